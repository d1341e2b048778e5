// A date in EDTF in; what of it is known, as milliseconds, and the ticks of an axis that shows it out.
import { addDays, addMonths, readEdtf, type EdtfPoint, type Language } from '../model/index.ts';
import { textWidth } from './textWidth.ts';

/** The days that one end of a date can mean: from the first's start to the last's end, in milliseconds (UTC). */
export interface Reach {
  first: number;
  last: number;
  /** No finer than a day: drawn as a point. */
  isDay: boolean;
  approximate: boolean;
}

/** A date as it is drawn. `start` or `end` is null where it is open or unknown; `interval` tells `a/b` from a single date. */
export interface TimeExtent {
  start: Reach | null;
  end: Reach | null;
  interval: boolean;
}

const DAY = 86_400_000;
const MONTH = 30.4 * DAY;
/** The start of an ISO day, in milliseconds. */
export const toTime = (iso: string): number => Date.parse(`${iso.slice(0, 10)}T00:00:00Z`);
const toIso = (time: number) => new Date(time).toISOString().slice(0, 10);

function reach(point: EdtfPoint | null): Reach | null {
  if (!point?.first || !point.last) return null;
  return {
    first: toTime(point.first),
    last: toTime(point.last) + DAY,
    isDay: point.precision === 'day',
    approximate: point.approximate || point.uncertain,
  };
}

/** Reads a date for drawing; undefined where nothing of it can stand on an axis (`XXXX-XX-28`). */
export function readExtent(edtf: string): TimeExtent | undefined {
  const read = readEdtf(edtf);
  if (!read) return undefined;
  const [start, end] = [reach(read.start), reach(read.end)];
  return start || end ? { start, end, interval: read.interval } : undefined;
}

/** A plan or promise from its day to its end (`2021-05-17/2023`), not a vague date that takes two ends to write (`2019-01~/2019-03~`). */
export const isPlan = (extent: TimeExtent): boolean => extent.interval && !!extent.start?.isDay && !!extent.end;

/** The first and last moment that some extents reach, with a margin of a twentieth on either side (more where open). */
export function timeDomain(extents: readonly TimeExtent[]): [number, number] {
  const ends = extents.flatMap((e) => [e.start, e.end]).filter((r) => r !== null);
  const [min, max] = [Math.min(...ends.map((r) => r.first)), Math.max(...ends.map((r) => r.last))];
  const margin = Math.max((max - min) * 0.05, 15 * DAY);
  const openStart = extents.some((e) => !e.start);
  const openEnd = extents.some((e) => !e.end);
  return [min - margin * (openStart ? 3 : 1), max + margin * (openEnd ? 3 : 1)];
}

export interface TimeTick {
  time: number;
  text: string;
}

const ENGLISH_MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const STEPS = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200];

/** Starts of months or years whose names stand side by side in `width` pixels, each named no finer than it needs: `2020년`, `4월`. */
export function timeTicks([from, to]: readonly [number, number], width: number, lang: Language): TimeTick[] {
  for (const step of STEPS) {
    const widest = textWidth(tickText('2020-12-01', step, true, lang), 12) + 10;
    if ((width * step * MONTH) / (to - from) < widest) continue;
    const [year = 0, month = 1] = toIso(from).split('-').map(Number);
    let at = `${String(year - (step > 12 ? year % (step / 12) : 0)).padStart(4, '0')}-01-01`;
    if (step < 12) at = addMonths(at, Math.floor((month - 1) / step) * step);
    const ticks: TimeTick[] = [];
    for (; toTime(at) <= to; at = addMonths(at, step))
      if (toTime(at) >= from) ticks.push({ time: toTime(at), text: tickText(at, step, ticks.length === 0, lang) });
    return ticks;
  }
  return [];
}

function tickText(iso: string, step: number, first: boolean, lang: Language): string {
  const [year = 0, month = 1] = iso.split('-').map(Number);
  if (step >= 12) return lang === 'ko' ? `${year}년` : String(year);
  const name = lang === 'ko' ? `${month}월` : (ENGLISH_MONTHS[month - 1] ?? '');
  if (!first && month !== 1) return name;
  return lang === 'ko' ? `${year}년 ${name}` : `${name} ${year}`;
}

/** Calendar periods of a rate between two moments: each year (quarter, month) as [start, end). */
export function periods(from: number, to: number, months: number): [number, number][] {
  const [year = 0, month = 1] = toIso(from).split('-').map(Number);
  let at = addMonths(`${String(year).padStart(4, '0')}-01-01`, Math.floor((month - 1) / months) * months);
  const found: [number, number][] = [];
  while (toTime(at) < to && found.length < 400) {
    const next = addMonths(at, months);
    found.push([Math.max(from, toTime(at)), Math.min(to, toTime(next))]);
    at = next;
  }
  return found;
}

/** The ISO day before a moment: the last day that an extent ending there has. */
export const lastDayOf = (end: number): string => addDays(toIso(end), -1);
