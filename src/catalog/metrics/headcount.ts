// The metric 'headcount': its labels, units and cues.
import type { Metric } from '../types.ts';

export const headcount: Metric = {
  id: 'headcount',
  group: 'workforce',
  label: { ko: '인원', en: 'Headcount' },
  units: ['person'],
  cues: [],
  blockers: [],
  examples: ['', ''],
  counterExamples: [''],
};
