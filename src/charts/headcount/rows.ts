// A dataset in; people who work, teach or do research somewhere, by organization and part, out.
import type { Indexed } from '../../model/index.ts';
import { figureRows, sizeOf, type FigureRow } from '../figureRow.ts';

export type HeadcountRow = FigureRow;

/** Organizations by their largest number; within one, its parts by size, then the latest first. */
export function rows(indexed: Indexed): HeadcountRow[] {
  const found = figureRows(indexed, ['headcount']);
  const most = new Map<string, number>();
  for (const row of found) {
    const { subject } = row.figure;
    most.set(subject, Math.max(most.get(subject) ?? 0, sizeOf(row)));
  }
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return found.sort(
    (a, b) =>
      (most.get(b.figure.subject) ?? 0) - (most.get(a.figure.subject) ?? 0) ||
      compare(a.figure.subject, b.figure.subject) ||
      sizeOf(b) - sizeOf(a) ||
      compare(b.figure.to ?? '', a.figure.to ?? '') ||
      compare(a.figure.id, b.figure.id),
  );
}
