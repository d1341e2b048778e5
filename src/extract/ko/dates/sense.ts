// A sentence and where a date in it ends in; whether the words behind it look ahead out. DATA.md: "unless the verb says future".

/** How far behind a date its verb is looked for. */
const REACH = 160;

/** Plans and announcements of what is to come, and the present tense that Korean news uses for it (`연다`, `개최한다`). */
const AHEAD =
  /예정|계획(?!서|안)|방침|앞두|앞둔|할 것|될 것|기로 (?:했|하|한|결정|합의)|전망|나선다|(?:한|된|연|열린|선보인|시킨|간|온|짓는|세운|내놓는|들어선|맡는)다(?=고|며|[.,”"’']|$)|(?:한|된)다는|하게 된|[할될갈열올] (?:수|듯)/u;
const BEHIND = /(?:했|됐|였|었|았|갔|왔|렸|냈|졌|쳤|봤|섰|꼈|켰)[다고으지던는]/u;

/**
 * `future` where what stands behind the date looks ahead before it looks back: `21일 … 연다고 16일 밝혔다`.
 * Only a date that could lie on either side of the dateline is asked of it.
 */
export function verbSense(text: string, end: number): 'future' | undefined {
  const behind = text.slice(end, end + REACH);
  const ahead = AHEAD.exec(behind);
  if (!ahead) return undefined;
  const past = BEHIND.exec(behind);
  return past && past.index < ahead.index && !/기로 했/.test(ahead[0]) ? undefined : 'future';
}
