// A layout in; painted on a canvas, and what stands at a point, out: the same look as the picture, for graphs too large for it.
import type { Theme } from '../../model/index.ts';
import { FONT_FAMILY, palette as paletteOf } from '../palette.ts';
import { textWidth } from '../textWidth.ts';
import { symbolPath } from '../timeline/eventSymbols.ts';
import { groupTint, isQuiet, RIBBON, type Emphasis } from './draw.ts';
import { ARROW, curveOf } from './drawEdge.ts';
import { EdgeLines } from './edgeLines.ts';
import { placeHullName, takenBy, type PlacedHull } from './hulls.ts';
import { chooseLabels } from './labels.ts';
import type { NetworkLayout, PlacedEdge, PlacedNode } from './layout.ts';
import { LABEL_SIZE, type Frame, type Point } from './nodeBox.ts';
import { edgeStyle, edgeWidth, nodeStyle } from './styles.ts';
import type { Zoom } from './view.ts';

interface Sprite {
  image: HTMLCanvasElement;
  width: number;
  height: number;
}

/** With more lines than so many in sight, the mouse always points at some: it means none of them. */
const MOST_LINES = 1500;
const HALO = 3;
/** Pixels around a line that still hit it. */
const NEAR_LINE = 6;

/** Draws one layout in one theme. `moved` nodes stand where the reader dragged them. */
export class CanvasPainter {
  readonly #theme: Theme;
  readonly #frame: Frame;
  readonly #ratio: number;
  readonly #order: PlacedNode[];
  readonly #byId: Map<string, PlacedNode>;
  readonly #edges: PlacedEdge[];
  #lines: EdgeLines | null = null;
  readonly #groups: { hulls: Path2D; ribbons: Path2D };
  readonly #hulls: readonly PlacedHull[];
  readonly #names = new Map<string, Sprite>();
  readonly #marks = new Map<string, Sprite>();

