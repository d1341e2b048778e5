// The chart of talent: targets from the day announced to the day due, yearly rates as steps, people trained so far.
import { figureColumns } from '../figureRow.ts';
import { bySubjects } from '../narrowing.ts';
import type { Chart } from '../types.ts';
import { rows, type TalentRow } from './rows.ts';
import { words } from './words.ts';

export const talent: Chart<TalentRow> = {
  id: 'talent',
  name: { ko: '인재 육성', en: 'Talent' },
  rows,
  columns: (indexed) => figureColumns<TalentRow>(indexed),
  words,
  filterOf: bySubjects,
  load: async () => (await import('./drawing.ts')).drawing,
};
