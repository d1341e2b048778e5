// Rows whose nodes have no position in; the same rows with positions out, laid out in slices between the frames.
import type { Position } from '../../model/index.ts';
import { toGraph } from './graph.ts';
import type { NetworkRow } from './rows.ts';

/** A few newcomers find a place among the others at once; beyond this share the whole is laid out. */
const MOST_MISSING = 0.5;
/** Milliseconds of work between two frames. */
const SLICE = 8;

/** Whether most nodes came without a position: data that was not built here. */
export function lacksPositions(rows: readonly NetworkRow[]): boolean {
  const { nodes } = toGraph(rows);
  return nodes.length > 2 && nodes.filter((n) => !n.position).length > nodes.length * MOST_MISSING;
}

const pause = () => new Promise((done) => setTimeout(done));

/** Lays out without holding up a frame; the library for it is loaded only here. `isWanted` turning false ends it. */
export async function arrangeLater(
  rows: readonly NetworkRow[],
  isWanted: () => boolean,
): Promise<NetworkRow[] | undefined> {
  const { arrangeSteps } = await import('./arrange.ts');
  const steps = arrangeSteps(toGraph(rows));
  let step = steps.next();
  let began = performance.now();
  while (!step.done) {
    step = steps.next();
    if (performance.now() - began < SLICE) continue;
    await pause();
    if (!isWanted()) return undefined;
    began = performance.now();
  }
  return withPositions(rows, step.value);
}

const withPositions = (rows: readonly NetworkRow[], positions: ReadonlyMap<string, Position>): NetworkRow[] => {
  const at = (end: NetworkRow['source']) => ({ ...end, position: positions.get(end.id) ?? end.position });
  return rows.map((row) => ({ ...row, source: at(row.source), target: at(row.target) }));
};
