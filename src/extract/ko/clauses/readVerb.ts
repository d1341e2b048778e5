// A written word in, the verb form that it is: stem, ending and time; undefined for nouns and all else.
import { conjugate, type Form } from './conjugate.ts';
import { readUnknown } from './readUnknown.ts';
import { readSyllable } from './syllable.ts';
import {
  ADJECTIVES,
  AUXILIARIES,
  DETERMINERS,
  LIGHT_VERBS,
  NOT_VERBS,
  POSTPOSITIONS,
  STATIVE,
  STEMS,
} from './verbs.ts';

export interface VerbForm extends Form {
  /** What carries the meaning: the noun of a light verb (설립 of 설립했다), else the stem (세우 of 세웠다). */
  lemma: string;
  /** The light verb behind the noun, 이 for the copula, '' for a native stem. */
  light: string;
}

const natives = new Map<string, VerbForm>();
const lights = new Map<string, VerbForm>();
const auxiliaries = new Map<string, VerbForm>();
const add = (table: Map<string, VerbForm>, stem: string, light: string, kind: 'verb' | 'adjective') => {
  for (const form of conjugate(stem, kind))
    // `넘기는` is of 넘기다, whatever 넘다 makes of it
    // `늘려` is of 늘리다, whatever 늘다 makes of it
    if (
      !table.has(form.text) ||
      (form.ending === 'adnominal' && table.get(form.text)!.ending === 'nominal') ||
      (form.ending === 'infinitive' && table.get(form.text)!.ending === 'intent')
    )
      table.set(form.text, { ...form, lemma: light ? '' : stem, light });
};
for (const stem of STEMS) add(natives, stem, '', 'verb');
for (const stem of ADJECTIVES) add(natives, stem, '', 'adjective');
for (const text of ['아니라고', '아니라며', '아니라면서'])
  natives.set(text, { text, ending: 'quoted', time: 'present', lemma: '아니', light: '' });
natives.set('아니라', { text: '아니라', ending: 'connective', time: '', lemma: '아니', light: '' });
for (const stem of Object.keys(LIGHT_VERBS)) add(lights, stem, stem, 'verb');
// Written together with an auxiliary: 추진해오고, 확대해나가는
for (const tail of ['오', '나가', '내', '주']) add(lights, `해${tail}`, '하', 'verb');
// 납품받아온, 사용돼왔다
add(lights, '받아오', '받', 'verb');
add(lights, '돼오', '되', 'verb');
for (const stem of AUXILIARIES) add(auxiliaries, stem, '', stem === '있' ? 'adjective' : 'verb');

/** Every last syllable of a light form, with the lengths of those forms, longest first. */
const LIGHT_LENGTHS = new Map<string, number[]>();
for (const { length, [length - 1]: last } of lights.keys()) {
  const lengths = LIGHT_LENGTHS.get(last!) ?? [];
  if (!lengths.includes(length))
    LIGHT_LENGTHS.set(
      last!,
      [...lengths, length].sort((a, b) => b - a),
    );
}
// Nouns of one syllable that take 하다 in news prose; any other single syllable before 한, 해 is part of another word
const SHORT_NOUNS = new Set('정택접권속통원청칭향구취표기능출겸명행합대');
/** Ambiguous light endings: `한`, `해`, `함`, `할` close nouns too (`북한`, `피해`, `명함`, `역할`). */
const NOUN_LIKE = new Set(['한', '해', '함', '할', '하자', '되', '돼', '한다']);
// `체험관을 개관할`: no 관할; `협약을 체결함`, `지분을 인수함`: no defect and no ship
const NOUNS_ENDING_SO =
  /(?:북한|남한|권한|역할|분할|포함|명함|잠수함|군함|(?:경비|순시|호위|상륙|초계|순양)함|(?<![체타의종완해연집])결함)$|(?<!개)관할$/u;

// 빠르게, 새롭게, 다양하게 say how: no clause of their own; 있게, 없게 are part of one
const isManner = (word: string): boolean =>
  word.endsWith('게') && !/[있없]게$/u.test(word) && STATIVE.has(word.slice(0, -1).replace(/하$/u, ''));

