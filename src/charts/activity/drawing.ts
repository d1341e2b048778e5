// Rows of counted events in; the picture out: quarters as columns, types as lanes, vague dates as bars over all they may mean.
import { eventType, formatDate } from '../../catalog/index.ts';
import { emptyScene, EMPTY_HEIGHT } from '../emptyScene.ts';
import { middleToBaseline, moved, node, textNode, toScene } from '../nodes.ts';
import { palette } from '../palette.ts';
import { drawPlot, Plot, tagged } from '../plot.ts';
import { cutText, textWidth } from '../textWidth.ts';
import type { ChartContext, Drawing, Palette, SceneNode } from '../types.ts';
import { FADE, layOut, type ActivityLayout, type Cell, type Span, type TypeLane } from './layout.ts';
import type { ActivityRow } from './rows.ts';
import { spokenRow } from './words.ts';

const NARROW = 640;
const SPAN_STEP = 11;
/** Height of a row of cells, and the least of a lane: what a finger or pointer can hit. */
const CELLS = 24;
const AXIS = 24;

interface Placed {
  lane: TypeLane;
  top: number;
  height: number;
  /** Middle of the cells, and the first line of spans. */
  cells: number;
  spans: number;
}

function frameOf(width: number) {
  const narrow = width < NARROW;
  const words = narrow ? 0 : 150;
  return { narrow, words, plot: width - words - (narrow ? 0 : 8), totals: narrow ? 64 : 84, label: narrow ? 22 : 0 };
}

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
    moved(frame.words, 0, [marks(placed, layout, step, cellHeight, bottom, context)]),
  ];
}

