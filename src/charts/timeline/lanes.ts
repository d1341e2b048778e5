// Rows in; the lanes that they stand in out: by event type in the catalogue's order, or by the busiest organizations, by name.
import { eventTypes } from '../../catalog/index.ts';
import type { Language } from '../../model/index.ts';
import type { TimelineRow } from './rows.ts';

export interface Lane {
  /** The event type or organization; `others` where neither. */
  id: string;
  name: string;
  rows: TimelineRow[];
}

const OTHERS = 'others';
const othersName = { ko: '그 밖의 기관', en: 'Others' };
const MOST_ORGANIZATIONS = 10;

function gather(rows: readonly TimelineRow[], keyOf: (row: TimelineRow) => string): Map<string, TimelineRow[]> {
  const lanes = new Map<string, TimelineRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const lane = lanes.get(key);
    if (lane) lane.push(row);
    else lanes.set(key, [row]);
  }
  return lanes;
}

function byOrganization(rows: readonly TimelineRow[], lang: Language): Lane[] {
  const counts = new Map<string, number>();
  for (const { lead } of rows) if (lead) counts.set(lead.id, (counts.get(lead.id) ?? 0) + 1);
  // One event in one lane: the agent's, so that the lanes' counts add up.
  const known = new Set(
    [...counts]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .filter(([, count]) => count > 1 || counts.size <= MOST_ORGANIZATIONS)
      .slice(0, MOST_ORGANIZATIONS)
      .map(([id]) => id),
  );
  const lanes = gather(rows, ({ lead }) => (lead && known.has(lead.id) ? lead.id : OTHERS));
  const named = [...known, OTHERS].flatMap((id) => {
    const found = lanes.get(id);
    return found ? [{ id, name: (id !== OTHERS && found[0]?.lead?.name[lang]) || othersName[lang], rows: found }] : [];
  });
  // By name: one document more must not turn the lanes about.
  const order = (lane: Lane) => (lane.id === OTHERS ? '\u{10ffff}' : lane.name);
  return named.sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0));
}

/** Lanes with at least one row each; each row is in one lane, in the order given. */
export function toLanes(rows: readonly TimelineRow[], by: string | undefined, lang: Language): Lane[] {
  if (by === 'organization') return byOrganization(rows, lang);
  const lanes = gather(rows, (row) => row.type);
  const known = eventTypes.filter((type) => lanes.has(type.id));
  const unknown = [...lanes.keys()].filter((id) => !known.some((type) => type.id === id)).sort();
  return [
    ...known.map((type) => ({ id: type.id, name: type.label[lang], rows: lanes.get(type.id) ?? [] })),
    ...unknown.map((id) => ({ id, name: id, rows: lanes.get(id) ?? [] })),
  ];
}
