// A written word in, the verb form that it is: stem, ending and time; undefined for nouns and all else.
import { conjugate, type Form } from './conjugate.ts';
import { finalOf } from './syllable.ts';
import { ADJECTIVES, AUXILIARIES, LIGHT_VERBS, NOT_VERBS, POSTPOSITIONS, STATIVE, STEMS } from './verbs.ts';

export interface VerbForm extends Form {
  /** What carries the meaning: the noun of a light verb (설립 of 설립했다), else the stem (세우 of 세웠다). */
  lemma: string;
  /** The light verb behind the noun, '' for a native stem. */
  light: string;
}

const natives = new Map<string, VerbForm>();
const lights = new Map<string, VerbForm>();
const auxiliaries = new Map<string, VerbForm>();
const add = (table: Map<string, VerbForm>, stem: string, light: string, kind: 'verb' | 'adjective') => {
  for (const form of conjugate(stem, kind))
    if (!table.has(form.text)) table.set(form.text, { ...form, lemma: light ? '' : stem, light });
};
for (const stem of STEMS) add(natives, stem, '', 'verb');
for (const stem of ADJECTIVES) add(natives, stem, '', 'adjective');
for (const text of ['아니라고', '아니라며', '아니라면서'])
  natives.set(text, {
    text,
    ending: 'quoted',
    time: 'present',
    lemma: '아니',
    light: '',
  });
for (const stem of Object.keys(LIGHT_VERBS)) add(lights, stem, stem, 'verb');
// Written together with an auxiliary: 추진해오고, 확대해나가는
for (const tail of ['오', '나가', '내', '주']) add(lights, `해${tail}`, '하', 'verb');
for (const stem of AUXILIARIES) add(auxiliaries, stem, '', stem === '있' ? 'adjective' : 'verb');

const LONGEST_LIGHT = Math.max(...[...lights.keys()].map((text) => text.length));
// Nouns of one syllable that take 하다 in news prose; any other single syllable before 한, 해 is part of another word
const SHORT_NOUNS = new Set([...'정택접권속통원청칭향구취표기능출겸명행합대']);
/** Ambiguous light endings: `한`, `해`, `함`, `할` close nouns too (`북한`, `피해`, `명함`, `역할`). */
const NOUN_LIKE = new Set(['한', '해', '함', '할', '하자', '되', '돼', '한다']);
const NOUNS_ENDING_SO =
  /(?:북한|남한|권한|제한|기한|무한|역할|분할|관할|포함|명함|잠수함|군함|결함|위험함|유한|극한|시한|대한|여한|회한|근해|연해|발해)$/u;

// Endings that only verbs have, for stems that no table knows: 웃었다고, 깎인다며
const PAST = /^(.*)(?:[\u{1161}-\u{1175}]\u{11bb})(.*)$/u;
const TAILS: Readonly<Record<string, VerbForm['ending']>> = {
  다: 'final', 습니다: 'final', 고: 'connective', 으며: 'connective', 지만: 'connective', 으나: 'connective',
  는데: 'connective', 던: 'adnominal', 다고: 'quoted', 다며: 'quoted', 다면서: 'quoted', 다는: 'said-of', 음: 'nominal',
}; // prettier-ignore
const PRESENT_TAILS: Readonly<Record<string, VerbForm['ending']>> = {
  다: 'final', 다고: 'quoted', 다며: 'quoted', 다면서: 'quoted', 다는: 'said-of',
}; // prettier-ignore

function readUnknown(word: string): VerbForm | undefined {
  // The topic's 는 follows a vowel only: behind a final consonant it is a verb's (`듣는`, `깎는`)
  if (word.endsWith('는') && word.length > 1 && word.length < 6 && finalOf(word.slice(0, -1)))
    return {
      text: word,
      lemma: word.slice(0, -1),
      light: '',
      ending: 'adnominal',
      time: 'present',
    };
  for (let length = Math.min(3, word.length - 1); length >= 1; length--) {
    const tail = word.slice(-length);
    const stem = word.slice(0, -length);
    const past = TAILS[tail];
    const decomposed = past || PRESENT_TAILS[tail] ? stem.slice(-1).normalize('NFD') : '';
    if (past && PAST.test(decomposed)) return { text: word, lemma: stem, light: '', ending: past, time: 'past' };
    const present = PRESENT_TAILS[tail];
    if (present && (decomposed.endsWith('\u{11ab}') || stem.endsWith('는')))
      return {
        text: word,
        lemma: stem,
        light: '',
        ending: present,
        time: 'present',
      };
    if (past && stem.endsWith('겠'))
      return {
        text: word,
        lemma: stem,
        light: '',
        ending: past,
        time: 'future',
      };
  }
  return undefined;
}

// 빠르게, 새롭게, 다양하게 say how: no clause of their own
const isManner = (word: string): boolean => word.endsWith('게') && STATIVE.has(word.slice(0, -1).replace(/하$/u, ''));

/**
 * Reads one word, without its punctuation. `governed`: the word before it ends in a case particle, so that one
 * syllable can be a verb (`문을 연`) and is none elsewhere (`연 5%`).
 */
export function readVerb(word: string, governed: boolean): VerbForm | undefined {
  if (word.length > 24 || !/[가-힣]$/u.test(word)) return undefined;
  if (POSTPOSITIONS.has(word) || isManner(word)) return undefined;
  const own = natives.get(word);
  if (own && (word.length > 1 || governed) && (governed || !NOT_VERBS.has(word))) return own;
  if (governed) {
    const light = lights.get(word);
    if (light) return { ...light, lemma: light.light };
  }
  if (NOT_VERBS.has(word)) return undefined;
  for (let length = Math.min(LONGEST_LIGHT, word.length - 1); length >= 1; length--) {
    const suffix = word.slice(-length);
    const form = lights.get(suffix);
    if (!form) continue;
    const noun = word.slice(0, -length);
    if (noun.length === 1 && !SHORT_NOUNS.has(noun) && length < 2) return undefined;
    // 담당하는, 해당하는: 당 closes the noun
    if (form.light === '당하' && (noun.length < 2 || /[담해감합충배할상]$/u.test(noun))) continue;
    if (!/^[\p{L}\p{N}·&+./-]+$/u.test(noun)) return undefined;
    if (NOUN_LIKE.has(suffix) && NOUNS_ENDING_SO.test(word)) return undefined;
    return { ...form, text: word, lemma: noun };
  }
  // A noun written together with its native verb: 합의이끌어낸; two syllables of the verb at least
  for (let length = Math.min(7, word.length - 2); length >= 3; length--) {
    const form = natives.get(word.slice(-length));
    if (form && form.time === 'past' && form.ending !== 'adnominal') return { ...form, text: word };
  }
  return readUnknown(word);
}

/** Reads a word as an auxiliary (왔다, 있는, 주기로) of the verb before it. */
export const readAuxiliary = (word: string): VerbForm | undefined => auxiliaries.get(word);
/** Reads a lone light verb (했다, 한 behind 하기로, 되며). */
export const readLight = (word: string): VerbForm | undefined => lights.get(word);
