// The event type 'conference': its labels, colours, cues and roles.
import type { EventType } from '../types.ts';

export const conference: EventType = {
  id: 'conference',
  label: { ko: '행사', en: 'Conference' },
  color: { light: '#4a7a1f', dark: '#9fcf6f' },
  shape: 'wye',
  cues: ['개최', '진행', '열'],
  blockers: [],
  roles: { agent: 'operator' },
  examples: ['', ''],
  counterExamples: [''],
};
