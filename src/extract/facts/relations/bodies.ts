// A sentence in; who stands together in which body (컨소시엄, 연합, a venture in quotation marks), and which two bodies face
// each other, out.
import type { Phrase } from '../../ko/clauses/phrases.ts';
import type { Argument, DraftEvent, DraftRelation, OrganizationMention, ReadSentence } from '../../types.ts';
import { asOrganizations, isOrganization } from '../events/build.ts';
import { nameOfPhrase } from '../events/names.ts';
import type { Scene } from '../events/scene.ts';
import { listAfter, listBefore } from '../roles/lists.ts';
import { isBody as hasMembers } from '../roles/nounContext.ts';
import { FUND_NAME } from './funds.ts';
import { toTie } from './tieClause.ts';

const BODY_NOUN =
  /^(?:컨소시엄|컨소|연합체?|모임|협의체|협의회|동맹|연대|연대체|사업단|공동수급체|원팀|진영|얼라이언스|협력체|네트워크|단체|조직|협회|조합)$/u;
/** `‘양자 동맹’ 진영`, `사업단`: bodies for those who are in them together. */
const BODY = /(?:사업단|진영|팀코리아)$/u;
/** What one takes part in that is no body. */
const NO_BODY =
  /(?:사업|프로젝트|축제|행사|대회|전시회|박람회|엑스포|포럼|세미나|콘퍼런스|과정|캠프|아카데미|챌린지|캠페인|페스티벌|라운드|펀드|조합|\d호|[가-힣]전|쇼|데이)$/u;
/** A body where it has members, or several are in it: `‘탄소중립센터’에 회원사로 참여한다`. */
const SHARED = /(?:센터|연구단|연구소|연구원|재단|추진단|기금|허브)$/u;
const AS_MEMBER = /(?:회원[사국]?|멤버|일원|참여\s?기관|참여\s?기업|참여사|주관\s?기관|주관사|대표사)$/u;
/** To be in it, as many are. */
const IN =
  /^(?:참여|참가|참여하|함께|함께하|가입|모이|뭉치|손잡|힘합치|의기투합|합류|가세|동참|결합|속하|소속|포함|들어가|들어오|승선|가담|입회|등록|등재|몸담|편입)$/u;
/** To make it together. */
const MAKES = /^(?:꾸리|결성|구성|이루|짜|맺|만들|발족|출범|창립|설립|조직|띄우|세우|꾸려가)$/u;
const LEADS = /^(?:주도|이끌|주관|주간|대표|총괄)$/u;
const MADE_OF = /^(?:구성|이뤄지|이루어지|꾸려지|짜이)$/u;
/** `나래전자와 다온건설을 공동 회장사로 추대했다`: in it, and ahead of the others. */
const CALLS = /^(?:추대|선출|위촉|선임|지명|선정|뽑|뽑히)$/u;
const STANDING = /(?:협회|연합회|조합|중앙회|연맹)$/u;
const SEAT = /(?:회장[사국]|의장[사국]|간사|이사[사국]|임원사|대표사|회원사)$/u;
/** `힘을 보태다`, `주간사를 맡다`, `이름을 올리다`: to be in it by more words than one. */
const PHRASES: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:보태|합치|모으|합하)$/u, /(?:^|\s)(?:힘|뜻|역량)$/u],
  [
    /^(?:맡|담당)$/u,
    /(?:주간사|주관사|대표사|간사|의장사|회장사|주관\s?기관|주간|시공|설계|운영|자금\s?조달|금융|재무)$/u,
  ],
  [/^올리$/u, /(?:^|\s)이름$/u],
  [/^(?:잡|맞잡)$/u, /(?:^|\s)손$/u],
  [/^(?:들이|담그)$/u, /(?:^|\s)발$/u],
  [/^담$/u, /(?:^|\s)몸$/u],
];
const SIDES =
  /^(?:다른|또 ?다른|반대|맞은|나머지)\s?(?:한\s?)?(?:쪽|편|한쪽|진영|축)(?:은|에서는|에는|에선|엔|의|에)\s|^(?:이에\s)?맞서는\s(?:쪽|진영|곳)(?:은|에는)\s/u;
