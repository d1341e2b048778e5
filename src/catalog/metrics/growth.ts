// The metric 'growth': its labels, units and cues.
import type { Metric } from '../types.ts';

export const growth: Metric = {
  id: 'growth',
  group: 'performance',
  label: { ko: '증가율', en: 'Growth' },
  units: ['%'],
  cues: [],
  blockers: [],
  examples: ['', ''],
  counterExamples: [''],
};
