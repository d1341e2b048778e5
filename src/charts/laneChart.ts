// Rows with words, dates and amounts in; a table-like picture out: who and what on the left, when in the middle, how much on the right.
import { ticks } from 'd3-array';
import type { Bound, Language } from '../model/index.ts';
import { boundMarks, reachOf, type Bar } from './boundMarks.ts';
import { heightOf, lanesThatFit, measureLane, type Lane, type MeasuredLane } from './lane.ts';
import { lineHeight, middleToBaseline, moved, node, target, textLines, textNode } from './nodes.ts';
import { drawPlot, Plot } from './plot.ts';
import { textWidth, wrapText } from './textWidth.ts';
import { timeDomain, timeTicks } from './timeExtent.ts';
import { timeMarks, type TimeRow } from './timeMarks.ts';
import type { Palette, SceneNode } from './types.ts';

/** Lanes whose amounts share one unit, and so one scale. */
export interface LanePanel {
  /** Said above the panel, where there are several. */
  heading?: string;
  lanes: Lane[];
  /** A tick's words: `1,000억 원`. */
  tick(value: number): string;
}

export interface LaneBox {
  width: number;
  height: number;
  lang: Language;
  palette: Palette;
  /** Whether a time axis stands between words and amounts. */
  time: boolean;
  /** Words of the columns' heads. */
  heads: { time?: string; amount: string };
  /** What fills and ends mean, for those that occur. */
  key: KeyItem[];
}

export interface KeyItem {
  kind: 'solid' | 'hollow' | Bound;
  text: string;
}

const HEAD = 44;
/** Height of a panel's heading in a box. */
const headingHeight = (panel: LanePanel, width: number) =>
  panel.heading ? 14 + wrapText(panel.heading, width, 14, 700).length * lineHeight(14) : 0;
const headingsHeight = (panels: readonly LanePanel[], width: number) =>
  panels.reduce((sum, panel) => sum + headingHeight(panel, width), 0);
const GAP = 28;

/** Below this width words stand above their bars, not beside them. */
export const NARROW = 640;

/** Where the columns of a box stand. */
function columns(box: LaneBox) {
  if (box.width < NARROW)
    return { narrow: true, words: box.width, timeX: 0, timeWidth: box.time ? box.width : 0, x: 0, width: box.width };
  const words = Math.round(Math.min(440, Math.max(220, box.width * (box.time ? 0.31 : 0.34))));
  const timeWidth = box.time ? Math.round((box.width - words - GAP * 2) * 0.46) : 0;
  const x = words + GAP + (box.time ? timeWidth + GAP : 0);
  return { narrow: false, words, timeX: words + GAP, timeWidth, x, width: box.width - x };
}

/** The height at which every lane of the panels has room. */
export function laneChartHeight(panels: readonly LanePanel[], box: LaneBox): number {
  const { words, narrow } = columns(box);
  const lanes = panels.flatMap((p) => p.lanes);
  const roomy = lanes.reduce(
    (sum, lane) => sum + heightOf(measureLane(lane, words, narrow, box.time)) + (narrow ? 0 : 20),
    0,
  );
  return Math.ceil(headHeight(box) + roomy + headingsHeight(panels, box.width) + 4);
}

const headHeight = (box: LaneBox) => (box.width < NARROW ? 12 + (box.time ? 22 : 0) + (box.key.length ? 24 : 0) : HEAD);

