// The metric 'member-count': its labels, units and cues.
import type { Metric } from '../types.ts';

export const memberCount: Metric = {
  id: 'member-count',
  group: 'network',
  label: { ko: '참여 기관 수', en: 'Members' },
  units: ['organization'],
  cues: [],
  blockers: [],
  examples: ['', ''],
  counterExamples: [''],
};
