// A moment and how many pixels a day takes in; the words of an axis reading out, no finer than a reader can point.
import { formatDate } from '../../catalog/index.ts';
import type { Language } from '../../model/index.ts';
import { DAY, extentOf, toDay } from './extent.ts';
import type { TimelineRow } from './rows.ts';

/** The day, month or year that a pixel stands for. */
export function readingAt(time: number, pixelsPerDay: number, lang: Language): string {
  const day = toDay(time);
  return formatDate(pixelsPerDay >= 0.8 ? day : pixelsPerDay >= 0.03 ? day.slice(0, 7) : day.slice(0, 4), lang);
}

/** How many rows lie at a moment, or may: those within half a pixel of it. */
export function countAt(rows: readonly TimelineRow[], time: number, pixelsPerDay: number): number {
  const reach = Math.max(DAY / 2, (DAY / pixelsPerDay) * 2);
  let count = 0;
  for (const row of rows) {
    const { start, end } = extentOf(row);
    if ((start ?? (end ?? 0) - DAY) <= time + reach && (end ?? (start ?? 0) + DAY) >= time - reach) count += 1;
  }
  return count;
}
