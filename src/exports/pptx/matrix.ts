// An SVG `transform` in; the matrix that it stands for, and points moved by it, out.
import type { Point } from './shapes.ts';

/** `[a b c d e f]` as SVG writes it: x' = a·x + c·y + e. */
export type Matrix = readonly [number, number, number, number, number, number];
export const SAME: Matrix = [1, 0, 0, 1, 0, 0];

export const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];

export const apply = (m: Matrix, { x, y }: Point): Point => ({
  x: m[0] * x + m[2] * y + m[4],
  y: m[1] * x + m[3] * y + m[5],
});

/** How much longer lengths become. */
export const scaleOf = (m: Matrix): number => Math.sqrt(Math.abs(m[0] * m[3] - m[1] * m[2]));

/** Reads `translate`, `scale` and `rotate`, in any order. Throws on what pictures do not use. */
export function readTransform(transform: string | number | undefined): Matrix {
  let matrix = SAME;
  for (const [, name, list] of String(transform ?? '').matchAll(/([a-z]+)\(([^)]*)\)/gi)) {
    const [a = 0, b] = (list ?? '').split(/[\s,]+/).map(Number);
    if (name === 'translate') matrix = times(matrix, [1, 0, 0, 1, a, b ?? 0]);
    else if (name === 'scale') matrix = times(matrix, [a, 0, 0, b ?? a, 0, 0]);
    else if (name === 'rotate' && b === undefined) {
      const [cos, sin] = [Math.cos((a * Math.PI) / 180), Math.sin((a * Math.PI) / 180)];
      matrix = times(matrix, [cos, sin, -sin, cos, 0, 0]);
    } else throw new RangeError(`transform: not read: ${String(transform)}`);
  }
  return matrix;
}
