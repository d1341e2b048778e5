// The metric 'field-count': its labels, units and cues.
import type { Metric } from '../types.ts';

export const fieldCount: Metric = {
  id: 'field-count',
  group: 'program',
  label: { ko: '분야 수', en: 'Fields' },
  units: ['count'],
  cues: [],
  blockers: [],
  examples: ['', ''],
  counterExamples: [''],
};
