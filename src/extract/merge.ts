// Extractions of any number of documents in; one dataset out, in which each fact is one record with all its tellings.
import type { Dataset, Document, Event, Evidence, Figure, Label, Organization, Relation } from '../model/index.ts';
import { SCHEMA_VERSION } from '../model/vocabulary.ts';
import type { Extraction } from './extraction.ts';
import { readConflicts } from './merge/conflicts.ts';
import { Entities } from './merge/entities.ts';
import { mergeEvents, toEventTelling } from './merge/events.ts';
import { mergeFigures, toFigure } from './merge/figures.ts';
import { toGlossary } from './merge/glossary.ts';
import { nameKey } from './merge/ids.ts';
import { mergeRelations, toRelation } from './merge/relations.ts';
import { titlesOf } from './titles.ts';
import { toEnglishName } from './titles/toEnglish.ts';

/** The records without the documents: what the bulk filter gives for one document. */
export type Records = Omit<Dataset, 'schemaVersion' | 'documents' | 'glossary'>;

const byId = <T extends { id: string }>(a: T, b: T): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** By dateline, then id: what was written first names a record, so that a later article changes no id. */
const byTime = (a: Extraction, b: Extraction): number => {
  const [x, y] = [a, b].map((e) => `${e.article.published ?? '9999'} ${e.input.id}`) as [string, string];
  return x < y ? -1 : x > y ? 1 : 0;
};

/** Two records that came out with one content are told apart by a number. */
function withOwnIds<T extends { id: string }>(records: readonly T[]): T[] {
  const seen = new Map<string, number>();
  return records.map((record) => {
    const count = (seen.get(record.id) ?? 0) + 1;
    seen.set(record.id, count);
    return count === 1 ? record : { ...record, id: `${record.id}-${count}` };
  });
}

/**
 * Merges the facts of documents. The order of the extractions does not matter, and one given twice counts once: the set
 * of extractions is what is merged, so any grouping of parts gives the same records.
 */
export function toRecords(extractions: readonly Extraction[]): Records {
  const documents =
    extractions.length > 1 ? [...new Map(extractions.map((e) => [e.input.id, e])).values()].sort(byTime) : extractions;
  const entities = new Entities(documents);
  const { figures, idOf: figureId } = mergeFigures(
    documents.flatMap((e) => e.facts.figures.map((draft) => toFigure(e, draft, entities))),
  );
  const { events: merged, idOf: eventId } = mergeEvents(
    documents.flatMap((e) => e.facts.events.map((draft) => toEventTelling(e, draft, entities, figureId))),
  );
  const relations = mergeRelations(
    documents.flatMap((e) =>
      e.facts.relations.flatMap((draft): Relation[] => {
        const relation = toRelation(e, draft, entities, eventId);
        return relation ? [relation] : [];
      }),
    ),
  );
  const titles = titlesOf(merged, entities, ({ record }) => figuresOf(record, figures));
  const events = merged.map(({ record }, i): Event => ({ ...record, title: titles[i]! }));
  // A fact that an event or an edge names makes a subject an organization, whichever was read first.
  for (const figure of figures) {
    const known = entities.find(figure.subject, figure.evidence[0]?.document);
    if (known) figure.subject = known;
  }
  const { organizations, people } = entities.tables();
  return {
    organizations,
    people,
    events: withOwnIds(events).sort(byId),
    figures: withOwnIds(figures).sort(byId),
    relations: relations.sort(byId),
    conflicts: figures.length ? readConflicts(figures, events, saysNames(organizations), saidNames(entities)) : [],
  };
}

/** Whether evidence says a name of the organization of an id. */
function saysNames(organizations: readonly Organization[]): (id: string, evidence: readonly Evidence[]) => boolean {
  return (id, evidence) => {
    const found = organizations.find((o) => o.id === id);
    const names = found ? [found.name.ko, ...found.aliases].filter((name) => name.length > 1).map(nameKey) : [];
    return names.some((name) => evidence.some((e) => nameKey(e.quote).includes(name)));
  };
}

/** The label of an id; of none that the tables have, itself. */
const saidNames =
  (entities: Entities) =>
  (id: string): Label => {
    const known = entities.nameOf(id);
    return { ko: known?.ko ?? id, en: known?.en ?? toEnglishName(known?.ko ?? id) };
  };

/** An event's figures, what its own type measures first: the sum of an investment before the size of the fund. */
const figuresOf = ({ type, figures: ids }: { type: string; figures: string[] }, figures: Figure[]): Figure[] =>
  figures.filter((figure) => ids.includes(figure.id)).sort((a, b) => +(b.metric === type) - +(a.metric === type));

/** The document's own facts: given ones first, then what the text says of itself. */
export function toDocument({ input, article }: Extraction): Document {
  const { header, text } = article.clean;
  if (!input.sha256) throw new RangeError(`${input.id}: a dataset's document needs the SHA-256 of the article's bytes`);
  const first = article.sentences[0]?.text.slice(0, 120);
  const published = input.published ?? header.published;
  const [modified, url, repostOf] = [
    input.modified ?? header.modified,
    input.url ?? header.url,
    input.repostOf ?? header.repostOf,
  ];
  return {
    id: input.id,
    title: input.title || header.title || first || input.id,
    publisher: input.publisher ?? header.publisher ?? null,
    authors: [...(input.authors ?? header.authors)],
    published: published ?? null,
    ...(modified && { modified }),
    ...(url && { url }),
    ...(repostOf && { repostOf }),
    language: /[가-힣]/u.test(text) ? 'ko' : 'und',
    sha256: input.sha256,
    kind: input.kind ?? 'article',
  };
}

/** The whole dataset, valid by `readDataset`; each input needs its `sha256` and an id of letters, digits, `.`, `_`, `-`. */
export function toDataset(extractions: readonly Extraction[]): Dataset {
  const documents = [...new Map(extractions.map((e) => [e.input.id, e])).values()].map(toDocument).sort(byId);
  const records = toRecords(extractions);
  return { schemaVersion: SCHEMA_VERSION, documents, ...records, glossary: toGlossary(records) };
}
