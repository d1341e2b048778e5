// Rectangles, lines and arrow heads in pixels in; Plot's marks for them out.
import type { BoundMarks } from './boundMarks.ts';
import { Plot } from './plot.ts';

/** Rectangles, lines and arrow heads given in pixels, for an x scale of `unit` a pixel. */
export function pixelMarks(
  { rects, lines, heads }: Pick<BoundMarks, 'rects' | 'lines' | 'heads'>,
  unit: number,
): Plot.Markish[] {
  return [
    Plot.rect(rects, {
      x1: (d) => d.x1 * unit,
      x2: (d) => d.x2 * unit,
      y1: 'y1',
      y2: 'y2',
      fill: (d) => d.fill,
      fillOpacity: (d) => d.opacity,
    }),
    Plot.link(lines, {
      x1: (d) => d.x1 * unit,
      x2: (d) => d.x2 * unit,
      y1: 'y1',
      y2: 'y2',
      stroke: (d) => d.stroke,
      strokeWidth: 1.5,
    }),
    Plot.vector(heads, {
      x: (d) => d.x * unit,
      y: 'y',
      rotate: 'rotate',
      length: 1,
      shape: { draw: (path) => (path.moveTo(-5, 5), path.lineTo(0, 0), path.lineTo(5, 5)) },
      anchor: 'start',
      stroke: (d) => d.stroke,
      strokeWidth: 1.5,
    }),
  ];
}
