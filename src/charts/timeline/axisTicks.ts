// A period and about how many ticks it has room for in; starts of days, weeks, months or years out, none finer than a day.
import { DAY, toTime } from './extent.ts';

const MONTH = 30 * DAY;
const YEAR = 365 * DAY;
type Step = [unit: 'day' | 'week' | 'month' | 'year', every: number, length: number];
const STEPS: readonly Step[] = [
  ['day', 1, DAY],
  ['day', 2, 2 * DAY],
  ['week', 1, 7 * DAY],
  ['month', 1, MONTH],
  ['month', 3, 3 * MONTH],
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map((every): Step => ['year', every, every * YEAR]),
];

const pad = (n: number, width = 2) => String(n).padStart(width, '0');
const startOf = (year: number, month = 1) =>
  toTime(`${pad(year + Math.floor((month - 1) / 12), 4)}-${pad(((month - 1) % 12) + 1)}-01`);

/** The step whose length is nearest, by ratio, to what one tick has (the rule of d3-time's `utcTickInterval`). */
function stepFor(length: number): Step {
  const at = STEPS.findIndex((step) => step[2] > length);
  const [below, above] = [STEPS[at < 0 ? STEPS.length - 1 : Math.max(0, at - 1)], STEPS[Math.max(0, at)]];
  if (!below || !above || at < 0) return below ?? ['year', 1000, 1000 * YEAR];
  return length / below[2] < above[2] / length ? below : above;
}

/** Milliseconds (UTC) of the ticks within the period. */
export function axisTicks([first, last]: readonly [number, number], count: number): number[] {
  const [unit, every] = stepFor((last - first) / count);
  const ticks: number[] = [];
  const take = (time: number) => {
    if (time >= first && time <= last) ticks.push(time);
  };
  const year = new Date(first).getUTCFullYear();
  if (unit === 'year') for (let y = Math.floor(year / every) * every; startOf(y) <= last; y += every) take(startOf(y));
  else if (unit === 'month') for (let m = 1; startOf(year, m) <= last; m += every) take(startOf(year, m));
  else
    for (let time = Math.floor(first / DAY) * DAY; time <= last; time += DAY) {
      const date = new Date(time);
      if (unit === 'week' ? date.getUTCDay() === 0 : (date.getUTCDate() - 1) % every === 0) take(time);
    }
  return ticks;
}
