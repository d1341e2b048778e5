// One match of a pattern in, what its words say out: which year, month, day, counted from what. Nothing is resolved yet.
import { CALENDAR, LENGTH, WEEKS } from './patterns.ts';
import * as words from './words.ts';
import type { Part } from './words.ts';

/** A number that the text states, or a distance from the dateline's or from the last one named. */
export interface Unit {
  value?: number;
  /** Counted from the dateline's (`지난해` −1). */
  fromPublished?: number;
  /** Counted from the one that the text last named (`이듬해` 1). */
  fromLast?: number;
  /** First of a range: `11~13일`. */
  first?: number;
}

export interface Length {
  value: number;
  unit: 'day' | 'week' | 'month' | 'quarter' | 'year';
}

/** What the words of one time expression say. */
export interface DateParts {
  start: number;
  end: number;
  rule: string;
  form: 'point' | 'interval' | 'duration' | 'anaphor';
  direction?: 'future' | 'past';
  year?: Unit;
  month?: Unit;
  quarter?: { value?: number; first?: number; fromPublished?: number };
  half?: 1 | 2;
  /** First month of the season. */
  season?: number;
  /** Weeks from the dateline's week. */
  week?: number;
  /** 0 is Monday; with `week`. */
  weekday?: number;
  weekend?: boolean;
  day?: Unit;
  part?: Part;
  /** `첫째 주` of a month: 1. */
  nth?: number;
  /** `안`, `내`: from the dateline to its end. */
  within?: boolean;
  /** First year and number of years. */
  decade?: { year: number; length: number };
  length?: Length;
  /** `3년 전`, `열흘 뒤`. */
  way?: 'before' | 'after';
  /** `10여 년`. */
  odd?: boolean;
}

/** With no part said yet. All have one shape: what reads them need not look which it is. */
export const newParts = (start: number, end: number, rule: string, form: DateParts['form']): DateParts => ({
  start,
  end,
  rule,
  form,
  direction: undefined,
  year: undefined,
  month: undefined,
  quarter: undefined,
  half: undefined,
  season: undefined,
  week: undefined,
  weekday: undefined,
  weekend: undefined,
  day: undefined,
  part: undefined,
  nth: undefined,
  within: undefined,
  decade: undefined,
  length: undefined,
  way: undefined,
  odd: undefined,
});

const LAST_TWO_DIGITS_OF_THE_LAST_CENTURY = 60;
const squeeze = (word: string) => (word.includes(' ') ? word.replaceAll(' ', '') : word);
/** Stated: the number, and the first of a range. */
export const stated = (value: number, first?: number): Unit => ({
  value,
  first,
  fromPublished: undefined,
  fromLast: undefined,
});
/** Counted from the dateline's, or from the one last named. */
export const counted = (fromPublished: number | undefined, fromLast?: number): Unit => ({
  value: undefined,
  first: undefined,
  fromPublished,
  fromLast,
});
const number = (text: string | undefined) => (text === undefined ? undefined : Number(text));
const unit = (value: string | undefined, first?: string): Unit | undefined =>
  value === undefined ? undefined : stated(Number(value), number(first));

/** `새해`: the year whose January is nearest to the dateline. */
export const NEW_YEAR = 0.5;

const IN_CALENDAR = CALENDAR.at;
const IN_LENGTH = LENGTH.at;

function yearOf(m: RegExpExecArray): Unit | undefined {
  const year = m[IN_CALENDAR.year];
  if (year) return unit(year, m[IN_CALENDAR.year1]);
  const yearTo = m[IN_CALENDAR.yearTo];
  // `2021~23년`: the last two digits of the same century.
  if (yearTo) {
    const from = m[IN_CALENDAR.yearFrom]!;
    // `2015-16` alone is a season only of two years in a row.
    if (m[0].endsWith(yearTo) && Number(yearTo) !== (Number(from) + 1) % 100) return undefined;
    return unit(from.slice(0, 2) + yearTo, from);
  }
  const yy = number(m[IN_CALENDAR.yy] ?? m[IN_CALENDAR.yy2]);
  if (yy !== undefined) return stated(yy >= LAST_TWO_DIGITS_OF_THE_LAST_CENTURY ? 1900 + yy : 2000 + yy);
  if (m[IN_CALENDAR.thisYear]) return counted(0);
  if (m[IN_CALENDAR.newYear]) return counted(NEW_YEAR);
  const word = m[IN_CALENDAR.yearWord];
  if (word) return counted(words.YEAR_WORDS[squeeze(word)]);
  const anaphor = m[IN_CALENDAR.yearAnaphor];
  return anaphor ? counted(undefined, words.YEAR_ANAPHORS[squeeze(anaphor)]) : undefined;
}

