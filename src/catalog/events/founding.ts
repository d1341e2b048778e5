// The event type 'founding': its labels, colours, cues and roles.
import type { EventType } from '../types.ts';

export const founding: EventType = {
  id: 'founding',
  label: { ko: '설립·출범', en: 'Founding' },
  color: { light: '#0b6e4f', dark: '#58c39a' },
  shape: 'circle',
  cues: ['설립', '출범', '개소', '신설', '발족', '조성', '결성', '세우', '꾸리'],
  blockers: [],
  roles: { agent: 'founder', object: 'founded' },
  examples: ['', ''],
  counterExamples: [''],
};
