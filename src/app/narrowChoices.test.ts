import { describe, expect, it } from 'vitest';
import { indexDataset } from '../model/index.ts';
import { narrowChoices } from './narrowChoices.ts';
import { madeUpDataset } from './testing/madeUpDataset.ts';

const indexed = indexDataset(madeUpDataset());

describe('what a record can be narrowed to', () => {
  it('is whom it names, its type, its period and who told it', () => {
    expect(narrowChoices(indexed, ['e-sign'], 'en').map(({ kind, text, changes }) => [kind, text, changes])).toEqual([
      ['organization', 'Garam Electronics', { organizations: ['garam-electronics'], groups: [] }],
      ['organization', 'Hanbit University', { organizations: ['hanbit-university'], groups: [] }],
      ['type', 'Agreement', { types: ['agreement'] }],
      ['period', expect.stringContaining('2021'), { from: '2021-10-01', to: '2021-12-31' }],
      ['document', expect.stringContaining('20 December 2021'), { documents: ['deal'] }],
    ]);
  });
  it('is a group as a group', () => {
    expect(narrowChoices(indexed, ['garam'], 'ko')[0]?.changes).toEqual({ groups: ['garam'], organizations: [] });
  });
  it('is the articles alone where a record names nobody and has no date', () => {
    const conflict = indexed.dataset.conflicts[0];
    expect(narrowChoices(indexed, [conflict?.id ?? ''], 'ko').every(({ kind }) => kind === 'document')).toBe(true);
  });
});
