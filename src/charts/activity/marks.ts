// Lanes with their places in; discs, rings, bars and the targets over them out.
import { eventType, formatDate } from '../../catalog/index.ts';
import { palette } from '../palette.ts';
import { drawPlot, Plot, tagged } from '../plot.ts';
import type { ChartContext, SceneNode } from '../types.ts';
import { SPAN_STEP, type Placed } from './box.ts';
import type { ActivityLayout, Cell } from './layout.ts';
import { spanBar, type Bar } from './spanBar.ts';
import { spokenRow } from './words.ts';

/** All cells and spans, and over them the targets that open their records. */
export function drawMarks(
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
