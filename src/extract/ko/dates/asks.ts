// A place where a word or number begins in, which readers of time expressions to ask there out: no pattern is tried elsewhere.
import { byCode, codeOf, codesOf, isDigit, isHangul } from '../codes.ts';
import * as words from './words.ts';

/** The readers, as bits, in the order in which they are asked. */
export const Ask = {
  numeric: 1,
  length: 2,
  calendar: 4,
  dayWord: 8,
  recurring: 16,
  named: 32,
  decade: 64,
  bareYear: 128,
};

/** The first letter is Hangul, or no other word's: fourteen bits tell it. A small number makes the quickest key. */
const key = (first: number, second: number) => ((first & 0x3fff) << 16) | second;
/** 1 where two letters may begin a word of time: most do not, and need no look into the map. */
const MAY = new Uint8Array(0x2000);
const lot = (first: number, second: number) => (first * 31 + second) & 0x1fff;

/** What the first two letters of a word ask for; words of one letter stand under it alone. */
const BY_TWO = new Map<number, number>();

const letters = new Set<string>();
const add = (word: string, ask: number, ...seconds: string[]) => {
  const first = word.charCodeAt(0);
  letters.add(word[0]!);
  // `지난 달`: a space may stand between the parts.
  for (const second of [word[1] ?? '', ...seconds]) {
    const then = second ? second.charCodeAt(0) : 0;
    const place = key(first, then);
    BY_TWO.set(place, (BY_TWO.get(place) ?? 0) | ask);
    MAY[lot(first, then)] = 1;
  }
};
const addAll = (list: Iterable<string>, ask: number) => {
  for (const word of list) {
    if (/^이[해달주날분]/.test(word)) add(word, ask, ' ');
    else add(word, ask);
  }
};

addAll(['지난', '오는', '다가오는', '이번', '새해', '신년'], Ask.calendar);
addAll(['지난', '향후', '앞으로', '최근', '이후'], Ask.length);
for (const table of [
  words.YEAR_WORDS,
  words.YEAR_ANAPHORS,
  words.MONTH_WORDS,
  words.MONTH_ANAPHORS,
  words.WEEK_WORDS,
  words.QUARTER_WORDS,
  words.HALVES,
  words.SEASONS,
  words.PART_WORDS,
])
  addAll(Object.keys(table), Ask.calendar);
addAll([...Object.keys(words.DAY_WORDS), ...Object.keys(words.DAY_ANAPHORS)], Ask.dayWord);
addAll(Object.keys(words.LENGTH_WORDS), Ask.length);
addAll(['매년', '매월', '매주', '매일', '매달', '매해', '매분', '해마다', '달마다', '격년', '격주'], Ask.recurring);
addAll(
  [
    ...words.FEASTS,
    ...words.WEEKDAYS,
    ...'월화 수목 금토 토일 월요 금요 수요 동계 하계 설 고려 조선 일제 삼국 냉전 구석 신석 청동 철기 개화 식민'.split(
      ' ',
    ),
    '주말',
    '연내',
    '올 시즌',
    '올시즌',
    '이번',
    '지난',
    '다음',
  ],
  Ask.named,
);
for (const day of words.WEEKDAYS) for (const link of '~·,') add(day[0] + link, Ask.named);
for (const numeral of [...Object.keys(words.NATIVE), '수', '몇', '수십', '수백', '몇십'])
  if (numeral.length > 1) add(numeral, Ask.length);
  else for (const second of ' 년개달해주') add(numeral + second, Ask.length);

/** What words of time begin with. */
export const DATE_LETTERS = [...letters].join('');

