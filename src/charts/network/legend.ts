// Rows in; the network's legend, kinds of node and types of edge in lines that fit the width, out.
import type { Language, Theme } from '../../model/index.ts';
import { palette } from '../palette.ts';
import { textWidth } from '../textWidth.ts';
import { symbolPath } from '../timeline/eventSymbols.ts';
import type { SceneNode } from '../types.ts';
import { toGraph } from './graph.ts';
import { edgeLabel, type NetworkRow } from './rows.ts';
import { edgeStyle, nodeStyle, type NodeStyle } from './styles.ts';
import { countTypes } from './words.ts';

const SIZE = 12;
export const LEGEND_LINE = 22;

interface Entry {
  text: string;
  width: number;
  sign(x: number, y: number, theme: Theme): SceneNode[];
}

function entriesOf(rows: readonly NetworkRow[], lang: Language): Entry[] {
  const counts = new Map<NodeStyle, number>();
  for (const { kind } of toGraph(rows).nodes) counts.set(nodeStyle(kind), (counts.get(nodeStyle(kind)) ?? 0) + 1);
  const nodes = [...counts]
    .sort(([a, m], [b, n]) => n - m || (a.family < b.family ? -1 : 1))
    .map(([style, count]): Entry => ({
      text: `${style.label[lang]} ${count}`,
      width: 12,
      sign: (x, y, theme) => [
        {
          tag: 'path',
          attrs: {
            d: symbolPath(style.shape, style.hollow ? 9 : 10, x + 6, y),
            fill: style.hollow ? palette(theme).ground : style.color(theme),
            ...(style.hollow ? { stroke: style.color(theme), 'stroke-width': 1.5 } : {}),
          },
        },
      ],
    }));
  const directed = new Map(rows.map((row) => [row.type, row.directed]));
  const edges = countTypes(rows).map(([type, count]): Entry => ({
    text: `${edgeLabel(type)[lang]} ${count}`,
    width: 26,
    sign: (x, y, theme) => {
      const { color, dash } = edgeStyle(type);
      const stroke = { stroke: color(theme), 'stroke-width': 2, ...(dash ? { 'stroke-dasharray': dash } : {}) };
      const end = directed.get(type) ? x + 18 : x + 26;
      const line: SceneNode = { tag: 'line', attrs: { x1: x, x2: end, y1: y, y2: y, ...stroke } };
      const arrow: SceneNode = {
        tag: 'path',
        attrs: { d: `M${x + 26},${y}L${x + 18},${y - 4}L${x + 18},${y + 4}Z`, fill: color(theme) },
      };
      return directed.get(type) ? [line, arrow] : [line];
    },
  }));
  return [...nodes, ...edges];
}

function flow(entries: readonly Entry[], width: number) {
  let [x, line] = [0, 0];
  const spots = entries.map((entry) => {
    const wide = entry.width + 6 + textWidth(entry.text, SIZE);
    if (x > 0 && x + wide > width) [x, line] = [0, line + 1];
    const spot = { entry, x, line };
    x += wide + 18;
    return spot;
  });
  return { spots, lines: entries.length ? line + 1 : 0 };
}

export const legendLines = (rows: readonly NetworkRow[], lang: Language, width: number): number =>
  flow(entriesOf(rows, lang), width).lines;

/** The legend from `y` (top) on. */
export function drawLegend(
  rows: readonly NetworkRow[],
  lang: Language,
  theme: Theme,
  y: number,
  width: number,
): SceneNode {
  return {
    tag: 'g',
    attrs: {},
    children: flow(entriesOf(rows, lang), width).spots.flatMap(({ entry, x, line }): SceneNode[] => {
      const middle = y + line * LEGEND_LINE + LEGEND_LINE / 2;
      return [
        ...entry.sign(x, middle, theme),
        {
          tag: 'text',
          attrs: { x: x + entry.width + 6, y: middle + 4, 'font-size': SIZE, fill: palette(theme).muted },
          text: entry.text,
        },
      ];
    }),
  };
}
