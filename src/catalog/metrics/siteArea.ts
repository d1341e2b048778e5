// The metric 'site-area': its labels, units and cues.
import type { Metric } from '../types.ts';

export const siteArea: Metric = {
  id: 'site-area',
  group: 'facility',
  label: { ko: '부지 면적', en: 'Site area' },
  units: ['m2'],
  cues: [],
  blockers: [],
  examples: ['', ''],
  counterExamples: [''],
};
