// A graph in; a position for each node out, the same on every machine: seeded by ids, a fixed number of steps, no chance.
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Position } from '../../model/index.ts';
import type { Graph } from './graph.ts';
import { toFitted, type Frame, type Point } from './nodeBox.ts';
import { largeGroups } from './place.ts';
import { TALL, toPosition, WIDE } from './positions.ts';
import { separate } from './separate.ts';
import { toFrame } from './toFrame.ts';

interface Body extends SimulationNodeDatum {
  id: string;
  group: string | null;
  x: number;
  y: number;
  vx: number;
  vy: number;
}

/** FNV-1a: where a node starts depends on its own id alone, so that a new one does not shuffle the others. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/** Members of a group are drawn to its middle, and others out of its circle. */
function groupForce(bodies: readonly Body[], radius: number) {
  const groups = new Map<string, Body[]>();
  for (const body of bodies) if (body.group) groups.set(body.group, [...(groups.get(body.group) ?? []), body]);
  const large = [...groups].filter(([, members]) => members.length > 2);
  return (alpha: number) => {
    for (const [group, members] of large) {
      const x = members.reduce((sum, b) => sum + b.x, 0) / members.length;
      const y = members.reduce((sum, b) => sum + b.y, 0) / members.length;
      const reach = radius * Math.sqrt(members.length);
      for (const body of bodies) {
        const [dx, dy] = [body.x - x, body.y - y];
        const distance = Math.hypot(dx, dy) || 1;
        if (body.group === group) {
          const pull = alpha * 0.3;
          body.vx -= dx * pull;
          body.vy -= dy * pull;
        } else if (distance < reach) {
          const push = ((reach - distance) / distance) * Math.max(alpha, 0.1) * 0.6;
          body.vx += dx * push;
          body.vy += dy * push;
        }
      }
    }
  };
}

/** Parts of the graph that neither an edge nor a group joins, the largest first, then by their first id. */
function componentsOf({ nodes, edges }: Graph): string[][] {
  const parent = new Map(nodes.map((n) => [n.id, n.id]));
  const find = (id: string): string => {
    let root = id;
    while (parent.get(root) !== root) root = parent.get(root) ?? root;
    parent.set(id, root);
    return root;
  };
  for (const { source, target } of edges) parent.set(find(source), find(target));
  const groups = new Map<string, string>();
  for (const { id, group } of nodes) {
    const first = group === null ? undefined : groups.get(group);
    if (first !== undefined) parent.set(find(id), find(first));
    else if (group !== null) groups.set(group, id);
  }
  const parts = new Map<string, string[]>();
  for (const { id } of nodes) parts.set(find(id), [...(parts.get(find(id)) ?? []), id]);
  return [...parts.values()].sort((a, b) => b.length - a.length || ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
}

/** Gives way before each step. */
function* settle(ids: readonly string[], graph: Graph): Generator<void, Map<string, Point>> {
  const own = new Set(ids);
  const spread = 40 * Math.sqrt(ids.length);
  const bodies: Body[] = graph.nodes
    .filter((n) => own.has(n.id))
    .map(({ id, group }) => {
      const angle = ((hash(id) % 3600) / 3600) * 2 * Math.PI;
      const radius = spread * Math.sqrt((hash(`${id}/r`) % 1000) / 1000);
      return { id, group, x: Math.cos(angle) * radius, y: Math.sin(angle) * radius, vx: 0, vy: 0 };
    });
  const seen = new Set<string>();
  const links = graph.edges
    .filter((e) => own.has(e.source))
    .filter(({ source, target }) => {
      const pair = [source, target].sort().join('\n');
      return !seen.has(pair) && seen.add(pair);
    })
    .map(({ source, target }) => ({ source, target }));
  // Large graphs settle for less: each step costs them more, and nobody sees the last pixels.
  const ticks = ids.length > 400 ? 120 : 300;
  const simulation = forceSimulation(bodies)
    .force(
      'link',
      forceLink<Body, { source: string | Body; target: string | Body }>(links)
        .id((b) => b.id)
        .distance(46),
    )
    .force('charge', forceManyBody().strength(-170).distanceMax(500))
    .force('x', forceX(0).strength(0.045))
    .force('y', forceY(0).strength(0.06))
    .force('collide', forceCollide(20))
    .force('group', groupForce(bodies, 36))
    .alphaDecay(1 - 0.001 ** (1 / ticks))
    .stop();
  for (let tick = 0; tick < ticks; tick += 1) {
    yield;
    simulation.tick();
  }
  return new Map(bodies.map(({ id, x, y }) => [id, { x, y }]));
}

interface Box {
  points: Map<string, Point>;
  width: number;
  height: number;
}

const MARGIN = 40;
function toBox(points: Map<string, Point>): Box {
  const all = [...points.values()];
  const left = Math.min(...all.map((p) => p.x)) - MARGIN;
  const top = Math.min(...all.map((p) => p.y)) - MARGIN;
  const moved = new Map([...points].map(([id, p]) => [id, { x: p.x - left, y: p.y - top }] as const));
  return {
    points: moved,
    width: Math.max(...all.map((p) => p.x)) + MARGIN - left,
    height: Math.max(...all.map((p) => p.y)) + MARGIN - top,
  };
}

/** The largest part first, the small ones in columns beside it, as high as it is. */
function pack(boxes: readonly Box[]): Map<string, Point> {
  const [first, ...rest] = boxes;
  const placed = new Map(first?.points);
  let [x, y, column] = [first?.width ?? 0, 0, 0];
  const height = Math.max(first?.height ?? 0, ...rest.map((b) => b.height));
  for (const box of rest) {
    if (y > 0 && y + box.height > height) {
      x += column;
      [y, column] = [0, 0];
    }
    for (const [id, p] of box.points) placed.set(id, { x: x + p.x, y: y + p.y });
    y += box.height;
    column = Math.max(column, box.width);
  }
  return placed;
}

/** Lays the whole graph out in steps: each `next()` is one of them, the last brings the positions. */
export function* arrangeSteps(graph: Graph): Generator<void, Map<string, Position>> {
  const boxes: Box[] = [];
  for (const ids of componentsOf(graph)) boxes.push(toBox(yield* settle(ids, graph)));
  const plane = pack(boxes);
  yield;
  const wide = fitTo(WIDE, plane, graph);
  yield;
  const tall = fitTo(TALL, plane, graph);
  return new Map(
    graph.nodes.map(({ id }) => [id, toPosition(wide.get(id) ?? { x: 0, y: 0 }, tall.get(id) ?? { x: 0, y: 0 })]),
  );
}

/** The plane's places in one of the pictures, with room for names. */
function fitTo(frame: Frame, plane: ReadonlyMap<string, Point>, graph: Graph): Map<string, Point> {
  const { left, right, top, bottom } = frame;
  const places = toFrame(plane, { left: left + 40, right: right - 40, top: top + 16, bottom: bottom - 32 });
  const fitted = graph.nodes.map((node) =>
    toFitted(node, places.get(node.id) ?? { x: 0, y: 0 }, frame, graph.nodes.length),
  );
  separate(fitted, [...largeGroups(graph.nodes)].sort(), frame);
  return new Map(fitted.map((node) => [node.id, node]));
}

/** The same at once: for where nobody waits for the next frame. */
export function arrange(graph: Graph): Map<string, Position> {
  const steps = arrangeSteps(graph);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
