// Lengths of time and points in, the periods and points that they make out (EDTF).
import { addDays, addMonths, edtfSpan } from '../../../model/edtf.ts';
import type { Length } from './parts.ts';
import { intervalOf } from './spans.ts';

/** `day` plus a length: 3 months on is the same day of the month; a negative `sign` goes back. */
function move(day: string, { value, unit }: Length, sign: 1 | -1): string {
  const whole = Math.floor(value);
  if (unit === 'day') return addDays(day, sign * whole);
  if (unit === 'week') return addDays(day, sign * whole * 7);
  return addMonths(day, sign * Math.round(value * { month: 1, quarter: 3, year: 12 }[unit]));
}

/** A length that begins on a day, as days: `3년간` from 17 June 2020 ends on 16 June 2023. */
export const lengthFrom = (day: string, length: Length): string => intervalOf(day, addDays(move(day, length, 1), -1));
/** A length that ends on a day. */
export const lengthUntil = (day: string, length: Length): string => intervalOf(addDays(move(day, length, -1), 1), day);

/** A length that begins with a point of the calendar: `4월부터 3개월간` is April to June, `21일부터 나흘` the 21st to the 24th. */
export function lengthFromPoint(point: string, length: Length): string | undefined {
  if (/^\d{4}-\d\d-\d\d$/.test(point)) return lengthFrom(point, length);
  const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(point);
  if (month) {
    if (length.unit === 'day' || length.unit === 'week') return undefined;
    const last = addDays(move(`${point}-01`, length, 1), -1).slice(0, 7);
    return last <= point ? point : `${point}/${last}`;
  }
  if (/^\d{4}$/.test(point) && length.unit === 'year')
    return length.value < 2 ? point : `${point}/${String(Number(point) + Math.floor(length.value) - 1)}`;
  return undefined;
}

/** A point so long before or after another, as coarse as the coarser of the two: June 2018 and three months is September 2018. */
export function pointAt(from: string, length: Length, sign: 1 | -1): string | undefined {
  const match = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?$/.exec(from);
  if (!match) return undefined;
  const [, year, month, day] = match;
  const moved = move(`${year}-${month ?? '01'}-${day ?? '01'}`, length, sign);
  if (length.unit === 'year' || !month) return length.unit === 'year' ? moved.slice(0, 4) : undefined;
  if (length.unit === 'month' || length.unit === 'quarter' || !day)
    return length.unit === 'day' || length.unit === 'week' ? undefined : moved.slice(0, 7);
  return moved;
}

/** `까지`: from the dateline to a point that lies ahead, or, open at its start, to one that does not. */
export function untilPoint(point: string, published: string): string | undefined {
  const { to } = edtfSpan(point);
  if (!to) return undefined;
  const end = point.includes('/') ? point.slice(point.indexOf('/') + 1) : point;
  // A quarter or a half cannot end an interval, its last month can; one that has begun by the dateline ends with its day.
  const begun = (edtfSpan(end).from ?? '') <= published && published <= to;
  const last = begun ? to : /-(?:3[3-6]|4[01])$/.test(end) ? to.slice(0, 7) : end;
  return to >= published ? (to === published ? published : `${published}/${last}`) : `../${last}`;
}
