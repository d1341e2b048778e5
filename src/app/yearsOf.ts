// Events in; the years from the first to the last day that they name out: `2018–2023`, or '' where none is dated.
import type { Event } from '../model/index.ts';

export function yearsOf(events: readonly Pick<Event, 'from' | 'to'>[]): string {
  const years = events.flatMap((e) => [e.from, e.to]).flatMap((day) => day?.slice(0, 4) ?? []);
  const first = years.reduce((a, b) => (a && a < b ? a : b), '');
  const last = years.reduce((a, b) => (a > b ? a : b), '');
  return first === last ? first : `${first}–${last}`;
}
