// A draft with a cue of coming into being in, who founded what out.
import {
  asOrganizations,
  isAllowing,
  isOrganization,
  isPerson,
  organizationOf,
  partnersOf,
  targetsOf,
  type Builder,
  type EventDraft,
} from '../build.ts';
import type { Phrase } from '../../../ko/clauses/phrases.ts';
import type { DraftEvent, EntityMention, OrganizationMention } from '../../../types.ts';
import { isCommon, PLACES } from '../../../ko/organizations/commonWords.ts';
import { isAlliance } from '../../../ko/organizations/suffixes.ts';
import { readBegun } from '../begun.ts';
import { saidOf as copulaOf } from '../copula.ts';
import {
  isBlocked,
  isFirmOf,
  isNamedUnit,
  isPaidFor,
  halvesOf,
  isPartedOff,
  isSettled,
  opensItself,
  SETTING_UP,
  type Match,
} from '../cues.ts';
import { settleInvestor } from './construction.ts';
import { isBranch, isOpenable, isUnnamed, kindBefore, kindWord, nameOfPhrase } from '../names.ts';
import { makerOf } from '../makers.ts';
import { isOriginVerb, readOrigin } from '../origins.ts';
import { pointedBy } from '../pointed.ts';
import { toNames, type Filled, type Scene } from '../scene.ts';
import { lastFund } from '../../roles/nounContext.ts';

/** Verbs whose subject is what comes into being: `동맹이 출범했다`, `연구소가 문을 열었다`. */
const INTRANSITIVE = new Set(
  '출범 개소 발족 창립 개원 개교 개관 개장 개점 개국 개청 창단 탄생 생기 들어서 뿌리내리'.split(' '),
);

/** What a body does itself, and also who makes it. */
const LAUNCHED = new Set(['출범', '발족', '창립', '창단']);

/** What is opened by a phrase of its own (`문을 열었다`), and what begins with its opening (`영업을 시작했다`). */
const DOOR = /의?\s?(?:문|둥지|닻|돛|간판|자리|터)$/u;
/** How a door is opened is no name. */
const ANEW = /^\s?(?:새롭게|새로|정식으로|공식|정식|본격|첫|처음|나란히|잇달아|차례로)$/u;
const AT_HOUR = /^\s?(?:오전|오후)(?:\s?\d+시)?/u;
const OTHER_DEED = /(?:^|\s)(?:준공|이전|착공|개관|입주|출범)\s(?:및|겸)\s?$/u;
const BUSINESS = /(?:영업|진료|업무)\+/u;

const STANDS = /(?:(?:반석|궤도|무대|토대|발판)\s위에|바로|곧추|똑바로|앞에|전면에|앞장)\s$/u;

/** What is held, not founded, where it is opened. */
const MEETING = /(?:위원회|이사회|총회|협의회|대책본부|의총|당정)$/u;
const OPENING = /^(?:개소식|개원식|개관식|현판식|개점식|개장식|오픈식|개교식)/u;
const BRANCH_OF = /(?:[가-힣\d]점|지사|영업소|대리점)$/u;
const LAUNCH = /^(?:출범식|발대식|발족식|창립총회|결성총회)/u;
const MADE = /^(?:세우|설립|창업|창립|만들|차리|시작|일으키|창단|결성|꾸리|띄우)$/u;

const MADE_OF_IT = /^(?:세우|설립|만들|만들어지|출범|신설|매각|상장|팔|넘기|탄생)$/u;

/** Who founds without a name; a team stands for the institute that it is of. */
const TEAM =
  /(?:(연구진|교수진|연구팀|교수팀)|(?:학생|대학생|대학원생|출신|졸업생|동문|교수|연구원|개발자|직원|형제|부부|엔지니어)(?:들|\s?\d+명|\s[가-힣]{1,2}\s명)?)$/u;

// The organization that the clause it leads to modifies: `1962년 문을 열어 1974년 인수된 나래양회`
function headBehind(scene: Scene, clause: number): EntityMention | undefined {
  if (scene.clauses[clause]?.ending !== 'connective') return undefined;
  const next = scene.chainAfter(clause).find((i) => scene.clauses[i]?.ending === 'adnominal');
  const mention = next === undefined ? undefined : scene.clauses[next]?.head?.mention;
  return mention && isOrganization(mention) ? mention : undefined;
}

// `1988년 마산에서 문을 열어 …`: whom the text or the next clause is about, long ago
const isDroppedHere = (scene: Scene, clause: number): boolean =>
  headBehind(scene, clause) !== undefined ||
  (scene.datesOf(clause).some((d) => d.form === 'point' && (d.edtf?.length ?? 9) <= 7 && d.direction !== 'future') &&
    scene.sentence.topic?.kind === 'organization' &&
    !scene.hasOtherSubject(clause));

// `나래산업은 1974년 창업해 1999년 상장했다`: nothing is founded but who is spoken of
function foundsItself(scene: Scene, { clause, lemma, object, modality }: Match): boolean {
  const { ending } = scene.clauses[clause]!;
  if (!/^(?:창업|설립)$/u.test(lemma) || object || ending === 'adnominal' || modality === 'planned') return false;
  const chain = [...scene.chainBefore(clause), clause];
  const actors = chain.flatMap((i) => scene.argumentsOf(i, 'subject', 'topic', 'with'));
  // `2018년 베트남에 설립해`: a place of somebody who is there already
  const isAt = scene.phrasesOf(clause, 'at').some((p) => /^에는?$/u.test(p.particle));
  return (
    !isAt &&
    actors.length === 1 &&
    isOrganization(actors[0]!.mention) &&
    !chain.some((i) => scene.phrasesOf(i, 'object', 'also').length > 0) &&
    scene.datesOf(clause).some((d) => d.form === 'point' && d.direction !== 'future')
  );
}

interface Topical {
  founded: { name: string };
  founders: readonly EntityMention[];
  rule: 'topic' | 'running-topic';
}

// `가람전자는 2011년 김도윤 대표가 세웠다`: the topic is what was made; `김도윤 대표는 2011년 회사를 세웠다`: his company
function topicalObject(draft: EventDraft, opening: boolean): Topical | undefined {
  const { scene } = draft;
  const { clause } = draft.match;
  const read = scene.clauses[clause];
  if ((!MADE.test(read?.lemma ?? '') && !opening) || read?.voice !== 'active') return undefined;
  // `체육관은 재단이 맡아 꾸린다`: it runs what is there
  if (read.lemma === '꾸리' && scene.chainBefore(clause).some((i) => scene.clauses[i]?.lemma === '맡'))
    return undefined;
  // `나래바이오는 김다온 대표가 2020년 문을 열었다`: the door is no object
  const objects = opening ? [] : scene.phrasesOf(clause, 'object').filter((p) => !p.postposition);
  // `재단은 김다온 회장이 300억원을 내 세웠다`: who pays first founds it
  const chain = [...scene.chainBefore(clause), clause];
  const of = (kase: 'subject' | 'topic' | 'with') => {
    const own = scene.argumentsOf(clause, 'subject', 'topic').length ? [clause] : chain;
    return own.flatMap((i) => scene.argumentsOf(i, kase)).map((a) => a.mention);
  };
  const founders = of('subject').filter((f) => !opening || isPerson(f));
  const topics = of('topic');
  const { topic } = scene.sentence;
  // `김다온 대표가 2014년 창업해 2020년 상장한 나래바이오`: the noun that the next clause modifies
  const behind = topics.length ? undefined : headBehind(scene, clause);
  if (behind) topics.push(behind);
  if (
    !objects.length &&
    founders.length &&
    topics.length === 1 &&
    isOrganization(topics[0]!) &&
    read.ending !== 'adnominal'
  )
    return { founded: topics[0]!, founders: [...founders, ...besideThem(of('with'), founders)], rule: 'topic' };
  // `나래스포츠는 김다온 대표가 2018년 1월 창업했다`: whom no reader of names knows
  const plain = objects.length || topics.length ? [] : chain.flatMap((i) => scene.phrasesOf(i, 'topic'));
  const unknown = plain.length === 1 && !opening ? plainFirm(scene, plain[0]!, clause) : undefined;
  if (unknown && founders.length && founders.every(isPerson) && read.ending !== 'adnominal')
    return { founded: unknown, founders, rule: 'topic' };
  // `큐빛은 한빛대 연구진이 2019년 창업했으며`: the people of an institute, by no name of their own
  const people =
    founders.length || objects.length ? undefined : chain.flatMap((i) => scene.phrasesOf(i, 'subject')).at(-1);
  const told = people && TEAM.exec(scene.textOf(people).trim());
  // `한빛대 출신 연구원들이 2019년 창업했다`: what the text is about
  const started = topics.length === 1 ? topics[0]! : topics.length || read.modality !== 'occurred' ? undefined : topic;
  if (told && started && isOrganization(started) && read.ending !== 'adnominal')
    return {
      founded: started,
      founders: told[1] && !/출신/u.test(scene.textOf(people)) ? scene.entitiesIn(people).filter(isOrganization) : [],
      rule: topics.length ? 'topic' : 'running-topic',
    };
  // `2017년 김다온 대표가 창업했다`: what the text is about
  if (!objects.length && !topics.length && read.ending !== 'adnominal' && topic && isOrganization(topic)) {
    const together = of('with').concat(founders).filter(isPerson);
    if (together.length && founders.every(isPerson))
      return { founded: topic, founders: together, rule: 'running-topic' };
    // `2019년 4월 가람전자와 다온화학이 절반씩 출자해 설립했다`: others than whom the text is about
    const makers = of('with').concat(founders).filter(isOrganization);
    const isOthers = founders.length > 0 && makers.every((m) => m.name !== topic.name);
    const isBare = !chain.some((i) => scene.phrasesOf(i, 'object').some((p) => !IN_MONEY.test(scene.textOf(p))));
    if (isOthers && isBare && founders.every(isOrganization) && read.modality === 'occurred' && isFirm(topic))
      // `2017년 문을 연 나래연구소는 … . 가람그룹이 200억원을 출연해 세웠다`
      if (
        chain.some((i) => scene.datesOf(i).length > 0) ||
        draft.lastTold('founding', 3)?.participants.some((p) => p.role === 'founded' && p.name === topic.name)
      )
        return { founded: topic, founders: makers, rule: 'running-topic' };
  }
  // `내년 도쿄에 법인을 세운다`: another one
  const isOther =
    read.modality === 'planned' || (objects[0] && /법인$/u.test(scene.textOf(objects[0])) && isAbroad(scene, clause));
  const bare =
    !isOther && objects.length === 1 && /^(?:이\s|그\s)?(?:회사|기업|법인)$/u.test(undated(scene, objects[0]!).trim());
  if (!bare) return undefined;
  const actors = (
    founders.length ? founders : topics.length ? topics : (scene.agent(clause)?.mentions ?? headBefore(scene, clause))
  ).filter(isPerson);
  const actor = actors[0];
  const own = actor?.kind === 'person' ? (actor.organization ?? organizationOf(scene, actor.name)) : undefined;
  const beside = scene
    .phrasesOf(clause, 'topic', 'subject')
    .flatMap((p) => scene.entitiesIn(p))
    .find(isOrganization);
  const { article, sentence } = scene;
  const known =
    sentence.organizations.find((o) => o.name === own) ??
    beside ??
    // `그는 2000년 회사를 차렸다`: whose post the sentences before told
    (own ? article.sentences.flatMap((s) => (s.index < sentence.index ? s.organizations : [])) : []).find(
      (o) => o.name === own,
    ) ??
    sentence.topic;
  return known && isOrganization(known) && actors.length
    ? { founded: known, founders: actors, rule: 'running-topic' }
    : undefined;
}

