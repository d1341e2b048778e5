// The metric 'talent-target': its labels, units and cues.
import type { Metric } from '../types.ts';

export const talentTarget: Metric = {
  id: 'talent-target',
  group: 'talent',
  label: { ko: '인재 목표', en: 'Talent target' },
  units: ['person'],
  cues: [],
  blockers: [],
  examples: ['', ''],
  counterExamples: [''],
};
