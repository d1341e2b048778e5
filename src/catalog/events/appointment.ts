// The event type 'appointment': its labels, colours, cues and roles.
import type { EventType } from '../types.ts';

export const appointment: EventType = {
  id: 'appointment',
  label: { ko: '취임·선임', en: 'Appointment' },
  color: { light: '#a03a6b', dark: '#ea92bd' },
  shape: 'pentagon',
  cues: ['취임', '선임', '영입'],
  blockers: [],
  roles: { agent: 'appointee', to: 'organization' },
  examples: ['', ''],
  counterExamples: [''],
};
