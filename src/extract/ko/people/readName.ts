// A place in a sentence in, the full name that stands right before or behind it out.
import { cutParticle, isLetter, readCopula, readParticle } from '../particles.ts';
import { ADVERBS, hasForeignSyllable } from '../organizations/commonWords.ts';
import { beginsName, isChineseName, isFirstName } from './firstNames.ts';
import { isForeignName, isKoreanName } from './names.ts';
import { readTitle } from './titles.ts';

/** A post ends where its word does; `회장단`, `대표들` name no one. */
export const endsWord = (text: string, at: number) =>
  !isLetter(text, at) ||
  readParticle(text, at) !== undefined ||
  readCopula(text, at) !== undefined ||
  /^(?:님|직|겸)(?![가-힣]{2})/.test(text.slice(at, at + 3));
/** `오가람 전 나래전자 사장`: the word between goes with the post. */
export function skipFormer(text: string, at: number): { at: number; former: boolean } {
  const word = text[at - 1] === ' ' && /(?<= )(전|현|신임) $/.exec(text.slice(Math.max(0, at - 4), at));
  return word ? { at: at - word[0].length, former: word[1] === '전' } : { at, former: false };
}

/** Where the text before `at` ends, a blank and a bracket skipped; undefined where no blank stands there. */
export function skipBracket(text: string, at: number): number | undefined {
  if (text[at - 1] !== ' ') return undefined;
  if (text[at - 2] !== ')') return at - 1;
  const before = text.slice(Math.max(0, at - 26), at - 1);
  const bracket = /\([^()]{1,20}\)$/.exec(before)?.[0];
  return at - 1 - (bracket?.length ?? 0);
}

export interface Name {
  start: number;
  end: number;
  name: string;
}

/** Where the run of Hangul that ends at `end` starts, within `most` letters and one. */
function hangulStart(text: string, end: number, most: number): number {
  let start = end;
  for (; start > 0 && end - start <= most; start--) {
    const code = text.charCodeAt(start - 1);
    if (code < 0xac00 || code > 0xd7a3) break;
  }
  return start;
}

/** The words of Hangul, up to seven letters each, that end at `end` with one blank between: last first, four at most. */
function hangulWordsBefore(text: string, end: number): string[] {
  const words: string[] = [];
  for (let at = end; words.length < 4;) {
    const start = hangulStart(text, at, 7);
    if (start === at || at - start > 7 || isLetter(text, start - 1)) break;
    words.push(text.slice(start, at));
    if (text[start - 1] !== ' ') break;
    at = start - 1;
  }
  return words;
}

/** 회장은, 상품을: a name has lost its particle. */
const NO_END = /[은는을를의에]$|에서$|에게$/;
const CASED =
  /^(?:내린|열린|올린|걸린|다른|나선|만난|지난|이끈|이러한|그러한|따르면|의하면)$|(?:들이|은|는|을|를|와|과|의|에|에서|에서도|에도|로도|로|도|인|한|된|할)$/;
const LATIN_NAME = /(?<![\p{L}\p{N}])[A-Z][a-z]+(?: [A-Z]\.)?(?: [A-Z][a-z]+){1,2}$/u;

/** The full name that ends right before `at` and a blank: Korean, transcribed (two words or more) or Latin. */
export function readNameBefore(text: string, at: number, koreanOnly = false): Name | undefined {
  const end = skipBracket(text, at);
  if (end === undefined) return undefined;
  const start = hangulStart(text, end, 4);
  if (end - start === 3 || end - start === 4) {
    const name = isLetter(text, start - 1) ? '' : text.slice(start, end);
    if (name && isKoreanName(name) && !isCasedPost(name)) return { start, end, name };
  }
  if (end - start >= 2 && end - start <= 4 && !koreanOnly && !isLetter(text, start - 1)) {
    const name = text.slice(start, end);
    if (isChineseName(name)) return { start, end, name };
  }
  if (koreanOnly) return undefined;
  if (start === end) {
    const code = text.charCodeAt(end - 1);
    if (code < 0x61 || code > 0x7a) return undefined;
    const latin = LATIN_NAME.exec(text.slice(Math.max(0, end - 40), end))?.[0];
    return latin ? { start: end - latin.length, end, name: latin } : undefined;
  }
  return readForeignNameTo(text, end);
}

