// A dataset in; promises of people to be trained or hired, and the people trained so far, out.
import { RATES, type Figure, type Indexed } from '../../model/index.ts';
import { figureRows, type FigureRow } from '../figureRow.ts';
import { isAhead } from '../phrases.ts';
import { isPlan, readExtent, type TimeExtent } from '../timeExtent.ts';
import { resultsOf } from './results.ts';

export interface TalentRow extends FigureRow {
  /** EDTF of the day (or month…) when it was announced, or when the people were trained. */
  announced: string;
  /** EDTF of when it is due; null where the texts do not say. `until`: at any time up to then, not only in it. */
  due: { date: string; until: boolean } | null;
  /** What later documents report of a promise, earliest first; null where the row is none. */
  results: Figure[] | null;
}

/** Targets and people trained, by the day announced (or begun). */
export const rows = (indexed: Indexed): TalentRow[] =>
  figureRows(indexed, ['talent-target', 'trainee-count']).map((row) => {
    const results = isAhead(row) ? resultsOf(row.figure, indexed) : null;
    // A promise opens with what came of it.
    const records = [...row.records, ...(results ?? []).map((figure) => figure.id)];
    return { ...row, records, results, ...promiseOf(row, indexed) };
  });

/** A date after the reports' own day is when a promise is due; they announced it on their day. */
function promiseOf(row: FigureRow, indexed: Indexed): Pick<TalentRow, 'announced' | 'due'> {
  const { figure } = row;
  if (!isAhead(row)) return { announced: figure.date, due: null };
  const extent = readExtent(figure.date);
  const [start = '', end] = figure.date.split('/');
  if (extent && isPlan(extent) && end) return { announced: start, due: { date: end, until: true } };
  const told = figure.evidence
    .map((evidence) => indexed.documents.get(evidence.document)?.published?.slice(0, 10))
    .filter((day) => day !== undefined)
    .sort()[0];
  if (told && figure.from && figure.from > told) return { announced: told, due: { date: figure.date, until: false } };
  return { announced: figure.date, due: null };
}

/** What of a row's dates is drawn: from its announcement to all that its due date can mean. */
export function extentOf(row: TalentRow): TimeExtent | undefined {
  const announced = readExtent(row.announced);
  const due = row.due && readExtent(row.due.date);
  if (!due?.start || !due.end || !announced?.start) return announced;
  const end = { ...due.end, first: due.start.first, isDay: due.end.isDay && !due.interval };
  return { start: announced.start, end, interval: true };
}

/** A number that comes again with each period, and how many months that is; a day or a week counts as a month for drawing. */
export function monthsOf(row: TalentRow): number | undefined {
  const { rate } = row.figure;
  if (!rate || !RATES.includes(rate)) return undefined;
  return { 'per-day': 1, 'per-week': 1, 'per-month': 1, 'per-quarter': 3, 'per-year': 12 }[rate];
}