/** Behind a number: which readers know what goes on so. Behind a space the letter after it decides. */
const BEHIND = byCode({
  년: Ask.length | Ask.calendar | Ask.decade,
  월: Ask.calendar,
  일: Ask.length | Ask.calendar,
  주: Ask.length,
  개: Ask.length,
  달: Ask.length,
  해: Ask.length,
  분: Ask.length | Ask.calendar,
  세: Ask.decade,
  시: Ask.calendar,
  학: Ask.calendar,
  박: Ask.length,
  여: Ask.length,
  '~': Ask.length | Ask.calendar | Ask.decade,
  '-': Ask.numeric | Ask.length | Ask.calendar,
  '–': Ask.calendar,
  '·': Ask.calendar | Ask.named | Ask.decade,
  ',': Ask.length | Ask.calendar,
  '.': Ask.numeric | Ask.length | Ask.calendar | Ask.named,
  '/': Ask.numeric | Ask.calendar,
});

/** `이 달`, `두 해`, `올 시즌`: what goes on behind a word of one letter and a space. */
const SPACED = codesOf('년개달해주날분시');

/** Which readers to ask of the word at `at`: 0 where none can read it. */
export function askOfWord(text: string, at: number): number {
  const first = text.charCodeAt(at);
  const second = text.charCodeAt(at + 1);
  const alone = askOf(first, 0);
  return second === 32 && !SPACED.has(text.charCodeAt(at + 2)) ? alone : alone | askOf(first, second);
}

const askOf = (first: number, second: number): number =>
  MAY[lot(first, second)] ? (BY_TWO.get(key(first, second)) ?? 0) : 0;

/** Marks behind which a number or a short year must stand: `9~11일`, `2·4분기`. */
const LINKS = codesOf('~-–·,/');
const YEAR = codeOf('년');
const DECADE = codeOf('대');
const NUMBERED = codeOf('제');
const OF_YEAR = codesOf('회사상하1234');
/** What of a longer word must follow: `분기`, `시즌`, `개월`, `개년`. */
const SECONDS = byCode({ 분: codesOf('기'), 시: codesOf('즌'), 개: codesOf('월년') });

/** Which readers to ask of the number at `at`: 0 where none can read it. */
export function askOfNumber(text: string, at: number): number {
  let end = at + 1;
  while (isDigit(text.charCodeAt(end))) end++;
  const digits = end - at;
  if (digits > 4 || isInside(text, at)) return 0;
  let next = text.charCodeAt(end);
  // A year that no counter follows.
  const ask = digits === 4 && !isHangul(next) ? Ask.bareYear : 0;
  const spaced = next === 32;
  if (spaced) {
    next = text.charCodeAt(++end);
    // `2024 회계연도`, `2024 사업연도`, `2024 상반기`
    if (ask && OF_YEAR.has(next)) return ask | Ask.calendar;
  }
  let behind = BEHIND.get(next) ?? 0;
  if (behind === 0) return ask;
  let after = text.charCodeAt(end + 1);
  const seconds = SECONDS.get(next);
  if (seconds && !seconds.has(after)) return ask;
  if (LINKS.has(next)) {
    if (after === 32) after = text.charCodeAt(end + 2);
    if (!isDigit(after) && after !== 39) return ask;
  } else if (next === 46 && digits < 4) {
    // `6.5년`: what counts the tenths.
    for (end++; isDigit(text.charCodeAt(end)) || text.charCodeAt(end) === 32; end++);
    if (!(BEHIND.get(text.charCodeAt(end)) ?? 0)) return digits <= 2 ? ask | Ask.named : ask;
  }
  if (digits < 4) behind &= ~Ask.numeric;
  // A year of the calendar is no length.
  else if (next === YEAR && !spaced) behind &= ~Ask.length;
  if (spaced || (next === YEAR && after !== DECADE)) behind &= ~(Ask.decade | (spaced ? Ask.numeric : 0));
  return ask | behind;
}

/** A number is read from its beginning: not from inside `12,345` or `v2.1`, nor behind a Latin letter. */
function isInside(text: string, at: number): boolean {
  if (at === 0) return false;
  const before = text.charCodeAt(at - 1);
  if (before === 32) return false;
  if (isDigit(before) || ((before | 32) - 97 < 26 && (before | 32) >= 97)) return true;
  // `제2024-3호`
  if (before === NUMBERED && !isHangul(text.charCodeAt(at - 2))) return true;
  return (before === 44 || before === 46) && isDigit(text.charCodeAt(at - 2));
}
