// A lane's rows and a scale in; the row that each of its marks stands in at about that scale out, wherever one pans to.
import { measureMark, PILL, type MarkShape, type Prepared } from './measure.ts';
import { insideOf, LABEL_GAP, type Side } from './labels.ts';
import { depthOf, packRows, packSlim, pickLeaders, rowsNeeded, type Unit } from './pack.ts';

/** The lowest that a slim mark may be drawn. */
const LOWEST = 2.5;
/** Steps of the scale that share a plan: rows stay while one zooms from one to the next. */
const STEP = 1.3;

/** The greatest scale of the steps that is not above this one: what has room there has room here. */
export const stepOf = (scale: number): number => Math.floor(Math.log(scale) / Math.log(STEP) + 1e-9);
export const scaleOf = (step: number): number => STEP ** step;

/** What planning needs to know of the picture. */
export interface PlanBox {
  /** The whole time that is told of. */
  domain: readonly [number, number];
  /** Pixels from its begin to its end at the scale at hand. */
  scale: number;
  /** Pixels that are in sight. */
  width: number;
}

/** A lane's marks as units, by where they begin. */
interface Measured {
  units: Unit[];
  sides: Side[];
}

const ENDLESS = { left: -Infinity, right: Infinity };

function unitOf(shape: MarkShape, label: number, end: number): [Unit, Side] {
  const { x0, x1 } = shape;
  if (label <= insideOf(shape, ENDLESS)) return [{ x0, x1, u0: x0, u1: x1 }, 'inside'];
  const right = x1 + LABEL_GAP + label;
  if (right <= end) return [{ x0, x1, u0: x0, u1: right }, 'right'];
  return [{ x0, x1, u0: x0 - LABEL_GAP - label, u1: x1 }, 'left'];
}

function measureLane(lane: readonly Prepared[], { domain, scale }: PlanBox, slim = false): Measured {
  const measured: Measured = { units: [], sides: [] };
  const end = (domain[1] - domain[0]) * scale;
  for (const prepared of lane) {
    const shape = measureMark(prepared, scale, domain[0], 0, slim);
    const [unit, side] = unitOf(shape, slim ? 0 : prepared.label, end);
    measured.units.push(unit);
    measured.sides.push(side);
  }
  return measured;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
/** Places in a lane by when they were first told of: what a newer document adds comes last. */
const arrivalOf = (lane: readonly Prepared[]): number[] =>
  lane
    .map((_, i) => i)
    .sort((a, b) => {
      const [p, q] = [lane[a]?.row, lane[b]?.row];
      return p && q ? compare(p.told, q.told) || compare(p.id, q.id) : 0;
    });

const pick = <T>(items: readonly T[], order: readonly number[]): T[] =>
  order.flatMap((i) => (items[i] === undefined ? [] : [items[i]]));
/** Rows that were found for units in this order, put back at their places. */
function putBack(rows: Int16Array, order: readonly number[]): Int16Array {
  const placed = new Int16Array(rows.length);
  order.forEach((at, i) => (placed[at] = rows[i] ?? 0));
  return placed;
}

/** Rows for all labels, and for the marks alone. */
export function wishOf(lane: readonly Prepared[], box: PlanBox): { labels: number; marks: number } {
  const units = pick(measureLane(lane, box).units, arrivalOf(lane));
  return { labels: rowsNeeded(units, true), marks: rowsNeeded(units, false) };
}

/** Where a lane's marks stand. */
export interface LanePlan {
  /** The row of each mark; −1: it stands among the slim ones. */
  rows: Int16Array;
  sides: readonly Side[];
  /** Rows that are kept for slim marks, at the lane's end; 0 where all marks have rows of their own. */
  slimRows: number;
}

/** A plan for `rows` rows. Where they do not hold all marks, the most important stand above and the others slim below. */
export function planLane(lane: readonly Prepared[], box: PlanBox, rows: number): LanePlan {
  const { units, sides } = measureLane(lane, box);
  const arrival = arrivalOf(lane);
  const ordered = pick(units, arrival);
  const packed = depthOf(units) > rows ? undefined : (packRows(ordered, rows, true) ?? packRows(ordered, rows, false));
  if (packed) return { rows: putBack(packed, arrival), sides, slimRows: 0 };
  const slimRows = Math.ceil(rows / 2);
  const order = [...arrival].sort((a, b) => (lane[b]?.row.importance ?? 0) - (lane[a]?.row.importance ?? 0));
  const leaders = pickLeaders(pick(units, order), rows - slimRows, box.width * 0.6);
  return { rows: putBack(leaders, order), sides, slimRows };
}

/** Where the slim marks stand in their part of the lane, in pixels: made once, for the widest look. */
export interface SlimPlan {
  rows: Int16Array;
  /** Distance of two rows, and how high a mark is. */
  step: number;
  size: number;
}

export function planSlim(lane: readonly Prepared[], box: PlanBox, height: number): SlimPlan {
  const { units } = measureLane(lane, box, true);
  const order = units.map((_, i) => i).sort((a, b) => (units[a]?.x0 ?? 0) - (units[b]?.x0 ?? 0) || a - b);
  const { rows, count } = packSlim(pick(units, order), Math.max(1, Math.floor(height / LOWEST)));
  const step = Math.min(PILL / 2, height / count);
  return { rows: putBack(rows, order), step, size: Math.max(2, step - 1) };
}
