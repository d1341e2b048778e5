// Values with their bounds in; the rectangles, lines and arrow heads that show each no sharper than it is known out.
import type { Bound } from '../model/index.ts';

/** One value as a bar from nought, in pixels. */
export interface Bar {
  /** Where the value (and, of a range, its upper end) stands. */
  x: number;
  max?: number;
  y: number;
  height: number;
  bound: Bound;
  /** Planned or targeted: an outline, not a fill. */
  hollow: boolean;
  color: string;
}

export interface Rect {
  x1: number;
  x2: number;
  y1: number;
  y2: number;
  fill: string;
  opacity: number;
}
export interface Line {
  x1: number;
  x2: number;
  y1: number;
  y2: number;
  stroke: string;
}
/** A head that points right (90) or left (270). */
export interface Head {
  x: number;
  y: number;
  rotate: 90 | 270;
  stroke: string;
}
export interface BoundMarks {
  rects: Rect[];
  lines: Line[];
  heads: Head[];
}

const SLICES = 6;
/** Room that an open end's arrow takes beyond its value. */
const ARROW = 16;
const HOLLOW = 0.14;

/** How far past its value a bar's end reaches: what stands beside it starts after that. */
export function reachOf({ x, max, bound }: Pick<Bar, 'x' | 'max' | 'bound'>): number {
  const end = max ?? x;
  if (bound === 'at-least' || bound === 'more-than') return end + ARROW;
  if (bound === 'about') return end + softness(end) / 2;
  return end;
}

// Whole pixels a slice, so that no seam shows between two of them.
const softness = (x: number) => SLICES * Math.max(1, Math.round(Math.min(3, x / 12)));

/**
 * A bar's marks. `exact` ends in an edge; `about` fades out around its value, without an edge; `at-least` and `more-than`
 * go on as an arrow; `at-most` and `less-than` are dotted back from an edge that cannot be passed. A range is paler
 * between its two ends.
 */
export function boundMarks(bars: readonly Bar[]): BoundMarks {
  const marks: BoundMarks = { rects: [], lines: [], heads: [] };
  for (const bar of bars) {
    const { x, y, height, bound, color } = bar;
    const end = bar.max ?? x;
    const [y1, y2, middle] = [y, y + height, y + height / 2];
    const full = bar.hollow ? HOLLOW : 1;
    const paler = bar.hollow ? HOLLOW / 2 : 0.45;
    const soft = bound === 'about' ? softness(end) : 0;
    const sure = soft ? Math.max(0, Math.round(end - soft / 2)) : end;
    const rect = (x1: number, x2: number, opacity: number) =>
      x2 > x1 && marks.rects.push({ x1, x2, y1, y2, fill: color, opacity });
    const line = (x1: number, a: number, x2: number, b: number) =>
      marks.lines.push({ x1, y1: a, x2, y2: b, stroke: color });
    const most = bound === 'at-most' || bound === 'less-than';
    rect(0, Math.min(x, sure), most ? paler : full);
    if (bar.max !== undefined) rect(x, sure, paler);
    for (let i = 0; i < SLICES && soft; i++)
      rect(sure + (soft * i) / SLICES, sure + (soft * (i + 1)) / SLICES, (full * (SLICES - i - 0.5)) / SLICES);
    if (bar.hollow || most) {
      line(0, y1, sure, y1);
      line(0, y2, sure, y2);
      line(0, y1, 0, y2);
    }
    if ((bar.hollow && !soft) || most) line(end, y1, end, y2);
    if (bound === 'at-least' || bound === 'more-than') {
      line(end, middle, end + ARROW - 3, middle);
      marks.heads.push({ x: end + ARROW - 3, y: middle, rotate: 90, stroke: color });
    }
    if (most) marks.heads.push({ x: Math.max(end - ARROW, 4), y: middle, rotate: 270, stroke: color });
  }
  return marks;
}
