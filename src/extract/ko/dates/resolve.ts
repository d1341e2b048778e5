// What a time expression says and what it counts from in, an EDTF date out: DATA.md's table of dates, and nothing more precise.
import { addDays, daysInMonth } from '../../../model/edtf.ts';
import { NEW_YEAR, type DateParts } from './parts.ts';
import { WEEKS } from './patterns.ts';
import { verbSense } from './sense.ts';
import { intervalOf } from './spans.ts';

/** What relative dates count from: the dateline, and what the text last named. */
export interface Anchors {
  /** ISO day of the dateline. */
  published?: string;
  /** ISO day last named, or the days of a period (`2023-08-21/2023-08-24`). */
  lastDay?: string;
  /** `YYYY-MM` last named. */
  lastMonth?: string;
  lastYear?: number;
}

/** A resolved date, and which of its parts the text did not state. */
export interface Resolved {
  edtf?: string;
  implied: ('year' | 'month' | 'day')[];
}

const WHOLE: Resolved['implied'] = ['year', 'month', 'day'];

const pad = (n: number) => (n < 10 ? `0${n}` : String(n));
const yyyy = (year: number) => String(year).padStart(4, '0');
const ym = (year: number, month: number) => `${yyyy(year)}-${pad(month)}`;
/** `2020-13` is 2021-01. */
const shift = (year: number, month: number): [number, number] => [
  year + Math.floor((month - 1) / 12),
  ((((month - 1) % 12) + 12) % 12) + 1,
];

/** Months first to last within a span of `size` months for its beginning, middle and end: `올 초` is January to March. */
const MONTH_PARTS: Record<number, Record<'early' | 'middle' | 'late', [number, number]>> = {
  12: { early: [0, 2], middle: [4, 7], late: [9, 11] },
  6: { early: [0, 1], middle: [2, 3], late: [4, 5] },
  3: { early: [0, 0], middle: [1, 1], late: [2, 2] },
};

const around = (first: string, last: string) => (first === last ? `${first}~` : `${first}~/${last}~`);

function partOfMonths(year: number, firstMonth: number, size: number, part: 'early' | 'middle' | 'late'): string {
  const [from, to] = MONTH_PARTS[size]![part];
  return around(ym(year, firstMonth + from), ym(year, firstMonth + to));
}

function partOfMonth(year: number, month: number, part: 'early' | 'middle' | 'late'): string {
  const last = daysInMonth(year, month);
  const [from, to] = { early: [1, 10], middle: [11, 20], late: [21, last] }[part] as [number, number];
  return around(`${ym(year, month)}-${pad(from)}`, `${ym(year, month)}-${pad(to)}`);
}

/** `첫째 주`: papers count by Mondays, by Sundays or by sevens; the days are about right for each. */
function weekOfMonth(year: number, month: number, nth: number): string {
  const to = Math.min(nth * 7, daysInMonth(year, month));
  // The last week is the last seven days.
  const from = nth > WEEKS.length - 1 ? to - 6 : Math.min(nth * 7 - 6, to);
  return around(`${ym(year, month)}-${pad(from)}`, `${ym(year, month)}-${pad(to)}`);
}

const monday = (iso: string): string => addDays(iso, -((new Date(`${iso}T00:00:00Z`).getUTCDay() + 6) % 7));

/** `지난 금요일`, `오는 금요일`: the nearest such day before or after the dateline; `이번 금요일` the one of its week. */
function resolveWeekday({ weekday = 0, direction }: DateParts, published: string): string {
  const day = addDays(monday(published), weekday);
  if (direction === 'past') return day < published ? day : addDays(day, -7);
  return direction === 'future' && day <= published ? addDays(day, 7) : day;
}

function resolveWeek(p: DateParts, published: string): string {
  const first = addDays(monday(published), (p.week ?? 0) * 7);
  if (p.weekday !== undefined) return addDays(first, p.weekday);
  if (p.weekend) return `${addDays(first, 5)}/${addDays(first, 6)}`;
  if (p.part === 'early') return around(first, addDays(first, 2));
  if (p.part === 'middle') return around(addDays(first, 2), addDays(first, 4));
  if (p.part === 'late') return around(addDays(first, 4), addDays(first, 6));
  return `${first}/${addDays(first, 6)}`;
}

/**
 * The year of a month without one: the latest not after the dateline, or, looking ahead, the next not before it. A verb
 * that looks ahead moves only a month that has not come this year: the next year's is `내년 3월`.
 */
function impliedYear(
  month: number,
  day: number | undefined,
  published: string,
  direction: 'future' | 'past' | undefined,
  text: string | undefined,
  end: number,
): number {
  const year = Number(published.slice(0, 4));
  const here = published.slice(5, day === undefined ? 7 : 10);
  const there = day === undefined ? pad(month) : `${pad(month)}-${pad(day)}`;
  if (direction === 'future') return there < here ? year + 1 : year;
  return there > here && (direction === 'past' || text === undefined || verbSense(text, end) !== 'future')
    ? year - 1
    : year;
}

