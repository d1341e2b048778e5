// Text in, its numbers with their units out: `1만7000여명`, `약 200억원`, `30% 이상`, `스타트업 9곳`; what is no figure is marked.
import type { QuantityMention } from '../types.ts';
import { halfWidth } from './halfWidth.ts';
import { linkEquivalents } from './quantities/equivalents.ts';
import { readNative } from './quantities/native.ts';
import { readQuantity } from './quantities/readQuantity.ts';
import { readSpecial } from './quantities/special.ts';

/** Where a quantity may begin: a digit, an amount in words, a native numeral with its counter, a currency sign. */
const TRIGGER =
  /\d|(?<![가-힣])(?:수|몇)[십백천만억조]|(?<![가-힣])[십백천]+[만억조]|(?<![가-힣\d])제 ?(?=\d)|(?<![가-힣])(?:한|두|세|석|네|넉|다섯|여섯|일곱|여덟|아홉|열|열두|스무|둘|셋|넷|하나|첫)(?=[ 가-힣]|$)|(?:US|미화 ?)?[$€£¥₩￦] ?(?=\d)|(?<=[\s(]|^)[-−+](?=\d)/gu;

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
  TRIGGER.lastIndex = 0;
  for (let hit = TRIGGER.exec(plain); hit; hit = TRIGGER.exec(plain)) {
    const at = hit.index;
    const read = readSpecial(plain, at) ?? readNative(plain, at) ?? readQuantity(plain, at);
    if (read.mention) addOrJoin(plain, found, read.mention);
    TRIGGER.lastIndex = Math.max(read.end, at + 1);
  }
  linkEquivalents(plain, found);
  for (const mention of found) {
    mention.text = text.slice(mention.start, mention.end);
    mention.start += base;
    mention.end += base;
    mention.extent = { start: mention.extent.start + base, end: mention.extent.end + base };
  }
  return found;
}
