// Rows of counted events in; the picture out: quarters as columns, types as lanes, vague dates as bars over all they may mean.
import { eventType } from '../../catalog/index.ts';
import { middleToBaseline, moved, node, textNode } from '../nodes.ts';
import { palette } from '../palette.ts';
import { cutText, textWidth } from '../textWidth.ts';
import { toDrawing } from '../toDrawing.ts';
import type { ChartContext, Palette, SceneNode } from '../types.ts';
import { CELLS, frameOf, SPAN_STEP, type Frame, type Placed } from './box.ts';
import { layOut, type ActivityLayout, type TypeLane } from './layout.ts';
import { drawMarks } from './marks.ts';
import type { ActivityRow } from './rows.ts';
import { drawTotals } from './totals.ts';

const AXIS = 24;

/** The least height of a lane: its words (on a phone), its cells if it has any, its spans. */
const leastHeight = (lane: TypeLane, label: number) =>
  label + (lane.cells.length ? CELLS : 6) + lane.lines * SPAN_STEP + (lane.lines ? 4 : 0);

function heightOf(layout: ActivityLayout, width: number, roomy: number): number {
  const { totals, label } = frameOf(width);
  return (
    totals + AXIS + layout.lanes.reduce((sum, lane) => sum + Math.max(leastHeight(lane, label), CELLS) + roomy, 0) + 4
  );
}

function draw(rows: ActivityRow[], context: ChartContext): SceneNode[] {
  const { lang, width, height, theme } = context;
  const colors = palette(theme);
  const frame = frameOf(width);
  const layout = layOut(rows, frame.plot);
  const step = frame.plot / layout.columns;

  // As many lanes as have room, the fullest first; what room is left they share.
  const lanes = layout.lanes.slice();
  while (lanes.length > 1 && heightOf({ ...layout, lanes }, width, 0) > height) lanes.pop();
  const spare = Math.max(0, height - heightOf({ ...layout, lanes }, width, 0)) / lanes.length;
  const extra = Math.min(spare, 80);
  // Half of what room is left goes to the cells, so that their dots may be larger.
  const cellHeight = CELLS + extra / 2;
  let y = frame.totals + AXIS;
  const placed = lanes.map((lane): Placed => {
    const least = leastHeight(lane, frame.label);
    const own = Math.max(least, CELLS) + extra;
    const top = y;
    y += own;
    const inner = own - frame.label;
    const marks = (lane.cells.length ? cellHeight : 0) + lane.lines * SPAN_STEP;
    const start = top + frame.label + (inner - marks) / 2;
    return {
      lane,
      top,
      height: own,
      cells: start + cellHeight / 2,
      spans: start + (lane.cells.length ? cellHeight : 0) + SPAN_STEP / 2,
    };
  });
  const bottom = y;

  return [
    ...years(
      layout,
      step,
      frame,
      frame.narrow ? placed.map((p) => [p.top + frame.label, p.top + p.height]) : [[frame.totals, bottom]],
      colors,
      lang,
    ),
    ...drawTotals(layout.lanes, layout, step, frame, colors, lang),
    ...placed.flatMap((one) => laneWords(one, frame, width, context)),
    moved(frame.words, 0, [drawMarks(placed, layout, step, cellHeight, bottom, context)]),
  ];
}

/** Names of years over a fine line at each year's start. */
function years(
  layout: ActivityLayout,
  step: number,
  frame: Frame,
  strips: readonly (readonly [number, number])[],
  colors: Palette,
  lang: ChartContext['lang'],
): SceneNode[] {
  const nodes: SceneNode[] = [];
  const perYear = 12 / layout.months;
  let free = -Infinity;
  for (let column = 0; column < layout.columns; column += perYear) {
    const year = layout.firstYear + column / perYear;
    const x = frame.words + column * step;
    const text = lang === 'ko' ? `${year}년` : String(year);
    nodes.push(
      ...strips.map(([y1, y2]) => node('line', { x1: x, x2: x, y1, y2, stroke: colors.line, 'stroke-width': 1 })),
    );
    if (x < free || x + 4 + textWidth(text, 12) > frame.words + frame.plot) continue;
    nodes.push(textNode(text, x + 4, frame.totals + 16, { size: 12, fill: colors.muted }));
    free = x + textWidth(text, 12) + 12;
  }
  return nodes;
}

function laneWords(
  { lane, top, height }: Placed,
  frame: Frame,
  width: number,
  { lang, theme }: ChartContext,
): SceneNode[] {
  const colors = palette(theme);
  const type = eventType(lane.type);
  const name = type?.label[lang] ?? lane.type;
  const baseline = (frame.narrow ? top + frame.label / 2 + 2 : top + height / 2) + middleToBaseline(14);
  const count = lang === 'ko' ? `${lane.count}건` : String(lane.count);
  const shown = cutText(name, frame.narrow ? width - 60 : frame.words - 14 - textWidth(count, 12) - 16, 14);
  return [
    node('line', { x1: 0, x2: width, y1: top, y2: top, stroke: colors.line, 'stroke-width': 1 }),
    textNode(shown, 0, baseline, { size: 14, fill: colors.ink }),
    textNode(count, textWidth(shown, 14) + 8, baseline, { size: 12, fill: colors.muted }),
  ];
}

export const drawing = toDrawing<ActivityRow>({
  empty: { ko: '날짜가 알려진 사건이 없습니다.', en: 'No event has a known date.' },
  draw: (rows, _indexed, context) => draw(rows, context),
  height: (rows, { width }) =>
    Math.ceil(heightOf(layOut(rows, frameOf(width).plot), width, frameOf(width).narrow ? 2 : 10)),
});