// A noun written together with 하다, 되다: 설립했다
function readLightVerb(word: string): VerbForm | null | undefined {
  for (const length of LIGHT_LENGTHS.get(word[word.length - 1]!) ?? []) {
    if (length >= word.length) continue;
    const suffix = word.slice(-length);
    const form = lights.get(suffix);
    if (!form) continue;
    const noun = word.slice(0, -length);
    if (noun.length === 1 && !SHORT_NOUNS.has(noun) && length < 2) return null;
    // 담당하는, 해당하는: 당 closes the noun
    if (form.light === '당하' && (noun.length < 2 || /[담해감합충배할상]$/u.test(noun))) continue;
    if (!/^[\p{L}\p{N}·&+./-]+$/u.test(noun)) return null;
    if (NOUN_LIKE.has(suffix) && NOUNS_ENDING_SO.test(word)) return null;
    return { ...form, text: word, lemma: noun };
  }
  return undefined;
}

/** What is done for long, or for somebody: 팔아왔다, 만들어온, 빌려와, 찍어주는. */
const GLUED: ReadonlySet<string> = new Set(['오', '주']);
/** Verbs of one syllable that are written so. */
const SHORT = new Set('대 써 사 떼'.split(' '));
// A verb written together with the auxiliary behind it means what it means alone
function readGlued(word: string, governed: boolean): VerbForm | undefined {
  for (let at = word.length - 1; at > 0; at--) {
    const tail = auxiliaries.get(word.slice(at));
    if (!tail || !GLUED.has(tail.lemma)) continue;
    const head = natives.get(word.slice(0, at));
    if (head?.ending !== 'infinitive') continue;
    if (at > 1 || (governed && tail.lemma === '오' && SHORT.has(word[0]!)))
      return { ...tail, text: word, lemma: head.lemma };
  }
  return undefined;
}

const POLITE = /(?:어요|거든요|는데요|더라고요|[네고]요|죠|지요|답니다|습니다(?=라?[고며]))(?:라?(고|며|면서))?$/u;
const SPOKEN = new Set('요죠다고며서');
/** What is said in person as it is written: 인수했어요, 맺었죠, 지었습니다고 → 인수했다, 맺었다, 지었다고. */
function toPlain(word: string): string {
  if (!SPOKEN.has(word[word.length - 1]!)) return word;
  const spoken = POLITE.exec(word);
  const stem = spoken ? word.slice(0, spoken.index) : '';
  return stem && readSyllable(stem.at(-1))?.final === 'ㅆ' ? `${stem}다${spoken![1] ?? ''}` : word;
}

/**
 * Reads one word, without its punctuation. `governed`: the word before it ends in a case particle, so that one
 * syllable can be a verb (`문을 연`) and is none elsewhere (`연 5%`).
 */
export function readVerb(word: string, governed: boolean): VerbForm | undefined {
  const plain = toPlain(word);
  if (plain !== word) {
    const form = readVerb(plain, governed);
    return form && { ...form, text: word };
  }
  const last = word.charCodeAt(word.length - 1);
  if (word.length > 24 || !(last >= 0xac00 && last <= 0xd7a3)) return undefined;
  if (POSTPOSITIONS.has(word) || DETERMINERS.has(word) || isManner(word)) return undefined;
  const own = natives.get(word);
  if (own && (governed || (word.length > 1 && !NOT_VERBS.has(word)))) return own;
  if (governed) {
    const light = lights.get(word);
    if (light) return { ...light, lemma: light.light };
  }
  // 특허침해 소송, 영업비밀침해
  if (NOT_VERBS.has(word) || /[침손피]해$/u.test(word)) return undefined;
  const light = readLightVerb(word);
  if (light !== undefined) return light ?? undefined;
  const glued = readGlued(word, governed);
  if (glued) return glued;
  // A noun written together with its native verb: 합의이끌어낸; two syllables of the verb at least
  for (let length = Math.min(7, word.length - 2); length >= 3; length--) {
    const form = natives.get(word.slice(-length));
    if (form && form.time === 'past' && form.ending !== 'adnominal') return { ...form, text: word };
  }
  return readUnknown(word, governed);
}

/** Reads a word as an auxiliary (왔다, 있는, 주기로) of the verb before it. */
export const readAuxiliary = (word: string): VerbForm | undefined => auxiliaries.get(word);
/** Reads a lone light verb (했다, 한 behind 하기로, 되며). */
export const readLight = (word: string): VerbForm | undefined => lights.get(word);
