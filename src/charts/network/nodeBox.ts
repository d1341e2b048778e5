// A node of the graph in; how large it and its name are drawn out: the same for the build, the picture and the canvas.
import { cutText, textWidth } from '../textWidth.ts';
import type { Language } from '../../model/index.ts';
import type { GraphNode } from './graph.ts';

export interface Point {
  x: number;
  y: number;
}

export interface Fitted extends Point {
  id: string;
  group: string | null;
  radius: number;
  /** Width of its label under it; 0 where it is to have none. */
  label: number;
}

export interface Frame {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const LABEL_HEIGHT = 18;
const GAP = 5;

/** A node with its label is as wide and high as this, off its middle. */
export const boxOf = (n: Fitted) => ({
  half: Math.max(n.radius, n.label / 2) + GAP,
  up: n.radius + GAP,
  down: n.radius + (n.label ? LABEL_HEIGHT : 0) + GAP,
});

/** As near to the frame's edge as it lets the node with its name stand. */
export function clamp(node: Fitted, frame: Frame): void {
  const { half, up, down } = boxOf(node);
  node.x = Math.min(Math.max(node.x, frame.left + half), frame.right - half);
  node.y = Math.min(Math.max(node.y, frame.top + up), frame.bottom - down);
}

export const LABEL_SIZE = 12;
/** Beyond so many nodes names are chosen, not made room for, and a name may stand over nodes that have none. */
export const CROWD = 220;

/** On phones no name may take half the width. */
const longestLabel = ({ left, right }: Frame) => (right - left < 640 ? 130 : 200);

/** Area grows with the number of neighbours; in a crowd all are smaller. */
export function radiusOf(degree: number, frame: Frame, nodes: number): number {
  const room = ((frame.right - frame.left) * (frame.bottom - frame.top)) / Math.max(1, nodes);
  return Math.min(16, 4 + Math.sqrt(degree) * 2) * Math.min(1, Math.max(0.3, Math.sqrt(room / 4000)));
}

/** A name as long as there is room for one, and its width. */
export function labelOf(name: string, frame: Frame): { text: string; width: number } {
  const text = cutText(name, longestLabel(frame), LABEL_SIZE);
  return { text, width: textWidth(text, LABEL_SIZE) };
}

/** A node at a place, with room for its name: in one language, or in whichever is longer. */
export function toFitted(node: GraphNode, { x, y }: Point, frame: Frame, nodes: number, lang?: Language): Fitted {
  const names = lang ? [node.name[lang]] : [node.name.ko, node.name.en];
  const label = nodes > CROWD ? 0 : Math.ceil(Math.max(...names.map((name) => labelOf(name, frame).width)));
  return { id: node.id, group: node.group, x, y, radius: radiusOf(node.degree, frame, nodes), label };
}
