// The chart of activity: events by quarter and type, and those that no one quarter holds.
import { byPeriod, byTypes } from '../narrowing.ts';
import type { Chart } from '../types.ts';
import { columns, rows, type ActivityRow } from './rows.ts';
import { words } from './words.ts';

export const activity: Chart<ActivityRow> = {
  id: 'activity',
  name: { ko: '활동', en: 'Activity' },
  rows,
  columns,
  words,
  filterOf: (records, indexed) => {
    const types = byTypes(records, indexed);
    return types && { ...types, ...byPeriod(records, indexed) };
  },
  load: async () => (await import('./drawing.ts')).drawing,
};
