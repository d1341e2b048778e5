// The event type 'acquisition': its labels, colours, cues and roles.
import type { EventType } from '../types.ts';

export const acquisition: EventType = {
  id: 'acquisition',
  label: { ko: '인수·합병', en: 'Acquisition' },
  color: { light: '#8c2d04', dark: '#e08a66' },
  shape: 'triangle',
  cues: ['인수', '합병', '사들이'],
  blockers: [],
  roles: { agent: 'acquirer', object: 'acquired' },
  examples: ['', ''],
  counterExamples: [''],
};
