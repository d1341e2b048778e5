// A placed mark in; its scene node out: symbol, stretch or slim stretch, in the type's colour.
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
export function spokenLabel(row: TimelineRow, lang: Language): string {
  const facts = [eventType(row.type)?.label[lang] ?? row.type, formatDate(row.date, lang)];
  if (row.modality !== 'occurred') facts.push(modalityLabels[row.modality][lang]);
  const sources = row.publishers.join(', ');
  return `${row.title[lang]}\n${facts.join(' · ')}${sources ? `\n${sources}` : ''}`;
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

/** Slim marks may lie on one another: more of them look denser. */
export const SLIM_OPACITY = 0.7;

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
  // Of a stretch that is nearly out of sight the symbol must not stand on what comes after it.
  const x = row.from === null ? x1 - 9 : Math.min(at, x1 - 5);
  nodes.push(eventSymbol(row.type, 8, x, mark.y, { color, hollow: planned, ground: style.palette.ground }));
  if (mark.ongoing) nodes.push(...dots(mark.x1 - tail, mark.y, color));
  return nodes;
}

/** One of many: its stretch of time and nothing else. */
function drawSlim(mark: PlacedMark, { left, right }: Edges, style: MarkStyle): SceneNode {
  const color = colorOf(mark.row.type, style);
  const x0 = mark.fadeStart ? mark.x0 : Math.max(mark.x0, left - BEYOND);
  const x1 = mark.fadeEnd ? mark.x1 : Math.min(mark.x1, right + BEYOND);
  const width = x1 - x0;
  const isHollow = mark.row.modality === 'planned';
  const line = Math.min(1, mark.size / 3);
  const inset = isHollow ? line / 2 : 0;
  const height = mark.size - 2 * inset;
  return {
    tag: 'rect',
    attrs: {
      x: x0 + inset,
      y: mark.y - height / 2,
      width: Math.max(1, width - 2 * inset),
      height,
      rx: Math.min(height, width) / 2,
      ...(isHollow
        ? { fill: 'none', stroke: fading(mark, width, color, 1, style), 'stroke-width': line }
        : {
            fill: fading(mark, width, color, SLIM_OPACITY, style),
            ...(mark.fadeStart || mark.fadeEnd ? {} : { 'fill-opacity': SLIM_OPACITY }),
          }),
    },
  };
}

/** Where the plot begins and ends. */
export interface Edges {
  left: number;
  right: number;
}

/** The mark as one group that can be pointed at and opened. */
export function drawMark(mark: PlacedMark, edges: Edges, style: MarkStyle): SceneNode {
  const { row } = mark;
  const { lang, palette } = style;
  const children: SceneNode[] = [];
  if (mark.form === 'slim') children.push(drawSlim(mark, edges, style));
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
  return {
    tag: 'g',
    attrs: { 'pointer-events': 'bounding-box' },
    children,
    records: row.records,
    label: spokenLabel(row, lang),
  };
}
