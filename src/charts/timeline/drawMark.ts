// A placed mark in; its scene node out: symbol, stretch or gathered count, with the type's colour and shape.
import { eventType, formatDate, modalityLabels } from '../../catalog/index.ts';
import type { Language, Theme } from '../../model/index.ts';
import type { Palette, SceneNode } from '../types.ts';
import { eventSymbol } from './eventSymbols.ts';
import type { PlacedMark } from './layout.ts';
import { LABEL_SIZE, PILL, SYMBOL, TAIL } from './measure.ts';
import type { TimelineRow } from './rows.ts';

export interface MarkStyle {
  lang: Language;
  theme: Theme;
  palette: Palette;
  /** Collects the gradients that marks need, by id. */
  gradients: Map<string, SceneNode>;
}

/** The colour of an event type in a theme. */
export const colorOf = (type: string, { theme, palette }: Pick<MarkStyle, 'theme' | 'palette'>): string =>
  eventType(type)?.color[theme] ?? palette.muted;

/** What a mark says: title; type, date and state; publishers. */
function spokenLabel(row: TimelineRow, lang: Language): string {
  const facts = [eventType(row.type)?.label[lang] ?? row.type, formatDate(row.date, lang)];
  if (row.modality !== 'occurred') facts.push(modalityLabels[row.modality][lang]);
  const sources = row.publishers.join(', ');
  return `${row.title[lang]}\n${facts.join(' · ')}${sources ? `\n${sources}` : ''}`;
}

function spokenCluster(rows: readonly TimelineRow[], lang: Language): string {
  let [first, last] = ['9999', ''];
  let titles: TimelineRow[] = [];
  for (const row of rows) {
    const [from, to] = [row.from ?? row.to ?? first, row.to ?? row.from ?? last];
    if (from < first) first = from;
    if (to > last) last = to;
    titles.push(row);
    if (titles.length > 3) titles = titles.sort((a, b) => b.importance - a.importance).slice(0, 3);
  }
  const range = formatDate(first === last ? first : `${first}/${last}`, lang);
  const rest = rows.length - titles.length;
  const more = rest > 0 ? (lang === 'ko' ? `\n외 ${rest}건` : `\nand ${rest} more`) : '';
  const head = lang === 'ko' ? `사건 ${rows.length}건, ${range}` : `${rows.length} events, ${range}`;
  return `${head}\n${titles.map((r) => r.title[lang]).join('\n')}${more}`;
}

/** A paint that fades at the ends; its stops are shares of the mark's own width. */
function fading(mark: PlacedMark, width: number, color: string, opacity: number, style: MarkStyle): string {
  if (!mark.fadeStart && !mark.fadeEnd) return color;
  // Whole percents, so that marks of about one shape share a gradient.
  const start = Math.round(Math.min(1, mark.fadeStart / width) * 100);
  const end = 100 - Math.round(Math.min(1, mark.fadeEnd / width) * 100);
  const id = `fade-${color.slice(1)}-${Math.round(opacity * 100)}-${start}-${end}`;
  if (!style.gradients.has(id)) {
    const stop = (offset: number, alpha: number): SceneNode => ({
      tag: 'stop',
      attrs: { offset: `${offset}%`, 'stop-color': color, 'stop-opacity': alpha },
    });
    const stops = [
      ...(mark.fadeStart ? [stop(0, 0)] : []),
      ...(start <= end ? [stop(start, opacity), stop(end, opacity)] : [stop(Math.round((start + end) / 2), opacity)]),
      ...(mark.fadeEnd ? [stop(100, 0)] : []),
    ];
    style.gradients.set(id, { tag: 'linearGradient', attrs: { id }, children: stops });
  }
  return `url(#${id})`;
}

const dots = (x: number, y: number, color: string): SceneNode[] =>
  [3, 7, 11].map((dx) => ({ tag: 'circle', attrs: { cx: x + dx, cy: y, r: 1.3, fill: color } }));

/** What lies out of sight is not drawn, but for the rounding that the plot's edge cuts off. */
const BEYOND = 10;

