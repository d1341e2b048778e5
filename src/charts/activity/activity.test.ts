import { describe, expect, it } from 'vitest';
import { event, madeUp } from '../testing/madeUpFigures.ts';
import { layOut } from './layout.ts';
import { quarterOf, rows } from './rows.ts';
import { words } from './words.ts';

const on = (date: string, type = 'visit', parts: object = {}) => event({ type, date, ...parts });

describe('events by quarter', () => {
  it('are counted where their whole date lies in one quarter', () => {
    const found = rows(
      madeUp({ events: [on('2024-01-31'), on('2024-03'), on('2024-01~/2024-03~'), on('2024-33'), on('2024-04-01')] }),
    );
    expect(found.map((row) => [row.date, row.count, row.placed])).toEqual([
      ['2024-33', 4, true],
      ['2024-34', 1, true],
    ]);
    expect(quarterOf('2024-12-31')).toBe('2024-36');
  });

  it('that no one quarter holds stay what they are', () => {
    const found = rows(
      madeUp({ events: [on('2024'), on('2024'), on('../2024-02-03'), on('2023-40'), on('2023-12/2024-01')] }),
    );
    expect(found.every((row) => !row.placed)).toBe(true);
    expect(found.find((row) => row.date === '2024')?.count).toBe(2);
    const indexed = madeUp({ events: [on('2024'), on('2024-02')] });
    expect(words(rows(indexed), indexed, 'ko').subtitle).toContain('1건은 한 분기로 좁혀지지 않아');
  });

  it('without any known day are left out and counted as such', () => {
    const indexed = madeUp({ events: [on('XXXX-XX-28'), on('2024-02-03')] });
    expect(words(rows(indexed), indexed, 'en')).toMatchObject({ shown: 1, total: 2 });
  });

  it('are laid out by year where quarters would be too narrow', () => {
    const found = rows(madeUp({ events: [on('1990-05-01'), on('2024-05-01'), on('2024-11-01')] }));
    const wide = layOut(found, 2000);
    const narrow = layOut(found, 400);
    expect([wide.months, narrow.months]).toEqual([3, 12]);
    expect(narrow.lanes[0]?.cells.map((cell) => cell.count)).toEqual([1, 2]);
    expect(wide.lanes[0]?.cells.map((cell) => cell.count)).toEqual([1, 1, 1]);
  });

  it('reach over exactly the days that they may lie in', () => {
    const [lane] = layOut(rows(madeUp({ events: [on('2024-41'), on('2023-01-01')] })), 900).lanes;
    expect(lane?.spans[0]?.from).toBeCloseTo(6, 5);
    expect(lane?.spans[0]?.to).toBeCloseTo(8, 5);
  });

  it('never share a line where they or their counts would meet', () => {
    const [lane] = layOut(
      rows(madeUp({ events: [on('2024'), on('2023-10/2024-02'), on('2024-07/2025-01'), on('2025-06')] })),
      600,
    ).lanes;
    const spans = lane?.spans ?? [];
    expect(spans).toHaveLength(3);
    expect(lane?.lines).toBe(2);
    for (const a of spans)
      for (const b of spans)
        if (a !== b && a.line === b.line) expect((a.to ?? 0) < (b.from ?? 0) || (b.to ?? 0) < (a.from ?? 0)).toBe(true);
  });
});

describe('words about activity', () => {
  it('name the fullest quarter and the most frequent type', () => {
    const indexed = madeUp({ events: [on('2024-01-02'), on('2024-02-02'), on('2024-05-02', 'founding')] });
    expect(words(rows(indexed), indexed, 'ko').headline).toBe(
      '2024년 1분기에 사건 2건이 몰렸고, 유형은 방문 2건이 가장 많다',
    );
    expect(words(rows(indexed), indexed, 'en').headline).toBe(
      'Events peak in the first quarter of 2024, with 2; the most frequent type is visit (2)',
    );
  });

  it('do not make a peak of single events', () => {
    const indexed = madeUp({ events: [on('2024-01-02'), on('2024-05-02', 'founding')] });
    expect(words(rows(indexed), indexed, 'ko').headline).toBe('사건 2건이 한 분기나 유형에 몰려 있지 않다');
  });
});
