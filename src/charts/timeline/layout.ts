// Rows and a box in; where each lane, mark and label of the timeline stands out. No colours, no elements.
import { eventType } from '../../catalog/index.ts';
import type { Language } from '../../model/index.ts';
import { cutText, textWidth } from '../textWidth.ts';
import { allotRows, wishedHeight, type Allotment, type Wish } from './allot.ts';
import { axisTicks } from './axisTicks.ts';
import { domainOf, fullDomain } from './extent.ts';
import { giveLabels, LABEL_GAP, type Labelled } from './labels.ts';
import { toLanes, type Lane } from './lanes.ts';
import {
  BEYOND_DATE,
  INSIDE_BEFORE,
  LABEL_SIZE,
  measureMark,
  prepareLane,
  TAIL,
  type Bounds,
  type MarkShape,
  type Prepared,
} from './measure.ts';
import type { Side } from './pack.ts';
import { planLane, planSlim, scaleOf, stepOf, wishOf, type LanePlan, type PlanBox, type SlimPlan } from './planLane.ts';
import { isDrawable, type TimelineRow } from './rows.ts';

export const AXIS = 30;
/** Below so many pixels the lanes' names stand above their lanes. */
const NARROW = 640;
const NAME_ROW = 22;
export const NAME_SIZE = 14;
/** Scales whose plans are kept. */
const KEPT_PLANS = 32;

export interface PlacedMark extends MarkShape {
  row: TimelineRow;
  y: number;
  /** Pixels that it is high; symbols and stretches have their own. */
  size: number;
  label: { text: string; x: number; anchor: 'start' | 'end' } | null;
}

export interface PlacedLane {
  id: string;
  name: string;
  count: number;
  y: number;
  height: number;
  /** The middle of its first row. */
  first: number;
  marks: PlacedMark[];
}

export interface TimelineLayout {
  width: number;
  height: number;
  /** The plot's box, without names and axis. */
  plot: { left: number; right: number; top: number; bottom: number };
  narrow: boolean;
  lanes: PlacedLane[];
  /** The lanes with all of their rows, in sight or not. */
  ground: readonly Lane[];
  domain: [number, number];
  ticks: number[];
  labels: { shown: number; total: number };
  undated: number;
}

export interface TimelineBox {
  lang: Language;
  width: number;
  height: number;
  options: Readonly<Record<string, string>>;
  /** Room kept under the lanes for the legend. */
  footer: number;
  /** Where the reader has zoomed to, in milliseconds; goes before the options. */
  domain?: [number, number];
}

/** What does not change while the reader zooms. */
interface Ground {
  undated: number;
  lanes: Lane[];
  /** The same lanes, ready to be measured. */
  prepared: Prepared[][];
  /** The domain that the options name. */
  stated: [number, number];
  bounds: Bounds;
  most: number;
  name: number;
  wishes: Wish[];
}

/** The room left of the plot for the lanes' names. */
function gutterOf(lanes: readonly Lane[], width: number): number {
  if (width < NARROW) return 0;
  const names = lanes.map((l) => textWidth(l.name, NAME_SIZE, 600) + (eventType(l.id) ? 18 : 0) + 44);
  return Math.ceil(Math.min(Math.max(110, ...names), Math.max(140, width * 0.16)));
}

const boundsOf = (lanes: readonly Lane[], width: number): Bounds => ({
  left: gutterOf(lanes, width) || 2,
  right: width - 4,
});

/** What a plan at a scale needs to know. */
const planBox = ({ stated, bounds }: Pick<Ground, 'stated' | 'bounds'>, step: number): PlanBox => ({
  domain: stated,
  scale: scaleOf(step),
  width: bounds.right - bounds.left,
});
const stepFor = ([first, last]: readonly [number, number], { left, right }: Bounds) =>
  stepOf((right - left) / (last - first));

