// The event type 'visit': its labels, colours, cues and roles.
import type { EventType } from '../types.ts';

export const visit: EventType = {
  id: 'visit',
  label: { ko: '방문', en: 'Visit' },
  color: { light: '#5a6672', dark: '#a9b5c1' },
  shape: 'plus',
  cues: ['방문', '찾', '점검'],
  blockers: [],
  roles: { agent: 'visitor', object: 'host', to: 'host' },
  examples: ['', ''],
  counterExamples: [''],
};
