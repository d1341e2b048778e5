// The event type 'program': its labels, colours, cues and roles.
import type { EventType } from '../types.ts';

export const program: EventType = {
  id: 'program',
  label: { ko: '교육·육성', en: 'Program' },
  color: { light: '#6a4fa3', dark: '#b7a0ea' },
  shape: 'hexagon',
  cues: ['과정', '개설', '운영', '교육', '육성'],
  blockers: [],
  roles: { agent: 'operator', with: 'partner' },
  examples: ['', ''],
  counterExamples: [''],
};
