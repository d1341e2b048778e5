// The metric 'multiple': its labels, units and cues.
import type { Metric } from '../types.ts';

export const multiple: Metric = {
  id: 'multiple',
  group: 'performance',
  label: { ko: '배수', en: 'Multiple' },
  units: ['x'],
  cues: [],
  blockers: [],
  examples: ['', ''],
  counterExamples: [''],
};
