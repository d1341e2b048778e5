// Text in, its numbers with their units out: `1만7000여명`, `약 200억원`, `30% 이상`, `스타트업 9곳`; what is no figure is marked.
import type { QuantityMention } from '../types.ts';
import { halfWidth } from './halfWidth.ts';
import { linkEquivalents } from './quantities/equivalents.ts';
import { readNative } from './quantities/native.ts';
import { readQuantity } from './quantities/readQuantity.ts';
import { readSpecial } from './quantities/special.ts';

/** A word that may begin a quantity: an amount in words, a native numeral with its counter. */
const WORD =
  /[수몇][십백천만억조]|[십백천]+[만억조]|제 ?(?=\d)|(?:한|두|세|석|네|넉|다섯|여섯|일곱|여덟|아홉|열|열두|스무|둘|셋|넷|하나|첫)(?=[ 가-힣]|$)/uy;
const SIGN = /(?:US|미화 ?)?[$€£¥₩￦] ?(?=\d)/uy;
const WORD_STARTS = '수몇십백천제한두세석네넉다여일아열스둘셋넷하첫';
const SIGN_STARTS = 'U미$€£¥₩￦';

/** What each letter may begin: 1 a word, 2 a sign of money, 3 a sign before a number. */
const BEGINS = new Uint8Array(0x10000);
for (const c of WORD_STARTS) BEGINS[c.charCodeAt(0)] = 1;
for (const c of SIGN_STARTS) BEGINS[c.charCodeAt(0)] = 2;
for (const c of '-−+') BEGINS[c.charCodeAt(0)] = 3;

const isDigit = (code: number) => code >= 48 && code <= 57;

/** Whether a quantity may begin at `at`, where `kind` says what its letter may begin. */
function mayBegin(text: string, at: number, kind: number): boolean {
  const before = at > 0 ? text.charCodeAt(at - 1) : 32;
  if (kind === 3) return isDigit(text.charCodeAt(at + 1)) && (before === 40 || before === 32 || before === 10);
  if (kind === 1 && before >= 0xac00 && before <= 0xd7a3) return false;
  const pattern = kind === 1 ? WORD : SIGN;
  pattern.lastIndex = at;
  return pattern.test(text) && !(isDigit(before) && text[at] === '제');
}

/** Numbers that only together say where or how: `7조 2항`, `3학년 6반`, `3타수 1안타`. */
const PAIRS: Readonly<Record<string, string>> = {
  조: '항',
  막: '장',
  학년: '반',
  타수: '안타',
  언더파: '타',
  오버파: '타',
};

function addOrJoin(text: string, found: QuantityMention[], mention: QuantityMention): void {
  const last = found.at(-1);
  const pair = last?.unit && PAIRS[last.unit];
  if (last && pair && pair === mention.unit && /^ ?$/.test(text.slice(last.end, mention.start))) {
    const { end } = mention;
    Object.assign(last, { end, extent: { start: last.extent.start, end }, notFigure: 'ordinal' });
    delete last.value;
  } else found.push(mention);
}

/** Every quantity of a text, in order, none overlapping. `base` is added to every offset. */
export function readQuantities(text: string, base = 0): QuantityMention[] {
  const plain = halfWidth(text);
  const found: QuantityMention[] = [];
  for (let i = 0; i < plain.length;) {
    const code = plain.charCodeAt(i);
    const digit = code >= 48 && code <= 57;
    if (!digit) {
      const kind = BEGINS[code]!;
      if (kind === 0 || !mayBegin(plain, i, kind)) {
        i++;
        continue;
      }
    }
    const read = (digit ? readSpecial(plain, i) : readNative(plain, i)) ?? readQuantity(plain, i);
    if (read.mention) addOrJoin(plain, found, read.mention);
    i = Math.max(read.end, i + 1);
  }
  if (found.length === 0) return found;
  linkEquivalents(plain, found);
  for (const mention of found) {
    mention.text = text.slice(mention.start, mention.end);
    mention.start += base;
    mention.end += base;
    mention.extent = { start: mention.extent.start + base, end: mention.extent.end + base };
  }
  return found;
}
