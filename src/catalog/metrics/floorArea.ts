// The metric 'floor-area': its labels, units and cues.
import type { Metric } from '../types.ts';

export const floorArea: Metric = {
  id: 'floor-area',
  group: 'facility',
  label: { ko: '연면적', en: 'Floor area' },
  units: ['m2'],
  cues: [],
  blockers: [],
  examples: ['', ''],
  counterExamples: [''],
};
