// A dataset in; promises of people to be trained or hired, and the people trained so far, out.
import { RATES, type Indexed } from '../../model/index.ts';
import { figureRows, type FigureRow } from '../figureRow.ts';

export type TalentRow = FigureRow;

/** Targets and people trained, by the day announced (or begun). */
export const rows = (indexed: Indexed): TalentRow[] => figureRows(indexed, ['talent-target', 'trainee-count']);

/** A number that comes again with each period, and how many months that is; a day or a week counts as a month for drawing. */
export function monthsOf(row: TalentRow): number | undefined {
  const { rate } = row.figure;
  if (!rate || !RATES.includes(rate)) return undefined;
  return { 'per-day': 1, 'per-week': 1, 'per-month': 1, 'per-quarter': 3, 'per-year': 12 }[rate];
}
