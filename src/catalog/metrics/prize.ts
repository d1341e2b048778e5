// The metric 'prize': its labels, units and cues.
import type { Metric } from '../types.ts';

export const prize: Metric = {
  id: 'prize',
  group: 'investment',
  label: { ko: '상금', en: 'Prize' },
  units: ['KRW', 'USD', 'EUR', 'JPY', 'CNY', 'GBP'],
  cues: [],
  blockers: [],
  examples: ['', ''],
  counterExamples: [''],
};
