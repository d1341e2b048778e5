// One area's side, bound and comparison in; the marks of a square to scale, cut into what the article compares it with, out.
import type { Bound } from '../../model/index.ts';
import { node } from '../nodes.ts';
import type { Palette, SceneNode } from '../types.ts';

export interface Square {
  x: number;
  y: number;
  side: number;
  bound: Bound;
  hollow: boolean;
  color: string;
  /** How many of the thing compared with fill it, and whether they are football fields, which are drawn as such. */
  parts?: number;
  fields?: boolean;
}

/** A football field is 105 m by 68 m. */
const FIELD = 105 / 68;

export interface Cell {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * Cuts a square into `count` cells of equal area, as near to a field's shape as can be. Rows that have fewer cells are
 * flatter, so that every cell is exactly a `count`-th of the whole.
 */
export function tile(side: number, count: number): Cell[] {
  const whole = Math.floor(count);
  let columns = 1;
  for (let c = 2; c <= whole; c++) {
    const shape = (n: number) => Math.abs(Math.log(side / n / (side / Math.ceil(whole / n)) / FIELD));
    if (shape(c) < shape(columns)) columns = c;
  }
  const cells: Cell[] = [];
  let y = 0;
  for (let left = whole; left > 0; left -= columns) {
    const inRow = Math.min(columns, left);
    const height = (side * inRow) / count;
    for (let i = 0; i < inRow; i++) cells.push({ x: (side * i) / inRow, y, width: side / inRow, height });
    y += height;
  }
  return cells;
}

export function drawSquare(square: Square, palette: Palette): SceneNode[] {
  const { x, y, side, bound, hollow, color } = square;
  const open = bound === 'at-least' || bound === 'more-than';
  const most = bound === 'at-most' || bound === 'less-than';
  const soft = bound === 'about';
  const nodes: SceneNode[] = [];
  if (soft)
    for (const [out, opacity] of [
      [3, 0.4],
      [6, 0.22],
      [9, 0.1],
    ] as const)
      nodes.push(
        node('rect', {
          x: x - out + 1.5,
          y: y - out + 1.5,
          width: side + out * 2 - 3,
          height: side + out * 2 - 3,
          fill: 'none',
          stroke: color,
          'stroke-opacity': opacity,
          'stroke-width': 3,
        }),
      );
  nodes.push(
    node('rect', {
      x,
      y,
      width: side,
      height: side,
      fill: color,
      'fill-opacity': hollow || most ? 0.14 : 1,
      ...(soft || !(hollow || most) ? {} : { stroke: color, 'stroke-width': 1.5 }),
    }),
  );
  const line = hollow || most ? color : palette.ground;
  for (const cell of square.parts ? tile(side, square.parts) : []) {
    nodes.push(
      node('rect', {
        x: x + cell.x + 2,
        y: y + cell.y + 2,
        width: Math.max(1, cell.width - 4),
        height: Math.max(1, cell.height - 4),
        fill: 'none',
        stroke: line,
        'stroke-opacity': 0.75,
        'stroke-width': 1,
      }),
    );
    if (!square.fields || cell.width < 30) continue;
    const [cx, cy] = [x + cell.x + cell.width / 2, y + cell.y + cell.height / 2];
    nodes.push(
      node('line', {
        x1: cx,
        x2: cx,
        y1: cy - cell.height / 2 + 2,
        y2: cy + cell.height / 2 - 2,
        stroke: line,
        'stroke-opacity': 0.75,
        'stroke-width': 1,
      }),
      node('circle', {
        cx,
        cy,
        r: Math.min(cell.width, cell.height) * 0.14,
        fill: 'none',
        stroke: line,
        'stroke-opacity': 0.75,
        'stroke-width': 1,
      }),
    );
  }
  if (open) {
    const arrow = (turn: number, ax: number, ay: number) =>
      node('path', {
        d: 'M0,0L12,0M7,-5L12,0L7,5',
        fill: 'none',
        stroke: color,
        'stroke-width': 1.5,
        transform: `translate(${Math.round(ax)},${Math.round(ay)}) rotate(${turn})`,
      });
    nodes.push(arrow(0, x + side, y + side / 2), arrow(-90, x + side / 2, y));
  }
  return nodes;
}
