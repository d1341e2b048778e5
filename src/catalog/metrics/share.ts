// The metric 'share': its labels, units and cues.
import type { Metric } from '../types.ts';

export const share: Metric = {
  id: 'share',
  group: 'performance',
  label: { ko: '비율', en: 'Share' },
  units: ['%'],
  cues: [],
  blockers: [],
  examples: ['', ''],
  counterExamples: [''],
};
