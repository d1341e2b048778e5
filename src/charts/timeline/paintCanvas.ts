// Scene nodes, or slim marks by the thousand, and a canvas in; the same picture as in SVG painted on it.
import { FONT_FAMILY } from '../palette.ts';
import type { SceneNode } from '../types.ts';
import { colorOf, SLIM_OPACITY, type MarkStyle } from './drawMark.ts';
import type { PlacedMark } from './layout.ts';

type Canvas = CanvasRenderingContext2D;
type Attrs = SceneNode['attrs'];
const number = (attrs: Attrs, name: string, otherwise = 0) => Number(attrs[name] ?? otherwise);

/** A colour, or the gradient that the nodes name, laid over a box. */
function paintOf(ctx: Canvas, value: string, gradients: ReadonlyMap<string, SceneNode>, x: number, width: number) {
  const id = /^url\(#(.*)\)$/.exec(value)?.[1];
  const stops = id === undefined ? undefined : gradients.get(id)?.children;
  if (!stops) return value;
  const gradient = ctx.createLinearGradient(x, 0, x + width, 0);
  for (const { attrs } of stops) {
    const alpha = Math.round(number(attrs, 'stop-opacity', 1) * 255);
    const color = `${String(attrs['stop-color'])}${alpha.toString(16).padStart(2, '0')}`;
    gradient.addColorStop(parseFloat(String(attrs['offset'])) / 100, color);
  }
  return gradient;
}

function paintShape(ctx: Canvas, shape: Path2D, attrs: Attrs, gradients: ReadonlyMap<string, SceneNode>): void {
  const [x, width] = [number(attrs, 'x'), number(attrs, 'width')];
  const [fill, stroke] = [String(attrs['fill'] ?? '#000'), String(attrs['stroke'] ?? 'none')];
  if (fill !== 'none') {
    ctx.globalAlpha = number(attrs, 'fill-opacity', 1);
    ctx.fillStyle = paintOf(ctx, fill, gradients, x, width);
    ctx.fill(shape, attrs['fill-rule'] === 'evenodd' ? 'evenodd' : 'nonzero');
    ctx.globalAlpha = 1;
  }
  if (stroke === 'none') return;
  ctx.strokeStyle = paintOf(ctx, stroke, gradients, x, width);
  ctx.lineWidth = number(attrs, 'stroke-width', 1);
  const dashes = attrs['stroke-dasharray'];
  if (dashes !== undefined) ctx.setLineDash(String(dashes).split(' ').map(Number));
  ctx.stroke(shape);
  if (dashes !== undefined) ctx.setLineDash([]);
}

function paintText(ctx: Canvas, { attrs, text, children = [] }: SceneNode, outer: Attrs, at: { x: number; y: number }) {
  const all = { ...outer, ...attrs };
  at.x = number(attrs, 'x', at.x) + number(attrs, 'dx');
  at.y = number(attrs, 'y', at.y);
  if (text) {
    ctx.font = `${String(all['font-weight'] ?? 400)} ${number(all, 'font-size', 12)}px ${FONT_FAMILY}`;
    ctx.fillStyle = String(all['fill'] ?? '#000');
    const anchor = all['text-anchor'];
    ctx.textAlign = anchor === 'middle' ? 'center' : anchor === 'end' ? 'right' : 'left';
    ctx.fillText(text, at.x, at.y);
    if (children.length || outer !== attrs) at.x += ctx.measureText(text).width;
  }
  const { x: _x, y: _y, dx: _dx, ...inherited } = all;
  for (const child of children) paintText(ctx, child, inherited, at);
}

/** Paints what a scene holds: groups, shapes and text, without transforms. */
export function paintNodes(ctx: Canvas, nodes: readonly SceneNode[], gradients: ReadonlyMap<string, SceneNode>): void {
  for (const node of nodes) {
    const { tag, attrs, children } = node;
    if (tag === 'g') paintNodes(ctx, children ?? [], gradients);
    else if (tag === 'text') paintText(ctx, node, {}, { x: 0, y: 0 });
    else if (tag === 'defs') continue;
    else {
      const shape = new Path2D(tag === 'path' ? String(attrs['d']) : undefined);
      if (tag === 'rect') {
        const box = [number(attrs, 'x'), number(attrs, 'y'), number(attrs, 'width'), number(attrs, 'height')] as const;
        shape.roundRect(...box, number(attrs, 'rx'));
      } else if (tag === 'circle')
        shape.arc(number(attrs, 'cx'), number(attrs, 'cy'), number(attrs, 'r'), 0, 2 * Math.PI);
      else if (tag === 'line') {
        shape.moveTo(number(attrs, 'x1'), number(attrs, 'y1'));
        shape.lineTo(number(attrs, 'x2'), number(attrs, 'y2'));
      }
      paintShape(ctx, shape, tag === 'line' ? { fill: 'none', ...attrs } : attrs, gradients);
    }
  }
}

/** Steps in which the end of a slim mark fades. */
const STEPS = 4;

/** Paints slim marks without a node for each: ten thousand a frame. */
export function paintSlim(ctx: Canvas, marks: readonly PlacedMark[], style: MarkStyle): void {
  for (const { row, x0, x1, y, size, fadeStart, fadeEnd } of marks) {
    const color = colorOf(row.type, style);
    const top = y - size / 2;
    if (row.modality === 'planned') {
      const line = Math.min(1, size / 3);
      ctx.strokeStyle = color;
      ctx.lineWidth = line;
      ctx.globalAlpha = fadeStart || fadeEnd ? 0.6 : 1;
      // A soft end is left open: the outline does not say where it stops.
      const [left, right] = [x0 + fadeStart / 2, x1 - fadeEnd / 2];
      ctx.beginPath();
      ctx.moveTo(left, top + line / 2);
      ctx.lineTo(right, top + line / 2);
      if (!fadeEnd) ctx.lineTo(right, top + size - line / 2);
      else ctx.moveTo(right, top + size - line / 2);
      ctx.lineTo(left, top + size - line / 2);
      if (!fadeStart) ctx.closePath();
      ctx.stroke();
      continue;
    }
    ctx.fillStyle = color;
    ctx.globalAlpha = SLIM_OPACITY;
    const [from, to] = [x0 + fadeStart, x1 - fadeEnd];
    if (to > from) ctx.fillRect(from, top, to - from, size);
    // Soft ends that are wider than the mark meet in its middle.
    const meet = Math.max(from, Math.min(to, (x0 + x1) / 2));
    const [left, right] = [Math.min(from, meet) - x0, x1 - Math.max(to, meet)];
    for (let i = 0; i < STEPS; i += 1) {
      ctx.globalAlpha = (SLIM_OPACITY * (i + 0.5)) / STEPS;
      if (left > 0 && fadeStart) ctx.fillRect(x0 + (left * i) / STEPS, top, left / STEPS, size);
      if (right > 0 && fadeEnd) ctx.fillRect(x1 - (right * (i + 1)) / STEPS, top, right / STEPS, size);
    }
  }
  ctx.globalAlpha = 1;
}
