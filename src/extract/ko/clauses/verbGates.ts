// The words of a sentence in; which sets of verbs it may have a clause of, out, before anything of its clauses is read.
import { remembered } from '../../remembered.ts';
import type { Word } from '../organizations/words.ts';
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
  return at;
}

function bitsOf(lemmas: readonly (string | undefined)[]): number {
  let bits = 0;
  for (const lemma of new Set(lemmas))
    if (lemma !== undefined) for (let i = 0; i < readers.length; i++) bits |= readers[i]!(lemma);
  return bits;
}

const COPULA = /(?:이다|입니다|다)$/u;

/** By itself or with the word behind it (`갚기로 했다`): its verbs. As the bare noun of a deed: at a pause, before `예정이다`. */
function readGates(text: string): { verbs: number; nouns: number } {
  const word = readWord(text);
  const own = word.text;
  const last = readSyllable(own.at(-1));
  return {
    verbs: bitsOf([
      word.verb(false)?.lemma,
      word.verb(true)?.lemma,
      word.joined?.lemma,
      word.light?.lemma,
      word.nounParts?.attached,
      own.slice(0, -1),
      own.slice(0, -2),
      last?.final ? withFinal(own, '') : undefined,
    ]),
    nouns: bitsOf([own, own.replace(COPULA, ''), own.endsWith('다') ? own.slice(0, -1) : own]),
  };
}

/** Notes of a word: its verbs, its nouns, how many sets there were. */
const VERBS = 4;
const NOUNS = 5;
const SETS = 6;

function noteGates(word: Word): void {
  const { verbs, nouns } = readGates(word.text);
  word.note(VERBS, verbs);
  word.note(NOUNS, nouns);
  word.note(SETS, used);
}

/** All that a word of several parts may be, by how many sets there were when it was read. */
let writtenFor = 0;
let anyOf: (text: string) => number;
function partsOf(text: string): number {
  if (writtenFor !== used) {
    writtenFor = used;
    anyOf = remembered((word) => {
      const { verbs, nouns } = readGates(word);
      return verbs | nouns;
    });
  }
  return anyOf(text);
}

/** What may make a predicate with the noun before it: `착공 예정이다`. */
const NOUN_BEFORE = /^(?:중|예정|계획|방침|전망|키로)/u;
const MOST_PARTS = 12;
const BLANK = /[\s…]/u;

/**
 * Bits of every set of which the sentence may have a verb; never too few. A written word that marks cut into several is
 * looked at from each of its parts to its end.
 */
export function verbsIn(text: string, words: readonly Word[]): number {
  let bits = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const next = words[i + 1];
    if (word.noted(SETS) !== used) noteGates(word);
    bits |= word.noted(VERBS);
    const apart = next?.gap === ' ';
    const nouns = word.noted(NOUNS);
    if (nouns && (!apart || NOUN_BEFORE.test(next.text))) bits |= nouns;
    if (!next || apart || BLANK.test(next.gap) || isDigit(text.charCodeAt(word.start))) continue;
    let end = i + 1;
    while (end + 1 < words.length && end - i <= MOST_PARTS && !BLANK.test(words[end + 1]!.gap)) end++;
    // Of a word of very many parts nothing is ruled out
    if (end - i > MOST_PARTS) return -1;
    bits |= partsOf(text.slice(word.start, words[end]!.end));
  }
  return bits;
}

/** No verb begins with a digit: what follows is looked at by itself. */
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
