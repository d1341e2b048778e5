// The metric 'affiliate-count': its labels, units and cues.
import type { Metric } from '../types.ts';

export const affiliateCount: Metric = {
  id: 'affiliate-count',
  group: 'network',
  label: { ko: '계열사 수', en: 'Affiliates' },
  units: ['organization'],
  cues: [],
  blockers: [],
  examples: ['', ''],
  counterExamples: [''],
};