function groundOf(rows: readonly TimelineRow[], { lang, width, options }: Omit<TimelineBox, 'height'>): Ground {
  const drawable = rows.filter(isDrawable);
  const stated = domainOf(options, fullDomain(drawable) ?? [0, 1]);
  const lanes = toLanes(drawable, options['lanes'], lang);
  const bounds = boundsOf(lanes, width);
  const most = Math.min(520, (bounds.right - bounds.left) * (width < NARROW ? 0.8 : 0.6));
  // What lies outside of the stated domain is never drawn, and takes no room from what is.
  const prepared = lanes.map((lane) =>
    prepareLane(lane, lang, most).filter(
      ({ start, end }) => (end ?? Infinity) > stated[0] && (start ?? -Infinity) < stated[1],
    ),
  );
  const box = planBox({ stated, bounds }, stepFor(stated, bounds));
  const wishes = prepared.map((lane) => wishOf(lane, box));
  const name = width < NARROW ? NAME_ROW : 0;
  return { undated: rows.length - drawable.length, lanes, prepared, stated, bounds, most, name, wishes };
}

/** A ground with the plans made on it, by step of the scale. */
interface Planned {
  ground: Ground;
  allotment: Allotment;
  plans: Map<number, LanePlan[]>;
  slim: (SlimPlan | undefined)[];
}

const grounds = new WeakMap<object, Map<string, Planned>>();
/** Zooming asks for the same ground sixty times a second. */
function cachedGround(rows: readonly TimelineRow[], box: TimelineBox): Planned {
  const known = grounds.get(rows) ?? new Map<string, Planned>();
  grounds.set(rows, known);
  const { lang, width, height, footer, options } = box;
  const key = JSON.stringify([lang, width, height, footer, options]);
  let found = known.get(key);
  if (!found) {
    const ground = cachedWishes(rows, box);
    const allotment = allotRows(ground.wishes, height - footer - AXIS, ground.name);
    found = { ground, allotment, plans: new Map(), slim: [] };
    if (known.size > 8) known.clear();
    known.set(key, found);
  }
  return found;
}

const wished = new WeakMap<object, Map<string, Ground>>();
/** A ground without its height: a picture is asked how high it would be before it is drawn. */
function cachedWishes(rows: readonly TimelineRow[], box: Omit<TimelineBox, 'height'>): Ground {
  const known = wished.get(rows) ?? new Map<string, Ground>();
  wished.set(rows, known);
  const key = JSON.stringify([box.lang, box.width, box.options]);
  const found = known.get(key) ?? groundOf(rows, box);
  if (known.size > 8) known.clear();
  known.set(key, found);
  return found;
}

function plansFor({ ground, allotment, plans }: Planned, step: number): LanePlan[] {
  const known = plans.get(step);
  if (known) return known;
  const box = planBox(ground, step);
  const made = ground.prepared.map((lane, i) => planLane(lane, box, allotment.rows[i] ?? 1));
  if (plans.size >= KEPT_PLANS) plans.clear();
  plans.set(step, made);
  return made;
}

function slimFor({ ground, allotment, slim }: Planned, lane: number, slimRows: number): SlimPlan {
  const box = planBox(ground, stepFor(ground.stated, ground.bounds));
  return (slim[lane] ??= planSlim(ground.prepared[lane] ?? [], box, slimRows * allotment.row));
}

/** The height at which every label has room, within reason. */
export function wantedHeight(rows: readonly TimelineRow[], box: Omit<TimelineBox, 'height'>): number {
  const { wishes, name } = cachedWishes(rows, box);
  return AXIS + box.footer + wishedHeight(wishes, name);
}

/** Where the plot begins and ends, right of the lanes' names. */
export function plotEdges(rows: readonly TimelineRow[], box: Pick<TimelineBox, 'lang' | 'width' | 'options'>): Bounds {
  return boundsOf(toLanes(rows.filter(isDrawable), box.options['lanes'], box.lang), box.width);
}

function placeLabel(mark: PlacedMark, side: Side | null, lang: Language, most: number, bounds: Bounds) {
  if (!side) return null;
  const text = cutText(mark.row.title[lang], most + 1, LABEL_SIZE);
  if (side === 'right') return { text, x: mark.x1 + LABEL_GAP, anchor: 'start' as const };
  if (side === 'left') return { text, x: mark.x0 - LABEL_GAP, anchor: 'end' as const };
  return { text, x: Math.max(mark.x0 + mark.fadeStart, bounds.left) + INSIDE_BEFORE, anchor: 'start' as const };
}

/** Where a lane's rows are: the middle of the first, and of the first slim one. */
interface LanePlace {
  first: number;
  row: number;
  slimTop: number;
}

