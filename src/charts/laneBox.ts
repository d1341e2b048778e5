// What a chart of lanes is drawn into: panels, a box with its words, and where the box's columns stand.
import type { Bound, Language } from '../model/index.ts';
import type { Lane } from './lane.ts';
import type { Palette } from './types.ts';

/** Lanes whose amounts share one unit, and so one scale. */
export interface LanePanel {
  /** Said above the panel, where there are several. */
  heading?: string;
  lanes: Lane[];
  /** A tick's words: `1,000억 원`. */
  tick(value: number): string;
}

export interface LaneBox {
  width: number;
  height: number;
  lang: Language;
  palette: Palette;
  /** Whether a time axis stands between words and amounts. */
  time: boolean;
  /** Words of the columns' heads. */
  heads: { time?: string; amount: string };
  /** What fills and ends mean, for those that occur. */
  key: KeyItem[];
}

export interface KeyItem {
  kind: 'solid' | 'hollow' | Bound;
  text: string;
}

/** Space between two columns. */
export const GAP = 28;

/** Below this width words stand above their bars, not beside them. */
export const NARROW = 640;

/** Where the columns of a box stand: words, dates, amounts. */
export function columnsOf(box: LaneBox) {
  if (box.width < NARROW)
    return { narrow: true, words: box.width, timeX: 0, timeWidth: box.time ? box.width : 0, x: 0, width: box.width };
  const words = Math.round(Math.min(440, Math.max(220, box.width * (box.time ? 0.31 : 0.34))));
  const timeWidth = box.time ? Math.round((box.width - words - GAP * 2) * 0.46) : 0;
  const x = words + GAP + (box.time ? timeWidth + GAP : 0);
  return { narrow: false, words, timeX: words + GAP, timeWidth, x, width: box.width - x };
}

export type Columns = ReturnType<typeof columnsOf>;
