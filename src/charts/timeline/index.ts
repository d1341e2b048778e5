// The timeline: events in lanes, drawn as long as their dates are vague or lasting.
import { byPeriod } from '../narrowing.ts';
import type { Chart } from '../types.ts';
import { timelineColumns, timelineRows, type TimelineRow } from './rows.ts';
import { timelineWords } from './words.ts';

export const timeline: Chart<TimelineRow> = {
  id: 'timeline',
  name: { ko: '연표', en: 'Timeline' },
  rows: timelineRows,
  columns: timelineColumns,
  words: (rows, _indexed, lang) => timelineWords(rows, lang),
  ownFilter: ['from', 'to'],
  filterOf: byPeriod,
  load: async () => (await import('./draw.ts')).drawing,
  interactive: async () => (await import('./Timeline.svelte')).default,
};
