// Numbers that are seen and are no figures, in: telephone numbers, times, scores, ages in brackets, dates, names; a span out.
import { codeOf, isDigit } from '../codes.ts';
import { toMention, type Reading } from './reading.ts';

interface Special {
  name: string;
  pattern: RegExp;
  /** What stands behind its first digits; a `$` stands for the text's end. */
  next: string;
  /** What must stand right before; what it captures is part of the mention. */
  behind?: RegExp;
  /** Passed over without a mention. */
  skip?: boolean;
  notFigure?: string;
  /** What its first digits are a number of. */
  unit?: string;
}

const DIGITS = /\d+(?:\.\d+)?/y;

/** Tried in this order at every digit; each match is bounded. */
const SPECIALS: readonly Special[] = [
  {
    name: 'telephone',
    next: '-) ',
    pattern: /0\d{1,2}[-) ]{1,2}\d{3,4}-\d{4}|1[568]\d\d-\d{4}|\d{3}-\d{2}-\d{5}(?!\d)/y,
    skip: true,
  },
  { name: 'clock', next: ':', pattern: /\d{1,2}:\d\d(?::\d\d)?(?!\d)/y, skip: true },
  {
    name: 'numeric-date',
    next: './-',
    pattern: /(?:19|20)\d\d[./-] ?(?:1[0-2]|0?[1-9])(?!\d)(?:[./-] ?\d{1,2})?\.?(?![\d%])/y,
    skip: true,
  },
  { name: 'version', next: '.', pattern: /\d{1,4}(?:\.\d{1,4}){2,6}/y, skip: true },
  // `가람전자 (12,350원 ▲1,150 +10.27%)`: what a share stands at, put behind a name by the page.
  {
    name: 'share-price',
    next: ',원',
    pattern:
      /\d{1,3}(?:,?\d{3}){0,2}원 ?(?:(?:[▲△▼▽↑↓]|상승|하락) ?[\d,]{1,9}|보합)? ?(?:[-+]? ?\d{1,3}(?:\.\d{1,2})?%)?(?<=[\d%합])(?=\))/y,
    behind: /\($/u,
    skip: true,
  },
  // `김모(33)`, `이가람 (41·회사원)`, `A(27·여)`; and behind other words in the bracket: `(본명 이가람·35)`.
  {
    name: 'age-in-brackets',
    next: ')·,세살',
    pattern: /[1-9]\d?(?=\)|·|,(?!\d{3})|세\)|살\))/y,
    behind: /[가-힣A-Z] ?\($/u,
    notFigure: 'age',
  },
  {
    name: 'age-in-brackets',
    next: ')·,세살',
    pattern: /[1-9]\d(?=\) ?[가-힣])/y,
    behind: /\((?:[^()\d]{2,16}|[남여])[·. ]$/u,
    notFigure: 'age',
  },
  // `1074대 1의 경쟁률`, `경쟁률은 평균 5.3대 1`: so many for each place
  {
    name: 'odds',
    next: ' 대:,.',
    pattern: /\d{1,3}(?:,\d{3})*\d?(?:\.\d+)? ?[대:] ?1(?=(?:이라는|의) (?:[가-힣]{1,4} ){0,2}경쟁)/y,
    unit: 'x',
  },
  {
    name: 'odds',
    next: ' 대:,.',
    pattern: /\d{1,3}(?:,\d{3})*\d?(?:\.\d+)? ?[대:] ?1(?!\d)/y,
    behind: /경쟁률?(?:은|는|이|가|도|을|를)? (?:[가-힣]{1,5} ){0,2}$/u,
    unit: 'x',
  },
  {
    name: 'score',
    next: '-– 대.',
    pattern:
      /\d{1,3} ?[-–] ?\d{1,3}(?=$|[^\d가-힣%~.,-]|[.,](?!\d)|(?:로|으로|의|이|을|를)(?:[^가-힣]|$))|\d{1,3} ?대 ?\d{1,3}(?=$|[^\d가-힣%~.,]|[.,](?!\d)|(?:로|으로|의|이)(?:[^가-힣]|$))|\d{1,4}(?:\.\d+)? ?대 ?1(?=[이을를에로의였으]|$)/y,
    notFigure: 'score',
  },
  // `형법 250조`, `건축법 11조 2항`: an article of a law, and no trillions.
  {
    name: 'article',
    next: '조',
    pattern: /\d{1,4}조(?:의 ?\d{1,2})?(?: ?\d{1,2}항)?(?!\d| ?(?:[원억달유엔]|위안)| \d)/y,
    behind: /(?:(?<![방해기용문수화불편공])법|시행령|규칙|조례|규정|협약|협정|헌장|정관|약관|세칙) ?$/u,
    notFigure: 'ordinal',
  },
  { name: 'team', next: '인', pattern: /\d{1,2}인 ?1조(?! ?[\d원억])/y, notFigure: 'body' },
  {
    name: 'part',
    next: " '’)(·-:/$",
    pattern: /\d{1,2}(?![\d.,가-힣])/y,
    behind: /(시즌|세션)$/u,
    notFigure: 'ordinal',
  },
  // `'가람쇼3'`, `‘나의 집 2’`: the number of a title.
  {
    name: 'title-number',
    next: "'’",
    pattern: /\d{1,4}(?=['’])/y,
    behind: /['‘][^'‘’]{0,18}[가-힣](?<!폰) ?$/u,
    notFigure: 'name',
  },
  {
    name: 'grade',
    next: " '’)·,학생$",
    pattern: /[1-6](?=$|[)\s·,'’]|학생|생 )/y,
    behind: /(?<![가-힣A-Za-z])([고중초])$/u,
    notFigure: 'ordinal',
  },
  { name: 'technology', next: 'GDKk', pattern: /\d{1,3}(?:G|D|K|k)(?![A-Za-z])/y, notFigure: 'technology' },
  { name: 'fraction', next: '분', pattern: /\d{1,3}분의 ?\d{1,3}/y },
  {
    name: 'fraction',
    next: '/',
    pattern: /[1-9]\d?\/[1-9]\d{0,2}(?= ?(?:이상|이하|수준|정도|가량)|에 (?:해당|불과|달|그)|[을를이가로의만] )/y,
  },
  { name: 'list-number', next: '.)', pattern: /\d{1,2}[.)] /y, behind: /^\s*\(?$|\n\s*\(?$/u, skip: true },
];

/** By what stands behind the first digits: the patterns that go on so. */
const BY_NEXT = new Map<number, Special[]>();
for (const special of SPECIALS)
  for (const letter of special.next) {
    const code = letter === '$' ? NaN : codeOf(letter);
    BY_NEXT.set(code, [...(BY_NEXT.get(code) ?? []), special]);
  }
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
  const known = BY_NEXT.get(text.charCodeAt(stop));
  if (!known) return undefined;
  let before: string | undefined;
  for (const { name, pattern, behind, skip, notFigure, unit } of known) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) continue;
    const led = behind?.exec((before ??= text.slice(Math.max(0, at - 20), at)));
    if (led === null) continue;
    const end = at + match[0].length;
    if (skip) return { end };
    if (unit) {
      const value = parseFloat(match[0].replaceAll(',', ''));
      return { end, mention: toMention(at, end, name, { value, unit, counter: unit }) };
    }
    return { end, mention: toMention(at - (led?.[1]?.length ?? 0), end, name, notFigure ? { notFigure } : {}) };
  }
  return undefined;
}
