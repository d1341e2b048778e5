// The past of Korean verbs, as a class for regular expressions: every syllable that ends in ㅆ but 있 and 겠.

const SYLLABLES = 0xac00;
/** Vowel–initial pairs, and the index of ㅆ among the final consonants. */
const OPEN_SYLLABLES = 19 * 21;
const [FINALS, SSANGSIOS] = [28, 20];

/** `했 었 았 렸 …`, to stand between the brackets of a class. */
export const PAST = Array.from({ length: OPEN_SYLLABLES }, (_, i) =>
  String.fromCharCode(SYLLABLES + FINALS * i + SSANGSIOS),
)
  .filter((syllable) => syllable !== '있' && syllable !== '겠')
  .join('');