function monthOf(m: RegExpExecArray): Unit | undefined {
  const month = m[IN_CALENDAR.month];
  if (month) return unit(month, m[IN_CALENDAR.month1] ?? m[IN_CALENDAR.month2]);
  const word = m[IN_CALENDAR.monthWord];
  if (word) return counted(words.MONTH_WORDS[squeeze(word)]);
  const anaphor = m[IN_CALENDAR.monthAnaphor];
  return anaphor ? counted(undefined, words.MONTH_ANAPHORS[squeeze(anaphor)]) : undefined;
}

const directionOf = (word: string | undefined) =>
  word === undefined || word === '이번' ? undefined : word === '지난' || word === '최근' ? 'past' : 'future';

/** The finest thing that a calendar expression names is its rule's name. */
function ruleOf(p: DateParts): string {
  const finest =
    p.weekday !== undefined || p.weekend
      ? 'weekday'
      : p.day
        ? p.month
          ? p.month.value === undefined
            ? 'day-of-relative-month'
            : 'month-day'
          : 'day'
        : p.part || p.nth
          ? 'part'
          : p.week !== undefined
            ? 'week'
            : p.month
              ? p.month.value === undefined
                ? 'relative-month'
                : 'month'
              : p.quarter
                ? 'quarter'
                : p.half
                  ? 'half'
                  : p.season
                    ? 'season'
                    : p.year?.value !== undefined
                      ? 'year'
                      : 'relative-year';
  return p.within ? 'within' : finest;
}

/** Parts of a match of CALENDAR; undefined where only a direction or a part stands (`지난`, `말`). */
export function toCalendarParts(m: RegExpExecArray): DateParts | undefined {
  const year = yearOf(m);
  const month = monthOf(m);
  const quarter = m[IN_CALENDAR.quarter];
  const quarterWord = m[IN_CALENDAR.quarterWord];
  const half = m[IN_CALENDAR.half];
  const season = m[IN_CALENDAR.season];
  const week = m[IN_CALENDAR.week];
  const partName = m[IN_CALENDAR.part];
  const partWord = m[IN_CALENDAR.partWord];
  const weekday = m[IN_CALENDAR.weekday];
  const nth = m[IN_CALENDAR.nth];
  const parts = newParts(m.index, m.index + m[0].length, '', 'point');
  parts.direction = directionOf(m[IN_CALENDAR.direction]);
  parts.year = year;
  parts.month = month;
  if (quarter) {
    const first = number(m[IN_CALENDAR.quarter1] ?? m[IN_CALENDAR.quarter2]);
    parts.quarter = { value: Number(quarter), first };
  } else if (quarterWord) parts.quarter = { fromPublished: words.QUARTER_WORDS[squeeze(quarterWord)] };
  if (half) parts.half = words.HALVES[half];
  if (season) parts.season = words.SEASONS[season];
  if (week) parts.week = words.WEEK_WORDS[squeeze(week)];
  if (m[IN_CALENDAR.weekend] !== undefined) parts.weekend = true;
  parts.day = unit(m[IN_CALENDAR.day], m[IN_CALENDAR.day1] ?? m[IN_CALENDAR.day2]);
  if (partName) parts.part = words.PARTS[partName];
  if (nth) parts.nth = WEEKS.indexOf(nth) + 1;
  if (m[IN_CALENDAR.within] !== undefined) parts.within = true;
  // `이번 주말` is Saturday and Sunday, `이번 주 말` the week's end.
  if (parts.part === 'late' && parts.week !== undefined && m[0].endsWith('주말')) {
    parts.part = undefined;
    parts.weekend = true;
  }
  // A week needs its month: `지난해 첫 주` is read as a year.
  if (parts.nth && !month) return undefined;
  if (m[IN_CALENDAR.halves]) parts.year ??= counted(0);
  if (partWord) {
    const word = words.PART_WORDS[partWord];
    parts.part = word?.part;
    if (word?.of === 'month') parts.month = counted(0);
    else parts.year ??= counted(0);
  }
  const dated = parts.year ?? parts.month ?? parts.quarter ?? parts.half ?? parts.season ?? parts.day ?? parts.week;
  // `지난 금요일`, `오는 월요일` need no week; a bare `금요일` is nobody's.
  if (weekday && (parts.week !== undefined || (dated === undefined && m[IN_CALENDAR.direction])))
    parts.weekday = words.WEEKDAYS.findIndex((name) => name === weekday);
  else if (dated === undefined) return undefined;
  if (year?.fromLast !== undefined || month?.fromLast !== undefined) parts.form = 'anaphor';
  parts.rule = parts.form === 'anaphor' ? 'anaphor' : ruleOf(parts);
  return parts;
}

