// A sentence and the deeds told so far in; the deed that a noun of it gives its day is dated: `합병기일은 5월 1일이다`, `10일 계약서에 서명했다`.
import type { Case, Clause, DateMention, DraftEvent, ReadSentence } from '../../types.ts';
import type { Phrase } from '../../ko/clauses/phrases.ts';
import { deedBefore, giveDay, namedWith } from './deedDay.ts';
import type { Told } from './merge.ts';
import type { Scene } from './scene.ts';

/** A noun for the day of a deed (`납입일`), or for what is done in it with the verbs that do it (`계약서` + 서명하다). */
interface DateNoun {
  type: string;
  noun: RegExp;
  verbs?: RegExp;
}

const DAY = '\\s?(?:완료\\s?|종료\\s?|종결\\s?)?(?:예정\\s?)?(?:기일|일자|일|시기|시점)$';
const dayOf = (deeds: string): RegExp => new RegExp(`(?:^|\\s)(?:[가-힣]{1,6})??(?:${deeds})${DAY}`, 'u');

/** Who comes to a ceremony tells its day: `4일 개소식에는 다온대 총장이 참석했다`. */
const ATTENDED = /^(?:참석|자리|함께|참여|모이|찾|참가|나서|나오|축사)$/u;

const NOUNS: readonly DateNoun[] = [
  {
    type: 'acquisition',
    noun: dayOf(
      '합병|인수|취득|양수|양수도|거래|거래\\s?종결|매각|편입|잔금\\s?(?:지급|납부|납입)|대금\\s?(?:지급|납입)',
    ),
  },
  {
    type: 'acquisition',
    noun: /(?:합병|인수|거래|매각|편입|매입|취득)(?:\s?(?:작업|절차|과정|계약))?$/u,
    verbs: /^(?:마무리|마무리되|완료|완료되|종결|종결되|끝나|끝내|마치|이뤄지|이루어지|성사|매듭)/u,
  },
  {
    type: 'acquisition',
    noun: /(?:잔금|인수\s?대금|매각\s?대금|매매\s?대금|인수\s?자금|대금)$/u,
    verbs: /^(?:치르|지급|납입|납부|완납|내|주|건네|이뤄지|이루어지|지불)$/u,
  },
  {
    type: 'construction',
    noun: /(?:상업\s?운전|상업\s?생산|시운전|시험\s?가동|시험\s?생산|가동|양산|공사)$/u,
    verbs: /^(?:시작|시작되|개시|개시되|이뤄지|이루어지|끝나|마무리|마무리되|완료|완료되)$/u,
  },
  { type: 'investment', noun: dayOf('납입|대금\\s?지급|증자|투자|출자|투자금\\s?지급|신주\\s?발행') },
  {
    type: 'investment',
    noun: /(?:납입|투자금|대금|출자금|증자\s?대금|증자|출자|자금\s?집행|투자|투자\s?집행)$/u,
    verbs:
      /^(?:이뤄지|이루어지|들어오|납입|납입되|집행|집행되|입금|지급|지급되|완료|완료되|마무리|마무리되|마치|끝내)$/u,
  },
  { type: 'agreement', noun: dayOf('(?:본)?계약|계약\\s?체결|협약|협약\\s?체결|체결|서명|조인') },
  {
    type: 'agreement',
    noun: /(?:계약서|협약서|협정서|합의서|약정서|양해각서|의향서|각서|서류|문서|협약|계약|도장|사인|서명)$/u,
    verbs: /^(?:서명|사인|조인|날인|찍|교환|주고받|나누|마치|끝내|체결|체결되|이뤄지|이루어지|맺어지)$/u,
  },
  {
    type: 'agreement',
    noun: /(?:협약식|체결식|조인식|서명식|업무협약식|약정식)$/u,
    verbs: /^(?:열|열리|가지|갖|치르|치러지|개최|개최되|진행|진행되|거행|거행되|하|마련|마련되)$/u,
  },
  { type: 'agreement', noun: /(?:협약식|체결식|조인식|서명식|약정식)$/u, verbs: ATTENDED },
  { type: 'founding', noun: /(?:개소|개관|개원|개점|개장|개교|출범|창립|발대|현판|창단|오픈)식$/u, verbs: ATTENDED },
  { type: 'construction', noun: /(?:착공|기공|준공|완공)식$/u, verbs: ATTENDED },
  { type: 'founding', noun: dayOf('분할|분사|설립|법인\\s?설립') },
  {
    type: 'founding',
    noun: /(?:영업|진료|운영|업무)$/u,
    verbs: /^(?:시작|시작되|개시|개시되|들어가)$/u,
  },
  {
    type: 'litigation',
    noun: /(?:소장|소송|고소장|신청서|가처분|청구서|이의\s?신청)$/u,
    verbs: /^(?:접수|접수시키|접수되|내|제출|제출되|제기|제기되|넣|보내)$/u,
  },
  {
    type: 'appointment',
    noun: /(?:^|\s)(?:새\s?)?(?:임기|취임식|취임|선임|임명|발령|부임)(?:\s?(?:시작|개시|예정))?(?:일|일자|시점|시기)?$/u,
  },
  {
    type: 'program',
    noun: /(?:교육|과정|강의|수업|강좌|프로그램|캠프|교실|연수|훈련|개강|입교|학기|운영|교육생\s?입교)(?:\s?기간|일|식)?$/u,
    verbs: /^(?:시작|시작되|열|열리|진행|진행되|이뤄지|이루어지|개강|실시|실시되|운영|운영되|이어지|막|이)$/u,
  },
  {
    type: 'conference',
    noun: /(?:행사|대회|포럼|콘퍼런스|컨퍼런스|세미나|박람회|전시회|설명회|경진대회|해커톤|축제|콘서트|토론회|심포지엄|공모전|시상식|본선|결선|개막식|개막|발표회|상담회)(?:일|\s?기간)?$/u,
    verbs: /^(?:시작|시작되|열|열리|진행|진행되|개최|개최되|개막|치르|치러지|펼쳐지|이어지|막|이)$/u,
  },
  {
    type: 'release',
    noun: /(?:^|\s)(?:정식\s?|공식\s?|본격\s?|국내\s?)?(?:판매|시판|출고|출시|서비스|발매|배송|인도)(?:\s?(?:시작|개시))?(?:일|\s?시점|\s?시기|\s?예정일)?$/u,
    verbs: /^(?:시작|시작되|개시|개시되|이뤄지|이루어지|이|들어가|예정)$/u,
  },
];
/** Whether a sentence may date a deed so: it is cheap to ask. */
export const mayGiveDay = ({ text, dates }: ReadSentence): boolean => dates.length > 0 && ANY_NOUN.test(text);
const ANY_NOUN =
  /운전|상업|가동|양산|공사|합병|인수|취득|양수|거래|매각|편입|잔금|대금|납입|증자|투자|출자|발행|계약|협약|체결|서명|조인|[약협정합의]서|각서|서류|문서|도장|사인|[약결인명소관원점장교범립대판단픈공]식|분할|분사|설립|영업|진료|업무|소장|소송|고소장|신청서|가처분|청구서|이의|임기|취임|매입|발령|부임|선임|임명|교육|과정|강의|수업|강좌|프로그램|캠프|교실|연수|훈련|개강|입교|학기|운영|행사|대회|포럼|퍼런스|세미나|박람회|전시회|설명회|해커톤|축제|콘서트|토론회|심포지엄|공모전|시상식|본선|결선|개막|발표회|상담회|판매|시판|출고|출시|서비스|발매|배송|인도/u;

