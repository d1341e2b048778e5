// A node's outline in; the places around it that connectors are glued to out.
import { alongOutline, boxOf, type Step } from './outline.ts';
import type { Point } from './shapes.ts';

const COUNT = 24;

export interface Node {
  /** Number of its shape on the slide. */
  shape: number;
  middle: Point;
  sites: Point[];
}

/** Where a ray from the middle leaves the outline. */
function rim(middle: Point, angle: number, points: readonly Point[]): Point {
  const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
  let far = 0;
  points.forEach((a, i) => {
    const b = points[(i + 1) % points.length] ?? a;
    const [ex, ey] = [b.x - a.x, b.y - a.y];
    const det = ex * dy - ey * dx;
    if (Math.abs(det) < 1e-9) return;
    const [px, py] = [a.x - middle.x, a.y - middle.y];
    const along = (ex * py - ey * px) / det;
    const share = (dx * py - dy * px) / det;
    if (share >= -1e-6 && share <= 1 + 1e-6) far = Math.max(far, along);
  });
  return { x: middle.x + dx * far, y: middle.y + dy * far };
}

/** Sites at even angles around an outline's middle, on its rim. */
export function nodeSites(steps: readonly Step[]): Omit<Node, 'shape'> {
  const points = alongOutline(steps);
  const box = boxOf(points);
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  return {
    middle,
    sites: Array.from({ length: COUNT }, (_, i) => rim(middle, (i * 2 * Math.PI) / COUNT, points)),
  };
}

/** The site that looks towards a point. */
export function siteTowards({ middle, sites }: Omit<Node, 'shape'>, to: Point): number {
  const angle = Math.atan2(to.y - middle.y, to.x - middle.x);
  return (Math.round((angle / (2 * Math.PI)) * sites.length) + sites.length) % sites.length;
}