const AFTER_NOUN = /[가-힣] $/u;
/** `완공 이후 3년 만에`: a point reached, and no length that lasted. */
const REACHED = /^ ?만(?![가-힣]{2})/u;
const IN_MONTHS = { year: 12, quarter: 3, month: 1 } as const;

/** Parts of a match of LENGTH. */
export function toLengthParts(m: RegExpExecArray): DateParts {
  // `출범 이후 3년간`: from when, of which the verb says whether it is over
  const isSince =
    m[IN_LENGTH.direction] === '이후' &&
    AFTER_NOUN.test(m.input.slice(Math.max(0, m.index - 2), m.index)) &&
    !REACHED.test(m.input.slice(m.index + m[0].length, m.index + m[0].length + 4));
  const direction = isSince ? undefined : directionOf(m[IN_LENGTH.direction]);
  const about = m[IN_LENGTH.about];
  // 지난 belongs to the expression; 향후, 앞으로, 최근 and 약 stand outside of it.
  const outside =
    (direction || isSince) && (m[IN_LENGTH.direction] !== '지난' || about)
      ? `${m[IN_LENGTH.direction]} ${about ?? ''}`.length
      : 0;
  const counter = m[IN_LENGTH.unit] ?? m[IN_LENGTH.days];
  const word = m[IN_LENGTH.word];
  let length: Length | undefined;
  if (word) length = words.LENGTH_WORDS[word];
  // `2~3년` is no length of one number.
  else if (counter && !m[IN_LENGTH.some] && !m[IN_LENGTH.low]) {
    const digits = m[IN_LENGTH.number];
    const value = digits !== undefined ? Number(digits) : (words.NATIVE[m[IN_LENGTH.native] ?? ''] ?? 0);
    const name = words.LENGTH_UNITS[counter];
    if (name) length = { value, unit: name };
    const more = m[IN_LENGTH.number2];
    if (length && (more || m[IN_LENGTH.halfMore])) {
      const size = IN_MONTHS[length.unit as keyof typeof IN_MONTHS] as number | undefined;
      if (size && m[IN_LENGTH.halfMore]) length = { value: value * size + size / 2, unit: 'month' };
      else if (size && /월$/.test(m[IN_LENGTH.unit2] ?? ''))
        length = { value: value * size + Number(more), unit: 'month' };
      else length = undefined;
    }
  }
  const rule = counter === '주년' ? 'anniversary' : m[IN_LENGTH.some] ? 'vague-length' : 'length';
  const parts = newParts(m.index + outside, m.index + m[0].length, rule, 'duration');
  parts.direction = direction;
  parts.length = length;
  if (m[IN_LENGTH.odd] !== undefined || m[IN_LENGTH.more] !== undefined) parts.odd = true;
  return parts;
}
