import { describe, expect, it } from 'vitest';
import { edtfSpan } from '../model/index.ts';
import { periods, readExtent, timeDomain, timeTicks, toTime } from './timeExtent.ts';
import { timeMarks, type TimeRow } from './timeMarks.ts';

const WIDTH = 1000;
const [from, to] = [toTime('2018-01-01'), toTime('2026-01-01')];
const x = (time: number) => ((time - from) / (to - from)) * WIDTH;
const day = 86_400_000;

function draw(date: string, kind: TimeRow['kind'] = 'when', hollow = false) {
  const extent = readExtent(date);
  if (!extent) throw new Error(date);
  return timeMarks([{ extent, kind, hollow, color: '#000000', y: 20, rise: 16, months: 12 }], x, WIDTH);
}

describe('a date on an axis', () => {
  it.each(['2021', '2020-41', '2021-35', '2022-02', '2020-04/2020-06', '2019-01~/2019-03~', '2021-05-17/2023'])(
    'covers everything that %s can mean',
    (date) => {
      const span = edtfSpan(date);
      for (const kind of ['when', 'span'] as const) {
        const { rects, dots } = draw(date, kind, kind === 'span');
        const drawn = [Math.min(...rects.map((r) => r.x1)), Math.max(...rects.map((r) => r.x2))];
        expect(drawn[0]).toBeLessThanOrEqual(x(toTime(span.from ?? '')) + 0.01);
        expect(drawn[1]).toBeGreaterThanOrEqual(x(toTime(span.to ?? '') + day) - 0.01);
        // A point stands only for a day: of a vague date there is none.
        expect(dots.length).toBe(date.startsWith('2021-05-17') && kind === 'span' ? 1 : 0);
      }
    },
  );

  it('is a point where it is a day', () => {
    const marks = draw('2021-05-17');
    expect(marks.dots).toHaveLength(1);
    expect(marks.rects).toEqual([]);
  });

  it('has no edge where it is only about then', () => {
    const { rects, lines } = draw('2019-01~/2019-03~', 'when', true);
    expect(Math.min(...rects.map((r) => r.x1))).toBeLessThan(x(toTime('2019-01-01')));
    expect(Math.max(...rects.map((r) => r.x2))).toBeGreaterThan(x(toTime('2019-04-01')));
    expect(lines.filter((l) => l.x1 === l.x2)).toEqual([]);
  });

  it('fades towards an open start, with an arrow that way', () => {
    const { rects, heads } = draw('../2020-06-17');
    const end = x(toTime('2020-06-18'));
    expect(Math.max(...rects.map((r) => r.x2))).toBeCloseTo(end);
    const byPlace = [...rects].sort((a, b) => b.x1 - a.x1).map((r) => r.opacity);
    expect(byPlace).toEqual([...byPlace].sort((a, b) => b - a));
    expect(heads).toMatchObject([{ rotate: 270 }]);
  });

  it('bows from the day of a promise to where its due time begins, and shows that time whole', () => {
    const { arcs, rects } = draw('2021-05-17/2023', 'arc', true);
    expect(arcs[0]?.x2).toBeCloseTo(x(toTime('2023-01-01')));
    expect(rects).toMatchObject([{ x1: x(toTime('2023-01-01')), x2: x(toTime('2024-01-01')) }]);
  });

  it('repeats a yearly number once a year, and goes on past the axis where no end is said', () => {
    expect(periods(toTime('2020-05-29'), toTime('2022-07-01'), 12)).toHaveLength(3);
    const open = draw('2020-05-29', 'rate', true);
    expect(open.rects).toHaveLength(6);
    expect(open.heads).toMatchObject([{ rotate: 90 }]);
    const closed = draw('2020-05-29/2022', 'rate', true);
    expect(closed.heads).toEqual([]);
    expect(Math.max(...closed.rects.map((r) => r.x2))).toBeLessThanOrEqual(x(toTime('2023-01-01')));
  });

  it('is not drawn where nothing of it is known', () => {
    expect(readExtent('XXXX-XX-28')).toBeUndefined();
  });
});

describe('a time axis', () => {
  it('holds every date with room to spare, and more at an open end', () => {
    const extents = ['2020', '2023-05'].map((d) => readExtent(d)).filter((e) => e !== undefined);
    const [a, b] = timeDomain(extents);
    expect(a).toBeLessThan(toTime('2020-01-01'));
    expect(b).toBeGreaterThan(toTime('2023-06-01'));
    const open = readExtent('../2021-02-03');
    expect(timeDomain(open ? [...extents, open] : [])[0]).toBeLessThan(a);
  });

  it('names years, or months where they have room, and never crowds', () => {
    const years = timeTicks([toTime('2018-03-01'), toTime('2024-03-01')], 400, 'ko');
    expect(years.map((t) => t.text)).toEqual(['2019년', '2020년', '2021년', '2022년', '2023년', '2024년']);
    const months = timeTicks([toTime('2020-11-10'), toTime('2021-03-01')], 500, 'en');
    expect(months.map((t) => t.text)).toEqual(['Dec 2020', 'Jan 2021', 'Feb', 'Mar']);
    const narrow = timeTicks([toTime('2000-01-01'), toTime('2024-01-01')], 120, 'ko');
    expect(narrow.length).toBeLessThanOrEqual(3);
    expect(narrow.length).toBeGreaterThan(0);
  });
});