/**
 * `2021년 1월 협약을 맺고 3월 문을 열었다`, `지난해 1분기 매출은 30억원, 2분기 매출은`: later in the year over which the words joined
 * to it name; nothing of a modifier's year, nor of what a thing is measured against.
 */
function yearBefore(
  unit: 'month' | 'quarter' | 'half' | 'day',
  value: number,
  { direction, start, end }: DateParts,
  published: string,
  text: string | undefined,
): { year: number; month: number } | undefined {
  if (direction || text === undefined || NOW_BEHIND.test(text.slice(end, end + 4))) return undefined;
  const { groups } = JOINED_YEAR.exec(text.slice(Math.max(0, start - 90), start)) ?? {};
  const before = unit === 'half' && groups?.half ? 1 : Number(groups?.[unit]);
  if (!groups || !before || before >= value) return undefined;
  const last = Number(published.slice(0, 4)) - 1;
  const year = groups.year ? Number(groups.year) : last;
  return year > last || verbSense(text, end) === 'future' ? undefined : { year, month: Number(groups.month) };
}
const joinedYear = (p: DateParts, published: string, text: string | undefined): number | undefined =>
  (p.quarter
    ? yearBefore('quarter', p.quarter.value ?? 1, p, published, text)
    : p.half && yearBefore('half', p.half, p, published, text)
  )?.year;
