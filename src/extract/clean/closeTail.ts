// A page's blocks in; what follows the end of its article (comments, forms, other stories) put aside in place.
import type { Block } from '../types.ts';
import { isProse } from './isProse.ts';

/** Rules whose line can open a part of the page that is no longer the article. */
const OPENERS: ReadonlySet<string> = new Set(['related-posts', 'copyright', 'comment-box', 'mail-form', 'imprint']);

/** The part of the prose that must stand before such a line, where that is not half: 1/3, 4/5. */
const SURE: Readonly<Record<string, number>> = { copyright: 3, 'mail-form': 1.25 };

/** What follows the line of who wrote it. */
const SIGNED = 'behind-byline';
/** Whose page it is stands in the line itself, never behind it. */
const behind = (open: string): string => (open === 'copyright' ? 'behind-copyright' : open);

/** The blocks of running text; asked once, as two steps need it. */
export const proseOf = (blocks: readonly Block[], text: string): Set<Block> =>
  new Set(blocks.filter((block) => block.kind === 'paragraph' && isProse(text.slice(block.start, block.end))));

/** The day of a paper's own registration, which has no time. */
const REGISTERED = /^(?!.*\d:\d\d).*(?:등록|발행)/u;

/** `…습니다`, `…세요`: the page speaks to its reader; and an article's own plain ending. */
const POLITE = /(?:니다|세요|[가-힣]요|니까)[.!?]/u;
/** `…네요`, `…어요`: who copied the article, or reads it. */
const CASUAL = /^(?!.*니다[.!?]).*[가-힣]요[.!?]/u;
const PLAIN = /(?<!니)다[.!?]/u;
const QUOTED = /[“”"‘’]/u;
/** What pages speak of. */
const PAGES =
  /기사|언론사|구독|추천|버튼|로그인|댓글|동의|저작권|집계|서비스|클릭|네이버|무단|삭제|제보|회원|뉴스|본문|글자|이용 ?약관/u;
/** What a page asks of its reader, or tells of its own order, in an article in the polite style too: broadcasters speak so. */
const ASKED = /(?:기사|언론사|댓글|뉴스|구독|제보)(?:[^.]{0,40}(?:주세요|보세요|바랍니다)|[^.]{0,30}분류)/u;
const TALK_AT_MOST = 250;

/** Of an article in the plain style, short paragraphs in the polite one put aside: what a portal explains, what readers write. */
export function putTalkAside(prose: Set<Block>, text: string): void {
  let plain = 0;
  let polite = 0;
  const talk: Block[] = [];
  const ofPage = new Set<Block>();
  for (const block of prose) {
    const words = text.slice(block.start, block.end);
    if (PLAIN.test(words)) plain += words.length;
    else if (POLITE.test(words) && !QUOTED.test(words)) {
      if (words.length <= TALK_AT_MOST && PAGES.test(words)) {
        ofPage.add(block);
        continue;
      }
      polite += words.length;
      if (words.length <= TALK_AT_MOST) talk.push(block);
    }
  }
  /** What a page says beyond doubt, by how much of the text is in the polite style. */
  const said = (block: Block): boolean => {
    if (polite * 2 <= plain) return true;
    const words = text.slice(block.start, block.end);
    return polite > plain ? ASKED.test(words) : ofPage.has(block) || CASUAL.test(words);
  };
  for (const block of [...ofPage, ...talk].filter(said)) {
    Object.assign(block, { kind: 'aside', rule: 'page-talk' });
    prose.delete(block);
  }
}

/**
 * Behind an opener that has most of the text's prose before it, everything is aside (a reader's comment may be whole
 * sentences). An opener further up puts aside only what follows it until the next prose: `관련기사` in mid-article, as is
 * one with nothing listed below it; above the article it is for its headings to tell.
 */
export function closeTail(blocks: Block[], prose: ReadonlySet<Block>, text: string): void {
  const total = blocks.reduce((sum, b) => sum + (prose.has(b) ? b.end - b.start : 0), 0);
  if (!total) return;
  let before = 0;
  let open: string | undefined;
  let closed = false;
  let commented = false;
  for (const [i, block] of blocks.entries()) {
    const isOwn = prose.has(block);
    // Another who signs has something of their own to tell.
    if (open === SIGNED && block.rule === 'byline') closed = false;
    if (open !== undefined && (closed || !isOwn)) {
      commented ||= closed && block.rule === 'comment-box';
      // The day of a reader's comment is not the article's.
      if (block.kind !== 'aside' || block.rule === 'page-talk')
        Object.assign(block, { kind: 'aside', rule: behind(open) });
      else if (commented && block.rule === 'dateline') block.rule = 'comment-box';
      else if (block.rule === 'dateline' && REGISTERED.test(text.slice(block.start, block.end))) block.rule = 'imprint';
      continue;
    }
    if (isOwn) {
      before += block.end - block.start;
      open = undefined;
    } else if (block.kind === 'aside' && block.rule && OPENERS.has(block.rule)) {
      const next = blocks[i + 1];
      if (block.rule === 'related-posts' && next && prose.has(next)) continue;
      if (before * (SURE[block.rule] ?? 2) > total) {
        open = block.rule;
        closed = true;
        commented = open === 'comment-box';
      } else if (block.rule === 'related-posts' && before) open = block.rule;
    } else if (block.rule === 'byline' && before * 3 > total * 2 && text.slice(block.start, block.end).includes('@')) {
      // Who wrote it signs at the end.
      open = SIGNED;
      closed = true;
    }
  }
}
