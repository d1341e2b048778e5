// Marks of one lane with their widths in; the row that each stands in, and the labels that find room, out: O(n log n).

/** A mark as wide as it is drawn, and its label's width. */
export interface Item {
  x0: number;
  x1: number;
  /** Pixels of its label; 0 where it has none. */
  label: number;
  importance: number;
  /** Width inside the mark where its label may stand. */
  inside: number;
}

export type Side = 'inside' | 'right' | 'left';
export interface Placed {
  row: number;
  side: Side | null;
}

/** Between a mark and its label, and between neighbours. */
const LABEL_GAP = 5;
const ITEM_GAP = 6;
/** Beyond so many rows nobody reads on. */
const MOST_ROWS = 40;

export interface Bounds {
  left: number;
  right: number;
}

function sideOf(item: Item, bounds: Bounds): Side | null {
  if (!item.label) return null;
  if (item.label <= item.inside) return 'inside';
  if (item.x1 + LABEL_GAP + item.label <= bounds.right) return 'right';
  return item.x0 - LABEL_GAP - item.label >= bounds.left ? 'left' : null;
}

/** Stacks items with all their labels, each in the first row with room; undefined where that takes more than `rows`. */
function stackUnits(items: readonly Item[], rows: number, bounds: Bounds): Placed[] | undefined {
  const sides: (Side | null)[] = [];
  const starts = new Float64Array(items.length);
  const order = new Uint32Array(items.length);
  for (const [index, item] of items.entries()) {
    const side = sideOf(item, bounds);
    if (item.label > 0 && side === null) return undefined;
    sides.push(side);
    starts[index] = side === 'left' ? item.x0 - LABEL_GAP - item.label : item.x0;
    order[index] = index;
  }
  order.sort((a, b) => (starts[a] ?? 0) - (starts[b] ?? 0) || a - b);
  const ends: number[] = [];
  const placed: Placed[] = [];
  for (const index of order) {
    const [item, side = null, start = 0] = [items[index], sides[index], starts[index]];
    if (!item) continue;
    let row = ends.findIndex((end) => end + ITEM_GAP <= start);
    if (row < 0) row = ends.length;
    if (row >= rows) return undefined;
    ends[row] = side === 'right' ? item.x1 + LABEL_GAP + item.label : item.x1;
    placed[index] = { row, side };
  }
  return placed;
}

/** How many rows the items take with all labels that fit beside them anywhere. */
export function rowsNeeded(items: readonly Item[], bounds: Bounds): number {
  const fitting = items.map((item) => (sideOf(item, bounds) === null ? { ...item, label: 0 } : item));
  const placed = stackUnits(fitting, MOST_ROWS, bounds);
  return placed ? Math.max(1, ...placed.map((p) => p.row + 1)) : MOST_ROWS;
}

/** Intervals that do not touch, sorted, with room asked for by binary search. */
class Occupied {
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  private after(x: number): number {
    let low = 0;
    let high = this.starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] ?? 0) < x) low = middle + 1;
      else high = middle;
    }
    return low;
  }
  isFree(x0: number, x1: number): boolean {
    const at = this.after(x1);
    return at === 0 || (this.ends[at - 1] ?? 0) <= x0;
  }
  /** Takes an interval; one that overlaps widens what is there. */
  take(x0: number, x1: number): void {
    let at = this.after(x0);
    if (at > 0 && (this.ends[at - 1] ?? 0) >= x0) at -= 1;
    let last = at;
    let [start, end] = [x0, x1];
    while (last < this.starts.length && (this.starts[last] ?? 0) <= end) {
      start = Math.min(start, this.starts[last] ?? start);
      end = Math.max(end, this.ends[last] ?? end);
      last += 1;
    }
    this.starts.splice(at, last - at, start);
    this.ends.splice(at, last - at, end);
  }
}

/** Rows for marks alone, each in the row that has been free for longest: that leaves the most room for labels. */
function spread(items: readonly Item[], rows: number): { placed: Placed[]; crossed: Set<number> } {
  const ends = Array.from({ length: rows }, () => ({ x: -Infinity, index: -1 }));
  const crossed = new Set<number>();
  const placed = items.map((item, index): Placed => {
    let row = 0;
    for (let r = 1; r < rows; r += 1) if ((ends[r]?.x ?? 0) < (ends[row]?.x ?? 0)) row = r;
    const end = ends[row];
    if (end && end.x > item.x0) {
      crossed.add(index);
      crossed.add(end.index);
    }
    if (end && end.x < item.x1) ends[row] = { x: item.x1, index };
    return { row, side: null };
  });
  return { placed, crossed };
}

/** Whether `rows` rows hold the marks without their labels and without overlap. Items come sorted by `x0`. */
export function marksFit(items: readonly Item[], rows: number): boolean {
  const ends = new Float64Array(rows).fill(-Infinity);
  return items.every(({ x0, x1 }) => {
    const row = ends.findIndex((end) => end + ITEM_GAP <= x0);
    if (row >= 0) ends[row] = x1;
    return row >= 0;
  });
}

/**
 * Rows for all marks, and sides for the labels that find room within `rows`. Where all labels fit, all have one; else
 * marks spread evenly over the rows and labels are given out by importance. Items come sorted by `x0`. `steady` gives the
 * same rows wherever the picture is panned to.
 */
export function stack(items: readonly Item[], rows: number, bounds: Bounds, steady = false): Placed[] {
  const whole = stackUnits(items, rows, steady ? { left: -Infinity, right: Infinity } : bounds);
  const { placed, crossed } = whole ? { placed: whole, crossed: new Set<number>() } : spread(items, rows);
  if (whole && !steady) return whole;
  const lines = Array.from({ length: rows }, () => new Occupied());
  items.forEach((item, i) => lines[placed[i]?.row ?? 0]?.take(item.x0, item.x1));
  const order = items.map((_, i) => i).filter((i) => (items[i]?.label ?? 0) > 0);
  order.sort((a, b) => (items[b]?.importance ?? 0) - (items[a]?.importance ?? 0) || a - b);
  for (const i of order) {
    const [item, place] = [items[i], placed[i]];
    const line = place && lines[place.row];
    if (!item || !place || !line) continue;
    place.side = null;
    if (item.x1 < bounds.left || item.x0 > bounds.right) continue;
    if (item.label <= item.inside && !crossed.has(i)) {
      place.side = 'inside';
      continue;
    }
    const right = [item.x1 + 1, item.x1 + LABEL_GAP + item.label + ITEM_GAP] as const;
    const left = [item.x0 - LABEL_GAP - item.label - ITEM_GAP, item.x0 - 1] as const;
    if (right[1] - ITEM_GAP <= bounds.right && line.isFree(...right)) {
      place.side = 'right';
      line.take(...right);
    } else if (left[0] + ITEM_GAP >= bounds.left && line.isFree(...left)) {
      place.side = 'left';
      line.take(...left);
    }
  }
  return placed;
}
