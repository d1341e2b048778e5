// The metric 'fund-size': its labels, units and cues.
import type { Metric } from '../types.ts';

export const fundSize: Metric = {
  id: 'fund-size',
  group: 'investment',
  label: { ko: '펀드 규모', en: 'Fund size' },
  units: ['KRW', 'USD', 'EUR', 'JPY', 'CNY', 'GBP'],
  cues: [],
  blockers: [],
  examples: ['', ''],
  counterExamples: [''],
};
