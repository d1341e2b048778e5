// Texts and a query in; the sentences that have all its words, the newest document first, out.
import { hasForms, normalizeText, searchForms, type Dataset, type SourceText } from '../model/index.ts';

export interface TextHit {
  document: Dataset['documents'][number];
  /** Offsets of the sentence in its text. */
  start: number;
  words: string;
}

/** Sentences that were read as the article's own: what stands around it (share bars, other stories) is left out. */
export function findInTexts(
  documents: readonly Dataset['documents'][number][],
  texts: ReadonlyMap<string, SourceText>,
  query: string,
): TextHit[] {
  const forms = searchForms(query);
  if (!forms.length) return [];
  return documents
    .toSorted((a, b) => (b.published ?? '').localeCompare(a.published ?? ''))
    .flatMap((document) => {
      const source = texts.get(document.id);
      return (source?.sentences ?? []).flatMap(({ start, end }) => {
        const words = source?.text.slice(start, end) ?? '';
        return hasForms(normalizeText(words), forms) ? [{ document, start, words }] : [];
      });
    });
}
