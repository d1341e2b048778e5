// Rows and a box in; where each lane, mark and label of the timeline stands out. No colours, no elements.
import { scaleUtc } from 'd3-scale';
import { eventType } from '../../catalog/index.ts';
import type { Language } from '../../model/index.ts';
import { cutText, textWidth } from '../textWidth.ts';
import { allotRows, wishedHeight, type Allotment, type Wish } from './allot.ts';
import { cluster } from './cluster.ts';
import { domainOf, fullDomain } from './extent.ts';
import { toLanes, type Lane } from './lanes.ts';
import {
  INSIDE_BEFORE,
  LABEL_SIZE,
  measureLane,
  prepareLane,
  TAIL,
  type MarkShape,
  type Measured,
  type Prepared,
} from './measure.ts';
import { isDrawable, type TimelineRow } from './rows.ts';
import { marksFit, rowsNeeded, stack, type Bounds, type Side } from './stack.ts';

export const AXIS = 30;
/** Below so many pixels the lanes' names stand above their lanes. */
const NARROW = 640;
const NAME_ROW = 22;
export const NAME_SIZE = 14;

export interface PlacedMark extends MarkShape {
  /** One event, or those that stand too close to be told apart. */
  rows: TimelineRow[];
  y: number;
  label: { text: string; x: number; anchor: 'start' | 'end' } | null;
}

export interface PlacedLane {
  id: string;
  name: string;
  count: number;
  y: number;
  height: number;
  marks: PlacedMark[];
}

