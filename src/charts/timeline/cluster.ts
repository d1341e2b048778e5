// A lane's marks too close to stand side by side in; gathered marks with their rows out. Cells are parts of time, so panning moves none.
import { stack, type Bounds, type Item, type Side } from './stack.ts';

/** Pixels of a cell: as wide as a target must be, and as a three-digit count is. */
const CELL = 26;

interface Gatherable {
  x0: number;
  x1: number;
  start: number;
  end: number;
  form: 'symbol' | 'extent' | 'cluster';
  fadeStart: number;
  fadeEnd: number;
  ongoing: boolean;
}

export interface Gathered<Mark> {
  marks: Mark[];
  x0: number;
  x1: number;
  start: number;
  end: number;
  form: 'cluster';
  fadeStart: 0;
  fadeEnd: 0;
  ongoing: false;
  row: number;
  side: Side | null;
}

/** Gathers marks whose stretches begin in one cell of time and end in one; every cell covers all of its marks. */
export function cluster<Mark extends Gatherable>(
  marks: readonly Mark[],
  items: readonly Item[],
  rows: number,
  bounds: Bounds,
  domain: readonly [number, number],
): Gathered<Mark>[] {
  const pixel = (domain[1] - domain[0]) / (bounds.right - bounds.left);
  // Where the cells begin is counted from 1970, not from the edge of the picture.
  const origin = domain[0] / pixel - bounds.left;
  const cellOf = (x: number) => Math.floor((x + origin) / CELL);
  const cells = new Map<string, { members: Mark[]; items: Item[] }>();
  marks.forEach((mark, i) => {
    const item = items[i];
    if (!item) return;
    const key = `${cellOf(mark.start)} ${cellOf(mark.end)}`;
    const cell = cells.get(key);
    if (cell) {
      cell.members.push(mark);
      cell.items.push(item);
    } else cells.set(key, { members: [mark], items: [item] });
  });
  const gathered = [...cells.values()].map(({ members, items: own }) => {
    const start = Math.min(...members.map((m) => m.start));
    const end = Math.max(...members.map((m) => m.end));
    const middle = (start + end) / 2;
    const half = Math.max(end - start, CELL - 4) / 2;
    const [only] = own;
    const item: Item =
      own.length === 1 && only ? only : { x0: middle - half, x1: middle + half, label: 0, importance: 0, inside: 0 };
    return { members, item, start, end };
  });
  gathered.sort((a, b) => a.item.x0 - b.item.x0 || a.end - b.end);
  const placed = stack(
    gathered.map((g) => g.item),
    rows,
    bounds,
    true,
  );
  return gathered.map(({ members, item, start, end }, i) => ({
    marks: members,
    x0: item.x0,
    x1: item.x1,
    start,
    end,
    form: 'cluster',
    fadeStart: 0,
    fadeEnd: 0,
    ongoing: false,
    row: placed[i]?.row ?? 0,
    side: placed[i]?.side ?? null,
  }));
}
