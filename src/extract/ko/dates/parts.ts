// One match of a pattern in, what its words say out: which year, month, day, counted from what. Nothing is resolved yet.
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

const LAST_TWO_DIGITS_OF_THE_LAST_CENTURY = 60;
const squeeze = (word: string) => word.replaceAll(' ', '');
const number = (text: string | undefined) => (text === undefined ? undefined : Number(text));
const unit = (value: string | undefined, first?: string): Unit | undefined =>
  value === undefined
    ? undefined
    : first === undefined
      ? { value: Number(value) }
      : { value: Number(value), first: Number(first) };

type Groups = Record<string, string | undefined>;

function yearOf(g: Groups): Unit | undefined {
  if (g.year) return unit(g.year, g.year1);
  const yy = number(g.yy ?? g.yy2);
  if (yy !== undefined) return { value: yy >= LAST_TWO_DIGITS_OF_THE_LAST_CENTURY ? 1900 + yy : 2000 + yy };
  if (g.thisYear) return { fromPublished: 0 };
  if (g.yearWord) return { fromPublished: words.YEAR_WORDS[squeeze(g.yearWord)] };
  if (g.yearAnaphor) return { fromLast: words.YEAR_ANAPHORS[squeeze(g.yearAnaphor)] };
  return undefined;
}

function monthOf(g: Groups): Unit | undefined {
  if (g.month) return unit(g.month, g.month1 ?? g.month2);
  if (g.monthWord) return { fromPublished: words.MONTH_WORDS[squeeze(g.monthWord)] };
  if (g.monthAnaphor) return { fromLast: words.MONTH_ANAPHORS[squeeze(g.monthAnaphor)] };
  return undefined;
}

const directionOf = (word: string | undefined) =>
  word === undefined || word === '이번' ? undefined : word === '지난' || word === '최근' ? 'past' : 'future';

/** The finest thing that a calendar expression names is its rule's name. */
function ruleOf(p: Omit<DateParts, 'rule'>): string {
  const finest =
    p.weekday !== undefined || p.weekend
      ? 'weekday'
      : p.day
        ? p.month
          ? p.month.value === undefined
            ? 'day-of-relative-month'
            : 'month-day'
          : 'day'
        : p.part
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
export function toCalendarParts(match: RegExpExecArray): DateParts | undefined {
  const g = match.groups as Groups;
  const year = yearOf(g);
  const month = monthOf(g);
  const parts: Omit<DateParts, 'rule'> = {
    start: match.index,
    end: match.index + match[0].length,
    form: 'point',
    direction: directionOf(g.direction),
    year,
    month,
    quarter: g.quarter
      ? { value: Number(g.quarter), first: number(g.quarter1) }
      : g.quarterWord
        ? { fromPublished: words.QUARTER_WORDS[squeeze(g.quarterWord)] }
        : undefined,
    half: g.half ? words.HALVES[g.half] : undefined,
    season: g.season ? words.SEASONS[g.season] : undefined,
    week: g.week ? words.WEEK_WORDS[squeeze(g.week)] : undefined,
    weekend: g.weekend !== undefined || undefined,
    day: unit(g.day, g.day1 ?? g.day2),
    part: g.part ? words.PARTS[g.part] : undefined,
    within: g.within !== undefined || undefined,
  };
  if (g.partWord) {
    const word = words.PART_WORDS[g.partWord];
    parts.part = word?.part;
    if (word?.of === 'month') parts.month = { fromPublished: 0 };
    else parts.year ??= { fromPublished: 0 };
  }
  if (g.weekday && parts.week !== undefined) parts.weekday = words.WEEKDAYS.findIndex((name) => name === g.weekday);
  const base = parts.year ?? parts.month ?? parts.quarter ?? parts.half ?? parts.season ?? parts.day ?? parts.week;
  if (base === undefined) return undefined;
  if (year?.fromLast !== undefined || month?.fromLast !== undefined) parts.form = 'anaphor';
  return { ...parts, rule: parts.form === 'anaphor' ? 'anaphor' : ruleOf(parts) };
}

const NATIVE_LENGTH = { 개월: 'month', 월: 'month', 주: 'week', 일: 'day' } as const;
const IN_MONTHS = { year: 12, quarter: 3, month: 1 } as const;

/** Parts of a match of LENGTH. */
export function toLengthParts(match: RegExpExecArray): DateParts {
  const g = match.groups as Groups;
  const direction = directionOf(g.direction);
  // 지난 belongs to the expression; 향후, 앞으로, 최근 and 약 stand outside of it.
  const outside = g.direction && (g.direction !== '지난' || g.about) ? `${g.direction} ${g.about ?? ''}`.length : 0;
  const counter = g.unit ?? g.days;
  let length: Length | undefined;
  if (g.word) length = words.LENGTH_WORDS[g.word];
  else if (counter && !g.some) {
    const value = g.number !== undefined ? Number(g.number) : (words.NATIVE[g.native ?? ''] ?? 0);
    const name = words.LENGTH_UNITS[counter];
    if (name) length = { value, unit: name };
    if (length && (g.halfMore || g.number2)) {
      const size = IN_MONTHS[length.unit as keyof typeof IN_MONTHS] as number | undefined;
      const more = g.unit2 ? NATIVE_LENGTH[g.unit2 as keyof typeof NATIVE_LENGTH] : undefined;
      if (size && g.halfMore) length = { value: value * size + size / 2, unit: 'month' };
      else if (size && more === 'month') length = { value: value * size + Number(g.number2), unit: 'month' };
      else length = undefined;
    }
  }
  // `2~3년` is no length of one number.
  if (g.low) length = undefined;
  return {
    start: match.index + outside,
    end: match.index + match[0].length,
    rule: counter === '주년' ? 'anniversary' : g.some ? 'vague-length' : 'length',
    form: 'duration',
    direction,
    length,
    odd: g.odd !== undefined || g.more !== undefined || undefined,
  };
}