function drawExtent(mark: PlacedMark, row: TimelineRow, { left, right }: Edges, style: MarkStyle): SceneNode[] {
  const color = colorOf(row.type, style);
  const tail = mark.ongoing ? TAIL : 0;
  const x0 = mark.fadeStart ? mark.x0 : Math.max(mark.x0, left - BEYOND);
  const x1 = mark.fadeEnd ? mark.x1 - tail : Math.min(mark.x1 - tail, right + BEYOND);
  const width = x1 - x0;
  const faded = mark.fadeStart || mark.fadeEnd;
  const planned = row.modality === 'planned';
  const box = { x: x0, y: mark.y - PILL / 2, width, height: PILL, rx: Math.min(PILL / 2, width / 2) };
  const tint = style.theme === 'light' ? 0.2 : 0.28;
  const nodes: SceneNode[] = [];
  nodes.push({
    tag: 'rect',
    attrs: {
      ...box,
      fill: planned ? style.palette.ground : fading(mark, width, color, tint, style),
      'fill-opacity': planned ? (faded ? 0 : 1) : faded ? 1 : tint,
      stroke: fading(mark, width, color, 1, style),
      'stroke-width': 1.2,
      ...(planned ? { 'stroke-dasharray': '4 3' } : {}),
    },
  });
  // The symbol is the stretch's key, not a place in time: at its visible beginning, or in the middle of a short one.
  const solidStart = Math.max(x0 + mark.fadeStart, left);
  const solidEnd = x1 - mark.fadeEnd;
  const middle = (x0 + x1) / 2;
  const at = solidEnd - solidStart < 26 ? Math.max(middle, left + 6) : solidStart + 10;
  const x = row.from === null ? x1 - 9 : at;
  nodes.push(eventSymbol(row.type, 8, x, mark.y, { color, hollow: planned, ground: style.palette.ground }));
  if (mark.ongoing) nodes.push(...dots(mark.x1 - tail, mark.y, color));
  return nodes;
}

function drawCluster(mark: PlacedMark, style: MarkStyle): SceneNode[] {
  const types = new Set(mark.rows.map((r) => r.type));
  const [type] = types;
  const planned = mark.rows.every((r) => r.modality === 'planned');
  const color = types.size === 1 && type !== undefined ? colorOf(type, style) : style.palette.muted;
  return [
    {
      tag: 'rect',
      attrs: { x: mark.x0, y: mark.y - 8, width: mark.x1 - mark.x0, height: 16, rx: 8, fill: style.palette.ground },
    },
    {
      tag: 'rect',
      attrs: {
        x: mark.x0,
        y: mark.y - 8,
        width: mark.x1 - mark.x0,
        height: 16,
        rx: 8,
        fill: color,
        'fill-opacity': planned ? 0 : 0.2,
        stroke: color,
        'stroke-width': 1.2,
        ...(planned ? { 'stroke-dasharray': '4 3' } : {}),
      },
    },
    {
      tag: 'text',
      attrs: {
        x: (mark.x0 + mark.x1) / 2,
        y: mark.y + 4,
        'font-size': LABEL_SIZE,
        'font-weight': 600,
        'text-anchor': 'middle',
        fill: style.palette.ink,
      },
      text: String(mark.rows.length),
    },
  ];
}

/** Where the plot begins and ends. */
export interface Edges {
  left: number;
  right: number;
}

/** The mark as one group that can be pointed at and opened. */
export function drawMark(mark: PlacedMark, edges: Edges, style: MarkStyle): SceneNode {
  const [row] = mark.rows;
  const { lang, palette } = style;
  const children: SceneNode[] = [];
  if (mark.form === 'cluster' || !row) children.push(...drawCluster(mark, style));
  else if (mark.form === 'extent') children.push(...drawExtent(mark, row, edges, style));
  else {
    const color = colorOf(row.type, style);
    const x = (mark.start + mark.end) / 2;
    const hollow = row.modality === 'planned';
    children.push(eventSymbol(row.type, SYMBOL, x, mark.y, { color, hollow, ground: palette.ground }));
    if (mark.ongoing) children.push(...dots(x + SYMBOL / 2, mark.y, color));
  }
  if (mark.label)
    children.push({
      tag: 'text',
      attrs: {
        x: mark.label.x,
        y: mark.y + 4,
        'font-size': LABEL_SIZE,
        'text-anchor': mark.label.anchor,
        fill: palette.ink,
      },
      text: mark.label.text,
    });
  const label = mark.form === 'cluster' || !row ? spokenCluster(mark.rows, lang) : spokenLabel(row, lang);
  return {
    tag: 'g',
    attrs: { 'pointer-events': 'bounding-box' },
    children,
    records: mark.rows.flatMap((r) => r.records),
    label,
  };
}