/** Names of years over a fine line at each year's start. */
function years(
  layout: ActivityLayout,
  step: number,
  frame: ReturnType<typeof frameOf>,
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

/** All types together, a bar a column, the highest in the accent. */
function drawTotals(
  lanes: readonly TypeLane[],
  layout: ActivityLayout,
  step: number,
  frame: ReturnType<typeof frameOf>,
  colors: Palette,
  lang: ChartContext['lang'],
): SceneNode[] {
  const counts = new Map<number, number>();
  for (const cell of lanes.flatMap((lane) => lane.cells))
    counts.set(cell.column, (counts.get(cell.column) ?? 0) + cell.count);
  const highest = Math.max(1, ...counts.values());
  const base = frame.totals - 1;
  const room = frame.totals - 22 - (frame.narrow ? 14 : 0);
  const bars = [...counts]
    .sort(([a], [b]) => a - b)
    .map(([column, count]) => ({ column, count, y: base - (room * count) / highest, top: count === highest }));
  const plot = drawPlot(
    {
      width: frame.plot,
      height: frame.totals,
      margin: 0,
      axis: null,
      x: { type: 'linear', domain: [0, layout.columns] },
      y: { type: 'identity' },
      marks: [
        Plot.rect(bars, {
          x1: (d) => d.column,
          x2: (d) => d.column + 1,
          y1: 'y',
          y2: base,
          insetLeft: Math.min(3, step / 8),
          insetRight: Math.min(3, step / 8),
          fill: (d) => (d.top ? colors.accent : colors.muted),
          fillOpacity: (d) => (d.top ? 1 : 0.55),
        }),
        ...[true, false].map((top) =>
          Plot.text(
            bars.filter((d) => d.top === top && (top || step >= 16)),
            {
              x: (d: { column: number }) => d.column + 0.5,
              y: (d: { y: number }) => d.y - 8,
              text: (d: { count: number }) => String(d.count),
              fontSize: 12,
              fontWeight: top ? 700 : 400,
              fill: top ? colors.ink : colors.muted,
            },
          ),
        ),
      ],
    },
    colors,
  );
  const words =
    lang === 'ko' ? (layout.months === 3 ? '분기 합계' : '연 합계') : layout.months === 3 ? 'By quarter' : 'By year';
  const label = frame.narrow
    ? textNode(words, 0, 10, { size: 12, weight: 700, fill: colors.muted })
    : textNode(words, 0, base - 4, { size: 14, weight: 700, fill: colors.ink });
  const key = lanes.some((lane) => lane.cells.some((cell) => cell.planned) || lane.spans.some((s) => s.row.planned))
    ? plannedKey(frame, colors, lang)
    : [];
  return [label, ...key, moved(frame.words, 0, [plot])];
}

/** A hollow sample, and what it means. */
function plannedKey(frame: ReturnType<typeof frameOf>, colors: Palette, lang: ChartContext['lang']): SceneNode[] {
  const text = lang === 'ko' ? '속이 빈 것은 예정' : 'hollow: planned';
  const [x, y] = frame.narrow ? [frame.plot - textWidth(text, 12) - 14, 6] : [5, 8];
  return [
    node('circle', { cx: x, cy: y, r: 4.5, fill: 'none', stroke: colors.muted, 'stroke-width': 1.5 }),
    textNode(text, x + 12, y + middleToBaseline(12), { size: 12, fill: colors.muted }),
  ];
}

function laneWords(
  { lane, top, height }: Placed,
  frame: ReturnType<typeof frameOf>,
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

/** All cells and spans, and over them the targets that open their records. */
function marks(
  placed: readonly Placed[],
  layout: ActivityLayout,
  step: number,
  cellHeight: number,
  bottom: number,
  { lang, theme }: ChartContext,
): SceneNode {
  const colors = palette(theme);
  const color = (type: string) => eventType(type)?.color[theme] ?? colors.accent;
  const most = Math.max(1, ...placed.flatMap(({ lane }) => lane.cells.map((cell) => cell.count)));
  const largest = Math.min(cellHeight / 2 - 0.5, 24, Math.max(4, step * 0.62));
  // Area for count: two events are twice the ink of one. The least is still seen.
  const radius = (count: number) => Math.max(Math.min(3, largest), largest * Math.sqrt(count / Math.max(4, most)));
  const dots = placed.flatMap(({ lane, cells: y }) =>
    lane.cells.map((cell) => {
      const [r, done] = [radius(cell.count), cell.count - cell.planned];
      // A number stands inside where the disc (or the ring without one) has room for it, else beside it.
      const inside = cell.count > 1 && (done ? radius(done) : r) >= 6.5;
      return { ...cell, y, r, done, inside };
    }),
  );
  const bars = placed.flatMap(({ lane, spans }) => lane.spans.map((span) => spanBar(span, spans, layout, step)));
  const fades = bars.flatMap((bar) => bar.fades.map((fade) => ({ ...fade, fill: color(bar.span.row.type) })));
  const x = (d: Cell) => d.column + 0.5;
  const hits: Hit[] = [
    ...dots.map((d) => ({
      records: d.rows.flatMap((row) => row.records),
      label: cellLabel(d, layout, lang),
      x1: d.column,
      x2: d.column + 1,
      y1: d.y - cellHeight / 2,
      y2: d.y + cellHeight / 2,
    })),
    ...bars.map((bar) => ({
      records: bar.span.row.records,
      label: spokenRow(bar.span.row, lang),
      x1: bar.x1,
      x2: bar.x2,
      y1: bar.y - SPAN_STEP / 2,
      y2: bar.y + SPAN_STEP / 2,
    })),
  ];
  return drawPlot(
    {
      width: step * layout.columns,
      height: bottom,
      margin: 0,
      axis: null,
      x: { type: 'linear', domain: [0, layout.columns] },
      y: { type: 'identity' },
      r: { type: 'identity' },
      marks: [
        Plot.rect(
          bars.filter((bar) => bar.solid),
          {
            x1: 'from',
            x2: 'to',
            y1: (d: Bar) => d.y - 4,
            y2: (d: Bar) => d.y + 4,
            rx: 4,
            fill: (d: Bar) => color(d.span.row.type),
            fillOpacity: (d: Bar) => (d.planned ? 0 : 0.3),
            stroke: (d: Bar) => color(d.span.row.type),
            strokeWidth: 1.25,
          },
        ),
        Plot.rect(fades, { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2', fill: 'fill', fillOpacity: 'opacity' }),
        ...[true, false].map((after) =>
          Plot.text(
            bars.filter((bar) => bar.span.row.count > 1 && bar.span.countAfter === after),
            {
              x: after ? 'x2' : 'x1',
              y: 'y',
              dx: after ? 5 : -5,
              text: (d: Bar) => `×${d.span.row.count}`,
              textAnchor: after ? 'start' : 'end',
              fill: colors.muted,
              fontSize: 12,
            },
          ),
        ),
        // What has happened is solid; a ring around it is what is only planned.
        Plot.dot(
          dots.filter((d) => d.planned),
          { x, y: 'y', r: 'r', fill: colors.ground, stroke: (d: Cell) => color(d.type), strokeWidth: 1.5 },
        ),
        Plot.dot(
          dots.filter((d) => d.done),
          { x, y: 'y', r: (d: { done: number }) => radius(d.done), fill: (d: Cell) => color(d.type) },
        ),
        Plot.text(
          dots.filter((d) => d.inside),
          {
            x,
            y: 'y',
            text: (d: Cell) => String(d.count),
            fill: (d: { done: number }) => (d.done ? colors.ground : colors.ink),
            fontWeight: 700,
            fontSize: 12,
          },
        ),
        Plot.text(
          dots.filter((d) => d.count > 1 && !d.inside && step >= 22),
          {
            x: (d: { column: number; r: number }) => d.column + 0.5 + (d.r + 3) / step,
            y: 'y',
            text: (d: Cell) => String(d.count),
            fill: colors.ink,
            fontSize: 12,
            textAnchor: 'start',
          },
        ),
        Plot.rect(hits, {
          x1: 'x1',
          x2: 'x2',
          y1: 'y1',
          y2: 'y2',
          fill: '#000',
          fillOpacity: 0,
          ...tagged(hits, (hit) => hit.label),
        }),
      ],
    },
    colors,
  );
}

interface Hit {
  records: string[];
  label: string;
  x1: number;
  x2: number;
  y1: number;
  y2: number;
}
interface Bar {
  span: Span;
  y: number;
  /** The bar itself; where an end is open, its known end twice. */
  from: number;
  to: number;
  solid: boolean;
  planned: boolean;
  /** With what it fades out over. */
  x1: number;
  x2: number;
  fades: { x1: number; x2: number; y1: number; y2: number; opacity: number }[];
}

/** A bar over all that a date may mean; an open side fades out from the day that is known. */
function spanBar(span: Span, first: number, layout: ActivityLayout, step: number): Bar {
  const y = first + span.line * SPAN_STEP;
  const planned = span.row.planned === span.row.count;
  const known = span.from ?? span.to ?? 0;
  if (span.from !== null && span.to !== null)
    return { span, y, from: span.from, to: span.to, solid: true, planned, x1: span.from, x2: span.to, fades: [] };
  const reach = Math.min(FADE / step, span.from === null ? known : layout.columns - known) || 0.5;
  const sign = span.from === null ? -1 : 1;
  const fades = Array.from({ length: 6 }, (_, i) => {
    const [a, b] = [known + (sign * reach * i) / 6, known + (sign * reach * (i + 1)) / 6];
    return { x1: Math.min(a, b), x2: Math.max(a, b), y1: y - 4, y2: y + 4, opacity: (0.8 * (6 - i - 0.5)) / 6 };
  });
  const far = known + sign * reach;
  return {
    span,
    y,
    from: known,
    to: known,
    solid: false,
    planned,
    x1: Math.min(known, far),
    x2: Math.max(known, far),
    fades,
  };
}

function cellLabel(cell: Cell, layout: ActivityLayout, lang: ChartContext['lang']): string {
  const [only] = cell.rows;
  if (cell.rows.length === 1 && only) return spokenRow(only, lang);
  const perYear = 12 / layout.months;
  const year = layout.firstYear + Math.floor(cell.column / perYear);
  const date = layout.months === 12 ? String(year) : `${year}-${33 + (cell.column % 4)}`;
  const type = eventType(cell.type)?.label[lang] ?? cell.type;
  return lang === 'ko'
    ? `${type}, ${formatDate(date, lang)}: ${cell.count}건`
    : `${type}, ${formatDate(date, lang)}: ${cell.count} events`;
}

export const drawing: Drawing<ActivityRow> = {
  draw(rows, _indexed, context) {
    const ko = context.lang === 'ko';
    if (!rows.length)
      return emptyScene(
        ko ? '날짜가 알려진 사건이 없습니다.' : 'No event has a known date.',
        ko ? '기간이나 조건을 넓히면 나타날 수 있습니다.' : 'A wider period or fewer filters may show some.',
        context,
      );
    return toScene(context.width, context.height, draw(rows, context));
  },
  heightFor: (rows, { width }) =>
    rows.length
      ? Math.ceil(heightOf(layOut(rows, frameOf(width).plot), width, frameOf(width).narrow ? 2 : 10))
      : EMPTY_HEIGHT,
};
