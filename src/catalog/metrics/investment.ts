// The metric 'investment': its labels, units and cues.
import type { Metric } from '../types.ts';

export const investment: Metric = {
  id: 'investment',
  group: 'investment',
  label: { ko: '투자액', en: 'Investment' },
  units: ['KRW', 'USD', 'EUR', 'JPY', 'CNY', 'GBP'],
  cues: [],
  blockers: [],
  examples: ['', ''],
  counterExamples: [''],
};
