import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, edtfSpan, isEdtf, readEdtf } from './edtf.ts';

const pad = (n: number) => String(n).padStart(2, '0');
const point = fc
  .record({
    year: fc.integer({ min: 1990, max: 2040 }),
    month: fc.option(fc.constantFrom(1, 2, 6, 12, 33, 34, 35, 36, 40, 41)),
    day: fc.option(fc.integer({ min: 1, max: 28 })),
  })
  .map(({ year, month, day }) =>
    [year, month && pad(month), month && month <= 12 && day && pad(day)].filter(Boolean).join('-'),
  );

describe('edtfSpan', () => {
  it.each([
    ['2020-06-16', '2020-06-16', '2020-06-16'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2019', '2019-01-01', '2019-12-31'],
    ['2020-36', '2020-10-01', '2020-12-31'],
    ['2020-40', '2020-01-01', '2020-06-30'],
    ['2020-01~/2020-03~', '2020-01-01', '2020-03-31'],
    ['2020-06-17/2023', '2020-06-17', '2023-12-31'],
    ['../2020-06-17', null, '2020-06-17'],
    ['2020/..', '2020-01-01', null],
    ['XXXX-XX-28', null, null],
  ])('%s is %s to %s', (text, from, to) => expect(edtfSpan(text)).toEqual({ from, to }));

  it('agrees with edtf.js on every date and season', () => {
    fc.assert(
      fc.property(point, (text) => {
        const theirs = edtf(text);
        const iso = (ms: number) => new Date(ms).toISOString().slice(0, 10);
        expect(edtfSpan(text)).toEqual({ from: iso(theirs.min), to: iso(theirs.max) });
      }),
    );
  });

  it('throws on what is no EDTF', () => {
    expect(() => edtfSpan('16일')).toThrow('not an EDTF date: "16일"');
  });
});

describe('isEdtf', () => {
  it.each([
    '2020-13',
    '2020-02-30',
    '2020-42',
    '2020/2019',
    '../..',
    '2020-01-01/2020-02/2020-03',
    '',
    '20200101',
    '2020-06-17/',
  ])('declines %j', (text) => expect(isEdtf(text)).toBe(false));

  it('says how precisely each end is known', () => {
    expect(readEdtf('2019-10~/2020')).toMatchObject({
      start: { precision: 'month', approximate: true },
      end: { precision: 'year', approximate: false },
      interval: true,
    });
  });
});

describe('day arithmetic', () => {
  it('crosses months, years and leap days', () => {
    expect(addDays('2020-02-28', 2)).toBe('2020-03-01');
    expect(addDays('2020-01-01', -1)).toBe('2019-12-31');
    expect(addMonths('2020-01-31', 1)).toBe('2020-02-29');
    expect(addMonths('2020-01-15', -13)).toBe('2018-12-15');
  });
});
