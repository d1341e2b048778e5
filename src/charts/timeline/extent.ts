// A row's EDTF date in; the stretch of time that it is drawn over out: never shorter than what the date says.
import { readEdtf } from '../../model/index.ts';
import type { TimelineRow } from './rows.ts';

export const DAY = 86_400_000;
/** Milliseconds at which an ISO day begins, in UTC: the picture must not depend on the reader's clock. */
export const toTime = (day: string): number => Date.parse(`${day}T00:00:00Z`);
export const toDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

export interface Extent {
  /** Begin of the first day and end of the last; null is open. */
  start: number | null;
  end: number | null;
  /** `~` or `?`: around then. */
  softStart: boolean;
  softEnd: boolean;
}

const isSoft = (point: { approximate: boolean; uncertain: boolean } | null | undefined) =>
  !!point && (point.approximate || point.uncertain);

type Dated = Pick<TimelineRow, 'date' | 'from' | 'to'>;
const extents = new WeakMap<Dated, Extent>();

/** The stretch of a row that has at least one known day. Read once a row: zooming asks for it sixty times a second. */
export function extentOf(row: Dated): Extent {
  const known = extents.get(row);
  if (known) return known;
  const edtf = readEdtf(row.date);
  const extent = {
    start: row.from === null ? null : toTime(row.from),
    end: row.to === null ? null : toTime(row.to) + DAY,
    softStart: isSoft(edtf?.start),
    softEnd: isSoft(edtf?.end),
  };
  extents.set(row, extent);
  return extent;
}

/** The middle of a row's stretch, or its one known end. */
export function middleOf(row: Dated): number {
  const { start, end } = extentOf(row);
  return ((start ?? end ?? 0) + (end ?? start ?? 0)) / 2;
}

/** First and last moment that any row touches, with a margin of a fiftieth on both sides; undefined without rows. */
export function fullDomain(rows: readonly Dated[]): [number, number] | undefined {
  let low = Infinity;
  let high = -Infinity;
  for (const row of rows) {
    const { start, end } = extentOf(row);
    const [first, last] = [start ?? (end ?? 0) - DAY, end ?? (start ?? 0) + DAY];
    low = Math.min(low, first);
    high = Math.max(high, last);
  }
  if (low > high) return undefined;
  const margin = Math.max(15 * DAY, (high - low) * 0.02);
  return [low - margin, high + margin];
}

const DAY_FORM = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The domain that the options name: `zoom=2019-01-01..2020-06-30`, or `from` and `to`. What is missing, unreadable or
 * turned about is the full one.
 */
export function domainOf(options: Readonly<Record<string, string>>, full: [number, number]): [number, number] {
  const [first, last] = (options['zoom'] ?? `${options['from'] ?? ''}..${options['to'] ?? ''}`).split('..');
  const read = (day: string | undefined) => {
    const time = day && DAY_FORM.test(day) ? toTime(day) : NaN;
    return Number.isNaN(time) ? undefined : time;
  };
  const start = read(first) ?? full[0];
  const end = (read(last) ?? full[1] - DAY) + DAY;
  return end - start >= DAY ? [start, end] : full;
}
