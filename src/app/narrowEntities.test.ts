import { describe, expect, it } from 'vitest';
import { vocabulary } from '../catalog/index.ts';
import { EMPTY_FILTER, filterDataset, indexDataset, readDataset } from '../model/index.ts';
import { narrowEntities } from './narrowEntities.ts';
import { madeUpDataset } from './testing/madeUpDataset.ts';

describe('narrowEntities', () => {
  it('keeps who is named and what they belong to, and drops the rest', () => {
    const indexed = indexDataset(madeUpDataset());
    const left = narrowEntities(filterDataset(indexed, { ...EMPTY_FILTER, types: ['founding'] }));
    expect(left.organizations.map((o) => o.id)).toEqual(['garam', 'garam-electronics', 'garam-park']);
    expect(left.people).toEqual([]);
  });
  it('leaves a dataset in which every id still resolves', () => {
    const indexed = indexDataset(madeUpDataset());
    for (const type of vocabulary.eventTypes) {
      const left = narrowEntities(filterDataset(indexed, { ...EMPTY_FILTER, types: [type] }));
      expect(readDataset(structuredClone(left), vocabulary)).toMatchObject({ ok: true });
    }
  });
});
