// Placed edges in; all of them painted on a canvas out: as hairlines at once, or in their own widths step by step.
import type { Theme } from '../../model/index.ts';
import { curveOf } from './drawEdge.ts';
import type { PlacedEdge } from './layout.ts';
import { edgeStyle, edgeWidth } from './styles.ts';
import type { Zoom } from './view.ts';

/** Edges that are drawn alike, in the layout's own pixels. */
interface Batch {
  color: string;
  width: number;
  opacity: number;
  edges: PlacedEdge[];
  /** All of them as one path, made when it is first asked for. */
  path?: Path2D;
}

/** Lines are thinner and paler in a crowd: thousands of them would hide who they join. */
const THINNER = 0.6;
const paleness = (edges: number) => Math.min(1, Math.max(0.4, 1200 / edges));
/** Without a graphics card a long wide path takes more time than its pieces: crossings are sorted for all of it. */
const PIECE = 8;
/** Pieces between two looks at the clock. */
const STEP = 12;

export class EdgeLines {
  readonly #batches: readonly Batch[];

  constructor(edges: readonly PlacedEdge[], theme: Theme) {
    const batches = new Map<string, Batch>();
    for (const edge of edges) {
      const { row, known } = edge;
      const color = edgeStyle(row.type).color(theme);
      const width = edgeWidth(row.documents) * THINNER;
      const opacity = (!known ? 0.1 : row.type === 'affiliation' ? 0.4 : 0.6) * paleness(edges.length);
      const key = `${color} ${width} ${opacity}`;
      const batch = batches.get(key) ?? { color, width, opacity, edges: [] };
      batches.set(key, batch);
      batch.edges.push(edge);
    }
    this.#batches = [...batches.values()];
  }

  /**
   * While the picture moves: no line wider than a dot of the screen, but as much darker. Without a graphics card that
   * takes a tenth of the time.
   */
  paintHairlines(context: CanvasRenderingContext2D, zoom: Zoom, ratio: number): void {
    toPlane(context, zoom, ratio);
    for (const batch of this.#batches) {
      const { color, width, opacity } = batch;
      batch.path ??= toPath(batch.edges);
      context.strokeStyle = color;
      context.globalAlpha = Math.min(1, opacity * Math.max(1, width * ratio));
      context.lineWidth = Math.min(width, 1 / ratio) / zoom.k;
      context.stroke(batch.path);
    }
    context.globalAlpha = 1;
  }

  /** Each line as wide as its documents make it. What a step has drawn is painted when the next begins. */
  *paintInSteps(context: CanvasRenderingContext2D, zoom: Zoom, ratio: number): Generator<void, void> {
    const paint = painterNow(context);
    let pieces = 0;
    for (const { color, width, opacity, edges } of this.#batches)
      for (let from = 0; from < edges.length; from += PIECE) {
        toPlane(context, zoom, ratio);
        context.strokeStyle = color;
        context.globalAlpha = opacity;
        context.lineWidth = width / zoom.k;
        context.stroke(toPath(edges.slice(from, from + PIECE)));
        pieces += 1;
        if (pieces % STEP) continue;
        paint();
        yield;
      }
    context.globalAlpha = 1;
  }
}

function toPlane(context: CanvasRenderingContext2D, { k, x, y }: Zoom, ratio: number): void {
  context.setTransform(ratio * k, 0, 0, ratio * k, ratio * x, ratio * y);
}

/** A canvas only notes what is drawn until somebody looks at it: one dot of another that copies it is enough. */
function painterNow({ canvas }: CanvasRenderingContext2D): () => void {
  const dot = document.createElement('canvas');
  dot.width = dot.height = 1;
  const context = dot.getContext('2d');
  return () => context?.drawImage(canvas, 0, 0, 1, 1, 0, 0, 1, 1);
}

function toPath(edges: readonly PlacedEdge[]): Path2D {
  const path = new Path2D();
  for (const edge of edges) {
    path.moveTo(edge.from.x, edge.from.y);
    if (edge.siblings === 1) path.lineTo(edge.to.x, edge.to.y);
    else {
      const { control } = curveOf(edge);
      path.quadraticCurveTo(control.x, control.y, edge.to.x, edge.to.y);
    }
  }
  return path;
}
