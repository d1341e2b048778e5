// A parsed page in; the lines of its article out.
import { DomUtils } from 'htmlparser2';

type Node = NonNullable<Parameters<typeof DomUtils.textContent>[0]>;
type OneNode = Exclude<Node, unknown[]>;
type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

const SKIPPED = new Set(
  'script style noscript template svg math iframe object canvas video audio button select textarea input nav footer head dialog menu'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section summary table tbody tr ul'.split(
    ' ',
  ),
);
const CHROME =
  /(?:^|[\s_-])(?:related?|relations?|recommend|rank(?:ing)?|popular|share|sns|comments?|cmts?|reply|replies|footer|gnb|lnb|sidebar|banner|breadcrumb|copyright|subscribe|newsletter|advert(?:isement)?|ads?|promotion|journalistcard)(?:$|[\s_-])/iu;
/** As sites call the element that holds an article's text, and nothing else. */
const BODY =
  /(?:^|[\s_-])(?:(?:article|news|view|art|post|read|story|cont)[_-]?(?:body|te?xt)|newstext|dic_area|article_view|article-view-content-div|news_cnt_detail_wrap)(?:$|[\s_-])/iu;
const PROSE_AT_LEAST = { length: 100, share: 0.2 };
/** A form of more text is a page's frame. */
const FORM_AT_MOST = 400;
/** What stands under a picture, though it be marked up as a part of the line. */
const CAPTION = /(?:^|[\s_-])(?:caption|figcaption|img_desc|photo_?desc|photo_?txt|imgtxt)(?:$|[\s_-])/iu;
/** `relatedNews` as `related-News`. */
const classOf = ({ attribs }: Element): string =>
  `${attribs['class'] ?? ''} ${attribs['id'] ?? ''}`.replace(/(?<=[a-z])(?=[A-Z])/gu, '-');
const SENTENCE = /[가-힣]다[.\s”"’')\]]|[a-z]{2}\.(?:\s|$)/u;

interface Line {
  text: string;
  /** Characters of it that stand in links. */
  linked: number;
}

const isElement = (node: OneNode): node is Element => 'attribs' in node;
const isHidden = (element: Element) => {
  const { name, attribs } = element;
  return (
    SKIPPED.has(name) ||
    (name === 'form' && DomUtils.textContent(element).length <= FORM_AT_MOST) ||
    attribs['hidden'] !== undefined ||
    attribs['aria-hidden'] === 'true' ||
    /display\s*:\s*none/iu.test(attribs['style'] ?? '')
  );
};

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

const isLink = (node: OneNode) => isElement(node) && node.name === 'a' && node.attribs['href'] !== undefined;

/** How much running text stands directly in each element's own lines; summed upwards. What links to another page is none. */
function proseByElement(root: OneNode): Map<OneNode, number> {
  const sums = new Map<OneNode, number>();
  const order: OneNode[] = [];
  const stack: OneNode[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (isElement(node) && (isHidden(node) || CHROME.test(classOf(node)))) continue;
    if (isLink(node)) continue;
    order.push(node);
    if ('children' in node) for (const child of node.children) stack.push(child as OneNode);
  }
  for (const node of order.reverse()) {
    let sum = sums.get(node) ?? 0;
    if (node.type === 'text') {
      const data = (node as { data: string }).data.trim();
      sum = data.length >= 20 && SENTENCE.test(`${data} `) ? data.length : 0;
      sums.set(node, sum);
    }
    const parent = node.parent as OneNode | null;
    if (sum && parent) sums.set(parent, (sums.get(parent) ?? 0) + sum);
  }
  return sums;
}

/** The element that says of itself that it holds the article; of several of one class none does. */
function namedBody(sums: ReadonlyMap<OneNode, number>, total: number): OneNode | undefined {
  const named = new Map<string, Element | undefined>();
  for (const node of sums.keys())
    if (isElement(node)) {
      const name = classOf(node);
      if (BODY.test(name) || node.attribs['itemprop'] === 'articleBody')
        named.set(name, named.has(name) ? undefined : node);
    }
  const proseOf = (element: Element | undefined) => (element && sums.get(element)) ?? 0;
  const body = [...named.values()].reduce((most, one) => (proseOf(one) > proseOf(most) ? one : most), undefined);
  const { length, share } = PROSE_AT_LEAST;
  return proseOf(body) >= Math.max(length, total * share) ? body : undefined;
}

/** The innermost element that holds nearly all of the running text of the page, or of what is named as its article. */
function mainElement(root: OneNode): OneNode {
  const sums = proseByElement(root);
  const whole = sums.get(root) ?? 0;
  let main = namedBody(sums, whole) ?? root;
  const total = sums.get(main) ?? 0;
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

const DATELINE = /(?:입력|등록|승인|게재|송고|발행|작성|수정)[일시각간]{0,2}\s?[:：|]?\s?(?:19|20)\d\d\s?[.\-/년]/u;
/** `2024.03.05 09:10`, `홍길동 기자2024. 3. 5. 09:10`: above an article, when it came out. */
const STAMP =
  /^(?:[가-힣]{2,4}\s?기자\s?[|·]?\s?)?(?:19|20)\d\d\s?[.\-/년]\s?\d{1,2}\s?[.\-/월]\s?\d{1,2}\s?[.일]?[^\d]{0,8}\d{1,2}:\d\d(?::\d\d)?(?!\d)/u;
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
  const isProse = ({ text }: Line) => SENTENCE.test(`${text} `);
  const isLinked = ({ text, linked }: Line) => linked >= text.length * 0.8;
  const told = kept.some((line) => isProse(line) && !isLinked(line));
  const own = kept.filter((line) => !isLinked(line) || (!told && isProse(line)));
  const body = own.map((line) => line.text);
  const within = new Set(kept.map((line) => line.text));
  const outside = all.map((line) => line.text).filter((text) => text.length <= 100 && !within.has(text));
  const above = all.slice(
    0,
    all.findIndex(({ text }) => text === kept[0]?.text),
  );
  const dateline = body.some((text) => DATELINE.test(text))
    ? undefined
    : (outside.find((text) => DATELINE.test(text)) ??
      above.find(({ text }) => STAMP.test(text) && text.length <= 60)?.text);
  const byline = body.some((text) => REPORTER.test(text))
    ? undefined
    : outside.find((text) => REPORTER.test(text) && !DATELINE.test(text) && text !== dateline);
  const head = [title && !body.slice(0, 5).includes(title) ? title : undefined, dateline, byline].filter(
    (text) => text !== undefined,
  );
  // Whose page it is.
  const owner = body.some((text) => OWNER.test(text)) ? undefined : outside.find((text) => OWNER.test(text));
  return [...head, ...body, ...(owner ? [owner] : [])].join('\n');
}