/** Draws as many lanes as fit, the weightiest first, in their own order. */
export function drawLanes(panels: readonly LanePanel[], box: LaneBox): SceneNode[] {
  const { palette, lang } = box;
  const place = columns(box);
  const head = headHeight(box);
  const headings = headingsHeight(panels, box.width);
  const measured = panels.map((p) => p.lanes.map((lane) => measureLane(lane, place.words, place.narrow, box.time)));
  const kept = lanesThatFit(measured.flat(), box.height - head - headings - 4);
  const used = [...kept].reduce((sum, lane) => sum + heightOf(lane), 0);
  const spare = kept.size ? Math.max(0, box.height - head - headings - used - 4) / kept.size : 0;
  const extra = Math.min(place.narrow ? 12 : 88, spare);

  const nodes: SceneNode[] = [...drawKey(box)];
  const all = [...kept];
  const domain = all.some((m) => m.lane.when) ? timeDomain(all.flatMap((m) => m.lane.when?.extent ?? [])) : undefined;
  const strips: [number, number][] = [];
  let y = head;
  panels.forEach((panel, i) => {
    const lanes = (measured[i] ?? []).filter((lane) => kept.has(lane));
    if (!lanes.length) return;
    if (panel.heading) {
      const lines = wrapText(panel.heading, box.width, 14, 700);
      nodes.push(...textLines(lines, 0, y + 8, { size: 14, weight: 700, fill: palette.ink }));
      y += headingHeight(panel, box.width);
    }
    const tops: number[] = [];
    const start = y;
    for (const lane of lanes) {
      tops.push(y);
      const { timeY, rise } = lane.place(y, heightOf(lane) + extra);
      strips.push([timeY - Math.max(8, rise), timeY + 8]);
      y += heightOf(lane) + extra;
    }
    nodes.push(...drawPanel(panel, lanes, tops, { start, end: y, extra, place, box, domain, head: i === 0 }));
  });
  if (domain && box.time)
    nodes.unshift(...drawTimeAxis(domain, place, box, head, place.narrow ? strips : [[head, y]], lang));
  return nodes;
}

interface PanelPlace {
  start: number;
  end: number;
  extra: number;
  place: ReturnType<typeof columns>;
  box: LaneBox;
  domain: [number, number] | undefined;
  head: boolean;
}

function drawPanel(
  panel: LanePanel,
  lanes: readonly MeasuredLane[],
  tops: readonly number[],
  { start, end, extra, place, box, domain, head }: PanelPlace,
): SceneNode[] {
  const { palette } = box;
  // The widest scale at which every value's words still stand beside its bar.
  const scale = Math.min(
    ...lanes.map(({ lane, quantityWidth }) => {
      const top = lane.amount.max ?? lane.amount.value;
      const beside = place.narrow ? 0 : quantityWidth + 12;
      return top > 0 ? Math.max(24, place.width - beside - 20) / top : Infinity;
    }),
  );
  const k = Number.isFinite(scale) ? scale : 1;
  const bars: Bar[] = [];
  const rows: TimeRow[] = [];
  const words: SceneNode[] = [];
  const targets: SceneNode[] = [];
  lanes.forEach((measured, i) => {
    const { lane } = measured;
    const top = tops[i] ?? 0;
    const height = heightOf(measured) + extra;
    const layout = measured.place(top, height);
    bars.push({
      x: lane.amount.value * k,
      ...(lane.amount.max === undefined ? {} : { max: lane.amount.max * k }),
      bound: lane.amount.bound,
      y: layout.barTop,
      height: layout.barHeight,
      hollow: lane.hollow,
      color: lane.color,
    });
    if (lane.when && domain)
      rows.push({ ...lane.when, hollow: lane.hollow, color: lane.color, y: layout.timeY, rise: layout.rise });
    words.push(
      ...textLines(measured.title, 0, layout.titleTop, { size: 14, weight: 700, fill: palette.ink }),
      ...textLines(measured.note, 0, layout.noteTop, { size: 12, fill: palette.muted }),
    );
    const bar = bars.at(-1);
    if (place.narrow)
      words.push(...textLines(measured.quantity, 0, layout.quantityTop, { size: 14, fill: palette.ink }));
    else if (bar)
      words.push(
        ...textLines(
          measured.quantity,
          place.x + reachOf(bar) + 8,
          layout.barTop + layout.barHeight / 2 - (measured.quantity.length * 20) / 2,
          { size: 14, weight: 400, fill: palette.ink },
        ),
      );
    if (i > 0 || panel.heading)
      words.unshift(node('line', { x1: 0, x2: box.width, y1: top, y2: top, stroke: palette.line, 'stroke-width': 1 }));
    targets.push(target({ x: 0, y: top + 1, width: box.width, height: height - 2 }, lane.records, lane.label));
  });
  const most = place.width / k;
  const steps = place.narrow ? [] : amountTicks(panel, most, k, place.width);
  const marks = boundMarks(bars);
  const amounts = drawPlot(
    {
      width: place.width,
      height: end + 1,
      margin: 0,
      marginTop: start,
      marginBottom: 1,
      axis: null,
      x: { type: 'linear', domain: [0, most] },
      y: { type: 'identity' },
      marks: [
        // Short ticks, not lines through the picture: every value is written beside its bar.
        Plot.ruleX(steps, { y1: start, y2: start + 5, stroke: palette.muted }),
        ...pixelMarks(marks, 1 / k),
        // On a phone words stand over the bars, so the base line keeps to each bar.
        place.narrow
          ? Plot.link(bars, { x1: 0, x2: 0, y1: 'y', y2: (bar: Bar) => bar.y + bar.height, stroke: palette.ink })
          : Plot.ruleX([0], { stroke: palette.ink }),
      ],
    },
    palette,
  );
  const heads = place.narrow
    ? []
    : steps.map((v) =>
        textNode(panel.tick(v), place.x + v * k, start - 6, { size: 12, fill: palette.muted, anchor: 'middle' }),
      );
  if (head && !place.narrow)
    heads.push(textNode(box.heads.amount, place.x, 12, { size: 12, weight: 700, fill: palette.muted }));
  const times = domain && box.time ? [drawTimes(rows, domain, place, box, start, end)] : [];
  return [...heads, ...times, moved(place.x, 0, [amounts]), ...words, ...targets];
}