/** Put off, called off, denied; what only ends then. */
const OFF = /취소|연기|무산|보류|미뤄|미뤘|불발|늦춰|아니다|않|못했/u;
const CASES: readonly Case[] = ['topic', 'subject', 'object', 'at', 'also'];

/** `told`: before this sentence, in order; `own`: in it. The deed itself takes the day: no second one is told. */
export function dateByNoun(scene: Scene, told: readonly Told[], own: readonly Told[]): void {
  const { parse } = scene;
  if (!told.length && !own.length) return;
  for (const [i, phrase] of parse.phrases.entries()) {
    const isThrough = phrase.postposition !== undefined && phrase.particle === '을';
    if (!isThrough && (!CASES.includes(phrase.case) || phrase.postposition)) continue;
    const words = scene.textOf(phrase).trim();
    if (isThrough && !words.endsWith('협약')) continue;
    const kinds = NOUNS.filter(({ noun }) => noun.test(words));
    if (!kinds.length) continue;
    const index = parse.owner[i] ?? -1;
    const clause = scene.clauses[index];
    const held = heldOn(scene, phrase, words);
    if (isThrough && !held) continue;
    const date = held ?? dateFor(scene, phrase, index);
    if (!date || clause?.negated || clause?.unreal || isOff(scene, phrase, date)) continue;
    for (const { type, verbs } of kinds) {
      if (verbs && !held && !doesIt(scene, phrase, date, clause, verbs)) continue;
      if (own.some((t) => t.draft.type === type && coversClause(t.draft, clause, phrase))) continue;
      const known = [...told, ...own.filter(({ draft }) => (draft.evidence[0]?.end ?? 0) <= phrase.start)];
      const before = deedBefore(scene, known, type, date, held ? [] : namedWith(scene, index), clause, held && 6);
      if (!before) continue;
      // `임기는 내년 6월까지 2년이다`, `7월 1일부터 내년 6월까지다`: when a post is taken, not until when
      const [first, last] = date.edtf!.split('/');
      if (type === 'appointment' && last !== undefined && !isSince(scene, date)) break;
      const day = type === 'appointment' && last !== undefined ? { ...date, edtf: first!, to: date.from } : date;
      giveDay(scene, before.draft, phrase, day, clause);
      break;
    }
  }
}

