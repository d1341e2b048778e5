// The network: organizations and people, and what the texts say is between them.
import { byOrganizations } from '../narrowing.ts';
import type { Chart } from '../types.ts';
import { networkColumns, networkRows, type NetworkRow } from './rows.ts';
import { networkWords } from './words.ts';

/** A node stands for itself, an edge for the organizations at its ends. */
const byEnds: NonNullable<Chart['filterOf']> = (records, indexed) =>
  byOrganizations(
    records.flatMap((id) => {
      const found = indexed.records.get(id);
      return found?.kind === 'relation' ? [found.record.source, found.record.target] : [id];
    }),
    indexed,
  );

export const network: Chart<NetworkRow> = {
  id: 'network',
  name: { ko: '관계망', en: 'Network' },
  rows: networkRows,
  columns: networkColumns,
  words: networkWords,
  ownFilter: ['organizations', 'groups'],
  filterOf: byEnds,
  load: async () => (await import('./draw.ts')).drawing,
  interactive: async () => (await import('./Network.svelte')).default,
};
