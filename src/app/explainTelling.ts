// A text and one telling in; how the sentence of that telling was read out: it loads the extractor, so import it late.
import { explainSpan, type ExplainedFact, type Reading } from '../extract/index.ts';
import type { Evidence, FoundRecord, SourceText } from '../model/index.ts';

export interface Explanation {
  /** The fact that became the record, with its roles; the sentence's others where none of them is of its kind. */
  facts: ExplainedFact[];
  /** Whether the facts are the record's own. */
  isOwn: boolean;
  readings: Reading[];
}

const typeOf = ({ kind, record }: FoundRecord): string | undefined =>
  kind === 'event' || kind === 'relation' ? record.type : kind === 'figure' ? record.metric : undefined;

/**
 * Reads the text anew, in the page. Undefined where the sentence that is read there does not hold the telling's words:
 * then the text is another version, and what is said of it would be about something else.
 */
export function explainTelling(
  text: SourceText,
  published: string | null,
  evidence: Evidence,
  found: FoundRecord | undefined,
): Explanation | undefined {
  const sentences = explainSpan(text.text, published ?? undefined, evidence);
  if (text.text.slice(evidence.start, evidence.end) !== evidence.quote || !sentences.length) return undefined;
  const all = sentences.flatMap(({ facts }) => facts);
  const own = found ? all.filter(({ kind, type }) => kind === found.kind && type === typeOf(found)) : [];
  return {
    facts: own.length ? own : all,
    isOwn: own.length > 0,
    readings: sentences.flatMap(({ readings }) => readings),
  };
}
