// Text in, the time expressions in it out, unresolved: at each place where one may begin the longest reading wins.
import { counted, newParts, stated, toCalendarParts, toLengthParts, type DateParts } from './parts.ts';
import * as patterns from './patterns.ts';
import { Place, type Places } from '../places.ts';
import { codeOf, codesOf, isDigit } from '../codes.ts';
import { Ask, askOfNumber, askOfWord } from './asks.ts';
import { PARTS, DAY_ANAPHORS, DAY_WORDS } from './words.ts';

const match = (pattern: RegExp, text: string, at: number) => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

type Reader = (text: string, at: number) => DateParts | undefined;

const LENGTH_AT = patterns.LENGTH.at;
const readLength: Reader = (text, at) => {
  const m = match(patterns.LENGTH.pattern, text, at);
  if (!m) return undefined;
  const digits = m[LENGTH_AT.number];
  const unit = m[LENGTH_AT.unit];
  const during = m[LENGTH_AT.during];
  const parts = toLengthParts(m);
  // `16일` is a day of the month unless it says, or what follows says, that it is a length.
  if (m[LENGTH_AT.days] && !during && digits && !m[LENGTH_AT.nights] && Number(digits) <= 31) {
    if (m[LENGTH_AT.direction] === '지난' || !match(patterns.LENGTH_CONTEXT, text, parts.end)) return undefined;
  }
  if (
    unit === '분기' &&
    Number(digits) <= 4 &&
    !during &&
    !/^ ?(?:연속|만에)/.test(text.slice(parts.end, parts.end + 4))
  )
    return undefined;
  if (unit === '년' && Number(digits) >= 1600) return undefined;
  if (digits?.startsWith('0')) return undefined;
  // `24년 3월` is a month of 2024; a sentence of prison is as long (`징역 10년 6월`).
  if (digits?.length === 2 && m[LENGTH_AT.unit2] === '월' && !/[역고] $/.test(text.slice(Math.max(0, at - 2), at)))
    return undefined;
  // `18세 1개월` is an age.
  if (/\d[세살] ?$/.test(text.slice(Math.max(0, at - 3), at))) return undefined;
  if (during || parts.rule === 'anniversary') return parts;
  const distance = match(patterns.DISTANCE, text, parts.end);
  if (!distance) return parts;
  parts.end += distance[0].length;
  // `수개월 전` is no distance that can be counted.
  if (parts.rule === 'length') parts.rule = 'distance';
  parts.way = distance[1] === '전' ? 'before' : 'after';
  return parts;
};

const readCalendar: Reader = (text, at) => {
  const m = match(patterns.CALENDAR.pattern, text, at);
  return m && m[0] ? toCalendarParts(m) : undefined;
};

/** What a match says by itself. */
const partsOf = (m: RegExpExecArray, rule: string, form: DateParts['form'] = 'point') =>
  newParts(m.index, m.index + m[0].length, rule, form);

const readNumeric: Reader = (text, at) => {
  const m = match(patterns.NUMERIC, text, at);
  if (!m) return undefined;
  const [all, year, , month, day] = m;
  const parts = partsOf(m, 'numeric');
  if (all.endsWith('.')) parts.end--;
  parts.year = stated(Number(year));
  parts.month = stated(Number(month));
  if (day) parts.day = stated(Number(day));
  return parts;
};

const readDayWord: Reader = (text, at) => {
  const m = match(patterns.DAY_WORD, text, at);
  if (!m) return undefined;
  const [, word, anaphor = ''] = m;
  const parts = word ? partsOf(m, 'day-word') : partsOf(m, 'day-anaphor', 'anaphor');
  parts.day = word
    ? counted(DAY_WORDS[word])
    : counted(undefined, DAY_ANAPHORS[anaphor.includes(' ') ? anaphor.replace(' ', '') : anaphor]);
  return parts;
};

const readDecade: Reader = (text, at) => {
  const m = match(patterns.DECADE, text, at);
  if (!m) return undefined;
  const [, firstDecade, decade, firstCentury, century, part] = m;
  const parts = partsOf(m, 'decade', 'interval');
  if (part) parts.part = PARTS[part];
  const yearOf = (text: string) => Number(text) + (text.length > 2 ? 0 : 1900);
  const [first, last, length] = century
    ? [Number(firstCentury ?? century) * 100 - 99, Number(century) * 100 - 99, 100]
    : [yearOf(firstDecade ?? decade!), yearOf(decade!), 10];
  // `1970~80년대`: two of one century.
  parts.decade = { year: Math.min(first, last), length: Math.max(first, last) - Math.min(first, last) + length };
  return parts;
};

