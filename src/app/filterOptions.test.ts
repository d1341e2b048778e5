import { describe, expect, it } from 'vitest';
import { EMPTY_FILTER, filterDataset, indexDataset } from '../model/index.ts';
import { filterOptions } from './filterOptions.ts';
import { madeUpDataset } from './testing/madeUpDataset.ts';

const indexed = indexDataset(madeUpDataset());

describe('filterOptions', () => {
  it('counts what each choice would leave', () => {
    for (const { id, count } of filterOptions(indexed, EMPTY_FILTER, 'types', 'ko'))
      expect(filterDataset(indexed, { ...EMPTY_FILTER, types: [id] }).events).toHaveLength(count);
    for (const list of ['organizations', 'groups', 'documents'] as const) {
      const options = filterOptions(indexed, EMPTY_FILTER, list, 'ko');
      expect(options.length).toBeGreaterThan(0);
      for (const { id, count } of options) {
        const left = filterDataset(indexed, { ...EMPTY_FILTER, [list]: [id] });
        expect(left.events.length + left.figures.length + left.relations.length, `${list} ${id}`).toBe(count);
      }
    }
  });
  it('leaves out what would leave nothing, but keeps what is chosen', () => {
    const filter = { ...EMPTY_FILTER, search: '한빛대학교' };
    expect(filterOptions(indexed, filter, 'types', 'ko').map((o) => o.id)).toEqual(['agreement']);
    expect(filterOptions(indexed, { ...filter, types: ['visit'] }, 'types', 'ko').map((o) => o.id)).toEqual([
      'agreement',
      'visit',
    ]);
  });
  it('counts beside the other filters, not beside its own', () => {
    const filter = { ...EMPTY_FILTER, types: ['founding'] };
    expect(
      filterOptions(indexed, filter, 'types', 'ko')
        .map((o) => o.id)
        .sort(),
    ).toContain('program');
  });
});