  constructor(
    layout: NetworkLayout,
    { theme, frame, ratio, moved }: { theme: Theme; frame: Frame; ratio: number; moved: ReadonlyMap<string, Point> },
  ) {
    const nodes = layout.nodes.map((node) => ({ ...node, ...moved.get(node.id) }));
    this.#byId = new Map(nodes.map((node) => [node.id, node]));
    this.#edges = layout.edges.flatMap((edge): PlacedEdge[] => {
      const [from, to] = [this.#byId.get(edge.source), this.#byId.get(edge.target)];
      return from && to ? [{ ...edge, from, to }] : [];
    });
    this.#theme = theme;
    this.#groups = toGroupPaths(layout);
    this.#hulls = layout.hulls;
    this.#frame = frame;
    this.#ratio = ratio;
    // Nodes with few neighbours lie under those with many.
    this.#order = nodes.sort((a, b) => a.degree - b.degree || (a.id < b.id ? 1 : -1));
  }

  /** The nodes with most neighbours first: the order in which the keyboard goes through them. */
  get nodes(): PlacedNode[] {
    return [...this.#order].reverse();
  }
  get edges(): readonly PlacedEdge[] {
    return this.#edges;
  }

  /**
   * Draws all of it; steps back behind `emphasis` by the canvas's own opacity, which costs nothing. `lines`: what
   * `paintLines` has drawn for the same zoom; hairlines without it.
   */
  paint(context: CanvasRenderingContext2D, zoom: Zoom, lines?: HTMLCanvasElement): void {
    this.#clear(context);
    if (lines) context.drawImage(lines, 0, 0);
    else {
      this.#paintGroups(context, zoom);
      this.#edgeLines().paintHairlines(context, zoom, this.#ratio);
    }
    const seen = this.#inView(zoom);
    this.#paintNodes(context, seen);
    chooseLabels(seen, this.#frame);
    this.#paintNames(context, seen);
    this.#paintGroupNames(context, seen, zoom);
  }

  /** Groups and lines alone, each line in its own width, in steps of a millisecond or two. */
  *paintLines(context: CanvasRenderingContext2D, zoom: Zoom): Generator<void, void> {
    this.#clear(context);
    this.#paintGroups(context, zoom);
    yield* this.#edgeLines().paintInSteps(context, zoom, this.#ratio);
  }

  /** What stands out, drawn on a canvas above: lines with their dashes and arrows, nodes and names. */
  paintEmphasis(context: CanvasRenderingContext2D, zoom: Zoom, emphasis: Emphasis | undefined): void {
    this.#clear(context);
    if (!emphasis) return;
    const seen = this.#inView(zoom).filter((node) => emphasis.nodes.has(node.id));
    context.setTransform(this.#ratio, 0, 0, this.#ratio, 0, 0);
    for (const edge of this.#edges) if (!isQuiet(edge, emphasis)) this.#paintEdge(context, edge, zoom);
    context.setLineDash([]);
    context.globalAlpha = 1;
    this.#paintNodes(context, seen);
    chooseLabels(seen, this.#frame, emphasis.nodes);
    this.#paintNames(context, seen);
  }

  /** The node at a point of the canvas, the nearest where several are. */
  nodeAt({ x, y }: Point, zoom: Zoom, margin: number): PlacedNode | undefined {
    let best: PlacedNode | undefined;
    let least = Infinity;
    for (const node of this.#order) {
      const distance = Math.hypot(node.x * zoom.k + zoom.x - x, node.y * zoom.k + zoom.y - y) - node.radius;
      if (distance <= margin && distance < least) [best, least] = [node, distance];
    }
    return best;
  }

  /** The edge whose line passes nearest to a point, if any is near. Edges that the year does not know are not there. */
  edgeAt({ x, y }: Point, zoom: Zoom): PlacedEdge | undefined {
    const point = { x: (x - zoom.x) / zoom.k, y: (y - zoom.y) / zoom.k };
    let best: PlacedEdge | undefined;
    let least = NEAR_LINE / zoom.k;
    if (this.#edges.length > MOST_LINES * zoom.k ** 2) return undefined;
    for (const edge of this.#edges) {
      if (!edge.known) continue;
      const distance = distanceTo(edge, point);
      if (distance < least) [best, least] = [edge, distance];
    }
    return best;
  }

  /** Where a node or the middle of an edge stands on the canvas. */
  placeOf(mark: PlacedNode | PlacedEdge, zoom: Zoom): Point & { radius: number } {
    const at = 'row' in mark ? middleOf(mark) : mark;
    return {
      x: at.x * zoom.k + zoom.x,
      y: at.y * zoom.k + zoom.y,
      radius: 'row' in mark ? 8 : mark.radius,
    };
  }

  #paintGroups(context: CanvasRenderingContext2D, { k, x, y }: Zoom): void {
    const { color, opacity } = groupTint(this.#theme);
    context.setTransform(this.#ratio * k, 0, 0, this.#ratio * k, this.#ratio * x, this.#ratio * y);
    context.fillStyle = context.strokeStyle = color;
    context.globalAlpha = opacity * 1.5;
    context.lineJoin = context.lineCap = 'round';
    context.fill(this.#groups.hulls);
    context.lineWidth = RIBBON / k;
    context.stroke(this.#groups.ribbons);
    context.lineCap = 'butt';
  }

  #clear(context: CanvasRenderingContext2D): void {
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, context.canvas.width, context.canvas.height);
  }

  #edgeLines(): EdgeLines {
    return (this.#lines ??= new EdgeLines(this.#edges, this.#theme));
  }

  #inView({ k, x, y }: Zoom): PlacedNode[] {
    const { left, right, top, bottom } = this.#frame;
    const seen: PlacedNode[] = [];
    for (const node of this.#order) {
      const [sx, sy, r] = [node.x * k + x, node.y * k + y, node.radius];
      if (sx + r >= left && sx - r <= right && sy + r >= top - 20 && sy - r <= bottom + 20)
        seen.push({ ...node, x: sx, y: sy });
    }
    return seen;
  }

  #paintEdge(context: CanvasRenderingContext2D, edge: PlacedEdge, { k, x, y }: Zoom): void {
    const at = (node: PlacedNode) => ({ ...node, x: node.x * k + x, y: node.y * k + y });
    const { start, end, tip, control } = curveOf({ ...edge, from: at(edge.from), to: at(edge.to) });
    const { color, dash } = edgeStyle(edge.row.type);
    const width = edgeWidth(edge.row.documents);
    context.strokeStyle = context.fillStyle = color(this.#theme);
    context.globalAlpha = edge.row.type === 'affiliation' ? 0.7 : 0.95;
    context.lineWidth = width;
    context.setLineDash(dash ? dash.split(' ').map(Number) : []);
    context.beginPath();
    context.moveTo(start.x, start.y);
    context.quadraticCurveTo(control.x, control.y, end.x, end.y);
    context.stroke();
    if (!edge.row.directed) return;
    const length = Math.hypot(tip.x - end.x, tip.y - end.y) || 1;
    const half = ARROW / 2 + width / 4;
    const [ux, uy] = [((tip.x - end.x) / length) * half, ((tip.y - end.y) / length) * half];
    context.beginPath();
    context.moveTo(tip.x, tip.y);
    context.lineTo(end.x - uy, end.y + ux);
    context.lineTo(end.x + uy, end.y - ux);
    context.fill();
  }

  #paintNodes(context: CanvasRenderingContext2D, nodes: readonly PlacedNode[]): void {
    context.setTransform(1, 0, 0, 1, 0, 0);
    for (const node of nodes) {
      const { image, width, height } = this.#markOf(node);
      const [x, y] = [node.x * this.#ratio - width / 2, node.y * this.#ratio - height / 2];
      context.globalAlpha = node.known ? 1 : 0.25;
      context.drawImage(image, Math.round(x), Math.round(y));
    }
    context.globalAlpha = 1;
  }

  #paintNames(context: CanvasRenderingContext2D, nodes: readonly PlacedNode[]): void {
    context.setTransform(1, 0, 0, 1, 0, 0);
    for (const node of nodes) {
      if (!node.text) continue;
      const { image, width } = this.#nameOf(node.text, node.label.width, node.kind === 'group');
      const y = (node.y + node.radius + 2) * this.#ratio;
      context.globalAlpha = node.known ? 1 : 0.4;
      context.drawImage(image, Math.round(node.x * this.#ratio - width / 2), Math.round(y));
    }
    context.globalAlpha = 1;
  }

  /** Where what is in sight leaves room for them. */
  #paintGroupNames(context: CanvasRenderingContext2D, nodes: readonly PlacedNode[], { k, x, y }: Zoom): void {
    if (!this.#hulls.length) return;
    const grid = takenBy(nodes);
    context.setTransform(1, 0, 0, 1, 0, 0);
    for (const { name, points } of this.#hulls) {
      const outline = points.map(([px, py]): [number, number] => [px * k + x, py * k + y]);
      const place = placeHullName(name, outline, grid, this.#frame);
      if (!place) continue;
      const { image, width } = this.#nameOf(name, textWidth(name, LABEL_SIZE, 600), true);
      context.drawImage(image, Math.round(place.x * this.#ratio - width / 2), Math.round((place.y - 12) * this.#ratio));
    }
  }

  /** A small canvas to be stamped: drawing a shape or a text anew each time costs many times more. */
  #sprite(width: number, height: number, draw: (context: CanvasRenderingContext2D) => void): Sprite {
    const image = document.createElement('canvas');
    image.width = Math.ceil(width * this.#ratio);
    image.height = Math.ceil(height * this.#ratio);
    const context = image.getContext('2d');
    if (context) {
      context.scale(this.#ratio, this.#ratio);
      draw(context);
    }
    return { image, width: image.width, height: image.height };
  }

  #markOf(node: PlacedNode): Sprite {
    const radius = Math.round(node.radius * 4) / 4;
    const key = `${node.kind} ${radius}`;
    const known = this.#marks.get(key);
    if (known) return known;
    const { shape, color, hollow } = nodeStyle(node.kind);
    const { ground } = paletteOf(this.#theme);
    const size = radius * 2 + 12;
    const sprite = this.#sprite(size, size, (context) => {
      const path = new Path2D(symbolPath(shape, radius * 2, size / 2, size / 2));
      context.fillStyle = hollow ? ground : color(this.#theme);
      context.strokeStyle = hollow ? color(this.#theme) : ground;
      context.lineWidth = radius < 3 ? 0.75 : 1.5;
      context.fill(path);
      context.stroke(path);
      if (node.kind !== 'group') return;
      context.strokeStyle = color(this.#theme);
      context.lineWidth = 1.2;
      context.beginPath();
      context.arc(size / 2, size / 2, radius + 3, 0, 2 * Math.PI);
      context.stroke();
    });
    this.#marks.set(key, sprite);
    return sprite;
  }

  #nameOf(text: string, wide: number, strong: boolean): Sprite {
    const key = `${text} ${strong}`;
    const known = this.#names.get(key);
    if (known) return known;
    const { ink, ground } = paletteOf(this.#theme);
    const sprite = this.#sprite(wide + HALO * 2, 18, (context) => {
      context.font = `${strong ? 600 : 400} ${LABEL_SIZE}px ${FONT_FAMILY}`;
      context.textAlign = 'center';
      context.lineJoin = 'round';
      context.lineWidth = HALO;
      context.strokeStyle = ground;
      context.fillStyle = ink;
      context.strokeText(text, wide / 2 + HALO, 12);
      context.fillText(text, wide / 2 + HALO, 12);
    });
    this.#names.set(key, sprite);
    return sprite;
  }
}

function toGroupPaths({ hulls, ribbons }: NetworkLayout) {
  const paths = { hulls: new Path2D(), ribbons: new Path2D() };
  for (const { points } of hulls) {
    points.forEach(([x, y], i) => (i ? paths.hulls.lineTo(x, y) : paths.hulls.moveTo(x, y)));
    paths.hulls.closePath();
  }
  for (const { lines } of ribbons)
    for (const [a, b] of lines) {
      paths.ribbons.moveTo(a.x, a.y);
      paths.ribbons.lineTo(b.x, b.y);
    }
  return paths;
}

/** A point of the edge's curve, `t` from 0 to 1. */
function along(edge: PlacedEdge, control: Point, t: number): Point {
  const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
  return { x: a * edge.from.x + b * control.x + c * edge.to.x, y: a * edge.from.y + b * control.y + c * edge.to.y };
}
const middleOf = (edge: PlacedEdge): Point => along(edge, curveOf(edge).control, 0.5);

function distanceToLine(p: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const t = Math.min(1, Math.max(0, ((p.x - a.x) * dx + (p.y - a.y) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(p.x - a.x - t * dx, p.y - a.y - t * dy);
}

const PIECES = 8;
function distanceTo(edge: PlacedEdge, point: Point): number {
  if (edge.siblings === 1) return distanceToLine(point, edge.from, edge.to);
  const { control } = curveOf(edge);
  let least = Infinity;
  let last: Point = edge.from;
  for (let i = 1; i <= PIECES; i += 1) {
    const next = along(edge, control, i / PIECES);
    least = Math.min(least, distanceToLine(point, last, next));
    last = next;
  }
  return least;
}
