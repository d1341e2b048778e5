// The chart of money: by the date announced, with plan periods, and comparable only by the articles' own conversions.
import { nameOf } from '../../model/index.ts';
import { figureColumns } from '../figureRow.ts';
import { bySubjects } from '../narrowing.ts';
import type { Chart } from '../types.ts';
import { rows, type InvestmentRow } from './rows.ts';
import { words } from './words.ts';

export const investment: Chart<InvestmentRow> = {
  id: 'investment',
  name: { ko: '투자', en: 'Investment' },
  rows,
  columns: (indexed) => [
    {
      id: 'investors',
      label: { ko: '투자·조성', en: 'Given by' },
      value: (row) => row.from.join('; ') || null,
      shown: (row, lang) => row.from.map((id) => nameOf(indexed, id, lang)).join(', '),
    },
    {
      id: 'recipients',
      label: { ko: '투자처', en: 'Given to' },
      value: (row) => row.to.join('; ') || null,
      shown: (row, lang) => row.to.map((id) => nameOf(indexed, id, lang)).join(', '),
    },
    ...figureColumns<InvestmentRow>(indexed),
  ],
  words,
  filterOf: bySubjects,
  load: async () => (await import('./drawing.ts')).drawing,
};
