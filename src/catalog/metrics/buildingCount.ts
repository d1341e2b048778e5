// The metric 'building-count': its labels, units and cues.
import type { Metric } from '../types.ts';

export const buildingCount: Metric = {
  id: 'building-count',
  group: 'facility',
  label: { ko: '건물 수', en: 'Buildings' },
  units: ['building'],
  cues: [],
  blockers: [],
  examples: ['', ''],
  counterExamples: [''],
};