/** Round amounts whose words stand side by side over the axis: the finest such step. */
function amountTicks(panel: LanePanel, most: number, k: number, width: number): number[] {
  for (let count = 6; count > 0; count--) {
    const steps = ticks(0, most, count).filter((v) => v > 0 && v * k + textWidth(panel.tick(v), 12) / 2 <= width);
    const [first = 0, second] = steps;
    const widest = Math.max(0, ...steps.map((v) => textWidth(panel.tick(v), 12))) + 20;
    if (second === undefined || (second - first) * k >= widest) return steps;
  }
  return [];
}

/** Rectangles, lines and arrow heads given in pixels, for an x scale of `unit` a pixel. */
function pixelMarks({ rects, lines, heads }: ReturnType<typeof boundMarks>, unit: number): Plot.Markish[] {
  return [
    Plot.rect(rects, {
      x1: (d) => d.x1 * unit,
      x2: (d) => d.x2 * unit,
      y1: 'y1',
      y2: 'y2',
      fill: (d) => d.fill,
      fillOpacity: (d) => d.opacity,
    }),
    Plot.link(lines, {
      x1: (d) => d.x1 * unit,
      x2: (d) => d.x2 * unit,
      y1: 'y1',
      y2: 'y2',
      stroke: (d) => d.stroke,
      strokeWidth: 1.5,
    }),
    Plot.vector(heads, {
      x: (d) => d.x * unit,
      y: 'y',
      rotate: 'rotate',
      length: 1,
      shape: { draw: (path) => (path.moveTo(-5, 5), path.lineTo(0, 0), path.lineTo(5, 5)) },
      anchor: 'start',
      stroke: (d) => d.stroke,
      strokeWidth: 1.5,
    }),
  ];
}

