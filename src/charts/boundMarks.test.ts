import { describe, expect, it } from 'vitest';
import { BOUNDS } from '../model/index.ts';
import { boundMarks, reachOf, type Bar } from './boundMarks.ts';

const bar = (parts: Partial<Bar>): Bar => ({
  x: 100,
  y: 0,
  height: 10,
  bound: 'exact',
  hollow: false,
  color: '#000000',
  ...parts,
});
const edges = (marks: ReturnType<typeof boundMarks>) => marks.lines.filter((l) => l.x1 === l.x2 && l.x1 > 0);

describe('the marks of a bar', () => {
  it('end in an edge only where the value is exact, or cannot be passed', () => {
    for (const bound of BOUNDS) {
      const marks = boundMarks([bar({ bound, hollow: true })]);
      expect(edges(marks).length > 0, bound).toBe(!['about'].includes(bound));
    }
  });

  it('fade out around an approximate value, and never stop sharply at it', () => {
    const { rects, lines, heads } = boundMarks([bar({ bound: 'about' })]);
    const full = rects.filter((r) => r.opacity === 1);
    expect(Math.max(...full.map((r) => r.x2))).toBeLessThan(100);
    expect(Math.max(...rects.map((r) => r.x2))).toBeGreaterThan(100);
    const soft = rects.filter((r) => r.opacity < 1).map((r) => r.opacity);
    expect(soft).toEqual([...soft].sort((a, b) => b - a));
    expect([...lines, ...heads]).toEqual([]);
  });

  it('go on as an arrow where the value is a least one, and point back where it is a most', () => {
    expect(boundMarks([bar({ bound: 'at-least' })]).heads).toMatchObject([{ rotate: 90 }]);
    expect(boundMarks([bar({ bound: 'at-most' })]).heads).toMatchObject([{ rotate: 270 }]);
    expect(reachOf(bar({ bound: 'more-than' }))).toBeGreaterThan(reachOf(bar({})));
  });

  it('are paler between the ends of a range', () => {
    const { rects } = boundMarks([bar({ x: 40, max: 60 })]);
    expect(rects.map(({ x1, x2 }) => [x1, x2])).toEqual([
      [0, 40],
      [40, 60],
    ]);
    expect(rects[1]?.opacity).toBeLessThan(rects[0]?.opacity ?? 0);
  });

  it('are an outline for what is only planned', () => {
    const solid = boundMarks([bar({})]);
    const hollow = boundMarks([bar({ hollow: true })]);
    expect(solid.rects[0]?.opacity).toBe(1);
    expect(hollow.rects[0]?.opacity).toBeLessThan(0.2);
    expect(hollow.lines.length).toBe(4);
  });
});
