// Marked texts in; how many of the ties that they tell the extractor reads, and how many of those that it reads they tell, out.
import { extractArticle } from '../../src/extract/pipeline.ts';
import { f1Of, type Measured } from './measureNames.ts';
import type { Marked } from './texts.ts';

const UNDIRECTED = new Set(['partnership', 'education', 'litigation', 'rivalry']);
const plain = (name: string): string => name.replace(/\s|㈜|\(주\)|주식회사/g, '');

/** One to one by type and both ends. A name agrees with any form that the text gives it, and with the end of a longer one. */
export function measureTies(texts: readonly Marked[]): Measured {
  let [hits, read, told] = [0, 0, 0];
  for (const { id, text, published, ties } of texts) {
    const { article, facts } = extractArticle({ id, text, ...(published && { published }) });
    const forms = new Map<string, Set<string>>();
    for (const { name, text: form } of article.sentences.flatMap((sentence) => sentence.organizations))
      forms.set(name, (forms.get(name) ?? new Set([plain(name)])).add(plain(form)));
    const agrees = (name: string, gold: string): boolean =>
      [...(forms.get(name) ?? [plain(name)])].some(
        (form) =>
          form === plain(gold) || (form.length > 2 && (plain(gold).endsWith(form) || form.endsWith(plain(gold)))),
      );
    const open = new Set(facts.relations);
    for (const { type, source, target } of ties) {
      const hit = [...open].find(
        (tie) =>
          tie.type === type &&
          ((agrees(tie.source, source) && agrees(tie.target, target)) ||
            (UNDIRECTED.has(type) && agrees(tie.source, target) && agrees(tie.target, source))),
      );
      if (hit) open.delete(hit);
      if (hit) hits++;
    }
    read += facts.relations.length;
    told += ties.length;
  }
  return f1Of(hits, read, told);
}
