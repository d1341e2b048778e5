// Sentences of an article in, their time expressions out: resolved against the dateline and what was said before.
import { edtfSpan } from '../../model/edtf.ts';
import type { DateMention } from '../types.ts';
import { placesOf } from './places.ts';
import { inherit, isDay, isMonth, joinDates, mergeRanges } from './dates/join.ts';
import type { DateParts } from './dates/parts.ts';
import { readDateParts } from './dates/read.ts';
import { resolveOne } from './dates/resolveOne.ts';
import { lengthFrom, lengthUntil } from './dates/lengths.ts';
import type { Anchors } from './dates/resolve.ts';

export interface DateContext extends Anchors {
  /** Added to every offset. */
  base?: number;
}

/** Every time expression of a text, in order. Without a dateline dates have unspecified parts: never a guess. */
export function readDates(text: string, context: DateContext = {}): DateMention[] {
  return createDateReader(context.published, context).read(text, context.base ?? 0);
}

/** Reads an article sentence by sentence: `이날`, `같은 해` take up what an earlier sentence named. */
export interface DateReader {
  read(sentence: string, base: number): DateMention[];
}

/** @param published ISO day or date-time of the dateline; undefined where the document has none. */
export function createDateReader(published?: string, before: Omit<Anchors, 'published'> = {}): DateReader {
  const anchors: Anchors = { ...before, published: published?.slice(0, 10) };
  return {
    read(sentence, base) {
      return readSentence(sentence, base, anchors);
    },
  };
}

function readSentence(sentence: string, base: number, anchors: Anchors): DateMention[] {
  const places = placesOf(sentence);
  const found = readDateParts(places);
  if (found.length === 0) return [];
  const { text } = places;
  let mentions: DateMention[] = [];
  let previous: DateParts | undefined;
  for (const parts of found) {
    const before = mentions.at(-1);
    const whole = before && previous ? inherit(parts, previous, before, text) : parts;
    const mention = resolveOne(text, whole, anchors);
    remember(mention, whole, anchors);
    mentions.push(mention);
    previous = whole;
  }
  mentions = mergeRanges(text, mentions);
  joinDates(text, mentions);
  rememberDay(text, mentions, anchors);
  for (const mention of mentions) {
    mention.text = sentence.slice(mention.start, mention.end);
    mention.start += base;
    mention.end += base;
    if (mention.joined)
      mention.joined.span = { start: mention.joined.span.start + base, end: mention.joined.span.end + base };
  }
  return mentions;
}

/** A day, or a period from day to day. */
const areDays = (edtf: string): boolean => /^\d{4}-\d\d-\d\d(?:\/\d{4}-\d\d-\d\d)*$/.test(edtf);

/** What was named last is what `같은 달` and `이듬해` count from. */
function remember({ edtf, form, rule, after }: DateMention, { year: named }: DateParts, anchors: Anchors): void {
  if (!edtf || form === 'duration' || rule === 'date/within' || rule === 'date/decade') return;
  // `XXXX-XX-16` fixes nothing.
  if (edtf.startsWith('X')) return;
  const sure = edtf.includes('~') ? edtf.replaceAll('~', '') : edtf;
  const last = sure.slice(sure.indexOf('/') + 1);
  // `4일까지 이어진다. 이날은`: the day on which it is told, not its last
  const isLimit = after === '까지' && form !== 'anaphor';
  if (areDays(edtf) && !(isLimit && anchors.lastDay)) anchors.lastDay = edtf;
  if (isDay(last) || isMonth(last)) anchors.lastMonth = last.slice(0, 7);
  const year = Number(last.slice(0, 4));
  // Of two `전년` the second is no year before the first
  if (year && (named?.fromLast ?? 0) >= 0) anchors.lastYear = year;
}

/** `29일 밝혔다`: the day of the saying, not of what is told. */
const SAYING = / ?(?:밝혔|전했|말했|발표했|설명했|공시했|알렸|보도했|강조했)/uy;

function isOfSaying(text: string, { end }: DateMention): boolean {
  SAYING.lastIndex = end;
  return SAYING.test(text);
}

/**
 * `이날` in a later sentence is the day of what was told, where the sentence has one, and else the day of the saying;
 * of something that took several days it is any of them.
 */
function rememberDay(text: string, mentions: readonly DateMention[], anchors: Anchors): void {
  let told: DateMention | undefined;
  let last: DateMention | undefined;
  for (let i = mentions.length - 1; i >= 0 && !told; i--) {
    const mention = mentions[i]!;
    if (!mention.edtf || mention.form === 'duration' || !areDays(mention.edtf)) continue;
    if (mention.after === '까지' && !mention.joined && anchors.lastDay) continue;
    last ??= mention;
    if (!isOfSaying(text, mention)) told = mention;
  }
  told ??= last;
  if (!told?.edtf) return;
  anchors.lastDay = told.joined && areDays(told.joined.edtf) ? told.joined.edtf : told.edtf;
}

/**
 * The days that a length of time covers: from the dateline where it is planned, back from it where the text says
 * `지난` or `최근`. Undefined where nothing says where it lies.
 */
export function resolveDuration(
  mention: DateMention,
  { published, planned }: { published?: string; planned?: boolean },
): { edtf: string; from: string | null; to: string | null } | undefined {
  const day = published?.slice(0, 10);
  if (mention.joined) return { edtf: mention.joined.edtf, from: mention.joined.from, to: mention.joined.to };
  if (mention.edtf) return { edtf: mention.edtf, from: mention.from ?? null, to: mention.to ?? null };
  if (!day || !mention.length) return undefined;
  const ahead = mention.direction ? mention.direction === 'future' : planned;
  if (ahead === undefined || (!ahead && !mention.direction)) return undefined;
  const edtf = ahead ? lengthFrom(day, mention.length) : lengthUntil(day, mention.length);
  return { edtf, ...edtfSpan(edtf) };
}
