// Rows and a box in; the network's scene out: hulls, edges, nodes, labels, and a legend under them.
import { shownRows, toGraph } from './graph.ts';
import { nameOf, type Indexed, type Language, type Theme } from '../../model/index.ts';
import { emptyScene, EMPTY_HEIGHT } from '../emptyScene.ts';
import { palette as paletteOf } from '../palette.ts';
import { cutText, wrapText } from '../textWidth.ts';
import { symbolPath } from '../timeline/eventSymbols.ts';
import type { ChartContext, Drawing, Scene, SceneNode } from '../types.ts';
import { drawEdge } from './drawEdge.ts';
import type { PlacedHull, PlacedRibbon } from './hulls.ts';
import { labelBox } from './labels.ts';
import { layoutNetwork, type NetworkLayout, type PlacedEdge, type PlacedNode } from './layout.ts';
import { drawLegend, LEGEND_LINE, legendLines } from './legend.ts';
import { LABEL_SIZE, type Frame } from './nodeBox.ts';
import { kindLabel, type NetworkRow } from './rows.ts';
import { nodeStyle } from './styles.ts';
import { isolatedCount } from './words.ts';

const NOTE_LINE = 17;
/** On phones the note may take two lines: room for both is kept, so that the plot stays as high when a word is added. */
const noteLines = (width: number) => (width < 640 ? 2 : 1);

/** Pixels under the plot: legend and note. */
export const footerOf = (rows: readonly NetworkRow[], { lang, width, options }: Omit<ChartContext, 'height'>) =>
  14 + LEGEND_LINE * (1 + legendLines(shownRows(rows, options), lang, width)) + NOTE_LINE * (noteLines(width) - 1);

/** Where nodes may stand. */
export const frameOf = (rows: readonly NetworkRow[], context: ChartContext): Frame => ({
  left: 2,
  right: context.width - 2,
  top: 18,
  bottom: context.height - footerOf(rows, context),
});

function drawHull({ label, points }: PlacedHull, theme: Theme): SceneNode[] {
  const { muted, ground } = paletteOf(theme);
  const { color, opacity } = groupTint(theme);
  const round = (n: number) => Math.round(n * 10) / 10;
  const d = `M${points.map(([x, y]) => `${round(x)},${round(y)}`).join('L')}Z`;
  const path: SceneNode[] = [
    {
      tag: 'path',
      attrs: {
        d,
        fill: color,
        stroke: color,
        'stroke-width': 12,
        'stroke-linejoin': 'round',
        opacity,
      },
    },
  ];
  if (!label) return path;
  const attrs = { x: round(label.x), y: round(label.y), 'font-size': 12, 'font-weight': 600, 'text-anchor': 'middle' };
  const halo = { fill: muted, stroke: ground, 'stroke-width': 3, 'paint-order': 'stroke' };
  return [...path, { tag: 'text', attrs: { ...attrs, ...halo }, text: label.text }];
}

/** How a group shows behind its members: the same faint colour for an outline and for a ribbon. */
export const groupTint = (theme: Theme) => ({
  color: paletteOf(theme).accent,
  opacity: theme === 'light' ? 0.07 : 0.14,
});
export const RIBBON = 20;

function drawRibbon({ lines }: PlacedRibbon, theme: Theme): SceneNode {
  const { color, opacity } = groupTint(theme);
  const round = (n: number) => Math.round(n * 10) / 10;
  const d = lines.map(([a, b]) => `M${round(a.x)},${round(a.y)}L${round(b.x)},${round(b.y)}`).join('');
  const stroke = { stroke: color, 'stroke-width': RIBBON, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };
  return { tag: 'path', attrs: { d, fill: 'none', ...stroke, opacity } };
}

export function spokenNode(node: PlacedNode, lang: Language): string {
  const count =
    lang === 'ko' ? `${node.degree}곳과 이어짐` : `tied to ${node.degree} ${node.degree === 1 ? 'other' : 'others'}`;
  return `${node.name[lang]}\n${kindLabel(node.kind)[lang]} · ${count}`;
}

