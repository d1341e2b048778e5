// The metric 'portfolio-count': its labels, units and cues.
import type { Metric } from '../types.ts';

export const portfolioCount: Metric = {
  id: 'portfolio-count',
  group: 'network',
  label: { ko: '투자 기업 수', en: 'Portfolio companies' },
  units: ['organization'],
  cues: [],
  blockers: [],
  examples: ['', ''],
  counterExamples: [''],
};
