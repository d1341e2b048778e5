// A web page in; its article, with what its meta tags say of it, out.
import { parseDocument } from 'htmlparser2';
import { toIsoDate } from './articleFacts.ts';
import { idOfFile } from './documentId.ts';
import { limitDepth } from './html/limitDepth.ts';
import { mainText } from './html/mainText.ts';
import { pageFacts } from './html/pageFacts.ts';
import type { Reader, Reading, SourceFile } from './types.ts';

const PAGE = /^\uFEFF?\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|html[\s>])/iu;
/** ` | 한빛일보`, ` - 한빛일보 : 산업` at the end of a page's title. */
const SITE_NAME = /\s+[|\-–—:<]\s+[^|]{2,30}$/u;
/** `기사입력 2024.03.05 09:10`, `입력 2024. 3. 5. 09:10` */
const ENTERED = /입력\s?[:：|]?\s?((?:19|20)\d\d[.-]\s?\d{1,2}[.-]\s?\d{1,2}\.?\s?\d{1,2}:\d\d)/u;

async function read({ name, text, sha256 }: SourceFile): Promise<Reading> {
  const { markup, cut } = limitDepth(text);
  const page = parseDocument(markup, { decodeEntities: true, lowerCaseTags: true });
  const facts = pageFacts(page.children);
  const tail = facts.title ? SITE_NAME.exec(facts.title)?.[0] : undefined;
  if (facts.title && tail && (!facts.publisher || tail.includes(facts.publisher))) {
    facts.publisher ??= /^[\p{L}\d ]{2,20}$/u.exec(tail.replace(/^[\s|\-–—:<]+/u, ''))?.[0];
    facts.title = facts.title.slice(0, -tail.length);
  }
  const plain = mainText(page, facts.title);
  // A copy's page says when it was copied; the article itself, when it came out.
  const [, own] = ENTERED.exec(plain) ?? [];
  const published = own && toIsoDate(own.replace(/\s?\.\s?/gu, '.').replace(/\.(?= ?\d\d?:)/u, ' '));
  if (published && facts.published && published.slice(0, 10) < facts.published.slice(0, 10))
    facts.published = published;
  if (!plain.trim()) return { articles: [], problems: [`${name}: holds no text`] };
  return {
    articles: [{ language: 'ko', ...facts, id: idOfFile(name), text: plain, kind: 'article', sha256 }],
    problems: [],
    ...(cut && { doubts: [`${name}: nests deeper than 500 elements: what is deeper was read as plain lines`] }),
  };
}

export const html: Reader = {
  id: 'html',
  label: { ko: '웹 페이지(HTML)', en: 'Web page (HTML)' },
  extensions: ['.html', '.htm', '.xhtml'],
  looksRight: (text) => PAGE.test(text.slice(0, 5000)),
  read,
};
