// The event type 'investment': its labels, colours, cues and roles.
import type { EventType } from '../types.ts';

export const investment: EventType = {
  id: 'investment',
  label: { ko: '투자', en: 'Investment' },
  color: { light: '#b5541c', dark: '#f0955c' },
  shape: 'diamond',
  cues: ['투자', '출자'],
  blockers: [],
  roles: { agent: 'investor', to: 'recipient' },
  examples: ['', ''],
  counterExamples: [''],
};
