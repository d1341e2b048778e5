// Marks placed in rows in; which of them bear a label, and on which side, out: the most important are asked first.
import { INSIDE_AFTER, INSIDE_BEFORE, TAIL, type Bounds, type MarkShape } from './measure.ts';
import { Occupied } from './occupied.ts';
import { ITEM_GAP, type Side } from './pack.ts';

/** Between a mark and its label. */
export const LABEL_GAP = 5;

export interface Labelled {
  shape: MarkShape;
  row: number;
  /** Pixels of the whole label, and of what there may be room for beside the mark. */
  whole: number;
  label: number;
  importance: number;
  /** The side that room was kept on; null where none was, and it is not named. */
  side: Side | null;
}

/** Pixels inside a mark where a label may stand. */
export const insideOf = (shape: MarkShape, bounds: Bounds): number =>
  shape.form === 'extent'
    ? Math.min(shape.x1 - shape.fadeEnd - (shape.ongoing ? TAIL : 0), bounds.right) -
      Math.max(shape.x0 + shape.fadeStart, bounds.left) -
      INSIDE_BEFORE -
      INSIDE_AFTER
    : 0;

/** Sides for the labels that find room. No label reaches out of the bounds, touches another, or another mark. */
export function giveLabels(marks: readonly Labelled[], bounds: Bounds): (Side | null)[] {
  const lines: Occupied[] = [];
  for (const { row, shape } of marks) (lines[row] ??= new Occupied()).take(shape.x0, shape.x1);
  const order = marks.map((_, i) => i);
  order.sort((a, b) => (marks[b]?.importance ?? 0) - (marks[a]?.importance ?? 0) || a - b);
  const sides: (Side | null)[] = marks.map(() => null);
  for (const i of order) {
    const mark = marks[i];
    const line = mark && lines[mark.row];
    if (!mark?.side || !line) continue;
    const { shape, label } = mark;
    if (mark.whole <= insideOf(shape, bounds)) {
      sides[i] = 'inside';
      continue;
    }
    if (label <= 0) continue;
    const rooms = {
      right: [shape.x1 + 0.5, shape.x1 + LABEL_GAP + label + ITEM_GAP],
      left: [shape.x0 - LABEL_GAP - label - ITEM_GAP, shape.x0 - 0.5],
    } as const;
    for (const side of mark.side === 'left' ? (['left', 'right'] as const) : (['right', 'left'] as const)) {
      const [x0, x1] = rooms[side];
      const isWithin = side === 'right' ? x1 - ITEM_GAP <= bounds.right : x0 + ITEM_GAP >= bounds.left;
      if (!isWithin || !line.isFree(x0, x1)) continue;
      line.take(x0, x1);
      sides[i] = side;
      break;
    }
  }
  return sides;
}
