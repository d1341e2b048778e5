// A row and a scale in; the mark it is drawn as, in pixels, out: always as long as what its date says, or longer.
import type { Language } from '../../model/index.ts';
import { textWidth } from '../textWidth.ts';
import { extentOf, type Extent } from './extent.ts';
import type { Lane } from './lanes.ts';
import type { TimelineRow } from './rows.ts';

export const SYMBOL = 11;
/** Height of a stretch, and the least width of one: a month must not look like a day, however far away. */
export const PILL = 16;
export const LABEL_SIZE = 12;
/** Three dots after what is going on. */
export const TAIL = 14;
/** How far an open end fades. */
const OPEN = 44;
/** The space that a stretch's symbol takes before a label inside it, and the margin after that label. */
export const INSIDE_BEFORE = 20;
export const INSIDE_AFTER = 8;
/** The least width of a slim mark. */
const SLIM = 5;

export interface Bounds {
  left: number;
  right: number;
}

export interface MarkShape {
  /** What is drawn, all fades and tails with it. */
  x0: number;
  x1: number;
  /** The stretch that the date says, in pixels; equal to the drawn end where it is open. */
  start: number;
  end: number;
  /** `slim`: one of many, without symbol and label. */
  form: 'symbol' | 'extent' | 'slim';
  /** Pixels over which an end fades, half of it on either side of a soft one. */
  fadeStart: number;
  fadeEnd: number;
  ongoing: boolean;
}

/** What of a row does not change while the reader zooms. */
export interface Prepared extends Extent {
  row: TimelineRow;
  /** Pixels of its label, cut to the most that one may have. */
  label: number;
  isDay: boolean;
}

/** How far a mark is drawn beyond its date at most, in pixels. */
export const BEYOND_DATE = Math.max(OPEN, 24, PILL / 2) + PILL / 2 + TAIL;

/** A lane's rows by where they begin. */
export const prepareLane = (lane: Lane, lang: Language, most: number): Prepared[] =>
  lane.rows
    .map((row) => ({
      row,
      label: Math.min(most, Math.ceil(textWidth(row.title[lang], LABEL_SIZE))),
      isDay: row.from !== null && row.from === row.to,
      ...extentOf(row),
    }))
    .sort((a, b) => (a.start ?? a.end ?? 0) - (b.start ?? b.end ?? 0));

/** A row in pixels: `scale` pixels a millisecond, with the moment `origin` at `left`. */
export function measureMark(prepared: Prepared, scale: number, origin: number, left: number, slim = false): MarkShape {
  const { start, end, softStart, softEnd } = prepared;
  const from = left + ((start ?? end ?? 0) - origin) * scale;
  const to = left + ((end ?? start ?? 0) - origin) * scale;
  const ongoing = prepared.row.modality === 'ongoing';
  const tail = ongoing && !slim ? TAIL : 0;
  const soft = softStart || softEnd || start === null || end === null;
  const middle = (from + to) / 2;
  if (!soft) {
    const isSymbol = prepared.isDay && to - from <= SYMBOL && !slim;
    const half = Math.max(to - from, isSymbol ? SYMBOL : slim ? SLIM : PILL) / 2;
    const form = slim ? 'slim' : isSymbol ? 'symbol' : 'extent';
    const [x0, x1] = [middle - half, middle + half + tail];
    return { x0, x1, start: from, end: to, form, fadeStart: 0, fadeEnd: 0, ongoing };
  }
  const pad = Math.max(slim ? 3 : 5, Math.min(24, (to - from) * 0.25));
  const x0 = start === null ? from - OPEN : softStart ? from - pad : from;
  const last = end === null ? to + OPEN : softEnd ? to + pad : to;
  // One soft end and little between: as wide as a stretch must be, and never less than its date.
  const grow = Math.max(0, (slim ? SLIM : PILL) - (last - x0)) / 2;
  return {
    x0: x0 - grow,
    x1: last + grow + tail,
    start: start === null ? x0 : from,
    end: end === null ? last : to,
    form: slim ? 'slim' : 'extent',
    fadeStart: start === null ? OPEN : softStart ? 2 * pad : 0,
    fadeEnd: end === null ? OPEN : softEnd ? 2 * pad : 0,
    ongoing,
  };
}
