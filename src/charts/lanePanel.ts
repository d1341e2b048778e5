// Lanes of one unit and their places in; their words, bars, dates and targets, on one scale, out.
import { ticks } from 'd3-array';
import { boundMarks, reachOf, type Bar } from './boundMarks.ts';
import { heightOf, type MeasuredLane } from './lane.ts';
import type { Columns, LaneBox, LanePanel } from './laneBox.ts';
import { drawTimes } from './laneTimes.ts';
import { moved, node, target, textLines, textNode } from './nodes.ts';
import { pixelMarks } from './pixelMarks.ts';
import { drawPlot, Plot } from './plot.ts';
import { textWidth } from './textWidth.ts';
import type { TimeRow } from './timeMarks.ts';
import type { SceneNode } from './types.ts';

export interface PanelPlace {
  start: number;
  end: number;
  extra: number;
  place: Columns;
  box: LaneBox;
  domain: [number, number] | undefined;
  head: boolean;
}

/** Draws one panel between two heights. */
export function drawPanel(
  panel: LanePanel,
  lanes: readonly MeasuredLane[],
  tops: readonly number[],
  { start, end, extra, place, box, domain, head }: PanelPlace,
): SceneNode[] {
  const { palette } = box;
  // The widest scale at which every value's words still stand beside its bar.
  const scale = Math.min(
    ...lanes.map(({ lane, quantityWidth }) => {
      const top = Math.max(lane.amount.max ?? lane.amount.value, lane.reached?.max ?? lane.reached?.value ?? 0);
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
    if (lane.reached) {
      const { value, max, bound, color } = lane.reached;
      bars.push({
        x: value * k,
        ...(max === undefined ? {} : { max: max * k }),
        bound,
        y: layout.barTop + layout.barHeight / 4,
        height: layout.barHeight / 2,
        hollow: false,
        color,
      });
    }
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
