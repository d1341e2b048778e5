// Marked texts in; how many of their names the extractor reads, and how many of those that it reads are there, out.
import { readArticle } from '../../src/extract/pipeline.ts';
import type { Marked } from './texts.ts';

export interface Measured {
  precision: number;
  recall: number;
  f1: number;
}

export const f1Of = (hits: number, read: number, gold: number): Measured => ({
  precision: hits / read,
  recall: hits / gold,
  f1: (2 * hits) / (read + gold),
});

const POINTS_BACK: ReadonlySet<string> = new Set(['organization/anaphor', 'organization/bare-head']);

/** A name counts once a text. Words that point back (`이 회사`, `센터는`) are no names. */
export function measureNames(texts: readonly Marked[]): Measured {
  let [hits, read, marked] = [0, 0, 0];
  for (const { id, text, published, names } of texts) {
    const gold = new Set(names.map(({ name }) => name));
    const { sentences } = readArticle({ id, text, ...(published && { published }) });
    const own = new Set(
      sentences.flatMap(({ organizations }) =>
        organizations.filter(({ rule }) => !POINTS_BACK.has(rule)).map((mention) => mention.text),
      ),
    );
    read += own.size;
    marked += gold.size;
    for (const name of own) if (gold.has(name)) hits++;
  }
  return f1Of(hits, read, marked);
}