const isSince = (scene: Scene, { start, end, joined }: DateMention): boolean =>
  scene.textOf({ start, end: Math.max(end, joined?.span.end ?? 0) + 2 }).includes('부터');

// `3일 본사에서 열린 협약식에는 …`, `지난 2일 진행된 준공식에서 …`, `22일 체결한 이번 협약을 통해 …`: the ceremony by when it was held
function heldOn(scene: Scene, phrase: Phrase, words: string): DateMention | undefined {
  if (!/[^정공방]식$|이번\s\S{0,6}협약$/u.test(words)) return undefined;
  const at = scene.clauses.findIndex(
    (c, i) => c.ending === 'adnominal' && HELD.test(c.lemma ?? '') && scene.headOf(i)?.start === phrase.start,
  );
  const dates = at < 0 ? [] : scene.datesOf(at).filter((d) => d.edtf?.length === 10);
  return dates.length === 1 ? dates[0] : undefined;
}
const HELD = /^(?:열|열리|개최|개최되|진행|진행되|치러지|치르|거행|거행되|마련되|가지|갖)$/u;

// The day right behind the noun, else the one of its clause
function dateFor(scene: Scene, phrase: Phrase, index: number): DateMention | undefined {
  const { sentence } = scene;
  const dates = sentence.dates.filter((d) => d.edtf && !d.edtf.includes('X') && d.form !== 'duration');
  const behind = dates.find((d) => d.start >= phrase.end && d.start - phrase.end <= 8);
  if (behind && /^\S{1,3}\s(?:오는\s|지난\s|오는|지난)?$/u.test(scene.textOf({ start: phrase.end, end: behind.start })))
    return behind;
  const own = index < 0 ? [] : scene.datesOf(index).filter((d) => dates.includes(d));
  return own.length === 1 ? own[0] : undefined;
}

const isOff = (scene: Scene, phrase: Phrase, date: DateMention): boolean => {
  const { sentence } = scene;
  const rest = sentence.text.slice(phrase.start - sentence.start);
  const clause = /^[^,]{0,80}/u.exec(rest)?.[0] ?? '';
  // `계약이 다음 달 만료됨에 따라 체결됐는데`: when the other one ends
  const behind = sentence.text.slice(date.end - sentence.start);
  // `임기는 2024년 정기주주총회까지 3년이다`
  const isEnd = /^(?:[^,]{0,20}[가-힣])?까지/u.test(behind);
  return OFF.test(clause) || /^\s?[가-힣]{2}[됨함]에\s(?:따라|따른)/u.test(behind) || (isEnd && !date.joined);
};

// What is told of the noun by its verb, or by nothing but the day: `납입은 6월 8일이다`
function doesIt(scene: Scene, phrase: Phrase, date: DateMention, clause: Clause | undefined, verbs: RegExp): boolean {
  if (clause?.lemma && verbs.test(clause.lemma)) return true;
  const { sentence } = scene;
  const rest = sentence.text.slice((date.joined?.span.end ?? date.end) - sentence.start);
  return (
    (phrase.case === 'topic' || phrase.case === 'subject') &&
    date.start > phrase.end &&
    /^(?:부터)?(?:이?다|이?며|이?고|로\s(?:예정|잡|정해|확정|결정)|까지다|까지이|까지며)/u.test(rest)
  );
}

const coversClause = (draft: DraftEvent, clause: Clause | undefined, phrase: Phrase): boolean =>
  draft.evidence.some(
    ({ start, end }) => start <= phrase.start && end >= phrase.end && end <= (clause?.predicate.end ?? phrase.end),
  );
