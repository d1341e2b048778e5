import { utcTicks } from 'd3-time';
import { describe, expect, it } from 'vitest';
import { axisTicks } from './axisTicks.ts';

const days = (first: string, last: string, count: number) =>
  axisTicks([Date.parse(first), Date.parse(last)], count).map((time) => new Date(time).toISOString().slice(0, 10));

describe('ticks of the time axis', () => {
  it.each([
    ['2015-02-03', '2024-11-30', 12],
    ['2018-01-01', '2024-02-01', 4],
    ['2019-03-05', '2021-01-07', 11],
    ['2019-03-05', '2019-12-07', 9],
    ['2020-01-30', '2020-03-14', 8],
    ['2020-02-20', '2020-03-04', 12],
    ['1950-06-01', '2024-01-01', 10],
  ] as const)('from %s to %s are those of d3-time', (first, last, count) => {
    const theirs = utcTicks(new Date(first), new Date(last), count).map((date) => date.toISOString().slice(0, 10));
    expect(theirs.length).toBeGreaterThan(2);
    expect(days(first, last, count)).toEqual(theirs);
  });
  it('are never finer than a day', () => {
    expect(days('2020-02-27', '2020-03-02', 40)).toEqual([
      '2020-02-27',
      '2020-02-28',
      '2020-02-29',
      '2020-03-01',
      '2020-03-02',
    ]);
  });
});
