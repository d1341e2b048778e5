// Nodes that want a place and a frame in; the nearest free places out, one node after the other, nobody pushed aside.
import { polygonContains } from 'd3-polygon';
import { BoxGrid, type Box } from './boxGrid.ts';
import { hullOf } from './hull.ts';
import { boxOf, clamp, type Fitted, type Frame } from './nodeBox.ts';

const STEP = 7;

/** Whether a node may stand where it is put for a try. */
type Accept = (node: Fitted) => boolean;

/** Tries rings of places around where the node is, from the inside out. Leaves it at the first that is accepted. */
function moveToNearest(node: Fitted, reach: number, accept: Accept): boolean {
  const { x, y } = node;
  for (let radius = 0; radius <= reach; radius += STEP) {
    const count = radius === 0 ? 1 : Math.ceil((2 * Math.PI * radius) / STEP);
    for (let i = 0; i < count; i += 1) {
      const angle = (i / count) * 2 * Math.PI;
      node.x = x + Math.cos(angle) * radius;
      node.y = y + Math.sin(angle) * radius;
      if (accept(node)) return true;
    }
  }
  [node.x, node.y] = [x, y];
  return false;
}

const asBox = (node: Fitted, slack = 0): Box => {
  const { half, up, down } = boxOf(node);
  return {
    x0: node.x - half + slack,
    x1: node.x + half - slack,
    y0: node.y - up + slack,
    y1: node.y + down - slack,
  };
};
/** Rounding moves a node by less than this: two that were laid out side by side still are. */
const ROUNDING = 0.5;

/** Places taken so far, and the outlines of groups that no stranger may stand in. */
export class Ground {
  readonly #grid = new BoxGrid();
  readonly #members = new Map<string, Fitted[]>();
  readonly #hulls = new Map<string, [number, number][] | null>();
  readonly #placed: Fitted[] = [];
  readonly #frame: Frame;
  readonly #groups: ReadonlySet<string>;

  constructor(frame: Frame, groups: ReadonlySet<string>) {
    this.#frame = frame;
    this.#groups = groups;
  }

  /** Takes the node's place as it is. */
  take(node: Fitted): void {
    this.#grid.take(asBox(node));
    this.#placed.push(node);
    if (node.group === null || !this.#groups.has(node.group)) return;
    const members = [...(this.#members.get(node.group) ?? []), node];
    this.#members.set(node.group, members);
    this.#hulls.set(node.group, hullOf(members));
  }

  /**
   * Moves the node to the nearest place that is free for it and its name and spoils no outline; where there is none, it
   * goes without its name, then without regard to outlines. At last it stays inside the frame. Takes where it stands.
   */
  settle(node: Fitted, reach: number): void {
    clamp(node, this.#frame);
    const isFree: Accept = (n) => this.#isInside(n) && this.#grid.isFree(asBox(n, ROUNDING));
    const isGood: Accept = (n) => isFree(n) && this.#keepsHulls(n);
    const { label } = node;
    const tries: [label: number, accept: Accept][] = [
      [label, isGood],
      [0, isGood],
      [label, isFree],
      [0, isFree],
    ];
    for (const [wide, accept] of tries) {
      node.label = wide;
      if (moveToNearest(node, reach, accept)) break;
    }
    this.take(node);
  }

  #isInside(node: Fitted): boolean {
    const box = asBox(node, 0.01);
    const { left, right, top, bottom } = this.#frame;
    return box.x0 >= left && box.x1 <= right && box.y0 >= top && box.y1 <= bottom;
  }

  /** No stranger in a group's outline, neither this node in another's nor another in its own. */
  #keepsHulls(node: Fitted): boolean {
    const { x0, x1, y0, y1 } = asBox(node, ROUNDING);
    const corners: [number, number][] = [
      [node.x, node.y],
      [x0, y0],
      [x1, y0],
      [x0, y1],
      [x1, y1],
    ];
    for (const [group, hull] of this.#hulls)
      if (group !== node.group && hull && corners.some((corner) => polygonContains(hull, corner))) return false;
    if (node.group === null || !this.#groups.has(node.group)) return true;
    const members = this.#members.get(node.group);
    const hull = members && members.length > 1 ? hullOf([...members, node]) : null;
    return !hull || !this.#placed.some((o) => o.group !== node.group && polygonContains(hull, [o.x, o.y]));
  }
}

/** Groups of three members or more: those that get an outline. */
export function largeGroups(nodes: readonly { group: string | null }[]): Set<string> {
  const sizes = new Map<string, number>();
  for (const { group } of nodes) if (group !== null) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return new Set([...sizes].filter(([, n]) => n > 2).map(([group]) => group));
}
