// A parsed page in; the lines of its article out.
import type { DomUtils } from 'htmlparser2';

type Node = NonNullable<Parameters<typeof DomUtils.textContent>[0]>;
type OneNode = Exclude<Node, unknown[]>;
type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

const SKIPPED = new Set(
  'script style noscript template svg math iframe object canvas video audio form button select textarea input nav footer head dialog menu'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section summary table tbody tr ul'.split(
    ' ',
  ),
);
const CHROME =
  /(?:^|[\s_-])(?:related|recommend|ranking|popular|share|sns|comment|reply|footer|gnb|lnb|sidebar|banner|breadcrumb|copyright|subscribe|newsletter|advert(?:isement)?|ads?|promotion|journalistcard)(?:$|[\s_-])/iu;
/** What stands under a picture, though it be marked up as a part of the line. */
const CAPTION = /(?:^|[\s_-])(?:caption|figcaption|img_desc|photo_?desc|photo_?txt|imgtxt)(?:$|[\s_-])/iu;
const classOf = ({ attribs }: Element): string => `${attribs['class'] ?? ''} ${attribs['id'] ?? ''}`;
const SENTENCE = /[가-힣]다[.\s”"’')\]]|[a-z]{2}\.(?:\s|$)/u;

interface Line {
  text: string;
  /** Characters of it that stand in links. */
  linked: number;
}

const isElement = (node: OneNode): node is Element => 'attribs' in node;
const isHidden = ({ name, attribs }: Element) =>
  SKIPPED.has(name) ||
  attribs['hidden'] !== undefined ||
  attribs['aria-hidden'] === 'true' ||
  /display\s*:\s*none/iu.test(attribs['style'] ?? '');

/** Lines of text under `root`, a block element and a `<br>` each beginning a new one. Not recursive: pages nest deep. */
function linesUnder(root: OneNode, ofArticle = false): Line[] {
  const lines: Line[] = [];
  let text = '';
  let linked = 0;
  const flush = () => {
    const trimmed = text.replace(/[^\S\u00a0]+/gu, ' ').trim();
    if (trimmed) lines.push({ text: trimmed, linked });
    text = '';
    linked = 0;
  };
  const stack: { node: OneNode; link: boolean; leaving?: boolean }[] = [{ node: root, link: false }];
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { node, link } = top;
    if (node.type === 'text') {
      const data = (node as { data: string }).data;
      text += data;
      if (link) linked += data.trim().length;
      continue;
    }
    if (isElement(node)) {
      if (top.leaving) {
        flush();
        continue;
      }
      if (isHidden(node) || (ofArticle && node !== root && CHROME.test(classOf(node)))) continue;
      if (node.name === 'br') flush();
      else if (node.name === 'td' || node.name === 'th') text += '  ';
      if (BLOCKS.has(node.name) || (ofArticle && CAPTION.test(classOf(node)))) {
        flush();
        stack.push({ node, link, leaving: true });
      }
    }
    if ('children' in node) {
      const inLink = link || (isElement(node) && node.name === 'a');
      for (let i = node.children.length - 1; i >= 0; i--)
        stack.push({ node: node.children[i] as OneNode, link: inLink });
    }
  }
  flush();
  return lines;
}

/** How much running text stands directly in each element's own lines; summed upwards. */
function proseByElement(root: OneNode): Map<OneNode, number> {
  const sums = new Map<OneNode, number>();
  const order: OneNode[] = [];
  const stack: OneNode[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (isElement(node) && (isHidden(node) || CHROME.test(classOf(node)))) continue;
    order.push(node);
    if ('children' in node) for (const child of node.children) stack.push(child as OneNode);
  }
  for (const node of order.reverse()) {
    let sum = sums.get(node) ?? 0;
    if (node.type === 'text') {
      const data = (node as { data: string }).data.trim();
      const inLink = node.parent && isElement(node.parent as OneNode) && (node.parent as Element).name === 'a';
      sum = data.length >= 20 && SENTENCE.test(`${data} `) && !inLink ? data.length : 0;
      sums.set(node, sum);
    }
    const parent = node.parent as OneNode | null;
    if (sum && parent) sums.set(parent, (sums.get(parent) ?? 0) + sum);
  }
  return sums;
}

/** The innermost element that holds nearly all of the page's running text. */
function mainElement(root: OneNode): OneNode {
  const sums = proseByElement(root);
  const total = sums.get(root) ?? 0;
  let main = root;
  for (;;) {
    const children = 'children' in main ? (main.children as OneNode[]) : [];
    const best = children.reduce<OneNode | undefined>(
      (found, child) => ((sums.get(child) ?? 0) > (found ? (sums.get(found) ?? 0) : 0) ? child : found),
      undefined,
    );
    // A step down is right while it loses only a comment or a teaser, not one of the article's paragraphs.
    if (!best || (sums.get(best) ?? 0) < total * 0.75 || (isElement(best) && /^(?:p|span|td|li)$/u.test(best.name)))
      return main;
    main = best;
  }
}

const DATELINE = /(?:입력|등록|승인|게재|송고|발행|작성|수정)[일시]{0,2}\s?[:：|]?\s?(?:19|20)\d\d\s?[.\-/년]/u;
const OWNER = /^[<[(]?\s?(?:copyright|저작권자?)\s?(?:[ⓒ©]|\(c\))/iu;
const REPORTER = /(?<!\p{L})[가-힣]{2,4}\s(?:기자|특파원)(?!\p{L})/u;

/**
 * The article's lines, and from the rest of the page the lines that date and sign it. Lists of links (other stories,
 * menus) are left out. Text is data only: no markup of the page is ever kept.
 */
export function mainText(page: OneNode, title: string | undefined): string {
  const main = mainElement(page);
  const all = linesUnder(page);
  const kept = linesUnder(main, main !== page);
  const own = kept.filter(({ text, linked }) => linked < text.length * 0.8 || SENTENCE.test(`${text} `));
  const body = own.map((line) => line.text);
  const within = new Set(kept.map((line) => line.text));
  const outside = all.map((line) => line.text).filter((text) => text.length <= 100 && !within.has(text));
  const dateline = body.some((text) => DATELINE.test(text)) ? undefined : outside.find((text) => DATELINE.test(text));
  const byline = body.some((text) => REPORTER.test(text))
    ? undefined
    : outside.find((text) => REPORTER.test(text) && !DATELINE.test(text));
  const head = [title && !body.slice(0, 5).includes(title) ? title : undefined, dateline, byline].filter(
    (text) => text !== undefined,
  );
  // Whose page it is.
  const owner = body.some((text) => OWNER.test(text)) ? undefined : outside.find((text) => OWNER.test(text));
  return [...head, ...body, ...(owner ? [owner] : [])].join('\n');
}
