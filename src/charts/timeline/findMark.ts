// A layout and a place, or a row and a key, in; the mark that stands there, or the row to go on to, out.
import { textWidth } from '../textWidth.ts';
import { middleOf } from './extent.ts';
import type { PlacedMark, TimelineLayout } from './layout.ts';
import { LABEL_SIZE } from './measure.ts';
import type { TimelineRow } from './rows.ts';

export interface MarkBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Half of the size that a target has at least (WCAG 2.2, 2.5.8). */
const REACH = 12;

/** A mark and its label, as far as they are in sight. */
export function boxOf(mark: PlacedMark, plot: TimelineLayout['plot'], withLabel = true): MarkBox {
  let [x0, x1] = [Math.max(mark.x0, plot.left), Math.min(mark.x1, plot.right)];
  if (mark.label && withLabel) {
    const wide = textWidth(mark.label.text, LABEL_SIZE);
    const from = mark.label.anchor === 'start' ? mark.label.x : mark.label.x - wide;
    [x0, x1] = [Math.min(x0, from), Math.max(x1, from + wide)];
  }
  return { x: x0, y: mark.y - mark.size / 2, width: Math.max(1, x1 - x0), height: mark.size };
}

/** The mark at a place, or the nearest within reach. */
export function findMark(layout: TimelineLayout, x: number, y: number): PlacedMark | undefined {
  let [found, least]: [PlacedMark | undefined, number] = [undefined, REACH];
  for (const lane of layout.lanes) {
    if (y < lane.y || y > lane.y + lane.height) continue;
    for (const mark of lane.marks) {
      const box = boxOf(mark, layout.plot);
      const dx = Math.max(box.x - x, x - box.x - box.width, 0);
      const dy = Math.max(box.y - y, y - box.y - box.height, 0);
      const far = Math.max(dx, dy);
      // Of those that lie on one another the last is painted on top.
      if (far < least || (far === least && far === 0)) [found, least] = [mark, far];
    }
  }
  return found;
}

/** Where a key leads: along in time, or to the nearest in the lane above or below. Undefined: the key leads nowhere. */
export function stepFrom(
  row: TimelineRow,
  key: string,
  rows: readonly TimelineRow[],
  laneOf: (row: TimelineRow) => number,
): TimelineRow | undefined {
  const at = rows.indexOf(row);
  switch (key) {
    case 'ArrowRight':
      return rows[Math.min(at + 1, rows.length - 1)];
    case 'ArrowLeft':
      return rows[Math.max(at - 1, 0)];
    case 'Home':
      return rows[0];
    case 'End':
      return rows.at(-1);
    case 'ArrowDown':
    case 'ArrowUp': {
      const lane = laneOf(row) + (key === 'ArrowDown' ? 1 : -1);
      const middle = middleOf(row);
      let [next, least]: [TimelineRow, number] = [row, Infinity];
      for (const other of rows) {
        if (laneOf(other) !== lane) continue;
        const far = Math.abs(middleOf(other) - middle);
        if (far < least) [next, least] = [other, far];
      }
      return next;
    }
    default:
      return undefined;
  }
}
