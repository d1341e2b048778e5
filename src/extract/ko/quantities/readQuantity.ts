// A number in digits with what stands around it in, a quantity out: range, unit, bound, rate.
import type { QuantityMention } from '../../types.ts';
import { unit as unitOf } from '../../../catalog/index.ts';
import { codeOf, codesOf, isHangul } from '../codes.ts';
import { readNumber, type NumberReading } from '../numbers.ts';
import { readBefore, readBehind, strongest } from '../bounds.ts';
import { countedUnit, readCounter, readOpenCounter, type Counter } from './counters.ts';
import { rankOf } from './ranks.ts';
import { toMention, type Reading } from './reading.ts';

const SIGNS: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₩': 'KRW',
  '￦': 'KRW',
};
const SIGN = /(?:US|미화 ?)?([$€£¥₩￦]) ?/y;
// `최소 2억원~최대 7억원`
const TO = / ?[~–-] ?(?:최대 ?)?/y;
const DASHES = codesOf('~–-');
const mayRange = (text: string, at: number): boolean =>
  DASHES.has(text.charCodeAt(text.charCodeAt(at) === 32 ? at + 1 : at));
const ORDINAL_BEFORE = /제 ?/y;
const LISTED = /[·,] ?(\d{1,2})(?![\d,.])/y;
const ODD = codeOf('여');

interface Counted {
  counter?: Counter;
  /** Where number, `여`, space and counter end. */
  end: number;
  odd: boolean;
}

/** `여`, a space, the counter: whatever stands behind a number. */
function readUnit(text: string, number: NumberReading, open = true): Counted {
  const at = number.end;
  // `1만 여 명`
  const gap = text.charCodeAt(at) === 32 && text.charCodeAt(at + 1) === ODD && (number.value ?? 0) >= 10 ? 1 : 0;
  const odd = text.charCodeAt(at + gap) === ODD;
  const from = odd ? at + gap + 1 : at;
  const spaced = text.charCodeAt(from) === 32;
  const known =
    readCounter(text, spaced ? from + 1 : from, spaced) ??
    (spaced || !open ? undefined : readOpenCounter(text, from, number.magnitude >= 1e3));
  // `60여 공공기관`: so many of them, without a counter
  if (!known && odd && gap === 0 && ODD_BODIES.test(text.slice(from, from + 16)))
    return { counter: { form: '여', unit: 'organization' }, end: from, odd };
  if (known) return { counter: known, end: (spaced ? from + 1 : from) + known.form.length, odd: odd || number.odd };
  return { end: at, odd: number.odd };
}

const ODD_BODIES =
  /^ (?:[가-힣]{2,5} )?[가-힣]{0,4}(?:기업|업체|기관|대학|대학교|단체|스타트업|회사|[회협고]원?객?사|은행|병원|연구소|학교|투자사|제조사)(?:[이가은는을를과와의에도들]|으?로|에서|$| |,)/;

/** `최소 2억원~최대 7억원`: the ends of a range bound nothing more. */
const isBetween = (text: string, start: number, ranged: boolean): boolean =>
  ranged && text.slice(start - 3, start - 1) === '최소';

/** A range takes the second number's words of magnitude for both: `10~20만원` begins at 100,000. */
function lower(low: NumberReading, high: NumberReading): number | undefined {
  if (low.value === undefined || high.value === undefined) return undefined;
  const shared = low.magnitude === 1 && high.magnitude > 1 && low.value < high.value / high.magnitude + 1e-9;
  return shared ? low.value * high.magnitude : low.value;
}

const ENGLISH: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };
const MAGNITUDE = / ?(thousand|million|billion|trillion)(?![a-z])/iy;

/** `$50 million`: the English word of magnitude behind the number. */
function inEnglish(text: string, number: NumberReading): NumberReading {
  const word = execAt(MAGNITUDE, text, number.end);
  const size = ENGLISH[word?.[1]?.toLowerCase() ?? ''];
  if (!word || !size || number.value === undefined) return number;
  return { ...number, value: number.value * size, end: number.end + word[0].length, magnitude: size };
}

function execAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The quantity whose number begins at `at`; with no mention where it is a date, a time or nothing that counts. */
export function readQuantity(text: string, at: number): Reading {
  const c = text.charCodeAt(at);
  const digit = c >= 48 && c <= 57;
  const sign = digit ? null : execAt(SIGN, text, at);
  const ordinal = digit ? null : execAt(ORDINAL_BEFORE, text, at);
  const negative = !digit && /[-−+]/.test(text[at]!) ? 1 : 0;
  const from = at + (sign?.[0].length ?? 0) + (ordinal?.[0].length ?? 0) + negative;
  const first = readNumber(text, from);
  if (!first) return { end: at + 1 };

  let number = sign ? inEnglish(text, first) : first;
  let counted = readUnit(text, number, !ordinal);
  let low: number | undefined;
  let ranged = false;
  // `40~60명`, `1만~2만원`, `32평~62평`: the counter of the last is the counter of both.
  TO.lastIndex = counted.counter ? counted.end : first.end;
  if (mayRange(text, TO.lastIndex) && TO.test(text)) {
    const second = readNumber(text, TO.lastIndex);
    const right = second && readUnit(text, second);
    if (second && right?.counter && (!counted.counter || counted.counter.form === right.counter.form)) {
      ranged = true;
      low = lower(first, second);
      number = second;
      counted = right;
    }
  }
  // `1·2기`, `1, 2권`: a list of numbers with one counter.
  const list = !counted.counter && first.digits <= 2 && execAt(LISTED, text, first.end);
  if (list) {
    const second = readNumber(text, first.end + list[0].length - list[1]!.length);
    const right = second && readUnit(text, second);
    // `3·1운동` is a day: what any noun may count is no list.
    if (second && right?.counter && !right.counter.time && !right.counter.open) {
      const mention = toMention(from, right.end, 'list', {
        unit: right.counter.unit,
        counter: right.counter.form,
        notFigure: right.counter.notFigure ?? 'ordinal',
      });
      return { end: right.end, mention };
    }
  }

  const { counter } = counted;
  if (counter?.time) return { end: counted.end };
  // `500억 대`: an amount of that order, not so many of something.
  if (
    counter?.form === '대' &&
    !ranged &&
    first.magnitude >= 1e8 &&
    !first.decimals &&
    !isMade(text, counted.end, first)
  )
    return text[counted.end - 2] === ' ' ? readBare(text, from, first) : readOrder(text, from, first, counted.end);
  if (counter && isPartOfName(text, from, counter)) return { end: counted.end };
  const start = ordinal ? at : negative && counter?.kind === 'ratio' ? at : sign ? at : from;
  let { end } = counted;
  if (!counter && !sign && !ordinal) return readBare(text, from, first);

  const before = readBefore(text, start);
  const behind = readBehind(text, end);
  let unit = sign ? SIGNS[sign[1] ?? ''] : counter?.unit;
  if (sign && counter && counter.kind !== 'money') end = number.end;
  if (unit === '개') unit = countedUnit(text, end) ?? unit;
  // `상장사 84사`: so many are no order
  const isFirms = counter?.form === '사' && (number.value ?? 0) >= 10;
  if (isFirms) unit = 'organization';
  const scale = negative && text[at] !== '+' ? -1 : 1;
  const value = ranged ? low : number.value;
  const mention: QuantityMention = toMention(
    start,
    end,
    ruleOf(counter, Boolean(sign), Boolean(ordinal), ranged, number.vague),
    {
      unit,
      counter: wordsBehind(text, number, end),
      bound: strongest(
        isBetween(text, start, ranged) ? undefined : before.bound,
        behind.bound,
        counted.odd || value === undefined ? 'about' : undefined,
      ),
      extent: { start: before.start, end: Math.max(end, behind.end) },
    },
  );
  // `제7조` is the seventh article, not seven trillion.
  if (value !== undefined && !(ordinal && number.magnitude > 1)) mention.value = scale * value;
  if (ranged && number.value !== undefined) mention.max = number.value;
  // `787-10기종`: a model, or a score
  if (ranged && text[first.end] === '-' && (low ?? 0) > (number.value ?? 0)) mention.notFigure = 'ordinal';
  // `주당 5만원` is a price of a share, `주당 52시간` a rate.
  const ofShare = counter?.kind === 'money' && /주당/.test(text.slice(before.start, start));
  if (before.rate && !ofShare) mention.rate = before.rate;
  // `주택 2만호` counts what `2호` numbers.
  const counts = isFirms || (counter?.form === '호' && number.magnitude >= 1e3);
  const notFigure = ordinal
    ? 'ordinal'
    : ((counts ? undefined : counter?.notFigure) ?? (counter && rankOf(text, counter, number, low, start, end)));
  if (notFigure) mention.notFigure = notFigure;
  if (notFigure === 'age') {
    end += /^ (?:초반|중반|후반)/.exec(text.slice(end, end + 3))?.[0].length ?? 0;
    Object.assign(mention, { end, extent: { start: mention.extent.start, end: Math.max(end, mention.extent.end) } });
  }
  return { end, mention };
}

