// A document's sentences in; whether a name, or a tie, that is read there and one that is marked are the same, out.
import { UNDIRECTED } from '../../src/model/index.ts';
import type { ReadSentence } from '../../src/extract/types.ts';
import type { Tie as MarkedTie } from './texts.ts';

type Tie = Pick<MarkedTie, 'type' | 'source' | 'target'>;

const plain = (name: string): string => name.replace(/\s|㈜|\(주\)|주식회사/g, '');

/** A name agrees with any form that the text gives it, and with the end of a longer one. */
export function toSame(sentences: readonly ReadSentence[]): (read: string, marked: string) => boolean {
  const forms = new Map<string, Set<string>>();
  for (const { organizations } of sentences)
    for (const { name, text } of organizations) {
      const own = forms.get(plain(name)) ?? new Set([plain(name)]);
      forms.set(plain(name), own.add(plain(text)));
    }
  return (read, marked) => {
    const gold = plain(marked);
    return [...(forms.get(plain(read)) ?? [plain(read)])].some(
      (form) => form === gold || (form.length > 2 && (gold.endsWith(form) || form.endsWith(gold))),
    );
  };
}

/** Whether a tie that is read is one that is marked: of its type, and of both ends, in either order where its type has none. */
export const isSameTie = (isSame: (read: string, marked: string) => boolean, read: Tie, marked: Tie): boolean =>
  read.type === marked.type &&
  ((isSame(read.source, marked.source) && isSame(read.target, marked.target)) ||
    (UNDIRECTED.has(read.type) && isSame(read.source, marked.target) && isSame(read.target, marked.source)));
