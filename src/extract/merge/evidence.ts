// Spans of documents in; evidence out: quoted from the cleaned text, sorted, each once.
import type { Evidence } from '../../model/index.ts';
import type { Extraction } from '../extraction.ts';
import type { Span } from '../types.ts';

/** The evidence for a span of a document's cleaned text; blanks at its ends are no part of it. */
export function toEvidence({ input, article }: Extraction, span: Span, rule?: string): Evidence {
  const { text } = article.clean;
  let { start, end } = span;
  while (start < end && /\s/u.test(text[start]!)) start++;
  while (end > start && /\s/u.test(text[end - 1]!)) end--;
  return { document: input.id, start, end, quote: text.slice(start, end), ...(rule && { rule }) };
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Sorted by document and place; the same span of the same document counts once. */
export function uniteEvidence(evidence: readonly Evidence[]): Evidence[] {
  if (evidence.length < 2) return [...evidence];
  const found = new Map<string, Evidence>();
  for (const one of evidence) {
    const key = `${one.document}\u001f${one.start}\u001f${one.end}`;
    if (!found.has(key)) found.set(key, one);
  }
  return [...found.values()].sort((a, b) => order(a.document, b.document) || a.start - b.start || a.end - b.end);
}
