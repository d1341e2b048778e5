// Records in; the filters that each of them suggests (whom, when, what kind, who told it) out, in words.
import { eventType, formatDate } from '../catalog/index.ts';
import { byPeriod, byTypes } from '../charts/narrowing.ts';
import { entitiesOf, nameOf, type Filter, type Indexed, type Language } from '../model/index.ts';

export interface NarrowChoice {
  id: string;
  /** What it is a choice of: the interface has a word for each. */
  kind: 'organization' | 'period' | 'type' | 'document';
  /** The name, period, type or publisher. */
  text: string;
  changes: Partial<Filter>;
}

const FEW = 4;

/** At most four organizations, the types of events, the period that all the records cover, at most four documents. */
export function narrowChoices(indexed: Indexed, records: readonly string[], lang: Language): NarrowChoice[] {
  const found = records.flatMap((id) => indexed.records.get(id) ?? []);
  const named = found.flatMap((one) => (one.kind === 'conflict' ? [] : entitiesOf(one)));
  const organizations = [...new Set(named)]
    .flatMap((id) => {
      const entity = indexed.records.get(id);
      return entity?.kind === 'organization' ? [entity.record] : [];
    })
    .slice(0, FEW)
    .map(({ id, kind }): NarrowChoice => ({
      id,
      kind: 'organization',
      text: nameOf(indexed, id, lang),
      changes: kind === 'group' ? { groups: [id], organizations: [] } : { organizations: [id], groups: [] },
    }));
  const types = (byTypes(records, indexed)?.types ?? []).map((id): NarrowChoice => ({
    id,
    kind: 'type',
    text: eventType(id)?.label[lang] ?? id,
    changes: { types: [id] },
  }));
  const period = byPeriod(records, indexed);
  const { from, to } = period ?? {};
  const periods: NarrowChoice[] =
    period && from && to
      ? [
          {
            id: 'period',
            kind: 'period',
            text: formatDate(from === to ? from : `${from}/${to}`, lang),
            changes: period,
          },
        ]
      : [];
  const documents = [...new Set(found.flatMap((one) => one.record.evidence.map((e) => e.document)))]
    .slice(0, FEW)
    .flatMap((id): NarrowChoice[] => {
      const document = indexed.documents.get(id);
      if (!document) return [];
      const day = document.published ? ` ${formatDate(document.published.slice(0, 10), lang)}` : '';
      return [
        { id, kind: 'document', text: `${document.publisher ?? document.title}${day}`, changes: { documents: [id] } },
      ];
    });
  return [...organizations, ...types, ...periods, ...documents];
}
