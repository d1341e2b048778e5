// Files in; what was read of all files so far out; or a telling in, and how it was read out. Runs beside the page: nothing leaves this computer.
import { placeEntities } from '../../charts/network/placeEntities.ts';
import { extractArticle, toDataset, toSourceText, type Extraction } from '../../extract/index.ts';
import { readArticles, type SourceArticle } from '../../readers/index.ts';
import type { Dataset, SourceText } from '../../model/index.ts';
import { explainTelling, type Explanation, type Telling } from '../explainTelling.ts';

export interface FilesRequest {
  kind: 'read';
  files: { name: string; bytes: Uint8Array }[];
  /** Days of publication that the reader gave, by document. */
  published: Record<string, string>;
  /** The same for all articles of these files. */
  day?: string | undefined;
  /** Documents to forget. */
  forget: string[];
}
export type ReadRequest = FilesRequest | { kind: 'explain'; id: number; telling: Telling };
export type ReadReply =
  | { kind: 'progress'; done: number; total: number }
  | {
      kind: 'read';
      dataset: Dataset;
      texts: Record<string, SourceText>;
      articles: SourceArticle[];
      problems: string[];
    }
  | { kind: 'failed'; message: string };

export interface ExplainReply {
  kind: 'explained';
  id: number;
  explanation: Explanation | undefined;
}

const articles = new Map<string, SourceArticle>();
const extractions = new Map<string, Extraction>();

function extract(article: SourceArticle, published: string | undefined) {
  const input = published ? { ...article, published } : article;
  articles.set(article.id, input);
  extractions.set(article.id, extractArticle(input));
}

async function read({ files, published, day, forget }: FilesRequest): Promise<ReadReply> {
  const problems: string[] = [];
  for (const id of forget) {
    articles.delete(id);
    extractions.delete(id);
  }
  for (const [index, { name, bytes }] of files.entries()) {
    const reading = await readArticles(name, bytes);
    problems.push(...reading.problems, ...(reading.doubts ?? []));
    for (const article of reading.articles) extract(article, published[article.id] ?? day);
    postMessage({ kind: 'progress', done: index + 1, total: files.length } satisfies ReadReply);
  }
  for (const [id, given] of Object.entries(published)) {
    const article = articles.get(id);
    if (article && article.published !== given) extract(article, given);
  }
  const all = [...extractions.values()];
  return {
    kind: 'read',
    dataset: placeEntities(toDataset(all)),
    texts: Object.fromEntries(all.map((extraction) => [extraction.input.id, toSourceText(extraction)])),
    articles: [...articles.values()],
    problems,
  };
}

self.onmessage = ({ data }: MessageEvent<ReadRequest>) => {
  if (data.kind === 'explain') {
    const { id, telling } = data;
    postMessage({ kind: 'explained', id, explanation: explainTelling(telling) } satisfies ExplainReply);
    return;
  }
  read(data).then(
    (reply) => postMessage(reply),
    (error: unknown) =>
      postMessage({
        kind: 'failed',
        message: error instanceof Error ? error.message : String(error),
      } satisfies ReadReply),
  );
};
