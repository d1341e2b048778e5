// Nodes in a frame in; which of them are named out: no name on another, on a node, or over the frame's edge.
import { BoxGrid, type Box } from './boxGrid.ts';
import type { PlacedNode } from './layout.ts';
import { CROWD, type Frame } from './nodeBox.ts';

/** Where the label of a node stands: centred below it. */
export const labelBox = (node: Pick<PlacedNode, 'x' | 'y' | 'radius'>, width: number): Box => {
  const y0 = node.y + node.radius + 2;
  return { x0: node.x - width / 2, x1: node.x + width / 2, y0, y1: y0 + 15 };
};

export const circleBox = ({ x, y, radius: r }: Pick<PlacedNode, 'x' | 'y' | 'radius'>): Box => ({
  x0: x - r,
  x1: x + r,
  y0: y - r,
  y1: y + r,
});

/** Pixels between two names of a crowd. */
const APART = 4;

/** Gives labels to those in `first`, then to the nodes with most neighbours, where there is room. Changes `nodes`. */
export function chooseLabels(nodes: readonly PlacedNode[], frame: Frame, first: ReadonlySet<string> = new Set()): void {
  const crowded = nodes.length > CROWD;
  const grid = new BoxGrid();
  if (!crowded) for (const node of nodes) grid.take(circleBox(node));
  const rank = (node: PlacedNode) => (first.has(node.id) ? 0 : 1);
  const order = [...nodes].sort((a, b) => rank(a) - rank(b) || b.degree - a.degree || (a.id < b.id ? -1 : 1));
  for (const node of order) {
    const { text, width } = node.label;
    const box = labelBox(node, width);
    const inside = box.x0 >= frame.left && box.x1 <= frame.right && box.y0 >= frame.top && box.y1 <= frame.bottom;
    // Where nothing else parts them, names side by side would read as one.
    const room = crowded ? { ...box, x0: box.x0 - APART, x1: box.x1 + APART } : box;
    node.text = text && inside && grid.isFree(room) ? text : null;
    if (!node.text) continue;
    grid.take(box);
    if (crowded) grid.take(circleBox(node));
  }
}
