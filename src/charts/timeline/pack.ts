// Marks of one lane with their widths in; the row that each stands in out. Names stand in the order of keys of their own.
import { Occupied } from './occupied.ts';

/** Less of a label than this says nothing. */
const LEAST_LABEL = 110;

/** A mark, and the room its label wants. */
export interface Unit {
  /** From 0 to 1: who is named stands above those with greater keys. */
  key: number;
  /** Who is named first where there is no room for all. */
  importance: number;
  x0: number;
  x1: number;
  /** Pixels beside the mark that its label wants, with the gap between; 0 where it stands inside. */
  label: number;
}

export type Side = 'inside' | 'right' | 'left';
/** Where a unit stands, and on which side its label has room. */
export interface Place {
  row: number;
  /** Null where it is not named. */
  side: Side | null;
  /** Room for the label beside the mark, with the gap between. */
  label: number;
}

/** Between neighbours. */
export const ITEM_GAP = 6;
/** Beyond so many rows nobody reads on. */
export const MOST_ROWS = 40;
/** Among so many each is tried with all others; among more, each has its row. */
const FEW = 80;

const pick = <T>(items: readonly T[], order: readonly number[]): T[] =>
  order.flatMap((i) => (items[i] === undefined ? [] : [items[i]]));

/** How many marks lie over one another at most: fewer rows than that hold them in no order. */
export function depthOf(units: readonly Pick<Unit, 'x0' | 'x1'>[]): number {
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

/** Lines of marks with their labels. */
class Lines {
  readonly wholes: Occupied[] = [];
  /** The side on which mark and label have room in a row. */
  sideIn(unit: Unit, row: number, end: number): Side | undefined {
    const line = this.wholes[row];
    return sidesOf(unit, end).find((side) => !line || line.isFree(...roomOf(unit, side)));
  }
  take(unit: Unit, { row, side }: Pick<Place, 'row' | 'side'>): void {
    (this.wholes[row] ??= new Occupied()).take(...roomOf(side ? unit : { ...unit, label: 0 }, side ?? 'right'));
  }
}

/** The rows of units in the order of their keys: the same row while there is room, then the next. Undefined beyond `rows`. */
function fillRows(units: readonly Unit[], rows: number, end: number): Place[] | undefined {
  const places: Place[] = [];
  let row = 0;
  // What the row at hand holds: begins and ends in turn.
  let taken: number[] = [];
  const isFree = (x0: number, x1: number) => {
    for (let i = 0; i < taken.length; i += 2) if ((taken[i] ?? 0) < x1 && (taken[i + 1] ?? 0) > x0) return false;
    return true;
  };
  for (const unit of units) {
    const sides = sidesOf(unit, end);
    let side = sides.find((one) => isFree(...roomOf(unit, one)));
    if (!side) {
      if ((row += 1) >= rows) return undefined;
      taken = [];
      side = sides[0];
    }
    if (!side) return undefined;
    taken.push(...roomOf(unit, side));
    places.push({ row, side, label: unit.label });
  }
  return places;
}

/** Which units are named, the most important first, and their rows; null for the others. */
function nameUnits(units: readonly Unit[], rows: number, end: number): (Place | null)[] {
  const byImportance = units.map((_, i) => i).sort((a, b) => importanceOf(units, b) - importanceOf(units, a) || a - b);
  const places: (Place | null)[] = units.map(() => null);
  if (rows < 1) return places;
  if (units.length > FEW) {
    // Each has the row of its key: where there are many more than have room, few rows are left with a gap.
    const lines = new Lines();
    for (const i of byImportance) {
      const unit = units[i];
      if (!unit) continue;
      const row = Math.floor(unit.key * rows);
      const side = lines.sideIn(unit, row, end);
      if (!side) continue;
      lines.take(unit, { row, side });
      places[i] = { row, side, label: unit.label };
    }
    return places;
  }
  const fill = (chosen: readonly number[]) => fillRows(pick(units, chosen), rows, end);
  let chosen = units.map((_, i) => i);
  let best = fill(chosen);
  if (!best) {
    chosen = [];
    for (const i of byImportance) {
      const more = [...chosen, i].sort((a, b) => a - b);
      const found = fill(more);
      if (found) [chosen, best] = [more, found];
    }
  }
  chosen.forEach((i, n) => (places[i] = best?.[n] ?? null));
  return places;
}

const importanceOf = (units: readonly Unit[], i: number) => units[i]?.importance ?? 0;

/**
 * A place for each unit, given in the order of their keys, from 0 to `end`. Of two that are named the one with the lower
 * key never stands below the other: adding a unit turns no two names about. What is not named stands where it has room.
 * Undefined where a mark finds none in `rows` rows.
 */
export function packRows(units: readonly Unit[], rows: number, end: number): Place[] | undefined {
  const wholes = units.map((unit) => fitted(unit, end));
  const isNameable = (i: number) => (wholes[i]?.label ?? 0) > 0 || units[i]?.label === 0;
  const nameable = wholes.flatMap((_, i) => (isNameable(i) ? [i] : []));
  const named = nameUnits(pick(wholes, nameable), rows, end);
  const places: (Place | undefined)[] = [];
  const marks: Occupied[] = [];
  const lines = new Lines();
  const take = (i: number, place: Place) => {
    const unit = wholes[i];
    if (!unit) return;
    places[i] = place;
    (marks[place.row] ??= new Occupied()).take(unit.x0, unit.x1 + ITEM_GAP);
    lines.take(unit, place);
  };
  nameable.forEach((i, n) => named[n] && take(i, named[n]));
  for (const [i, unit] of wholes.entries()) {
    if (places[i]) continue;
    const bare = { ...unit, label: 0 };
    let row = -1;
    let most = -1;
    for (let at = 0; at < rows && most < Infinity; at += 1) {
      const line = marks[at];
      if (line && !line.isFree(unit.x0, unit.x1 + ITEM_GAP)) continue;
      // In no name's way where that can be, else at the cost of the name that it leaves most of.
      const room = lines.sideIn(bare, at, end) ? Infinity : (line?.roomAfter(unit.x1) ?? 0);
      if (room > most) [most, row] = [room, at];
    }
    if (row < 0) return undefined;
    take(i, { row, side: null, label: 0 });
  }
  return places.flatMap((place) => place ?? []);
}

/** Rows that the units take with all their names; `MOST_ROWS` where they would take more. */
export function rowsNeeded(units: readonly Unit[], end: number): number {
  const places = packRows(units, MOST_ROWS, end);
  return places ? places.reduce((most, { row }) => Math.max(most, row + 1), 1) : MOST_ROWS;
}

/** Places for those of the units, given in the order of their keys, that are named in `rows` rows; row −1 for the others. */
export function pickLeaders(units: readonly Unit[], rows: number, end: number, widest: number): Place[] {
  const wholes = units.map((unit) => fitted(unit, end));
  const mayLead = (i: number) => {
    const [unit, whole] = [units[i], wholes[i]];
    // What outlasts the picture is its ground, not its news.
    return !!unit && !!whole && (unit.label === 0 || whole.label > 0) && unit.x1 - unit.x0 <= widest;
  };
  const able = units.flatMap((_, i) => (mayLead(i) ? [i] : []));
  const places: Place[] = units.map(() => ({ row: -1, side: null, label: 0 }));
  nameUnits(pick(wholes, able), rows, end).forEach((place, n) => {
    const i = able[n];
    if (place && i !== undefined) places[i] = place;
  });
  return places;
}

/** Rows for slim marks sorted by `x0`, each in the first that is free; beyond `most` rows they share. */
export function packSlim(units: readonly Pick<Unit, 'x0' | 'x1'>[], most: number): { rows: Int16Array; count: number } {
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
