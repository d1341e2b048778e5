import { describe, expect, it } from 'vitest';
import { indexDataset, type Dataset } from '../model/index.ts';
import { headlineUse, sidesOf } from './contested.ts';
import { madeUpDataset } from './testing/madeUpDataset.ts';

function made(change: (dataset: Dataset) => void = () => {}) {
  const dataset = madeUpDataset();
  change(dataset);
  const indexed = indexDataset(dataset);
  const [conflict] = dataset.conflicts;
  if (!conflict) throw new Error('no conflict');
  return { indexed, sides: sidesOf(indexed, conflict) };
}
const figureOf = (dataset: Dataset, id: string) => {
  const found = dataset.figures.find((figure) => figure.id === id);
  if (!found) throw new Error(`no figure ${id}`);
  return found;
};

describe('the sides of a conflict', () => {
  it('have each its own words', () => {
    const { sides } = made();
    expect(sides.map(({ found, evidence }) => [found.record.id, evidence.map((e) => e.document)])).toEqual([
      ['f-total', ['deal']],
      ['f-total-2', ['survey']],
    ]);
  });
});

describe('the headline of a conflict', () => {
  it('is the side that the rule puts first, and says by what', () => {
    const { indexed, sides } = made();
    expect(headlineUse(indexed, sides)).toMatchObject({ kind: 'side', group: 'investment', by: 'size' });
  });
  it('is decided by the number of articles before all else', () => {
    const { indexed, sides } = made((dataset) => {
      const figure = figureOf(dataset, 'f-total-2');
      figure.evidence = [...figure.evidence, ...figureOf(dataset, 'f-total').evidence];
    });
    expect(headlineUse(indexed, sides)).toMatchObject({ kind: 'side', figure: { id: 'f-total-2' }, by: 'documents' });
  });
  it('may be another figure, that goes before both', () => {
    const { indexed, sides } = made((dataset) => {
      figureOf(dataset, 'f-invest').equivalents = [{ value: 9e12, unit: 'KRW', bound: 'about' }];
    });
    expect(headlineUse(indexed, sides)).toMatchObject({ kind: 'other', figure: { id: 'f-invest' }, by: 'size' });
  });
  it('is none where the metric belongs to none of the four', () => {
    const { indexed, sides } = made((dataset) => {
      for (const id of ['f-total', 'f-total-2']) figureOf(dataset, id).metric = 'share';
    });
    expect(headlineUse(indexed, sides)).toEqual({ kind: 'none' });
  });
});
