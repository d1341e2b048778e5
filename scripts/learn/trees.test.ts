import { describe, expect, it } from 'vitest';
import { sumOf } from '../../src/extract/facts/relations/weighed/again/trees.ts';
import { learnTrees, type Labelled } from './trees.ts';

const SETTINGS = { trees: 30, leaves: 4, rate: 0.3, least: 5, l2: 1, bins: 8 };

/** One of two, but not both: no sum of columns tells it. */
const rows = Array.from({ length: 400 }, (_, at): Labelled => {
  const [one, other, noise] = [at % 2, (at >> 1) % 2, (at * 37) % 11];
  return { row: Float64Array.of(one, other, noise), label: one === other ? 0 : 1, weight: 1 };
});

describe('learning trees', () => {
  it('finds what two columns tell together', () => {
    const forest = learnTrees(rows, SETTINGS);
    for (const { row, label } of rows.slice(0, 40)) expect(sumOf(forest, row) > 0).toBe(label === 1);
  });

  it('gives the same for the same rows', () => {
    expect(learnTrees(rows, SETTINGS)).toEqual(learnTrees(rows, SETTINGS));
  });

  it('goes by what rows weigh', () => {
    const both = [0, 1].flatMap((label) =>
      Array.from({ length: 50 }, (): Labelled => ({
        row: Float64Array.of(1),
        label: label as 0 | 1,
        weight: label ? 3 : 1,
      })),
    );
    expect(sumOf(learnTrees(both, SETTINGS), [1])).toBeGreaterThan(0.5);
    expect(learnTrees([], SETTINGS).limits).toEqual([]);
  });
});
