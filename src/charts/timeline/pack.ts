// Marks of one lane with their widths in; the row that each stands in out. Whoever was told of first is placed first.
import { Occupied } from './occupied.ts';

/** A mark, and with it the room its label wants. */
export interface Unit {
  x0: number;
  x1: number;
  /** With the label. */
  u0: number;
  u1: number;
}

/** Between neighbours. */
export const ITEM_GAP = 6;
/** Beyond so many rows nobody reads on. */
export const MOST_ROWS = 40;

/** How many marks lie over one another at most: fewer rows than that hold them in no order. */
export function depthOf(units: readonly Unit[]): number {
  const starts = units.map((unit) => unit.x0).sort((a, b) => a - b);
  const ends = units.map((unit) => unit.x1 + ITEM_GAP).sort((a, b) => a - b);
  let [depth, ended] = [0, 0];
  starts.forEach((start, i) => {
    while ((ends[ended] ?? Infinity) <= start) ended += 1;
    depth = Math.max(depth, i + 1 - ended);
  });
  return depth;
}

/**
 * A row for each unit, in the order given: the first with room for mark and label, else the one that leaves the label
 * most room, where `withLabels`; the first with room for the mark, where not. Undefined where a mark finds no room in
 * `rows` rows. A unit that comes last moves none of those before it.
 */
export function packRows(units: readonly Unit[], rows: number, withLabels: boolean): Int16Array | undefined {
  const marks: Occupied[] = [];
  const wholes: Occupied[] = [];
  const found = new Int16Array(units.length);
  for (const [i, { x0, x1, u0, u1 }] of units.entries()) {
    let best = -1;
    let most = -1;
    for (let row = 0; row < rows; row += 1) {
      const [line, whole] = [marks[row], wholes[row]];
      if (!line || !whole || (withLabels ? whole.isFree(u0, u1 + ITEM_GAP) : line.isFree(x0, x1 + ITEM_GAP))) {
        best = row;
        break;
      }
      if (!withLabels || !line.isFree(x0, x1 + ITEM_GAP)) continue;
      const room = Math.min(line.roomAfter(x1), u1 - x1);
      if (room > most) [best, most] = [row, room];
    }
    if (best < 0) return undefined;
    found[i] = best;
    (marks[best] ??= new Occupied()).take(x0, x1 + ITEM_GAP);
    (wholes[best] ??= new Occupied()).take(u0, u1 + ITEM_GAP);
  }
  return found;
}

/** Rows that the units take; `MOST_ROWS` where they would take more. */
export function rowsNeeded(units: readonly Unit[], withLabels: boolean): number {
  const rows = depthOf(units) > MOST_ROWS ? undefined : packRows(units, MOST_ROWS, withLabels);
  return rows ? rows.reduce((most, row) => Math.max(most, row + 1), 1) : MOST_ROWS;
}

/** The units, in the order given, that find room for mark and label in `rows` rows; −1 for the others. */
export function pickLeaders(units: readonly Unit[], rows: number, widest: number): Int16Array {
  const lines = Array.from({ length: rows }, () => new Occupied());
  return Int16Array.from(units, ({ x0, x1, u0, u1 }) => {
    // What outlasts the picture is its ground, not its news.
    if (x1 - x0 > widest) return -1;
    const row = lines.findIndex((line) => line.isFree(u0, u1 + ITEM_GAP));
    lines[row]?.take(u0, u1 + ITEM_GAP);
    return row;
  });
}

/** Rows for slim marks sorted by `x0`, each in the first that is free; beyond `most` rows they share. */
export function packSlim(units: readonly Unit[], most: number): { rows: Int16Array; count: number } {
  const ends: number[] = [];
  const rows = Int16Array.from(units, ({ x0, x1 }) => {
    let row = ends.findIndex((end) => end + 1 <= x0);
    if (row < 0 && ends.length < most) row = ends.length;
    if (row < 0) row = ends.indexOf(Math.min(...ends));
    ends[row] = Math.max(ends[row] ?? -Infinity, x1);
    return row;
  });
  return { rows, count: Math.max(1, ends.length) };
}
