// The event type 'membership': its labels, colours, cues and roles.
import type { EventType } from '../types.ts';

export const membership: EventType = {
  id: 'membership',
  label: { ko: '참여·가입', en: 'Membership' },
  color: { light: '#1c7f92', dark: '#63c7d8' },
  shape: 'ring',
  cues: ['참여', '합류', '가입'],
  blockers: [],
  roles: { agent: 'member', to: 'consortium', at: 'consortium' },
  examples: ['', ''],
  counterExamples: [''],
};
