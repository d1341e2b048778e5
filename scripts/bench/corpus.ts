// The texts at hand in; as many bytes of news as wanted, as lines of NDJSON, out.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Corpus {
  /** What the text is, for the table's caption. */
  name: string;
  texts: readonly string[];
}

/** Real news sentences where the measuring material is at hand, else the texts of the seeds. */
export function readCorpus(root: string): Corpus {
  const klue = join(root, '../shared/eval/klue-a.ndjson');
  if (existsSync(klue)) {
    const lines = readFileSync(klue, 'utf8').split('\n').filter(Boolean);
    return { name: 'KLUE half a', texts: lines.map((line) => (JSON.parse(line) as { text: string }).text) };
  }
  const folder = join(root, 'seeds');
  const files = readdirSync(folder).filter((name) => name.endsWith('.md'));
  const texts = files
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''));
  return { name: 'the seeds', texts };
}

export const toLine = (text: string, number: number): string =>
  JSON.stringify({ id: `d${number}`, text, published: '2021-05-17' });

/** The texts over and over, until there are `bytes` of UTF-8. */
export function linesOf({ texts }: Corpus, bytes: number): Buffer[] {
  const lines: Buffer[] = [];
  for (let size = 0, i = 0; size < bytes; i++) {
    const line = Buffer.from(toLine(texts[i % texts.length] ?? '', i));
    lines.push(line);
    size += line.length;
  }
  return lines;
}
