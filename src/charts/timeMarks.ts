// A date's extent and a row's middle in; the marks that show it on a time axis out, never sharper than it is known.
import type { Head, Line, Rect } from './boundMarks.ts';
import { periods, type Reach, type TimeExtent } from './timeExtent.ts';

export interface Dot {
  x: number;
  y: number;
  color: string;
}
/** A bow from the day of a promise to the day it is due. */
export interface Arc {
  x1: number;
  x2: number;
  y: number;
  /** Pixels above `y`. */
  rise: number;
  color: string;
}
export interface TimeMarks {
  rects: Rect[];
  lines: Line[];
  heads: Head[];
  dots: Dot[];
  arcs: Arc[];
}

/** How a row's date is drawn. */
export interface TimeRow {
  extent: TimeExtent;
  /** `when`: the time that it covers; `span`: a plan from its day to its end; `arc`: a promise and the day it is due; `rate`: again and again. */
  kind: 'when' | 'span' | 'arc' | 'rate';
  /** Months of one period of a rate. */
  months?: number;
  hollow: boolean;
  color: string;
  /** Middle of the row, and how far marks may rise above it. */
  y: number;
  rise: number;
}

const HALF = 5;
const SLICES = 5;
const HOLLOW = 0.14;

/** Marks of many rows on the axis that `x` maps milliseconds to pixels by, up to `width`. */
export function timeMarks(rows: readonly TimeRow[], x: (time: number) => number, width: number): TimeMarks {
  const marks: TimeMarks = { rects: [], lines: [], heads: [], dots: [], arcs: [] };
  for (const row of rows) drawRow(row, x, width, marks);
  return marks;
}

function drawRow(row: TimeRow, x: (time: number) => number, width: number, marks: TimeMarks): void {
  const { y, color, hollow, extent, kind } = row;
  const box = (x1: number, x2: number, opacity: number, half = HALF) =>
    marks.rects.push({ x1, x2, y1: y - half, y2: y + half, fill: color, opacity });
  const line = (x1: number, y1: number, x2: number, y2: number) => marks.lines.push({ x1, x2, y1, y2, stroke: color });
  const outline = (x1: number, x2: number) => {
    line(x1, y - HALF, x2, y - HALF);
    line(x1, y + HALF, x2, y + HALF);
  };
  const fade = (from: number, to: number, full: number) => {
    for (let i = 0; i < SLICES; i++) {
      const [a, b] = [from + ((to - from) * i) / SLICES, from + ((to - from) * (i + 1)) / SLICES];
      box(Math.min(a, b), Math.max(a, b), (full * (SLICES - i - 0.5)) / SLICES);
    }
  };
  /** A stretch of time whose edges are soft where only about known. */
  const stretch = (from: Reach, to: Reach, open: boolean) => {
    const full = open ? HOLLOW : 1;
    const [x1, x2] = [x(from.first), Math.max(x(to.last), x(from.first) + 3)];
    const soft = Math.min(14, Math.max(4, (x2 - x1) / 3));
    box(x1, x2, full);
    if (from.approximate) fade(x1, x1 - soft, full);
    if (to.approximate) fade(x2, x2 + soft, full);
    if (!open) return;
    outline(x1, x2);
    if (!from.approximate) line(x1, y - HALF, x1, y + HALF);
    if (!to.approximate) line(x2, y - HALF, x2, y + HALF);
  };
  const point = (reach: Reach, open = false) => {
    if (reach.isDay && !reach.approximate && !open) marks.dots.push({ x: x((reach.first + reach.last) / 2), y, color });
    else stretch(reach, reach, open);
  };
  const { start, end } = extent;
  if (!start || !end) {
    // Open at one end: it fades out towards the side where nothing is known, and an arrow says that it may reach on.
    const known = start ?? end;
    if (!known) return;
    const edge = x(start ? known.first : known.last);
    const far = start ? Math.min(width - 4, edge + 48) : Math.max(4, edge - 48);
    fade(edge, far, hollow ? HOLLOW : 0.8);
    line(edge, y - HALF, edge, y + HALF);
    line(edge, y, far, y);
    marks.heads.push({ x: far, y, rotate: start ? 90 : 270, stroke: color });
    return;
  }
  if (kind === 'rate') {
    const until = extent.interval ? x(end.last) : width - 14;
    const steps = extent.interval
      ? periods(start.first, end.last, row.months ?? 12)
      : periods(start.first, start.first + (until - x(start.first)) / perTime(x), row.months ?? 12);
    for (const [from, to] of steps) {
      const [x1, x2] = [x(from) + 1, Math.min(x(to) - 1, until)];
      if (x2 - x1 < 2) continue;
      box(x1, x2, hollow ? HOLLOW : 1);
      if (hollow) {
        outline(x1, x2);
        line(x1, y - HALF, x1, y + HALF);
        line(x2, y - HALF, x2, y + HALF);
      }
    }
    if (!extent.interval) {
      line(until, y, until + 10, y);
      marks.heads.push({ x: until + 10, y, rotate: 90, stroke: color });
    }
    point(start);
    return;
  }
  if (!extent.interval || kind === 'when') {
    if (start.isDay && !extent.interval) point(start);
    else stretch(start, end, hollow);
    return;
  }
  if (kind === 'span') {
    stretch(start, end, hollow);
    point(start);
    return;
  }
  // The bow ends where the due time begins; a due year or quarter is drawn over its own extent.
  const due = x(end.isDay ? (end.first + end.last) / 2 : end.first);
  const from = x((start.first + start.last) / 2);
  marks.arcs.push({ x1: from, x2: due, y, rise: Math.min(row.rise, (due - from) / 2), color });
  point(start);
  if (end.isDay && !end.approximate) line(due, y - HALF - 2, due, y + HALF + 2);
  else stretch(end, end, true);
}

/** Pixels a millisecond of a linear axis. */
const perTime = (x: (time: number) => number) => (x(1e9) - x(0)) / 1e9;
