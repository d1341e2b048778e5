// A line of an article in; the text itself and what is stuck to it (byline, credit, copyright line) out, piece by piece.
import type { BlockKind, Span } from '../types.ts';
import { Letter, lettersOf } from '../letters.ts';
import { isProse } from './isProse.ts';
import { MAIL, REPORTERS, ruleOfLine } from './lineRules.ts';

export interface Piece extends Span {
  kind?: BlockKind;
  rule?: string;
}

const OUTLET = '[\\p{L}\\d]{0,10}(?:뉴스|일보|신문|경제|타임[스즈]|투데이|저널|통신|데일리|헤럴드|뉴시스)';
const SIGNED = `(?:[가-힣]{2,4}\\s){0,2}${REPORTERS}(?:\\s?[,·]?\\s?${REPORTERS})?`;
// `[가람일보 홍길동 기자] 본문`, `(서울=가람통신) 홍길동 기자 = 본문`, `【가람=서울】 본문`, `[가람일보] 본문`, `가람일보 홍길동 기자 | 본문`
const HEAD_BYLINE = new RegExp(
  `^(?:[[(【<]\\s?[^\\])】>]{0,30}${REPORTERS}\\s?[\\])】>]|(?:[[(【<][^\\])】>]{1,16}=[^\\])】>]{1,16}[\\])】>]|[[(【]${OUTLET}[\\])】])(?:\\s?${SIGNED}(?=\\s?[=|ㅣ]))?|(?:[\\p{L}\\d]{2,12}\\s)?${SIGNED}(?=\\s?[=|ㅣ]))\\s?[=|ㅣ]?\\s*`,
  'u',
);
// `… 밝혔다. 홍길동 기자 hong@garam.kr`, `… 밝혔다. [홍길동 기자]`, `… 밝혔다. hong@garam.kr`
const TAIL_BYLINE = new RegExp(
  `(?<=[.!?"”’\\])])\\s*[-–—/=▶<([【]?\\s?(?:(?:[\\p{L}\\d]{1,12}\\s?[=·/]?\\s?)?${REPORTERS}(?:@[가-힣]{2,8})?[\\s\\])>】,/=(<[]{0,4}(?:${MAIL})?|${MAIL})[\\s\\])>】]{0,3}$`,
  'u',
);
const TAIL_COPYRIGHT =
  /(?:^|(?<=[.!?"”’)\]@a-z]|기자))\s*[<([【]?\s?(?:저작권자?\s?[:：]?\s?(?:[ⓒ©]|\(c\))|[ⓒ©]|copyright|무단\s?(?:전재|복제))(?:[^.!?]|\.(?=[a-z])){0,80}(?:무단|금지|reserved).{0,60}$/iu;
const STOCKED = '[*.]?\\s?재판매\\s?및\\s?DB\\s?금지';
const CREDIT = '(?:사진|영상|자료|그래픽|이미지|출처|제공)\\s?(?:제공|출처|자료|캡처)?\\s?[=:：ⓒ]\\s?';
// `…했다.[사진제공=가람전자]`, `… 모습 (가람전자 제공)`, `… 전경.ⓒ가람전자`, `… 모습 /사진=가람전자`, `… 전경. /가람전자`, `… 전경. 사진 가람전자`
const TAIL_CREDIT = new RegExp(
  `\\s*(?:[[(<【]\\s?(?:${CREDIT}|사진\\s)[^\\])>】]{1,40}[\\])>】]|(?<=\\.\\s)사진\\s[\\p{L}\\d]{2,15}|[[(<【]\\s?[^\\])>】]{1,24}\\s?(?:제공|캡처|자료\\s?사진|촬영)\\s?(?:${STOCKED})?[\\])>】]|[ⓒ©]\\s?[^.!?ⓒ©]{1,30}|[/|]?\\s?(?<!\\p{L})${CREDIT}[^.!?=]{1,30}|(?<=[.\\s])[\\p{L}\\d]{2,12}\\s제공|(?<=\\.\\s?)/\\s?[\\p{L}\\d]{2,12}(?:\\s?(?:제공|DB))?)\\.?$`,
  'u',
);
// `… 서 있다. 2024.03.05/가람통신`, `… 서 있다. 2024.3.5 hong@garam.kr`, `…*재판매 및 DB 금지`: an agency's stamp on its picture.
const TAIL_STAMP = new RegExp(
  `\\s*(?:(?:19|20)\\d\\d\\.\\s?\\d\\d?\\.\\s?\\d\\d?\\.?(?:\\s?/\\s?[\\p{L}\\d]{2,10}(?:\\s*${MAIL})?|\\s+${MAIL}|(?=\\s*\\*))(?:\\s*${STOCKED})?|(?:${MAIL}\\s*)?\\*\\s?${STOCKED})$`,
  'u',
);
// A page whose lines were run together: what stands before its article and behind.
const PAGE_HEAD =
  /^([^.?!]{5,90}?)\s((?:기사\s?)?(?:입력|승인|등록|발행|송고|작성)[일시각간]{0,2}\s?[:：]?\s?(?:19|20)\d\d\s?[.\-/]\s?\d{1,2}\s?[.\-/]\s?\d{1,2}\.?\s?(?:오[전후])?\s?\d{1,2}:\d\d(?::\d\d)?)/u;
const PAGE_END = /(?<=[.!?"”’)\]>@a-z]|기자)\s*[<([【]?\s?(?:저작권자?\s?[ⓒ©(:]|[ⓒ©]|무단\s?전재)[^.!?]{0,60}금지/iu;
const PAGE_AT_LEAST = 300;
/** Without one of these no credit stands at the end: asked first, since most lines that name a picture have none. */
const CREDITED = /[=:：ⓒ©]|(?:제공|캡처|사진|촬영|금지)\s?[\])>】]?\.?$|\.\s?\/[^/]{2,16}$|[.[(]\s?사진\s\S[^.]{1,30}$/;
const HEAD_CREDIT = new RegExp(
  `^(?:[[(<【]\\s?${CREDIT}[^\\])>】]{1,40}[\\])>】]|[[(<]?사진\\s?설명[\\])>]?\\s?[:=]?)\\s*`,
  'u',
);
const MARK = /^[▲△▼◀▶]\s?/u;
const CAPTION_WORDS =
  /\((?:왼쪽|오른쪽|가운데|앞줄|뒷줄|사진)|왼쪽부터|오른쪽부터|모습[.]?$|전경[.]?$|조감도|(?:하고|기념촬영을 하고|포즈를 취하고) 있다[.]?$/u;

const isShort = (text: string) => text.length <= 250 && (text.match(/[가-힣]다\./gu)?.length ?? 0) <= 2;

const WORDS_AT_MOST = 4;
const BUTTONS_AT_MOST = 40;

/** How much of the text, which begins with a blank, is words that would be no part of an article in a line of their own. */
function buttonsBefore(text: string): number {
  let reached = 0;
  for (let found = 0; found < BUTTONS_AT_MOST; found++) {
    const words = /^(?:\s\S{1,30}){1,4}/u.exec(text.slice(reached))?.[0].split(' ').slice(1) ?? [];
    const count = [...Array(WORDS_AT_MOST).keys()].find((less) => {
      const some = words.slice(0, words.length - less);
      return some.length > 0 && ruleOfLine(some.join(' '));
    });
    if (count === undefined) break;
    reached += words.slice(0, words.length - count).reduce((sum, word) => sum + word.length + 1, 0);
  }
  return reached;
}

/** A whole page in one line: its title, its dateline, the words of its buttons, the article, the rest. */
function splitPage(line: string): Piece[] | undefined {
  const [, title = '', stamp = ''] = PAGE_HEAD.exec(line.slice(0, 200)) ?? [];
  const third = Math.floor(line.length / 3);
  const closing = PAGE_END.exec(line.slice(third));
  if (!title && !closing) return undefined;
  const end = closing ? third + closing.index : line.length;
  const pieces: Piece[] = [];
  let start = 0;
  if (title) {
    start = title.length + 1 + stamp.length;
    pieces.push({ start: 0, end: title.length, kind: 'title' });
    pieces.push({ start: title.length + 1, end: start, kind: 'aside', rule: 'dateline' });
  }
  const buttons = title ? buttonsBefore(line.slice(start, end)) : 0;
  if (buttons) pieces.push({ start: start + 1, end: start + buttons, kind: 'aside', rule: 'page-tool' });
  const body = line.slice(start + buttons, end);
  const shift = start + buttons + (body.length - body.trimStart().length);
  for (const piece of splitOwn(body.trim())) {
    piece.start += shift;
    piece.end += shift;
    pieces.push(piece);
  }
  if (closing)
    pieces.push({
      start: end + (/^\s*/u.exec(closing[0])?.[0].length ?? 0),
      end: line.length,
      kind: 'aside',
      rule: 'copyright',
    });
  return pieces;
}

/**
 * Pieces in order, none empty; one without `kind` is the line's own text, for the caller to judge. A line that ends in a
 * photograph's credit, or begins with the mark of a caption, is a caption where it is no longer than captions are.
 */
export function splitLine(line: string): Piece[] {
  // `이미지 확대보기가람전자는 …`: a button that the text is stuck to
  const end = line.startsWith('이미지') ? (BUTTON.exec(line)?.[0].length ?? 0) : 0;
  if (!end) return (line.length >= PAGE_AT_LEAST ? splitPage(line) : undefined) ?? splitOwn(line);
  const own = splitLine(line.slice(end));
  for (const piece of own) {
    piece.start += end;
    piece.end += end;
  }
  return [{ start: 0, end, kind: 'aside', rule: 'page-tool' }, ...own];
}
const BUTTON = /^이미지\s?(?:확대|크게)\s?보기(?=\S)(?![을를은는이가로에의]\s)/u;

function splitOwn(line: string): Piece[] {
  // Only the edges of a line can hold it.
  const edges = line.length > 400 ? `${line.slice(0, 120)}\n${line.slice(-200)}` : line;
  if (!(lettersOf(edges) & Letter.stuck)) return [{ start: 0, end: line.length }];
  const before: Piece[] = [];
  const behind: Piece[] = [];
  let start = 0;
  let end = line.length;
  const cutHead = (pattern: RegExp, rule: string) => {
    const length = pattern.exec(line.slice(start, Math.min(end, start + 120)))?.[0].length ?? 0;
    if (!length || start + length >= end) return;
    before.push({ start, end: start + line.slice(start, start + length).trimEnd().length, kind: 'aside', rule });
    start += length;
  };
  const cutTail = (pattern: RegExp, rule: string): boolean => {
    // Only the last 200 units can hold it: a long line costs no more than a short one.
    const from = Math.max(start, end - 200);
    const match = pattern.exec(line.slice(from, end));
    if (!match || from + match.index <= start) return false;
    const at = from + match.index + (/^\s*/u.exec(match[0])?.[0].length ?? 0);
    behind.unshift({ start: at, end, kind: 'aside', rule });
    end = start + line.slice(start, at).trimEnd().length;
    return true;
  };
  cutHead(HEAD_CREDIT, 'photo-credit');
  cutHead(BUTTON, 'page-tool');
  cutHead(HEAD_BYLINE, 'byline');
  cutTail(TAIL_COPYRIGHT, 'copyright');
  const stamped = cutTail(TAIL_STAMP, 'photo-credit');
  cutTail(TAIL_BYLINE, 'byline');
  const body = () => line.slice(start, end);
  const credited = (CREDITED.test(body()) && isShort(body()) && cutTail(TAIL_CREDIT, 'photo-credit')) || stamped;
  const marked = MARK.test(body()) && CAPTION_WORDS.test(body());
  const own: Piece = { start, end };
  if ((credited || marked) && isShort(body())) {
    own.kind = 'caption';
    own.rule = credited ? 'credited-caption' : 'marked-caption';
  } else if (before.some((piece) => piece.rule === 'photo-credit') && isShort(body()) && !isProse(body())) {
    own.kind = 'caption';
    own.rule = 'credited-caption';
  }
  return [...before, own, ...behind];
}
