// The network: organizations and people, and what the texts say is between them.
import type { Chart } from '../types.ts';
import { networkColumns, networkRows, type NetworkRow } from './rows.ts';
import { networkWords } from './words.ts';

export const network: Chart<NetworkRow> = {
  id: 'network',
  name: { ko: '관계망', en: 'Network' },
  rows: networkRows,
  columns: networkColumns,
  words: networkWords,
  load: async () => (await import('./draw.ts')).drawing,
  interactive: async () => (await import('./Network.svelte')).default,
};
