// Rows, a domain and a number of bins in; how much happened in each bin out. A span gives each bin its share of one event.
import { extentOf } from './extent.ts';
import type { TimelineRow } from './rows.ts';

/** Sums per bin; an event that may have been on any day of a year is spread over that year. O(rows + bins). */
export function densityOf(
  rows: readonly TimelineRow[],
  [first, last]: readonly [number, number],
  bins: number,
): Float64Array {
  const sums = new Float64Array(bins);
  // What lies in whole bins is added as a step up and a step down, so that a long span costs no more than a day.
  const steps = new Float64Array(bins + 1);
  const toBin = (time: number) => Math.min(Math.max(((time - first) / (last - first)) * bins, 0), bins);
  for (const row of rows) {
    const { start, end } = extentOf(row);
    const known = start ?? end;
    if (known === null) continue;
    const from = toBin(start ?? known - 1);
    const to = toBin(end ?? known + 1);
    const length = to - from;
    const [a, b] = [Math.min(Math.floor(from), bins - 1), Math.min(Math.floor(to), bins - 1)];
    if (a === b || length <= 0) {
      sums[a] = (sums[a] ?? 0) + 1;
      continue;
    }
    sums[a] = (sums[a] ?? 0) + (a + 1 - from) / length;
    sums[b] = (sums[b] ?? 0) + (to - b) / length;
    steps[a + 1] = (steps[a + 1] ?? 0) + 1 / length;
    steps[b] = (steps[b] ?? 0) - 1 / length;
  }
  let level = 0;
  for (let i = 0; i < bins; i += 1) {
    level += steps[i] ?? 0;
    sums[i] = (sums[i] ?? 0) + level;
  }
  return sums;
}
