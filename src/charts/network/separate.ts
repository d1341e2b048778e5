// Nodes with their names in a frame in; the same moved apart, for when the data is built.
import { polygonContains } from 'd3-polygon';
import { hullOf } from './hull.ts';
import { boxOf, clamp, CROWD, type Fitted, type Frame } from './nodeBox.ts';

/** Between a hull's outline and what it holds, or keeps out. */
const HULL_PADDING = 16;

function part(a: Fitted, b: Fitted): boolean {
  const [boxA, boxB] = [boxOf(a), boxOf(b)];
  const x = boxA.half + boxB.half - Math.abs(a.x - b.x);
  const middleA = a.y + (boxA.down - boxA.up) / 2;
  const middleB = b.y + (boxB.down - boxB.up) / 2;
  const y = (boxA.up + boxA.down + boxB.up + boxB.down) / 2 - Math.abs(middleA - middleB);
  if (x <= 0 || y <= 0) return false;
  // The shorter way out; ties go by id, so that the picture does not hang on the order of the data.
  if (x < y) {
    const step = (a.x < b.x || (a.x === b.x && a.id < b.id) ? -x : x) / 2;
    a.x += step;
    b.x -= step;
  } else {
    const step = (middleA < middleB || (middleA === middleB && a.id < b.id) ? -y : y) / 2;
    a.y += step;
    b.y -= step;
  }
  return true;
}

/** Pushes a node that lies in a hull, or too near it, out over the nearest side. */
function expel(node: Fitted, hull: readonly [number, number][]): boolean {
  const { half, up, down } = boxOf(node);
  const own: [number, number][] = [
    [node.x, node.y],
    [node.x - half, node.y - up],
    [node.x + half, node.y - up],
    [node.x - half, node.y + down],
    [node.x + half, node.y + down],
  ];
  if (!own.some((corner) => polygonContains(hull as [number, number][], corner))) return false;
  let best: { distance: number; nx: number; ny: number } | undefined;
  const cx = hull.reduce((sum, p) => sum + p[0], 0) / hull.length;
  const cy = hull.reduce((sum, p) => sum + p[1], 0) / hull.length;
  hull.forEach((a, i) => {
    const b = hull[(i + 1) % hull.length] ?? a;
    const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
    const length = Math.hypot(dx, dy) || 1;
    let [nx, ny] = [dy / length, -dx / length];
    if ((a[0] - cx) * nx + (a[1] - cy) * ny < 0) [nx, ny] = [-nx, -ny];
    const depth = Math.max(...own.map((c) => (a[0] - c[0]) * nx + (a[1] - c[1]) * ny));
    if (!best || depth < best.distance) best = { distance: depth, nx, ny };
  });
  if (!best) return false;
  const step = Math.min(best.distance + HULL_PADDING, 12);
  node.x += best.nx * step;
  node.y += best.ny * step;
  return true;
}

const STEPS = 600;
/** How far members draw together in a step, while strangers stand among them. */
const CONTRACTION = 0.01;

/** Moves nodes until none covers another or its label, and no stranger stands in a group's hull. Changes `nodes`. */
export function separate(nodes: Fitted[], groups: readonly string[], frame: Frame): void {
  if (nodes.length > CROWD) {
    for (const node of nodes) clamp(node, frame);
    return;
  }
  for (let step = 0; step < STEPS; step += 1) {
    let moved = false;
    for (let i = 0; i < nodes.length; i += 1)
      for (let j = i + 1; j < nodes.length; j += 1) {
        const [a, b] = [nodes[i], nodes[j]];
        if (a && b && part(a, b)) moved = true;
      }
    for (const group of groups) {
      const members = nodes.filter((n) => n.group === group);
      const hull = hullOf(members);
      if (!hull) continue;
      const strangers = nodes.filter((n) => n.group !== group && expel(n, hull));
      if (!strangers.length) continue;
      moved = true;
      // Members make room: strangers caught between the hull and the picture's edge have nowhere else to go.
      const x = members.reduce((sum, n) => sum + n.x, 0) / members.length;
      const y = members.reduce((sum, n) => sum + n.y, 0) / members.length;
      for (const node of members) {
        node.x += (x - node.x) * CONTRACTION;
        node.y += (y - node.y) * CONTRACTION;
      }
    }
    for (const node of nodes) clamp(node, frame);
    if (!moved) return;
  }
}
