// Rows and a box in; where each node, edge, label and hull of the network stands out. No colours, no elements.
import { polygonContains } from 'd3-polygon';
import type { Language } from '../../model/index.ts';
import { cutText, textWidth } from '../textWidth.ts';
import { hullOf, separate, toFrame, type Fitted, type Frame } from './fit.ts';
import { focusRows, isKnownBy, toGraph, type GraphEdge, type GraphNode } from './graph.ts';
import { positionsOf, type Point } from './positions.ts';
import type { NetworkRow } from './rows.ts';

export const LABEL_SIZE = 12;
/** On phones no name may take half the width. */
const longestLabel = ({ left, right }: Frame) => (right - left < 640 ? 130 : 200);

export interface PlacedNode extends GraphNode, Point {
  radius: number;
  /** Left out where there is no room. */
  text: string | null;
  /** Whether the chosen year (if any) knows it. */
  known: boolean;
}

export interface PlacedEdge extends GraphEdge {
  from: PlacedNode;
  to: PlacedNode;
  known: boolean;
}

export interface PlacedHull {
  group: string;
  points: [number, number][];
  /** Its name and the middle of that; left out where it has no room. */
  label: (Point & { text: string }) | null;
}

export interface NetworkLayout {
  nodes: PlacedNode[];
  edges: PlacedEdge[];
  hulls: PlacedHull[];
  labels: { shown: number; total: number };
  focus: string | null;
}

export interface NetworkBox {
  lang: Language;
  frame: Frame;
  options: Readonly<Record<string, string>>;
}

/** Area grows with the number of neighbours; in a crowd all are smaller. `crowd`: pixels of the frame for each node. */
const radiusOf = (degree: number, crowd = Infinity): number =>
  Math.min(16, 4 + Math.sqrt(degree) * 2) * Math.min(1, Math.max(0.3, Math.sqrt(crowd / 4000)));

/** Beyond so many nodes a name may stand over nodes that have none: else there would be hardly any. */
const CROWD = 220;

interface LabelBox {
  x0: number;
  x1: number;
  y0: number;
  y1: number;
}

/** Where the label of a node stands: centred below it. */
export const labelBox = (node: Pick<PlacedNode, 'x' | 'y' | 'radius'>, text: string): LabelBox => {
  const half = textWidth(text, LABEL_SIZE) / 2;
  const y0 = node.y + node.radius + 2;
  return { x0: node.x - half, x1: node.x + half, y0, y1: y0 + 15 };
};

const touch = (a: LabelBox, b: LabelBox) => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;

/** A grid of boxes, so that each is held against its neighbourhood only. */
class BoxGrid {
  private readonly cells = new Map<string, LabelBox[]>();
  private keys(box: LabelBox): string[] {
    const keys: string[] = [];
    for (let x = Math.floor(box.x0 / 64); x <= Math.floor(box.x1 / 64); x += 1)
      for (let y = Math.floor(box.y0 / 64); y <= Math.floor(box.y1 / 64); y += 1) keys.push(`${x} ${y}`);
    return keys;
  }
  isFree(box: LabelBox): boolean {
    return this.keys(box).every((key) => !this.cells.get(key)?.some((other) => other !== box && touch(other, box)));
  }
  take(box: LabelBox): void {
    for (const key of this.keys(box)) this.cells.set(key, [...(this.cells.get(key) ?? []), box]);
  }
}

const circleBox = ({ x, y, radius: r }: PlacedNode): LabelBox => ({ x0: x - r, x1: x + r, y0: y - r, y1: y + r });

function gridOf(nodes: readonly PlacedNode[]): BoxGrid {
  const grid = new BoxGrid();
  for (const node of nodes) grid.take(circleBox(node));
  return grid;
}

/** Gives labels to the nodes with most neighbours first, where they cover no node and no other label. Changes `nodes`. */
export function chooseLabels(nodes: readonly PlacedNode[], lang: Language, frame: Frame): void {
  const crowded = nodes.length > CROWD;
  const grid = gridOf(crowded ? [] : nodes);
  const order = [...nodes].sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1));
  for (const node of order) {
    const text = cutText(node.name[lang], longestLabel(frame), LABEL_SIZE);
    const box = labelBox(node, text);
    const inside = box.x0 >= frame.left && box.x1 <= frame.right && box.y1 <= frame.bottom;
    node.text = inside && grid.isFree(box) ? text : null;
    if (!node.text) continue;
    grid.take(box);
    if (crowded) grid.take(circleBox(node));
  }
}

