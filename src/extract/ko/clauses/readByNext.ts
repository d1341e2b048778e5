// A word that is no known verb and the word behind it in: the verb that the two make of it, on the first word.
import { readVerb, type VerbForm } from './readVerb.ts';
import { readSyllable, withFinal } from './syllable.ts';
import type { Token } from './tokens.ts';
import { NOT_VERBS, POSTPOSITIONS } from './verbs.ts';

type Rule = readonly [next: RegExp, ending: RegExp | 'ㄹ' | 'ㄴ', kind: VerbForm['ending'], time: VerbForm['time']];

const RULES: readonly Rule[] = [
  // 맞서기 위해, 가르기 전에
  // `세탁기 전문점`: no 전
  [
    /^(?:위해서?|위한|위하여|전(?:에[는도]?|까지[는도]?|부터|[인의과이은]|이다|이었|이라|보다)?$|직전|때문)/u,
    /기$/u,
    'nominal',
    '',
  ],
  // 좁혀지지 않는
  [/^(?:않|못[하했한]|말[고라])/u, /지[는도]?$/u, 'negatable', ''],
  // 몰두하고 있는
  [/^있(?:다|는|던|어|고|으|습|었)/u, /고$/u, 'connective', ''],
  // 갚기로 했다
  [/^(?:했|한$|하[고며]|해|합의|결정|확정|약속)/u, /기로$/u, 'resolve', 'future'],
  // 늦출 것으로, 버틸 수 있는
  [/^(?:것|수[도는]?$)/u, 'ㄹ', 'adnominal', 'future'],
  // 빚은 것으로, 걸친 것이다
  [/^것/u, 'ㄴ', 'adnominal', 'past'],
];
/** First letters of the words that make a verb of the word before them. */
export const MAKES_VERBS = new Set('위전직때않못말있것수했한하해합결확약');

/** `[지은 데] 이어`: the next deed comes on top of it. */
export const ON_TOP = /^이어서?$/u;
const EARLY = /^(?:이르면|빠르면|늦으면|늦어도)$/u;
/** What there is one of: `한 지붕 아래`, `전기로를 한 기 더`. */
const ONE =
  /^(?:식구|가족|몸|배|지붕|우물|솥밥|축|팀|울타리|둥지|기|대|채|동|척|개|명|번|차례|단계|가지|달|해|쌍|세트|라인)(?:[은는이가을를의도에로]|으로|에서|과|와)?$/u;
const A_YEAR = /^(?:\d|최대|최소|최고|평균|약$|수[십백천만억])/u;
const OPENABLE =
  /^문을?$|(?:점|관|매장|점포|센터|공장|호텔|학교|병원|카페|공간|시대|회의|행사|식|전시회|연구소|법인)[을를]$/u;

const HIGHLY = /^(?:높게|높이|크게|눈여겨|긍정적으로)$/u;
const WORTH = /(?:가능성|잠재력|기술력|성장성|시장성|사업성|경쟁력|역량|미래|가치|전망|매력)[을를]$/u;
const REPORTED = /^(?:있|받|드[리렸린]|[하했한할해]|회|서)/u;

const isOpened = ({ masked, word }: Token): boolean =>
  masked ||
  /(?:매장|점|점포|공장|사무소|법인|센터|연구소|지사|포럼|대회|행사|전시회|박람회|설명회|세미나|콘퍼런스|학교|과정|병원|호텔|카페|공방|가게|식당|스토어|전시관|체험관)(?:[은는이가을를의도]|에서|에는|에|으로|로|과|와)?$/u.test(
    word,
  );

const isPlainNoun = ({ verb, mention, masked, word }: Token): boolean =>
  !verb &&
  !mention &&
  !masked &&
  /^[가-힣]{2,}/u.test(word) &&
  !/^(?:위|전[에부]|때문|직전|이전|까지|만|뿐)/u.test(word);

