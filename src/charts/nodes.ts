// Places, words and colours in; the scene nodes that every chart is put together from out.
import { FONT_FAMILY } from './palette.ts';
import type { Scene, SceneNode } from './types.ts';

export interface TextStyle {
  size: number;
  fill: string;
  weight?: 400 | 700;
  anchor?: 'start' | 'middle' | 'end';
}

const round = (value: number) => Math.round(value * 100) / 100 + 0;

/** One line of text; `y` is its baseline. */
export function textNode(text: string, x: number, y: number, style: TextStyle): SceneNode {
  return {
    tag: 'text',
    attrs: {
      fill: style.fill,
      'font-size': style.size,
      ...(style.weight && style.weight !== 400 ? { 'font-weight': style.weight } : {}),
      'text-anchor': style.anchor ?? 'start',
      x: round(x),
      y: round(y),
    },
    text,
  };
}

/** How far below its middle the baseline of a line of digits and Hangul stands, in pixels. */
export const middleToBaseline = (size: number): number => round(size * 0.36);

/** Height of one line of running text: 1.4 em, in whole pixels. */
export const lineHeight = (size: number): number => Math.round(size * 1.4);

/** Lines under one another; `top` is the upper edge of the first. */
export function textLines(lines: readonly string[], x: number, top: number, style: TextStyle): SceneNode[] {
  const step = lineHeight(style.size);
  return lines.map((line, i) => textNode(line, x, top + step * (i + 0.5) + middleToBaseline(style.size), style));
}

/** A node with its places rounded to hundredths of a pixel. */
export function node(tag: string, attrs: Record<string, string | number>, children?: SceneNode[]): SceneNode {
  const rounded = Object.entries(attrs).map(([name, value]) => [
    name,
    typeof value === 'number' ? round(value) : value,
  ]);
  return { tag, attrs: Object.fromEntries(rounded), ...(children ? { children } : {}) };
}

/** Nodes moved by whole or broken pixels. */
export const moved = (x: number, y: number, children: SceneNode[]): SceneNode =>
  node('g', { transform: `translate(${round(x)},${round(y)})` }, children);

/** What a reader points at or moves the focus to: unseen, over the marks of one row. */
export function target(
  box: { x: number; y: number; width: number; height: number },
  records: string[],
  label: string,
): SceneNode {
  return { ...node('rect', { ...box, fill: '#000', 'fill-opacity': 0, rx: 2 }), records, label };
}

/** A scene whose text is set in the bundled font. */
export const toScene = (width: number, height: number, nodes: SceneNode[]): Scene => ({
  width,
  height,
  nodes: [{ tag: 'g', attrs: { 'font-family': FONT_FAMILY }, children: nodes }],
});

/** Every id of a record that a mark of the scene stands for. */
export function recordsOf(nodes: readonly SceneNode[]): Set<string> {
  const found = new Set<string>();
  const walk = (list: readonly SceneNode[]) => {
    for (const item of list) {
      item.records?.forEach((id) => found.add(id));
      walk(item.children ?? []);
    }
  };
  walk(nodes);
  return found;
}
