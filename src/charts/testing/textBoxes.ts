// A scene in; the box of every line of text in the scene's own pixels out, for tests of what overlaps or is cut off.
import { textWidth } from '../textWidth.ts';
import type { Scene, SceneNode } from '../types.ts';

export interface TextBox {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

interface State {
  x: number;
  y: number;
  scale: number;
  size: number;
  weight: number;
  anchor: string;
}

/** Boxes of the letters themselves: from the height of a capital to the base line, without the line's leading. */
export function textBoxes(scene: Scene): TextBox[] {
  const boxes: TextBox[] = [];
  const walk = (node: SceneNode, outer: State): void => {
    const { attrs } = node;
    const transform = String(attrs['transform'] ?? '');
    const move = /translate\(([-\d.]+)[ ,]+([-\d.]+)\)/.exec(transform);
    const scale = Number(/scale\(([-\d.]+)\)/.exec(transform)?.[1] ?? 1);
    const state: State = {
      x: outer.x + Number(move?.[1] ?? 0) * outer.scale,
      y: outer.y + Number(move?.[2] ?? 0) * outer.scale,
      scale: outer.scale * scale,
      size: Number(attrs['font-size'] ?? outer.size),
      weight: Number(attrs['font-weight'] ?? outer.weight),
      anchor: String(attrs['text-anchor'] ?? outer.anchor),
    };
    if (node.tag === 'text' && node.text) {
      const width = textWidth(node.text, state.size, state.weight) * state.scale;
      const start = state.x + Number(attrs['x'] ?? 0) * state.scale;
      const left = state.anchor === 'middle' ? start - width / 2 : state.anchor === 'end' ? start - width : start;
      const base = state.y + Number(attrs['y'] ?? 0) * state.scale;
      boxes.push({
        text: node.text,
        left,
        right: left + width,
        top: base - state.size * 0.75 * state.scale,
        bottom: base,
      });
    }
    node.children?.forEach((child) => walk(child, state));
  };
  const start = { x: 0, y: 0, scale: 1, size: 12, weight: 400, anchor: 'start' };
  scene.nodes.forEach((node) => walk(node, start));
  return boxes;
}

/** Pairs of texts that stand on one another. A pixel is forgiven: widths err on the wide side. */
export function overlaps(boxes: readonly TextBox[]): string[] {
  const found: string[] = [];
  boxes.forEach((a, i) =>
    boxes.slice(i + 1).forEach((b) => {
      const apart = a.right - 1 <= b.left || b.right - 1 <= a.left || a.bottom <= b.top || b.bottom <= a.top;
      if (!apart) found.push(`${a.text} | ${b.text}`);
    }),
  );
  return found;
}

/** Texts that reach beyond the picture's edges. */
export const cutOff = (boxes: readonly TextBox[], { width, height }: Scene): string[] =>
  boxes.filter((b) => b.left < -1 || b.right > width + 1 || b.top < -1 || b.bottom > height + 1).map((b) => b.text);
