// The metric 'count': its labels, units and cues.
import type { Metric } from '../types.ts';

export const count: Metric = {
  id: 'count',
  group: 'other',
  label: { ko: '수량', en: 'Count' },
  units: [],
  cues: [],
  blockers: [],
  examples: ['', ''],
  counterExamples: [''],
};
