// A row and what is in sight in; the period that shows the row in its surroundings out, and the way there.
import { DAY, extentOf, middleOf } from './extent.ts';
import type { TimelineRow } from './rows.ts';
import { clampDomain, type Domain } from './zoomDomain.ts';

/** Two years around an event say what else went on; who has zoomed closer keeps that. */
const AROUND = 730 * DAY;

/** The row in the middle, as close as the reader is, but far enough to show all of it and at most two years. */
export function domainAround(row: TimelineRow, domain: Domain, full: Domain): Domain {
  const { start, end } = extentOf(row);
  const own = start !== null && end !== null ? end - start : 0;
  const span = Math.max(Math.min(domain[1] - domain[0], AROUND), own * 1.5);
  const middle = middleOf(row);
  return clampDomain([middle - span / 2, middle + span / 2], full);
}

/** Moved no more than it must: the same period where the row is well within it. */
export function domainWith(row: TimelineRow, domain: Domain, full: Domain): Domain {
  const { start, end } = extentOf(row);
  const span = domain[1] - domain[0];
  const [first, last] = [start ?? end ?? 0, end ?? start ?? 0];
  if (first < domain[1] - span * 0.02 && last > domain[0] + span * 0.02) return domain;
  const middle = middleOf(row);
  return clampDomain([middle - span / 2, middle + span / 2], full);
}

/** As long a period that begins with the next row after this one, or ends with the last before it; undefined: none is left. */
export function pageBeside(
  rows: readonly TimelineRow[],
  [first, last]: Domain,
  full: Domain,
  isLater: boolean,
): Domain | undefined {
  const span = last - first;
  const margin = span * 0.05;
  let edge = isLater ? Infinity : -Infinity;
  for (const row of rows) {
    const { start, end } = extentOf(row);
    if (isLater && (start ?? end ?? 0) >= last) edge = Math.min(edge, start ?? end ?? 0);
    if (!isLater && (end ?? start ?? 0) <= first) edge = Math.max(edge, end ?? start ?? 0);
  }
  if (!Number.isFinite(edge)) return undefined;
  return clampDomain(isLater ? [edge - margin, edge - margin + span] : [edge + margin - span, edge + margin], full);
}

/** A share of the way from one period to another: slow, fast, slow. */
export function between(from: Domain, to: Domain, share: number): Domain {
  const eased = share < 0.5 ? 2 * share * share : 1 - (2 - 2 * share) ** 2 / 2;
  return [from[0] + (to[0] - from[0]) * eased, from[1] + (to[1] - from[1]) * eased];
}
