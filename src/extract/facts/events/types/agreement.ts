// A draft with a cue of signing in, the parties out: at least two.
import {
  asOrganizations,
  isOrganization,
  isOwnPart,
  isPerson,
  partnersOf,
  targetsOf,
  type Builder,
  type EventDraft,
} from '../build.ts';
import type { EntityMention } from '../../../types.ts';
import type { Phrase } from '../../../ko/clauses/phrases.ts';
import { isCountry } from '../../../ko/organizations/commonWords.ts';
import { OF_IT } from '../agreedDeeds.ts';
import { nameOfPhrase } from '../names.ts';
import { isPlace, toNames, type Scene } from '../scene.ts';
import { listBefore } from '../../roles/lists.ts';
import { valuedBefore } from '../../roles/valuedBefore.ts';

/** `나래소재의 지분 62%를 사들이는 계약`: what is bought does not sign. */
const isStake = ({ sentence: { text, start } }: Scene, { end }: EntityMention): boolean =>
  /^[’'”"]?의\s(?:[^\s,.]{1,8}\s){0,2}(?:지분|주식|경영권|구주|신주)/u.test(text.slice(end - start));
const SIGNED = /(?:협약|협약서|협약식|체결식|조인식|서명식|MOU|양해각서|협정|계약|계약서|제휴|약정)$/u;
/** What companies sign with artists, athletes and authors. */
const BY_PERSON = /(?:후원|전속|모델|광고|출연|스폰서십|입단|매니지먼트)/u;
/** What customers sign before the goods are there. */
const PRESALE = /사전\s?(?:구매\s?)?계약$/u;
const PERSONAL = /(?:전속|연봉|선수|모델|근로|고용|임대|보험|출연|입단|임금)/u;
/** What one side of a contract does for the other. */
const DELIVERING =
  /^(?:공급|납품|수출|판매|제공|수주|넣|쓰|설치|사용|임차|구축|시공|대|기술이전|기술수출|이전|도입|구매|공급받|사들이|빌리|임대|위탁|대여|건조|발주|주문|의뢰|맡기|들여오|양도|넘기|매각|팔|판매|이전|양수|인수)$/u;
/** What a town signs in its hall. */
const OF_HALLS = /(?:업무|투자|협력|이행|상생|조성|개발|운영|지원)\s?(?:협약|MOU)$|^MOU$|양해각서$/u;
/** Where a city, county or province sits. */
const HALL = /[가-힣]{2}[도시군구]청$/u;
/** What two sign who work together. */
const AGREES = /(?:협약|협약식|체결식|MOU|양해각서)$/u;
/** A room or a house of somebody's own: `한빛대 본관`, `가람전자 본사 대회의실`. */
const OWN_ROOM =
  /^(?:의)?\s(?:[가-힣A-Za-z\d]{1,8}\s){0,2}(?:본사|본관|본원|본점|본부|사옥|신사옥|캠퍼스|교정|대학본부|행정관|[가-힣]{0,3}회의실|[가-힣]{1,2}장실|집무실|접견실|세미나실|소강당|대강당|강당|컨퍼런스홀|연구동|신관|별관)$/u;
/** Rooms to let. */
const TO_LET = /(?:호텔|컨벤션|컨벤션센터|코엑스|회관|프레스센터|리조트|백화점|전시장|킨텍스|벡스코|은행연합회|국회)$/u;
function hostsOf(scene: Scene, clause: number): string[] {
  const agents = scene.agent(clause)?.names ?? [];
  return scene.phrasesOf(clause, 'at').flatMap((p) => {
    const house = p.particle.startsWith('에서') ? scene.entitiesIn(p).findLast(isOrganization) : undefined;
    if (house?.kind !== 'organization') return [];
    // `한빛대 총장실`, read as a unit of it
    const isRoom = house.parent !== undefined && house.name.startsWith(`${house.parent} `);
    const name = isRoom ? house.parent! : house.name;
    const behind = isRoom ? house.name.slice(name.length) : scene.textOf({ start: house.end, end: p.end }).trimEnd();
    const isOwn = agents.some((a) => a === name || a.startsWith(name) || name.startsWith(a));
    return OWN_ROOM.test(behind) && !TO_LET.test(name) && !TO_LET.test(house.text) && !isOwn ? [name] : [];
  });
}
/** So far before what is signed two may stand by a dash. */
const FAR_PAIR = 40;
/** Behind whose works a town signs for: `다온소재의 공장 증설을 위한 투자협약`. */
const WORKS =
  /^(?:\([^()]*\))?[’'”"]?의\s(?:[가-힣A-Za-z\d]+\s){0,4}[가-힣]*(?:증설|신설|신축|증축|건립|건설|설립|이전|투자|유치|조성|확장|입주)(?:[을를]?\s(?:위한|위해|내용으로|골자로|지원하는|담은)|\s(?:투자|업무|상생)?협약)/u;
const ofWorks = ({ sentence: { text, start, organizations } }: Scene, object: Phrase): string[] =>
  organizations
    .filter((o) => o.end <= object.end && WORKS.test(text.slice(o.end - start, object.end - start)))
    .map((o) => o.name);
const CHOOSING = /^(?:선정|선발|낙점|지정|고르|낙찰)$/u;
/** What is signed, without what a bracket adds. */
const objectText = ({ scene, match: { object } }: EventDraft): string =>
  object ? scene.textOf(object).replace(/\s?\([^()]*\)$/u, '') : '';
/** A contract that one side gives and the other wins. */
const ORDERED = /^(?:수주|따내)$/u;
/** Who has it done that somebody wins: `나래건설이 발주한 공사`. */
const ORDERING = /^(?:발주|추진|건설|짓|조성|시행|운영|개발|공모|입찰|내놓)$/u;
/** Those who sign together. */
const BOTH = /^(?:양사|양측|두\s(?:회사|기관|기업|업체|대학|곳|은행))$/u;
const UNIT =
  /\s(?:\S+\s){0,3}\S*(?:사업단|추진단|협력단|연구단|센터|연구소|연구원|학과|대학원|병원|본부|사업부|공장|사업장|캠퍼스|지사|지점|제철소|조선소)$/u;
/** What is joined by a relation: `협력 관계`. */
const RELATION = /(?:협력|제휴|동맹|파트너|파트너십|협업|공조|공급|거래|동반자|우호|협약|연대|연합전선)\s?(?:관계)?$/u;
/** Who does so is tied by it already. */
const SUPPLYING = /^(?:공급|납품|수출)$/u;
/** A counted group, or a word that may name somebody; not people. */
const isCounterpart = (whole: string): boolean => {
  const words = whole.trim().replace(/\s등$/u, '');
  return isSide(words) || isCountry(words.slice(words.lastIndexOf(' ') + 1));
};
const isSide = (words: string): boolean =>
  /\d+\s?(?:여\s?)?(?:곳|개\s?사|개\s?기업|개\s?기관|개\s?대학|개\s?회사|개\s?업체|개\s?단체)$/u.test(words) ||
  /(?:정부|시|도|군|구|주|청|교육부|당국|공사|대학|대|업체|기업|회사|사|원|센터|은행|그룹|학교|병원|협회|재단|조합|단|기관|단체|[가-힣]{2}(?:업체|기업|사|농가)들|(?:투자|매도|매수|사업|공급)자들?)$/u.test(
    words,
  );

/** Whom somebody chooses for a task. */
export const CHOSEN =
  /^(?:[가-힣]{0,4}(?:운영|위탁|수탁|대행|시공|공급|납품|용역|협력|후원|주관|개발|제작)(?:사|업체|기관|사업자|자|주체)|[가-힣]{0,4}사업자|파트너사?|스폰서)\+(?:선정|재선정|선택|고르|낙점|뽑히?|지정|정하|택하|점찍|확정|결정|낙찰)$/u;

// `가람시는 하수처리장 운영사로 나래환경을 선정했다`, `나래환경이 가람시 하수처리장 운영사로 뽑혔다`
function chooses(draft: EventDraft): boolean {
  const { scene, match } = draft;
  const { clause } = match;
  const read = scene.clauses[clause]!;
  const task = match.object;
  // Where nobody is said to be taken for the task, it is no more than a list or a plan
  if (!task || !/^(?:으로|로)$/u.test(task.particle) || match.modality !== 'occurred') return false;
  const isTaken = read.voice === 'passive' || match.lemma === '뽑히' || match.lemma === '낙찰';
  const agents = asOrganizations(scene.agent(clause), scene);
  const inside = scene.entitiesIn(task).filter(isOrganization);
  const add = (args: readonly { mention: { name: string } }[], rule: string) =>
    args.forEach((a) => draft.add(a.mention.name, 'party', rule));
  const others = scene.argumentsOf(clause, 'object', 'at', 'by', 'from').filter((a) => isOrganization(a.mention));
  if (isTaken) {
    add(
      inside.slice(0, 1).map((mention) => ({ mention })),
      'chooser',
    );
    if (!draft.has('party')) add(others.filter((a) => a.case !== 'object').slice(0, 1), 'chooser');
    const head = read.ending === 'adnominal' ? read.head?.mention : undefined;
    const subjects = scene.argumentsOf(clause, 'subject', 'topic').filter((a) => isOrganization(a.mention));
    if (subjects.length) add(subjects, 'chosen');
    else if (head && isOrganization(head)) draft.add(head.name, 'party', 'chosen');
    else agents?.names.forEach((name) => draft.add(name, 'party', 'chosen', agents.from));
  } else {
    agents?.names.forEach((name) => draft.add(name, 'party', 'chooser', agents.from));
    add(
      others.filter((a) => a.case === 'object'),
      'chosen',
    );
  }
  return draft.named('party').length > 1;
}

const OF_GOODS = /(?:판매|유통|공급|코프로모션|라이선스|도입|프로모션|퍼블리싱|총판|대리점|수입|이전)\s?계약$/u;

const BETWEEN = /^(?:\([^()]{1,20}\))?\s?간(?:에)?\s/u;
const MAKES = /^(?:개발|만들|제작|생산|제조|보유)$/u;
const QUOTED = 'organization/quoted';

/** `국내 판매권을 확보했다`: a right that somebody gives. */
const RIGHTS = /권\+/u;
/** `계약 상대는 나래소재다`, in the sentence behind. */
const COUNTERPART =
  /^(?:이번\s|해당\s|공급\s|이\s)?(?:계약|거래|협약|발주|공급)?\s?(?:상대(?:방|처|사)?|발주처|고객사|공급처|계약처)(?:은|는)\s/u;

function counterpartBehind({ article, sentence }: Scene): string[] {
  for (const next of article.sentences.slice(sentence.index + 1, sentence.index + 4)) {
    const match = COUNTERPART.exec(next.text);
    const named = match && next.organizations.find((o) => o.start - next.start >= match[0].length);
    if (named) return [named.name];
  }
  return [];
}

/** Those who are there while it is signed: `나래물산 박보람 대표가 [참석한 가운데]`. */
const THERE = /^(?:참석|배석|동석|자리|함께하|참여|모이)/u;
const SENT =
  /^(?:\([^()]{1,24}\))?\s(?:측\s)?(?:관계자|임직원|임원|(?:공동\s?)?대표|[부총]?사장|부?회장|이사장|원장|총장|행장)/u;
const CEREMONY = /(?:협약식|체결식|조인식|서명식|약정식|(?:협약|계약)\s체결)$/u;
/** So many sentences before it was told who signs. */
const FAR = 8;
const TOWN = /^[가-힣]{1,6}[도시군구]$/u;
const ESTATE = /(?:단지|산단|지구|구역|특구)$/u;
/** Who is asked to be there, and signs nothing. */
export const GUEST = /(?:[가-힣]{2}부|위원회|국회|의회|상공회의소|상의|민주당|국민의힘)$/u;
// `나래패션 대표와 다온상사 사장이 참석한 가운데 협약을 맺었다`: for whom those who were there stand
function presentAt(scene: Scene, clause: number): string[] {
  const { people, start, text } = scene.sentence;
  const there = scene
    .chainBefore(clause)
    .filter((j) => THERE.test(scene.clauses[j]?.lemma ?? '') && /가운데$/u.test(scene.clauses[j]!.predicate.text));
  const last = there.at(-1);
  if (last === undefined) return [];
  // `참석한 가운데 나래물산과`: with whom is said; not `나래단지와 다온단지에 짓는`
  const isWhom = (p: Phrase) => p.start > scene.clauses[last]!.end && !ESTATE.test(scene.textOf(p).trim());
  if (scene.phrasesOf(clause, 'with').some(isWhom)) return [];
  const until = scene.clauses[last]!.predicate.start;
  const from = text.lastIndexOf('에서 ', until - start) + start;
  const posts = people.filter((p) => p.start >= from && p.end <= until);
  const staff = there
    .flatMap((j) => scene.phrasesOf(j, 'subject'))
    .flatMap((p) => scene.entitiesIn(p).filter((e) => SENT.test(scene.textOf({ ...p, start: e.end }))));
  const mentions = [...there.flatMap((j) => scene.argumentsOf(j, 'subject')).map((a) => a.mention), ...staff, ...posts];
  const houses = asOrganizations({ ...toNames(mentions), from: 'implied', rule: 'present' }, scene);
  return houses?.names.filter((name) => !GUEST.test(name)) ?? [];
}

// `17일 열린 협약식에는 김다온 나래소재 대표와 박보람 도의장이 참석했다`: who signed was told before, else those who came did
function isAttended({ scene, match: { clause } }: EventDraft): boolean {
  const { ending, parent = -1 } = scene.clauses[clause]!;
  const head = ending === 'adnominal' ? scene.headOf(clause) : undefined;
  if (head?.case !== 'at' || !CEREMONY.test(scene.textOf(head))) return false;
  // `함께 했다`
  const { lemma = '' } = scene.clauses[parent] ?? {};
  return (
    THERE.test(lemma) || (lemma === '하' && scene.phrasesOf(parent, 'bare').some((p) => scene.textOf(p) === '함께'))
  );
}
// The clauses that modify what is signed
const modifiersOf = (scene: Scene, object: Phrase | undefined): number[] =>
  scene.clauses.flatMap((c, i) =>
    c.ending === 'adnominal' && object && scene.headOf(i)?.start === object.start ? [i] : [],
  );
const SIGNERS = /^(?:\d+개\s)?(?:기업|기관|업체|회사|대학|학교|병원|단체|지자체|곳)(?:들)?$/u;
const isOfSigners = (scene: Scene, clause: number): boolean => {
  const { last } = scene.parse.predicates[clause]!;
  if (scene.phrasesOf(clause, 'with').length) return false;
  return scene.parse.phrases.some(
    (p) => p.first === last + 1 && p.case === 'topic' && SIGNERS.test(scene.textOf(p).trim()),
  );
};
function signedBefore(draft: EventDraft): boolean {
  const before = draft.lastTold('agreement', FAR);
  const signed = before?.participants.filter((p) => p.role === 'party').map((p) => p.name) ?? [];
  if (signed.length < 2 || !before) return false;
  // Who signs with whom stays as it was told
  for (const { slot, value, rule, from } of before.trace)
    if (slot === 'party' && signed.includes(value)) draft.add(value, 'party', rule, from);
  return true;
}

const HAND_IN_HAND = /^(?:힘|뜻|의견|손|맞손|한배)/u;
const signsNext = (scene: Scene, clause: number): boolean =>
  scene
    .chainAfter(clause)
    .some(
      (i) =>
        /^(?:맺|체결|서명|교환|조인)$/u.test(scene.clauses[i]?.lemma ?? '') &&
        scene.clauses[i]!.modality === 'occurred' &&
        scene.phrasesOf(i, 'object').some((p) => SIGNED.test(scene.textOf(p).replace(/\s?\([^()]*\)$/u, ''))),
    );

export const agreement: Builder = (draft) => {
  const { scene, match } = draft;
  const { clause } = match;
  if (CHOSEN.test(match.cue)) return chooses(draft);
  if (isAttended(draft)) {
    if (signedBefore(draft)) return true;
    const there = asOrganizations(scene.agent(clause), scene);
    for (const name of there?.names ?? []) if (!GUEST.test(name)) draft.add(name, 'party', 'present', 'implied');
    const count = draft.named('party').length;
    return count === 2 || (count > 2 && !draft.lastTold('agreement', FAR));
  }
  if (match.object && PRESALE.test(scene.textOf(match.object).trim() + (match.cue === '계약' ? ' 계약' : '')))
    return false;
  // `협약을 맺은 기업은 나래정밀과 다온식품이다`: of whom it was told before with how many
  if (isOfSigners(scene, clause) && draft.lastTold('agreement', 3)) return false;
  const agents = asOrganizations(scene.agent(clause), scene);
  const partners = partnersOf(scene, clause, true, true);
  draft.addAll(agents, 'party');
  draft.addArguments(partners, 'party');
  // `협약에 따라 협력체계를 구축한다`: what was agreed, told before
  if (match.modality !== 'occurred' && (/체계\+/u.test(match.cue) || OF_IT.test(scene.sentence.text)))
    if (draft.lastTold('agreement', 3)) return false;
  // `협력 관계를 맺었다`: of some kind; `매출 확대`, `사업 확대` is no deal
  if (match.cue.startsWith('관계+') && !RELATION.test(match.object ? scene.textOf(match.object) : '')) return false;
  // `제휴를 끝냈다`
  if (/^(?:끝내|끝나|종결)$/u.test(match.lemma) && !/계약|협상/u.test(match.cue)) return false;
  // `2018년 맺은 계약이 지난해 3월 끝났다`
  if (match.lemma === '끝나' && scene.clauses.some((c) => c.parent === clause && /^(?:맺|체결)$/u.test(c.lemma ?? '')))
    return false;
  // `나래건설을 시공사로 선정하고 계약을 체결했다`
  for (const i of scene.chainBefore(clause))
    if (CHOOSING.test(scene.clauses[i]?.lemma ?? ''))
      draft.addArguments(
        scene.argumentsOf(i, 'object').filter((a) => isOrganization(a.mention)),
        'party',
      );
  // `파트너십을 확대했다`: only with somebody
  if (/\+(?:확대|구축|나누|결성|연장|갱신)$/u.test(match.cue) && draft.named('party').length < 2) return false;
  // `힘을 합치기로 했다`, `뜻을 모았다`, `한배를 탔다`
  if (
    /^(?:힘|뜻|의견|한배|단추|물꼬|서명|사인|날인|[가-힣]{2}체계|협력관계)\+/u.test(match.cue) &&
    draft.named('party').length < 2
  )
    return false;
  // `힘을 모으기로 하고 협약을 맺었다`: told by what is signed
  if (match.modality === 'planned' && HAND_IN_HAND.test(match.cue) && signsNext(scene, clause)) return false;
  // `나래소재에 300만개를 납품하기로 하고 양해각서를 교환했다`: to whom, from whom
  for (const i of scene.chainBefore(clause))
    if (DELIVERING.test(scene.clauses[i]?.lemma ?? '') && /[기키]로/u.test(scene.clauses[i]!.predicate.text))
      draft.addArguments(
        scene.argumentsOf(i, 'at', 'from').filter((a) => isOrganization(a.mention) && !isPlace(a)),
        'party',
      );
  // `나래제약에 후보물질을 기술수출했다`: to whom it goes
  if (/^(?:(?:기술|후보물질|신약|치료제|플랫폼)\+)?(?:기술)?(?:수출|이전)$/u.test(match.cue)) {
    const takers = targetsOf(scene, clause);
    // `나래제약과 프로그램을 기술수출했다`
    if (!takers.length && !(match.cue.startsWith('기술') && partners.length)) return false;
    draft.addArguments(takers, 'party');
  }
  // `나래조선에 배 두 척을 발주했다`: from whom it is ordered
  if (match.cue === '발주') {
    const takers = targetsOf(scene, clause);
    if (!takers.length || scene.clauses[clause]?.ending === 'adnominal') return false;
    // `발주하기로 하고 계약을 맺었다`: told by what is signed
    if (scene.chainAfter(clause).some((i) => /^(?:맺|체결|서명)$/u.test(scene.clauses[i]?.lemma ?? ''))) return false;
    draft.addArguments(takers, 'party');
  }
  // `나래해운에서 배 두 척을 수주했다`: who orders
  if (ORDERED.test(match.lemma) || RIGHTS.test(match.cue)) {
    const givers = scene
      .argumentsOf(clause, 'from', 'at', 'to', 'by')
      .filter(
        (a) =>
          isOrganization(a.mention) &&
          !isOwnPart(a) &&
          (a.case !== 'to' || /상대로|대상으로/u.test(scene.sentence.text)),
      );
    // `나래건설이 발주한 공사를`, `나래건설의 공사를`
    const orders = match.object
      ? scene.clauses.flatMap((c, i) =>
          c.ending === 'adnominal' && scene.headOf(i)?.start === match.object?.start && ORDERING.test(c.lemma ?? '')
            ? scene.argumentsOf(i, 'subject', 'at', 'from').filter((a) => isOrganization(a.mention))
            : [],
        )
      : [];
    // `이번에 수주한 운반선`: what is ordered is nobody
    const isGoods = scene.headOf(clause)?.start === match.object?.start;
    const own = match.object && !isGoods ? scene.entitiesIn(match.object).filter((e) => isOrganization(e)) : [];
    draft.addArguments([...givers, ...orders], 'party');
    if (!givers.length && !orders.length) for (const { name } of own.slice(-1)) draft.add(name, 'party', 'of');
    if (draft.named('party').length < 2 && !/계약/u.test(match.cue)) return false;
  }
  // `나래소재와 화장품을 파는 회사를 세우기로 하고 협약을 맺었다`: with whom stands before what it is to do
  if (draft.named('party').length === 1)
    for (const i of scene.chainBefore(clause))
      if (/[기키]로/u.test(scene.clauses[i]!.predicate.text))
        scene.clauses.forEach((c, j) => {
          if (c.ending !== 'adnominal' || c.parent !== i || scene.headOf(j)?.case !== 'object') return;
          draft.addArguments(
            scene.argumentsOf(j, 'with').filter((a) => isOrganization(a.mention) && a.mention.start - c.start <= 12),
            'party',
          );
        });
  // `나래소재와 부품을 공급하는 계약을`: with whom stands in what modifies the contract
  if (match.object)
    scene.clauses.forEach((c, i) => {
      if (c.ending !== 'adnominal' || scene.headOf(i)?.start !== match.object?.start) return;
      draft.addArguments(partnersOf(scene, i), 'party');
      // `돌모루도와 300억원을 들여 공장을 짓는 내용의 협약`: with whom stands before what it is done with
      for (const j of scene.chainBefore(i))
        draft.addArguments(
          scene
            .argumentsOf(j, 'with')
            .filter((a) => isOrganization(a.mention) && a.mention.start - scene.clauses[j]!.start <= 12),
          'party',
        );
      // `나래오션과 대만 단지에 들어갈 구조물을 공급하는 계약`: with whom stands before what modifies the goods
      scene.clauses.forEach((inner, j) => {
        if (inner.ending !== 'adnominal' || inner.parent !== i || j >= i) return;
        draft.addArguments(
          scene.argumentsOf(j, 'with').filter((a) => isOrganization(a.mention) && a.mention.start - inner.start <= 12),
          'party',
        );
      });
      // `나래소재의 부품을 판매하는 계약을`, `나래소재가 짓는 공장에 설비를 넣는 계약을`: whose goods, whose site
      for (const a of scene.argumentsOf(i, 'of'))
        if (isOrganization(a.mention) && a.particle === '의' && !isStake(scene, a.mention))
          draft.add(a.mention.name, 'party', 'whose');
      scene.clauses.forEach((inner, j) => {
        if (inner.ending !== 'adnominal' || inner.parent !== i || j >= i) return;
        if (!/^(?:짓|건설|운영|조성|만들|생산|개발|추진|보유|발주|건조)$/u.test(inner.lemma ?? '')) return;
        draft.addArguments(
          scene.argumentsOf(j, 'subject').filter((a) => isOrganization(a.mention)),
          'party',
        );
      });
      // `나래소재에 부품을 공급하는 계약을`: to whom, from whom it goes
      if (!DELIVERING.test(c.lemma ?? '')) return;
      const own = asOrganizations(scene.agent(i), scene)?.from === 'stated' ? scene.agent(i) : undefined;
      if (!agents) draft.addAll(own, 'party');
      for (const a of scene.argumentsOf(i, 'at', 'to', 'from'))
        if (isOrganization(a.mention) && (a.case === 'from' || !isPlace(a)))
          draft.add(a.mention.name, 'party', SUPPLYING.test(c.lemma ?? '') ? 'delivered' : 'with');
    });
  // `청주시는 나래소재가 300억원을 들여 공장을 짓는 내용의 협약을 맺었다`: who is to do it
  if (draft.named('party').length === 1 && match.object)
    scene.clauses.forEach((c, i) => {
      if (!c.predicate.text.endsWith('내용의') || scene.headOf(i)?.start !== match.object!.start) return;
      for (const j of [...scene.chainBefore(i), i])
        draft.addArguments(
          scene.argumentsOf(j, 'subject').filter((a) => isOrganization(a.mention)),
          'party',
        );
      // `도는 나래소재가 공장을 짓는 내용의 협약을 맺었다고 밝혔다`: and who says so
      const said = scene.reporting(clause);
      if (said && draft.named('party').length === 1)
        draft.addArguments(
          scene.argumentsOf(said.clause, 'topic').filter((a) => isOrganization(a.mention)),
          'party',
        );
    });
  if (match.object) {
    // A contract's own name names its parties: `‘가람전자-한빛대 공동연구 협약’`
    const text = scene.textOf(match.object);
    // `합작법인 ‘다온셀’ 설립 계약`: what it makes is no party
    if (/[‘'“]/u.test(text) && !/[’'”]\s(?:공동\s)?(?:설립|신설|인수|매각|출범)/u.test(text)) {
      // `두 회사가 ‘가람 해상풍력 공동개발 협약’을 맺었다`: what it is about is no third party; a unit of one of them is
      const parties = draft.named('party');
      scene
        .entitiesIn(match.object)
        .flatMap((e) => (e.kind === 'organization' && e.organizationKind !== 'department' ? [e] : []))
        // `‘스마트배송 시범사업 협약’`: no name but by its words
        .filter((e) => !/weighed|apposition/u.test(e.rule))
        // `‘가람전기’의 퍼블리싱 계약`: a work by its name
        .filter((e) => !/^[’'”"]의/u.test(text.slice(e.end - match.object!.start)))
        .filter((e) => parties.length < 2 || (e.parent !== undefined && parties.includes(e.parent)))
        .forEach((e) => draft.add(e.name, 'party', 'named-in-title'));
      const named = nameOfPhrase(scene, match.object);
      if (named && !named.entity) draft.object = named.name;
    }
  }
  // `프로 골퍼 장다온과 후원 계약을 맺었다`: with whom a company signs may be a person
  if (draft.named('party').length === 1 && match.object && BY_PERSON.test(scene.textOf(match.object)))
    draft.addArguments(
      scene.argumentsOf(clause, 'with').filter((a) => isPerson(a.mention)),
      'party',
    );
  // `한빛대와 가람전자 간 업무협약이 체결됐다`, `A와 B의 협약`: between whom
  if (draft.named('party').length < 2 && match.object) {
    const { organizations, text, start } = scene.sentence;
    const at = organizations.findIndex(
      (o) =>
        o.start >= match.object!.start &&
        o.end < match.object!.end &&
        /^(?:\s?간의?|\s사이의?|의)\s/u.test(text.slice(o.end - start)),
    );
    if (at >= 0) for (const o of listBefore(scene, at)) draft.add(o.name, 'party', 'between');
  }
  // `지난 5월 한빛대-가람전자 공동 연구를 위한 협약이 체결됐다`
  if (draft.named('party').length < 2 && match.object) {
    const { organizations, text, start } = scene.sentence;
    const from = match.object.start - FAR_PAIR;
    const at = organizations.findIndex(
      (o, i) =>
        i > 0 &&
        organizations[i - 1]!.start >= from &&
        o.end < match.object!.end &&
        /^\s?[-–—]\s?$/u.test(text.slice(organizations[i - 1]!.end - start, o.start - start)) &&
        /^(?:\s간)?\s/u.test(text.slice(o.end - start)),
    );
    if (at > 0) for (const o of organizations.slice(at - 1, at + 1)) draft.add(o.name, 'party', 'between');
  }
  // `나래소재와의 합작을 구체화하고 협약을 맺었다`, `나래소재와의 협력을 위한 협약을`
  if (draft.named('party').length === 1 && agents?.rule !== 'running-topic' && !scene.phrasesOf(clause, 'with').length)
    for (const a of [...scene.chainBefore(clause), clause, ...modifiersOf(scene, match.object)].flatMap((i) =>
      scene.argumentsOf(i, 'of', 'with'),
    ))
      if (isOrganization(a.mention) && /^[와과]의$/u.test(a.particle)) draft.add(a.mention.name, 'party', 'with');
  // `나래소재의 기술력을 높이 평가해 협약을 맺었다`
  if (draft.named('party').length === 1 && !scene.phrasesOf(clause, 'with').length)
    for (const name of valuedBefore(scene, clause)) draft.add(name, 'party', 'with');
  // `상주시와 가람식품(대표 김다온)간에 협약을 맺었다`
  if (draft.named('party').length < 2) {
    const { organizations, text, start } = scene.sentence;
    const at = organizations.findIndex((o) => BETWEEN.test(text.slice(o.end - start, o.end - start + 30)));
    const between = at > 0 ? listBefore(scene, at) : [];
    if (between.length > 1) for (const o of between) draft.add(o.name, 'party', 'between');
  }
  // `김다온 부행장이 나래공단 박보람 본부장과`: who signs for whom
  if (draft.named('party').length < 2)
    for (const { mention } of scene.argumentsOf(clause, 'with').filter((a) => isPerson(a.mention)))
      draft.addAll(asOrganizations({ ...toNames([mention]), from: 'implied', rule: 'with' }, scene), 'party');
  // `다온제약의 고혈압약 ‘가람정’에 대한 판매 계약을`: whose goods
  if (draft.named('party').length === 1 && match.object && OF_GOODS.test(scene.textOf(match.object))) {
    // `돌모루소프트가 개발한 ‘가람전기’의 퍼블리싱 계약을`: who makes them
    const makers = scene.clauses.flatMap((c, i) =>
      c.ending === 'adnominal' && c.parent === clause && MAKES.test(c.lemma ?? '')
        ? scene.argumentsOf(i, 'subject')
        : [],
    );
    const owners = scene.argumentsOf(clause, 'of').filter((a) => a.particle === '의' && a.mention.rule !== QUOTED);
    draft.addArguments(
      (makers.length ? makers : owners).filter((a) => isOrganization(a.mention)),
      'party',
    );
  }
  if (draft.named('party').length === 1)
    for (const name of counterpartBehind(scene)) draft.add(name, 'party', 'told-behind');
  if (draft.named('party').length < 2) {
    const present = presentAt(scene, clause);
    // `김다온 나래군수와 박서진 가람전자 대표 등이 참석한 가운데`: the county with each of the firms
    const isHost = (name: string) => !draft.has('party') && (TOWN.test(name) || !present.some((one) => TOWN.test(one)));
    const hosts = present.filter(isHost);
    if (draft.has('party') || present.length > 1)
      for (const name of present) draft.add(name, 'party', hosts.includes(name) ? 'present' : 'with', 'implied');
  }
  // `한빛대 디자인 사업단과 다온대 산학협력단은`: a unit without a name that is read, by whose it is
  if (draft.named('party').length === 1)
    for (const p of scene.phrasesOf(clause, 'with')) {
      const whole = scene.entitiesIn(p).find((e) => isOrganization(e) && e.start === p.start && e.end < p.end);
      if (whole && UNIT.test(scene.textOf(p))) draft.add(whole.name, 'party', 'unit-of', 'implied');
    }
  // `나래도는 다온리조트의 공장 증설을 위한 협약을 하동군청에서 맺었다`: with whom is said by whose works they are
  if (draft.named('party').length === 1 && OF_HALLS.test(objectText(draft)))
    for (const name of ofWorks(scene, match.object!)) draft.add(name, 'party', 'whose');
  // `다온리조트는 하동군청에서 협약을 맺었다`: in whose hall
  if (draft.named('party').length === 1 && !scene.phrasesOf(clause, 'with').length && OF_HALLS.test(objectText(draft)))
    for (const { mention } of scene.argumentsOf(clause, 'at').filter((a) => isPlace(a) && HALL.test(a.mention.name))) {
      const own = mention.name.slice(0, -1);
      const named = scene.article.sentences
        .flatMap((s) => s.organizations)
        .find((o) => o.name === own || o.text === own);
      draft.add(named?.name ?? mention.name, 'party', 'hall', 'implied');
    }
  // `다온소재는 한빛대 총장실에서 협약을 맺었다`: in whose house
  if (draft.named('party').length === 1 && !scene.phrasesOf(clause, 'with').length && AGREES.test(objectText(draft)))
    for (const name of hostsOf(scene, clause)) draft.add(name, 'party', 'hall', 'implied');
  if (draft.named('party').length >= 2) return true;
  // `두 회사는 계약서에 도장을 찍었다`: the other has no name that is read
  const both = scene.phrasesOf(clause, 'subject', 'topic').some((p) => BOTH.test(scene.textOf(p).trim()));
  if (
    both &&
    draft.has('party') &&
    (match.cue.startsWith('도장') || SIGNED.test(match.object ? scene.textOf(match.object) : ''))
  )
    return true;
  // `여행 스타트업 5곳과 협약을 맺었다`, `나래건설 협력사 5곳과`: with whom is said, though by no name that is read
  const isOther = (p: Phrase) => !scene.entitiesIn(p).some((e) => e.end >= p.end - 1);
  // `해외 선사와 배를 짓는 계약을`, `글로벌 제약사에 기술을 이전하는 계약을`: in what modifies the contract
  const within = scene.clauses.flatMap((c, i) =>
    c.ending === 'adnominal' && match.object && scene.headOf(i)?.start === match.object.start
      ? scene.phrasesOf(i, 'with', ...(DELIVERING.test(c.lemma ?? '') ? (['at', 'from'] as const) : []))
      : [],
  );
  // `중소기업 10곳을 선정해 협약을 맺었다`: with whom was chosen
  const chosen = scene
    .chainBefore(clause)
    .flatMap((i) => (CHOOSING.test(scene.clauses[i]?.lemma ?? '') ? scene.phrasesOf(i, 'object') : []));
  const others = [...scene.phrasesOf(clause, 'with'), ...within, ...chosen].filter(isOther);
  // `가람펀드와 매도자들은 계약을 맺었다`: one of the two is no name
  const acting = scene.phrasesOf(clause, 'topic', 'subject').find((p) => isOther(p) && isCounterpart(scene.textOf(p)));
  const beside = acting && scene.phrasesOf(clause, 'with').find((p) => p.last + 1 === acting.first && !p.postposition);
  if (acting && beside && !agents) {
    draft.addArguments(
      scene.argumentsOf(clause, 'with').filter((a) => a.mention.start >= beside.start && a.mention.end <= beside.end),
      'party',
    );
    others.push(acting);
  }
  const signed = objectText(draft);
  // `지금까지 71개 기업과 협약을 맺었다`: a sum of many
  if (/지금까지|현재까지|그동안|누적|이제까지|총\s?\d+(?:개|곳)/u.test(scene.sentence.text)) return false;
  return (
    draft.has('party') &&
    SIGNED.test(signed) &&
    !PERSONAL.test(signed) &&
    // `나래호텔은 1일 위탁 운영 협약을 체결했다`: on its day it is told though nobody says here with whom
    (others.some((p) => isCounterpart(scene.textOf(p))) ||
      (!/계약/u.test(signed) &&
        agents?.from === 'stated' &&
        scene.datesOf(clause).length > 0 &&
        scene.clauses[clause]?.ending !== 'adnominal'))
  );
};
