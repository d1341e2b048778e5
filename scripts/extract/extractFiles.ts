// Files and folders of articles in; the data files of a folder, and what a person should know of them, out.
import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { placeEntities } from '../../src/charts/network/placeEntities.ts';
import { extractArticle, toDataset, toSourceText, type Extraction } from '../../src/extract/index.ts';
import type { Dataset, SourceText } from '../../src/model/index.ts';
import { readArticles, type SourceArticle } from '../../src/readers/index.ts';
import { fillFromDigest } from './fillFromDigest.ts';
import { findInputs } from './findInputs.ts';
import { formerPositions } from './formerPositions.ts';
import { toSummary } from './summary.ts';
import { writeData } from './writeData.ts';

export interface ExtractOptions {
  /** Files and folders. */
  inputs: readonly string[];
  /** The folder to write to; nothing is written without one, or when no article could be read. */
  out?: string;
  /** Told before each file, and once at the end: how many of how many are done. */
  onProgress?: (done: number, of: number, name: string) => void;
}

export interface Extracted {
  dataset: Dataset;
  texts: Map<string, SourceText>;
  /** Inputs that could not be read, one sentence each: `x.md: published: not a date: "2020-13-01"`. */
  failed: string[];
  /** For people: documents, facts by kind, what is doubtful and why, what was skipped. */
  summary: string;
}

/** Two files of one name in different folders are two documents: the later gets a number. */
function ownId(id: string, taken: Set<string>): string {
  let own = id;
  for (let n = 2; taken.has(own); n++) own = `${id}-${n}`;
  taken.add(own);
  return own;
}

/** The digest that an original replaces; a broken one is as good as none. */
async function digestFor(path: string | undefined): Promise<SourceArticle | undefined> {
  return path === undefined ? undefined : (await readArticles(path, await readFile(path))).articles[0];
}

/** Throws only where the files cannot be written; an input that cannot be read is named in `failed`. */
export async function extractFiles({ inputs, out, onProgress }: ExtractOptions): Promise<Extracted> {
  const { files, digests, problems: failed } = await findInputs(inputs);
  const extractions: Extraction[] = [];
  const taken = new Set<string>();
  const doubts: string[] = [];
  for (const [done, file] of files.entries()) {
    const name = relative('.', file) || file;
    onProgress?.(done, files.length, name);
    try {
      const reading = await readArticles(name, await readFile(file));
      failed.push(...reading.problems);
      doubts.push(...(reading.doubts ?? []));
      const digest = await digestFor(digests.get(file));
      for (const article of reading.articles) {
        if (digest && digest.sha256 !== article.sha256)
          doubts.push(`${name}: its SHA-256 is not the one that the digest names: another version of the article?`);
        const filled = digest ? fillFromDigest(article, digest) : article;
        extractions.push(extractArticle({ ...filled, id: ownId(article.id, taken) }));
      }
    } catch (error) {
      failed.push(`${name}: ${(error as Error).message}`);
    }
  }
  onProgress?.(files.length, files.length, '');
  const former = out === undefined ? undefined : await formerPositions(out);
  const dataset = placeEntities(toDataset(extractions), former);
  const texts = new Map(extractions.map((extraction) => [extraction.input.id, toSourceText(extraction)]));
  if (out !== undefined && extractions.length) await writeData(out, dataset, texts);
  const summary = toSummary({ dataset, extractions, failed, doubts, ...(extractions.length ? { out } : {}) });
  return { dataset, texts, failed, summary };
}
