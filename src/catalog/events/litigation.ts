// The event type 'litigation': its labels, colours, cues and roles.
import type { EventType } from '../types.ts';

export const litigation: EventType = {
  id: 'litigation',
  label: { ko: '소송', en: 'Litigation' },
  color: { light: '#b3202e', dark: '#ff8a8f' },
  shape: 'cross',
  cues: ['소송', '제소'],
  blockers: [],
  roles: { agent: 'party', with: 'party' },
  examples: ['', ''],
  counterExamples: [''],
};
