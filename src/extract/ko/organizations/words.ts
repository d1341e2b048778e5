// A sentence in; its words out: runs of letters and digits, with what stands between them and what each says by itself.
import { isLetter } from '../particles.ts';
import { nextHash, otherHash, Word } from './sense.ts';

export type { Word };

const isAscii = (code: number) =>
  (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
const JOINERS = ".&'’+-";

/** Latin names hold marks between letters (H2O.ai, AT&T, R&D); behind Hangul a mark ends the word (가람-나래). */
export function toWords(text: string): Word[] {
  const words: Word[] = [];
  const { length } = text;
  let last = 0;
  let at = 0;
  while (at < length) {
    if (!isLetter(text, at)) {
      at++;
      continue;
    }
    const start = at;
    let ascii = true;
    let hash = 0;
    let other = 0x811c9dc5 | 0;
    for (; at < length; at++) {
      const code = text.charCodeAt(at);
      if (code >= 0xac00 && code <= 0xd7a3) ascii = false;
      else if (!isAscii(code)) {
        if (isLetter(text, at)) ascii = false;
        else if (!(ascii && JOINERS.includes(text[at]!) && isAscii(text.charCodeAt(at + 1)))) break;
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
    words.push(new Word(text, start, at, gap, hash, other));
    last = at;
  }
  return words;
}
