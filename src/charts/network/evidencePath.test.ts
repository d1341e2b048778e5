import { describe, expect, it } from 'vitest';
import { indexDataset } from '../../model/index.ts';
import { madeUpDataset } from '../../model/testing/madeUpDataset.ts';
import { findPath } from './evidencePath.ts';
import { networkRows } from './rows.ts';

/** Relations as `from>to*documents`. */
function rowsOf(...relations: string[]) {
  const dataset = madeUpDataset();
  const [organization, relation] = [dataset.organizations[0], dataset.relations[0]];
  if (!organization || !relation) throw new Error('the made-up dataset has no organization or relation');
  const parsed = relations.map((text) => /^(\w)>(\w)(?:\*(\d))?$/.exec(text) ?? []);
  const ids = [...new Set(parsed.flatMap(([, from = '', to = '']) => [from, to]))];
  dataset.people = [];
  dataset.organizations = ids.map((id) => ({ ...organization, id, name: { ko: id } }));
  dataset.relations = parsed.map(([, source = '', target = '', documents = '1'], i) => ({
    ...relation,
    id: `r-${i}`,
    type: 'investment',
    source,
    target,
    evidence: Array.from({ length: Number(documents) }, (_, n) => ({
      document: `d-${n}`,
      start: 0,
      end: 1,
      quote: '가',
    })),
  }));
  return networkRows(indexDataset(dataset));
}
const pathOf = (rows: ReturnType<typeof rowsOf>, from: string, to: string) =>
  findPath(rows, from, to)?.map((step) => `${step.from.id}${step.to.id}`);

describe('the chain of evidence between two', () => {
  it('is the shortest', () => {
    expect(pathOf(rowsOf('a>b', 'b>c', 'c>d', 'a>e', 'e>d'), 'a', 'd')).toEqual(['ae', 'ed']);
  });

  it('goes along a relation either way', () => {
    expect(pathOf(rowsOf('b>a', 'b>c'), 'a', 'c')).toEqual(['ab', 'bc']);
  });

  it('is the better told one of two that are as short', () => {
    expect(pathOf(rowsOf('a>b', 'b>d', 'a>c*3', 'c>d'), 'a', 'd')).toEqual(['ac', 'cd']);
    expect(pathOf(rowsOf('a>b', 'b>d*4', 'a>c*3', 'c>d'), 'a', 'd')).toEqual(['ab', 'bd']);
  });

  it('takes the better told of two relations between the same two', () => {
    expect(findPath(rowsOf('a>b', 'a>b*2'), 'a', 'b')?.map((step) => step.row.id)).toEqual(['r-1']);
  });

  it('is empty from one to itself, and nothing where nothing joins the two or one is unknown', () => {
    const rows = rowsOf('a>b', 'c>d');
    expect(pathOf(rows, 'a', 'a')).toEqual([]);
    expect(pathOf(rows, 'a', 'd')).toBeUndefined();
    expect(pathOf(rows, 'a', 'nobody')).toBeUndefined();
  });
});
