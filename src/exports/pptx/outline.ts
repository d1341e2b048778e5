// An SVG path in; the same outline as steps with absolute points, its box and its form as a shape's own geometry out.
import type { Point } from './shapes.ts';
import { apply, type Matrix } from './matrix.ts';
import { emu, type Box } from './units.ts';
import { el, type Xml } from './xml.ts';

export interface Step {
  kind: 'moveTo' | 'lnTo' | 'quadBezTo' | 'cubicBezTo' | 'close';
  points: Point[];
}

const NUMBERS: Record<string, number> = { M: 2, L: 2, H: 1, V: 1, Q: 4, C: 6, A: 7, Z: 0 };

/** Cubic curves, a quarter turn at most each, for an arc of an ellipse that is not turned (SVG 1.1, F.6). */
function arc(from: Point, [rx = 0, ry = 0, , large, sweep, x = 0, y = 0]: readonly number[]): Step[] {
  const half = { x: (from.x - x) / 2, y: (from.y - y) / 2 };
  const grow = Math.max(1, Math.sqrt((half.x / rx) ** 2 + (half.y / ry) ** 2));
  const [a, b] = [rx * grow, ry * grow];
  const sum = (a * half.y) ** 2 + (b * half.x) ** 2;
  const factor = Math.sqrt(Math.max(0, (a * b) ** 2 / sum - 1)) * (Boolean(large) === Boolean(sweep) ? -1 : 1);
  const middle = { x: (factor * a * half.y) / b + (from.x + x) / 2, y: (-factor * b * half.x) / a + (from.y + y) / 2 };
  const turn = (p: Point) => Math.atan2((p.y - middle.y) / b, (p.x - middle.x) / a);
  const start = turn(from);
  let sweepBy = turn({ x, y }) - start;
  if (sweep && sweepBy <= 0) sweepBy += 2 * Math.PI;
  if (!sweep && sweepBy >= 0) sweepBy -= 2 * Math.PI;
  const count = Math.ceil(Math.abs(sweepBy) / (Math.PI / 2) - 1e-6);
  const each = sweepBy / count;
  const k = (4 / 3) * Math.tan(each / 4);
  const at = (t: number, along: number): Point => ({
    x: middle.x + a * (Math.cos(t) - along * Math.sin(t)),
    y: middle.y + b * (Math.sin(t) + along * Math.cos(t)),
  });
  return Array.from({ length: count }, (_, i) => {
    const [t, u] = [start + i * each, start + (i + 1) * each];
    return { kind: 'cubicBezTo' as const, points: [at(t, k), at(u, -k), at(u, 0)] };
  });
}

/** Reads a path's steps (`M L H V Q C A Z`, absolute or relative). Throws on a letter that pictures do not use. */
export function readOutline(d: string, matrix: Matrix): Step[] {
  const steps: Step[] = [];
  let at: Point = { x: 0, y: 0 };
  let first = at;
  for (const [, letter = '', list = ''] of d.matchAll(/([a-z])([^a-z]*)/gi)) {
    const upper = letter.toUpperCase();
    const size = NUMBERS[upper];
    if (size === undefined) throw new RangeError(`path: not read: ${letter}`);
    const own = letter === upper ? { x: 0, y: 0 } : null;
    if (upper === 'Z') {
      steps.push({ kind: 'close', points: [] });
      at = first;
      continue;
    }
    const numbers = [...list.matchAll(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/gi)].map(Number);
    for (let i = 0; i + size <= numbers.length; i += size) {
      const n = numbers.slice(i, i + size);
      const base = own ?? at;
      const point = (j: number): Point => ({ x: base.x + (n[j] ?? 0), y: base.y + (n[j + 1] ?? 0) });
      if (upper === 'A') {
        const end = point(5);
        steps.push(...arc(at, [...n.slice(0, 5), end.x, end.y]));
        at = end;
        continue;
      }
      const points =
        upper === 'H'
          ? [{ x: base.x + (n[0] ?? 0), y: at.y }]
          : upper === 'V'
            ? [{ x: at.x, y: base.y + (n[0] ?? 0) }]
            : Array.from({ length: size / 2 }, (_, j) => point(j * 2));
      const kind =
        upper === 'Q' ? 'quadBezTo' : upper === 'C' ? 'cubicBezTo' : upper === 'M' && i === 0 ? 'moveTo' : 'lnTo';
      steps.push({ kind, points });
      at = points.at(-1) ?? at;
      if (kind === 'moveTo') first = at;
    }
  }
  return steps.map(({ kind, points }) => ({ kind, points: points.map((p) => apply(matrix, p)) }));
}

export function boxOf(points: readonly Point[]): Box {
  const [xs, ys] = [points.map((p) => p.x), points.map((p) => p.y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/**
 * A shape's own geometry over its box; `sites` are where connectors may be glued. They are shares of the shape's size, so
 * that they stay on its rim when it is made larger.
 */
export function customGeometry(steps: readonly Step[], box: Box, sites: readonly Point[] = [], filled = true): Xml {
  const local = (p: Point) => ({ x: emu(p.x - box.x), y: emu(p.y - box.y) });
  const size = { w: emu(box.width), h: emu(box.height) };
  const guides = sites
    .map(local)
    .flatMap(({ x, y }, i) => [
      el('a:gd', { name: `x${i}`, fmla: `*/ w ${x} ${size.w}` }),
      el('a:gd', { name: `y${i}`, fmla: `*/ h ${y} ${size.h}` }),
    ]);
  return el(
    'a:custGeom',
    {},
    el('a:avLst'),
    el('a:gdLst', {}, ...guides),
    el('a:ahLst'),
    el('a:cxnLst', {}, ...sites.map((_, i) => el('a:cxn', { ang: 0 }, el('a:pos', { x: `x${i}`, y: `y${i}` })))),
    el('a:rect', { l: 0, t: 0, r: 'r', b: 'b' }),
    el(
      'a:pathLst',
      {},
      el(
        'a:path',
        { ...size, fill: filled ? undefined : 'none' },
        ...steps.map(({ kind, points }) => el(`a:${kind}`, {}, ...points.map((p) => el('a:pt', local(p))))),
      ),
    ),
  );
}

/** Points along an outline, close enough to measure it by. */
export function alongOutline(steps: readonly Step[]): Point[] {
  const found: Point[] = [];
  for (const { points } of steps) {
    const from = found.at(-1);
    if (points.length < 2 || !from) {
      found.push(...points);
      continue;
    }
    const [a, b, c] = points.length === 3 ? points : [points[0], points[0], points[1]];
    if (!a || !b || !c) continue;
    for (let i = 1; i <= 8; i++) {
      const t = i / 8;
      const mix = (w0: number, w1: number, w2: number, w3: number): Point => ({
        x: w0 * from.x + w1 * a.x + w2 * b.x + w3 * c.x,
        y: w0 * from.y + w1 * a.y + w2 * b.y + w3 * c.y,
      });
      found.push(
        points.length === 3
          ? mix((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3)
          : mix((1 - t) ** 2, 2 * t * (1 - t), 0, t * t),
      );
    }
  }
  return found;
}
