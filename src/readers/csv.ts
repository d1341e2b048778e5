// A CSV or TSV file with a header in; one article a row out.
import Papa from 'papaparse';
import { readFacts } from './articleFacts.ts';
import { idOfFile, toDocumentId } from './documentId.ts';
import type { Reader, Reading, SourceArticle, SourceFile } from './types.ts';

/** Names of columns, as news archives and people write them; compared without blanks and in lower case. */
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  id: ['id', '뉴스식별자', '기사id', '식별자', '번호'],
  text: ['text', 'body', 'content', 'article', '본문', '내용', '기사', '기사본문'],
  title: ['title', 'headline', '제목', '기사제목'],
  publisher: ['publisher', 'press', 'source', '언론사', '매체', '매체명', '신문사'],
  authors: ['authors', 'author', 'reporter', '기자', '기고자', '필자', '글쓴이'],
  published: ['published', 'date', 'publisheddate', '일자', '날짜', '보도일', '게재일', '작성일', '입력일'],
  modified: ['modified', '수정일'],
  url: ['url', 'link', 'address', '주소', '링크', '원문주소'],
  repostOf: ['repostof', '원문'],
  sha256: ['sha256'],
  kind: ['kind'],
  language: ['language', '언어'],
};
const fieldOf = (header: string): string | undefined => {
  const key = header
    .replace(/^\uFEFF/u, '')
    .replace(/[\s_-]+/gu, '')
    .toLowerCase();
  return Object.keys(COLUMNS).find((field) => COLUMNS[field]?.includes(key));
};

async function read({ name, text, hashText }: SourceFile): Promise<Reading> {
  const { data, errors, meta } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/u, ''), {
    header: true,
    skipEmptyLines: 'greedy',
    delimitersToGuess: [',', '\t', ';', '|'],
  });
  const columns = new Map(
    (meta.fields ?? []).flatMap((header) => {
      const field = fieldOf(header);
      return field ? [[field, header] as const] : [];
    }),
  );
  const textColumn = columns.get('text');
  if (!textColumn) {
    const found = (meta.fields ?? []).join(', ') || 'none';
    return {
      articles: [],
      problems: [`${name}: has no column for the text (text, content, 본문…); columns: ${found}`],
    };
  }
  const problems = errors
    .filter((error) => error.type === 'Quotes' || error.code === 'TooManyFields')
    .map((error) => `${name}: row ${(error.row ?? 0) + 1}: ${error.message}`);
  const broken = new Set(errors.filter((error) => error.type === 'Quotes').map((error) => error.row));
  const articles: SourceArticle[] = [];
  for (const [i, row] of data.entries()) {
    if (broken.has(i)) continue;
    const at = `${name}: row ${i + 1}`;
    const { facts, problems: wrong } = readFacts(
      Object.fromEntries(
        [...columns].filter(([field]) => field !== 'text').map(([field, header]) => [field, row[header]?.trim()]),
      ),
    );
    const own = row[textColumn] ?? '';
    if (!own.trim()) wrong.push('text: is empty');
    if (!facts || wrong.length) {
      problems.push(...wrong.map((problem) => `${at}: ${problem}`));
      continue;
    }
    articles.push({
      kind: 'article',
      language: 'ko',
      sha256: await hashText(own),
      ...facts,
      id: facts.id === undefined ? `${idOfFile(name)}-${i + 1}` : toDocumentId(facts.id),
      text: own,
    });
  }
  if (!articles.length && !problems.length) problems.push(`${name}: holds no text`);
  return { articles, problems };
}

export const csv: Reader = {
  id: 'csv',
  label: { ko: 'CSV', en: 'CSV' },
  extensions: ['.csv', '.tsv'],
  looksRight: (text) => {
    const header = text.slice(0, 2000).split(/\r?\n/u)[0] ?? '';
    const names = header.split(/[,\t;|]/u).map((name) => fieldOf(name.replace(/^"|"$/gu, '')));
    return names.length > 1 && names.includes('text') && header.length < 500;
  },
  read,
};
