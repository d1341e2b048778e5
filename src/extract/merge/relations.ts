// Relations of all documents, entities resolved, in; one edge for each pair and type, dated by its first telling, out.
import type { Relation, RelationType } from '../../model/index.ts';
import { RELATION_TYPES, UNDIRECTED } from '../../model/vocabulary.ts';
import type { Extraction } from '../extraction.ts';
import type { DraftRelation } from '../types.ts';
import type { Entities } from './entities.ts';
import { toEvidence, uniteEvidence } from './evidence.ts';
import { hashOf, spanOfDate } from './ids.ts';

const isRelationType = (word: string): word is RelationType => (RELATION_TYPES as readonly string[]).includes(word);

/** The relation with its ends resolved; undefined where both ends are one. `eventId` finds the record of a draft event. */
export function toRelation(
  extraction: Extraction,
  draft: DraftRelation,
  entities: Entities,
  eventId: (document: string, key: string) => string | undefined,
): Relation | undefined {
  if (!isRelationType(draft.type)) return undefined;
  const evidence = draft.evidence.map((e) => toEvidence(extraction, e, e.rule));
  const ends = [entities.resolve(draft.source, evidence), entities.resolve(draft.target, evidence)];
  // Equals have no order of their own: the ids give one, so that both tellings are one edge.
  if (UNDIRECTED.has(draft.type)) ends.sort();
  const [source, target] = ends as [string, string];
  if (source === target) return undefined;
  const events = draft.events.flatMap((key) => eventId(extraction.input.id, key) ?? []);
  return {
    id: `r-${hashOf(draft.type, source, target)}`,
    type: draft.type,
    source,
    target,
    ...(draft.edtf && { date: draft.edtf, ...spanOfDate(draft.edtf) }),
    events,
    evidence,
  };
}

/** One edge a pair and type; its date is the earliest that a telling gives. */
export function mergeRelations(relations: readonly Relation[]): Relation[] {
  const merged = new Map<string, Relation>();
  for (const relation of relations) {
    const known = merged.get(relation.id);
    if (!known) merged.set(relation.id, { ...relation, events: [...relation.events].sort() });
    else {
      const earlier = !known.date || (relation.date && (relation.to ?? '') < (known.to ?? '')) ? relation : known;
      merged.set(relation.id, {
        ...known,
        ...(earlier.date && { date: earlier.date, from: earlier.from ?? null, to: earlier.to ?? null }),
        events: [...new Set([...known.events, ...relation.events])].sort(),
        evidence: [...known.evidence, ...relation.evidence],
      });
    }
  }
  return [...merged.values()].map((relation) => ({ ...relation, evidence: uniteEvidence(relation.evidence) }));
}