// `김다온 대표가 박보람 부사장과 함께 창업했다`
const besideThem = (others: readonly EntityMention[], founders: readonly EntityMention[]): EntityMention[] =>
  founders.every(isPerson) ? others.filter((o) => isPerson(o) && !founders.some((f) => f.name === o.name)) : [];

// `놓친 환자가 눈에 밟혀 2019년 병원을 나와 회사를 차렸다`: of the person that the text is about, whatever stands before
const headBefore = (scene: Scene, clause: number): EntityMention[] => {
  const { topic } = scene.sentence;
  const isOwn = !scene.phrasesOf(clause, 'subject', 'topic').length && scene.chainBefore(clause).length > 0;
  return isOwn && topic?.kind === 'person' && !scene.sentence.organizations.length ? [topic] : [];
};

const IN_MONEY = /(?:원|달러|엔|유로|위안|%|자본금|자금|돈|뜻|힘|손)(?:씩)?$/u;
const isFirm = (mention: EntityMention): boolean =>
  mention.kind === 'organization' &&
  /^(?:company|startup|affiliate|fund|research-institute)?$/u.test(mention.organizationKind);

const isAbroad = (scene: Scene, clause: number): boolean =>
  scene
    .phrasesOf(clause, 'at')
    .some((p) => /^에는?$/u.test(p.particle) && !scene.sentence.dates.some((d) => d.start < p.end && p.start < d.end));

// One word that is no everyday one, of which somebody is said to have founded it
function plainFirm(scene: Scene, phrase: Phrase, clause: number): { name: string } | undefined {
  if (!/^(?:창업|설립|창립)$/u.test(scene.clauses[clause]?.lemma ?? '')) return undefined;
  const name = kindWord(scene.textOf(phrase));
  const isName =
    /^[가-힣A-Za-z\d&]{3,14}$/u.test(name) && (name.length > 4 || !isCommon(name)) && !scene.entitiesIn(phrase).length;
  return isName && !/기업$|업체$|^(?:이|그)?\s?(?:회사|법인|브랜드|가게|재단|단체|연구소|학교)$/u.test(name)
    ? { name }
    : undefined;
}

/** `나래바이오의 모태는 1973년 세워진 약국이다`: what somebody grew out of. */
const ROOT = /(?:^|\s)(?:모태|전신|뿌리|시초|출발점|효시)$/u;
function readRoot(scene: Scene, clause: number): EntityMention | undefined {
  const read = scene.clauses[clause];
  if (read?.ending !== 'adnominal' || !scene.datesOf(clause).length) return undefined;
  const parent = read.parent;
  const own = scene.phrasesOf(clause, 'topic', 'subject').find((p) => ROOT.test(scene.textOf(p)));
  if (own) return scene.entitiesIn(own).find(isOrganization) ?? scene.sentence.topic;
  if (parent === undefined || !/^(?:모태|전신|뿌리|시초|효시)$/u.test(scene.clauses[parent]?.lemma ?? ''))
    return undefined;
  return scene.argumentsOf(parent, 'topic').map((a) => a.mention)[0] ?? scene.sentence.topic;
}

