// A dataset in; areas and numbers of buildings, the largest first, out.
import type { Equivalent, Indexed } from '../../model/index.ts';
import { unit as unitOf } from '../../catalog/index.ts';
import { figureRows, sizeOf, type FigureRow } from '../figureRow.ts';

export type FacilityRow = FigureRow;

const AREAS = ['site-area', 'floor-area'];

/** Areas by size, then buildings by number. */
export function rows(indexed: Indexed): FacilityRow[] {
  const bySize = (a: FacilityRow, b: FacilityRow) => sizeOf(b) - sizeOf(a) || (a.figure.id < b.figure.id ? -1 : 1);
  return [...figureRows(indexed, AREAS).sort(bySize), ...figureRows(indexed, ['building-count']).sort(bySize)];
}

export const isArea = (row: FacilityRow): boolean => AREAS.includes(row.figure.metric);

/** What the article compares an area with, where it is a thing that can be counted out: football fields. */
export function comparisonOf(row: FacilityRow): Equivalent | undefined {
  return row.figure.equivalents.find((e) => !unitOf(e.unit) && e.value >= 2 && e.value <= 400);
}