const readRecurring: Reader = (text, at) => {
  const m = match(patterns.RECURRING, text, at);
  return m ? partsOf(m, 'recurring') : undefined;
};

const readNamed: Reader = (text, at) => {
  const m = match(patterns.NAMED, text, at);
  if (!m) return undefined;
  if (m[0] === '연내') {
    const parts = partsOf(m, 'within');
    parts.year = counted(0);
    parts.within = true;
    return parts;
  }
  const isWeekday = /(?:요일|주말)$/.test(m[0]);
  return partsOf(m, isWeekday ? 'bare-weekday' : 'named');
};

const readBareYear: Reader = (text, at) => {
  const m = match(patterns.BARE_YEAR, text, at);
  return m ? partsOf(m, 'bare-year') : undefined;
};

/** Behind a day: what may go on with it, make a length of it, or be no day (`16일간`, `16일 월요일`, `16일본`). */
const GOES_ON = codesOf('본자괄간째동초중상하말후첫둘셋넷다월화수목금토일한안내만이뒤가정씩연걸넘전여반~–-0123456789');
const DAY = codeOf('일');

/** A day and no more: by far the most frequent of all, and read without a pattern. */
function readPlainDay(text: string, at: number, start: number, direction?: 'past' | 'future'): DateParts | undefined {
  let value = text.charCodeAt(at) - 48;
  let end = at + 1;
  const second = text.charCodeAt(end) - 48;
  if (second >= 0 && second <= 9) {
    value = value * 10 + second;
    end++;
  }
  if (text.charCodeAt(end) !== DAY || !(value >= 1 && value <= 31)) return undefined;
  const next = text.charCodeAt(++end);
  if (GOES_ON.has(next === 32 ? text.charCodeAt(end + 1) : next)) return undefined;
  const parts = newParts(start, end, 'day', 'point');
  parts.direction = direction;
  parts.day = stated(value);
  return parts;
}

/** The longest of the readings asked for at one place; on a tie the earlier one. */
function readAt(text: string, at: number, ask: number): DateParts | undefined {
  let best: DateParts | undefined;
  for (let left = ask; left; left &= left - 1) {
    const parts = READERS[31 - Math.clz32(left & -left)]!(text, at);
    // `97년 취임`: the year, where the words read as a length too
    const isYear = best?.end === parts?.end && parts?.year !== undefined && SHORT_YEAR.has(text.charCodeAt(at));
    if (parts && (!best || parts.end > best.end || isYear)) best = parts;
  }
  return best;
}

/** What a year of the last century begins with: 6 to 9. */
const SHORT_YEAR = new Set([...'6789'].map((digit) => digit.charCodeAt(0)));

/** In the order of the bits of `Ask`. */
const READERS: readonly Reader[] = [
  readNumeric,
  readLength,
  readCalendar,
  readDayWord,
  readRecurring,
  readNamed,
  readDecade,
  readBareYear,
];

/** Every time expression, in order, none overlapping. */
export function readDateParts({ text, at, kinds, count }: Places): DateParts[] {
  const found: DateParts[] = [];
  let reached = 0;
  for (let i = 0; i < count; i++) {
    const place = at[i]!;
    if (place < reached) continue;
    const kind = kinds[i]!;
    let ask = 0;
    let best: DateParts | undefined;
    if (kind & Place.number) {
      ask = askOfNumber(text, place);
      if (ask) best = readPlainDay(text, place, place);
    } else if (kind & Place.date) {
      ask = askOfWord(text, place);
      if (ask & Ask.calendar && text.charCodeAt(place + 2) === 32 && isDigit(text.charCodeAt(place + 3))) {
        if (text.startsWith('지난', place)) best = readPlainDay(text, place + 3, place, 'past');
        else if (text.startsWith('오는', place)) best = readPlainDay(text, place + 3, place, 'future');
      }
    } else if (kind & Place.quote && isDigit(text.charCodeAt(place + 1))) ask = Ask.calendar;
    if (ask) best ??= readAt(text, place, ask);
    if (!best) continue;
    found.push(best);
    reached = best.end;
  }
  return found;
}
