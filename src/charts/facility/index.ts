// The chart of facilities: areas to scale with what the articles compare them with, buildings as units.
import { figureColumns } from '../figureRow.ts';
import { bySubjects } from '../narrowing.ts';
import type { Chart } from '../types.ts';
import { rows, type FacilityRow } from './rows.ts';
import { words } from './words.ts';

export const facility: Chart<FacilityRow> = {
  id: 'facility',
  name: { ko: '시설', en: 'Facilities' },
  rows,
  columns: (indexed) => figureColumns<FacilityRow>(indexed),
  words,
  filterOf: bySubjects,
  load: async () => (await import('./drawing.ts')).drawing,
};
