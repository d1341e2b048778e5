// Hangul syllables taken apart and put together: what conjugation needs.
const BASE = 0xac00;
const LAST = 0xd7a3;
const FINALS = 28;
const VOWELS = 21;

/** The final consonants in Unicode's order; '' is none. */
const FINAL_LETTERS = [...' ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ'].map((c) => c.trim());
const VOWEL_LETTERS = [...'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ'];

/** One syllable as its initial (by number), its vowel and its final letter. */
export interface Syllable {
  initial: number;
  vowel: string;
  final: string;
}

/** The parts of a Hangul syllable; undefined for any other character. */
export function readSyllable(char: string | undefined): Syllable | undefined {
  const code = char?.charCodeAt(0) ?? 0;
  if (code < BASE || code > LAST) return undefined;
  const index = code - BASE;
  return {
    initial: Math.floor(index / (VOWELS * FINALS)),
    vowel: VOWEL_LETTERS[Math.floor(index / FINALS) % VOWELS] ?? '',
    final: FINAL_LETTERS[index % FINALS] ?? '',
  };
}

/** The syllable of its parts. */
export const toSyllable = ({ initial, vowel, final }: Syllable): string =>
  String.fromCharCode(
    BASE + (initial * VOWELS + VOWEL_LETTERS.indexOf(vowel)) * FINALS + Math.max(0, FINAL_LETTERS.indexOf(final)),
  );

/** The word with another final consonant on its last syllable: (`세우`, `ㄴ`) → `세운`. */
export function withFinal(word: string, final: string): string {
  const last = readSyllable(word.at(-1));
  return last ? word.slice(0, -1) + toSyllable({ ...last, final }) : word;
}

/** The word with another last vowel and no final: (`오르`, `ㅏ`) → `오라`. */
export function withVowel(word: string, vowel: string): string {
  const last = readSyllable(word.at(-1));
  return last ? word.slice(0, -1) + toSyllable({ ...last, vowel, final: '' }) : word;
}

/** The final consonant of the word's last syllable: '' where it ends in a vowel, undefined where it is not Hangul. */
export const finalOf = (word: string): string | undefined => readSyllable(word.at(-1))?.final;
