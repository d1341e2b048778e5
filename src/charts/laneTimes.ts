// The dates of lanes and the box of their column in; their marks and the axis over them out.
import type { Language } from '../model/index.ts';
import { GAP, type Columns, type LaneBox } from './laneBox.ts';
import { moved, node, textNode } from './nodes.ts';
import { pixelMarks } from './pixelMarks.ts';
import { drawPlot, Plot } from './plot.ts';
import { textWidth } from './textWidth.ts';
import { timeTicks } from './timeExtent.ts';
import { timeMarks, type TimeRow } from './timeMarks.ts';
import type { SceneNode } from './types.ts';

/** Dots, stretches, bows and steps of the rows of one panel. */
export function drawTimes(
  rows: readonly TimeRow[],
  domain: [number, number],
  place: Columns,
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

/** Names of months or years over the column, and a fine line down each strip. */
export function drawTimeAxis(
  domain: [number, number],
  place: Columns,
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
