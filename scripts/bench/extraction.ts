// Megabytes of text in, the time of one regular-expression pass and of the whole extraction over it out, as ratios.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractArticle, toBulkResult } from '../../src/extract/index.ts';

/** What a hand-written script would look for: amounts and dates, in one alternation. */
const ONE_PASS =
  /(?:\d{4}년\s*)?(?:\d{1,2}월\s*)?\d{1,2}일|\d{4}년(?:\s*\d{1,2}월)?|지난해|올해|내년|[\d,.]+\s*(?:조|억|만|천)?\s*(?:원|달러|명|개|곳|%|㎡|평|배)/gu;

/** Articles of about 2 kB of text each, made from the folder's texts over and over until `megabytes` (10⁶ UTF-8 bytes) are there. */
export function corpusOf(folder: string, megabytes: number): { id: string; text: string; published: string }[] {
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''));
  const corpus: { id: string; text: string; published: string }[] = [];
  for (let bytes = 0, i = 0; bytes < megabytes * 1e6; i++) {
    const text = texts[i % texts.length] ?? '';
    corpus.push({ id: `d${i}`, text, published: '2021-05-17' });
    bytes += Buffer.byteLength(text);
  }
  return corpus;
}

const seconds = (work: () => void): number => {
  const before = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - before) / 1e9;
};

export interface ExtractionSpeed {
  megabytes: number;
  documents: number;
  passSeconds: number;
  extractSeconds: number;
  /** Times the pass. */
  ratio: number;
}

/** One measure: both over the same documents, one after the other, results written as the bulk filter writes them. */
export function measureExtraction(folder: string, megabytes: number): ExtractionSpeed {
  const corpus = corpusOf(folder, megabytes);
  let found = 0;
  const passSeconds = seconds(() => {
    for (const { text } of corpus) for (const match of text.matchAll(ONE_PASS)) found += match.index >= 0 ? 1 : 0;
  });
  const extractSeconds = seconds(() => {
    for (const article of corpus) found += JSON.stringify(toBulkResult(extractArticle(article))).length;
  });
  if (!found) throw new Error('nothing was found: the corpus is empty');
  return { megabytes, documents: corpus.length, passSeconds, extractSeconds, ratio: extractSeconds / passSeconds };
}
