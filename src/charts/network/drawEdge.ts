// A placed edge in; its scene node out: a line from rim to rim, an arrow where it has a direction.
import { formatDate } from '../../catalog/index.ts';
import type { Language, Theme } from '../../model/index.ts';
import type { SceneNode } from '../types.ts';
import type { PlacedEdge } from './layout.ts';
import { edgeLabel, type NetworkRow } from './rows.ts';
import { edgeStyle, edgeWidth } from './styles.ts';

const round = (n: number) => Math.round(n * 10) / 10 + 0;
export const ARROW = 7;
/** Pixels between the edges of one pair. */
const SPREAD = 16;

/** What an edge says: both names and the type; date; publishers. */
export function spokenEdge(row: NetworkRow, lang: Language): string {
  const arrow = row.directed ? '→' : '–';
  const type = `${edgeLabel(row.type)[lang]}${row.title ? ` (${row.title})` : ''}`;
  const date = row.date ? formatDate(row.date, lang) : lang === 'ko' ? '날짜 없음' : 'no date';
  const sources = row.publishers.join(', ');
  return `${row.source.name[lang]} ${arrow} ${row.target.name[lang]}\n${type} · ${date}${sources ? `\n${sources}` : ''}`;
}

/** Where the curve of an edge begins, bends and ends, and its middle. */
export function curveOf(edge: PlacedEdge) {
  const { from, to, index, siblings } = edge;
  // Edges of one pair are told apart by the same rule whichever way they point.
  const flip = from.id < to.id ? 1 : -1;
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const bend = (index - (siblings - 1) / 2) * SPREAD * flip * 2;
  const [cx, cy] = [(from.x + to.x) / 2 - (dy / length) * bend, (from.y + to.y) / 2 + (dx / length) * bend];
  const rim = (x: number, y: number, radius: number) => {
    const d = Math.hypot(cx - x, cy - y) || 1;
    return { x: x + ((cx - x) / d) * radius, y: y + ((cy - y) / d) * radius };
  };
  const start = rim(from.x, from.y, from.radius + 1);
  const end = rim(to.x, to.y, to.radius + (edge.row.directed ? ARROW + 1 : 1));
  const tip = rim(to.x, to.y, to.radius + 1);
  return { start, end, tip, control: { x: cx, y: cy } };
}

/** The edge as one group that can be pointed at and opened, unless the year does not know it. `quiet` steps back. */
export function drawEdge(edge: PlacedEdge, lang: Language, theme: Theme, quiet: boolean): SceneNode {
  const { row } = edge;
  const style = edgeStyle(row.type);
  const color = style.color(theme);
  const { start, end, tip, control } = curveOf(edge);
  const width = edgeWidth(row.documents);
  const line: SceneNode = {
    tag: 'path',
    attrs: {
      d: `M${round(start.x)},${round(start.y)}Q${round(control.x)},${round(control.y)} ${round(end.x)},${round(end.y)}`,
      fill: 'none',
      stroke: color,
      'stroke-width': width,
      'stroke-opacity': quiet ? 0.15 : row.type === 'affiliation' ? 0.55 : 0.9,
      ...(style.dash ? { 'stroke-dasharray': style.dash } : {}),
    },
  };
  const children = [line];
  if (row.directed) {
    const [ux, uy] = [tip.x - end.x, tip.y - end.y].map((v) => v / (Math.hypot(tip.x - end.x, tip.y - end.y) || 1));
    const half = ARROW / 2 + width / 4;
    const wing = (side: number) =>
      `${round(end.x - (uy ?? 0) * half * side)},${round(end.y + (ux ?? 0) * half * side)}`;
    children.push({
      tag: 'path',
      attrs: {
        d: `M${round(tip.x)},${round(tip.y)}L${wing(1)}L${wing(-1)}Z`,
        fill: color,
        'fill-opacity': quiet ? 0.15 : row.type === 'affiliation' ? 0.55 : 0.9,
      },
    });
  }
  // Not written into a picture: what draws connectors learns from it which nodes an edge joins.
  const attrs = { 'data-source': edge.source, 'data-target': edge.target };
  if (!edge.known) return { tag: 'g', attrs, children };
  return { tag: 'g', attrs, children, records: row.records, label: spokenEdge(row, lang) };
}
