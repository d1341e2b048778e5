// The resolved dates of one sentence in; those that make one period or count from one another joined, in place.
import { daysInMonth } from '../../../model/edtf.ts';
import type { DateMention } from '../../types.ts';
import { isDigit } from '../codes.ts';
import { stated, type DateParts, type Length } from './parts.ts';
import { lengthFromPoint, pointAt } from './lengths.ts';
import { intervalOf, placeAt, spanOf } from './spans.ts';

export const isDay = (edtf: string) => /^\d{4}-\d\d-\d\d$/.test(edtf);
export const isMonth = (edtf: string) => /^\d{4}-(?:0[1-9]|1[0-2])$/.test(edtf);
/** Every part of it is known. */
const isDated = (edtf: string) => !edtf.includes('X') && !edtf.startsWith('..');
const isPoint = (edtf: string | undefined): edtf is string => edtf !== undefined && /^\d{4}(?:-\d\d){0,2}$/.test(edtf);

/** How far apart `A부터` and `B까지` may stand. */
const GAP = 16;
/** How far apart an event's date and the length counted from it may stand. */
const FAR = 60;
/** Between a date and the next of one list: `지난해 5월과 10월`, `6월 3일부터 5일까지`. */
const LIST = /^(?: ?\([^()\d]{1,16}\))?(?:부터|에서|과|와|이나|또는|및|,|·|~|-| |에 이어)+$/u;
/** Between the days of one list: `8일 대전, 15일 광주`, `대전(3일), 광주(5일)`. */
const NEXT_OF_LIST = /^(?: [\p{L}\d·]{1,12}(?: [\p{L}\d·]{1,12})?(?:,|와|과|·) ?|\),? ?[\p{L}\d· ]{1,20}\()$/u;
/** Between an event's date and the length counted from it: `2018년 6월 취임한 뒤 3개월 만에`. */
const SINCE = /(?:(?:뒤|후|이후|지)(?: 약| 불과| 꼭)?|착공(?:해|하고|에 들어가|에 나서|,)[^.]{0,30}) ?$/u;

/** `2015년 문을 연 이후 8년간`: so long from then on. */
const AND_THEN = /[가-힣] (?:뒤|후|이후|이래) (?:약 )?$/u;
const LASTS = /^\S*간| 동안/u;

