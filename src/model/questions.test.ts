import { describe, expect, it } from 'vitest';
import { filterDataset, indexDataset, matchesFilter, nameOf } from './questions.ts';
import { normalizeText } from './search.ts';
import { EMPTY_FILTER, type Filter } from './state.ts';
import { madeUpDataset } from './testing/madeUpDataset.ts';

const indexed = indexDataset(madeUpDataset());
const kept = (filter: Partial<Filter>) => {
  const { events, figures, relations } = filterDataset(indexed, { ...EMPTY_FILTER, ...filter });
  return [events, figures, relations].map((list) => list.map((r) => r.id).join(' '));
};

describe('filterDataset', () => {
  it('keeps everything without a filter', () =>
    expect(kept({})).toEqual(['e-1 e-2 e-3', 'f-1 f-2 f-3 f-4', 'r-1 r-2']));

  it('keeps what a period can touch: open starts before it, intervals across it, undated relations', () => {
    expect(kept({ from: '2024-05-03' })).toEqual(['e-2', 'f-1 f-3', 'r-2']);
    expect(kept({ to: '2024-03-11' })).toEqual(['e-1 e-3', '', 'r-1 r-2']);
  });

  it('keeps events of a type with their own figures and relations', () => {
    expect(kept({ types: ['investment'] })).toEqual(['e-2', 'f-1', '']);
    expect(kept({ types: ['agreement'] })).toEqual(['e-1', '', 'r-1']);
  });

  it('keeps what an organization takes part in, and what any company of a group does', () => {
    expect(kept({ organizations: ['hanbit-university'] })).toEqual(['e-1', 'f-2', 'r-1']);
    expect(kept({ groups: ['garam'] })[0]).toBe('e-1 e-2');
  });

  it('keeps what a document tells', () => expect(kept({ documents: ['made-up-2'] })[0]).toBe('e-2 e-3'));

  it.each([
    ['a part of a name', '빛대학', 'e-1'],
    ['an alias', '한빛대', 'e-1'],
    ['an English name in small letters', 'solnae', 'e-2 e-3'],
    ['two words that stand apart', '가람 협약', 'e-1'],
    ['blanks that the text does not have', '가람 전자', 'e-1 e-2'],
    ['words of the evidence', '세워진', 'e-3'],
    ['nothing that is there', '없는말', ''],
  ])('finds %s', (_, search, ids) => expect(kept({ search })[0]).toBe(ids));

  it('leaves every id in what it keeps resolvable', () => {
    const left = filterDataset(indexed, { ...EMPTY_FILTER, from: '2024-05-03' });
    const figures = new Set(left.figures.map((f) => f.id));
    expect(left.events.flatMap((e) => e.figures).every((id) => figures.has(id))).toBe(true);
  });
});

describe('names', () => {
  it('come in the language asked for, else from the glossary, else as the words given', () => {
    expect(['garam', 'hanbit-university', '어느 항만'].map((id) => nameOf(indexed, id, 'en'))).toEqual([
      'Garam Group',
      'Hanbit University',
      '어느 항만',
    ]);
  });

  it('are compared without case, width, blanks and quotation marks', () => {
    expect(normalizeText('‘ＡＩ 원팀’ LG·SK')).toBe('ai원팀lgsk');
  });

  it('match a document filter record by record', () => {
    const matches = matchesFilter(indexed, { ...EMPTY_FILTER, documents: ['made-up-2'] });
    expect(
      indexed.dataset.organizations.filter((record) => matches({ kind: 'organization', record })).map((o) => o.id),
    ).toEqual(['solnae-bio']);
  });
});
