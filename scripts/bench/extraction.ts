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

/** One measure: NDJSON lines to NDJSON lines, once by the pass and once by the extractor, over the same bytes. */
export function measureExtraction(folder: string, megabytes: number): ExtractionSpeed {
  const corpus = corpusOf(folder, megabytes);
  const lines = corpus.map((article) => Buffer.from(JSON.stringify(article)));
  const read = (line: Buffer) => JSON.parse(line.toString('utf8')) as (typeof corpus)[number];
  let written = 0;
  const passSeconds = seconds(() => {
    for (const line of lines) {
      const found = [...read(line).text.matchAll(ONE_PASS)].map((match) => [match.index, match[0]]);
      written += JSON.stringify(found).length;
    }
  });
  const extractSeconds = seconds(() => {
    for (const line of lines) written += JSON.stringify(toBulkResult(extractArticle(read(line)))).length;
  });
  if (!written) throw new Error('nothing was found: the corpus is empty');
  return { megabytes, documents: corpus.length, passSeconds, extractSeconds, ratio: extractSeconds / passSeconds };
}