function drawNode(node: PlacedNode, lang: Language, theme: Theme, focus: string | null): SceneNode {
  const { ground, ink, accent } = paletteOf(theme);
  const style = nodeStyle(node.kind);
  const color = style.color(theme);
  const size = node.radius * 2;
  const attrs: SceneNode['attrs'] = { 'pointer-events': 'bounding-box', ...(node.known ? {} : { opacity: 0.25 }) };
  const isFocus = node.id === focus;
  const children: SceneNode[] = [
    {
      tag: 'path',
      attrs: {
        d: symbolPath(style.shape, size, Math.round(node.x * 10) / 10, Math.round(node.y * 10) / 10),
        fill: style.hollow ? ground : color,
        stroke: isFocus ? accent : style.hollow ? color : ground,
        'stroke-width': isFocus ? 3 : 1.5,
      },
    },
  ];
  // A group stands out among its companies by a second rim.
  if (node.kind === 'group')
    children.push({
      tag: 'circle',
      attrs: { cx: node.x, cy: node.y, r: node.radius + 3, fill: 'none', stroke: color, 'stroke-width': 1.2 },
    });
  if (node.text) {
    const { y1 } = labelBox(node, node.label.width);
    children.push({
      tag: 'text',
      attrs: {
        x: Math.round(node.x * 10) / 10,
        y: Math.round((y1 - 3) * 10) / 10,
        'font-size': LABEL_SIZE,
        'font-weight': isFocus || node.kind === 'group' ? 600 : 400,
        'text-anchor': 'middle',
        fill: ink,
        stroke: ground,
        'stroke-width': 3,
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
      },
      text: node.text,
    });
  }
  return { tag: 'g', attrs, children, records: [node.id], label: spokenNode(node, lang) };
}

/** Between whom the reader asked for a path, and how long it is; undefined where none was asked for. */
function pathNote(
  { path }: NetworkLayout,
  indexed: Indexed,
  options: ChartContext['options'],
  lang: Language,
): string | undefined {
  if (!options['focus'] || !options['path'] || options['focus'] === options['path']) return undefined;
  const [from, to] = [nameOf(indexed, options['focus'], lang), nameOf(indexed, options['path'], lang)];
  if (lang === 'ko') return `${from}–${to}: ${path ? `관계 ${path.length}건을 거쳐 이어짐` : '이어 주는 관계 없음'}`;
  if (!path) return `${from} – ${to}: nothing joins them`;
  return `${from} – ${to}: joined by ${path.length} ${path.length === 1 ? 'relation' : 'relations'}`;
}

function noteOf(layout: NetworkLayout, isolated: number, indexed: Indexed, context: ChartContext): string {
  const { lang, options } = context;
  const { shown, total } = layout.labels;
  const edges = layout.edges.filter((e) => e.known).length;
  const year = options['year'];
  const parts =
    lang === 'ko'
      ? [
          pathNote(layout, indexed, options, lang) ??
            (layout.focus ? `${nameOf(indexed, layout.focus, lang)}의 이웃` : ''),
          year ? `${year}년까지 알려진 관계 ${edges}건(날짜 없는 관계 포함)` : '',
          `이름 ${shown === total ? `${total}개 모두` : `${total}개 중 ${shown}개`} 표시`,
          isolated ? `관계가 없는 기관·인물 ${isolated}곳 제외` : '',
        ]
      : [
          pathNote(layout, indexed, options, lang) ??
            (layout.focus ? `${nameOf(indexed, layout.focus, lang)} and its neighbours` : ''),
          year ? `${edges} relations known by ${year}, undated ones included` : '',
          shown === total ? `all ${total} labelled` : `${shown} of ${total} labelled`,
          isolated ? `${isolated} without a relation left out` : '',
        ];
  const note = parts.filter(Boolean).join(' · ');
  return note[0] ? note[0].toUpperCase() + note.slice(1) : note;
}

/** What is kept in full colour while the rest steps back. */
export interface Emphasis {
  nodes: ReadonlySet<string>;
  /** Ids of rows; left out: all between the nodes. */
  edges?: ReadonlySet<string>;
}

/** The chain that the reader asked for, if there is one. */
export const pathEmphasis = ({ path }: NetworkLayout): Emphasis | undefined =>
  path?.length
    ? {
        nodes: new Set(path.flatMap(({ from, to }) => [from.id, to.id])),
        edges: new Set(path.map(({ row }) => row.id)),
      }
    : undefined;

/** Whether an edge steps back: the year does not know it, or others are to be seen. */
export const isQuiet = ({ known, row, source, target }: PlacedEdge, emphasis: Emphasis | undefined): boolean =>
  !known ||
  (!!emphasis &&
    !(emphasis.edges ? emphasis.edges.has(row.id) : emphasis.nodes.has(source) && emphasis.nodes.has(target)));

