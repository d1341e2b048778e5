// The chart of headcount: people by organization and by the part of it that a number counts.
import { figureColumns } from '../figureRow.ts';
import { bySubjects } from '../narrowing.ts';
import type { Chart } from '../types.ts';
import { rows, type HeadcountRow } from './rows.ts';
import { words } from './words.ts';

export const headcount: Chart<HeadcountRow> = {
  id: 'headcount',
  name: { ko: '인력', en: 'Headcount' },
  rows,
  columns: (indexed) => figureColumns<HeadcountRow>(indexed),
  words,
  filterOf: bySubjects,
  load: async () => (await import('./drawing.ts')).drawing,
};
