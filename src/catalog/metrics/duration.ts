// The metric 'duration': its labels, units and cues.
import type { Metric } from '../types.ts';

export const duration: Metric = {
  id: 'duration',
  group: 'program',
  label: { ko: '기간', en: 'Duration' },
  units: ['day', 'week', 'month', 'year'],
  cues: [],
  blockers: [],
  examples: ['', ''],
  counterExamples: [''],
};
