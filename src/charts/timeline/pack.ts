// Marks of one lane with their widths in; the row that each stands in out. Whoever was told of first is placed first.
import { Occupied } from './occupied.ts';

/** Less of a label than this says nothing. */
const LEAST_LABEL = 110;

/** A mark, and the room its label wants. */
export interface Unit {
  x0: number;
  x1: number;
  /** Pixels beside the mark that its label wants, with the gap between; 0 where it stands inside. */
  label: number;
}

export type Side = 'inside' | 'right' | 'left';
/** Where a unit stands, and on which side its label has room. */
export interface Place {
  row: number;
  side: Side;
  /** Room for the label beside the mark, with the gap between. */
  label: number;
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

/** The room that mark and label take on a side. */
const roomOf = ({ x0, x1, label }: Unit, side: Side): [number, number] =>
  side === 'left' ? [x0 - label, x1 + ITEM_GAP] : [x0, x1 + label + ITEM_GAP];
/** The sides that a label may stand on between the picture's edges, the better one first. */
const sidesOf = ({ x0, x1, label }: Unit, end: number): Side[] =>
  label === 0
    ? ['inside']
    : [...(x1 + label <= end ? ['right' as const] : []), ...(x0 - label >= 0 ? ['left' as const] : [])];

/** The unit with its label cut to the room that there is between the picture's edges; without it where that is too little. */
function fitted(unit: Unit, end: number): Unit {
  if (sidesOf(unit, end).length) return unit;
  const room = Math.floor(Math.max(end - unit.x1, unit.x0));
  return { ...unit, label: room < LEAST_LABEL ? 0 : room };
}

/** Lines of marks, and the same lines with their labels. */
class Lines {
  readonly marks: Occupied[] = [];
  readonly wholes: Occupied[] = [];
  /** The first of `rows` rows, of those begun, with room for both. */
  find(unit: Unit, end: number, rows: number): Place | undefined {
    const sides = sidesOf(unit, end);
    for (const side of sides) {
      const row = this.wholes.slice(0, rows).findIndex((line) => line.isFree(...roomOf(unit, side)));
      if (row >= 0) return { row, side, label: unit.label };
    }
    const [side] = sides;
    return side && this.wholes.length < rows ? { row: this.wholes.length, side, label: unit.label } : undefined;
  }
  take(unit: Unit, { row, side }: Place): void {
    (this.marks[row] ??= new Occupied()).take(unit.x0, unit.x1 + ITEM_GAP);
    (this.wholes[row] ??= new Occupied()).take(...roomOf(unit, side));
  }
}

/**
 * A place for each unit, in the order given, from 0 to `end`: where mark and label have room, else where the label has
 * most of it. Undefined where a mark finds no room in `rows` rows. A unit that comes last moves none of those before it.
 */
export function packRows(units: readonly Unit[], rows: number, end: number): Place[] | undefined {
  const lines = new Lines();
  const places: Place[] = [];
  for (const whole of units) {
    const unit = fitted(whole, end);
    const { x0, x1, label } = unit;
    let place = lines.find(unit, end, rows);
    let most = -1;
    if (!place)
      lines.marks.forEach((line, row) => {
        if (!line.isFree(x0, x1 + ITEM_GAP)) return;
        const room = Math.min(line.roomAfter(x1), label);
        if (room > most) [most, place] = [room, { row, side: label ? 'right' : 'inside', label }];
      });
    if (!place) return undefined;
    lines.take(unit, place);
    places.push(place);
  }
  return places;
}

/** Rows that the units take; `MOST_ROWS` where they would take more. */
export function rowsNeeded(units: readonly Unit[], end: number): number {
  const places = packRows(units, MOST_ROWS, end);
  return places ? places.reduce((most, { row }) => Math.max(most, row + 1), 1) : MOST_ROWS;
}

/** The units, in the order given, that find room for mark and label in `rows` rows; row −1 for the others. */
export function pickLeaders(units: readonly Unit[], rows: number, end: number, widest: number): Place[] {
  const lines = new Lines();
  return units.map((whole) => {
    const unit = fitted(whole, end);
    const isNameless = whole.label > 0 && unit.label === 0;
    // What outlasts the picture is its ground, not its news.
    const place = isNameless || unit.x1 - unit.x0 > widest ? undefined : lines.find(unit, end, rows);
    if (place) lines.take(unit, place);
    return place ?? { row: -1, side: 'right', label: 0 };
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
