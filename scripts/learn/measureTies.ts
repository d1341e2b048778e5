// Marked texts in; how many of the ties that they tell the extractor reads, and how many of those that it reads they tell, out.
import { extractArticle } from '../../src/extract/pipeline.ts';
import { f1Of, type Measured } from './measureNames.ts';
import { isSameTie, toSame } from './sameName.ts';
import type { Marked } from './texts.ts';

/** One to one by type and both ends; what is optional counts neither for nor against. */
export function measureTies(texts: readonly Marked[]): Measured {
  let [hits, read, told] = [0, 0, 0];
  for (const { id, text, published, ties } of texts) {
    const { article, facts } = extractArticle({ id, text, ...(published && { published }) });
    const isSame = toSame(article.sentences);
    const open = new Set(facts.relations);
    for (const marked of ties) {
      const hit = [...open].find((tie) => isSameTie(isSame, tie, marked));
      if (hit) open.delete(hit);
      if (marked.optional) continue;
      told++;
      if (!hit) continue;
      hits++;
      read++;
    }
    read += open.size;
  }
  return f1Of(hits, read, told);
}
