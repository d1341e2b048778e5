// Placed nodes in; the outlines of their groups with their names out.
import { polygonContains } from 'd3-polygon';
import type { Language } from '../../model/index.ts';
import { textWidth } from '../textWidth.ts';
import { BoxGrid } from './boxGrid.ts';
import { hullOf } from './hull.ts';
import { circleBox, labelBox } from './labels.ts';
import type { PlacedNode } from './layout.ts';
import { CROWD, LABEL_SIZE, type Frame, type Point } from './nodeBox.ts';
import { largeGroups } from './place.ts';

export interface PlacedHull {
  group: string;
  points: [number, number][];
  name: string;
  /** Its name and the middle of that; left out where it has no room. */
  label: (Point & { text: string }) | null;
}

/** A group whose members stand among strangers: lines from one to the next, so that no area claims who is not in it. */
export interface PlacedRibbon {
  group: string;
  lines: [Point, Point][];
}

/** What the nodes and their names take up. */
export function takenBy(nodes: readonly PlacedNode[]): BoxGrid {
  const grid = new BoxGrid();
  for (const node of nodes) {
    grid.take(circleBox(node));
    if (node.text) grid.take(labelBox(node, node.label.width));
  }
  return grid;
}

/** A free place for a hull's name outside one of its sides, from the top down. It is taken then. */
export function placeHullName(
  text: string,
  points: readonly [number, number][],
  grid: BoxGrid,
  frame: Frame,
): PlacedHull['label'] {
  const half = textWidth(text, LABEL_SIZE, 600) / 2;
  const top = Math.min(...points.map((p) => p[1]));
  const bottom = Math.max(...points.map((p) => p[1]));
  const sides = points.flatMap((a, i): Point[] => {
    const b = points[(i + 1) % points.length] ?? a;
    return [0, 0.25, 0.5, 0.75].map((t) => ({ x: a[0] + (b[0] - a[0]) * t, y: a[1] + (b[1] - a[1]) * t }));
  });
  sides.sort((a, b) => a.y - b.y || a.x - b.x);
  for (const side of sides) {
    const y = side.y < (top + bottom) / 2 ? side.y - 14 : side.y + 20;
    const box = { x0: side.x - half, x1: side.x + half, y0: y - 11, y1: y + 4 };
    if (box.x0 < frame.left || box.x1 > frame.right || box.y0 < frame.top - 4 || box.y1 > frame.bottom) continue;
    if (!grid.isFree(box)) continue;
    grid.take(box);
    return { text, x: side.x, y };
  }
  return null;
}

/** The shortest tree that joins all points (Prim's). */
function joinAll(points: readonly Point[]): [Point, Point][] {
  const [first, ...rest] = points;
  if (!first) return [];
  const lines: [Point, Point][] = [];
  let open = rest.map((point) => ({ point, from: first, distance: Math.hypot(point.x - first.x, point.y - first.y) }));
  while (open.length) {
    const next = open.reduce((a, b) => (b.distance < a.distance ? b : a));
    lines.push([next.from, next.point]);
    open = open.flatMap((one) => {
      if (one === next) return [];
      const distance = Math.hypot(one.point.x - next.point.x, one.point.y - next.point.y);
      return [distance < one.distance ? { ...one, from: next.point, distance } : one];
    });
  }
  return lines;
}

/** The groups of three members or more that have no outline of their own. */
export function ribbonsOf(nodes: readonly PlacedNode[], hulls: readonly PlacedHull[]): PlacedRibbon[] {
  const outlined = new Set(hulls.map((hull) => hull.group));
  return [...largeGroups(nodes)]
    .filter((group) => !outlined.has(group))
    .sort()
    .map((group) => ({ group, lines: joinAll(nodes.filter((n) => n.group === group).map(({ x, y }) => ({ x, y }))) }));
}

/** Groups of three members or more, unless a stranger stands among them: a hull around one would be a lie. */
export function hullsOf(nodes: readonly PlacedNode[], lang: Language, frame: Frame): PlacedHull[] {
  const crowded = nodes.length > CROWD;
  const grid = takenBy(nodes);
  const members = new Map<string, PlacedNode[]>();
  for (const node of nodes)
    if (node.group !== null) members.set(node.group, [...(members.get(node.group) ?? []), node]);
  return [...members.keys()].sort().flatMap((group): PlacedHull[] => {
    const own = members.get(group) ?? [];
    if (own.length < 3) return [];
    const points = hullOf(own.map((n) => ({ ...n, label: crowded ? 0 : n.label.width })));
    const head = own[0]?.groupName?.[lang] ?? group;
    const name = lang === 'ko' ? `${head} 소속` : `Part of ${head}`;
    if (!points || nodes.some((n) => n.group !== group && polygonContains(points, [n.x, n.y]))) return [];
    return [{ group, points, name, label: placeHullName(name, points, grid, frame) }];
  });
}
