// The chart of talent: targets from the day announced to the day due, yearly rates as steps, people trained so far.
import { figureColumns } from '../figureRow.ts';
import { bySubjects } from '../narrowing.ts';
import type { Chart } from '../types.ts';
import { rows, type TalentRow } from './rows.ts';
import { resultWords, words } from './words.ts';

export const talent: Chart<TalentRow> = {
  id: 'talent',
  name: { ko: '인재 육성', en: 'Talent' },
  rows,
  columns: (indexed) => [
    ...figureColumns<TalentRow>(indexed),
    {
      id: 'results',
      label: { ko: '이후 보도', en: 'Later reports' },
      value: (row) => row.results?.map(({ value, unit, date }) => `${value} ${unit} ${date}`).join('; ') || null,
      shown: resultWords,
    },
  ],
  words,
  filterOf: bySubjects,
  load: async () => (await import('./drawing.ts')).drawing,
};
