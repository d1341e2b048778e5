// A lane's marks too close to stand side by side in; gathered marks with their rows out. Cells are parts of time, so panning moves none.
import type { MarkShape, Measured } from './measure.ts';
import { stack, type Bounds, type Item, type Side } from './stack.ts';

/** Pixels of a cell: as wide as a target must be, and as a three-digit count is. */
const CELL = 26;

export interface Gathered extends MarkShape {
  marks: Measured[];
  row: number;
  side: Side | null;
}

interface Cell extends Item {
  marks: Measured[];
  start: number;
  end: number;
}

/** One cell's marks as one, which covers all of them. */
function toCell(marks: Measured[]): Cell {
  const [only] = marks;
  if (marks.length === 1 && only) return { ...only, marks };
  let [start, end] = [Infinity, -Infinity];
  for (const mark of marks) {
    start = Math.min(start, mark.start);
    end = Math.max(end, mark.end);
  }
  const middle = (start + end) / 2;
  const half = Math.max(end - start, CELL - 4) / 2;
  return { marks, start, end, x0: middle - half, x1: middle + half, label: 0, importance: 0, inside: 0 };
}

/** Gathers marks whose stretches begin in one cell of time and end in one; what is out of sight is left out. */
export function cluster(
  marks: readonly Measured[],
  rows: number,
  bounds: Bounds,
  domain: readonly [number, number],
): Gathered[] {
  const pixel = (domain[1] - domain[0]) / (bounds.right - bounds.left);
  // Where the cells begin is counted from 1970, not from the edge of the picture.
  const origin = domain[0] / pixel - bounds.left;
  const cellOf = (x: number) => Math.floor((x + origin) / CELL);
  const members = new Map<number, Measured[]>();
  for (const mark of marks) {
    const first = cellOf(mark.start);
    // Pairs of cells as one number: no stretch is a million cells long.
    const key = first * 1e6 + (cellOf(mark.end) - first);
    const cell = members.get(key);
    if (cell) cell.push(mark);
    else members.set(key, [mark]);
  }
  const cells = [...members.values()].map(toCell).sort((a, b) => a.x0 - b.x0 || a.end - b.end);
  const placed = stack(cells, rows, bounds, true);
  const gathered: Gathered[] = [];
  cells.forEach(({ marks, start, end, x0, x1 }, i) => {
    const place = placed[i];
    if (!place || x1 < bounds.left || x0 > bounds.right) return;
    gathered.push({ marks, ...place, start, end, x0, x1, form: 'cluster', fadeStart: 0, fadeEnd: 0, ongoing: false });
  });
  return gathered;
}
