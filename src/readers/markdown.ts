// A Markdown file with YAML front matter in; one article, its facts checked, out.
import { parseDocument } from 'yaml';
import { FACT_FIELDS, readFacts } from './articleFacts.ts';
import { idOfFile, toDocumentId } from './documentId.ts';
import { toPlainText } from './toPlainText.ts';
import type { Reader, Reading, SourceFile } from './types.ts';

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/u;

async function read({ name, text, sha256 }: SourceFile): Promise<Reading> {
  const failed = (...problems: string[]): Reading => ({
    articles: [],
    problems: problems.map((problem) => `${name}: ${problem}`),
  });
  const [whole = '', yaml] = FRONT_MATTER.exec(text) ?? [];
  if (yaml === undefined && /^\uFEFF?---\s*\r?\n/u.test(text)) return failed('front matter: has no closing ---');
  const document = parseDocument(yaml ?? '', { prettyErrors: false });
  const [error] = document.errors;
  if (error) {
    const line = (yaml ?? '').slice(0, error.pos[0]).split('\n').length + 1;
    return failed(`front matter: line ${line}: ${error.message}`);
  }
  const given: unknown = document.toJS({ maxAliasCount: 100 }) ?? {};
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    return failed('front matter: is no list of fields');
  const unknown = Object.keys(given).filter((key) => !FACT_FIELDS.includes(key));
  const { facts, problems } = readFacts(given as Record<string, unknown>);
  const wrong = [...problems, ...unknown.map((key) => `${key}: unknown field (known: ${FACT_FIELDS.join(', ')})`)];
  if (!facts || wrong.length) return failed(...wrong);
  if (facts.kind === 'digest' && !facts.sha256) return failed('sha256: is missing: a digest names that of its article');

  const { text: plain, heading } = toPlainText(text.slice(whole.length));
  if (!plain.trim()) return failed('holds no text');
  const title = facts.title ?? heading;
  return {
    articles: [
      {
        ...facts,
        id: facts.id ? toDocumentId(facts.id) : idOfFile(name),
        text: plain,
        ...(title ? { title } : {}),
        kind: facts.kind ?? 'article',
        language: facts.language ?? 'ko',
        sha256: facts.sha256 ?? sha256,
      },
    ],
    problems: [],
  };
}

export const markdown: Reader = {
  id: 'markdown',
  label: { ko: '마크다운', en: 'Markdown' },
  extensions: ['.md', '.markdown'],
  looksRight: (text) => FRONT_MATTER.test(text.slice(0, 10_000)),
  read,
};
