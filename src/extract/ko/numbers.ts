// Text and a place in, the Korean number that begins there out: `1조 2300억`, `4천300`, `2000여억`, `수십억`, `천만`.

import { byCode, codeOf, codesOf, isDigit } from './codes.ts';

/** A number as written. `value` is undefined for a mere magnitude (`수십억`). */
export interface NumberReading {
  value?: number;
  end: number;
  /** `여` within or behind: about. */
  odd: boolean;
  /** `수`, `몇`: a magnitude only. */
  vague: boolean;
  /** Where the last digit (or `여`) ends and the words of magnitude begin: `200|억`. */
  wordsFrom: number;
  /** The largest word of magnitude, as a factor; 1 where none stands. */
  magnitude: number;
  decimals: boolean;
  digits: number;
}

const SIZES = byCode({ 십: 10, 백: 100, 천: 1000, 만: 1e4, 억: 1e8, 조: 1e12, 경: 1e16 });
/** What a word of magnitude stands for; 0 where the letter is none. */
const sizeOf = (code: number): number => (code >= 0xac00 ? (SIZES.get(code) ?? 0) : 0);
const SMALLEST_LARGE = 1e4;
const SOME = codesOf('수몇');
const ODD = codeOf('여');
/** `6000여 억원`: the words of magnitude stand apart. */
const SPACED_SIZE = /^ [만억조] ?[원달명톤]/u;
/** `2년`, `3시`: no part of the number before them. */
const TIMES = codesOf('년월일시분');

/** Digits grouped by commas only where each group has three: `12,500`, but `1,2루` is a list. */
const DIGITS = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/y;

/** Behind a word of magnitude a word may begin that is none of it: `조` in `3조각`, `만` in `3만큼`, `천` in `5천안`, `경` in `3경기`. */
const NOT_MAGNITUDE = /천안|조각|조항|조 ?(?:제 ?)?\d{1,3}(?:항|교대)|만큼|경기|경쟁|경북|경남|경로|백화|백신/y;

/** Where the digits at `at` end, with their commas and tenths. */
function endOfDigits(text: string, at: number): number {
  let end = at + 1;
  while (isDigit(text.charCodeAt(end))) end++;
  const next = text.charCodeAt(end);
  if ((next !== 44 && next !== 46) || !isDigit(text.charCodeAt(end + 1))) return end;
  DIGITS.lastIndex = at;
  return at + DIGITS.exec(text)![0].length;
}

function valueOf(text: string, start: number, end: number): number {
  // Most are short and plain.
  let value = 0;
  for (let i = start; i < end; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || end - start > 15) return Number(text.slice(start, end).replaceAll(',', ''));
    value = value * 10 + digit;
  }
  return value;
}
const hasPoint = (text: string, start: number, end: number): boolean => {
  for (let i = start; i < end; i++) if (text.charCodeAt(i) === 46) return true;
  return false;
};

/** `천만`, `천4백`, `천 5백`: a word of magnitude that a number begins with, by what stands behind it. */
function opensNumber(text: string, at: number): boolean {
  const next = text.charCodeAt(at);
  return sizeOf(next) >= SMALLEST_LARGE || isDigit(next) || (next === 32 && isDigit(text.charCodeAt(at + 1)));
}

/**
 * Reads the number at `at` in half-width text; undefined where none begins. Never reads more than it must: `15만` of
 * `15만큼` is 15. Works in one pass.
 */