function drawTimes(
  rows: readonly TimeRow[],
  domain: [number, number],
  place: ReturnType<typeof columns>,
  box: LaneBox,
  start: number,
  end: number,
): SceneNode {
  const per = (domain[1] - domain[0]) / place.timeWidth;
  const marks = timeMarks(rows, (time) => (time - domain[0]) / per, place.timeWidth);
  const plot = drawPlot(
    {
      width: place.timeWidth,
      height: end + 1,
      margin: 0,
      marginTop: start,
      marginBottom: 1,
      axis: null,
      x: { type: 'linear', domain: [0, place.timeWidth] },
      y: { type: 'identity' },
      marks: [
        ...pixelMarks(marks, 1),
        ...marks.arcs.map((arc) =>
          Plot.arrow([arc], {
            x1: 'x1',
            x2: 'x2',
            y1: 'y',
            y2: 'y',
            // A bow's rise over half its chord is the tangent of half the angle that it leaves the chord at.
            bend: (Math.atan((2 * arc.rise) / Math.max(1, arc.x2 - arc.x1)) * 360) / Math.PI,
            headLength: 0,
            stroke: arc.color,
            strokeWidth: 1.5,
          }),
        ),
        Plot.dot(marks.dots, {
          x: 'x',
          y: 'y',
          r: 4.5,
          fill: (d) => d.color,
          stroke: box.palette.ground,
          strokeWidth: 1,
        }),
      ],
    },
    box.palette,
  );
  return moved(place.timeX, 0, [plot]);
}

function drawTimeAxis(
  domain: [number, number],
  place: ReturnType<typeof columns>,
  box: LaneBox,
  top: number,
  strips: readonly (readonly [number, number])[],
  lang: Language,
): SceneNode[] {
  const { palette } = box;
  const per = (domain[1] - domain[0]) / place.timeWidth;
  const named = timeTicks(domain, place.timeWidth, lang).map((tick) => ({
    ...tick,
    x: place.timeX + (tick.time - domain[0]) / per,
  }));
  const right = place.timeX + place.timeWidth;
  return [
    ...(box.heads.time && !place.narrow
      ? [textNode(box.heads.time, place.timeX, 12, { size: 12, weight: 700, fill: palette.muted })]
      : []),
    ...named.flatMap(({ x, text }) => [
      ...strips.map(([y1, y2]) => node('line', { x1: x, x2: x, y1, y2, stroke: palette.line, 'stroke-width': 1 })),
      ...(x + textWidth(text, 12) / 2 <= right + GAP / 2 && x - textWidth(text, 12) / 2 >= place.timeX - GAP / 2
        ? [
            textNode(
              text,
              Math.min(Math.max(x, textWidth(text, 12) / 2), box.width - textWidth(text, 12) / 2),
              top - 6,
              {
                size: 12,
                fill: palette.muted,
                anchor: 'middle',
              },
            ),
          ]
        : []),
    ]),
  ];
}

/** What fills and ends mean, in one row of small samples. */
function drawKey(box: LaneBox): SceneNode[] {
  const { palette } = box;
  const y = 2;
  let x = 0;
  const nodes: SceneNode[] = [];
  for (const item of box.key) {
    const width = 30 + textWidth(item.text, 12) + 14;
    if (x + width > (box.width < NARROW ? box.width : columns(box).words) + 14) break;
    const bound = item.kind === 'solid' || item.kind === 'hollow' ? 'exact' : item.kind;
    const bar: Bar = {
      x: bound === 'at-least' || bound === 'more-than' ? 10 : 22,
      y,
      height: 12,
      bound,
      hollow: item.kind === 'hollow',
      color: palette.muted,
    };
    const plot = drawPlot(
      {
        width: 30,
        height: 16,
        margin: 0,
        axis: null,
        x: { type: 'linear', domain: [0, 30] },
        y: { type: 'identity' },
        marks: pixelMarks(boundMarks([bar]), 1),
      },
      palette,
    );
    nodes.push(
      moved(x, 0, [plot]),
      textNode(item.text, x + 30, y + 6 + middleToBaseline(12), { size: 12, fill: palette.muted }),
    );
    x += width;
  }
  return nodes;
}
