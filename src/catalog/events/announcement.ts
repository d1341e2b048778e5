// The event type 'announcement': its labels, colours, cues and roles.
import type { EventType } from '../types.ts';

export const announcement: EventType = {
  id: 'announcement',
  label: { ko: '발표', en: 'Announcement' },
  color: { light: '#7a7466', dark: '#bdb6a6' },
  shape: 'chevron',
  cues: ['발표', '밝히'],
  blockers: [],
  roles: { agent: 'announcer' },
  examples: ['', ''],
  counterExamples: [''],
};
