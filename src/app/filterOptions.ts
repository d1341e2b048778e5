// A dataset in; what its filters can be set to out, with how many records each would leave.
import { eventTypes } from '../catalog/index.ts';
import {
  EMPTY_FILTER,
  entitiesOf,
  matchesFilter,
  nameOf,
  type Filter,
  type FoundRecord,
  type Indexed,
  type Language,
} from '../model/index.ts';

export interface FilterOption {
  id: string;
  label: string;
  /** Events, figures and relations (for types: events) that it alone would keep beside the other filters. */
  count: number;
}
export type FilterList = 'types' | 'organizations' | 'groups' | 'documents';

const facts = ({ dataset }: Indexed): FoundRecord[] => [
  ...dataset.events.map((record) => ({ kind: 'event' as const, record })),
  ...dataset.figures.map((record) => ({ kind: 'figure' as const, record })),
  ...dataset.relations.map((record) => ({ kind: 'relation' as const, record })),
];

/** Options of one list, most records first; those that would leave nothing stay out unless they are chosen. */
export function filterOptions(indexed: Indexed, filter: Filter, list: FilterList, lang: Language): FilterOption[] {
  const others = { ...filter, [list]: [] };
  const keepOthers = matchesFilter(indexed, others);
  const kept = facts(indexed).filter(keepOthers);
  const groups = [...new Set(indexed.dataset.organizations.flatMap((o) => o.group ?? []))];
  const inGroup = groups.map((id) => ({ id, keep: matchesFilter(indexed, { ...EMPTY_FILTER, groups: [id] }) }));
  const idsOf = (fact: FoundRecord): string[] => {
    if (list === 'types') return fact.kind === 'event' ? [fact.record.type] : [];
    if (list === 'documents') return fact.record.evidence.map((e) => e.document);
    if (list === 'groups') return inGroup.filter(({ keep }) => keep(fact)).map(({ id }) => id);
    return entitiesOf(fact);
  };
  const counts = new Map<string, number>();
  for (const fact of kept) for (const id of new Set(idsOf(fact))) counts.set(id, (counts.get(id) ?? 0) + 1);
  const option = (id: string, label: string): FilterOption => ({ id, label, count: counts.get(id) ?? 0 });
  const { dataset } = indexed;
  const options = {
    types: () => eventTypes.map((type) => option(type.id, type.label[lang])),
    organizations: () => dataset.organizations.map((o) => option(o.id, nameOf(indexed, o.id, lang))),
    groups: () => groups.map((id) => option(id, nameOf(indexed, id, lang))),
    documents: () => dataset.documents.map((d) => option(d.id, [d.publisher, d.title].filter(Boolean).join(' · '))),
  }[list]();
  return options
    .filter((o) => o.count > 0 || filter[list].includes(o.id))
    .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, lang));
}