/** One lane's marks in sight, by where they begin. */
function placeMarks(
  lane: readonly Prepared[],
  plan: LanePlan,
  slim: SlimPlan | undefined,
  { first, row, slimTop }: LanePlace,
  { bounds, most }: Ground,
  { domain, lang }: { domain: readonly [number, number]; lang: Language },
): PlacedMark[] {
  const { left, right } = bounds;
  const scale = (right - left) / (domain[1] - domain[0]);
  const all: PlacedMark[] = [];
  const marks: PlacedMark[] = [];
  const labelled: Labelled[] = [];
  // Most of what is out of sight is told by its date alone.
  const margin = BEYOND_DATE / scale;
  const [earliest, latest] = [domain[0] - margin, domain[1] + margin];
  lane.forEach((prepared, i) => {
    const { start, end } = prepared;
    if ((end ?? start ?? 0) < earliest || (start ?? end ?? 0) > latest) return;
    const { row: own, side, ...room } = plan.places[i] ?? { row: 0, side: 'right', label: 0 };
    const isSlim = own < 0;
    const shape = measureMark(prepared, scale, domain[0], left, isSlim);
    // Dots after a mark that is itself out of sight say nothing.
    if (shape.x1 - (shape.ongoing && !isSlim ? TAIL : 0) < left || shape.x0 > right) return;
    const size = isSlim && slim ? slim.size : 16;
    const y = isSlim && slim ? slimTop + ((slim.rows[i] ?? 0) + 0.5) * slim.step : first + own * row;
    const mark = { ...shape, row: prepared.row, y, size, label: null };
    all.push(mark);
    if (!isSlim) {
      marks.push(mark);
      const whole = prepared.label;
      // What was planned inside may come to stand beside where only a part of the mark is in sight.
      const label = side === 'inside' ? whole : Math.min(whole, room.label - LABEL_GAP);
      labelled.push({ shape, row: own, whole, label, importance: prepared.row.importance, side });
    }
  });
  giveLabels(labelled, bounds).forEach((side, i) => {
    const mark = marks[i];
    const room = side === 'inside' ? most : (labelled[i]?.label ?? most);
    if (mark) mark.label = placeLabel(mark, side, lang, room, bounds);
  });
  return all;
}

/** Lays the timeline out. The same rows and box give the same layout. */
export function layoutTimeline(rows: readonly TimelineRow[], box: TimelineBox): TimelineLayout {
  const { width, height, lang } = box;
  const planned = cachedGround(rows, box);
  const { ground, allotment } = planned;
  const { bounds, lanes, name, prepared, stated, undated } = ground;
  const domain = box.domain ?? stated;
  const plans = plansFor(planned, stepFor(domain, bounds));
  const labels = { shown: 0, total: 0 };
  let y = AXIS;
  const placed = lanes.map((lane, index): PlacedLane => {
    const laneRows = allotment.rows[index] ?? 1;
    const top = y + name + allotment.padding / 2;
    const plan = plans[index] ?? { places: [], slimRows: 0 };
    const slim = plan.slimRows ? slimFor(planned, index, plan.slimRows) : undefined;
    const place = {
      first: top + allotment.row / 2,
      row: allotment.row,
      slimTop: top + (laneRows - plan.slimRows) * allotment.row,
    };
    const marks = placeMarks(prepared[index] ?? [], plan, slim, place, ground, { domain, lang });
    labels.total += marks.length;
    for (const mark of marks) if (mark.label) labels.shown += 1;
    const laneHeight = laneRows * allotment.row + allotment.padding + name;
    const result = {
      id: lane.id,
      name: lane.name,
      count: lane.rows.length,
      y,
      height: laneHeight,
      first: place.first,
      marks,
    };
    y += laneHeight;
    return result;
  });
  return {
    width,
    height,
    plot: { ...bounds, top: AXIS, bottom: y },
    narrow: width < NARROW,
    lanes: placed,
    ground: lanes,
    domain,
    ticks: axisTicks(domain, ticksFor(bounds, width)),
    labels,
    undated,
  };
}

const ticksFor = ({ left, right }: Bounds, width: number) =>
  Math.max(2, Math.floor((right - left) / (width < NARROW ? 60 : 90)));
