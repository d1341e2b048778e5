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

const CHANGES =
  '(?:늘어난|늘린|불어난|증가한|급증한|성장한|상승한|오른|뛴|줄어든|줄인|감소한|급감한|하락한|떨어진|많은|적은|높은|낮은)';
/** A verb that says how a level stands to one before it: `매출이 12% 늘어난`. */
export const CHANGING = new RegExp(`^${CHANGES}$`, 'u');
/** The same right before the number: `12% 늘어난 320억원을`. */
export const CHANGED = new RegExp(`(?<![가-힣])${CHANGES} (?:약 |총 )?$`, 'u');
