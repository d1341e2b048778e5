// The words around a number in, what they make of it out: bound, rate, and how far the words reach.
import type { Bound, Rate } from '../../model/index.ts';
import { codesOf } from './codes.ts';

/** Words before a number that bound it; `exact` ones only stand there. */
const BEFORE: Readonly<Record<string, Bound>> = {
  약: 'about',
  대략: 'about',
  어림잡아: 'about',
  거의: 'about',
  얼추: 'about',
  최대: 'at-most',
  최장: 'at-most',
  최고: 'at-most',
  많게는: 'at-most',
  길게는: 'at-most',
  최소: 'at-least',
  최저: 'at-least',
  적어도: 'at-least',
  최소한: 'at-least',
  적게는: 'at-least',
  총: 'exact',
  모두: 'exact',
  평균: 'exact',
  각각: 'exact',
  전체: 'exact',
  도합: 'exact',
  무려: 'exact',
  불과: 'exact',
  누적: 'exact',
  단: 'exact',
  각: 'exact',
};

/** Words before a number that repeat it. */
export const RATES: Readonly<Record<string, Rate>> = {
  매년: 'per-year',
  해마다: 'per-year',
  연간: 'per-year',
  연평균: 'per-year',
  연산: 'per-year',
  연: 'per-year',
  '한 해': 'per-year',
  '1년에': 'per-year',
  '한 해에': 'per-year',
  매월: 'per-month',
  매달: 'per-month',
  월평균: 'per-month',
  월간: 'per-month',
  월: 'per-month',
  '한 달에': 'per-month',
  달마다: 'per-month',
  매주: 'per-week',
  주당: 'per-week',
  일주일에: 'per-week',
  주마다: 'per-week',
  매일: 'per-day',
  하루: 'per-day',
  '하루 평균': 'per-day',
  일평균: 'per-day',
  일일: 'per-day',
  하루에: 'per-day',
  날마다: 'per-day',
  매분기: 'per-quarter',
  분기당: 'per-quarter',
  분기마다: 'per-quarter',
  분기별: 'per-quarter',
};

/** Words that repeat a number although other words stand between (`매년 새 인재 100명`). */
const FAR = /(매년|해마다|매월|매달|매주|매일|매분기) [^\d,.;:()“”"]{1,24}$/u;

/** Words behind a number that bound it, with the particle before them. */
const AFTER: readonly [RegExp, Bound][] = [
  [/ ?이상/y, 'at-least'],
  [/ ?이하| ?이내| ?한도/y, 'at-most'],
  [/ ?미만|(?:에|을|를)? ?(?:못 미치|못미치|밑도|밑돌|하회)[가-힣]*/y, 'less-than'],
  [/ ?초과|(?:을|를|이|가)? ?(?:넘(?!겨받)|웃도|웃돌|상회|초과하|초과한|돌파)[가-힣]*/y, 'more-than'],
  [/ ?(?:안팎|가량|정도|수준|내외|남짓|쯤|선(?![가-힣]))|대(?![가-힣])|(?:에)? ?육박[가-힣]*| ?꼴/y, 'about'],
];
/** What may stand between a number and the word that bounds it. */
const FIRST_LETTERS = codesOf('이한미에을를못밑하초가넘웃상돌안정수내남쯤선대육꼴규어짜');
const SIZE = / ?(?:규모|어치|상당|짜리)/y;

export interface Before {
  /** Where the first of the words begins. */
  start: number;
  bound?: Bound;
  rate?: Rate;
}

const WORD_BEFORE = new RegExp(
  `(?<![\\p{L}\\d])(${[...Object.keys(BEFORE), ...Object.keys(RATES)].sort((a, b) => b.length - a.length).join('|')}) ?$`,
  'u',
);
const LOOK_BACK = 36;
/** What the words end in: nothing else is looked up. */
const LAST_LETTERS = codesOf([...Object.keys(BEFORE), ...Object.keys(RATES)].map((word) => word.at(-1)!));

/** `매년`, `해마다` stand somewhere before. */
function hasFar(text: string, at: number): boolean {
  for (let i = at - 3; i >= 0 && i > at - LOOK_BACK; i--) {
    const c = text.charCodeAt(i);
    if (c === 0xb9e4 || c === 0xb9c8) return true;
    // A digit or a mark ends what the word could repeat.
    if (c === 44 || c === 46 || (c >= 48 && c <= 57)) return false;
  }
  return false;
}

/** The words right before a number: `매년 최대`, `총 약`. */
export function readBefore(text: string, at: number): Before {
  const found: Before = { start: at };
  for (let i = 0; i < 4; i++) {
    const last = text.charCodeAt(found.start - 1);
    if (!LAST_LETTERS.has(last === 32 ? text.charCodeAt(found.start - 2) : last)) break;
    const match = WORD_BEFORE.exec(text.slice(Math.max(0, found.start - 8), found.start));
    const word = match?.[1];
    if (!match || word === undefined) break;
    found.start -= match[0].length;
    const bound = BEFORE[word];
    if (bound && bound !== 'exact') found.bound ??= bound;
    found.rate ??= RATES[word];
  }
  if (found.rate === undefined && hasFar(text, found.start))
    found.rate = RATES[FAR.exec(text.slice(Math.max(0, found.start - LOOK_BACK), found.start))?.[1] ?? ''];
  return found;
}

/** The words right behind a quantity: `이상`, `을 넘는`, `규모 이상`. */
export function readBehind(text: string, at: number): { end: number; bound?: Bound } {
  const next = text.charCodeAt(at);
  if (!FIRST_LETTERS.has(next === 32 ? text.charCodeAt(at + 1) : next)) return { end: at };
  SIZE.lastIndex = at;
  const from = SIZE.exec(text)?.[0].length ?? 0;
  for (const [pattern, bound] of AFTER) {
    pattern.lastIndex = at + from;
    const match = pattern.exec(text);
    if (match) return { end: pattern.lastIndex, bound };
  }
  return { end: at };
}

const STRENGTH: readonly Bound[] = ['exact', 'about', 'at-most', 'at-least', 'less-than', 'more-than'];
/** Of several words the one that bounds most tightly tells: `약 100명 이상` is at least 100. */
export function strongest(...bounds: (Bound | undefined)[]): Bound {
  let best: Bound = 'exact';
  for (const bound of bounds) if (bound && STRENGTH.indexOf(bound) > STRENGTH.indexOf(best)) best = bound;
  return best;
}
