// A sentence and where a date in it ends in; whether the words behind it look ahead out. DATA.md: "unless the verb says future".

/** How far behind a date its verb is looked for. */
const REACH = 160;

/** All syllables that end in one consonant, by its number in the Unicode order of finals: 4 is ㄴ, 20 is ㅆ. */
const endingIn = (final: number): string =>
  String.fromCharCode(...Array.from({ length: 19 * 21 }, (_, i) => 0xac00 + i * 28 + final));

/** Plans and announcements of what is to come, and the present tense that Korean news uses for it (`연다`, `개최한다`, on the air `엽니다`). */
const AHEAD = new RegExp(
  `예정|계획(?!서|안)|방침|앞두|앞둔|할 것|될 것|기로 (?:했|하|한|결정|합의)|전망|[${endingIn(4)}]다(?=고|며|는|[.,”"’']|$)|(?<![${endingIn(20)}])[${endingIn(17)}]니다|하게 된|[할될갈열올] (?:수|듯)`,
  'u',
);
/** `3일 … 투자하기로 하는 양해각서를`, `… 짓는다는 내용의 협약을`: what stands in it is ahead, the day is that of the signing. */
const SIGNED =
  /^(?:기로 하는|기로 한|.다는) (?:내용[의을] )?(?:담은 )?(?:[가-힣]{2,6} ){0,2}[가-힣]{0,4}(?:협약|협정|계약|각서|MOU|합의서|의향서)/u;
/** `출시일을 11일로 확정했다`: a day that is fixed is still to come. */
const FIXED = /^로 (?:최종 |공식 )?(?:확정|결정|정했|정해|잡[았혔])/u;
/** The past tense: `열었다`, `마쳤다고`, `했으며`, `했습니다`. */
const BEHIND = new RegExp(`[${endingIn(20)}](?:다|고|으|지|던|는|습)`, 'u');

/**
 * `future` where what stands behind the date looks ahead before it looks back: `21일 … 연다고 16일 밝혔다`.
 * Only a date that could lie on either side of the dateline is asked of it.
 */
export function verbSense(text: string, end: number): 'future' | undefined {
  const behind = text.slice(end, end + REACH);
  if (FIXED.test(behind)) return 'future';
  const ahead = AHEAD.exec(behind);
  if (!ahead || SIGNED.test(behind.slice(ahead.index, ahead.index + 48))) return undefined;
  const past = BEHIND.exec(behind);
  return past && past.index < ahead.index && !/기로 했/.test(ahead[0]) ? undefined : 'future';
}
