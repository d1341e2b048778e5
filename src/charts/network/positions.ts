// A graph whose nodes may bring their positions in; a position for each node out: known ones as they are, others near theirs.
import type { Position } from '../../model/index.ts';
import type { Graph, GraphNode } from './graph.ts';
import { CROWD, toFitted, type Frame, type Point } from './nodeBox.ts';
import { Ground, largeGroups } from './place.ts';

/**
 * The pictures that positions are made for: a page or a slide, and a phone. Positions are shares of their width and
 * height; names of both languages have room there.
 */
export const WIDE: Frame = { left: 0, top: 0, right: 1200, bottom: 470 };
export const TALL: Frame = { left: 0, top: 0, right: 354, bottom: 1420 };
const widthOf = (frame: Frame) => frame.right - frame.left;
const heightOf = (frame: Frame) => frame.bottom - frame.top;
const isTall = (frame: Frame) => heightOf(frame) > widthOf(frame);

const share = (value: number) => Math.min(1, Math.max(0, Math.round(value * 1e4) / 1e4));
/** Places in both pictures as one position. */
export const toPosition = (wide: Point, tall: Point): Position => ({
  x: share(wide.x / widthOf(WIDE)),
  y: share(wide.y / heightOf(WIDE)),
  tallX: share(tall.x / widthOf(TALL)),
  tallY: share(tall.y / heightOf(TALL)),
});
/** Shares of a frame's width and height that suit its shape. */
export const sharesIn = ({ x, y, tallX, tallY }: Position, frame: Frame): Point =>
  isTall(frame) ? { x: tallX, y: tallY } : { x, y };
/** A position as a place in a frame. */
export function toPlace(position: Position, frame: Frame): Point {
  const { x, y } = sharesIn(position, frame);
  return { x: frame.left + x * widthOf(frame), y: frame.top + y * heightOf(frame) };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const meanOf = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, p) => sum + p.x, 0) / points.length,
  y: points.reduce((sum, p) => sum + p.y, 0) / points.length,
});

/** The place of a coarse grid that is furthest from everything. */
function emptiest(points: readonly Point[], frame: Frame): Point {
  const [width, height] = [widthOf(frame), heightOf(frame)];
  let best = { x: width / 2, y: height / 2, distance: points.length ? -1 : Infinity };
  for (let x = width / 16; x < width; x += width / 8)
    for (let y = height / 8; y < height; y += height / 4) {
      const distance = Math.min(...points.map((p) => Math.hypot(p.x - x, p.y - y)));
      if (distance > best.distance) best = { x, y, distance };
    }
  return best;
}

/** The places of all nodes in one of the pictures. */
function fillFrame(graph: Graph, positions: ReadonlyMap<string, Position>, frame: Frame): Map<string, Point> {
  const { nodes, edges } = graph;
  const neighbours = new Map<string, string[]>(nodes.map(({ id }) => [id, []]));
  for (const { source, target } of edges) {
    neighbours.get(source)?.push(target);
    neighbours.get(target)?.push(source);
  }
  const ground = new Ground(frame, nodes.length > CROWD ? new Set() : largeGroups(nodes));
  const places = new Map<string, Point>();
  const missing = new Map<string, GraphNode>();
  for (const node of nodes) {
    const position = positions.get(node.id);
    if (!position) missing.set(node.id, node);
    else {
      const place = toPlace(position, frame);
      places.set(node.id, place);
      ground.take(toFitted(node, place, frame, nodes.length));
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
        : emptiest([...places.values()], frame);
    const fitted = toFitted(node, wanted, frame, nodes.length);
    ground.settle(fitted, nodes.length > CROWD ? 200 : 500);
    const place = { x: fitted.x, y: fitted.y };
    places.set(node.id, place);
    if (node.group !== null) group.set(node.group, [...(group.get(node.group) ?? []), place]);
  }
  return places;
}

/** Places each missing node at the free place nearest to its neighbours'; no other moves. Needs no library, takes no chance. */
export function fillPositions(graph: Graph, known: ReadonlyMap<string, Position>): Map<string, Position> {
  const { nodes } = graph;
  const positions = new Map(
    nodes.flatMap(({ id }): [string, Position][] => {
      const position = known.get(id);
      return position ? [[id, position]] : [];
    }),
  );
  if (positions.size === nodes.length) return positions;
  const [wide, tall] = [fillFrame(graph, positions, WIDE), fillFrame(graph, positions, TALL)];
  for (const { id } of nodes) {
    const [w, t] = [wide.get(id), tall.get(id)];
    if (!positions.has(id) && w && t) positions.set(id, toPosition(w, t));
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