/** The legend and the note under the network: where the plot ends. */
export function drawFooter(
  layout: NetworkLayout,
  rows: readonly NetworkRow[],
  indexed: Indexed,
  context: ChartContext,
): SceneNode[] {
  const { lang, theme, width, height, options } = context;
  const note = noteOf(layout, isolatedCount(rows, indexed), indexed, context);
  const wrapped = wrapText(note, width, 12);
  const most = noteLines(width);
  const lines = wrapped.slice(0, most);
  if (wrapped.length > most) lines[most - 1] = cutText(wrapped.slice(most - 1).join(' '), width, 12);
  return [
    drawLegend(shownRows(rows, options), lang, theme, height - footerOf(rows, context) + 14, width),
    ...lines.map((text, i): SceneNode => ({
      tag: 'text',
      attrs: {
        x: 0,
        y: height - 6 - NOTE_LINE * (noteLines(width) - 1 - i),
        'font-size': 12,
        fill: paletteOf(theme).muted,
      },
      text,
    })),
  ];
}

/** Draws a layout. Left out: a path is what stands out, where the reader asked for one. */
export function drawNetwork(
  layout: NetworkLayout,
  rows: readonly NetworkRow[],
  indexed: Indexed,
  context: ChartContext,
  emphasis: Emphasis | undefined = pathEmphasis(layout),
): Scene {
  const { lang, theme, width, height } = context;
  const footer = footerOf(rows, context);
  // Zoomed in, nodes pass under the edges of the plot, not over the legend.
  const clip = { 'clip-path': 'url(#plot)' };
  const nodes = layout.nodes.map((node) =>
    emphasis && !emphasis.nodes.has(node.id) ? { ...node, known: false } : node,
  );
  return {
    width,
    height,
    nodes: [
      {
        tag: 'defs',
        attrs: {},
        children: [
          {
            tag: 'clipPath',
            attrs: { id: 'plot' },
            children: [{ tag: 'rect', attrs: { x: 0, y: 0, width, height: height - footer + 8 } }],
          },
        ],
      },
      {
        tag: 'g',
        attrs: clip,
        children: [
          ...layout.ribbons.map((ribbon) => drawRibbon(ribbon, theme)),
          ...layout.hulls.flatMap((hull) => drawHull(hull, theme)),
        ],
      },
      {
        tag: 'g',
        attrs: clip,
        children: layout.edges.map((edge) => drawEdge(edge, lang, theme, isQuiet(edge, emphasis))),
      },
      { tag: 'g', attrs: clip, children: nodes.map((node) => drawNode(node, lang, theme, layout.focus)) },
      ...drawFooter(layout, rows, indexed, context),
    ],
  };
}

/** Pixels of height at least and at most, and of area, in each step. */
const SIZES = [
  [340, 460, 260_000],
  [420, 560, 420_000],
  [480, 760, 600_000],
  [600, 900, 900_000],
] as const;

/** In few steps: one node more must not make the picture a little higher, and so move all others. */
function plotHeight(width: number, nodes: number): number {
  const at = nodes <= 12 ? 0 : nodes <= 40 ? 1 : nodes <= 120 ? 2 : 3;
  if (width < 640) return [380, 760, 1440, 1500][at] ?? 1500;
  const [least, most, area] = SIZES[at] ?? SIZES[3];
  // Half as wide is the same names in half the room: it is made up for in height.
  return Math.round(Math.min(most, Math.max(least, width * 0.46, area / width)));
}

export const drawing: Drawing<NetworkRow> = {
  draw(rows, indexed, context) {
    const { lang, options } = context;
    if (!rows.length)
      return lang === 'ko'
        ? emptyScene('표시할 관계가 없습니다', '이 조건에 맞는 관계를 글에서 찾지 못했습니다.', context)
        : emptyScene('No relation to show', 'The texts tell of none that matches these conditions.', context);
    const layout = layoutNetwork(rows, { lang, frame: frameOf(rows, context), options });
    return drawNetwork(layout, rows, indexed, context);
  },
  heightFor(rows, context) {
    if (!rows.length) return EMPTY_HEIGHT;
    const { nodes } = toGraph(shownRows(rows, context.options));
    return plotHeight(context.width, nodes.length) + footerOf(rows, context);
  },
};
