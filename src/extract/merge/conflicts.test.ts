import { describe, expect, it } from 'vitest';
import type { Event, Figure } from '../../model/index.ts';
import { readConflicts } from './conflicts.ts';

const evidence = (start: number, quote: string, document = 'd') => [
  { document, start, end: start + quote.length, quote },
];

const figure = (id: string, fields: Partial<Figure>): Figure => ({
  id,
  metric: 'headcount',
  value: 100,
  unit: 'person',
  bound: 'exact',
  status: 'actual',
  subject: 'garam',
  date: '2022-03-15',
  from: '2022-03-15',
  to: '2022-03-15',
  equivalents: [],
  evidence: evidence(id.length * 100, `words of ${id}`),
  ...fields,
});

const alliance = (members: readonly string[]): Event => ({
  id: 'e-1',
  type: 'membership',
  date: '2022-03-15',
  from: '2022-03-15',
  to: '2022-03-15',
  modality: 'occurred',
  title: { ko: '가', en: 'a' },
  figures: [],
  participants: [
    { entity: 'team', role: 'consortium' },
    ...members.map((entity) => ({ entity, role: 'member' as const })),
  ],
  evidence: evidence(900, 'the alliance'),
});

const conflictsOf = (figures: readonly Figure[], events: readonly Event[] = [], said = true) =>
  readConflicts(
    figures,
    events,
    () => said,
    (id) => ({ ko: id, en: id }),
  );

describe('finding conflicts', () => {
  it('sees two values for one metric, subject, qualifier and date', () => {
    const found = conflictsOf([figure('f-1', {}), figure('f-22', { value: 200 })]);
    expect(found).toMatchObject([{ kind: 'value', records: ['f-1', 'f-22'] }]);
    expect(found[0]!.evidence).toHaveLength(2);
    expect(found[0]!.note.en).toBe(
      'Headcount of garam: the values for 15 March 2022 differ (100 people and 200 people).',
    );
  });

  it.each<[string, Partial<Figure>]>([
    ['another qualifier', { value: 200, qualifier: '교수' }],
    ['another date', { value: 200, date: '2021' }],
    ['a bound that allows the other value', { value: 90, bound: 'at-least' }],
    ['an approximation of the other value', { value: 104, bound: 'about' }],
    ['a target beside what is', { value: 200, status: 'target' }],
  ])('sees none in %s', (_what, fields) => {
    expect(conflictsOf([figure('f-1', {}), figure('f-22', fields)])).toEqual([]);
  });

  it('asks of sums and shares that they measure the same part', () => {
    const sums = (qualifier?: string) => [
      figure('f-1', { metric: 'investment', unit: 'KRW', value: 1e9, ...(qualifier && { qualifier }) }),
      figure('f-22', { metric: 'investment', unit: 'KRW', value: 3e9, ...(qualifier && { qualifier }) }),
    ];
    expect(conflictsOf(sums())).toEqual([]);
    expect(conflictsOf(sums('새 공장'))).toHaveLength(1);
  });

  it('sees a count that is smaller than the list of names', () => {
    const count = figure('f-1', { metric: 'member-count', unit: 'organization', value: 2, subject: 'team' });
    expect(conflictsOf([count], [alliance(['a', 'b', 'c'])])).toMatchObject([
      { kind: 'count', records: ['e-1', 'f-1'] },
    ]);
    // A list may leave some out (`등`): fewer names than the count are no conflict.
    expect(conflictsOf([count], [alliance(['a', 'b'])])).toEqual([]);
  });

  it('compares a count with a list only where both are of one thing', () => {
    const count = figure('f-1', { metric: 'member-count', unit: 'organization', value: 2, subject: 'garam' });
    expect(conflictsOf([count], [alliance(['a', 'b', 'c'])], false)).toEqual([]);
  });

  it('sees one sum of one document that goes to two parties, and none over two documents', () => {
    const to = (id: string, subject: string, document = 'd') =>
      figure(id, { metric: 'investment', unit: 'KRW', value: 4e10, subject, evidence: evidence(0, id, document) });
    expect(conflictsOf([to('f-1', 'nuri'), to('f-2', 'fund')])).toMatchObject([{ kind: 'party' }]);
    expect(conflictsOf([to('f-1', 'nuri'), to('f-2', 'fund', 'other')])).toEqual([]);
  });
});
