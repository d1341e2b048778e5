// A row and a scale in; the mark it is drawn as, in pixels, out: always as long as what its date says, or longer.
import type { Language } from '../../model/index.ts';
import { textWidth } from '../textWidth.ts';
import { extentOf, type Extent } from './extent.ts';
import type { Lane } from './lanes.ts';
import type { TimelineRow } from './rows.ts';
import type { Bounds, Item } from './stack.ts';

export const SYMBOL = 11;
/** Height of a stretch. */
export const PILL = 16;
export const LABEL_SIZE = 12;
/** Three dots after what is going on. */
export const TAIL = 14;
/** How far an open end fades. */
const OPEN = 44;
/** The space that a stretch's symbol takes before a label inside it, and the margin after that label. */
export const INSIDE_BEFORE = 20;
const INSIDE_AFTER = 8;

export interface MarkShape {
  /** What is drawn, all fades and tails with it. */
  x0: number;
  x1: number;
  /** The stretch that the date says, in pixels; equal to the drawn end where it is open. */
  start: number;
  end: number;
  form: 'symbol' | 'extent' | 'cluster';
  /** Pixels over which an end fades, half of it on either side of a soft one. */
  fadeStart: number;
  fadeEnd: number;
  ongoing: boolean;
}

/** A row's mark, with what stacking needs to know of it. */
export interface Measured extends MarkShape, Item {
  row: TimelineRow;
}

/** Where the plot is, and how wide a label may be in it. */
export interface Ruler {
  bounds: Bounds;
  most: number;
}

/** What of a row does not change while the reader zooms. */
export interface Prepared extends Extent {
  row: TimelineRow;
  label: number;
}

/** A lane's rows, read and measured once, by where they begin. */
export const prepareLane = (lane: Lane, lang: Language): Prepared[] =>
  lane.rows
    .map((row) => ({ row, label: Math.ceil(textWidth(row.title[lang], LABEL_SIZE)), ...extentOf(row) }))
    .sort((a, b) => (a.start ?? a.end ?? 0) - (b.start ?? b.end ?? 0));

/** A row in pixels. A symbol stands where the stretch is narrower than the symbol itself. */
function measure(prepared: Prepared, toX: (time: number) => number, { bounds, most }: Ruler): Measured {
  const { row, start, end, softStart, softEnd } = prepared;
  const from = toX(start ?? end ?? 0);
  const to = toX(end ?? start ?? 0);
  const ongoing = row.modality === 'ongoing';
  const tail = ongoing ? TAIL : 0;
  const label = Math.min(most, prepared.label);
  const { importance } = row;
  const soft = softStart || softEnd || start === null || end === null;
  if (!soft && to - from <= SYMBOL) {
    const x0 = (from + to - SYMBOL) / 2;
    const shape = { start: from, end: to, form: 'symbol' as const, fadeStart: 0, fadeEnd: 0, ongoing };
    return { row, x0, x1: x0 + SYMBOL + tail, ...shape, label, importance, inside: 0 };
  }
  const pad = Math.max(5, Math.min(24, (to - from) * 0.25));
  const x0 = start === null ? from - OPEN : softStart ? from - pad : from;
  const last = end === null ? to + OPEN : softEnd ? to + pad : to;
  const fadeStart = start === null ? OPEN : softStart ? 2 * pad : 0;
  const fadeEnd = end === null ? OPEN : softEnd ? 2 * pad : 0;
  const seen = Math.min(last - fadeEnd, bounds.right) - Math.max(x0 + fadeStart, bounds.left);
  return {
    row,
    x0,
    x1: last + tail,
    start: start === null ? x0 : from,
    end: end === null ? last : to,
    form: 'extent',
    fadeStart,
    fadeEnd,
    ongoing,
    label,
    importance,
    inside: seen - INSIDE_BEFORE - INSIDE_AFTER,
  };
}

/** The marks of a lane over a domain, by where they begin. */
export function measureLane(lane: readonly Prepared[], domain: readonly [number, number], ruler: Ruler): Measured[] {
  const { left, right } = ruler.bounds;
  const scale = (right - left) / (domain[1] - domain[0]);
  const toX = (time: number) => left + (time - domain[0]) * scale;
  return lane.map((prepared) => measure(prepared, toX, ruler)).sort((a, b) => a.x0 - b.x0);
}
