// The metric 'partner-count': its labels, units and cues.
import type { Metric } from '../types.ts';

export const partnerCount: Metric = {
  id: 'partner-count',
  group: 'network',
  label: { ko: '협력사 수', en: 'Partners' },
  units: ['organization'],
  cues: [],
  blockers: [],
  examples: ['', ''],
  counterExamples: [''],
};
