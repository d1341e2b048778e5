// The reader's own articles beside the site's record: joined to it, thinned of what was discarded, saved as files.
import type { Dataset, EvidencedRecord } from '../model/index.ts';
import type { SourceArticle } from '../readers/types.ts';
import { narrowEntities } from './narrowEntities.ts';

/** Records of one id told by both: one record, with the tellings of both. */
function joinRecords<R extends EvidencedRecord>(first: readonly R[], second: readonly R[]): R[] {
  const joined = new Map(first.map((record) => [record.id, record]));
  for (const record of second) {
    const known = joined.get(record.id);
    const isNew = (e: R['evidence'][number]) =>
      !known?.evidence.some((o) => o.document === e.document && o.start === e.start && o.end === e.end);
    joined.set(
      record.id,
      known ? { ...known, evidence: [...known.evidence, ...record.evidence.filter(isNew)] } : record,
    );
  }
  return [...joined.values()];
}

/** A place in the one's network says nothing in the other's: there it is found beside its neighbours. */
function withoutPosition<R extends { position?: unknown }>(record: R): R {
  const copy = { ...record };
  delete copy.position;
  return copy;
}

/**
 * Two datasets as one. A document that both have counts once, as the second has it. Ids are made of content, so that the
 * same fact told by both is one record; tellings of one fact with other dates stay two, as only extraction merges those.
 */
export function joinDatasets(first: Dataset, second: Dataset): Dataset {
  const documents = new Map([...first.documents, ...second.documents].map((d) => [d.id, d]));
  return {
    schemaVersion: first.schemaVersion,
    documents: [...documents.values()],
    organizations: joinRecords(first.organizations, second.organizations.map(withoutPosition)),
    people: joinRecords(first.people, second.people.map(withoutPosition)),
    events: joinRecords(first.events, second.events),
    figures: joinRecords(first.figures, second.figures),
    relations: joinRecords(first.relations, second.relations),
    conflicts: joinRecords(first.conflicts, second.conflicts),
    glossary: [...new Map([...(first.glossary ?? []), ...(second.glossary ?? [])].map((g) => [g.ko, g])).values()],
  };
}

/** The dataset without these events, figures and relations, and without what only they named. */
export function withoutRecords(dataset: Dataset, discarded: ReadonlySet<string>): Dataset {
  if (!discarded.size) return dataset;
  const kept = (id: string) => !discarded.has(id);
  return narrowEntities({
    ...dataset,
    events: dataset.events.filter((e) => kept(e.id)).map((e) => ({ ...e, figures: e.figures.filter(kept) })),
    figures: dataset.figures.filter((f) => kept(f.id)),
    relations: dataset.relations.filter((r) => kept(r.id)).map((r) => ({ ...r, events: r.events.filter(kept) })),
    conflicts: dataset.conflicts.filter((c) => c.records.every(kept)),
  });
}

/** An article as a file for `seeds/`: front matter, then its text. JSON's strings are YAML's too. */
export function toSeedFile(article: SourceArticle): { name: string; type: string; content: string } {
  const fields = [
    'title',
    'publisher',
    'authors',
    'published',
    'modified',
    'url',
    'repostOf',
    'sha256',
    'kind',
    'language',
  ] as const;
  const lines = fields.flatMap((name) =>
    article[name] === undefined ? [] : `${name}: ${JSON.stringify(article[name])}`,
  );
  return {
    name: `${article.id}.md`,
    type: 'text/markdown;charset=utf-8',
    content: `---\n${lines.join('\n')}\n---\n\n${article.text.trim()}\n`,
  };
}
