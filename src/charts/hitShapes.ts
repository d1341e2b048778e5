// Painted marks in; invisible shapes under them out, so that nothing is harder to hit than 24 × 24 pixels.
import type { PaintedMark } from './paintScene.ts';
import type { SceneNode } from './types.ts';

/** WCAG 2.2, 2.5.8. */
const TARGET = 24;
const LINES = new Set(['line', 'polyline', 'path']);
const SHAPE = ['d', 'x1', 'y1', 'x2', 'y2', 'points', 'transform'];

/** A box in the picture's own pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where an element stands in the picture. */
export function boxOf(element: Element, svg: Element): Box {
  const box = element.getBoundingClientRect();
  const ground = svg.getBoundingClientRect();
  return { x: box.x - ground.x, y: box.y - ground.y, width: box.width, height: box.height };
}

/** The line that a mark is drawn as, if it is a line: itself or its first child, not filled. */
export function lineOf(element: Element): Element | undefined {
  const line = element.localName === 'g' ? element.firstElementChild : element;
  if (!line || !LINES.has(line.localName)) return undefined;
  return line.localName === 'line' || line.getAttribute('fill') === 'none' ? line : undefined;
}

/**
 * A shape for each mark that is smaller than the target, or has gaps between its parts: the line again, as thick as the
 * target, or a rectangle around the mark's middle. They are meant to lie under all marks, so that a mark itself always wins over its neighbour's margin.
 */
export function hitShapes(marks: readonly PaintedMark[], svg: Element): SceneNode[] {
  const shapes: SceneNode[] = [];
  marks.forEach(({ element }, index) => {
    const common = { fill: 'none', 'pointer-events': 'all', 'data-hit': index };
    const line = lineOf(element);
    if (line) {
      const attrs: SceneNode['attrs'] = {
        ...common,
        'pointer-events': 'stroke',
        stroke: 'none',
        'stroke-width': TARGET,
      };
      for (const name of SHAPE) {
        const value = line.getAttribute(name);
        if (value !== null) attrs[name] = value;
      }
      shapes.push({ tag: line.localName, attrs });
      return;
    }
    const box = boxOf(element, svg);
    if (element.localName !== 'g' && box.width >= TARGET && box.height >= TARGET) return;
    const width = Math.max(TARGET, box.width);
    const height = Math.max(TARGET, box.height);
    const x = box.x + (box.width - width) / 2;
    const y = box.y + (box.height - height) / 2;
    shapes.push({ tag: 'rect', attrs: { ...common, x, y, width, height } });
  });
  return shapes;
}