export function readNumber(text: string, at: number): NumberReading | undefined {
  let i = at;
  let total = 0;
  let section = 0;
  let pending: number | undefined;
  let limit = Infinity;
  let smallLimit = Infinity;
  let odd = false;
  let vague = false;
  let decimals = false;
  let digits = 0;
  let magnitude = 1;
  let wordsFrom = at;
  let seen = false;

  if (SOME.has(text.charCodeAt(i))) {
    if (!sizeOf(text.charCodeAt(i + 1))) return undefined;
    vague = true;
    pending = 1;
    i++;
    wordsFrom = i;
  }
  for (;;) {
    const c = text.charCodeAt(i);
    if (isDigit(c)) {
      if (pending !== undefined) break;
      const end = endOfDigits(text, i);
      const value = valueOf(text, i, end);
      // Within a number a lower part must fit under the magnitude before it: `1만 2000`, never `1만 23000`.
      if (seen && (value >= Math.min(limit, smallLimit) || (c === 48 && end - i > 1))) break;
      pending = value;
      decimals ||= hasPoint(text, i, end);
      digits = Math.max(digits, end - i);
      wordsFrom = i = end;
      seen = true;
      continue;
    }
    const size = sizeOf(c);
    if (size >= SMALLEST_LARGE && pending !== undefined && !vague) {
      NOT_MAGNITUDE.lastIndex = i;
      if (NOT_MAGNITUDE.test(text)) break;
    }
    if (size > 0 && size < SMALLEST_LARGE) {
      if (size >= smallLimit || (!seen && !vague && !opensNumber(text, i + 1))) break;
      if (pending !== undefined || !seen || section > 0) {
        section += (pending ?? 1) * size;
        pending = undefined;
        smallLimit = size;
        wordsFrom = i + 1;
        magnitude = Math.max(magnitude, size);
        seen = true;
        i++;
        // `2천 256대`, `1천 860억`
        if (size > 10 && text.charCodeAt(i) === 32 && isDigit(text.charCodeAt(i + 1))) {
          const end = endOfDigits(text, i + 1);
          const after = text.charCodeAt(end);
          const goesOn =
            text.charCodeAt(i + 1) !== 48 && !hasPoint(text, i + 1, end) && !TIMES.has(after) && after !== 37;
          if (goesOn && valueOf(text, i + 1, end) < size && (sizeOf(after) > 0 || end - i > 2)) i++;
        }
        continue;
      }
      break;
    }
    if (size > 0) {
      // `만2천`: once that
      const isOne = !seen && isDigit(text.charCodeAt(i + 1));
      if (size >= limit || (pending === undefined && section === 0 && !isOne)) break;
      total += isOne ? size : (section + (pending ?? 0)) * size;
      section = 0;
      pending = undefined;
      limit = size;
      smallLimit = Infinity;
      magnitude = Math.max(magnitude, size);
      seen = true;
      i++;
      // `1조 2300억`: a space stands between the parts of one number.
      if (text.charCodeAt(i) === 32 && isDigit(text.charCodeAt(i + 1))) {
        const end = endOfDigits(text, i + 1);
        const value = valueOf(text, i + 1, end);
        const after = text.charCodeAt(end);
        // `1만 1645.50㎡`: in full, to its decimals
        const full = !hasPoint(text, i + 1, end) || value >= 1000;
        const goesOn = text.charCodeAt(i + 1) !== 48 && full && value < limit && value < 10_000;
        if (goesOn && end < text.length && !TIMES.has(after) && (end - i > 2 || sizeOf(after) > 0)) i++;
      }
      continue;
    }
    if (
      c === ODD &&
      (pending !== undefined || section > 0) &&
      (sizeOf(text.charCodeAt(i + 1)) > 0 || SPACED_SIZE.test(text.slice(i + 1, i + 5)))
    ) {
      odd = true;
      i += text.charCodeAt(i + 1) === 32 ? 2 : 1;
      wordsFrom = i;
      continue;
    }
    break;
  }
  if (!seen) return undefined;
  const value = total + section + (pending ?? 0);
  return {
    value: vague ? undefined : value,
    end: i,
    odd,
    vague,
    wordsFrom,
    magnitude,
    decimals,
    digits,
  };
}

/** Native and Chinese numerals that stand before a counter: `두 곳`, `세 차례`, `다섯 명`. */
export const NATIVE_NUMERALS: Readonly<Record<string, number>> = {
  하나: 1,
  한: 1,
  두: 2,
  둘: 2,
  세: 3,
  셋: 3,
  석: 3,
  네: 4,
  넷: 4,
  넉: 4,
  다섯: 5,
  여섯: 6,
  일곱: 7,
  여덟: 8,
  아홉: 9,
  열: 10,
  열한: 11,
  열두: 12,
  스무: 20,
  서른: 30,
  마흔: 40,
  쉰: 50,
};
