// The metric 'course-count': its labels, units and cues.
import type { Metric } from '../types.ts';

export const courseCount: Metric = {
  id: 'course-count',
  group: 'program',
  label: { ko: '과정 수', en: 'Courses' },
  units: ['count'],
  cues: [],
  blockers: [],
  examples: ['', ''],
  counterExamples: [''],
};
