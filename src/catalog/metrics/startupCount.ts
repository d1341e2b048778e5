// The metric 'startup-count': its labels, units and cues.
import type { Metric } from '../types.ts';

export const startupCount: Metric = {
  id: 'startup-count',
  group: 'network',
  label: { ko: '스타트업 수', en: 'Startups' },
  units: ['organization'],
  cues: [],
  blockers: [],
  examples: ['', ''],
  counterExamples: [''],
};
