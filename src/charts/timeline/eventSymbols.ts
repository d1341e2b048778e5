// An event type's shape in; the outline of its symbol, as an SVG path in a box of a given size around 0,0, out.
import { eventType, type EventType } from '../../catalog/index.ts';
import type { SceneNode } from '../types.ts';

type Shape = EventType['shape'];
type Point = readonly [number, number];

const polygon = (corners: number, turn: number, r = 1): Point[] =>
  Array.from({ length: corners }, (_, i) => {
    const angle = turn + (i * 2 * Math.PI) / corners;
    return [Math.cos(angle) * r, Math.sin(angle) * r] as const;
  });
const rotate = (points: readonly Point[], angle: number): Point[] =>
  points.map(([x, y]) => [x * Math.cos(angle) - y * Math.sin(angle), x * Math.sin(angle) + y * Math.cos(angle)]);
const UP = -Math.PI / 2;

/** A plus whose arms are `arm` wide from the middle. */
const plus = (arm: number): Point[] => [
  [-arm, -1],
  [arm, -1],
  [arm, -arm],
  [1, -arm],
  [1, arm],
  [arm, arm],
  [arm, 1],
  [-arm, 1],
  [-arm, arm],
  [-1, arm],
  [-1, -arm],
  [-arm, -arm],
];
const star = (): Point[] => {
  const outer = polygon(5, UP, 1.12);
  const inner = polygon(5, UP + Math.PI / 5, 0.5);
  return outer.flatMap((point, i) => [point, inner[i] ?? point]);
};
/** A Y of three arms. */
const wye = (): Point[] =>
  [UP + Math.PI / 3, Math.PI / 2, UP - Math.PI / 3 + 2 * Math.PI].flatMap((angle) => {
    const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
    const side = 0.34;
    return [
      [dx * 1.08 + dy * side, dy * 1.08 - dx * side],
      [dx * 1.08 - dy * side, dy * 1.08 + dx * side],
      [Math.cos(angle + Math.PI / 3) * 0.4, Math.sin(angle + Math.PI / 3) * 0.4],
    ] as Point[];
  });

// Unit outlines, each of about the same area to the eye.
const POLYGONS: Partial<Record<Shape, readonly Point[]>> = {
  square: [
    [-0.85, -0.85],
    [0.85, -0.85],
    [0.85, 0.85],
    [-0.85, 0.85],
  ],
  diamond: [
    [0, -1.15],
    [1.15, 0],
    [0, 1.15],
    [-1.15, 0],
  ],
  triangle: [
    [0, -1.05],
    [1.1, 0.85],
    [-1.1, 0.85],
  ],
  cross: rotate(plus(0.34), Math.PI / 4),
  plus: plus(0.36),
  star: star(),
  wye: wye(),
  hexagon: polygon(6, 0, 1.05),
  pentagon: polygon(5, UP, 1.08),
  bar: [
    [-0.45, -1.05],
    [0.45, -1.05],
    [0.45, 1.05],
    [-0.45, 1.05],
  ],
  chevron: [
    [-0.9, -1],
    [0.1, -1],
    [1, 0],
    [0.1, 1],
    [-0.9, 1],
    [0, 0],
  ],
};

const round = (n: number) => Math.round(n * 100) / 100 + 0;
const circle = (r: number, x: number, y: number) =>
  `M${round(x - r)},${round(y)}a${round(r)},${round(r)} 0 1 1 ${round(2 * r)},0a${round(r)},${round(r)} 0 1 1 ${round(-2 * r)},0Z`;

/** The path of a shape `size` pixels high around `x`,`y`. A ring has its hole as a second outline (`fill-rule: evenodd`). */
export function symbolPath(shape: Shape, size: number, x = 0, y = 0): string {
  const r = size / 2;
  const points = POLYGONS[shape];
  if (points) return `M${points.map(([px, py]) => `${round(x + px * r)},${round(y + py * r)}`).join('L')}Z`;
  return shape === 'ring' ? `${circle(r, x, y)}${circle(r * 0.48, x, y)}` : circle(r, x, y);
}

/** The symbol of an event type; hollow for what is planned. */
export function eventSymbol(
  type: string,
  size: number,
  x: number,
  y: number,
  { color, hollow, ground }: { color: string; hollow: boolean; ground: string },
): SceneNode {
  const shape = eventType(type)?.shape ?? 'circle';
  const d = symbolPath(shape, hollow ? size - 1 : size, round(x), round(y));
  return hollow
    ? { tag: 'path', attrs: { d, fill: ground, 'fill-rule': 'evenodd', stroke: color, 'stroke-width': 1.5 } }
    : { tag: 'path', attrs: { d, fill: color, 'fill-rule': 'evenodd' } };
}
