// A layout, a zoom and nodes that were dragged in; the layout as it is seen out, labels chosen anew for the room there is.
import type { Language } from '../../model/index.ts';
import { hullsOf, ribbonsOf } from './hulls.ts';
import { chooseLabels } from './labels.ts';
import type { NetworkLayout, PlacedEdge } from './layout.ts';
import type { Frame, Point } from './nodeBox.ts';

/** Pixels of the layout times `k`, moved by `x`,`y`. */
export interface Zoom {
  k: number;
  x: number;
  y: number;
}
export const NO_ZOOM: Zoom = { k: 1, x: 0, y: 0 };

/** Whether a line from one node to another may be seen: not where both stand beyond the same side. */
const mayCross = ({ from, to }: PlacedEdge, frame: Frame) =>
  !(
    Math.max(from.x, to.x) < frame.left ||
    Math.min(from.x, to.x) > frame.right ||
    Math.max(from.y, to.y) < frame.top - 40 ||
    Math.min(from.y, to.y) > frame.bottom + 40
  );

/** Nodes and words keep their size: zooming in makes room, and more names find it. `moved` holds places in the layout. */
export function viewOf(
  layout: NetworkLayout,
  zoom: Zoom,
  moved: ReadonlyMap<string, Point>,
  lang: Language,
  frame: Frame,
): NetworkLayout {
  if (zoom.k === 1 && zoom.x === 0 && zoom.y === 0 && moved.size === 0) return layout;
  const all = layout.nodes.map((node) => {
    const at = moved.get(node.id) ?? node;
    return { ...node, x: at.x * zoom.k + zoom.x, y: at.y * zoom.k + zoom.y };
  });
  const byId = new Map(all.map((n) => [n.id, n]));
  const edges = layout.edges
    .flatMap((edge): PlacedEdge[] => {
      const [from, to] = [byId.get(edge.source), byId.get(edge.target)];
      return from && to ? [{ ...edge, from, to }] : [];
    })
    .filter((edge) => mayCross(edge, frame));
  const nodes = all.filter(
    ({ x, y, radius: r }) =>
      x + r >= frame.left && x - r <= frame.right && y + r >= frame.top - 20 && y - r <= frame.bottom + 20,
  );
  chooseLabels(nodes, frame, new Set(layout.path?.flatMap(({ from, to }) => [from.id, to.id])));
  const hulls = hullsOf(all, lang, frame);
  return {
    ...layout,
    nodes,
    edges,
    hulls,
    ribbons: ribbonsOf(all, hulls),
    labels: { shown: nodes.filter((n) => n.text).length, total: nodes.length },
  };
}

/** A node with its neighbours, or the two ends of an edge: what is kept in full colour while one is pointed at. */
export function nearTo(layout: NetworkLayout, records: readonly string[]): ReadonlySet<string> {
  const edges = layout.edges.filter((e) => e.known);
  if (!layout.nodes.some((n) => records.includes(n.id)))
    return new Set(
      edges.filter((e) => e.row.records.some((r) => records.includes(r))).flatMap((e) => [e.source, e.target]),
    );
  const joined = edges.filter((e) => records.includes(e.source) || records.includes(e.target));
  return new Set([...records, ...joined.flatMap((e) => [e.source, e.target])]);
}

/** What joins the records that a filter keeps: those relations, and both their ends. */
export function keptBy(
  layout: NetworkLayout,
  lit: ReadonlySet<string>,
): { nodes: ReadonlySet<string>; edges: ReadonlySet<string> } {
  const edges = layout.edges.filter((e) => e.known && e.row.records.some((id) => lit.has(id)));
  return {
    nodes: new Set(edges.flatMap((e) => [e.source, e.target])),
    edges: new Set(edges.map((e) => e.row.id)),
  };
}

/** The places of dragged nodes with one more. */
export const withPlace = (moved: ReadonlyMap<string, Point>, id: string, place: Point): ReadonlyMap<string, Point> =>
  new Map([...moved, [id, place]]);