/** The transcribed name of two or three words that ends at `end`: the longest run that sounds like one. */
export function readForeignNameTo(text: string, end: number): Name | undefined {
  const words = hangulWordsBefore(text, end);
  if (!words.some(hasForeignSyllable) && !words.some(isFirstName)) return undefined;
  for (let count = Math.min(3, words.length); count >= 2; count--) {
    const run = words.slice(0, count).reverse();
    // 건축가 카를로 모레티: the name begins behind the post
    if (count === 3 && (beginsName(run[1]!, run[2]!) || isPost(run[0]!))) continue;
    if (
      run.includes('전') ||
      run[0] === '현' ||
      run.at(-1) === '신임' ||
      isPost(run.at(-1)!) ||
      isPost(run[0]!) ||
      ADVERBS.has(run[0]!) ||
      run.slice(0, -1).some((word) => CASED.test(word) && !isFirstName(word)) ||
      NO_END.test(run.at(-1)!) ||
      // 정수기 필터 시장: a market as often as a mayor
      (text.startsWith(' 시장', end) && !isFirstName(run[0]!)) ||
      !isForeignName(run) ||
      !(run.every(isNamePart) || (count === 2 && beginsName(run[0]!, run[1]!)))
    )
      continue;
    // 미겔 크루스 하이드로니아 대표: the last of three words is longer than names are, so it says whose post it is.
    if (count === 3 && (run[2]!.length > 5 || (run[2]!.length > 3 && beginsName(run[0]!, run[1]!)))) return undefined;
    const name = run.join(' ');
    return { start: end - name.length, end, name };
  }
  return undefined;
}

/** `국장을 대표이사로`, `이사를 대표로`: a post with its particle is nobody. */
const isCasedPost = (name: string): boolean => /[을를이가은는]$/.test(name) && isPost(name.slice(0, -1));
const isPost = (word: string): boolean => readTitle(word)?.end === word.length;
const isNamePart = (word: string) => isForeignName([word, word]) || /^[가-힣]{1,3}$/.test(word);

/** The full name that stands behind `at` and a blank, its particle cut off. */
export function readNameAfter(text: string, at: number): Name | undefined {
  if (text[at] !== ' ') return undefined;
  const start = at + 1;
  const words = /^[가-힣]{1,9}(?: [가-힣]{1,9}){0,2}/.exec(text.slice(start, start + 30))?.[0].split(' ') ?? [];
  const first = words[0] ?? '';
  for (const length of [3, 4]) {
    const name = first.slice(0, length);
    if (beginsName(first, words[1] ?? '') && readTitle(words[1]!) === undefined) break;
    if (isKoreanName(name) && name.length === length && endsWord(text, start + length))
      return { start, end: start + length, name };
  }
  const run: string[] = [];
  for (const word of words) {
    // 카를로 모레티: what may be a particle is the name's
    if (!run.length && isFirstName(word)) {
      run.push(word);
      continue;
    }
    const cut = cutParticle(word);
    // 리사 펑은: one letter is enough of a surname behind a given name
    const isShort =
      word.length === 2 && cut.particle === '' && isFirstName(run[0] ?? '') && /[은는이가을를과와의도]$/.test(word);
    const { noun, particle } = isShort ? { noun: word[0]!, particle: word[1]! } : cut;
    // 미겔 크루스 부사장을: a post is no part of the name.
    if (/(?:장관|총리|대통령|사장|회장|교수|대표|상품|제품|의원)$/.test(noun) || isPost(noun)) break;
    run.push(noun);
    if (particle) break;
  }
  if (!isForeignName(run)) return undefined;
  const name = run.join(' ');
  return { start, end: start + name.length, name };
}
