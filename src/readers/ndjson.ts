// A file of one JSON object a line (`{"id","text","published"?,…}`) in; one article a line out.
import { FACT_FIELDS, readFacts } from './articleFacts.ts';
import { idOfFile, toDocumentId } from './documentId.ts';
import type { Reader, Reading, SourceArticle, SourceFile } from './types.ts';

/** One line; throws a plain sentence for the user where it is not an article. */
function readLine(line: string): { id?: string; text: string; facts: Record<string, unknown> } {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (error) {
    throw new Error(`not JSON: ${(error as Error).message}`, { cause: error });
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw new Error('not an object');
  const given = json as Record<string, unknown>;
  if (typeof given['text'] !== 'string') throw new Error('text: is missing');
  const { facts, problems } = readFacts(Object.fromEntries(FACT_FIELDS.map((field) => [field, given[field]])));
  if (!facts) throw new Error(problems.join('; '));
  return { ...(facts.id === undefined ? {} : { id: facts.id }), text: given['text'], facts };
}

async function read({ name, text, hashText }: SourceFile): Promise<Reading> {
  const articles: SourceArticle[] = [];
  const problems: string[] = [];
  let number = 0;
  for (const line of text.split('\n')) {
    number++;
    if (!line.trim()) continue;
    try {
      const { id, text: own, facts } = readLine(line);
      if (!own.trim()) throw new Error('text: is empty');
      articles.push({
        kind: 'article',
        language: 'ko',
        sha256: await hashText(own),
        ...facts,
        id: id === undefined ? `${idOfFile(name)}-${number}` : toDocumentId(id),
        text: own,
      });
    } catch (error) {
      problems.push(`${name}:${number}: ${(error as Error).message}`);
    }
  }
  if (!articles.length && !problems.length) problems.push(`${name}: holds no text`);
  return { articles, problems };
}

export const ndjson: Reader = {
  id: 'ndjson',
  label: { ko: 'NDJSON', en: 'NDJSON' },
  extensions: ['.ndjson', '.jsonl'],
  looksRight: (text) => /^\uFEFF?\s*\{[^\n]*"text"\s*:/u.test(text.slice(0, 100_000)),
  read,
};