/** A free place for a hull's name outside one of its sides, from the top down. */
function hullLabel(
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
    if (box.x0 < frame.left || box.x1 > frame.right || box.y0 < frame.top - 14 || box.y1 > frame.bottom) continue;
    if (grid.isFree(box)) return { text, x: side.x, y };
  }
  return null;
}

/** Groups of three members or more, unless a stranger stands among them: a hull around one would be a lie. */
export function hullsOf(nodes: readonly PlacedNode[], lang: Language, frame: Frame): PlacedHull[] {
  const grid = gridOf(nodes);
  for (const node of nodes) if (node.text) grid.take(labelBox(node, node.text));
  const groups = [...new Set(nodes.flatMap((n) => n.group ?? []))].sort();
  return groups.flatMap((group): PlacedHull[] => {
    const members = nodes.filter((n) => n.group === group);
    if (members.length < 3) return [];
    const points = hullOf(members.map((n) => toFitted(n, lang, frame)));
    const own = members.find((n) => n.id === group)?.name[lang] ?? group;
    const name = lang === 'ko' ? `${own} 소속` : `Part of ${own}`;
    if (!points || nodes.some((n) => n.group !== group && polygonContains(points, [n.x, n.y]))) return [];
    return [{ group, points, label: hullLabel(name, points, grid, frame) }];
  });
}

const toFitted = (node: PlacedNode, lang: Language, frame: Frame): Fitted => ({
  id: node.id,
  group: node.group,
  x: node.x,
  y: node.y,
  radius: node.radius,
  label: Math.ceil(Math.min(longestLabel(frame), textWidth(node.name[lang], LABEL_SIZE))),
});

/** Lays the network out. The same rows and box give the same layout; the year changes no place. */
export function layoutNetwork(rows: readonly NetworkRow[], { lang, frame, options }: NetworkBox): NetworkLayout {
  const whole = toGraph(rows);
  const positions = positionsOf(rows, whole);
  const shownRows = focusRows(rows, options['focus']);
  const graph = shownRows === rows ? whole : toGraph(shownRows);
  const degrees = new Map(whole.nodes.map((n) => [n.id, n.degree]));
  const year = options['year'];
  const inYear = (row: NetworkRow) => !year || isKnownBy(row, year);
  const inner: Frame = {
    left: frame.left + 40,
    right: frame.right - 40,
    top: frame.top + 16,
    bottom: frame.bottom - 32,
  };
  const own = new Map(graph.nodes.map((n) => [n.id, positions.get(n.id) ?? { x: 0, y: 0 }]));
  const placedAt = toFrame(own, inner);
  const knownIds = new Set(graph.edges.filter((e) => inYear(e.row)).flatMap((e) => [e.source, e.target]));
  const crowd = ((inner.right - inner.left) * (inner.bottom - inner.top)) / Math.max(1, graph.nodes.length);
  const nodes = graph.nodes.map((node): PlacedNode => {
    const degree = degrees.get(node.id) ?? node.degree;
    const at = placedAt.get(node.id) ?? { x: 0, y: 0 };
    return { ...node, ...at, degree, radius: radiusOf(degree, crowd), text: null, known: knownIds.has(node.id) };
  });
  const fitted = nodes.map((node) => toFitted(node, lang, frame));
  const sizes = new Map<string, number>();
  for (const { group } of nodes) if (group) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const groups = [...sizes].filter(([, n]) => n > 2).map(([id]) => id);
  separate(fitted, groups.sort(), frame);
  nodes.forEach((node, i) => {
    node.x = fitted[i]?.x ?? node.x;
    node.y = fitted[i]?.y ?? node.y;
  });
  const byId = new Map(nodes.map((n) => [n.id, n]));
  const edges = graph.edges.flatMap((edge): PlacedEdge[] => {
    const [from, to] = [byId.get(edge.source), byId.get(edge.target)];
    return from && to ? [{ ...edge, from, to, known: inYear(edge.row) }] : [];
  });
  chooseLabels(nodes, lang, frame);
  return {
    nodes,
    edges,
    hulls: hullsOf(nodes, lang, frame),
    labels: { shown: nodes.filter((n) => n.text).length, total: nodes.length },
    focus: shownRows === rows ? null : (options['focus'] ?? null),
  };
}