export interface TimelineLayout {
  width: number;
  height: number;
  /** The plot's box, without names and axis. */
  plot: { left: number; right: number; top: number; bottom: number };
  narrow: boolean;
  lanes: PlacedLane[];
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

function groundOf(rows: readonly TimelineRow[], { lang, width, options }: Omit<TimelineBox, 'height'>): Ground {
  const drawable = rows.filter(isDrawable);
  const stated = domainOf(options, fullDomain(drawable) ?? [0, 1]);
  const lanes = toLanes(drawable, options['lanes'], lang);
  const bounds = boundsOf(lanes, width);
  const most = Math.min(520, Math.max(120, (bounds.right - bounds.left) * 0.5));
  const prepared = lanes.map((lane) => prepareLane(lane, lang));
  const wishes = prepared.map((lane) => {
    const items = measureLane(lane, stated, { bounds, most });
    const bare = items.map(({ x0, x1, importance }) => ({ x0, x1, importance, label: 0, inside: 0 }));
    return { labels: rowsNeeded(items, bounds), marks: rowsNeeded(bare, bounds) };
  });
  const name = width < NARROW ? NAME_ROW : 0;
  return { undated: rows.length - drawable.length, lanes, prepared, stated, bounds, most, name, wishes };
}

const grounds = new WeakMap<object, Map<string, { ground: Ground; allotment?: Allotment }>>();
/** Zooming asks for the same ground sixty times a second. */
function cachedGround(rows: readonly TimelineRow[], box: TimelineBox) {
  const known = grounds.get(rows) ?? new Map<string, { ground: Ground; allotment: Allotment }>();
  grounds.set(rows, known);
  const { lang, width, height, footer, options } = box;
  const key = JSON.stringify([lang, width, height, footer, options]);
  let found = known.get(key);
  if (!found) {
    const ground = groundOf(rows, box);
    found = { ground, allotment: allotRows(ground.wishes, height - footer - AXIS, ground.name) };
    if (known.size > 8) known.clear();
    known.set(key, found);
  }
  return { ground: found.ground, allotment: found.allotment as Allotment };
}

/** The height at which every label has room, within reason. */
export function wantedHeight(rows: readonly TimelineRow[], box: Omit<TimelineBox, 'height'>): number {
  const { wishes, name } = groundOf(rows, box);
  return AXIS + box.footer + wishedHeight(wishes, name);
}

/** Where the plot begins and ends, right of the lanes' names. */
export function plotEdges(rows: readonly TimelineRow[], box: Pick<TimelineBox, 'lang' | 'width' | 'options'>): Bounds {
  return boundsOf(toLanes(rows.filter(isDrawable), box.options['lanes'], box.lang), box.width);
}

function placeLabel(mark: Measured, side: Side | null, lang: Language, most: number, bounds: Bounds) {
  if (!side) return null;
  const text = cutText(mark.row.title[lang], most + 1, LABEL_SIZE);
  if (side === 'right') return { text, x: mark.x1 + 5, anchor: 'start' as const };
  if (side === 'left') return { text, x: mark.x0 - 5, anchor: 'end' as const };
  return { text, x: Math.max(mark.x0 + mark.fadeStart, bounds.left) + INSIDE_BEFORE, anchor: 'start' as const };
}

const toShape = ({ x0, x1, start, end, form, fadeStart, fadeEnd, ongoing }: MarkShape): MarkShape => ({
  x0,
  x1,
  start,
  end,
  form,
  fadeStart,
  fadeEnd,
  ongoing,
});

/** One lane's marks, with `y` counted in rows. Off-screen marks are left out, and count for no label. */
function placeMarks(
  lane: readonly Prepared[],
  ground: Ground,
  box: TimelineBox,
  domain: [number, number],
  rows: number,
) {
  const { bounds, most, stated } = ground;
  const { lang } = box;
  const measured = measureLane(lane, domain, { bounds, most });
  const steady = domain[0] !== stated[0] || domain[1] !== stated[1];
  const placed: PlacedMark[] = [];
  const place = (shape: MarkShape, members: Measured[], row: number, side: Side | null) => {
    const [only] = members;
    const single = members.length === 1 && only ? only : undefined;
    const { x0, x1, ongoing } = single ?? shape;
    // Dots after a mark that is itself out of sight say nothing.
    if (x1 - (ongoing ? TAIL : 0) < bounds.left || x0 > bounds.right) return;
    const label = single ? placeLabel(single, side, lang, most, bounds) : null;
    placed.push({ ...toShape(single ?? shape), rows: members.map((m) => m.row), y: row, label });
  };
  if (marksFit(measured, rows))
    stack(measured, rows, bounds, steady).forEach(({ row, side }, i) => {
      const mark = measured[i];
      if (mark) place(mark, [mark], row, side);
    });
  else
    for (const gathered of cluster(measured, rows, bounds, domain))
      place(gathered, gathered.marks, gathered.row, gathered.side);
  return placed;
}

/** Lays the timeline out. The same rows and box give the same layout. */
export function layoutTimeline(rows: readonly TimelineRow[], box: TimelineBox): TimelineLayout {
  const { width, height } = box;
  const { ground, allotment } = cachedGround(rows, box);
  const { bounds, lanes, name, prepared, stated, undated } = ground;
  const domain = box.domain ?? stated;
  const labels = { shown: 0, total: 0 };
  let y = AXIS;
  const placed = lanes.map((lane, index): PlacedLane => {
    const laneRows = allotment.rows[index] ?? 1;
    const first = y + name + allotment.padding / 2 + allotment.row / 2;
    const marks = placeMarks(prepared[index] ?? [], ground, box, domain, laneRows);
    for (const mark of marks) {
      mark.y = first + mark.y * allotment.row;
      labels.total += mark.rows.length;
      if (mark.label) labels.shown += 1;
    }
    const laneHeight = laneRows * allotment.row + allotment.padding + name;
    const result = { id: lane.id, name: lane.name, count: lane.rows.length, y, height: laneHeight, marks };
    y += laneHeight;
    return result;
  });
  const ticks = scaleUtc()
    .domain(domain)
    .ticks(Math.max(2, Math.floor((bounds.right - bounds.left) / 90)))
    .map(Number);
  return {
    width,
    height,
    plot: { ...bounds, top: AXIS, bottom: y },
    narrow: width < NARROW,
    lanes: placed,
    domain,
    ticks,
    labels,
    undated,
  };
}
