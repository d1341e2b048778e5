// The event type 'release': its labels, colours, cues and roles.
import type { EventType } from '../types.ts';

export const release: EventType = {
  id: 'release',
  label: { ko: '공개·출시', en: 'Release' },
  color: { light: '#946200', dark: '#e2b23f' },
  shape: 'star',
  cues: ['공개', '출시', '선보이'],
  blockers: [],
  roles: { agent: 'presenter' },
  examples: ['', ''],
  counterExamples: [''],
};
