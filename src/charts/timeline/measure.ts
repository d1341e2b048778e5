// A row and a scale in; the mark it is drawn as, in pixels, out: always as long as what its date says, or longer.
import type { Language } from '../../model/index.ts';
import { textWidth } from '../textWidth.ts';
import { extentOf } from './extent.ts';
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

export type Measured = MarkShape & { row: TimelineRow };

/** A row in pixels. A symbol stands where the stretch is narrower than the symbol itself. */
export function measure(row: TimelineRow, toX: (time: number) => number): Measured {
  const { start, end, softStart, softEnd } = extentOf(row);
  const from = toX(start ?? end ?? 0);
  const to = toX(end ?? start ?? 0);
  const ongoing = row.modality === 'ongoing';
  const tail = ongoing ? TAIL : 0;
  const soft = softStart || softEnd || start === null || end === null;
  if (!soft && to - from <= SYMBOL) {
    const middle = (from + to) / 2;
    const [x0, x1] = [middle - SYMBOL / 2, middle + SYMBOL / 2 + tail];
    return { row, x0, x1, start: from, end: to, form: 'symbol', fadeStart: 0, fadeEnd: 0, ongoing };
  }
  const pad = Math.max(5, Math.min(24, (to - from) * 0.25));
  const first = start === null ? from - OPEN : softStart ? from - pad : from;
  const last = end === null ? to + OPEN : softEnd ? to + pad : to;
  return {
    row,
    x0: first,
    x1: last + tail,
    start: start === null ? first : from,
    end: end === null ? last : to,
    form: 'extent',
    fadeStart: start === null ? OPEN : softStart ? 2 * pad : 0,
    fadeEnd: end === null ? OPEN : softEnd ? 2 * pad : 0,
    ongoing,
  };
}

/** The marks of a lane over a domain, by where they begin. */
export function measureLane(lane: Lane, domain: readonly [number, number], bounds: Bounds): Measured[] {
  const scale = (bounds.right - bounds.left) / (domain[1] - domain[0]);
  const toX = (time: number) => bounds.left + (time - domain[0]) * scale;
  return lane.rows.map((row) => measure(row, toX)).sort((a, b) => a.x0 - b.x0);
}

const labelWidths = new WeakMap<TimelineRow, Partial<Record<Language, number>>>();
function widthOfLabel(row: TimelineRow, lang: Language): number {
  const known = labelWidths.get(row) ?? {};
  known[lang] ??= textWidth(row.title[lang], LABEL_SIZE);
  labelWidths.set(row, known);
  return known[lang];
}

/** What stacking needs to know of a mark; no label is wider than `most`. */
export function toItem(mark: Measured, lang: Language, most: number, bounds: Bounds): Item {
  const bodyEnd = mark.x1 - (mark.ongoing ? TAIL : 0);
  const seen = Math.min(bodyEnd - mark.fadeEnd, bounds.right) - Math.max(mark.x0 + mark.fadeStart, bounds.left);
  return {
    x0: mark.x0,
    x1: mark.x1,
    label: Math.min(most, Math.ceil(widthOfLabel(mark.row, lang))),
    importance: mark.row.importance,
    inside: mark.form === 'extent' ? seen - INSIDE_BEFORE - INSIDE_AFTER : 0,
  };
}