const JOINED_YEAR =
  /(?<!\d)(?:(?<year>(?:19|20)\d\d)년|지난해|작년) (?:(?<month>\d{1,2})월(?: (?<day>\d{1,2})일)?|(?<quarter>[1-4])분기|(?<half>상반기))(?!부터|까지|보다| ?대비|에 비해| 같은| 이후)(?:(?!\d{1,4}(?:년|월|분기)|지난|올|작년|이듬|반기)[^.“”"])*(?:[가-힣](?:(?<![다라])고|(?<!다)며|해|돼|쳐|어|여|뒤|후),?|[을를원명건개%],) $/u;
const NOW_BEHIND = /^ ?(?:현재|말|기준)/u;

/** The day of a bare `16일`: the latest such day not after the dateline, or, looking ahead, the next not before it. */
function impliedMonth(day: number, published: string, direction?: 'future' | 'past'): [number, number] | undefined {
  const [y, m, d] = published.split('-').map(Number) as [number, number, number];
  const step = direction === 'future' ? 1 : -1;
  const passed = direction === 'future' ? day < d : day > d;
  // A month that has no 31st is no month of a 31st.
  for (let i = passed ? 1 : 0; i < 4; i++) {
    const [year, month] = shift(y, m + i * step);
    if (day <= daysInMonth(year, month)) return [year, month];
  }
  return undefined;
}

/** A verb that looks ahead moves only a day that has not come this month: the 3rd of next month is `다음 달 3일`, never `3일`. */
const aheadOnly = (day: number, published: string, text: string | undefined, end: number) =>
  text !== undefined && day > Number(published.slice(8, 10)) ? verbSense(text, end) : undefined;

function resolveDay(p: DateParts, year: number, month: number): string | undefined {
  const length = daysInMonth(year, month);
  const { value, first } = p.day ?? {};
  if (value === undefined || value > length) return undefined;
  const last = `${ym(year, month)}-${pad(value)}`;
  if (first === undefined) return last;
  if (first <= value) return intervalOf(`${ym(year, month)}-${pad(first)}`, last);
  // `28~3일` runs over the month's end: the last day is in the named month, the first in the one before.
  const [y, m] = shift(year, month - 1);
  return first <= daysInMonth(y, m) ? `${ym(y, m)}-${pad(first)}/${last}` : undefined;
}

const PLANS = /예정|계획|목표|전망|방침|[겠]다|앞두|까지|들어가/u;
/** Resolves a calendar expression. The verb behind it in `text` is asked where the date itself says neither past nor future. */
export function resolveCalendar(p: DateParts, anchors: Anchors, text?: string): Resolved {
  const { published } = anchors;
  const implied: Resolved['implied'] = [];
  const py = published ? Number(published.slice(0, 4)) : undefined;

  if (p.decade) {
    const { year, length } = p.decade;
    const third = { early: [0, 3], middle: [4, 6], late: [7, 9] }[p.part ?? 'early'] as [number, number];
    if (p.part && length === 10) return { edtf: around(yyyy(year + third[0]), yyyy(year + third[1])), implied };
    return { edtf: `${yyyy(year)}/${yyyy(year + length - 1)}`, implied };
  }
  if (p.week !== undefined || p.weekday !== undefined)
    return published
      ? { edtf: p.week === undefined ? resolveWeekday(p, published) : resolveWeek(p, published), implied: WHOLE }
      : { implied: WHOLE };

  let year = p.year?.value;
  if (p.year?.fromPublished !== undefined) {
    implied.push('year');
    year = py === undefined ? undefined : py + Math.floor(p.year.fromPublished);
    if (year !== undefined && p.year.fromPublished === NEW_YEAR && published!.slice(5, 7) > '06') year++;
  } else if (p.year?.fromLast !== undefined) {
    implied.push('year');
    const last = anchors.lastYear ?? (p.year.fromLast < 0 ? py : undefined);
    year = last === undefined ? undefined : last + p.year.fromLast;
    if (year === undefined) return { implied };
  }

  let month = p.month?.value;
  if (p.month && month === undefined) {
    implied.push('year', 'month');
    const from = p.month.fromLast !== undefined ? anchors.lastMonth : published?.slice(0, 7);
    if (from) {
      const [y, m] = from.split('-').map(Number) as [number, number];
      [year, month] = shift(y, m + (p.month.fromLast ?? p.month.fromPublished ?? 0));
    } else if (p.month.fromLast !== undefined) return { implied };
  } else if (month !== undefined && !p.year) {
    implied.push('year');
    if (published)
      year =
        yearBefore('month', month, p, published, text)?.year ??
        impliedYear(month, p.day?.value, published, p.direction, text, p.end);
  } else if (p.day && !p.month && !p.year) {
    implied.push('year', 'month');
    const joined = published && yearBefore('day', p.day.value ?? 1, p, published, text);
    const found =
      published &&
      !joined &&
      impliedMonth(p.day.value ?? 1, published, p.direction ?? aheadOnly(p.day.value ?? 1, published, text, p.end));
    if (joined) ({ year, month } = joined);
    else if (found) [year, month] = found;
    else if (published) return { implied };
  }

  if (p.day) {
    if (p.year && !p.month) return { implied };
    if (year !== undefined && month !== undefined) return { edtf: resolveDay(p, year, month), implied };
    if (p.day.first !== undefined) return { implied };
    return { edtf: `${year ?? 'XXXX'}-${month === undefined ? 'XX' : pad(month)}-${pad(p.day.value ?? 1)}`, implied };
  }
  if (month !== undefined) {
    if (year === undefined)
      return p.part || p.nth || p.month?.first !== undefined ? { implied } : { edtf: `XXXX-${pad(month)}`, implied };
    if (p.part) return { edtf: partOfMonth(year, month, p.part), implied };
    if (p.nth) return { edtf: weekOfMonth(year, month, p.nth), implied };
    const { first } = p.month ?? {};
    if (first === undefined) return { edtf: ym(year, month), implied };
    return { edtf: intervalOf(ym(first <= month ? year : year - 1, first), ym(year, month)), implied };
  }
  if (p.month) return { implied };

  if (p.quarter?.fromPublished !== undefined) {
    implied.push('year');
    if (py === undefined || !published) return { implied };
    const [y, m] = shift(py, Number(published.slice(5, 7)) + 3 * p.quarter.fromPublished);
    return { edtf: `${yyyy(y)}-${32 + Math.ceil(m / 3)}`, implied };
  }
  if (p.quarter ?? p.half ?? p.season) {
    if (!p.year) {
      implied.push('year');
      if (py === undefined || !published) return { implied };
      const pm = Number(published.slice(5, 7));
      const first = p.season ?? (p.half ? p.half * 6 - 5 : (p.quarter?.value ?? 1) * 3 - 2);
      const size = p.half ? 6 : 3;
      // 지난 takes the last one that is over, 오는 the next that has not begun; without either it is the dateline's year's.
      if (p.direction === 'past') year = first + size <= pm ? py : py - 1;
      else if (p.direction === 'future') year = first > pm ? py : py + 1;
      // In February the second half's quarters are those that have been told of
      else
        year =
          joinedYear(p, published, text) ??
          ((p.quarter?.value ?? 0) > 2 && pm <= 3 && !PLANS.test(text?.slice(p.end, p.end + 60) ?? '') ? py - 1 : py);
    }
    if (year === undefined) return { implied };
    if (p.season) {
      const [y, m] = shift(year, p.season + 2);
      return { edtf: around(ym(year, p.season), ym(y, m)), implied };
    }
    if (p.half)
      return {
        edtf: p.part ? partOfMonths(year, p.half * 6 - 5, 6, p.part) : `${yyyy(year)}-${39 + p.half}`,
        implied,
      };
    const { value = 1, first } = p.quarter ?? {};
    if (p.part) return { edtf: partOfMonths(year, value * 3 - 2, 3, p.part), implied };
    // EDTF knows no interval of quarters: the months say the same.
    if (first !== undefined && first < value)
      return { edtf: `${ym(year, first * 3 - 2)}/${ym(year, value * 3)}`, implied };
    return { edtf: `${yyyy(year)}-${32 + value}`, implied };
  }
  if (year === undefined) return { implied };
  if (p.part) return { edtf: partOfMonths(year, 1, 12, p.part), implied };
  const first = p.year?.first;
  return { edtf: first !== undefined && first < year ? `${yyyy(first)}/${yyyy(year)}` : yyyy(year), implied };
}
