// Pure questions about a dataset: which records a filter keeps, what a record is about, what lies behind an id.
import type { Dataset, EvidencedRecord, Event, Figure, Organization, Person, Relation } from './dataset.ts';
import { hasForms, normalizeText, searchForms } from './search.ts';
import type { Filter } from './state.ts';
import type { Language } from './vocabulary.ts';

export type RecordKind = 'organization' | 'person' | 'event' | 'figure' | 'relation' | 'conflict';
export type FoundRecord =
  | { kind: 'organization'; record: Organization }
  | { kind: 'person'; record: Person }
  | { kind: 'event'; record: Event }
  | { kind: 'figure'; record: Figure }
  | { kind: 'relation'; record: Relation }
  | { kind: 'conflict'; record: Dataset['conflicts'][number] };

/** A dataset with its lookups made once. */
export interface Indexed {
  dataset: Dataset;
  records: ReadonlyMap<string, FoundRecord>;
  documents: ReadonlyMap<string, Dataset['documents'][number]>;
  /** English formed by rule for what has none of its own, by the Korean. */
  english: ReadonlyMap<string, string>;
  /** All of it, where the dataset is what a filter leaves: what is said to be told nowhere must be told nowhere here. */
  whole?: Indexed;
}

export function indexDataset(dataset: Dataset, whole?: Indexed): Indexed {
  const records = new Map<string, FoundRecord>();
  for (const record of dataset.organizations) records.set(record.id, { kind: 'organization', record });
  for (const record of dataset.people) records.set(record.id, { kind: 'person', record });
  for (const record of dataset.events) records.set(record.id, { kind: 'event', record });
  for (const record of dataset.figures) records.set(record.id, { kind: 'figure', record });
  for (const record of dataset.relations) records.set(record.id, { kind: 'relation', record });
  for (const record of dataset.conflicts) records.set(record.id, { kind: 'conflict', record });
  const documents = new Map(dataset.documents.map((d) => [d.id, d]));
  const english = new Map(dataset.glossary?.map(({ ko, en }) => [ko, en]));
  return { dataset, records, documents, english, ...(whole ? { whole } : {}) };
}

/** The name of an organization or person, or the words given where the id names neither (a figure's place or program). */
export function nameOf(indexed: Indexed, id: string, lang: Language): string {
  const found = indexed.records.get(id);
  if (found?.kind !== 'organization' && found?.kind !== 'person') return wordsOf(indexed, id, lang);
  return (lang === 'en' && found.record.name.en) || wordsOf(indexed, found.record.name.ko, lang);
}

/** Korean words of a record (a place, a kind of people), in English where the dataset's glossary has them. */
export const wordsOf = (indexed: Indexed, words: string, lang: Language): string =>
  (lang === 'en' && indexed.english.get(words)) || words;

/** The ids of all organizations and people that a record names. */
export function entitiesOf(found: FoundRecord): string[] {
  switch (found.kind) {
    case 'organization':
    case 'person':
      return [found.record.id];
    case 'event':
      return found.record.participants.map((p) => p.entity);
    case 'figure':
      return [found.record.subject];
    case 'relation':
      return [found.record.source, found.record.target];
    case 'conflict':
      return found.record.records;
  }
}

/** First and last day that a record covers; nulls where it has no date. */
export function spanOf(found: FoundRecord): { from: string | null; to: string | null } {
  if (found.kind === 'event' || found.kind === 'figure') return { from: found.record.from, to: found.record.to };
  if (found.kind === 'relation') return { from: found.record.from ?? null, to: found.record.to ?? null };
  return { from: null, to: null };
}

/** How many documents tell of a record, each once. */
export const corroboration = (record: EvidencedRecord): number => new Set(record.evidence.map((e) => e.document)).size;

// ── search ──────────────────────────────────────────────────────────────────────────────────────────────────────────

