import { describe, expect, it } from 'vitest';
import { indexDataset, type Dataset, type Figure } from '../model/index.ts';
import { headlineFigures } from './headlineFigures.ts';
import { madeUpDataset } from './testing/madeUpDataset.ts';

const withFigures = (change: (figures: Figure[]) => Figure[]): Dataset => {
  const dataset = madeUpDataset();
  return { ...dataset, figures: change(dataset.figures) };
};
const chosen = (dataset: Dataset, group: string) =>
  headlineFigures(indexDataset(dataset)).find((headline) => headline.group === group)?.figure?.id;

describe('headlineFigures', () => {
  it('gives one figure for each group, in a fixed order, and counts the others', () => {
    const headlines = headlineFigures(indexDataset(madeUpDataset()));
    expect(headlines.map(({ group, figure, others }) => [group, figure?.id, others])).toEqual([
      ['facility', 'f-site', 1],
      ['workforce', 'f-people', 0],
      ['investment', 'f-total', 2],
      ['talent', 'f-talent', 2],
    ]);
  });
  it('takes the figure that more documents tell, however small', () => {
    const dataset = withFigures((figures) =>
      figures.map((f) =>
        f.id === 'f-total-2' ? { ...f, evidence: [...f.evidence, { ...f.evidence[0]!, document: 'opening' }] } : f,
      ),
    );
    expect(chosen(dataset, 'investment')).toBe('f-total-2');
  });
  it('compares two currencies only by the article’s own conversion', () => {
    const dear = (f: Figure): Figure => ({
      ...f,
      equivalents: [{ value: 95_000_000_000, unit: 'KRW', bound: 'about' }],
    });
    expect(
      chosen(
        withFigures((all) => all.map((f) => (f.id === 'f-invest' ? dear(f) : f))),
        'investment',
      ),
    ).toBe('f-invest');
  });
  it('takes a total before a larger yearly rate', () => {
    const dataset = withFigures((all) => all.map((f) => (f.id === 'f-hires' ? { ...f, value: 9000 } : f)));
    expect(chosen(dataset, 'talent')).toBe('f-talent');
  });
  it('does not depend on the order of the figures', () => {
    const forward = headlineFigures(indexDataset(madeUpDataset()));
    const backward = headlineFigures(indexDataset(withFigures((all) => all.toReversed())));
    expect(backward).toEqual(forward);
  });
  it('says that a group has no figure rather than take one of another group', () => {
    expect(
      chosen(
        withFigures((all) => all.filter((f) => f.metric !== 'headcount')),
        'workforce',
      ),
    ).toBeUndefined();
  });
});
