// Points of a plane and a box of pixels in; the points in the box out: filled, turned to suit it.
import type { Frame, Point } from './nodeBox.ts';

/** How much the order of the points counts against their distances: half evens out crowds and voids. */
const EVEN = 0.5;

/** Turns the points to suit the frame and spreads them over it, crowded stretches wider than empty ones. */
export function toFrame(points: ReadonlyMap<string, Point>, frame: Frame): Map<string, Point> {
  const all = [...points.values()];
  if (!all.length) return new Map();
  const spread = (of: (p: Point) => number) => Math.max(...all.map(of)) - Math.min(...all.map(of));
  const wide = frame.right - frame.left >= frame.bottom - frame.top;
  const turn = wide !== spread((p) => p.x) >= spread((p) => p.y);
  const turned = [...points].map(([id, p]) => [id, turn ? { x: p.y, y: p.x } : p] as const);
  const place = (of: (p: Point) => number, low: number, high: number) => {
    const order = turned
      .map(([id, p]) => ({ id, value: of(p) }))
      .sort((a, b) => a.value - b.value || (a.id < b.id ? -1 : 1));
    const [min, max] = [order[0]?.value ?? 0, order.at(-1)?.value ?? 0];
    return new Map(
      order.map(({ id, value }, rank) => {
        const linear = max - min < 1 ? 0.5 : (value - min) / (max - min);
        const even = order.length > 1 ? rank / (order.length - 1) : 0.5;
        const share = order.length > 4 ? linear * (1 - EVEN) + even * EVEN : linear;
        return [id, low + share * (high - low)] as const;
      }),
    );
  };
  const toX = place((p) => p.x, frame.left, frame.right);
  const toY = place((p) => p.y, frame.top, frame.bottom);
  return new Map(turned.map(([id]) => [id, { x: toX.get(id) ?? 0, y: toY.get(id) ?? 0 }]));
}
