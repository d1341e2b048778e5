// Numbers that are seen and are no figures, in: telephone numbers, times, scores, ages in brackets, dates, names; a span out.
import { codesOf, isDigit } from '../codes.ts';
import { toMention, type Reading } from './reading.ts';

interface Special {
  name: string;
  pattern: RegExp;
  /** What must stand right before; what it captures is part of the mention. */
  behind?: RegExp;
  /** Passed over without a mention. */
  skip?: boolean;
  notFigure?: string;
}

const DIGITS = /\d+(?:\.\d+)?/y;

/** Tried in this order at every digit; each match is bounded. */
export const SPECIALS: readonly Special[] = [
  {
    name: 'telephone',
    pattern: /0\d{1,2}[-) ]{1,2}\d{3,4}-\d{4}|1[568]\d\d-\d{4}|\d{3}-\d{2}-\d{5}(?!\d)/y,
    skip: true,
  },
  { name: 'clock', pattern: /\d{1,2}:\d\d(?::\d\d)?(?!\d)/y, skip: true },
  {
    name: 'numeric-date',
    pattern: /(?:19|20)\d\d[./-] ?(?:1[0-2]|0?[1-9])(?!\d)(?:[./-] ?\d{1,2})?\.?(?![\d%])/y,
    skip: true,
  },
  { name: 'version', pattern: /\d{1,4}(?:\.\d{1,4}){2,6}/y, skip: true },
  // `김모(33)`, `이가람 (41·회사원)`, `A(27·여)`; and behind other words in the bracket: `(본명 이가람·35)`.
  { name: 'age-in-brackets', pattern: /[1-9]\d?(?=\)|·|,|세\)|살\))/y, behind: /[가-힣A-Z] ?\($/u, notFigure: 'age' },
  { name: 'age-in-brackets', pattern: /[1-9]\d(?=\) ?[가-힣])/y, behind: /\([^()\d]{2,16}[·. ]$/u, notFigure: 'age' },
  {
    name: 'score',
    pattern:
      /\d{1,3} ?[-–] ?\d{1,3}(?=$|[^\d가-힣%~.,-]|[.,](?!\d)|(?:로|으로|의|이|을|를)(?:[^가-힣]|$))|\d{1,3} ?대 ?\d{1,3}(?=$|[^\d가-힣%~.,]|[.,](?!\d)|(?:로|으로|의|이)(?:[^가-힣]|$))/y,
    notFigure: 'score',
  },
  // `형법 250조`, `건축법 11조 2항`: an article of a law, and no trillions.
  {
    name: 'article',
    pattern: /\d{1,4}조(?:의 ?\d{1,2})?(?: ?\d{1,2}항)?(?!\d| ?[원억달유엔위]| \d)/y,
    behind: /(?:(?<![방해기용문수화불편공])법|시행령|규칙|조례|규정|협약|협정|헌장|정관|약관|세칙) ?$/u,
    notFigure: 'ordinal',
  },
  { name: 'team', pattern: /\d{1,2}인 ?1조(?! ?[\d원억])/y, notFigure: 'body' },
  { name: 'part', pattern: /\d{1,2}(?![\d.,가-힣])/y, behind: /(시즌|세션)$/u, notFigure: 'ordinal' },
  // `'가람쇼3'`, `‘나의 집 2’`: the number of a title.
  {
    name: 'title-number',
    pattern: /\d{1,4}(?=['’])/y,
    behind: /['‘][^'‘’]{0,18}[가-힣](?<!폰) ?$/u,
    notFigure: 'name',
  },
  {
    name: 'grade',
    pattern: /[1-6](?=$|[)\s·,'’]|학생|생 )/y,
    behind: /(?<![가-힣A-Za-z])([고중초])$/u,
    notFigure: 'ordinal',
  },
  { name: 'technology', pattern: /\d{1,3}(?:G|D|K|k)(?![A-Za-z])/y, notFigure: 'technology' },
  { name: 'fraction', pattern: /\d{1,3}분의 ?\d{1,3}/y },
  { name: 'list-number', pattern: /\d{1,2}[.)] /y, behind: /^\s*\(?$|\n\s*\(?$/u, skip: true },
];

/** Behind a number: what any of the patterns goes on with; behind a space the mark after it decides. */
const GOES_ON = codesOf("-–:./)(·, GDKk대분세살조인학생'’");
const isLatin = (code: number) => (code | 32) >= 97 && (code | 32) <= 122;

/** A number that one of the patterns knows. */
export function readSpecial(text: string, at: number): Reading | undefined {
  const c = text.charCodeAt(at - 1);
  if (isLatin(c) || ((c === 45 || c === 46) && isLatin(text.charCodeAt(at - 2)))) {
    DIGITS.lastIndex = at;
    return { end: at + Math.min(12, DIGITS.exec(text)?.[0].length ?? 1) };
  }
  let stop = at + 1;
  while (isDigit(text.charCodeAt(stop))) stop++;
  if (stop < text.length && !GOES_ON.has(text.charCodeAt(stop))) return undefined;
  let before: string | undefined;
  for (const { name, pattern, behind, skip, notFigure } of SPECIALS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) continue;
    const led = behind?.exec((before ??= text.slice(Math.max(0, at - 20), at)));
    if (led === null) continue;
    const end = at + match[0].length;
    if (skip) return { end };
    return { end, mention: toMention(at - (led?.[1]?.length ?? 0), end, name, notFigure ? { notFigure } : {}) };
  }
  return undefined;
}
