// The sentences of a document, in order, and an offset in; the sentence that the offset lies in out.
import type { ReadSentence } from '../types.ts';

/** Undefined between sentences; time grows with the logarithm of their number. */
export function sentenceAt(sentences: readonly ReadSentence[], offset: number): ReadSentence | undefined {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  const found = sentences[low - 1];
  return found && offset < found.end ? found : undefined;
}
