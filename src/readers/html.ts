// A web page in; its article, with what its meta tags say of it, out.
import { parseDocument } from 'htmlparser2';
import { idOfFile } from './documentId.ts';
import { limitDepth } from './html/limitDepth.ts';
import { mainText } from './html/mainText.ts';
import { pageFacts } from './html/pageFacts.ts';
import type { Reader, Reading, SourceFile } from './types.ts';

const PAGE = /^\uFEFF?\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|html[\s>])/iu;
/** ` | 한빛일보`, ` - 한빛일보 : 산업` at the end of a page's title. */
const SITE_NAME = /\s+[|\-–—:<]\s+[^|]{2,30}$/u;

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