const ONE_SIDE = /^(?:한쪽|한편|한\s?진영|먼저)(?:은|에서는|에는|에선|엔|의)?\s/u;
const HINT =
  /참여|참가|함께[하했]|가입|모인|모여|뭉|손잡|손을|결성|꾸린|꾸려|꾸렸|구성|힘을|합류|가세|이름을|들어[가와온왔]|들어간|들어갔|이끄|이끌|주도|주관|짠|이[룬뤘뤄]|만든|만들|동참|맺은|발족|출범|창립|설립|조직|띄[운웠]|세[운웠]|승선|가담|입회|등록|등재|몸|포함|속[한해]|회장[사국]|의장[사국]|이사[사국]로|임원사로|간사로|대표사로|회원사로|편입|발을/u;

/** `얼라이언스 3사(A, B, C)`, `컨소시엄(A·B)`. */
const COUNTED =
  /(?:얼라이언스|컨소시엄|동맹|연합체?|협의체|원팀|컨소|협력체)[’'”"]?(?:\s[가-힣]{0,4}\s?\d{1,2}개?\s?[가-힣]{1,3})?(?:\(|인\s|으로\s(?:구성된|이뤄진|꾸려진)\s)/u;
/** Whether a sentence may tell of such a body: it is cheap to ask. */
export const mayJoin = (text: string): boolean =>
  HINT.test(text) ||
  SIDES.test(text) ||
  COUNTED.test(text) ||
  ROLL.test(text) ||
  LIST_ENDS.test(text) ||
  FIRST_IN.test(text);

/** `참여 기업은 A, B, C 등 20개사다`, `14개 컨소시엄 참가사는`, `임원사에는 A, B가 포함됐다`: in the body told of right before. */
const ROLL =
  /^(?:현재|이번|주요|창립|구체적인|전체|총|또한?|먼저)?\s?(?:\d+(?:여\s?)?개\s?)?(?:(?:이\s|해당\s)?(?:협의체|컨소시엄|연합체|얼라이언스|협의회)(?:의|에)?\s)?(?:(?:주요|창립|공동|초대|핵심)\s)*(?:참여|참가|회원|소속|창립|임원|이사|회장|부회장|의장|간사)\s?(?:기업|업체|회사|기관|대학|단체|사)(?:들|\s?명단)?(?:은|는|으로는|로는|로|에는|엔)\s/u;
const ROLL_ENDS =
  /^(?:\([^()]{1,30}\))?(?:[을를]\s(?:비롯한|포함한|비롯해|포함해))?(?:\s등)?(?:\s(?:총\s)?\d+여?(?:개\s?)?[가-힣]{0,6})?(?:이?다|이었다|였다|며|이며|고|이고|(?:\s[^,.]{0,24})?[이가]\s(?:있|참여|꼽|이름|속|포함|합류|함께|가입|들어|뽑|선임|추대)[가-힣]*)(?=[.,\s]|$)/u;
/** `SK, KT 등이다`: nothing but names, after a roll that named nobody. */
const LIST_ENDS = /\s등(?:\s\d+[가-힣\s]{1,6})?(?:이다|다)\.?$/u;
const ONLY_NAMES = /^[‘'“]?$/u;
const IN_BRACKETS = /\($/u;
/** So many sentences before them the body may be told. */
const ROLL_REACH = 4;

const isBodyName = (name: string, kind?: string): boolean =>
  (hasMembers(name, kind) || BODY.test(name)) && !FUND_NAME.test(name);
const isBody = ({ name, organizationKind }: OrganizationMention): boolean => isBodyName(name, organizationKind);
const organizationsOf = (args: readonly Argument[]): OrganizationMention[] =>
  args.flatMap(({ mention }) => (mention.kind === 'organization' ? [mention] : []));
const isWithin = ({ particle }: { particle: string }): boolean => /^에(?:는|도|게)?$/u.test(particle);

/** What a clause says of a body: to be in it, to make it, to lead it. */
type Deed = 'in' | 'makes' | 'leads' | 'calls';

/** All that the sentence says so. */
export function readBodies(scene: Scene, events: readonly DraftEvent[] = []): DraftRelation[] {
  const found: DraftRelation[] = [];
  scene.clauses.forEach((clause, index) => {
    const deed = clause.negated || (clause.unreal && clause.unreal !== 'forecast') ? undefined : deedOf(scene, index);
    if (!deed || isWithheld(scene, index)) return;
    for (const { body, members, implied } of clause.ending === 'adnominal'
      ? modifying(scene, index, deed)
      : stated(scene, index, deed, events))
      for (const m of new Set(members))
        if (m !== body) found.push(toTie(scene, index, 'membership', m, body, 'in-body', implied));
  });
  if (COUNTED.test(scene.sentence.text)) found.push(...beside(scene), ...formedOf(scene));
  if (ROLL.test(scene.sentence.text) || LIST_ENDS.test(scene.sentence.text)) found.push(...rolled(scene, events));
  if (FIRST_IN.test(scene.sentence.text)) found.push(...firstIn(scene, found, events));
  return [...found, ...(NOUN_HINT.test(scene.sentence.text) ? byNoun(scene) : []), ...facing(scene)];
}

/** `나래 얼라이언스 3사(A, B, C)는`, `나래 얼라이언스 3사인 A·B·C는`. */
const MEMBERS_BESIDE =
  /^[’'”"]?(?:의)?(?:\s(?:회원|소속|참여|창립\s?멤버)?\s?\d{1,2}(?:개)?\s?(?:사|개사|곳|기관|기업|회원사|대학))?(\(|인\s[‘'“]?)$/u;
/** A body by everyday words, which need not be read as a name: `라 얼라이언스 3사`. */
const UNREAD =
  /(?<![가-힣A-Za-z\d])(?:[가-힣A-Za-z\d]{1,10}\s)?[가-힣A-Za-z\d]{0,10}(?:얼라이언스|컨소시엄|협의체|연합체|원팀)(?=[’'”]?(?:\s[가-힣]{0,4}\s?\d{1,2}개?\s?[가-힣]{1,3})?(?:\(|인\s))/u;
function beside(scene: Scene): DraftRelation[] {
  const { text, start, organizations } = scene.sentence;
  const { 0: name = '', index: at = -1 } = UNREAD.exec(text) ?? {};
  const unread = { name, start: start + at, end: start + at + name.length };
  const isRead = organizations.some((o) => o.start < unread.end && o.end > unread.start);
  const bodies = [...organizations.filter(isBody), ...(name.length > 5 && !isRead ? [unread] : [])];
  return bodies.flatMap((body) => {
    const next = organizations.findIndex((o) => o.start >= body.end);
    const first = organizations[next];
    const sign = first && MEMBERS_BESIDE.exec(text.slice(body.end - start, first.start - start))?.[1];
    if (!first || !sign) return [];
    const members = listAfter(scene, next);
    const isClosed = sign !== '(' || /^(?:\s등)?\)/u.test(text.slice(members.at(-1)!.end - start));
    const index = scene.clauses.findIndex((c) => c.start <= body.start && c.end > body.end);
    if (members.length < 2 || !isClosed || index < 0) return [];
    return members.map((m) => toTie(scene, index, 'membership', m.name, body.name, 'in-body'));
  });
}

/** `나래와 다온의 [컨소시엄인] ‘가람사업단’`. */
const FORMED =
  /^(?:\([^)]*\))?[’'”"]?(?:의)?\s?(?:컨소시엄|연합|연합체)?(?:인|으로\s(?:구성된|이뤄진|꾸려진))\s([‘'“]?)$/u;
const NO_NAME = / (?:컨소시엄|연합체?)$/u;
const isFormed = (o: OrganizationMention): boolean => isBody(o) && !NO_NAME.test(o.text);
function formedOf(scene: Scene): DraftRelation[] {
  const { text, start, organizations } = scene.sentence;
  return organizations.slice(0, -1).flatMap((last, i) => {
    const body = organizations[i + 1]!;
    const sign = FORMED.exec(text.slice(last.end - start, body.start - start));
    // The last of them may have been read with the noun
    if (!sign || !(NO_NAME.test(last.text) || /컨소시엄|연합/u.test(sign[0])) || !(sign[1] || isBody(body))) return [];
    const listed = listBefore(scene, i);
    // `가람사업단과 나래와 다온의 컨소시엄인 ‘보람사업단’`: only those behind the other
    const members = listed.slice(listed.findLastIndex(isFormed) + 1).map((o) => o.name.replace(NO_NAME, ''));
    return members.length < 2 || members.includes(body.name)
      ? []
      : members.map((name) => tieHere(scene, name, body.name));
  });
}

/** `나래은행에 이어 두 번째로`: who did so before. */
const FIRST_IN = /에 이어 (?:[가-힣]+\s){0,4}(?:두|세|네|다섯) 번째/u;
const IS_FIRST = /^(?:\([^)]*\))?[’'”"]?에 이어 (?:[가-힣]+\s){0,4}(?:두|세|네|다섯) 번째/u;
/** So many sentences before it the joining may be told. */
const FIRST_REACH = 3;
// `가람은행은 나래은행에 이어 두 번째로 협의체에 가입했다`, `협의체에 가람은행이 가입했다. 국내 은행으로는 나래은행에 이어 두 번째다`
function firstIn(scene: Scene, read: readonly DraftRelation[], events: readonly DraftEvent[]): DraftRelation[] {
  const { sentence, article } = scene;
  const at = sentence.organizations.findIndex((o) => IS_FIRST.test(sentence.text.slice(o.end - sentence.start)));
  if (at < 0) return [];
  const from = article.sentences[Math.max(0, sentence.index - FIRST_REACH)]!.start;
  const told = events.find(
    (e) =>
      e.type === 'membership' &&
      /^(?:국내|한국|지역|업계|아시아|세계)/u.test(sentence.text) &&
      e.evidence.some((v) => v.start >= from && v.end <= sentence.start),
  );
  const body =
    read.find((r) => r.type === 'membership')?.target ?? told?.participants.find((p) => p.role === 'consortium')?.name;
  return body === undefined
    ? []
    : listBefore(scene, at).flatMap((o) => (o.name === body ? [] : [tieHere(scene, o.name, body)]));
}

// `12일 협의체가 출범했다. 참여 기업은 A, B, C 등 20개사다`, `임원사에는 18곳이 포함됐다. A, B, C 등이다`
function rolled(scene: Scene, events: readonly DraftEvent[]): DraftRelation[] {
  const { article, sentence } = scene;
  const { text, start } = sentence;
  const own = ROLL.exec(text)?.[0];
  const from = start + (own?.length ?? 0);
  const members = sentence.organizations.filter(
    (o) => o.start >= from && !IN_BRACKETS.test(text.slice(0, o.start - start)),
  );
  const last = members.at(-1);
  if (!last || !ROLL_ENDS.test(text.slice(last.end - start))) return [];
  const first = own === undefined ? sentence.index - 1 : sentence.index;
  if (own === undefined && !followsRoll(scene, members)) return [];
  for (let i = first - 1; i >= Math.max(0, first - ROLL_REACH); i--) {
    const before = article.sentences[i]!;
    const body = before.organizations.findLast(isBody)?.name ?? bodyFounded(before, events);
    if (body !== undefined) return members.flatMap(({ name }) => (name === body ? [] : [tieHere(scene, name, body)]));
  }
  return [];
}

// Whether a sentence is a list and no more, and the one before it calls the roll and names nobody
function followsRoll({ article, sentence }: Scene, members: readonly OrganizationMention[]): boolean {
  const before = article.sentences[sentence.index - 1];
  return (
    members.length > 1 &&
    !!before &&
    !before.organizations.length &&
    ROLL.test(before.text) &&
    ONLY_NAMES.test(sentence.text.slice(0, members[0]!.start - sentence.start))
  );
}

// Told by the whole sentence
const tieHere = ({ sentence }: Scene, member: string, body: string): DraftRelation => ({
  type: 'membership',
  source: member,
  target: body,
  events: [],
  evidence: [{ start: sentence.start, end: sentence.start + sentence.text.length, rule: 'relation/in-body' }],
  trace: [
    { slot: 'source', value: member, rule: 'in-body', from: 'stated' },
    { slot: 'target', value: body, rule: 'in-body', from: 'implied' },
  ],
});

// `‘나래 협의체’를 발족했다`: named by no more than that it comes into being
const bodyFounded = ({ start, text }: ReadSentence, events: readonly DraftEvent[]): string | undefined =>
  events
    .filter((e) => e.type === 'founding' && e.evidence.some((v) => v.start >= start && v.end <= start + text.length))
    .flatMap((e) => e.participants)
    .find((p) => p.role === 'founded' && isBodyName(p.name))?.name;

const NOUN_HINT = /(?:가입|합류|참여|동참|참가)(?:[을를]| 승인| 자격| 절차)/u;
/** `협의체 가입을 계기로`, `협회에서 가입 승인을 받았다`. */
const JOINED =
  /^[’'”"]?(?:의|으로의|에의|에서|으로부터|로부터)?\s(?:정식\s|신규\s|공식\s|정회원\s)?(?:가입|합류|참여|동참|참가)(?:(?:\s절차)?[을를]\s(?:계기로|통해|통한|발판|공식화|알[렸린리]|확정|결정|마[쳤친치무]|끝[냈낸내])|\s(?:승인|자격)[을를]\s(?:받|얻|따|획득))/u;
/** `협회는 나래전자의 가입을 승인했다`. */
const ADMITTED =
  /^[’'”"]?(?:\s등(?:\s[^\s,.]{2,8})?)?의\s(?:정식\s|신규\s)?(?:가입|합류|참여|동참|참가)(?:\s신청)?[을를]\s(?:[가-힣]{2,4}\s)?(?:승인|허가|의결|허용|받아들|수락)/u;

// To be in a body by the noun of the deed alone
function byNoun(scene: Scene): DraftRelation[] {
  const { text, start, organizations } = scene.sentence;
  return organizations.flatMap((o, i) => {
    const behind = text.slice(o.end - start, o.end - start + 40);
    const isJoined = isBody(o) && JOINED.test(behind);
    if (!isJoined && !ADMITTED.test(behind)) return [];
    const index = scene.clauses.findIndex((c) => c.start <= o.start && c.end > o.end);
    const clause = scene.clauses[index];
    if (!clause || clause.negated || clause.unreal) return [];
    const agents = asOrganizations(scene.agent(index), scene);
    if (isJoined)
      return (agents?.names ?? [])
        .filter((n) => n !== o.name)
        .map((n) => toTie(scene, index, 'membership', n, o.name, 'in-body', agents?.from === 'implied'));
    const body = agents?.names.find((n) => isBodyName(n));
    return body === undefined || isBody(o)
      ? []
      : listBefore(scene, i).map((m) => toTie(scene, index, 'membership', m.name, body, 'in-body'));
  });
}

interface Told {
  body: string;
  members: readonly string[];
  implied?: boolean;
}

function deedOf(scene: Scene, index: number): Deed | undefined {
  const lemma = scene.clauses[index]?.lemma ?? '';
  if (LEADS.test(lemma)) return 'leads';
  if (MAKES.test(lemma) || MADE_OF.test(lemma)) return 'makes';
  if (IN.test(lemma)) return 'in';
  if (CALLS.test(lemma))
    return scene.phrasesOf(index, 'to').some((p) => SEAT.test(scene.textOf(p).trim())) ? 'calls' : undefined;
  const phrases = PHRASES.filter(([verb]) => verb.test(lemma));
  return phrases.length > 0 &&
    scene.phrasesOf(index, 'object', 'bare').some((p) => phrases.some(([, noun]) => noun.test(scene.textOf(p).trim())))
    ? 'in'
    : undefined;
}

// `협회에 가입할 뜻이 없다`
function isWithheld(scene: Scene, index: number): boolean {
  const { ending, parent } = scene.clauses[index]!;
  if (ending !== 'adnominal' || parent === undefined) return false;
  const over = scene.clauses[parent]!;
  return over.negated || over.lemma === '없';
}

const isMadeOf = ({ clauses }: Scene, index: number): boolean =>
  MADE_OF.test(clauses[index]!.lemma ?? '') &&
  (clauses[index]!.voice === 'passive' || clauses[index]!.lemma !== '구성');

// Its subjects, and those of the clause right before that only tells another's part (`A가 주도하고 B, C가 힘을 보탠`)
function membersOf(scene: Scene, index: number): string[] {
  // `나래원과 다온대로 구성된 협의체`
  const isMade = isMadeOf(scene, index);
  const own = organizationsOf(
    scene.argumentsOf(index, ...(isMade ? (['to', 'with'] as const) : (['subject'] as const))),
  );
  const before = scene.clauses[index - 1];
  const isSame =
    own.length > 0 &&
    before?.ending === 'connective' &&
    /[고며아어]$/u.test(before.predicate.text) &&
    before.parent === scene.clauses[index]!.parent &&
    before.predicate.end <= own[0]!.start &&
    deedOf(scene, index - 1) !== undefined;
  return [...(isSame ? membersOf(scene, index - 1) : []), ...own.map((o) => o.name)];
}

// `[A와 B가 참여한] ‘C’가`, `C는 [A와 B가 꾸린] 컨소시엄이다`, `C에 속한 [A, B]는`, `C를 이끄는 [A]`
function modifying(scene: Scene, index: number, deed: Deed): Told[] {
  if (deed === 'calls') return [];
  const members = membersOf(scene, index);
  if (members.length) {
    const body = headBody(scene, index, members);
    return body === undefined ? [] : [{ body, members }];
  }
  const head = scene.clauses[index]!.head?.mention;
  if (head?.kind !== 'organization' || isBody(head)) return [];
  const bodies = deed === 'in' ? goalsOf(scene, index, 1).map((g) => g.name) : objectBodies(scene, index);
  const at = scene.sentence.organizations.findIndex((o) => o.start === head.start);
  return bodies.length === 1 && at >= 0 ? [{ body: bodies[0]!, members: listAfter(scene, at).map((o) => o.name) }] : [];
}

const BARE_BODY = /^(?:컨소시엄|연합체?|협의체|얼라이언스|동맹)$/u;
function headBody(scene: Scene, index: number, members: readonly string[]): string | undefined {
  const clause = scene.clauses[index]!;
  const { text, start, organizations } = scene.sentence;
  const parent = clause.parent === undefined ? undefined : scene.clauses[clause.parent];
  if (parent && BODY_NOUN.test(parent.lemma ?? '') && parent.predicate.start - clause.predicate.end < 12) {
    const topic = organizations.find((o) => /^(?:\([^)]*\))?[’'”"]?[은는]\s(?!물론)/u.test(text.slice(o.end - start)));
    return topic && topic.end <= clause.predicate.start && !members.includes(topic.name) ? topic.name : undefined;
  }
  const next = organizations.find((o) => o.start >= clause.predicate.end);
  const isMade = members.length > 1 && isMadeOf(scene, index);
  const head = isMade && !(next && next.start - clause.predicate.end < 12) ? scene.headOf(index) : undefined;
  const unread = head && nameOfPhrase(scene, head);
  if (unread && !unread.generic && unread.name.length > 4 && (isBodyName(unread.name) || SHARED.test(unread.name)))
    return unread.name;
  if (!next || members.includes(next.name)) return undefined;
  const between = text.slice(clause.predicate.end - start, next.start - start);
  if (!/^\s(?:[가-힣A-Za-z\d·]+(?<![은는이가을를에의와과로])\s){0,3}[‘'“]?$/u.test(between)) return undefined;
  // `다른 업체들이 손잡은 컨소시엄도`: another than the one named before
  const isAnother =
    /^(?:손잡|꾸리|구성|결성)$/u.test(clause.lemma ?? '') || /^도\s/u.test(text.slice(next.end - start));
  if (isAnother && next.text !== next.name && BARE_BODY.test(next.text)) return undefined;
  if (isBody(next) || (isMade && SHARED.test(next.name))) return next.name;
  // A name that only its quotation marks show, of several who are in it
  const isQuoted = /[‘'“]$/u.test(between) && /^[’'”]/u.test(text.slice(next.end - start));
  const isTold = /컨소시엄|연합|협의체|사업단|진영|\s(?:법인|주체|사업자)(?:으로|로|인|은|는)\s/u.test(between + text);
  return isQuoted && isTold && members.length > 1 && !NO_BODY.test(next.name) ? next.name : undefined;
}

// `협의체는 4일 총회를 열고 A와 B를 회장사로 추대했다`: of the body that the sentence, or one right before it, tells of
function seated(scene: Scene, index: number, events: readonly DraftEvent[]): Told[] {
  const { article, sentence } = scene;
  const isPassive = scene.clauses[index]!.voice === 'passive';
  const called = organizationsOf(
    scene.argumentsOf(index, ...(isPassive ? (['subject', 'topic', 'also'] as const) : (['object'] as const))),
  );
  const first = called[0] && sentence.organizations.findIndex((o) => o.start === called[0]!.start);
  if (first === undefined || first < 0) return [];
  const members = listAfter(scene, first).map((o) => o.name);
  const bodiesIn = (s: ReadSentence): string[] => {
    const founded = bodyFounded(s, events);
    const named = s.organizations
      .filter((o) => isBody(o) && o.start < called[0]!.start && !members.includes(o.name))
      .map((o) => o.name);
    return founded === undefined ? named.reverse() : [founded, ...named.reverse()];
  };
  const from = Math.max(0, sentence.index - ROLL_REACH);
  const bodies = article.sentences
    .slice(from, sentence.index + 1)
    .reverse()
    .flatMap(bodiesIn);
  // An association that calls them is the body where no other is told of
  const body = bodies.find((name) => !STANDING.test(name)) ?? bodies[0];
  return body === undefined ? [] : [{ body, members }];
}

function stated(scene: Scene, index: number, deed: Deed, events: readonly DraftEvent[]): Told[] {
  if (deed === 'calls') return seated(scene, index, events);
  const acting = organizationsOf(scene.argumentsOf(index, 'subject', 'topic', 'also'));
  const own = acting.filter((o) => !isBody(o));
  // `협의체는 A, B로 구성됐다`
  if (deed === 'makes' && scene.clauses[index]!.voice === 'passive') {
    const whole = acting.find(isBody);
    const from = scene.phrasesOf(index, 'to', 'bare', 'with')[0]?.start ?? Infinity;
    const parts = scene.sentence.organizations.filter(
      (o) => o.start >= from && o.end <= scene.clauses[index]!.predicate.start && o.name !== whole?.name,
    );
    return whole && MADE_OF.test(scene.clauses[index]!.lemma ?? '')
      ? [{ body: whole.name, members: parts.map((o) => o.name) }]
      : [];
  }
  if (deed !== 'in') {
    const bodies = objectBodies(scene, index);
    const others = deed === 'makes' ? organizationsOf(scene.argumentsOf(index, 'with')) : [];
    const [body] = bodies;
    if (body !== undefined)
      return own.length && bodies.length === 1
        ? [{ body, members: [...own, ...others].map((o) => o.name).filter((n) => n !== body) }]
        : [];
  }
  const goals = deed === 'in' ? goalsOf(scene, index, own.length) : [];
  const apart = goals.length > 1 ? inEach(goals, own) : [];
  if (apart.length || goals.length > 1) return apart;
  const body = goals[0] ?? pointedBody(scene, index) ?? topicBody(scene, index);
  if (!body) return [];
  const members = own.map((o) => o.name).filter((n) => n !== body.name);
  if (members.length || !goals.length || scene.argumentsOf(index, 'subject').length)
    return [{ body: body.name, members, implied: body.implied ?? false }];
  // `두 회사는 연합에도 참여한다`: which two, the event says
  if (scene.phrasesOf(index, 'topic').some((p) => /^(?:두|세|네|양|이들)/u.test(scene.textOf(p)))) return [];
  const agents = scene.agent(index);
  return agents?.mentions.every(isOrganization)
    ? [{ body: body.name, members: asOrganizations(agents, scene)?.names ?? [], implied: agents.from === 'implied' }]
    : [];
}

interface Goal {
  name: string;
  start: number;
  end: number;
  implied?: boolean;
}

// `C에 가입했다`, `‘C센터’에 회원사로 참여한다`: each body that one goes into
function goalsOf(scene: Scene, index: number, count: number): Goal[] {
  const isShared =
    count > 1 || scene.phrasesOf(index, 'to').some((p) => AS_MEMBER.test(scene.textOf(p).trim()) && p.particle !== '');
  return scene.phrasesOf(index, 'at').flatMap((p) => {
    if (!isWithin(p)) return [];
    const named = nameOfPhrase(scene, p);
    // `이번 포럼에`: what is held
    if (!named || named.generic || named.name.length < 4 || /^(?:이번|이날|올해|해당|본|지난)\s/u.test(named.name))
      return [];
    const kind = named.entity?.kind === 'organization' ? named.entity.organizationKind : undefined;
    const isOne =
      isBodyName(named.name, kind) ||
      (isShared && SHARED.test(named.name) && !/^(?:들어가|들어오)$/u.test(scene.clauses[index]?.lemma ?? ''));
    return isOne ? [{ name: named.name, start: p.start, end: p.end }] : [];
  });
}

const objectBodies = (scene: Scene, index: number): string[] =>
  scene.phrasesOf(index, 'object').flatMap((p: Phrase) => {
    const named = nameOfPhrase(scene, p);
    const kind = named?.entity?.kind === 'organization' ? named.entity.organizationKind : undefined;
    return named && !named.generic && named.name.length > 3 && isBodyName(named.name, kind) ? [named.name] : [];
  });

// `가 연합에는 A가, 나 연합에는 B가 참여한다`, `A는 가 연합에, B는 나 연합에 가입했다`: each with the one beside it
function inEach(goals: readonly Goal[], members: readonly OrganizationMention[]): Told[] {
  const isBefore = members[0] !== undefined && members[0].end <= goals[0]!.start;
  return goals.map(({ name, start, end }, i) => ({
    body: name,
    members: members
      .filter(({ start: at }) =>
        isBefore ? at < start && at >= (goals[i - 1]?.end ?? 0) : at >= end && at < (goals[i + 1]?.start ?? Infinity),
      )
      .map((m) => m.name),
  }));
}

// `여기에는 A와 B가 참여한다`: the body that was named last
function pointedBody(scene: Scene, index: number): Goal | undefined {
  const points = scene
    .phrasesOf(index, 'at')
    .some((p) => /^(?:여기|이곳|(?:이|해당)\s(?:컨소시엄|연합체?|협의체|모임|사업단))$/u.test(scene.textOf(p).trim()));
  if (!points) return undefined;
  const { article, sentence } = scene;
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - 2); i--) {
    const body = article.sentences[i]?.organizations.findLast(isBody);
    if (body) return { name: body.name, start: body.start, end: body.end, implied: true };
  }
  return undefined;
}

// `협의체는 가람전자가 주관하고 한빛대가 참여한다`: the topic of it all
function topicBody(scene: Scene, index: number): Goal | undefined {
  if (scene.phrasesOf(index, 'at', 'object').some((p) => !isPart(scene, p))) return undefined;
  const { ending, parent } = scene.clauses[index]!;
  return [index, ...scene.chainBefore(index), ...(ending === 'connective' && parent !== undefined ? [parent] : [])]
    .flatMap((i) => organizationsOf(scene.argumentsOf(i, 'topic')))
    .find(isBody);
}
const isPart = (scene: Scene, p: Phrase): boolean =>
  p.particle.startsWith('에서') || PHRASES.some(([, noun]) => noun.test(scene.textOf(p).trim()));

// `한쪽은 … ‘가 컨소시엄’이다. 다른 쪽에서는 … ‘나 연합’이 나섰다`
function facing(scene: Scene): DraftRelation[] {
  const { article, sentence } = scene;
  const before = article.sentences[sentence.index - 1];
  if (!before || !SIDES.test(sentence.text) || !ONE_SIDE.test(before.text)) return [];
  const sides = [before, sentence].map(({ organizations }) => organizations.findLast(isBody));
  const [one, other] = sides.some((b) => b !== undefined) ? sides : [before, sentence].map(toldLast);
  const index = scene.clauses.length - 1;
  return one && other && one.name !== other.name && index >= 0
    ? [toTie(scene, index, 'rivalry', one.name, other.name, 'facing')]
    : [];
}

const ENDS = /^(?:\([^)]*\))?[’'”"]?(?:이?다[.\s]|[이가은는]\s|이?며\s)/u;
const toldLast = ({ organizations, text, start }: ReadSentence): OrganizationMention | undefined =>
  organizations.findLast((o) => ENDS.test(text.slice(o.end - start)));
