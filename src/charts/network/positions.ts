// A graph whose nodes may bring their positions in; a position for each node out: known ones as they are, others near theirs.
import type { Position } from '../../model/index.ts';
import type { Graph, GraphNode } from './graph.ts';
import { CROWD, toFitted, type Frame, type Point } from './nodeBox.ts';
import { Ground, largeGroups } from './place.ts';

/** The picture that positions are made for: they are shares of its width and height. Labels of both languages fit there. */
export const REFERENCE: Frame = { left: 0, top: 0, right: 1200, bottom: 470 };
const width = REFERENCE.right - REFERENCE.left;
const height = REFERENCE.bottom - REFERENCE.top;

const share = (value: number) => Math.min(1, Math.max(0, Math.round(value * 1e4) / 1e4));
/** A place in the reference picture as a position. */
export const toPosition = ({ x, y }: Point): Position => ({ x: share(x / width), y: share(y / height) });
/** A position as a place in a frame; a frame that is higher than wide has it turned. */
export function toPlace({ x, y }: Position, frame: Frame): Point {
  const [w, h] = [frame.right - frame.left, frame.bottom - frame.top];
  return h > w ? { x: frame.left + y * w, y: frame.top + x * h } : { x: frame.left + x * w, y: frame.top + y * h };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const meanOf = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, p) => sum + p.x, 0) / points.length,
  y: points.reduce((sum, p) => sum + p.y, 0) / points.length,
});

/** The place of a coarse grid that is furthest from everything. */
function emptiest(points: readonly Point[]): Point {
  let best = { x: width / 2, y: height / 2, distance: points.length ? -1 : Infinity };
  for (let x = width / 16; x < width; x += width / 8)
    for (let y = height / 8; y < height; y += height / 4) {
      const distance = Math.min(...points.map((p) => Math.hypot(p.x - x, p.y - y)));
      if (distance > best.distance) best = { x, y, distance };
    }
  return best;
}

/** Places each missing node at the free place nearest to its neighbours'; no other moves. Needs no library, takes no chance. */
export function fillPositions(graph: Graph, known: ReadonlyMap<string, Position>): Map<string, Position> {
  const { nodes, edges } = graph;
  const positions = new Map(nodes.flatMap(({ id }) => (known.has(id) ? [[id, known.get(id) as Position]] : [])));
  if (positions.size === nodes.length) return positions;
  const neighbours = new Map<string, string[]>(nodes.map(({ id }) => [id, []]));
  for (const { source, target } of edges) {
    neighbours.get(source)?.push(target);
    neighbours.get(target)?.push(source);
  }
  const ground = new Ground(REFERENCE, nodes.length > CROWD ? new Set() : largeGroups(nodes));
  const places = new Map<string, Point>();
  const missing = new Map<string, GraphNode>();
  for (const node of nodes) {
    const position = positions.get(node.id);
    if (!position) missing.set(node.id, node);
    else {
      const place = { x: position.x * width, y: position.y * height };
      places.set(node.id, place);
      ground.take(toFitted(node, place, REFERENCE, nodes.length));
    }
  }
  const group = new Map<string, Point[]>();
  for (const { id, group: of } of nodes) {
    const place = places.get(id);
    if (of !== null && place) group.set(of, [...(group.get(of) ?? []), place]);
  }
  const near = (id: string) => (neighbours.get(id) ?? []).flatMap((other) => places.get(other) ?? []);
  // Those with most neighbours first: the others gather around them.
  const order = [...missing.values()].sort((a, b) => b.degree - a.degree || compare(a.id, b.id));
  while (order.length) {
    const at = Math.max(
      0,
      order.findIndex(({ id, group: of }) => near(id).length > 0 || (of !== null && group.has(of))),
    );
    const [node] = order.splice(at, 1);
    if (!node) break;
    const around = near(node.id);
    const own = node.group === null ? [] : (group.get(node.group) ?? []);
    const wanted = own.length
      ? meanOf([...around, ...own])
      : around.length
        ? meanOf(around)
        : emptiest([...places.values()]);
    const fitted = toFitted(node, wanted, REFERENCE, nodes.length);
    ground.settle(fitted, nodes.length > CROWD ? 200 : 500);
    const place = { x: fitted.x, y: fitted.y };
    places.set(node.id, place);
    if (node.group !== null) group.set(node.group, [...(group.get(node.group) ?? []), place]);
    positions.set(node.id, toPosition(place));
  }
  return positions;
}

const filled = new WeakMap<object, Map<string, Position>>();

/** The position of each node of the graph that these rows make; filled in once for the same rows. */
export function positionsOf(rows: object, graph: Graph): Map<string, Position> {
  const cached = filled.get(rows);
  if (cached) return cached;
  const known = new Map(graph.nodes.flatMap(({ id, position }) => (position ? [[id, position] as const] : [])));
  const positions = fillPositions(graph, known);
  filled.set(rows, positions);
  return positions;
}