/** `1억2000만대`, `2억대를 판매했다`: machines, not an amount of that order. */
const isMade = (text: string, end: number, { value = 0 }: NumberReading): boolean =>
  (value % 1e8 === 0 ? MADE : NO_PRICE).test(text.slice(end, end + 12));
const NO_PRICE = /^(?!의? ?(?:연봉|투자|매출|자산|아파트|주택|계약|재산|사기|대출)|에(?!서))/u;
const MADE = /^(?:를|을|가)? ?(?:생산|판매|출하|양산|공급|보급|팔[았린아])/u;

/** Magnitude and counter as written, without `여`: `억원` of `2000여억원`, `명` of `270여 명`. */
function wordsBehind(text: string, number: NumberReading, end: number): string {
  const words = text.slice(number.wordsFrom, end);
  // Most have neither.
  return words.includes('여') || words.includes(' ') ? words.replace(/^([만억조경]*) ?여? ?/u, '$1').trim() : words;
}

/** Right behind a word without a space a rank or a rare counter makes a name: `형사합의38부`, `한빛3단지`. */
const isPartOfName = (text: string, at: number, counter: Counter) =>
  isHangul(text.charCodeAt(at - 1)) &&
  text[at - 1] !== '제' &&
  text[at - 1] !== '약' &&
  (counter.notFigure === 'ordinal' || counter.open === true || /^(?:부|도|구|동|팀)$/.test(counter.form));

function ruleOf(
  counter: Counter | undefined,
  sign: boolean,
  ordinal: boolean,
  ranged: boolean,
  vague: boolean,
): string {
  if (vague && counter?.kind !== 'money') return 'vague';
  if (ordinal) return 'ordinal';
  if (ranged) return 'range';
  if (sign || counter?.kind === 'money') return 'money';
  if (counter?.notFigure) return counter.notFigure;
  return counter && unitOf(counter.unit) ? 'unit' : 'counter';
}

/** `수억대 연봉`, `100억대 투자`: money of that order. */
function readOrder(text: string, start: number, number: NumberReading, end: number): Reading {
  const before = readBefore(text, start);
  const mention = toMention(start, number.end, 'bare-money', {
    value: number.value,
    unit: 'KRW',
    counter: wordsBehind(text, number, number.end),
    bound: 'about',
    rate: before.rate,
    extent: { start: before.start, end },
  });
  return { end, mention };
}

/** A number that nothing counts: money where it ends in 억 or 조 (`200억 투자`), else seen and no figure. */
function readBare(text: string, start: number, number: NumberReading): Reading {
  const { end, value } = number;
  if (number.magnitude >= 1e8 && /^(?:$|[^\d가-힣]|[은는이가을를의에도로으까와과])/.test(text.slice(end, end + 1))) {
    const before = readBefore(text, start);
    const behind = readBehind(text, end);
    const mention = toMention(start, end, 'bare-money', {
      value,
      unit: 'KRW',
      counter: wordsBehind(text, number, end),
      bound: strongest(before.bound, behind.bound, number.odd ? 'about' : undefined),
      rate: before.rate,
      extent: { start: before.start, end: behind.end },
    });
    return { end, mention };
  }
  if (value === undefined) return { end };
  const rule = number.decimals ? 'bare-decimal' : number.magnitude >= 1e4 ? 'bare-amount' : 'bare';
  return { end, mention: toMention(start, end, rule, { value, notFigure: 'bare' }) };
}