function searchText(indexed: Indexed, found: FoundRecord): string {
  const names = (id: string): string[] => {
    const entity = indexed.records.get(id);
    if (entity?.kind === 'organization')
      return [entity.record.name.ko, nameOf(indexed, id, 'en'), ...entity.record.aliases];
    if (entity?.kind === 'person') return [entity.record.name.ko, nameOf(indexed, id, 'en')];
    return [id, wordsOf(indexed, id, 'en')];
  };
  const titles = found.kind === 'event' ? [found.record.title.ko, found.record.title.en, found.record.place ?? ''] : [];
  const entities =
    found.kind === 'conflict' ? [found.record.note.ko, found.record.note.en] : entitiesOf(found).flatMap(names);
  return [...titles, ...entities, ...found.record.evidence.map((e) => e.quote)].map(normalizeText).join('\n');
}

// ── filter ──────────────────────────────────────────────────────────────────────────────────────────────────────────

const overlaps = (from: string | null, to: string | null, filter: Filter) =>
  (!filter.from || to === null || to >= filter.from) && (!filter.to || from === null || from <= filter.to);

/** The ids that stand for each entity: itself and the group at its top. */
function groupOf(indexed: Indexed, entity: string): string | undefined {
  const found = indexed.records.get(entity);
  if (found?.kind === 'organization') return found.record.group ?? (found.record.kind === 'group' ? entity : undefined);
  if (found?.kind === 'person')
    for (const role of found.record.roles) {
      const group = role.organization && groupOf(indexed, role.organization);
      if (group) return group;
    }
  return undefined;
}

/** Tells whether the filter keeps a record. Records without a date pass a period; every search word must be there. */
export function matchesFilter(indexed: Indexed, filter: Filter): (found: FoundRecord) => boolean {
  const words = searchForms(filter.search);
  return (found) => {
    const { from, to } = spanOf(found);
    const dated =
      found.kind === 'event' || found.kind === 'figure' || (found.kind === 'relation' && !!found.record.date);
    if (dated && !overlaps(from, to, filter)) return false;
    if (filter.types.length && found.kind === 'event' && !filter.types.includes(found.record.type)) return false;
    if (filter.documents.length && !found.record.evidence.some((e) => filter.documents.includes(e.document)))
      return false;
    if (found.kind !== 'conflict') {
      const entities = entitiesOf(found);
      if (filter.organizations.length && !entities.some((e) => filter.organizations.includes(e))) return false;
      if (filter.groups.length && !entities.some((e) => filter.groups.includes(groupOf(indexed, e) ?? '')))
        return false;
    }
    if (!words.length) return true;
    return hasForms(searchText(indexed, found), words);
  };
}

/**
 * The dataset that a filter leaves. Organizations, people and documents that a kept record names stay, so that every id
 * still resolves. With event types chosen, figures and relations stay where a kept event has them.
 */
export function filterDataset(indexed: Indexed, filter: Filter): Dataset {
  const { dataset } = indexed;
  const keep = matchesFilter(indexed, filter);
  const events = dataset.events.filter((record) => keep({ kind: 'event', record }));
  const eventIds = new Set(events.map((e) => e.id));
  const eventFigures = new Set(events.flatMap((e) => e.figures));
  const figures = dataset.figures.filter(
    (record) => keep({ kind: 'figure', record }) && (!filter.types.length || eventFigures.has(record.id)),
  );
  const relations = dataset.relations
    .filter(
      (record) =>
        keep({ kind: 'relation', record }) && (!filter.types.length || record.events.some((e) => eventIds.has(e))),
    )
    .map((r) => ({ ...r, events: r.events.filter((e) => eventIds.has(e)) }));
  const figureIds = new Set(figures.map((f) => f.id));
  const kept = new Set([...eventIds, ...figureIds, ...relations.map((r) => r.id)]);
  return {
    ...dataset,
    events: events.map((e) => ({ ...e, figures: e.figures.filter((f) => figureIds.has(f)) })),
    figures,
    relations,
    conflicts: dataset.conflicts.filter((c) => c.records.some((id) => kept.has(id))),
  };
}

/** A filter that narrows nothing. */
export const isEmptyFilter = (filter: Filter): boolean =>
  !filter.from &&
  !filter.to &&
  !filter.search &&
  [filter.types, filter.organizations, filter.groups, filter.documents].every((list) => list.length === 0);