/** `다음 주 월요일(20일)`, `지난주(13~17일)`: the bracket says the same days again. */
function restate(own: DateParts, before: DateMention, text: string): DateParts | undefined {
  const { from, to } = before;
  if (!from || !to || own.start - before.end > 2 || !/^ ?\($/.test(text.slice(before.end, own.start))) return undefined;
  for (const ym of [from.slice(0, 7), to.slice(0, 7)]) {
    const day = `${ym}-${String(own.day?.value).padStart(2, '0')}`;
    if (day < from || day > to) continue;
    return { ...own, year: stated(Number(ym.slice(0, 4))), month: stated(Number(ym.slice(5))) };
  }
  return undefined;
}

/** A date without its own month or year that goes on a list takes them from the one before it. */
export function inherit(own: DateParts, previous: DateParts, before: DateMention, text: string): DateParts {
  const restated = own.day?.value !== undefined && !own.month && !own.year && restate(own, before, text);
  if (restated) return restated;
  const point = before.point ?? before.edtf;
  if (!isPoint(point) || own.form !== 'point' || own.year || own.direction) return own;
  const between = text.slice(previous.end, own.start);
  if (!LIST.test(between) && !(own.day?.value !== undefined && !own.month && NEXT_OF_LIST.test(between))) return own;
  const [year, month] = point.split('-').map(Number) as [number, number | undefined];
  if (own.month?.value !== undefined && previous.month) {
    const wraps = /부터|~|-|에서/u.test(between) && month !== undefined && own.month.value < month;
    return { ...own, year: stated(wraps ? year + 1 : year) };
  }
  if (own.day?.value === undefined || own.month || month === undefined) return own;
  return own.day.value > (previous.day?.value ?? 31) ? { ...own, year: stated(year), month: stated(month) } : own;
}

const SEASON = /-(?:3[3-6]|4[01])$/;
/** What a range begins and ends with: `2018년 말~2019년 초`; of quarters and halves the months, which an interval can name. */
const firstOf = (edtf: string) =>
  SEASON.test(edtf) ? spanOf(edtf).from!.slice(0, 7) : edtf.includes('/') ? edtf.slice(0, edtf.indexOf('/')) : edtf;
const lastOf = (edtf: string) => (SEASON.test(edtf) ? spanOf(edtf).to!.slice(0, 7) : edtf.slice(edtf.indexOf('/') + 1));

const isCalendar = ({ form, rule, point }: DateMention) =>
  form === 'point' || (form === 'interval' && (rule === 'date/part' || point !== undefined));

const isYear = ({ rule, form }: DateMention) =>
  form === 'point' && (rule === 'date/year' || rule === 'date/relative-year');
const isNumbered = (text: string, { start }: DateMention) => isDigit(text.charCodeAt(start));

/** `3월 2일~4월 5일`, `2019년 3월~2020년 5월`: one expression, from the first to the last; `신년 첫날` one, unresolved. */
export function mergeRanges(text: string, mentions: DateMention[]): DateMention[] {
  if (mentions.length < 2) return mentions;
  const merged: DateMention[] = [];
  for (const mention of mentions) {
    const last = merged.at(-1);
    const gap = last ? mention.start - last.end : Infinity;
    if (last && gap === 1 && last.rule === 'date/named' && mention.rule === 'date/named' && text[last.end] === ' ') {
      last.end = mention.end;
      continue;
    }
    // `1961년 5·16`
    const byNumber = gap === 1 && last?.rule === 'date/year' && mention.rule === 'date/named' && last.form === 'point';
    // `지난해 추석`: in that year.
    if (
      last &&
      gap === 1 &&
      mention.rule === 'date/named' &&
      isYear(last) &&
      text[last.end] === ' ' &&
      !isNumbered(text, mention)
    ) {
      last.end = mention.end;
      last.after = mention.after;
      continue;
    }
    const named = byNumber ? /^(\d+)[·.](\d+)$/.exec(text.slice(mention.start, mention.end)) : undefined;
    if (last?.edtf && named && Number(named[2]) <= daysInMonth(Number(last.edtf), Number(named[1]))) {
      last.end = mention.end;
      last.rule = 'date/month-day';
      last.after = mention.after;
      placeAt(last, `${last.edtf}-${named[1]!.padStart(2, '0')}-${named[2]!.padStart(2, '0')}`);
      continue;
    }
    if (
      !last ||
      gap > 3 ||
      !isCalendar(last) ||
      !isCalendar(mention) ||
      !/^ ?[~–] ?$/.test(text.slice(last.end, mention.start))
    ) {
      merged.push(mention);
      continue;
    }
    const whole: DateMention = {
      ...mention,
      start: last.start,
      form: 'interval',
      rule: 'date/range',
      implied: last.implied,
    };
    whole.edtf = whole.from = whole.to = whole.point = undefined;
    const end = mention.point ?? mention.edtf;
    if (last.edtf && end && isDated(last.edtf) && isDated(end)) {
      if (spanOf(last.edtf).from! <= spanOf(end).to!) placeAt(whole, intervalOf(firstOf(last.edtf), lastOf(end)));
    }
    merged[merged.length - 1] = whole;
  }
  return merged;
}

/** Joins `A부터 B까지`, `A부터 3개월간` and `A까지 10년간`, and counts `… 뒤 3개월 만에` from the date before it. */
export function joinDates(text: string, mentions: DateMention[]): void {
  for (let i = 1; i < mentions.length; i++) {
    const [a, b] = [mentions[i - 1]!, mentions[i]!];
    if (b.start - a.end > FAR) continue;
    const between = text.slice(a.end, b.start);
    if (b.form !== 'duration') {
      if (BOTH_DAYS.test(between) && TWO_DAYS.test(text.slice(b.end, b.end + 6))) joinDays(a, b);
      else joinEnds(a, b, between);
    } else if (b.length && (b.edtf === undefined || UNTIL.test(between.trim()))) joinLength(a, b, b.length, text);
  }
}

/** `11일과 12일 양일간`, `3일과 4일 이틀 동안`: both days are one time. */
const BOTH_DAYS = /^(?:과|와|,|·) ?$/u;
const TWO_DAYS = /^ ?(?:양일|이틀)(?=간|에|[ ,])/u;
function joinDays(a: DateMention, b: DateMention): void {
  if (!a.edtf || !b.edtf || !isDay(a.edtf) || !isDay(b.edtf) || Date.parse(b.edtf) - Date.parse(a.edtf) !== DAY) return;
  join(a, b, intervalOf(a.edtf, b.edtf));
}
const DAY = 86_400_000;

const UNTIL = /^까지(?: (?:향후|앞으로))?$/u;
function joinLength(a: DateMention, b: DateMention, length: Length, text: string): void {
  const between = text.slice(a.end, b.start);
  const start = a.point ?? a.edtf;
  // `2026년까지 (향후) 4년간`, `2023년부터 2026년까지 4년간`, `2023~2026년 4년간`: the length says the period again
  const isRange = a.form === 'interval' && !a.point && a.rule !== 'date/part';
  const told = a.joined?.edtf ?? (a.point || isRange ? a.edtf : undefined);
  const gap = between.trim();
  if (told && (UNTIL.test(gap) || (isRange && gap === ''))) {
    placeAt(b, told);
    join(a.joined ? { ...a, start: a.joined.span.start } : a, b, told);
  } else if (!isPoint(start)) return;
  else if (a.after === '부터' && between.length <= GAP) {
    const edtf = lengthFromPoint(start, length);
    if (!edtf) return;
    placeAt(b, edtf);
    join(a, b, edtf);
  } else if (between.length <= FAR && AND_THEN.test(between) && LASTS.test(text.slice(b.start, b.end + 3))) {
    const edtf = lengthFromPoint(start, length);
    if (edtf) placeAt(b, edtf);
  } else if (b.after.startsWith('만') && between.length <= FAR && SINCE.test(between)) {
    const edtf = pointAt(start, length, 1);
    if (!edtf) return;
    placeAt(b, edtf);
    b.form = 'point';
    b.implied = ['year', 'month', 'day'];
  }
}

function joinEnds(a: DateMention, b: DateMention, between: string): void {
  if (!/^(?:부터|에서)$/u.test(a.after) || b.after !== '까지' || between.length > GAP) return;
  const end = b.point ?? b.edtf;
  if (!isPoint(a.edtf) || !isPoint(end)) return;
  // `지난 3월부터 올해 2월까지`: a beginning whose year is not stated lies before its end.
  const last = spanOf(end).to ?? '';
  if ((spanOf(a.edtf).from ?? '') > last && a.implied.includes('year') && !a.implied.includes('month'))
    placeAt(a, `${Number(a.edtf.slice(0, 4)) - 1}${a.edtf.slice(4)}`);
  // The end of a stated period is a plain point: its beginning is the other date, not the dateline.
  placeAt(b, end);
  b.form = 'point';
  if ((spanOf(a.edtf).from ?? '') <= last) join(a, b, intervalOf(a.edtf, end));
}

function join(a: DateMention, b: DateMention, edtf: string): void {
  const joined = { edtf, ...spanOf(edtf), span: { start: a.start, end: b.end } };
  a.joined = joined;
  b.joined = { ...joined, span: { ...joined.span } };
}
