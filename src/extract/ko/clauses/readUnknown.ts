// A word whose stem no table knows in, the verb form that its ending tells, with its stem, out.
import { conjugate } from './conjugate.ts';
import type { VerbForm } from './readVerb.ts';
import { readSyllable, withFinal, withVowel } from './syllable.ts';

// Endings that only verbs have: 웃었다고, 깎인다며
const PAST_TAILS: Readonly<Record<string, VerbForm['ending']>> = {
  다: 'final', 습니다: 'final', 고: 'connective', 으며: 'connective', 지만: 'connective', 으나: 'connective',
  는데: 'connective', 던: 'adnominal', 다고: 'quoted', 다며: 'quoted', 다면서: 'quoted', 다는: 'said-of', 음: 'nominal',
}; // prettier-ignore
const PRESENT_TAILS: Readonly<Record<string, VerbForm['ending']>> = {
  다: 'final', 다고: 'quoted', 다며: 'quoted', 다면서: 'quoted', 다는: 'said-of',
}; // prettier-ignore

const becoming = new Map(conjugate('지').map((form) => [form.text, form]));
const LONGEST = 4;
// What 지다 stands behind: 쏟아지다, 이뤄지다, 가능해지다
const BEFORE_BECOMING = /[아어해워와려혀겨쳐켜]$/u;
// Last syllables of a stem with ㄴ (마친, 지낸, 찍힌) and with 어 (늦춰, 잡혀) that few nouns have
const MODIFYING = new Set('낸킨친힌긴린딘춘운든');
const JOINING = new Set('쳐켜혀겨춰꿔줘눠');
const NOUNS = new Set('부친 모친 절친 어린 베를린 기린 개운 행운 불운 모든 모든든 만든 아무튼 먼저'.split(' '));

/** `governed`: the word before it ends in a case particle. */
export function readUnknown(word: string, governed: boolean): VerbForm | undefined {
  const form = (lemma: string, ending: VerbForm['ending'], time: VerbForm['time'], light = ''): VerbForm => ({
    text: word,
    lemma,
    light,
    ending,
    time,
  });
  const last = word[word.length - 1]!;
  // The topic's 는 follows a vowel only: behind a final consonant it is a verb's (`듣는`, `깎는`)
  if (last === '는' && word.length > 1 && word.length < 6 && readSyllable(word.at(-2))?.final)
    return form(word.slice(0, -1), 'adnominal', 'present');
  for (let length = Math.min(3, word.length - 1); length >= 1; length--) {
    const tail = word.slice(-length);
    const past = PAST_TAILS[tail];
    if (!past) continue;
    const stem = word.slice(0, -length);
    const final = readSyllable(stem.at(-1))?.final;
    if (final === 'ㅆ' && !/[있겠]$/u.test(stem)) return form(...toStem(stem, past));
    if (stem.endsWith('겠')) return form(stem.slice(0, -1), past, 'future');
    const present = PRESENT_TAILS[tail];
    if (present && stem.endsWith('는')) return form(stem.slice(0, -1), present, 'present');
    if (present && final === 'ㄴ') return form(withFinal(stem, ''), present, 'present');
  }
  for (let length = Math.min(LONGEST, word.length - 2); length >= 1; length--) {
    const found = becoming.get(word.slice(-length));
    if (found && BEFORE_BECOMING.test(word.slice(0, -length)))
      return { ...found, text: word, lemma: `${word.slice(0, -length)}지`, light: '' };
  }
  if (word.length < 2 || NOUNS.has(word)) return undefined;
  if (governed && MODIFYING.has(last)) return form(withFinal(word, ''), 'adnominal', 'past');
  if (governed && JOINING.has(last)) return form(word, 'infinitive', '');
  return undefined;
}

// 맞잡았 → 맞잡, 내렸 → 내리, 나눴 → 나누; 회사였, 계열사이었 are the copula
function toStem(
  written: string,
  ending: VerbForm['ending'],
): [lemma: string, ending: VerbForm['ending'], time: 'past', light?: string] {
  const rest = written.slice(0, -1);
  if (written.endsWith('놨')) return [`${rest}놓`, ending, 'past'];
  const syllable = readSyllable(written.at(-1))!;
  if (/[았었]$/u.test(written))
    return rest.endsWith('이') && rest.length > 2 ? [rest.slice(0, -1), ending, 'past', '이'] : [rest, ending, 'past'];
  if (written.endsWith('였') && rest.length > 1 && readSyllable(rest.at(-1))?.final === '')
    return [rest, ending, 'past', '이'];
  const vowel = { ㅕ: 'ㅣ', ㅝ: 'ㅜ', ㅘ: 'ㅗ', ㅙ: 'ㅚ' }[syllable.vowel];
  return [vowel ? withVowel(written, vowel) : withFinal(written, ''), ending, 'past'];
}
