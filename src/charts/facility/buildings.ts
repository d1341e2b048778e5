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

/** Height of the shapes of `count` buildings in `width` pixels. */
export function buildingsHeight(count: number, width: number): number {
  const perRow = Math.max(1, Math.floor((width - 20) / STEP_X));
  return Math.ceil(Math.ceil(count / perShape(count)) / perRow) * STEP_Y;
}

export interface Buildings {
  count: number;
  bound: Bound;
  hollow: boolean;
  color: string;
  x: number;
  y: number;
  width: number;
}

export function drawBuildings({ count, bound, hollow, color, x, y, width }: Buildings): SceneNode[] {
  const shapes = Math.ceil(count / perShape(count));
  const perRow = Math.max(1, Math.floor((width - 20) / STEP_X));
  const nodes: SceneNode[] = [];
  for (let i = 0; i < shapes; i++) {
    const [left, top] = [x + (i % perRow) * STEP_X, y + Math.floor(i / perRow) * STEP_Y];
    // `약 20개 동`: the last one is there or not.
    const faint = bound === 'about' && i === shapes - 1 ? 0.45 : 1;
    nodes.push(
      node('path', {
        d: outline(left, top),
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
    const [left, middle] = [x + (last % perRow) * STEP_X + STEP_X, y + Math.floor(last / perRow) * STEP_Y + HEIGHT / 2];
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

/** A block with a lower wing, so that it is a house and not a bar. */
const outline = (x: number, y: number) =>
  `M${x + 1},${y + HEIGHT}V${y + 2}H${x + 12}V${y + 12}H${x + WIDTH - 1}V${y + HEIGHT}Z`.replace(
    /\d+\.\d+/g,
    (number) => String(Math.round(Number(number) * 100) / 100),
  );
