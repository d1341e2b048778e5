// A text and one telling in; which rules read its sentence and how each fact of it was filled, out: the page has it done in a worker.
import { explainSpan, type ExplainedFact, type Reading } from '../extract/explain.ts';
import type { Evidence, FoundRecord } from '../model/index.ts';

export interface Explanation {
  /** The fact that became the record, with its roles; the sentence's others where none of them is of its kind. */
  facts: ExplainedFact[];
  /** Whether the facts are the record's own. */
  isOwn: boolean;
  readings: Reading[];
}

/** One telling of a record. */
export interface Telling {
  /** The text of its document. */
  text: string;
  published: string | null;
  evidence: Pick<Evidence, 'start' | 'end' | 'quote'>;
  /** What the record is; undefined where it is not known. */
  found?: { kind: FoundRecord['kind']; type?: string | undefined } | undefined;
  /** Those of the ends of a relation, in Korean: one sentence may tie many. */
  names?: readonly string[];
}

/**
 * Undefined where the sentence that is read there does not hold the telling's words: then the text is another version, and what is
 * said of it would be about something else.
 */
export function explainTelling({ text, published, evidence, found, names = [] }: Telling): Explanation | undefined {
  const sentences = explainSpan(text, published ?? undefined, evidence);
  if (text.slice(evidence.start, evidence.end) !== evidence.quote || !sentences.length) return undefined;
  const all = sentences.flatMap(({ facts }) => facts);
  const own = found ? all.filter(({ kind, type }) => kind === found.kind && type === found.type) : [];
  const exact = own.filter(({ slots }) => names.every((name) => slots.some(({ value }) => value === name)));
  return {
    facts: [exact, own, all].find((some) => some.length) ?? [],
    isOwn: own.length > 0,
    readings: sentences.flatMap(({ readings }) => readings),
  };
}
