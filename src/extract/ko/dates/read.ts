// Text in, the time expressions in it out, unresolved: at each place where one may begin the longest reading wins.
import { toCalendarParts, toLengthParts, type DateParts } from './parts.ts';
import * as patterns from './patterns.ts';
import { PARTS, WEEKDAYS, DAY_ANAPHORS, DAY_WORDS } from './words.ts';

const match = (pattern: RegExp, text: string, at: number) => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

type Reader = (text: string, at: number) => DateParts | undefined;
const span = (m: RegExpExecArray) => ({ start: m.index, end: m.index + m[0].length });

const readLength: Reader = (text, at) => {
  const m = match(patterns.LENGTH, text, at);
  if (!m?.groups) return undefined;
  const g = m.groups;
  const parts = toLengthParts(m);
  const distance = match(patterns.DISTANCE, text, parts.end);
  // `16일` is a day of the month unless it says, or what follows says, that it is a length.
  if (g.days && !g.during && !g.native && !g.some && !g.nights && Number(g.number) <= 31) {
    if (g.direction === '지난' || !match(patterns.LENGTH_CONTEXT, text, parts.end)) return undefined;
  }
  if (
    g.unit === '분기' &&
    Number(g.number) <= 4 &&
    !g.during &&
    !/^ ?(?:연속|만에)/.test(text.slice(parts.end, parts.end + 4))
  )
    return undefined;
  if (g.unit === '년' && Number(g.number) >= 1600) return undefined;
  if (g.number?.startsWith('0')) return undefined;
  if (!distance || g.during || parts.rule === 'anniversary') return parts;
  const way = distance.groups?.way === '전' ? 'before' : 'after';
  return { ...parts, end: parts.end + distance[0].length, rule: 'distance', way };
};

const readCalendar: Reader = (text, at) => {
  const m = match(patterns.CALENDAR, text, at);
  return m && m[0] ? toCalendarParts(m) : undefined;
};

const readNumeric: Reader = (text, at) => {
  const m = match(patterns.NUMERIC, text, at);
  if (!m?.groups) return undefined;
  const { year, month, day } = m.groups;
  const end = span(m).end - (m[0].endsWith('.') ? 1 : 0);
  const parts = { start: at, end, rule: 'numeric', form: 'point' as const };
  return {
    ...parts,
    year: { value: Number(year) },
    month: { value: Number(month) },
    day: day ? { value: Number(day) } : undefined,
  };
};

const readDayWord: Reader = (text, at) => {
  const m = match(patterns.DAY_WORD, text, at);
  if (!m?.groups) return undefined;
  const { word, anaphor } = m.groups;
  if (word) return { ...span(m), rule: 'day-word', form: 'point', day: { fromPublished: DAY_WORDS[word] } };
  return {
    ...span(m),
    rule: 'day-anaphor',
    form: 'anaphor',
    day: { fromLast: DAY_ANAPHORS[(anaphor ?? '').replace(' ', '')] },
  };
};

const readDecade: Reader = (text, at) => {
  const m = match(patterns.DECADE, text, at);
  if (!m?.groups) return undefined;
  const { decade, century, part } = m.groups;
  const parts = { ...span(m), rule: 'decade', form: 'interval' as const, part: part ? PARTS[part] : undefined };
  if (century) return { ...parts, decade: { year: Number(century) * 100 - 99, length: 100 } };
  const year = Number(decade);
  return { ...parts, decade: { year: year < 100 ? 1900 + year : year, length: 10 } };
};

const readRecurring: Reader = (text, at) => {
  const m = match(patterns.RECURRING, text, at);
  return m ? { ...span(m), rule: 'recurring', form: 'point' } : undefined;
};

const readNamed: Reader = (text, at) => {
  const m = match(patterns.NAMED, text, at);
  if (!m) return undefined;
  if (m[0] === '연내') return { ...span(m), rule: 'within', form: 'point', year: { fromPublished: 0 }, within: true };
  const isWeekday = WEEKDAYS.some((name) => name === m[0]) || m[0].endsWith('주말');
  return { ...span(m), rule: isWeekday ? 'bare-weekday' : 'named', form: 'point' };
};

const readBareYear: Reader = (text, at) => {
  const m = match(patterns.BARE_YEAR, text, at);
  return m ? { ...span(m), rule: 'bare-year', form: 'point' } : undefined;
};

/** On a tie the earlier reader wins. */
const DIGIT_READERS: readonly Reader[] = [readNumeric, readLength, readCalendar, readDecade, readNamed, readBareYear];
const WORD_READERS: readonly Reader[] = [readLength, readCalendar, readDayWord, readRecurring, readNamed];

const isDigit = (code: number) => code >= 48 && code <= 57;

/** Behind a number that is a date stands a counter of time, a mark that joins numbers, or, behind a bare year, no letter. */
const BEHIND_DIGITS = /[년월일주개달해분세시박학여~–∼·,./' -]/u;

function mayBeDate(text: string, at: number): boolean {
  let end = at + 1;
  while (isDigit(text.charCodeAt(end))) end++;
  return end - at === 4 || BEHIND_DIGITS.test(text[end] ?? '');
}

/** A number is read from its beginning: not from inside `12,345` or `v2.1`, nor behind a Latin letter. */
function isInside(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (isDigit(before) || ((before | 32) - 97 < 26 && (before | 32) >= 97)) return true;
  return (before === 44 || before === 46) && isDigit(text.charCodeAt(at - 2));
}

/** Every time expression of a text with half-width digits, in order, none overlapping. */
export function readDateParts(text: string): DateParts[] {
  const found: DateParts[] = [];
  const trigger = patterns.TRIGGER;
  trigger.lastIndex = 0;
  for (let hit = trigger.exec(text); hit; hit = trigger.exec(text)) {
    const at = hit.index;
    const digit = isDigit(text.charCodeAt(at));
    let best: DateParts | undefined;
    if (!digit || (mayBeDate(text, at) && !isInside(text, at)))
      for (const read of digit ? DIGIT_READERS : WORD_READERS) {
        const parts = read(text, at);
        if (parts && (!best || parts.end > best.end)) best = parts;
      }
    if (best) {
      found.push(best);
      trigger.lastIndex = best.end;
    } else if (digit) {
      let end = at + 1;
      while (isDigit(text.charCodeAt(end))) end++;
      trigger.lastIndex = end;
    } else trigger.lastIndex = at + 1;
  }
  return found;
}
