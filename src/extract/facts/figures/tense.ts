// Tenses of Korean verbs, as classes for regular expressions: syllables that end in ㅆ but 있 and 겠 are past, in ㄹ to come.

const SYLLABLES = 0xac00;
/** Vowel–initial pairs, and the index of ㅆ among the final consonants. */
const OPEN_SYLLABLES = 19 * 21;
const [FINALS, RIEUL, SSANGSIOS] = [28, 8, 20];

const endingIn = (final: number): string[] =>
  Array.from({ length: OPEN_SYLLABLES }, (_, i) => String.fromCharCode(SYLLABLES + FINALS * i + final));

/** `했 었 았 렸 …`, to stand between the brackets of a class. */
export const PAST = endingIn(SSANGSIOS)
  .filter((syllable) => syllable !== '있' && syllable !== '겠')
  .join('');

/** `할 될 길 …`: before 것, 예정, 전망. */
export const TO_COME = endingIn(RIEUL).join('');

/** `한 춘 킨 은 …`: what may end a modifier. */
export const MODIFYING = endingIn(4).join('');
