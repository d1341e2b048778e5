// Rows and a box in; where each node, edge, label and hull of the network stands out. No colours, no elements.
import type { Language } from '../../model/index.ts';
import { findPath, type PathStep } from './evidencePath.ts';
import { isKnownBy, shownRows, toGraph, type Graph, type GraphEdge, type GraphNode } from './graph.ts';
import { hullsOf, ribbonsOf, type PlacedHull, type PlacedRibbon } from './hulls.ts';
import { chooseLabels } from './labels.ts';
import { CROWD, labelOf, radiusOf, toFitted, type Frame, type Point } from './nodeBox.ts';
import { Ground, largeGroups } from './place.ts';
import { positionsOf, sharesIn, toPlace, WIDE } from './positions.ts';
import type { NetworkRow } from './rows.ts';
import { toFrame } from './toFrame.ts';

export interface PlacedNode extends GraphNode, Point {
  radius: number;
  /** The name as long as it may be, and its width. */
  label: { text: string; width: number };
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

export interface NetworkLayout {
  nodes: PlacedNode[];
  edges: PlacedEdge[];
  hulls: PlacedHull[];
  ribbons: PlacedRibbon[];
  labels: { shown: number; total: number };
  focus: string | null;
  /** The chain from `focus` to another node that the reader chose; null where none was chosen or none is there. */
  path: PathStep[] | null;
}

export interface NetworkBox {
  lang: Language;
  frame: Frame;
  options: Readonly<Record<string, string>>;
}

const MIDDLE = { x: 0.5, y: 0.5, tallX: 0.5, tallY: 0.5 };

/** Parts of the picture that hold no node are left out only in such shares of it, so that one node more moves nothing. */
const SHARE = 4;

/** The part of the picture that the nodes stand in: all of it, unless a filter left whole quarters empty. */
function partOf(points: readonly Point[]): Frame {
  const low = (of: (p: Point) => number) => Math.floor(Math.min(...points.map(of)) * SHARE) / SHARE;
  const high = (of: (p: Point) => number) => Math.ceil(Math.max(...points.map(of)) * SHARE) / SHARE;
  const [left, right, top, bottom] = [low((p) => p.x), high((p) => p.x), low((p) => p.y), high((p) => p.y)];
  return { left, right: Math.max(right, left + 1 / SHARE), top, bottom: Math.max(bottom, top + 1 / SHARE) };
}

/** Where the nodes of the whole network stand: each where the data has it. */
function placeWhole(rows: readonly NetworkRow[], whole: Graph, shown: Graph, frame: Frame): Map<string, Point> {
  const positions = positionsOf(rows, whole);
  const points = shown.nodes.map(({ id }) => sharesIn(positions.get(id) ?? MIDDLE, frame));
  const part = partOf(points);
  const across = (frame.right - frame.left) / (part.right - part.left);
  const down = (frame.bottom - frame.top) / (part.bottom - part.top);
  return new Map(
    shown.nodes.map(({ id }, i) => {
      const { x, y } = points[i] ?? MIDDLE;
      return [id, { x: frame.left + (x - part.left) * across, y: frame.top + (y - part.top) * down }];
    }),
  );
}

/** A few nodes fill the frame, whatever distance is between them in the whole. */
function placeFew(rows: readonly NetworkRow[], whole: Graph, shown: Graph, frame: Frame): Map<string, Point> {
  const positions = positionsOf(rows, whole);
  const inner: Frame = {
    left: frame.left + 40,
    right: frame.right - 40,
    top: frame.top + 16,
    bottom: frame.bottom - 32,
  };
  const places = shown.nodes.map(({ id }) => [id, toPlace(positions.get(id) ?? MIDDLE, WIDE)] as const);
  return toFrame(new Map(places), inner);
}

/** Who is a member of a group stands first, then who has most neighbours: the rest finds room around them. */
function settleAll(nodes: PlacedNode[], lang: Language, frame: Frame): void {
  const groups = largeGroups(nodes);
  const rank = (node: PlacedNode) => (node.group !== null && groups.has(node.group) ? 0 : 1);
  const order = [...nodes].sort((a, b) => rank(a) - rank(b) || b.degree - a.degree || (a.id < b.id ? -1 : 1));
  const ground = new Ground(frame, groups);
  for (const node of order) {
    const fitted = toFitted(node, node, frame, nodes.length, lang);
    ground.settle(fitted, 140);
    [node.x, node.y] = [fitted.x, fitted.y];
  }
}

/** Lays the network out. The same rows and box give the same layout; the year changes no place. */
export function layoutNetwork(rows: readonly NetworkRow[], { lang, frame, options }: NetworkBox): NetworkLayout {
  const whole = toGraph(rows);
  const { focus, path: other, year } = options;
  const inYear = (row: NetworkRow) => !year || isKnownBy(row, year);
  const path = focus && other && focus !== other ? (findPath(rows.filter(inYear), focus, other) ?? null) : null;
  const shown = shownRows(rows, options);
  const graph = shown === rows ? whole : toGraph(shown);
  const degrees = new Map(whole.nodes.map((n) => [n.id, n.degree]));
  const places = (shown === rows ? placeWhole : placeFew)(rows, whole, graph, frame);
  const knownIds = new Set(graph.edges.filter((e) => inYear(e.row)).flatMap((e) => [e.source, e.target]));
  const nodes = graph.nodes.map((node): PlacedNode => {
    const degree = degrees.get(node.id) ?? node.degree;
    const at = places.get(node.id) ?? { x: 0, y: 0 };
    return {
      ...node,
      ...at,
      degree,
      radius: radiusOf(degree, frame, graph.nodes.length),
      label: labelOf(node.name[lang], frame),
      text: null,
      known: knownIds.has(node.id),
    };
  });
  if (nodes.length <= CROWD) settleAll(nodes, lang, frame);
  const byId = new Map(nodes.map((n) => [n.id, n]));
  const edges = graph.edges.flatMap((edge): PlacedEdge[] => {
    const [from, to] = [byId.get(edge.source), byId.get(edge.target)];
    return from && to ? [{ ...edge, from, to, known: inYear(edge.row) }] : [];
  });
  const first = new Set(path?.flatMap(({ from, to }) => [from.id, to.id]) ?? (focus ? [focus] : []));
  chooseLabels(nodes, frame, first);
  const hulls = hullsOf(nodes, lang, frame);
  return {
    nodes,
    edges,
    hulls,
    ribbons: ribbonsOf(nodes, hulls),
    labels: { shown: nodes.filter((n) => n.text).length, total: nodes.length },
    focus: focus && byId.has(focus) && (path || shown !== rows) ? focus : null,
    path,
  };
}
