// Placed nodes in; the outlines of their groups with their names out.
import { polygonContains } from 'd3-polygon';
import type { Language } from '../../model/index.ts';
import { textWidth } from '../textWidth.ts';
import { BoxGrid } from './boxGrid.ts';
import { hullOf } from './hull.ts';
import { circleBox, labelBox } from './labels.ts';
import type { PlacedNode } from './layout.ts';
import { LABEL_SIZE, type Frame, type Point } from './nodeBox.ts';

export interface PlacedHull {
  group: string;
  points: [number, number][];
  /** Its name and the middle of that; left out where it has no room. */
  label: (Point & { text: string }) | null;
}

/** A free place for a hull's name outside one of its sides, from the top down. */
function placeName(
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

/** Groups of three members or more, unless a stranger stands among them: a hull around one would be a lie. */
export function hullsOf(nodes: readonly PlacedNode[], lang: Language, frame: Frame): PlacedHull[] {
  const grid = new BoxGrid();
  for (const node of nodes) {
    grid.take(circleBox(node));
    if (node.text) grid.take(labelBox(node, node.label.width));
  }
  const members = new Map<string, PlacedNode[]>();
  for (const node of nodes)
    if (node.group !== null) members.set(node.group, [...(members.get(node.group) ?? []), node]);
  return [...members.keys()].sort().flatMap((group): PlacedHull[] => {
    const own = members.get(group) ?? [];
    if (own.length < 3) return [];
    const points = hullOf(own.map((n) => ({ ...n, label: n.label.width })));
    const head = own.find((n) => n.id === group)?.name[lang] ?? group;
    const name = lang === 'ko' ? `${head} 소속` : `Part of ${head}`;
    if (!points || nodes.some((n) => n.group !== group && polygonContains(points, [n.x, n.y]))) return [];
    return [{ group, points, label: placeName(name, points, grid, frame) }];
  });
}
