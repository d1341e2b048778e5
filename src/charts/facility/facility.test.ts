import { describe, expect, it } from 'vitest';
import { figure, madeUp } from '../testing/madeUpFigures.ts';
import { buildingsHeight, drawBuildings, perShape } from './buildings.ts';
import { rows } from './rows.ts';
import { tile } from './square.ts';
import { words } from './words.ts';

describe('a square cut into what it is compared with', () => {
  it.each([2, 3, 7, 24, 25, 100, 399])('has %i cells of equal area that fill it', (count) => {
    const cells = tile(240, count);
    expect(cells).toHaveLength(count);
    for (const cell of cells) expect(cell.width * cell.height).toBeCloseTo((240 * 240) / count, 6);
    expect(Math.max(...cells.map((cell) => cell.y + cell.height))).toBeCloseTo(240, 6);
  });

  it('has cells near the shape of a football field', () => {
    const [cell] = tile(240, 24);
    expect((cell?.width ?? 0) / (cell?.height ?? 1)).toBeCloseTo(1.5, 5);
  });
});

describe('buildings', () => {
  const base = { bound: 'exact', hollow: false, color: '#000000', x: 0, y: 0, width: 300, size: 1 } as const;
  it('are as many shapes as there are buildings', () => {
    expect(drawBuildings({ ...base, count: 20 })).toHaveLength(20);
    expect(perShape(120)).toBe(1);
    expect(perShape(1000)).toBeGreaterThan(1);
  });

  it('are hollow where they are still to be built', () => {
    for (const node of drawBuildings({ ...base, count: 2, hollow: true })) expect(node.attrs['fill-opacity']).toBe(0);
  });

  it('wrap into the width that they have', () => {
    expect(buildingsHeight(20, 300)).toBeGreaterThan(buildingsHeight(5, 300));
  });
});

describe('words about facilities', () => {
  const area = figure({
    metric: 'site-area',
    value: 21_000,
    unit: 'm2',
    bound: 'about',
    equivalents: [{ value: 3, unit: '축구장', bound: 'exact' }],
  });
  const planned = figure({
    metric: 'building-count',
    value: 2,
    unit: 'building',
    status: 'planned',
    subject: 'solnae-bio',
    date: '2024-06',
  });

  it('name the largest area, what the article compares it with, and what is still to come', () => {
    const indexed = madeUp({ figures: [planned, area] });
    expect(rows(indexed).map((row) => row.figure.metric)).toEqual(['site-area', 'building-count']);
    expect(words(rows(indexed), indexed, 'ko').headline).toBe(
      '가람전자 부지 면적은 약 2만 1,000㎡(축구장 3개 크기), 솔내바이오는 2개 동 건설 예정',
    );
    expect(words(rows(indexed), indexed, 'en').headline).toBe(
      'Garam Electronics: site area about 21,000 m², as large as 3 football fields; 2 buildings planned by Solnae Bio',
    );
  });
});
