// A document's sentences in; whether a name that is read there and one that is marked are of the same organization, out.
import type { ReadSentence } from '../../src/extract/types.ts';

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
