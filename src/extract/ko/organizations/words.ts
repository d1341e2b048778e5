// A sentence in; its words out: runs of letters and digits, with what stands between them and what each says by itself.
import { isLetter } from '../particles.ts';
import { nextHash, otherHash } from '../../remembered.ts';
import { COMPANY_MARK, OPENS_BRACKET, OPENS_QUOTE, POINT } from './sense.ts';
import { Word } from './wordTable.ts';

export type { Word };

const isAscii = (code: number) =>
  (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
const JOINERS = ".&'’+-";
/** What a mark says, by its code. */
const MARKS = new Int32Array(0x3300);
for (const [marks, flag] of [
  ['(', OPENS_BRACKET],
  ['㈜', COMPANY_MARK],
  ['‘\'“"「『', OPENS_QUOTE],
  ['·∙ㆍ', POINT],
] as const)
  for (const mark of marks) MARKS[mark.charCodeAt(0)] = flag;
const markAt = (text: string, at: number): number => MARKS[text.charCodeAt(at)] ?? 0;

/**
 * Latin names hold marks between letters (H2O.ai, AT&T, R&D); behind Hangul a mark ends the word (가람-나래). The flags of a
 * word tell of the marks before it as well; those of the last of the marks behind it, too.
 */
export function toWords(text: string): Word[] {
  const words: Word[] = [];
  const { length } = text;
  let last = 0;
  let at = 0;
  let marks = 0;
  while (at < length) {
    const first = text.charCodeAt(at);
    if (first < 0xac00 || first > 0xd7a3) {
      if (first === 0x20) {
        at++;
        continue;
      }
      marks |= markAt(text, at);
      if (!isLetter(text, at)) {
        at++;
        continue;
      }
    }
    const start = at;
    let ascii = true;
    let hash = 0;
    let other = 0x811c9dc5 | 0;
    for (; at < length; at++) {
      const code = text.charCodeAt(at);
      if (code >= 0xac00 && code <= 0xd7a3) ascii = false;
      else if (!isAscii(code)) {
        if (code === 0x20) break;
        if (isLetter(text, at)) ascii = false;
        // 서울R&D캠퍼스
        else if (code === 0x26 && text[at - 1] === 'R' && text[at + 1] === 'D') ascii &&= true;
        else if (!(ascii && JOINERS.includes(text[at]!) && isAscii(text.charCodeAt(at + 1)))) break;
        marks |= markAt(text, at);
      }
      hash = nextHash(hash, code);
      other = otherHash(other, code);
    }
    if (ascii && text[at] === '+') {
      hash = nextHash(hash, 0x2b);
      other = otherHash(other, 0x2b);
      at++;
    }
    const gap = start === last + 1 && text.charCodeAt(last) === 0x20 ? ' ' : text.slice(last, start);
    words.push(new Word(text, start, at, gap, hash, other, marks));
    last = at;
    marks = 0;
  }
  if (marks && words.length) words[words.length - 1]!.flags |= marks;
  return words;
}