/** `…의 합작사 X`, `…의 자회사 X`, `…의 인공지능 연구조직 X`. */
const OWNED =
  /(?<=.)의\s(?:[가-힣A-Za-z]{1,8}\s){0,3}(?:(?:합작|통합)\s?(?:사|법인|회사)|자회사|(?:사내|독립)\s?(?:벤처|기업)|(?:[가-힣]{2}\s?)?(?:연구소|연구원|조직|부서|법인))(?=\s|인\s|[‘'“(])/u;

/** By whose money or work it came about. */
const PAID_BY = /의\s(?:공동\s|절반씩\s)?(?:출자|투자|출연|합작|출연금|자금)$/u;

const EXISTING = new Set(['university', 'group', 'public-body', 'hospital']);

const MADE_INTO = /^(?:(?:손|완전|종속)?자?회사|자회사|계열사|관계사|주력사|식구)$/u;

/** What is still to be made, by what it is alone. */
const VENTURE = /^(?:이\s)?(?:합작|신설|통합|분할\s?신설|새)\s?(?:회사|법인|사)$/u;

/** `가람텔레콤 주도로`, `가람전자의 주도하에`: who leads is one of those who make it. */
const LED = /^의?\s주도(?:로|하에|\s아래)\s/u;

// `지난해 문을 연 ‘나래그라운드 포항’`
function quotedHead(scene: Scene, clause: number): Phrase | undefined {
  const head = scene.headOf(clause);
  return head && /^[‘'“"][^’'”"]+[’'”"]$/u.test(scene.textOf(head).trim()) ? head : undefined;
}

/** `세워질 법인의 지분 일부`, `자회사 지분의 49%`, `인공지능 산업`: nobody founds that; 및: only the end of a list. */
const NO_BODY = /(?:^|\s)(?:지분|주식)(?:\s|의|$)|^\d[\d.,]*%|^(?:신규|추가)$|\s(?:산업|시장|업계|생태계|분야)$|^및\s/u;

/** `설립하는 합작법인에`: the one told of right before, by whomever it is said again. */
const VENTURE_AGAIN = /^(?:이\s|해당\s)?(?:합작\s?|신설\s?|신규\s?)(?:법인|회사|사)$/u;
function isToldAgain(draft: EventDraft): boolean {
  const { scene, match } = draft;
  const clause = scene.clauses[match.clause]!;
  const head = clause.ending === 'adnominal' && match.modality === 'ongoing' ? scene.headOf(match.clause) : undefined;
  if (!head || clause.dates.length || !VENTURE_AGAIN.test(scene.textOf(head).trim())) return false;
  return !scene.phrasesOf(match.clause, 'with').length && draft.lastTold('founding', 2) !== undefined;
}

export const founding: Builder = (draft) => {
  if (isToldAgain(draft)) return false;
  if (!readFounding(draft) || draft.named('founded').some((name) => NO_BODY.test(name))) return false;
  const { scene, match } = draft;
  const { text, start, organizations } = scene.sentence;
  for (const o of organizations) {
    const isLeader = draft.has('founded') && LED.test(text.slice(o.end - start, o.end - start + 8));
    if (isLeader && leadsTo(scene, o.end, match.clause))
      if (!draft.named('founded').includes(o.name)) draft.add(o.name, 'founder', 'led-by');
  }
  settleOwn(draft);
  // `다온시는 나래텍과 연구센터 설립 협약을 맺었다. 센터는 3월 문을 연다`: the firm's, not the city's
  settleInvestor(draft, 'founder');
  return true;
};

const ITSELF = /^(?:\d{4}년(?:\s\d{1,2}월)?에?\s)?(?:회사|법인)(?:\s설립)?$/u;
// `나래정공은 2005년 4월 법인을 설립해 함안에 공장을 뒀다`, `1999년 3월 회사 설립 후`: the firm itself
function settleOwn(draft: EventDraft): void {
  const { scene, match, participants } = draft;
  const founders = draft.named('founder');
  const [name] = founders;
  if (founders.length !== 1 || !match.object || !ITSELF.test(scene.textOf(match.object).trim())) return;
  if (draft.modality === 'planned' || !scene.datesOf(match.clause).length || scene.phrasesOf(match.clause, 'at').length)
    return;
  if (draft.named('founded').some((made) => made !== `${name} 회사` && made !== `${name} 법인`)) return;
  const own = scene.sentence.organizations.find((o) => o.name === name);
  if (own?.organizationKind === 'public-body' || own?.organizationKind === 'university') return;
  participants.length = 0;
  draft.add(name!, 'founded', 'itself');
  draft.object = undefined;
}

// `가람 주도로 나래와 다온이 힘을 합쳐 만든 연합이 발족했다`: the first verb behind, or what that leads to
function leadsTo(scene: Scene, from: number, clause: number): boolean {
  let at: number | undefined = scene.clauses.findIndex((c) => c.predicate.start >= from);
  for (let step = 0; at !== undefined && at >= 0 && at < clause && step < 3; step++) at = scene.clauses[at]?.parent;
  return at === clause;
}

const readFounding: Builder = (draft) => {
  const { scene, match } = draft;
  const { clause } = match;
  const read = scene.clauses[clause];
  if (!read) return false;
  // `‘나래’를 만드는 가람소프트가`: what it makes all along
  const makes = match.lemma === '만들' && read.ending === 'adnominal' && match.modality === 'ongoing';
  if (makes && read.head?.mention && !scene.datesOf(clause).length) return false;
  // `나래소재를 계열사로 만들었다`, `나래소재를 자회사로 둔`: it was there before
  if (
    /^(?:만들|두)$/u.test(match.lemma) &&
    scene.phrasesOf(clause, 'to').some((p) => MADE_INTO.test(kindWord(scene.textOf(p))))
  )
    return false;
  // `나래소재 등 7개 자회사를 둔다`, `5개 자회사를 두게 된다`: what it holds, or will
  if (match.lemma === '두' && match.object && COUNTED_UNITS.test(scene.textOf(match.object))) return false;
  if (match.lemma === '두' && /두게\s?[되된될됐돼됩]/u.test(read.predicate.text)) return false;
  // `가람전자를 반석 위에 세우겠다`, `나라를 바로 세우자`: it stands, it is not made
  if (match.lemma === '세우' && STANDS.test(scene.textOf({ start: scene.sentence.start, end: read.predicate.start })))
    return false;
  const outer = scene.phrasesOf(clause, 'object').length ? undefined : behindThing(scene, clause);
  if (outer !== undefined) {
    const head = scene.headOf(outer);
    const own = head && scene.entitiesIn(head).find(isOrganization);
    draft.addAll(own ? { ...toNames([own]), from: 'stated', rule: 'modified' } : saidByHead(scene, outer), 'founded');
    return draft.has('founded');
  }
  const origin = isOriginVerb(match.lemma) && !match.cue.includes('+') ? readOrigin(scene, clause) : undefined;
  if (origin) {
    draft.add(origin.founded.name, 'founded', 'origin');
    if (origin.founder) draft.add(origin.founder.name, 'founder', 'parted-from');
    if (origin.began !== undefined) {
      draft.dateClause = origin.began;
      draft.addArguments(
        scene.argumentsOf(origin.began, 'subject').filter((a) => isPerson(a.mention)),
        'founder',
      );
    }
    return true;
  }
  const parted = /^(?:설립|출범|신설|탄생|만들어지|독립|세워지|발족)$/u.test(match.lemma)
    ? partedOff(scene, clause)
    : undefined;
  if (parted) {
    draft.add(parted.founded.name, 'founded', 'parted-off');
    draft.add(parted.founder.name, 'founder', 'parted-from');
    return true;
  }
  const beginning = match.cue === '시작' ? readBegun(scene, clause) : undefined;
  if (beginning) {
    draft.add(beginning.founded.name, 'founded', 'begun');
    beginning.founders.forEach((f) => draft.add(f.name, 'founder', 'subject'));
    return true;
  }
  // `다온홀딩스와 다온케미칼로 인적분할한다`: the half that is new
  const halves = halvesOf(scene, clause);
  if (halves.length) {
    draft.addAll(asOrganizations(scene.agent(clause), scene), 'founder');
    for (const { mention } of halves)
      if (!STAYS.test(wordsBefore(scene, mention)) && !draft.named('founder').includes(mention.name))
        draft.add(mention.name, 'founded', 'half');
    return draft.has('founder') && draft.has('founded');
  }
  // `배터리 사업부를 물적분할한다`: what comes of it may be told behind
  const whole = match.object ? scene.textOf(match.object) : '';
  const part = [kindWord(whole), kindBefore(whole)].some((kind) => isPartedOff(match.lemma, kind));
  if (part) {
    if (!scene.isDated(clause) || scene.chainAfter(clause).some((i) => MADE_OF_IT.test(scene.clauses[i]?.lemma ?? '')))
      return false;
    if (!scene.phrasesOf(clause, 'object').length) return false;
    draft.addAll(asOrganizations(scene.agent(clause), scene), 'founder');
    const venture = nameOfPhrase(scene, match.object!);
    // `사내 벤처 ‘물결’을 분사시켰다`
    if (venture && /[’'”"]$/u.test(whole)) draft.add(venture.name, 'founded', 'object');
    else draft.object = venture?.name;
    return draft.has('founder');
  }
  // `나래화학의 역사는 1971년 울산에서 시작됐다`
  if (match.cue.startsWith('역사+')) return beginsHistory(draft);
  const business = BUSINESS.test(match.cue);
  const opening = business || /^(?:문|둥지|닻|돛|간판|자리|터)\+/u.test(match.cue);
  // `2015년 연남동 골목에 자리를 잡았다`: on its day, at its place
  if (/^(?:자리|터)\+/u.test(match.cue) && !takesItsPlace(scene, match)) return false;
  // `가람타워 8층에 둥지를 틀었다`: who moves in is there already
  if (match.cue.startsWith('둥지+') && movesIn(scene, clause)) return false;
  const ceremony = /(?:식|총회)\+/u.test(match.cue);
  const ownObject = scene.phrasesOf(clause, 'object').filter((p) => !p.postposition);
  // `가람전자가 출범시킨 나래재단`: who makes it go is not what goes
  const intransitive =
    ((INTRANSITIVE.has(match.lemma) || opensItself(scene, clause) || foundsItself(scene, match)) &&
      read.voice !== 'passive' &&
      read.voice !== 'causative' &&
      !ownObject.length) ||
    opening;
  const subjects = scene.phrasesOf(clause, 'subject', 'topic', 'also');
  let phrase = match.object;
  // `다낭지점이 17일 영업을 시작했다`; `은행이 영업을 시작했다` is said every morning
  if (business && (/공식|첫/u.test(match.object ? scene.textOf(match.object) : '') || !subjects.length)) return false;
  if (business && !(subjects.length && scene.datesOf(clause).length && isNewAtWork(draft, subjects.at(-1)!)))
    return false;
  // `매일 오전 7시에 문을 연다`
  if (opening && match.modality !== 'occurred' && !scene.datesOf(clause).length)
    if (/매일|매주|오전|오후|\d시(?:에|부터|까지)|평일|주말|새벽|연중/u.test(scene.textOf(read))) return false;
  // `매장 80개를 두고 있다`: what is there
  if (match.lemma === '두' && match.modality === 'ongoing' && !scene.datesOf(clause).length) return false;
  if (/^(?:생기|들어서)$/u.test(match.lemma) && !scene.isDated(clause)) return false;
  // `준공 및 개장식을 가졌다`: another deed before it
  if (ceremony && phrase)
    phrase = { ...phrase, end: phrase.end - (OTHER_DEED.exec(scene.textOf(phrase))?.[0].length ?? 0) };
  // `새 연구소 문을 열었다`: what stands before the door was opened; a bare door is the subject's
  // `나래대 인공지능센터 개소식에는 김다온 시장이 참석했다`: what is opened by its name; those who come do not open it
  if (match.lemma === '참석') return isOpenedThere(draft, phrase);
  if (ceremony && phrase && !undated(scene, phrase).replace(AT_HOUR, '').trim()) {
    // `창업지원센터가 15일 개소식을 가졌다`: what is opened by its kind
    const own = subjects.at(-1);
    const site = own && OPENING.test(match.cue) && isDoor(scene.textOf(own)) ? nameOfPhrase(scene, own) : undefined;
    if (site && !site.generic && !isUnnamed(site.name)) {
      draft.add(site.name, 'founded', 'subject');
      return true;
    }
    // `나래백화점 다온점이 개점식을 갖고`: whose branch
    const house = site && own ? scene.entitiesIn(own).find(isOrganization) : undefined;
    if (house && house.end < own!.end) {
      draft.add(house.name, 'founder', 'of');
      draft.object = site!.name;
      return true;
    }
    // `나래협의체가 출범식을 열었다`: what is launched is who holds the ceremony
    const launched = LAUNCH.test(match.cue)
      ? scene.argumentsOf(clause, 'subject', 'topic').filter((a) => isOrganization(a.mention))
      : [];
    draft.addArguments(launched, 'founded');
    return draft.has('founded') || openedBefore(draft);
  }
  // `협의체는 나래시와 다온공단이 함께 출범했다`: the topic, by those who act
  const together =
    INTRANSITIVE.has(match.lemma) &&
    subjects.length === 2 &&
    subjects[0]!.case === 'topic' &&
    subjects[1]!.case === 'subject'
      ? /\s(?:함께|공동으로)\s/u.test(scene.textOf({ start: subjects[1]!.end, end: read.predicate.end })) && subjects
      : undefined;
  if (together) {
    const made = nameOfPhrase(scene, together[0]!);
    const makers = [...scene.argumentsOf(clause, 'with'), ...scene.argumentsOf(clause, 'subject')];
    draft.addArguments(makers, 'founder');
    if (made && !made.generic) draft.add(made.name, 'founded', 'topic');
    else draft.object = made?.name;
    return draft.has('founder');
  }
  const door = opening && !business && phrase ? undated(scene, phrase).replace(DOOR, '').replace(ANEW, '') : '';
  if (door.trim() && phrase) phrase = { ...phrase, end: phrase.end - doorWord(scene, phrase) };
  else if (intransitive && read.ending !== 'adnominal') phrase = subjects.at(-1) ?? sharedTopic(scene, clause);
  else if (intransitive)
    phrase =
      subjects.at(-1) ??
      ofWhole(scene, scene.organizationHeadOf(clause)) ??
      (opening ? quotedHead(scene, clause) : undefined);
  // `선두는 2014년 문을 연 나래식품이다`: whoever the last noun names
  const last = opening && read.ending === 'adnominal' && read.parent === undefined ? scene.headOf(clause) : undefined;
  if (last && scene.entitiesIn(last).some(isOrganization) && !subjects.some((p) => scene.entitiesIn(p).length))
    phrase = last;
  // `가람전자가 문을 연 [로봇센터]`: what is opened is the noun behind, who opens it the subject
  // `나래연합은 2월 가람전자가 출범한 협력체다`
  const said = opening || LAUNCHED.has(match.lemma) ? copulaOf(scene, clause) : undefined;
  const opened =
    said ?? (opening && read.ending === 'adnominal' && subjects.length > 0 ? scene.headOf(clause) : undefined);
  const isOpened =
    opened !== undefined && (said !== undefined || match.type.objects?.some((o) => scene.textOf(opened).includes(o)));
  if (isOpened) phrase = opened;
  // `위원회를 열어 의결했다`: a meeting
  if (match.lemma === '열' && !opening && MEETING.test(kindWord(phrase ? scene.textOf(phrase) : ''))) return false;
  const root = readRoot(scene, clause);
  if (root && isOrganization(root)) {
    draft.add(root.name, 'founded', 'root', 'implied');
    const behind = scene.headOf(clause);
    const own = behind && scene.entitiesIn(behind).find(isOrganization);
    if (own) draft.add(own.name, 'founded', 'object');
    return true;
  }
  // `새 간판을 달았다`: it goes on under another name
  if (match.cue.startsWith('간판+') && !isFirstSign(scene, clause, match.object)) return false;
  const topical = topicalObject(draft, opening && !door.trim() && !business);
  if (topical) {
    draft.add(topical.founded.name, 'founded', topical.rule, topical.rule === 'topic' ? 'stated' : 'implied');
    topical.founders.forEach((f) => draft.add(f.name, 'founder', 'subject'));
    return true;
  }
  const body = said ? undefined : saidOf(scene, clause);
  if (body) {
    const parent = saidIn(scene, clause) ?? clause;
    const subject = scene.phrasesOf(parent, 'topic', 'subject')[0];
    const plain = body.names.length || !subject ? undefined : nameOfPhrase(scene, subject);
    // `2019년 두 회사가 손잡고 세운 법인이다`: what leads to the noun leads to its making
    const led = scene.chainBefore(clause).length ? [] : scene.chainBefore(parent);
    if (!scene.datesOf(clause).length) draft.dateClause = led.find((i) => scene.datesOf(i).length > 0);
    const about = led.flatMap((i) => scene.argumentsOf(i, 'topic'));
    if (about.length === 1) draft.addArguments(about, 'founded');
    else {
      // `나래해운은 가람그룹이 세운 회사로 2016년 다온이 인수했다`: who acts behind it is not what was founded
      // `나래셀은 가람전자가 60%, 다온화학이 40%를 내 세운 회사다`: of whom it is said, and no maker
      const topics = scene.argumentsOf(parent, 'topic').map((a) => a.mention);
      const isMaker = (m: EntityMention) => topics.length > 0 && !topics.some((t) => t.start === m.start);
      const before = body.mentions.filter((m) => m.start < read.predicate.start && !isMaker(m));
      const told = before.length ? { ...body, mentions: before, names: before.map((m) => m.name) } : body;
      draft.addAll(asOrganizations(told, scene), 'founded');
    }
    if (plain && !plain.generic) draft.add(plain.name, 'founded', 'topic');
    // `나래셀은 가람전자가 60%, 다온화학이 40%를 내 세운 회사다`: the first of them stands far before
    const first =
      subject?.case === 'topic'
        ? scene.argumentsOf(parent, 'subject').filter((a) => a.mention.start < read.predicate.start)
        : [];
    if (read.voice === 'active')
      [
        ...first,
        ...[...led, ...scene.chainBefore(clause), clause].flatMap((i) => scene.argumentsOf(i, 'with', 'subject')),
      ]
        .filter((a) => !draft.named('founded').includes(a.mention.name))
        .forEach((a) => draft.add(a.mention.name, 'founder', 'subject'));
    return draft.has('founded');
  }
  // `내년 4월 착공해 10월 문을 여는 일정이다`: what is being built opens
  const built = !phrase && opening && !subjects.length ? builtBefore(draft) : undefined;
  if (built) {
    built.participants.forEach((p) => draft.add(p.name, 'founder', 'told-before', 'implied'));
    draft.object = built.object;
    return draft.has('founder');
  }
  // `설립된 나래재단의 초대 이사장에`: the foundation
  if (read.ending === 'adnominal' && phrase && HEAD_OF.test(scene.textOf(phrase))) phrase = headless(scene, phrase);
  let named = phrase ? nameOfPhrase(scene, phrase) : undefined;
  const pointed = phrase && !named?.entity ? (pointedBy(scene, phrase) ?? topicOf(scene, phrase)) : undefined;
  if (pointed) named = { name: pointed.name, entity: pointed, generic: false, all: [pointed] };
  const text = phrase ? kindWord(scene.textOf(phrase)) : '';
  if (isBlocked(text, match.type) || /^\d+(?:시|분|일|월|년|층|명)/u.test(text)) return false;
  const kindKnown =
    match.type.objects?.some((o) => text.endsWith(o) || (phrase && kindBefore(scene.textOf(phrase)).endsWith(o))) ||
    (named?.entity && isOrganization(named.entity));
  // `나래셀은 가람전자의 사업부가 떨어져 나와 만들어졌다`
  const topics =
    read.voice === 'passive' ? scene.chainBefore(clause).flatMap((i) => scene.argumentsOf(i, 'topic')) : [];
  const about = topics.length === 1 ? topics[0]!.mention : undefined;
  if (
    !ceremony &&
    match.type.weak?.includes(match.lemma) &&
    !kindKnown &&
    !said &&
    !(about && !phrase) &&
    !(opening && !phrase && isDroppedHere(scene, clause)) &&
    !(phrase && isPaidFor(scene, clause, match.lemma, scene.textOf(phrase))) &&
    !(phrase && isFirmOf(scene, clause, match.lemma, phrase)) &&
    !(phrase && /[’'”"]$/u.test(scene.textOf(phrase)) && isSettled(scene, clause, match.lemma)) &&
    !(phrase && opening && scene.datesOf(clause).length && phrase.start === quotedHead(scene, clause)?.start) &&
    !(
      (opening || /^(?:열|오픈|마련|꾸미|선보이)$/u.test(match.lemma)) &&
      (isOpenable(text) || (phrase && isOpenable(kindBefore(scene.textOf(phrase)))))
    ) &&
    !(phrase && isNamedUnit(match.lemma, scene.textOf(phrase))) &&
    !(SETTING_UP.test(match.lemma) && (isBranch(text) || /\d호점$/u.test(text)))
  )
    return false;
  // `센터는 전문의 14명으로 구성됐다`: what it consists of
  const consists = (match.lemma === '구성' && read.voice === 'passive') || match.lemma === '꾸려지';
  if (consists && scene.phrasesOf(clause, 'to').length) return false;
  if (/생산\s거점$/u.test(phrase ? scene.textOf(phrase) : '')) return false;
  if (match.lemma === '탄생' && !match.type.objects?.some((o) => text.endsWith(o))) return false;
  const agents =
    (intransitive && !door.trim() && !isOpened) || (read.voice === 'passive' && !scene.argumentsOf(clause, 'by').length)
      ? undefined
      : allowedAgent(scene, clause, phrase);
  // `2013년 창업한 나래게임은`: who acts in the main clause did not make it
  const begun =
    read.ending === 'adnominal' &&
    read.voice === 'active' &&
    /^(?:창업|창립|출발)$/u.test(match.lemma) &&
    agents?.from === 'implied' &&
    named !== undefined &&
    !named.generic &&
    !isUnnamed(named.name);
  // `본부장은 “사무소를 세울 예정이다”라고 말했다`: the firm will
  const isSpeaker =
    agents !== undefined &&
    (agents.rule === 'reporter' ||
      agents.mentions.some((a) =>
        /[“"]/u.test(scene.textOf({ start: a.end, end: Math.max(a.end, read.predicate.start) })),
      ));
  const acting = begun
    ? undefined
    : isSpeaker
      ? (houseOf(scene, asOrganizations(agents, scene)) ?? agents)
      : agents?.mentions.every(isPerson) &&
          match.type.id === 'founding' &&
          (agents.from === 'stated' ||
            /^(?:anaphor|joined-subject)$/u.test(agents.rule) ||
            (phrase !== undefined && isFirmOf(scene, clause, match.lemma, phrase)))
        ? agents
        : asOrganizations(agents, scene);
  // A subject that is dropped: what the text was about came into being
  if (!named && (read.voice === 'passive' || intransitive)) {
    const behind = subjects.length ? undefined : headBehind(scene, clause);
    if (behind) {
      draft.add(behind.name, 'founded', 'modified');
      return true;
    }
    const topic = scene.agent(clause);
    const only = about ?? (topic?.mentions.length === 1 ? topic.mentions[0] : undefined);
    if (only && isOrganization(only)) draft.add(only.name, 'founded', topic!.rule, topic!.from);
    if (draft.has('founded')) partedFrom(draft);
    return draft.has('founded');
  }
  // `계약을 맺고 9월까지 설립을 마치기로 했다`: what the sentence before said is founded
  if (!named && phrase && !scene.textOf(phrase).trim() && match.lemma !== match.cue) {
    const before = draft.lastTold('founding', 2);
    before?.participants.forEach((p) => draft.add(p.name, p.role, 'told-before', 'implied'));
    draft.object = before?.object;
    return before !== undefined && scene.datesOf(clause).length > 0;
  }
  if (!named) return false;
  // `누리백화점 대전점이 문을 연다`: whose branch
  const house =
    phrase && !named.generic && BRANCH_OF.test(named.name) ? scene.entitiesIn(phrase).find(isOrganization) : undefined;
  // `담다마트 유성점을 열었다`, where the house alone is a name
  const branch = phrase && !house && named.entity ? branchBehind(scene, phrase, named.entity) : undefined;
  if (branch) {
    draft.add(named.name, 'founder', 'of');
    draft.addAll(acting, 'founder');
    draft.object = branch;
    return true;
  }
  if (house && named.name !== house.name && named.name.startsWith(house.name)) {
    draft.add(house.name, 'founder', 'of');
    draft.object = named.name;
    return true;
  }
  // `가람전자가 베트남에 둥지를 틀었다`: who is there already opens a place of its own
  const settles =
    match.lemma === '틀' &&
    named.entity?.kind === 'organization' &&
    !['department', 'research-institute'].includes(named.entity.organizationKind);
  if (settles) {
    draft.add(named.name, 'founder', 'subject');
    return true;
  }
  // `센터는 35명으로 꾸려졌다`: of what was founded a sentence before
  const known = read.voice === 'passive' && phrase?.case === 'topic' && (named.generic || isUnnamed(named.name));
  if (known && !scene.datesOf(clause).length && draft.lastTold('founding', 3)) return false;
  // `합작사는 내년 상반기 출범한다`: what was told before is founded then
  const planned = intransitive && !acting && /^(?:topic|subject)$/u.test(phrase?.case ?? '') && isUnnamed(named.name);
  const earlier = planned ? draft.lastTold('founding', 3) : undefined;
  // `나래는 가람온을 세운다. 신설법인이 내년 1월 출범한다`
  const isVenture =
    VENTURE.test(named.name) && scene.isDated(clause) && earlier?.participants.some((p) => p.role === 'founded');
  if (earlier && (isVenture || (phrase?.case === 'topic' && earlier.object === named.name))) {
    earlier.participants.forEach((p) => draft.add(p.name, p.role, 'told-before', 'implied'));
    draft.object = earlier.object;
    return true;
  }
  // `지원센터가 22일 문을 열었다. 나래시는 이날 센터 개소식을 열었다`: who opens what was told before
  const already =
    ceremony && acting && (named.generic || isUnnamed(named.name)) ? openedToday(draft, named.name) : undefined;
  if (already) {
    const { participants } = already;
    for (const name of acting!.names)
      if (!participants.some((p) => p.name === name)) participants.push({ name, role: 'founder' });
    return false;
  }
  // A branch or a site: who opens it takes part, and nobody else
  const bracketed = phrase !== undefined && /\([가-힣A-Za-z ]{3,}\)$/u.test(scene.textOf(phrase));
  if (
    isUnnamed(named.name) &&
    !bracketed &&
    !named.all.some((e) => e.kind === 'organization' && e.catalogId !== undefined)
  ) {
    // `가람유통은 다온점도 상반기에 문을 연다`: whose branch
    const holder = phrase?.case === 'also' ? scene.argumentsOf(clause, 'topic')[0]?.mention : undefined;
    const topic = holder ?? scene.sentence.topic;
    const inside = named.all.length || !phrase ? named.all : scene.entitiesIn(phrase);
    const owners = inside.filter((e) => isOrganization(e) && !isUnnamed(e.name));
    owners.forEach((e) => draft.add(e.name, 'founder', 'object'));
    if (acting) draft.addAll(acting, 'founder');
    else if (
      !owners.length &&
      topic &&
      isOrganization(topic) &&
      !/(?<!백화|면세|편의|할인)점$/u.test(topic.name) &&
      !scene.argumentsOf(clause, 'by').length
    )
      draft.add(topic.name, 'founder', 'running-topic', 'implied');
    if (draft.has('founder')) {
      draft.addArguments(partnersOf(scene, clause), 'founder');
      // `100번째 점포인 담다마트 유성점을`
      const from = owners.length === 1 && named.name.includes(owners[0]!.text) ? owners[0]!.start : undefined;
      draft.object =
        from && phrase && named.name.includes('인 ') ? scene.textOf({ start: from, end: phrase.end }) : named.name;
      return true;
    }
    if (/\d호점$/u.test(named.name) && draft.modality === 'planned') return false;
  }
  // `올해 개장하는 대형마트 점포는`: nobody's
  if (!acting && !named.entity && /(?:^|\s)(?:점포|매장)$/u.test(named.name)) return false;
  const hosts = targetsOf(scene, clause).filter((a) => a.particle === '에' || a.particle === '에도');
  // `나래소재와 공동 연구소를 열었다`: of both, and by no name of its own
  const jointly = named.generic && !named.entity ? partnersOf(scene, clause) : [];
  if (jointly.length && acting) {
    draft.addAll(acting, 'founder');
    draft.addArguments(jointly, 'founder');
    draft.object = named.name;
    return true;
  }
  // `나래 컨소시엄은 가람건설과 다온건설이 컨소시엄을 구성했다`: the topic is what they form
  const formed =
    named.generic && isAlliance(named.name)
      ? scene.argumentsOf(clause, 'topic').find((a) => isAlliance(a.mention.name))?.mention.name
      : undefined;
  const makers = formed ? scene.argumentsOf(clause, 'subject').filter((a) => isOrganization(a.mention)) : [];
  if (formed && makers.length > 1) {
    draft.add(formed, 'founded', 'topic');
    draft.addArguments(makers, 'founder');
    return true;
  }
  if (named.generic && !named.entity) {
    const topic = scene.sentence.topic;
    const about = intransitive && !acting && topic && isOrganization(topic) ? topic.name : undefined;
    if (about) draft.add(about, 'founder', 'running-topic', 'implied');
    const owner = about ?? (acting?.names.length === 1 ? acting.names[0] : undefined);
    if (!owner && !acting && !hosts.length) return false;
    // `로셀과 공동 연구소를 열었다`: of several, by no name of its own
    const partners = partnersOf(scene, clause);
    if (owner && partners.length) {
      draft.addAll(acting, 'founder');
      draft.addArguments(partners, 'founder');
      draft.object = undated(scene, phrase!).trim();
      return true;
    }
    // `‘나래 펀드’의 운용사로 다온벤처스를 뽑았다. 다온벤처스는 300억원 규모의 펀드를 만든다`: the one told of
    const told = draft.modality === 'planned' && /^펀드$/u.test(named.name) ? fundTold(draft) : undefined;
    if (told) draft.add(told, 'founded', 'told-before', 'implied');
    else draft.add(owner ? `${owner} ${named.name}` : named.name, 'founded', 'kind-of-owner', 'implied');
  } else if (named.entity && !isOrganization(named.entity)) {
    // `2019년 창업한 김다온 대표`: founder of the company whose post it is
    const own = named.entity.kind === 'person' && match.cue === '창업' ? organizationOf(scene, named.name) : undefined;
    if (!own) return false;
    draft.add(own, 'founded', 'post', 'implied');
    draft.add(named.name, 'founder', 'object');
    return true;
  } else if (named.all.length > 1) {
    // `나래화학과 합작법인 나래다온을 세웠다`: what was there before founds with them
    const joint = /합작|공동|통합/u.test(scene.textOf(phrase!));
    // `가람협회와 다온협회, 보람연합이 출범했다`: each of them comes into being
    const each = intransitive && !joint && named.all.length > 2;
    // `나래(1917년 설립)와 1919년 설립된 다온도`: what stands before is told by another verb
    const behind = read.ending === 'adnominal' && read.voice === 'passive' && !joint;
    const made = named.all.filter((e) => isOrganization(e) && !(behind && e.start < read.predicate.start));
    made.forEach((e, i, all) => {
      const isNew =
        each ||
        i === all.length - 1 ||
        // `나래온(전지 사업부), 다온온(석유 사업부)을 세웠다`: one list, and no partner
        (!joint && /^(?:\([^)]*\))?,\s/u.test(scene.textOf({ start: e.end, end: phrase!.end }))) ||
        !(joint || (e.kind === 'organization' && (e.catalogId !== undefined || EXISTING.has(e.organizationKind))));
      draft.add(e.name, isNew ? 'founded' : 'founder', 'object');
    });
  } else draft.add(named.name, 'founded', 'object');
  draft.addAll(acting, 'founder');
  if (!acting) partedFrom(draft);
  // `제주도와 나래홀딩스의 공동 출자로 설립됐다`: who paid for it
  if (!acting && read.voice === 'passive')
    for (const paid of scene.phrasesOf(clause, 'to').filter((p) => PAID_BY.test(scene.textOf(p)))) {
      const payers = scene.entitiesIn(paid).filter(isOrganization);
      const beside = scene.phrasesOf(clause, 'with').filter((p) => p.last + 1 === paid.first);
      [...beside.flatMap((p) => scene.entitiesIn(p)).filter(isOrganization), ...payers].forEach((p) =>
        draft.add(p.name, 'founder', 'paid-by'),
      );
    }
  // `가람전자와 나래화학의 합작사 다온셀이 출범했다`: whose it is
  if (!acting && phrase && OWNED.test(scene.textOf(phrase))) {
    const owned = OWNED.exec(scene.textOf(phrase))!.index + phrase.start;
    const beside = scene.phrasesOf(clause, 'with').filter((p) => p.last + 1 === phrase.first);
    [...beside.flatMap((p) => scene.entitiesIn(p)), ...scene.entitiesIn({ start: phrase.start, end: owned + 1 })]
      .filter(isOrganization)
      .forEach((e) => draft.add(e.name, 'founder', 'of'));
  }
  // `한빛병원은 내년 암센터도 문을 연다`: who is spoken of opens one more
  if (intransitive && !acting && phrase?.case === 'also')
    draft.addArguments(
      scene
        .argumentsOf(clause, 'topic')
        .filter((a) => isOrganization(a.mention) && !draft.named('founded').includes(a.mention.name)),
      'founder',
    );
  // `나래관광의 가온타워가 문을 열었다`
  if (intransitive && !acting && phrase) {
    const owner = scene.entitiesIn(phrase).find(isOrganization);
    // `나래시의 창업공간`: where it is
    if (
      owner?.kind === 'organization' &&
      owner.organizationKind !== 'public-body' &&
      /^의\s/u.test(scene.textOf({ start: owner.end, end: phrase.end })) &&
      !draft.named('founded').includes(owner.name)
    )
      draft.add(owner.name, 'founder', 'of');
  }
  // `한빛병원이 지은 심장센터가 문을 열었다`
  const maker = !acting && phrase ? asOrganizations(makerOf(scene, phrase)?.filled, scene) : undefined;
  draft.addAll(maker, 'founder');
  // `가람전자, 나래화학 등 7개 기관이 참여하는 협의체가 출범했다`
  if (!acting && phrase)
    scene.clauses.forEach((c, i) => {
      if (
        /^(?:참여|참가|합류|손잡)$/u.test(c.lemma ?? '') &&
        c.ending === 'adnominal' &&
        scene.headOf(i)?.start === phrase.start
      )
        draft.addArguments(
          scene.argumentsOf(i, 'subject', 'with').filter((a) => isOrganization(a.mention)),
          'founder',
        );
    });
  // `정부가 조성하는 펀드`: said in passing of what is there
  if (match.modality === 'ongoing' && read.ending === 'adnominal' && !acting && !scene.datesOf(clause).length)
    return false;
  if (agents || read.voice === 'passive' || scene.hasOtherSubject(clause)) {
    // `나래(1917년 설립)와 1919년 설립된 다온`: listed beside it, where nothing says that it was done together
    const isListed = (at: number): boolean =>
      read.voice === 'passive' &&
      read.ending === 'adnominal' &&
      !TOGETHER.test(scene.textOf({ start: at, end: read.predicate.end }));
    draft.addArguments(
      partnersOf(scene, clause).filter((a) => !isListed(a.mention.end)),
      'founder',
    );
  }
  // `나래소재와 각각 60%, 40% 지분을 보유하는 법인을 세웠다`: with whom it is shared
  if (acting && phrase)
    scene.clauses.forEach((c, i) => {
      const isShared =
        c.ending === 'adnominal' && SHARED_BY.test(c.lemma ?? '') && scene.headOf(i)?.start === phrase.start;
      if (isShared && !scene.argumentsOf(i, 'subject', 'topic').length)
        draft.addArguments(
          scene
            .argumentsOf(i, 'with')
            .filter((a) => isOrganization(a.mention) && !acting.names.includes(a.mention.name)),
          'founder',
        );
    });
  draft.addArguments(hosts, 'host');
  // `가람화학의 출자로 설립된`
  if (read.voice === 'passive')
    for (const paid of scene.phrasesOf(clause, 'to', 'by'))
      if (/의\s(?:공동\s)?(?:출자|투자)$/u.test(scene.textOf(paid)))
        scene
          .entitiesIn(paid)
          .filter(isOrganization)
          .forEach((e) => draft.add(e.name, 'founder', 'paid-by'));
  foundersOfBody(draft);
  // `나래는 1998년 8월, 다온은 2000년 1월 설립됐다`: each on its own day
  const others = scene.argumentsOf(clause, 'topic').filter((a) => isOrganization(a.mention));
  if (read.voice === 'passive' && others.length > 1 && scene.datesOf(clause).length === others.length)
    draft.addArguments(others, 'founded');
  return draft.has('founded');
};

const TOGETHER = /함께|공동|합작|손잡|손을\s?잡|출자|제휴|협력|투자|합쳐|통합|힘을/u;
const SHARED_BY = /^(?:보유|나누|갖|가지|출자|투자|공동출자|합작|참여)$/u;
// `공정위는 가람전자와 나래소재가 전지를 만드는 합작사 설립을 승인했다`: whose venture is allowed
function allowedAgent(scene: Scene, clause: number, phrase: Phrase | undefined): Filled | undefined {
  const agent = scene.agent(clause);
  if (!isAllowing(scene, clause, agent)) return agent;
  const within = scene.clauses.flatMap((c, i) =>
    c.ending === 'adnominal' && scene.headOf(i)?.start === phrase?.start
      ? scene.argumentsOf(i, 'subject').map((a) => a.mention)
      : [],
  );
  return within.length ? { ...toNames(within), from: 'stated', rule: 'allowed' } : undefined;
}

const STAYS = /(?:지주|존속|투자)\s?(?:회사|법인|사|부문)?(?:인\s|\s|\(가칭\s?|\()[‘'“㈜]?$/u;
const wordsBefore = ({ sentence }: Scene, { start }: EntityMention): string =>
  sentence.text.slice(Math.max(0, start - sentence.start - 14), start - sentence.start);

// `나래팜은 가람농산이 재배 사업을 물적 분할하며 설립됐다`, `가람농산의 재배 사업부를 떼어 내 출범했다`: of whom it was a part
function partedOff(scene: Scene, clause: number): { founded: EntityMention; founder: EntityMention } | undefined {
  const read = scene.clauses[clause]!;
  if (read.ending === 'adnominal' || scene.phrasesOf(clause, 'subject', 'object', 'also').length) return undefined;
  const at = scene.chainBefore(clause).at(-1);
  const parting = at === undefined ? undefined : scene.clauses[at]!;
  if (at === undefined || parting?.voice !== 'active') return undefined;
  if (!/^(?:물적|인적)?분할$|^(?:분리|분사|떼어내|떼내)$/u.test(parting.lemma ?? '')) return undefined;
  const [part] = scene.phrasesOf(at, 'object');
  if (!part) return undefined;
  const founder =
    scene.entitiesIn(part).find(isOrganization) ??
    scene.argumentsOf(at, 'subject').find((a) => isOrganization(a.mention))?.mention;
  if (!founder) return undefined;
  const topics = [at, clause].flatMap((i) => scene.argumentsOf(i, 'topic')).map((a) => a.mention);
  const founded = topics.find(isOrganization) ?? (topics.length ? undefined : scene.sentence.topic);
  return founded && isOrganization(founded) && founded.name !== founder.name ? { founded, founder } : undefined;
}

// `나래화학의 필름 사업부가 분사해 만들어졌다`: whose part it was
function partedFrom(draft: EventDraft): void {
  const { scene, match } = draft;
  if (scene.clauses[match.clause]?.voice !== 'passive') return;
  for (const i of scene.chainBefore(match.clause))
    if (/^(?:분사|분리|독립|분할)$/u.test(scene.clauses[i]?.lemma ?? ''))
      scene
        .phrasesOf(i, 'subject', 'at')
        .flatMap((p) => scene.entitiesIn(p))
        .filter((e) => isOrganization(e) && !draft.named('founded').includes(e.name))
        .slice(0, 1)
        .forEach((e) => draft.add(e.name, 'founder', 'parted-from'));
}

// `가람은행, 다온캐피탈 등과 ‘서민금융연합’을 발족했다`: with whom, not what else
function foundersOfBody(draft: EventDraft): void {
  const made = draft.named('founded');
  const body = made.at(-1);
  if (made.length < 2 || !body || !isAlliance(body) || !draft.has('founder')) return;
  const { text, start, organizations } = draft.scene.sentence;
  const at = organizations.findLast((o) => o.name === body);
  if (!at || !/[와과]\s[‘'“]$/u.test(text.slice(Math.max(0, at.start - start - 3), at.start - start))) return;
  const others = made.slice(0, -1).filter((name) => organizations.some((o) => o.name === name && o.end < at.start));
  draft.participants.splice(
    0,
    draft.participants.length,
    ...draft.participants.map((p) => (p.role === 'founded' && others.includes(p.name) ? { ...p, role: 'founder' } : p)),
  );
}

const POINTED_BODY = /^(?:이|해당)\s(?:조합|협동조합|재단|협회|단체|법인|기관|은행|그룹|연구원|대학)$/u;
// `1979년 상인들이 만든 이 조합은`: of whom the text is about
function topicOf(scene: Scene, phrase: Phrase): OrganizationMention | undefined {
  const { topic } = scene.sentence;
  return POINTED_BODY.test(scene.textOf(phrase)) && topic?.kind === 'organization' ? topic : undefined;
}

const branchBehind = (scene: Scene, phrase: Phrase, { start, end, kind }: EntityMention): string | undefined => {
  const behind = scene.textOf({ start: end, end: phrase.end });
  return kind === 'organization' && end < phrase.end && /^\s[가-힣]{1,6}(?:점|지점|영업소|매장)$/u.test(behind)
    ? scene.textOf({ start, end: phrase.end })
    : undefined;
};

// `문을 여는 지원센터의 운영업체`: the centre
function ofWhole(scene: Scene, head: Phrase | undefined): Phrase | undefined {
  const at = head ? scene.textOf(head).indexOf('의 ') : -1;
  const whole = head && at > 1 ? { ...head, end: head.start + at } : undefined;
  const text = whole ? kindWord(scene.textOf(whole)) : '';
  return whole && (isDoor(text) || /(?:센터|학교|연구소|병원|학원|은행|법인|재단)$/u.test(text)) ? whole : head;
}

// `나래은행 본부장은`: the bank, not the division
const houseOf = (scene: Scene, filled: Filled | undefined): Filled | undefined =>
  filled && {
    ...filled,
    names: filled.names.map((name) => {
      const own = scene.sentence.organizations.find((o) => o.name === name);
      return own?.organizationKind === 'department' ? (own.parent ?? name) : name;
    }),
  };

/** Who heads what came into being: `재단의 초대 이사장`, `도서관 초대 관장`. */
const HEAD_OF =
  /(?:의\s(?:초대\s|첫\s|신임\s)?|\s(?:초대|첫|신임)\s)[가-힣]{0,4}(?:사장|회장|원장|소장|총장|대표|대표이사|단장|관장|센터장)$/u;
const headless = (scene: Scene, phrase: Phrase): Phrase => ({
  ...phrase,
  end: phrase.start + scene.textOf(phrase).search(HEAD_OF),
});

// Long ago, and of nobody's trade: `수출의 역사는 1980년 시작됐다`
function beginsHistory(draft: EventDraft): boolean {
  const { scene, match } = draft;
  const text = match.object ? scene.textOf(match.object) : '';
  const owner = match.object && scene.entitiesIn(match.object).find(isOrganization);
  const isOver = scene.datesOf(match.clause).some((d) => d.form === 'point' && (d.edtf?.length ?? 9) <= 7);
  if (!isOver || match.modality !== 'occurred') return false;
  if (owner ? !/^['"‘“]?[^\s]+의\s역사$/u.test(text) : !/^(?:(?:이|그)\s회사의\s|회사(?:의)?\s)?역사$/u.test(text))
    return false;
  if (owner) draft.add(owner.name, 'founded', 'of');
  else draft.addAll(asOrganizations(scene.agent(match.clause), scene), 'founded');
  return draft.named('founded').length === 1;
}

// `보험사 다온손해보험이 2일 영업을 시작했다`
const isNewAtWork = ({ scene, match }: EventDraft, phrase: Phrase): boolean =>
  isDoor(scene.textOf(phrase)) ||
  (!/\d\s?시|오전|오후|재개|다시/u.test(scene.sentence.text) &&
    /^\S+$/u.test(match.object ? scene.textOf(match.object) : '') &&
    scene.entitiesIn(phrase).some((e) => isOrganization(e) && e.end >= phrase.end - 1));

const isSpot = (word: string): boolean =>
  PLACES.has(word) || /(?:[가-힣]{2}(?:시|군|구|동|읍|면)|골목|거리|단지|지구|마을|밸리)$/u.test(word);
const takesItsPlace = (scene: Scene, { clause, modality, object }: Match): boolean =>
  modality === 'occurred' &&
  /^\S+$/u.test(object ? scene.textOf(object) : '') &&
  scene.datesOf(clause).some((d) => d.form === 'point') &&
  scene.phrasesOf(clause, 'at').some((p) => p.particle === '에' && isSpot(kindWord(scene.textOf(p)))) &&
  scene
    .phrasesOf(clause, 'subject', 'topic')
    .some((p) => isDoor(scene.textOf(p)) || scene.entitiesIn(p).some((e) => isOrganization(e)));

const isFirstSign = (scene: Scene, clause: number, phrase: Phrase | undefined): boolean =>
  scene.datesOf(clause).length > 0 &&
  !/(?:새|지금의?|현재의?|오늘날의?|요즘)\s?간판/u.test(phrase ? scene.textOf(phrase) : '') &&
  ![...scene.chainBefore(clause), clause].some((i) =>
    /바꾸|바꿔|교체|변경/u.test(scene.clauses[i]?.predicate.text ?? ''),
  );

function isOpenedThere(draft: EventDraft, phrase: Phrase | undefined): boolean {
  const named = phrase && nameOfPhrase(draft.scene, phrase);
  if (!named?.entity || !isOrganization(named.entity) || isUnnamed(named.name)) return false;
  // `나래전자 개소식`: of somebody, who is there already
  if (named.entity.kind !== 'organization' || !isOpenable(kindWord(named.name))) return false;
  draft.add(named.name, 'founded', 'object');
  if (named.entity.parent !== undefined) draft.add(named.entity.parent, 'founder', 'of', 'implied');
  return true;
}

// `센터를 마련하고 28일 개소식을 연다`: what was made ready before it, in the sentence or the two before
function openedBefore(draft: EventDraft): boolean {
  const { scene, match } = draft;
  const made = scene
    .chainBefore(match.clause)
    .flatMap((i) => scene.phrasesOf(i, 'object'))
    .map((p) => nameOfPhrase(scene, p))
    .find((n) => n !== undefined && !n.generic && (!n.entity || isOrganization(n.entity)));
  if (made) {
    draft.add(made.name, 'founded', 'made-before');
    draft.addAll(asOrganizations(scene.agent(match.clause), scene), 'founder');
    return true;
  }
  const dates = scene.datesOf(match.clause);
  // Of several the one of that day
  const before =
    draft.told.findLast(
      ({ draft: told, sentence }) =>
        told.type === 'founding' &&
        sentence >= scene.sentence.index - 2 &&
        dates.some(({ edtf }) => edtf?.length === 10 && edtf === told.edtf),
    )?.draft ?? draft.lastTold('founding', 2);
  if (!before || !dates.length) return false;
  before.participants.forEach((p) => draft.add(p.name, p.role, 'told-before', 'implied'));
  draft.object = before.object;
  return true;
}

// What a sentence before says opened that day, by a name that ends so, and not by whom
function openedToday({ scene, match, told }: EventDraft, kind: string): DraftEvent | undefined {
  const days = scene.datesOf(match.clause).map((d) => d.edtf);
  return told.findLast(
    ({ draft, sentence }) =>
      draft.type === 'founding' &&
      scene.sentence.index - sentence <= 2 &&
      draft.edtf.length === 10 &&
      days.includes(draft.edtf) &&
      !draft.participants.some((p) => p.role === 'founder') &&
      draft.participants.some((p) => p.role === 'founded' && p.name !== kind && p.name.endsWith(kind)),
  )?.draft;
}

const COUNTED_UNITS = /\d+(?:여\s?)?(?:개|곳의?)\s(?:[가-힣]{2,4}\s)?(?:자회사|손자회사|계열사|계열회사|관계사)$/u;
const OTHER_FUND = /(?<![가-힣])(?:새|새로운|또|다른|별도|추가|후속|이어)|번째|\d호|펀드도\s/u;
function fundTold(draft: EventDraft): string | undefined {
  const { scene } = draft;
  const told = OTHER_FUND.test(scene.sentence.text) ? undefined : lastFund(scene, 0)?.name;
  const made = draft.lastTold('founding', 2);
  return made?.modality === 'occurred' && made.participants.some((p) => p.name === told) ? undefined : told;
}
// What the clause before or the two sentences before build
const builtBefore = (draft: EventDraft): DraftEvent | undefined =>
  draft.scene
    .chainBefore(draft.match.clause)
    .some((i) => /^(?:착공|준공|완공)$/u.test(draft.scene.clauses[i]?.lemma ?? ''))
    ? draft.lastTold('construction')
    : plannedBefore(draft);
// `분원을 짓는다. 2025년 말 문을 연다`
function plannedBefore(draft: EventDraft): DraftEvent | undefined {
  const before = draft.lastTold('construction', 1);
  const isAhead = draft.modality === 'planned' && draft.scene.datesOf(draft.match.clause).length > 0;
  return isAhead && before?.object && before.modality !== 'occurred' ? before : undefined;
}

// `합작사는 양측이 절반씩 출자하며 내년 출범한다`: the topic of the clause before, where it is no name
const sharedTopic = (scene: Scene, clause: number): Phrase | undefined =>
  scene
    .chainBefore(clause)
    .flatMap((i) => scene.phrasesOf(i, 'topic'))
    .find((p) => isUnnamed(scene.textOf(p).trim()));

const KIND_OF_BODY =
  /(?:컨소시엄|연합|연합체|협력체|연대|네트워크|동맹|협회|조합|사업단|구단|업체|기업|[가-힣]사|스타트업|기관|조직|단체|협의체|펀드|재단|연구소|연구원|그룹|은행|센터|대학|법인|벤처|벤처캐피[탈털]|[액엑]셀러레이터|[가-힣]테크|VC|팹리스|유니콘|브랜드|로펌|레이블|구단|극단|출판그룹|프랜차이즈|체인|제조원|공방|농장|양조장|병원|학원|플랫폼|매체|신문|방송|가게|빵집|식당|맛집|공장)(?:이다|다|이며|이고|였다|이었다)$/u;
// `새별은 2014년 설립된 로봇 스타트업이다`: the noun is a kind, and whom it is said of came into being
function saidOf(scene: Scene, clause: number): Filled | undefined {
  const read = scene.clauses[clause];
  const parent = read?.parent;
  if (read?.ending !== 'adnominal' || parent === undefined) return undefined;
  // `한빛대 교수가 세운 회사다`: somebody else made it
  const made = read.voice === 'active' && MADE.test(read.lemma ?? '') && !scene.phrasesOf(clause, 'object').length;
  if (read.voice !== 'passive' && !made) return undefined;
  return saidByHead(scene, clause);
}

function saidByHead(scene: Scene, clause: number): Filled | undefined {
  const parent = saidIn(scene, clause);
  if (parent === undefined) return undefined;
  const head = scene.headOf(clause);
  const isAs = head !== undefined && isSaidAs(head);
  const said = isAs
    ? `${kindWord(scene.textOf(head))}다`
    : (scene.clauses[parent]?.predicate.text.replace(/\([^()]*\)/u, '') ?? '');
  if (!KIND_OF_BODY.test(said)) return undefined;
  const own = isAs ? bodyBehind(scene, parent) : undefined;
  if (own) return { ...toNames([own]), from: 'stated', rule: 'modified' };
  return scene.agent(parent) ?? { names: [], mentions: [], from: 'implied', rule: 'nobody' };
}

const isSaidAs = (head: Phrase): boolean => head.case === 'to' && /^(?:으로|로|으로서|로서)$/u.test(head.particle);
const bodyBehind = (scene: Scene, clause: number): EntityMention | undefined => {
  const head = scene.headOf(clause);
  return head && scene.entitiesIn(head).find((e) => e.kind === 'organization' && e.organizationKind !== 'public-body');
};
// `나래는 2014년 설립된 업체로 본사가 있는 진주에 공장을 짓는다`: what is said of the place is not of it
function saidIn(scene: Scene, clause: number): number | undefined {
  let at = scene.clauses[clause]?.parent;
  const head = scene.headOf(clause);
  if (head && isSaidAs(head))
    while (at !== undefined && scene.clauses[at]?.ending === 'adnominal' && !bodyBehind(scene, at))
      at = scene.clauses[at]!.parent;
  return at;
}

const SET_UP = /^(?:설립|창업|창립|창단|출범|세워지|만들어지)$/u;
// `2014년 설립된 [음료를 만드는] 나래식품은`: the clause behind, where the noun of this one is what that is done to
function behindThing(scene: Scene, clause: number): number | undefined {
  const { ending, parent, lemma = '' } = scene.clauses[clause]!;
  if (ending !== 'adnominal' || parent === undefined || !SET_UP.test(lemma)) return undefined;
  if (scene.clauses[parent]?.ending !== 'adnominal' || !scene.datesOf(clause).length) return undefined;
  const head = scene.headOf(clause);
  if (head?.case !== 'object' || scene.phrasesOf(parent, 'object')[0] !== head) return undefined;
  const text = scene.textOf(head).trim();
  const isBody = KIND_OF_BODY.test(`${kindWord(text)}다`) || scene.entitiesIn(head).some((e) => e.end >= head.end - 1);
  return isBody || /[’'”"]$/u.test(text) ? undefined : parent;
}

const movesIn = (scene: Scene, clause: number): boolean =>
  scene
    .phrasesOf(clause, 'at')
    .some((p) =>
      /(?:층|[가-힣]동|타워|빌딩|건물|사옥|본사|사무실|센터|캠퍼스|허브|스퀘어|플라자|파크|밸리|단지|공간|[’'”"])$/u.test(
        scene.textOf(p),
      ),
    );

// `내년 12월 문을`: the date is no part of what opens
function undated(scene: Scene, phrase: Phrase): string {
  const end = Math.max(
    phrase.start,
    ...scene.sentence.dates.filter((d) => d.start >= phrase.start && d.end <= phrase.end).map((d) => d.end),
  );
  return scene.textOf({ start: end, end: phrase.end });
}
const doorWord = (scene: Scene, phrase: Phrase): number => DOOR.exec(scene.textOf(phrase))?.[0].length ?? 0;
const isDoor = (text: string): boolean => isOpenable(kindWord(text)) || isBranch(kindWord(text));
