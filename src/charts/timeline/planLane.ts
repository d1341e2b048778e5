// A lane's rows and a scale in; the row that each of its marks stands in at about that scale out, wherever one pans to.
import { heightKey } from './heightKey.ts';
import { insideOf, LABEL_GAP } from './labels.ts';
import { measureMark, PILL, type Prepared } from './measure.ts';
import { depthOf, MOST_ROWS, packRows, packSlim, pickLeaders, rowsNeeded, type Place, type Unit } from './pack.ts';

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

const ENDLESS = { left: -Infinity, right: Infinity };

/** The last measure of a lane: how high it wants to be and where its marks stand are asked one after the other. */
const measured = new WeakMap<readonly Prepared[], { scale: number; units: Unit[] }>();

/** A lane's marks, by where they begin, in pixels from the begin of the domain. */
function measureLane(lane: readonly Prepared[], { domain, scale }: PlanBox): Unit[] {
  const known = measured.get(lane);
  if (known?.scale === scale) return known.units;
  const units = lane.map((prepared): Unit => {
    const shape = measureMark(prepared, scale, domain[0], 0);
    const label = prepared.label <= insideOf(shape, ENDLESS) ? 0 : LABEL_GAP + prepared.label;
    const { id, importance } = prepared.row;
    return { x0: shape.x0, x1: shape.x1, label, key: heightKey(id), importance };
  });
  measured.set(lane, { scale, units });
  return units;
}
const endOf = ({ domain, scale }: PlanBox) => (domain[1] - domain[0]) * scale;

const orders = new WeakMap<readonly Prepared[], number[]>();
/** Places in a lane by their rows' keys. */
function keyOrderOf(lane: readonly Prepared[]): number[] {
  const known = orders.get(lane);
  if (known) return known;
  const order = lane
    .map(({ row: { id } }, i) => ({ id, i, key: heightKey(id) }))
    .sort((a, b) => a.key - b.key || (a.id < b.id ? -1 : 1))
    .map(({ i }) => i);
  orders.set(lane, order);
  return order;
}

const pick = <T>(items: readonly T[], order: readonly number[]): T[] =>
  order.flatMap((i) => (items[i] === undefined ? [] : [items[i]]));
/** What was found for units in this order, put back at their places. */
function putBack<T>(found: readonly T[], order: readonly number[]): T[] {
  const placed: T[] = [];
  order.forEach((at, i) => {
    const one = found[i];
    if (one !== undefined) placed[at] = one;
  });
  return placed;
}

/** Rows for all labels, and for the marks alone. */
export function wishOf(lane: readonly Prepared[], box: PlanBox): { labels: number; marks: number } {
  const measure = measureLane(lane, box);
  if (depthOf(measure) > MOST_ROWS) return { labels: MOST_ROWS, marks: MOST_ROWS };
  const units = pick(measure, keyOrderOf(lane));
  const bare = units.map((unit) => ({ ...unit, label: 0 }));
  return { labels: rowsNeeded(units, endOf(box)), marks: rowsNeeded(bare, endOf(box)) };
}

/** Where a lane's marks stand. */
export interface LanePlan {
  /** Row −1: it stands among the slim ones. */
  places: readonly Place[];
  /** Rows that are kept for slim marks, at the lane's end; 0 where all marks have rows of their own. */
  slimRows: number;
}

/** A plan for `rows` rows. Where they do not hold all marks, the most important stand above and the others slim below. */
export function planLane(lane: readonly Prepared[], box: PlanBox, rows: number): LanePlan {
  const units = measureLane(lane, box);
  const order = keyOrderOf(lane);
  const ordered = pick(units, order);
  const end = endOf(box);
  const packed = depthOf(units) > rows ? undefined : packRows(ordered, rows, end);
  if (packed) return { places: putBack(packed, order), slimRows: 0 };
  const slimRows = Math.ceil(rows / 2);
  const leaders = pickLeaders(ordered, rows - slimRows, end, box.width * 0.6);
  return { places: putBack(leaders, order), slimRows };
}

/** Where the slim marks stand in their part of the lane, in pixels: made once, for the widest look. */
export interface SlimPlan {
  rows: readonly number[];
  /** Distance of two rows, and how high a mark is. */
  step: number;
  size: number;
}

export function planSlim(lane: readonly Prepared[], box: PlanBox, height: number): SlimPlan {
  const units = lane.map((prepared) => {
    const { x0, x1 } = measureMark(prepared, box.scale, box.domain[0], 0, true);
    return { x0, x1 };
  });
  const order = units.map((_, i) => i).sort((a, b) => (units[a]?.x0 ?? 0) - (units[b]?.x0 ?? 0) || a - b);
  const { rows, count } = packSlim(pick(units, order), Math.max(1, Math.floor(height / LOWEST)));
  const step = Math.min(PILL / 2, height / count);
  return { rows: putBack([...rows], order), step, size: Math.max(2, step - 1) };
}
