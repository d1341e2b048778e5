import { describe, expect, it } from 'vitest';
import { forest, pack, sumOf, unpack, type Forest } from './trees.ts';

const SMALL: Forest = {
  limits: [[-1.5, 0, 2], [10]],
  trees: [
    { column: 0, limit: 0, below: -0.25, above: { column: 1, limit: 10, below: 0.5, above: 1.25 } },
    { column: 0, limit: -1.5, below: 0.1, above: -0.1 },
  ],
};

describe('trees', () => {
  it('add up what each says of a row', () => {
    expect(sumOf(SMALL, [-2, 0])).toBeCloseTo(-0.25 + 0.1);
    expect(sumOf(SMALL, [0, 99])).toBeCloseTo(-0.25 - 0.1);
    expect(sumOf(SMALL, [1, 10])).toBeCloseTo(0.5 - 0.1);
    expect(sumOf(SMALL, [1, 11])).toBeCloseTo(1.25 - 0.1);
    expect(sumOf({ limits: [], trees: [] }, [1])).toBe(0);
  });

  it('are the same when they are packed and unpacked', () => {
    const back = unpack(pack(SMALL));
    for (const row of [
      [-2, 0],
      [-1, 3],
      [1, 10],
      [3, 11],
    ])
      expect(sumOf(back, row)).toBeCloseTo(sumOf(SMALL, row));
    expect(back.limits).toEqual(SMALL.limits);
  });

  it('that were learned take as many columns as they have limits for', () => {
    const { limits, trees } = forest();
    expect(trees.length).toBeGreaterThan(10);
    for (const row of [new Float64Array(limits.length), new Float64Array(limits.length).fill(-9)])
      expect(Number.isFinite(sumOf(forest(), row))).toBe(true);
  });
});
