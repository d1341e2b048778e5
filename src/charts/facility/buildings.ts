// A number of buildings in; one small house a building out: solid where it stands, hollow where it is still to be built.
import type { Bound } from '../../model/index.ts';
import { node } from '../nodes.ts';
import type { SceneNode } from '../types.ts';

const WIDTH = 20;
const HEIGHT = 28;
const STEP_X = 28;
const STEP_Y = 36;
const MOST = 120;

/** How many buildings one shape stands for: one, as long as there are not too many to count. */
export const perShape = (count: number): number => Math.max(1, Math.ceil(count / MOST));

/** Height of the shapes of `count` buildings in `width` pixels, drawn `size` times as large as they are at least. */
export function buildingsHeight(count: number, width: number, size = 1): number {
  return Math.ceil(Math.ceil(count / perShape(count)) / perRowOf(width, size)) * STEP_Y * size;
}

const perRowOf = (width: number, size: number) => Math.max(1, Math.floor((width - 20) / (STEP_X * size)));

export interface Buildings {
  count: number;
  bound: Bound;
  hollow: boolean;
  color: string;
  x: number;
  y: number;
  width: number;
  size: number;
}

export function drawBuildings({ count, bound, hollow, color, x, y, width, size }: Buildings): SceneNode[] {
  const shapes = Math.ceil(count / perShape(count));
  const perRow = perRowOf(width, size);
  const nodes: SceneNode[] = [];
  for (let i = 0; i < shapes; i++) {
    const [left, top] = [x + (i % perRow) * STEP_X * size, y + Math.floor(i / perRow) * STEP_Y * size];
    // `약 20개 동`: the last one is there or not.
    const faint = bound === 'about' && i === shapes - 1 ? 0.45 : 1;
    nodes.push(
      node('path', {
        d: outline(left, top, size),
        fill: color,
        'fill-opacity': hollow ? 0 : faint,
        stroke: color,
        'stroke-opacity': faint,
        'stroke-width': 1.5,
        ...(hollow ? { 'stroke-dasharray': '3 2' } : {}),
      }),
    );
  }
  if (bound === 'at-least' || bound === 'more-than') {
    const last = shapes - 1;
    const left = round(x + ((last % perRow) + 1) * STEP_X * size);
    const middle = round(y + (Math.floor(last / perRow) * STEP_Y + HEIGHT / 2) * size);
    nodes.push(
      node('path', {
        d: `M${left},${middle}L${left + 12},${middle}M${left + 7},${middle - 5}L${left + 12},${middle}L${left + 7},${middle + 5}`,
        fill: 'none',
        stroke: color,
        'stroke-width': 1.5,
      }),
    );
  }
  return nodes;
}

const round = (value: number) => Math.round(value * 100) / 100;

/** A block with a lower wing, so that it is a house and not a bar. */
function outline(x: number, y: number, size: number): string {
  const [left, wing, right] = [1, 12, WIDTH - 1].map((dx) => round(x + dx * size));
  const [top, step, bottom] = [2, 12, HEIGHT].map((dy) => round(y + dy * size));
  return `M${left},${bottom}V${top}H${wing}V${step}H${right}V${bottom}Z`;
}
