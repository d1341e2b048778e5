// Nodes in; the outline around them and their names out.
import { polygonHull } from 'd3-polygon';
import { boxOf, type Fitted } from './nodeBox.ts';

/** The corners that a hull around some nodes must hold: each node's box. */
export function hullOf(members: readonly Fitted[]): [number, number][] | null {
  const corners = members.flatMap((n): [number, number][] => {
    const { half, up, down } = boxOf(n);
    return [
      [n.x - half, n.y - up],
      [n.x + half, n.y - up],
      [n.x - half, n.y + down],
      [n.x + half, n.y + down],
    ];
  });
  return polygonHull(corners);
}
