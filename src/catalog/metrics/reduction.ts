// The metric 'reduction': its labels, units and cues.
import type { Metric } from '../types.ts';

export const reduction: Metric = {
  id: 'reduction',
  group: 'performance',
  label: { ko: '감소율', en: 'Reduction' },
  units: ['%'],
  cues: [],
  blockers: [],
  examples: ['', ''],
  counterExamples: [''],
};