/** Sets the verb of `token` where the word behind it leaves no other reading, and takes away what only says how. */
export function readByNext(token: Token, behindIt: Token, beforeIt?: Token): void {
  const next = behindIt.word;
  // `연 3만t`, `연 최대 2000t`: a year; `문을 연 3층 매장`: opened
  if (token.word === '연' && token.verb && A_YEAR.test(next) && !(beforeIt && OPENABLE.test(beforeIt.word))) {
    token.verb = undefined;
    return;
  }
  // `지난해 11월 연 ‘포럼’`, `2020년 연 매장은`, `지난달 낸 앱은`: between a date and what was opened or brought out
  if (!token.verb && !token.masked && !token.mention && beforeIt?.mention?.kind === 'date' && !token.pause) {
    const lemma = token.word === '낸' ? '내' : token.word === '연' && isOpened(behindIt) ? '열' : undefined;
    if (lemma) token.verb = { text: token.word, lemma, light: '', ending: 'adnominal', time: 'past' };
    if (lemma) return;
  }
  // `이르면 7월`, `늦어도 연말까지`: how early or late
  if (
    token.verb &&
    EARLY.test(token.word) &&
    (behindIt.mention?.kind === 'date' || /^(?:\d|[올내다이연])/u.test(next))
  ) {
    token.verb = undefined;
    return;
  }
  // `양 사는`, `두 사가`: those firms, nobody who buys
  if (token.word === '사는' && /^(?:양|각|두|세|네|\d)$/u.test(beforeIt?.word ?? '')) {
    token.verb = undefined;
    return;
  }
  // `한 식구로`: one
  if (token.word === '한' && token.verb && ONE.test(next)) {
    token.verb = undefined;
    return;
  }
  // `막을 올린다`: the curtain
  if (token.word === '막을' && token.verb && /^(?:올|내[린렸리려])/u.test(next)) {
    token.verb = undefined;
    return;
  }
  // 무성하게 쏟아지고, 크게 늘었다: no clause; 맡게 됐다, 줄이게 했다, 알게 만들었다 are one
  if (token.verb?.ending === 'purpose' && token.word.endsWith('게')) {
    if (!behindIt.read.light && !next.startsWith('만들') && !/[있없]게$/u.test(token.word)) token.verb = undefined;
    return;
  }
  // `인수한데 이어`: 데 is a noun of its own, though written to the verb before it
  if (!token.mention && !token.masked && token.word.endsWith('데') && ON_TOP.test(next)) {
    const done = readVerb(token.word.slice(0, -1), beforeIt?.read.object ?? false);
    if (done?.ending === 'adnominal' && done.time === 'past') token.verb = { ...done, text: token.word };
  }
  // `공장을 짓는가 하면 연구소도 연다`: one deed beside another, no condition
  if (next === '하면' && token.word.endsWith('는가') && !token.mention && !token.masked) {
    const stem = token.word.slice(0, -2);
    const done = readSyllable(stem.at(-1))?.final === 'ㅆ' ? `${stem}다` : `${stem}는`;
    const verb = readVerb(done, beforeIt?.read.object ?? false);
    if (verb) {
      token.verb = { ...verb, text: token.word, ending: 'connective', time: verb.time === 'past' ? 'past' : '' };
      behindIt.verb = undefined;
      return;
    }
  }
  // `가능성을 높게 보고`, `가치를 높이 사`: thought of so, no report
  if (!token.verb && beforeIt && (token.word === '보고' || token.word === '사')) {
    const isThought = HIGHLY.test(beforeIt.word) || (token.word === '보고' && WORTH.test(beforeIt.word));
    if (isThought && !REPORTED.test(next)) {
      const lemma = token.word[0]!;
      token.verb = { text: token.word, lemma, light: '', ending: 'connective', time: '' };
    }
    return;
  }
  // `걷기 대회`: a noun, where nothing verbal follows and nothing is done to anybody
  const { verb } = token;
  if (verb?.ending === 'nominal' && !verb.light && token.word.endsWith('기') && isPlainNoun(behindIt)) {
    if (!beforeIt?.read.object) token.verb = undefined;
    return;
  }
  if (!MAKES_VERBS.has(next[0]!) || token.verb || token.mention || token.masked || token.pause) return;
  const { word } = token;
  // 보고 있다 is no report
  if (word.length < 2 || (NOT_VERBS.has(word) && word !== '보고') || POSTPOSITIONS.has(word) || token.read.nounParts)
    return;
  for (const [behind, end, ending, time] of RULES) {
    if (!behind.test(next)) continue;
    const fits = typeof end === 'string' ? readSyllable(word.at(-1))?.final === end : end.test(word);
    if (!fits) continue;
    if (ending === 'resolve' && NOT_VERBS.has(word.slice(0, -1))) continue;
    const copula = /인$/u.test(word) && time === 'past';
    const stem = ending === 'resolve' ? word.slice(0, -2) : word.slice(0, -1);
    const lemma = typeof end === 'string' && !/[을은인는]$/u.test(word) ? withFinal(word, '') : stem;
    token.verb = { text: word, lemma, light: copula ? '이' : '', ending, time: copula ? 'present' : time };
    return;
  }
}
