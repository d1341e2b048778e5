import { describe, expect, it } from 'vitest';
import { FIRST_STATE, indexDataset } from '../model/index.ts';
import { findProblems } from './findProblems.ts';
import { madeUpDataset } from './testing/madeUpDataset.ts';

const indexed = indexDataset(madeUpDataset());
const parts = (changes: object) =>
  findProblems({ ...FIRST_STATE, ...changes }, indexed).map(({ part, value }) => `${part}=${value}`);

describe('findProblems', () => {
  it('finds nothing wrong with ids that are there', () => {
    expect(
      parts({
        types: ['founding'],
        organizations: ['solnae-bio'],
        groups: ['garam'],
        documents: ['deal'],
        selected: 'e-open~f-site',
        from: '2021-01-01',
        to: '2021-01-01',
      }),
    ).toEqual([]);
  });
  it('names each part that is not there', () => {
    expect(
      parts({ types: ['founding', 'picnic'], organizations: ['nobody'], documents: ['x'], selected: 'e-open~e-gone' }),
    ).toEqual(['types=picnic', 'organizations=nobody', 'documents=x', 'selected=e-gone']);
  });
  it('says what would be right where that is a short list', () => {
    const [problem] = findProblems({ ...FIRST_STATE, documents: ['x'] }, indexed);
    expect(problem?.known).toEqual(['opening', 'deal', 'survey']);
  });
  it('names a focus, a table and a document that are not there, in the view that has them', () => {
    expect(parts({ view: 'network', options: { focus: 'nobody' } })).toEqual(['focus=nobody']);
    expect(parts({ view: 'data', options: { table: 'gone' } })).toEqual(['table=gone']);
    expect(parts({ view: 'sources', options: { document: 'gone' } })).toEqual(['document=gone']);
    expect(parts({ view: 'overview', options: { focus: 'nobody', table: 'gone' } })).toEqual([]);
  });
  it('names a period that ends before it begins', () => {
    expect(parts({ from: '2022-01-01', to: '2021-01-01' })).toEqual(['from=2022-01-01']);
  });
});
