// The metric 'trainee-count': its labels, units and cues.
import type { Metric } from '../types.ts';

export const traineeCount: Metric = {
  id: 'trainee-count',
  group: 'talent',
  label: { ko: '교육 인원', en: 'Trainees' },
  units: ['person'],
  cues: [],
  blockers: [],
  examples: ['', ''],
  counterExamples: [''],
};
