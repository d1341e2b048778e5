// Relations and two nodes in; the shortest chain of evidence from one to the other out.
import type { NetworkRow } from './rows.ts';

/** One link of the chain: the relation, and which way the reader goes along it. */
export interface PathStep {
  row: NetworkRow;
  from: NetworkRow['source'];
  to: NetworkRow['source'];
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Breadth first. Among chains of one length the better told one wins: more documents in all, then by the relations' ids.
 * Empty where the two are one, undefined where nothing joins them.
 */
export function findPath(rows: readonly NetworkRow[], from: string, to: string): PathStep[] | undefined {
  const around = new Map<string, PathStep[]>();
  for (const row of rows)
    for (const step of [
      { row, from: row.source, to: row.target },
      { row, from: row.target, to: row.source },
    ]) {
      const steps = around.get(step.from.id);
      if (steps) steps.push(step);
      else around.set(step.from.id, [step]);
    }
  if (!around.has(from) || !around.has(to)) return undefined;
  interface Reached {
    step: PathStep | null;
    documents: number;
  }
  const reached = new Map<string, Reached>([[from, { step: null, documents: 0 }]]);
  let front = [from];
  while (front.length && !reached.has(to)) {
    const next = new Map<string, Reached>();
    for (const id of front)
      for (const step of around.get(id) ?? []) {
        if (reached.has(step.to.id)) continue;
        const documents = (reached.get(id)?.documents ?? 0) + step.row.documents;
        const known = next.get(step.to.id);
        const isBetter =
          !known?.step ||
          documents > known.documents ||
          (documents === known.documents && compare(step.row.id, known.step.row.id) < 0);
        if (isBetter) next.set(step.to.id, { step, documents });
      }
    for (const [id, way] of next) reached.set(id, way);
    front = [...next.keys()].sort(compare);
  }
  if (!reached.has(to)) return undefined;
  const steps: PathStep[] = [];
  for (let at = to; at !== from;) {
    const step = reached.get(at)?.step;
    if (!step) return undefined;
    steps.unshift(step);
    at = step.from.id;
  }
  return steps;
}
