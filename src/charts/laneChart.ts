// Rows with words, dates and amounts in; a table-like picture out: who and what on the left, when in the middle, how much on the right.
import { heightOf, lanesThatFit, measureLane } from './lane.ts';
import { columnsOf, NARROW, type LaneBox, type LanePanel } from './laneBox.ts';
import { drawKey } from './laneKey.ts';
import { drawPanel } from './lanePanel.ts';
import { drawTimeAxis } from './laneTimes.ts';
import { lineHeight, textLines } from './nodes.ts';
import { wrapText } from './textWidth.ts';
import { timeDomain } from './timeExtent.ts';
import type { SceneNode } from './types.ts';

const HEAD = 44;

/** Height of a panel's heading in a box. */
const headingHeight = (panel: LanePanel, width: number) =>
  panel.heading ? 14 + wrapText(panel.heading, width, 14, 700).length * lineHeight(14) : 0;
const headingsHeight = (panels: readonly LanePanel[], width: number) =>
  panels.reduce((sum, panel) => sum + headingHeight(panel, width), 0);

/** The height at which every lane of the panels has room. */
export function laneChartHeight(panels: readonly LanePanel[], box: LaneBox): number {
  const { words, narrow } = columnsOf(box);
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
  const place = columnsOf(box);
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
