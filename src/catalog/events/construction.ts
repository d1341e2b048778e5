// The event type 'construction': its labels, colours, cues and roles.
import type { EventType } from '../types.ts';

export const construction: EventType = {
  id: 'construction',
  label: { ko: '건설·완공', en: 'Construction' },
  color: { light: '#75563a', dark: '#c9a585' },
  shape: 'bar',
  cues: ['완공', '준공', '착공', '증설'],
  blockers: [],
  roles: { agent: 'owner' },
  examples: ['', ''],
  counterExamples: [''],
};
