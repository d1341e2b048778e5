// Lanes of counted events in; the bars of all types together, with their key, out.
import { middleToBaseline, moved, node, textNode } from '../nodes.ts';
import { drawPlot, Plot } from '../plot.ts';
import { textWidth } from '../textWidth.ts';
import type { ChartContext, Palette, SceneNode } from '../types.ts';
import type { Frame } from './box.ts';
import type { ActivityLayout, TypeLane } from './layout.ts';

/** All types together, a bar a column, the highest in the accent. */
export function drawTotals(
  lanes: readonly TypeLane[],
  layout: ActivityLayout,
  step: number,
  frame: Frame,
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
function plannedKey(frame: Frame, colors: Palette, lang: ChartContext['lang']): SceneNode[] {
  const text = lang === 'ko' ? '속이 빈 것은 예정' : 'hollow: planned';
  const [x, y] = frame.narrow ? [frame.plot - textWidth(text, 12) - 14, 6] : [5, 8];
  return [
    node('circle', { cx: x, cy: y, r: 4.5, fill: 'none', stroke: colors.muted, 'stroke-width': 1.5 }),
    textNode(text, x + 12, y + middleToBaseline(12), { size: 12, fill: colors.muted }),
  ];
}
