// One row's words, amount and date in; its lines of text, its height and the places of its parts out.
import type { Bound } from '../model/index.ts';
import { lineHeight } from './nodes.ts';
import { cutText, textWidth, wrapText } from './textWidth.ts';
import type { TimeRow } from './timeMarks.ts';

export interface Lane {
  records: string[];
  /** Spoken name. */
  label: string;
  /** What it is about, and what else is to be said of it. */
  title: string;
  note: string;
  /** The amount in words, beside its bar. */
  quantity: string;
  amount: { value: number; max?: number; bound: Bound };
  hollow: boolean;
  color: string;
  /** What is known to have come of a promise: a narrower bar within its own. */
  reached?: Lane['amount'] & { color: string };
  when?: Pick<TimeRow, 'extent' | 'kind' | 'months'>;
  /** Which lanes stay where not all fit: the weightiest. */
  weight: number;
}

export interface MeasuredLane {
  lane: Lane;
  title: string[];
  note: string[];
  quantity: string[];
  quantityWidth: number;
  height: number;
  /** Places of its parts, for its upper edge and the height that it is given. */
  place(top: number, height: number): LanePlace;
}

export interface LanePlace {
  titleTop: number;
  noteTop: number;
  quantityTop: number;
  barTop: number;
  barHeight: number;
  timeY: number;
  rise: number;
}

const PADDING = 10;

/** At most `count` lines; what is left over ends in an ellipsis. */
export function wrapTo(text: string, width: number, size: number, weight: number, count: number): string[] {
  // A middle dot that a line would begin or end with says nothing there.
  const lines = wrapText(text, width, size, weight).map((line) => line.replace(/^· | ·$/g, ''));
  if (lines.length <= count) return lines.filter(Boolean);
  const last = lines.slice(count - 1).join(' ');
  return [...lines.slice(0, count - 1), cutText(last, width, size, weight)];
}

/** The least height of a lane. */
export const heightOf = (lane: MeasuredLane): number => lane.height;

/** Sets a lane's words in a column of `width`; `narrow` puts them above the bar. */
export function measureLane(lane: Lane, width: number, narrow: boolean, time: boolean): MeasuredLane {
  const title = wrapTo(lane.title, width, 14, 700, 2);
  const note = wrapTo(lane.note, width, 12, 400, narrow ? 3 : 2);
  const quantity = narrow ? wrapTo(lane.quantity, width, 14, 400, 2) : lane.quantity.split('\n');
  const words = title.length * lineHeight(14) + note.length * lineHeight(12);
  const quantityWidth = Math.max(...quantity.map((line) => textWidth(line, 14)));
  const timeHeight = narrow && time ? (lane.when?.kind === 'arc' ? 46 : 22) : 0;
  const below = 4 + timeHeight + quantity.length * lineHeight(14) + 4 + 12;
  const height = PADDING * 2 + words + (narrow ? below : 0);
  const measured = { lane, title, note, quantity, quantityWidth, height };
  if (narrow)
    return {
      ...measured,
      place(top) {
        const noteTop = top + PADDING + title.length * lineHeight(14);
        const timeTop = noteTop + note.length * lineHeight(12) + 4;
        const quantityTop = timeTop + timeHeight;
        return {
          titleTop: top + PADDING,
          noteTop,
          quantityTop,
          barTop: quantityTop + quantity.length * lineHeight(14) + 4,
          barHeight: 12,
          timeY: timeTop + timeHeight - 12,
          rise: timeHeight - 18,
        };
      },
    };
  return {
    ...measured,
    place(top, given) {
      const middle = top + given / 2;
      const barHeight = Math.round(Math.min(32, Math.max(12, given * 0.3)));
      const arc = lane.when?.kind === 'arc';
      return {
        titleTop: middle - words / 2,
        noteTop: middle - words / 2 + title.length * lineHeight(14),
        quantityTop: 0,
        barTop: middle - barHeight / 2,
        barHeight,
        timeY: arc ? middle + given * 0.24 : middle,
        rise: given * 0.6,
      };
    },
  };
}

/** The weightiest lanes that `height` has room for, in the order given. */
export function lanesThatFit(lanes: readonly MeasuredLane[], height: number): Set<MeasuredLane> {
  const kept = new Set<MeasuredLane>();
  let left = height;
  for (const lane of [...lanes].sort((a, b) => b.lane.weight - a.lane.weight)) {
    if (lane.height > left && kept.size) break;
    kept.add(lane);
    left -= lane.height;
  }
  return new Set(lanes.filter((lane) => kept.has(lane)));
}
