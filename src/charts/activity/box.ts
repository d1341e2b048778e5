// A width in; where the parts of the picture of activity stand in it out.
import type { TypeLane } from './layout.ts';

const NARROW = 640;
/** Pixels from one line of bars to the next. */
export const SPAN_STEP = 11;
/** Height of a row of cells, and the least of a lane: what a finger or pointer can hit. */
export const CELLS = 24;

/** A lane with its place. */
export interface Placed {
  lane: TypeLane;
  top: number;
  height: number;
  /** Middle of the cells, and the first line of spans. */
  cells: number;
  spans: number;
}

/** Widths and heights of words, plot, totals and the lanes’ names. */
export function frameOf(width: number) {
  const narrow = width < NARROW;
  const words = narrow ? 0 : 150;
  return { narrow, words, plot: width - words - (narrow ? 0 : 8), totals: narrow ? 64 : 84, label: narrow ? 22 : 0 };
}

export type Frame = ReturnType<typeof frameOf>;
