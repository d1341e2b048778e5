// The files to be scored in (articles, the bulk filter's output, a dataset); their facts by document out.
import { readFile } from 'node:fs/promises';
import { extractArticle, toBulkResult, type Extraction } from '../../src/extract/index.ts';
import { readArticles } from '../../src/readers/index.ts';
import { findInputs } from '../extract/findInputs.ts';
import { KINDS, directoryOf, documentKey, listOf, namesOf, type Fact, type Raw } from './facts.ts';
import type { FactSet, GoldDocument } from './scoreFacts.ts';

export interface System {
  facts: Map<string, FactSet>;
  /** Of articles that were extracted now: what the rules saw. */
  extractions: Map<string, Extraction>;
  problems: string[];
}

/** A dataset, or one line of the bulk filter: in a dataset a record belongs to each document of its evidence. */
export function addRecords(facts: Map<string, FactSet>, source: Raw): void {
  const directory = directoryOf(source);
  const of = (document: unknown): FactSet => {
    const key = documentKey(document);
    const known = facts.get(key) ?? { figures: [], events: [], relations: [] };
    facts.set(key, known);
    return known;
  };
  const documents = source['documents'] as Raw[] | undefined;
  for (const document of documents ?? [source]) of(document['id']);
  for (const kind of KINDS)
    for (const raw of listOf(source[kind]) as Raw[]) {
      const fact: Fact = { raw, names: (entity) => namesOf(entity, directory) };
      const where = documents ? new Set((listOf(raw['evidence']) as Raw[]).map((e) => e['document'])) : [source['id']];
      for (const document of where) of(document)[kind].push(fact);
    }
}

/** Records that JSON holds already: a whole dataset, or lines of results; undefined where the text is neither. */
function readRecords(text: string): Raw[] | undefined {
  const isResult = (value: unknown): value is Raw =>
    typeof value === 'object' &&
    value !== null &&
    KINDS.some((kind) => kind in value || 'error' in value) &&
    !('text' in value);
  try {
    const whole: unknown = JSON.parse(text);
    if (isResult(whole)) return [whole];
  } catch {
    // Not one value: lines, or no JSON at all.
  }
  if (!/^\s*\{/u.test(text)) return undefined;
  try {
    const lines = text
      .split('\n')
      .filter((line) => line.trim())
      .map((line) => JSON.parse(line) as unknown);
    return lines.every(isResult) ? lines : undefined;
  } catch {
    return undefined;
  }
}

/** Articles are read with gold's dateline, so that the score is of the reading and not of the finding of dates. */
export async function readSystem(paths: readonly string[], golds: readonly GoldDocument[]): Promise<System> {
  const published = new Map(golds.map((gold) => [documentKey(gold.document), gold.published]));
  const json = paths.filter((path) => /\.(?:json|ndjson|jsonl)$/u.test(path));
  const system: System = { facts: new Map(), extractions: new Map(), problems: [] };
  const articles = paths.filter((path) => !json.includes(path));
  for (const path of json) {
    try {
      const records = readRecords(await readFile(path, 'utf8'));
      if (!records) articles.push(path);
      else
        for (const record of records) {
          if ('error' in record) system.problems.push(`${path}: ${String(record['error'])}`);
          else addRecords(system.facts, record);
        }
    } catch (error) {
      system.problems.push(`${path}: ${(error as Error).message}`);
    }
  }
  const { files, problems } = await findInputs(articles);
  system.problems.push(...problems);
  for (const file of files) {
    const reading = await readArticles(file, await readFile(file));
    system.problems.push(...reading.problems);
    for (const article of reading.articles) {
      const date = published.get(article.id) ?? article.published;
      const extraction = extractArticle({ ...article, ...(date ? { published: date } : {}) });
      system.extractions.set(article.id, extraction);
      addRecords(system.facts, JSON.parse(JSON.stringify(toBulkResult(extraction))) as Raw);
    }
  }
  return system;
}
