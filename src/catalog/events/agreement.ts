// The event type 'agreement': its labels, colours, cues and roles.
import type { EventType } from '../types.ts';

export const agreement: EventType = {
  id: 'agreement',
  label: { ko: '협약', en: 'Agreement' },
  color: { light: '#1f5fa8', dark: '#7fb2f0' },
  shape: 'square',
  cues: ['체결', '협약', 'MOU', '맞손', '제휴', '손잡'],
  blockers: [],
  roles: { agent: 'party', with: 'party' },
  examples: ['', ''],
  counterExamples: [''],
};
