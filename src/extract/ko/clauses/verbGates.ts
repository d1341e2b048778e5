// The words of a sentence in; which sets of verbs it may have a clause of, out, before anything of its clauses is read.
import { remembered } from '../../remembered.ts';
import type { Word } from '../organizations/words.ts';
import { forgetNotes } from '../organizations/wordTable.ts';
import { MAKES_VERBS } from './readByNext.ts';
import { readSyllable, withFinal } from './syllable.ts';
import { readWord } from './word.ts';

/** A set of lemmas that a later stage looks for, and whether bare nouns that end a heading count. */
type IsOne = (lemma: string) => boolean;

const readers: ((lemma: string) => number)[] = [];
let used = 0;

/** Names a set of lemmas by a bit of its own: to be called once, when the module that looks for them is loaded. */
export function verbSet(isOne: IsOne): number {
  return 1 << verbSets(1, (lemma) => (isOne(lemma) ? 1 : 0));
}

/**
 * The same for several sets that one look-up tells: `read` gives a bit for each that has the lemma. The answer is the place
 * of the first of them among the bits.
 */
export function verbSets(count: number, read: (lemma: string) => number): number {
  const at = used;
  if (at + count > 31) throw new RangeError('no bit is left for another set of verbs');
  used += count;
  readers.push((lemma) => read(lemma) << at);
  forget();
  return at;
}

function bitsOf(lemmas: readonly (string | undefined)[]): number {
  let bits = 0;
  for (const lemma of new Set(lemmas))
    if (lemma !== undefined) for (let i = 0; i < readers.length; i++) bits |= readers[i]!(lemma);
  return bits;
}

const COPULA = /(?:이다|입니다|다)$/u;

/** By itself: its verbs, and those that it is behind a case alone. As the bare noun of a deed: at a pause, before `예정이다`. */
function readGates(text: string): { verbs: number; governed: number; nouns: number } {
  const word = readWord(text);
  const own = word.text;
  // 짓는가 하면
  const asked = own.endsWith('는가') ? readWord(own.slice(0, -1)).verb(true) : undefined;
  return {
    verbs: bitsOf([word.verb(false)?.lemma, word.light?.lemma, word.nounParts?.attached, asked?.lemma]),
    governed: bitsOf([word.verb(true)?.lemma, word.joined?.lemma]),
    nouns: bitsOf([own, own.replace(COPULA, ''), own.endsWith('다') ? own.slice(0, -1) : own]),
  };
}

// With the word behind it (`갚기로 했다`)
function readByNextGates(text: string): number {
  const last = readSyllable(text.at(-1));
  return bitsOf([text.slice(0, -1), text.slice(0, -2), last?.final ? withFinal(text, '') : undefined]);
}

/** Notes of a word: its verbs, those that it is behind a case, its nouns. */
const VERBS = 4;
const GOVERNED = 5;
const NOUNS = 6;
const READ = 1 << 31;

function noteGates(word: Word): void {
  const { verbs, governed, nouns } = readGates(word.text);
  word.note(VERBS, verbs | READ);
  word.note(GOVERNED, governed);
  word.note(NOUNS, nouns);
}

/** All that a word of several parts may be, and what the word behind it may make of one. */
let anyOf: (text: string) => number = () => 0;
let byNext = anyOf;
function forget(): void {
  anyOf = remembered((text) => {
    const { verbs, governed, nouns } = readGates(text);
    return verbs | governed | nouns | readByNextGates(text);
  });
  byNext = remembered(readByNextGates);
  forgetNotes();
}

/** What may make a predicate with the noun before it: `착공 예정이다`, `체결 했다`. */
const NOUN_BEFORE = /^(?:중|예정|계획|방침|전망|키로|[하했한할해되됐된될])/u;
const MOST_PARTS = 12;
const BLANK = /[\s…]/u;

/** Last letters of what a verb of one syllable may follow: a case, 함께, 직접, 다시, a date. */
const GOVERNING = new Set('을를이가에로도지께게서만접시터저차뿐나든년월일달해');
const PLACES = new Set('에서게로테');
const mayGovern = (text: string, end: number): boolean =>
  GOVERNING.has(text[end - 1]!) || ((text[end - 1] === '는' || text[end - 1] === '의') && PLACES.has(text[end - 2]!));

/** What `readByNext` makes a verb of ends in 기, 지, 고, 기로, 지도, or in ㄴ or ㄹ. */
const ENDS = new Set('기지고로도');
const mayBecomeVerb = (text: string, end: number): boolean => {
  const final = (text.charCodeAt(end - 1) - 0xac00) % 28;
  return final === 4 || final === 8 || ENDS.has(text[end - 1]!);
};

/**
 * Bits of every set of which the sentence may have a verb; never too few. A written word that marks cut into several is
 * looked at from each of its parts to its end.
 */
export function verbsIn(text: string, words: readonly Word[]): number {
  let bits = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const next = words[i + 1];
    let verbs = word.noted(VERBS);
    if (!verbs) {
      noteGates(word);
      verbs = word.noted(VERBS);
    }
    bits |= verbs;
    const governed = word.noted(GOVERNED);
    if (governed && i > 0 && (word.gap !== ' ' || mayGovern(text, word.start - 1))) bits |= governed;
    const apart = next?.gap === ' ';
    const nouns = word.noted(NOUNS);
    if (nouns && (!apart || NOUN_BEFORE.test(next.text))) bits |= nouns;
    if (!next) continue;
    const parted = !apart && !BLANK.test(next.gap);
    if (!parted && MAKES_VERBS.has(text[next.start]!) && mayBecomeVerb(text, word.end)) bits |= byNext(word.text);
    if (!parted || isDigit(text.charCodeAt(word.start))) continue;
    let end = i + 1;
    while (end + 1 < words.length && end - i <= MOST_PARTS && !BLANK.test(words[end + 1]!.gap)) end++;
    // Of a word of very many parts nothing is ruled out
    if (end - i > MOST_PARTS) return -1;
    bits |= anyOf(text.slice(word.start, words[end]!.end));
  }
  return bits & ~READ;
}

/** No verb begins with a digit: what follows is looked at by itself. */
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
