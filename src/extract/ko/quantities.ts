// Text in, its numbers with their units out: `1만7000여명`, `약 200억원`, `30% 이상`, `스타트업 9곳`; what is no figure is marked.
import type { QuantityMention } from '../types.ts';
import { byCode, codeOf, codesOf, isDigit } from './codes.ts';
import { Place, placesOf } from './places.ts';
import { linkEquivalents } from './quantities/equivalents.ts';
import { readNative } from './quantities/native.ts';
import { readQuantity } from './quantities/readQuantity.ts';
import { readSpecial } from './quantities/special.ts';

/** A word that may begin a quantity: an amount in words, a native numeral with its counter. */
const WORD =
  /[수몇][십백천만억조]|[십백천]+[만억조]|[백천](?=[1-9](?:[십백]|\d\d?(?![\d,.])))|천 (?=[1-9]백)|만(?=[1-9][천백])|제 ?(?=\d)|(?:한|두|세|석|네|넉|다섯|여섯|일곱|여덟|아홉|열|열두|스무|둘|셋|넷|하나|첫)(?=[ 가-힣]|$)/uy;
const SIGN = /(?:US|미화 ?)?[$€£¥₩￦] ?(?=\d)/uy;

/** What follows the first letter of a word of two, or a magnitude in words. */
const SECONDS = byCode(
  Object.fromEntries(
    Object.entries({ 다: '섯', 여: '섯덟', 일: '곱', 아: '홉', 스: '무', 하: '나', 만: '123456789', 제: ' 0123456789' })
      .concat([...'수몇십'].map((letter) => [letter, '십백천만억조']))
      .concat([...'백천'].map((letter) => [letter, '십백천만억조 123456789']))
      .map(([letter, seconds]) => [letter, codesOf(seconds)]),
  ),
);
const ORDINAL = codeOf('제');

/** Whether a quantity may begin at `at`, where its letter may begin what `kind` says. */
function mayBegin(text: string, at: number, kind: number): boolean {
  if (kind & Place.number) return true;
  const letter = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  const before = at > 0 ? text.charCodeAt(at - 1) : 32;
  // `-` and `+`
  if (letter === 45 || letter === 43) return isDigit(next) && (before === 40 || before === 32);
  const isWord = (kind & Place.amount) !== 0;
  if (!isWord && !(kind & Place.sign)) return false;
  if (isWord && !(SECONDS.get(letter)?.has(next) ?? true)) return false;
  const pattern = isWord ? WORD : SIGN;
  pattern.lastIndex = at;
  return pattern.test(text) && !(letter === ORDINAL && isDigit(before));
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
  const { text: plain, at, kinds, count } = placesOf(text);
  const found: QuantityMention[] = [];
  let reached = 0;
  for (let i = 0; i < count; i++) {
    let place = at[i]!;
    if (place < reached || !mayBegin(plain, place, kinds[i]!)) continue;
    // What stops within a number leaves the rest of it to be read.
    do {
      const read =
        (isDigit(plain.charCodeAt(place)) ? readSpecial(plain, place) : readNative(plain, place)) ??
        readQuantity(plain, place);
      if (read.mention) addOrJoin(plain, found, read.mention);
      reached = place = Math.max(read.end, place + 1);
    } while (isDigit(plain.charCodeAt(place)));
  }
  if (found.length === 0) return found;
  linkEquivalents(plain, found);
  for (const mention of found) {
    mention.text = text.slice(mention.start, mention.end);
    mention.start += base;
    mention.end += base;
    mention.extent.start += base;
    mention.extent.end += base;
  }
  return found;
}
