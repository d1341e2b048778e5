// A draft with a cue of building in, whose building it is out.
import type { Phrase } from '../../../ko/clauses/phrases.ts';
import { asOrganizations, besideOf, isOrganization, partnersOf, type Builder, type EventDraft } from '../build.ts';
import { isRaised, isWidened, kindWord, nameOfPhrase } from '../names.ts';
import type { Match } from '../cues.ts';
import { isOfCarrier } from './release.ts';
import { makerOf } from '../makers.ts';
import type { Filled, Scene } from '../scene.ts';

/** Stages of building: what has them is built, whatever it is called. */
const STAGE = /^(?:착공|준공|완공|기공|상량|건립)/u;

/** What is built up or enlarged and is no site. */
const NO_SITE = /(?:인력|관계|체계|기반|예산|자본|사회|국가|병력|조직|시스템|생태계)$/u;
const OUTPUT = /(?:생산\s?능력|능력|생산라인|라인|생산설비|설비)$|생산\s?규모$/u;
const GROWING = /^(?:늘리|확대|증강|키우)$/u;
const SITE = /(?:공장|사업장|라인|캠퍼스|제철소|조선소|단지)(?:의|에|의\s.*|\s.*)?$/u;
/** Centres that are buildings and nothing else. */
const PLANT_CENTER = /(?:데이터|물류|배송|풀필먼트|유통)\s?센터[’'”"]?$/u;
/** What is a building by its last word. */
const BUILT =
  /(?:공장|병원|센터|호텔|미술관|박물관|도서관|사옥|학교|캠퍼스|연구소|체육관|발전소|조선소|제철소|단지|터미널|연구동|연구원|병동|별관)$/u;
/** `첫 삽을 떴다`: the ground is broken for what was told before. */
const DIGGING = /^첫?삽\+/u;
/** `공장 건립을 위한 첫 삽을 떴다` */
const DIGGING_FOR = /(?:건립|건설|신축|증설|증축|조성|공사|짓기)(?:하기)?(?:을|를)?\s(?:위한|위해)\s첫\s?삽을\s/u;
/** What a plant does when it begins to run. */
const RUNNING = /^(?:가동|시운전|생산|양산|상업운전|운전|시험생산|모습|위용|불)\+/u;
const PLANT =
  /(?:공장|발전소|라인|단지|제철소|조선소|플랜트|물류센터|데이터센터|설비|기지|캠퍼스|터미널|소각장|정수장|팹|팩토리|광산)(?:의\s\S+)?$/u;
/** What only a date or a sum makes a deed: what is laid, set up, runs or rises. */
const DATED_ONLY = /^(?:추가|재가동|돌아가|돌리|올라가|올리|완성|설치|깔|개통|마련|들이|놓|들여놓|개조|꾸미)$/u;
/** What is put in: `전기로를 들인다`; what is made over: `창고를 꾸몄다`. */
const PUT_IN = /^(?:들이|놓|들여놓)$/u;
const MACHINE = /(?:전기로|고로|용광로|생산\s?라인|라인|설비|발전기|도크|압연기|윤전기|가마|공정|크레인)$/u;
/** What goes up: `신사옥을 올린다`. */
const GOES_UP = /(?:별관|신관|본관|공장|사옥|건물|빌딩|타워|호텔|병원|센터|아파트|[가-힣]동)$/u;

const bareOf = (text: string): string => text.trim().replace(/[’'”"]$/u, '');

/** Works that begin or end. */
const WORKS = /^(?:[가-힣]{0,4}공사|건설|신축|증설|증축|건립)\+/u;

const topicOf = ({ sentence: { about: topic } }: Scene): Filled | undefined =>
  topic && isOrganization(topic)
    ? { names: [topic.name], mentions: [topic], from: 'implied', rule: 'running-topic' }
    : undefined;

// `내년 6월 증설이`: nothing but the day stands before the works
const site = (scene: Scene, object: Match['object']): boolean => {
  const named = object && nameOfPhrase(scene, object);
  return (
    named !== undefined &&
    !/^(?:\d단계|\d차|본|본격(?:적인)?|증설|신축|증축|건설|건립|확장|토목|기초|터파기|부지\s?조성)$/u.test(named.name)
  );
};

// `공사가 끝나면 나래화학 울산 공장의 생산능력은 두 배가 된다`: whose works it is, where it says what comes of them
function ownerBehind(scene: Scene, index: number): Filled | undefined {
  const parent = scene.clauses[index]?.parent;
  const subject = parent === undefined ? undefined : scene.phrasesOf(parent, 'topic', 'subject')[0];
  const owner = subject && scene.entitiesIn(subject).find(isOrganization);
  return owner && { names: [owner.name], mentions: [owner], from: 'implied', rule: 'works-of' };
}

const isPaid = (scene: Scene, index: number): boolean =>
  [...scene.chainBefore(index), index].some((i) =>
    (scene.clauses[i]?.quantities ?? []).some((q) => q.unit === 'KRW' || q.unit === 'USD' || q.unit === 'EUR'),
  );

// `울산 공장이 지난달 가동에 들어갔다`, `헝가리 공장에서 내년 양산을 시작한다`: a plant, on a day
function isStarted(draft: EventDraft): boolean {
  const { scene, match } = draft;
  if (!scene.isDated(match.clause)) return false;
  const chain = [...scene.chainBefore(match.clause), match.clause];
  // `신공장을 준공하고 시험생산에 들어갔다`: it is told already
  if (chain.some((i) => STAGE.test(scene.clauses[i]?.lemma ?? ''))) return false;
  const works = match.object && scene.textOf(match.object);
  // `신사옥 ‘나래타워’가 위용을 드러냈다`
  const isShown = /^(?:모습|위용)\+/u.test(match.cue);
  const site = chain
    .flatMap((i) => scene.phrasesOf(i, 'subject', 'topic', 'at', 'object', 'of'))
    .find((p) => PLANT.test(scene.textOf(p).trim()) || (isShown && GOES_UP.test(bareOf(scene.textOf(p)))));
  if (!site && !(works && PLANT.test(works.trim()))) return false;
  const whole = site ?? match.object!;
  const owner = scene.entitiesIn(whole).find(isOrganization);
  if (owner) draft.add(owner.name, 'owner', 'of');
  else
    draft.addAll(
      asOrganizations(makerOf(scene, whole)?.filled ?? scene.agent(match.clause), scene) ?? topicOf(scene),
      'owner',
    );
  const named = nameOfPhrase(scene, whole);
  if (named && !named.entity) draft.object = named.name;
  return draft.has('owner');
}

const leadsToStage = (scene: Scene, index: number): boolean =>
  scene
    .chainAfter(index)
    .some((i) => scene.datesOf(i).length > 0 && /^(?:완공|준공|완성|개통|가동)$/u.test(scene.clauses[i]?.lemma ?? ''));

// `산업단지가 3일 준공식을 열었다`: what it is held for
const siteSubject = (scene: Scene, index: number): Phrase | undefined =>
  scene
    .phrasesOf(index, 'subject', 'topic')
    .findLast((p) => PLANT.test(scene.textOf(p).trim()) || BUILT.test(scene.textOf(p).trim()));

// Whose plant the subject is
function ownerIn(scene: Scene, index: number): Filled | undefined {
  const head = scene.headOf(index);
  const owner = [...scene.phrasesOf(index, 'subject', 'topic'), ...(head ? [head] : [])]
    .flatMap((p) => scene.entitiesIn(p))
    .find(isOrganization);
  return owner && { names: [owner.name], mentions: [owner], from: 'stated', rule: 'of' };
}

const FIRM_BEFORE =
  /(?:[가-힣]{2}사|회사|법인|업체|기업|자회사|계열사|조인트벤처|JV)(?:인)?\s[‘'“"]?[\p{L}\d&]{2,16}[’'”"]?$/u;
function isFirm(scene: Scene, index: number, phrase: Phrase): boolean {
  const text = scene.textOf(phrase);
  if (FIRM_BEFORE.test(text)) return true;
  const name = nameOfPhrase(scene, phrase);
  if (name?.entity?.kind !== 'organization' || !/^[\p{L}\d&]{5,16}$/u.test(text.split(' ').at(-1)!)) return false;
  // Of several who put in money
  return (
    scene.chainBefore(index).some((i) => /^(?:출자|합작|투자)$/u.test(scene.clauses[i]?.lemma ?? '')) &&
    [...scene.chainBefore(index), index].some(
      (i) => scene.phrasesOf(i, 'with').length > 0 || scene.argumentsOf(i, 'subject', 'topic').length > 1,
    )
  );
}

/** `공사에 속도를 낸다`, `증설에 박차를 가한다`. */
const HURRYING = /^(?:속도|박차|열)\+/u;
const AT_WORKS = /\s?(?:공사|건설(?:\s?공사)?|신축|증설|증축|건립|조성)(?:\s(?:공사|작업))?$/u;
function worksAt(scene: Scene, index: number): Phrase | undefined {
  for (const phrase of scene.phrasesOf(index, 'at')) {
    const text = scene.textOf(phrase).trimEnd();
    const at = /^에$/u.test(phrase.particle) ? text.search(AT_WORKS) : -1;
    if (at > 0) return { ...phrase, end: phrase.start + at };
  }
  return undefined;
}

const RAISED = /^(?:추진|조성|건설|건립|짓|투자|구축|설립)$/u;
/** What stands behind the name of what is built: `신축 공사`. */
const WORKS_OF = /^[’'”"]?\s(?:신축|건립|조성|건설|증축|이전)?\s?(?:공사|사업)?$/u;

export const construction: Builder = (draft) =>
  builds(draft) && (settleSite(draft), settleInvestor(draft, 'owner'), nameSite(draft), true);

const VENTURE_OF = /^[’'”"]?(?:\([^()]*\))?의\s합작\s?(?:법인|회사|사)(?:인)?\s[‘'“"]?$/u;
// `나래전자는 연구센터를 세운다. 연구센터는 내년 착공한다`: a site that was told of is not whose it is
function settleSite(draft: EventDraft): void {
  const [only, second] = draft.participants;
  if (!only || second || !BUILT.test(only.name)) return;
  const { index } = draft.scene.sentence;
  const before = draft.told.findLast(
    ({ draft: told, sentence }) =>
      sentence < index &&
      sentence >= index - 4 &&
      ((told.type === 'founding' && told.participants.some((p) => p.role === 'founded' && p.name === only.name)) ||
        (told.type === 'construction' && told.object?.split(' · ').includes(only.name) === true)),
  )?.draft;
  const owners =
    before?.participants.filter((p) => p.role === 'founder' || p.role === 'owner') ?? siteOwners(draft, only.name);
  if (!owners.length || owners.some((p) => p.name === only.name)) return;
  draft.participants.length = 0;
  owners.forEach((p) => draft.add(p.name, 'owner', 'told-before', 'implied'));
  draft.object = only.name;
}

// `나래제약 중앙연구소 신축 현장에서 … . 마곡 중앙연구소는`: whose it was told to be
function siteOwners({ told, scene: { article, sentence } }: EventDraft, site: string): { name: string }[] {
  const kind = site.split(' ').at(-1)!;
  if (kind.length < 3 || kind === site) return [];
  const near = article.sentences.slice(Math.max(0, sentence.index - 4), sentence.index);
  const owners = told
    .filter(({ draft, sentence: at }) => draft.type === 'construction' && at >= sentence.index - 4)
    .flatMap(({ draft }) => draft.participants.filter((p) => p.role === 'owner').map((p) => p.name));
  const own = [...new Set(owners)].filter((name) => near.some(({ text }) => text.includes(`${name} ${kind}`)));
  return own.length === 1 && own[0] !== site ? [{ name: own[0]! }] : [];
}

// `매화공장은 2015년 착공을 시작해`: what the sentence is about
function nameSite(draft: EventDraft): void {
  const { scene, match } = draft;
  const site = draft.object ? undefined : siteSubject(scene, match.clause);
  const named = site && nameOfPhrase(scene, site);
  const isWhole = site !== undefined && !/의\s\S+$/u.test(scene.textOf(site).trim());
  if (isWhole && named && !named.entity && !named.generic) draft.object = named.name;
}

const isPublic = ({ article }: Scene, name: string): boolean =>
  article.sentences.some((s) => s.organizations.some((o) => o.name === name && o.organizationKind === 'public-body'));

const MUNICIPAL = /(?:[시군구청]|도)$/u;
const SIGNED = /협약|양해각서|MOU/u;

// `다온시는 나래화학과 투자협약을 맺었다. 새 공장은 9월 착공한다`: who invests builds, not the city
export function settleInvestor(draft: EventDraft, role: 'owner' | 'founder'): void {
  // `다온시와 공장을 짓기 위한 협약을 맺었다`: nor where it signs or stands beside who builds
  const { scene: told, match } = draft;
  const isWork = SIGNED.test(told.sentence.text) || (match.object && /공장/u.test(told.textOf(match.object)));
  if (role === 'owner' && draft.participants.length > 1 && isWork) {
    const firms = draft.participants.filter((p) => !MUNICIPAL.test(p.name) || !isPublic(draft.scene, p.name));
    if (firms.length) draft.participants.splice(0, draft.participants.length, ...firms);
  }
  // `준공식에는 김다온 나래화학 대표와 박보람 다온시장이 참석했다`: nor where its mayor came to see it
  if (role === 'owner' && draft.participants.length > 1) {
    const { people, organizations } = draft.scene.sentence;
    const came = new Set(people.flatMap((p) => p.organization ?? []));
    const isTold = (name: string) => organizations.some((o) => o.name === name);
    const own = draft.participants.filter((p) => !(came.has(p.name) && MUNICIPAL.test(p.name) && !isTold(p.name)));
    if (own.length) draft.participants.splice(0, draft.participants.length, ...own);
  }
  const [only, second] = draft.participants.filter((p) => p.role === role);
  const implied = draft.trace.find((t) => t.value === only?.name)?.from === 'implied';
  if (!only || second || !implied || !isPublic(draft.scene, only.name)) return;
  if (role === 'founder' && !MUNICIPAL.test(only.name)) return;
  const parties = draft.lastTold('agreement', 3)?.participants.map((p) => p.name) ?? [];
  const firms = parties.filter((name) => !isPublic(draft.scene, name));
  if (!parties.includes(only.name) || firms.length !== 1) return;
  draft.participants.splice(draft.participants.indexOf(only), 1);
  draft.add(firms[0]!, role, 'investor', 'implied');
}

function isBuiltThere(draft: EventDraft, phrase: Phrase | undefined): boolean {
  const [first] = phrase ? draft.scene.entitiesIn(phrase).filter(isOrganization) : [];
  if (first?.kind !== 'organization') return false;
  // `나래전자 구미공장`: whose it is; a firm of a group has its own
  const { name, parent } = first;
  draft.add(parent !== undefined && name.startsWith(`${parent} `) ? parent : name, 'owner', 'of');
  const named = nameOfPhrase(draft.scene, phrase!);
  if (named && !named.entity) draft.object = named.name;
  return true;
}

function builds(draft: EventDraft): boolean {
  const { scene, match } = draft;
  const read = scene.clauses[match.clause];
  const ending = WORKS.test(match.cue) && /^(?:끝나|마무리|완료)$/u.test(match.lemma);
  // `증설 공사는 다음 달 시작된다`: the works begin, of what was told before
  const beginning = WORKS.test(match.cue) && /^(?:시작|시작되|들어가|착수|돌입|재개)$/u.test(match.lemma);
  const isDone =
    (ending || beginning) &&
    (/^(?:끝나|시작되)$/u.test(match.lemma) || read?.voice === 'passive') &&
    !site(scene, match.object);
  // `연구동 신축 공사에 속도를 내고 있다`: what goes on fast
  const hurried = HURRYING.test(match.cue) ? worksAt(scene, match.clause) : undefined;
  if (HURRYING.test(match.cue) && !hurried) return false;
  // `공사를 진행하며 안전을 살폈다`: in passing
  if (/\+(?:진행|벌이)$/u.test(match.cue) && read?.modality !== 'ongoing' && !scene.isDated(match.clause)) return false;
  const own = hurried ?? (DIGGING.test(match.cue) || isDone ? undefined : match.object);
  const phrase = own && /식\+/u.test(match.cue) && !site(scene, own) ? (siteSubject(scene, match.clause) ?? own) : own;
  if (!read) return false;
  // `다낭 노선을 신설한다`: nothing is built
  if (phrase && /노선$/u.test(scene.textOf(phrase)) && isOfCarrier(scene.sentence.text)) return false;
  // `지하 2층으로 지어지는 이 센터에는`: of what was told before, in passing
  const head = read.ending === 'adnominal' && read.modality === 'ongoing' ? scene.headOf(match.clause) : undefined;
  if (head && /^(?:이|그|해당)\s/u.test(scene.textOf(head)) && !scene.datesOf(match.clause).length) return false;
  // `앱 리뉴얼을 마쳤다`, `메뉴를 리뉴얼했다`: no site
  if (match.cue.includes('리뉴얼') && !(phrase && isWidened(kindWord(scene.textOf(phrase))))) return false;
  if (RUNNING.test(match.cue)) return isStarted(draft);
  // `나래제강 당진공장 준공식에는 김다온 회장이 참석했다`: of what is named there; those who come do not build
  if (match.lemma === '참석') return isBuiltThere(draft, phrase);
  const finishing = STAGE.test(match.cue) || DIGGING.test(match.cue) || WORKS.test(match.cue) || hurried !== undefined;
  if (!phrase) {
    // `3만평 크기로 다음 달 완공된다`: what is being built was told before
    const before = draft.lastTold('construction');
    if (!finishing || !(scene.isDated(match.clause) || DIGGING_FOR.test(scene.sentence.text))) return false;
    const agents = asOrganizations(scene.agent(match.clause), scene);
    // `가람은 공장을 짓는다. 나래정밀도 올해 착공한다`: another one, which builds its own
    const owners = before?.participants.map((p) => p.name) ?? [];
    const isOther = before !== undefined && agents?.from === 'stated' && !agents.names.some((n) => owners.includes(n));
    if (before && !isOther) before.participants.forEach((p) => draft.add(p.name, p.role, 'told-before', 'implied'));
    // `나래화학 울산 공장이 첫 삽을 떴다`
    else
      draft.addAll(
        agents ?? ownerBehind(scene, match.clause) ?? ownerIn(scene, match.clause) ?? topicOf(scene),
        'owner',
      );
    if (!isOther) draft.object = before?.object;
    return draft.has('owner');
  }
  const kind = kindWord(scene.textOf(phrase));
  // `생태계 조성에 속도를 낸다`: nothing is built
  if (hurried && !(match.type.objects?.some((o) => kind.endsWith(o)) || BUILT.test(kind) || isRaised('조성', kind)))
    return false;
  // `공사에 들어가 내년 10월 공장을 완공한다`: the day is that of the end alone
  if (draft.modality === 'planned' && read.ending === 'connective' && /^(?:착공|기공)$|(?<!식)\+/u.test(match.cue))
    if (
      ![match.clause, ...scene.chainBefore(match.clause)].some((i) => scene.datesOf(i).length) &&
      leadsToStage(scene, match.clause)
    )
      return false;
  // `공장에 500억원을 투입해 생산능력을 늘린다`: what a works' output grows by is built; elsewhere it is a wish
  if (GROWING.test(match.lemma)) {
    const chain = [...scene.chainBefore(match.clause), match.clause];
    const paid = isPaid(scene, match.clause);
    const dated = scene.datesOf(match.clause).length > 0;
    const site =
      SITE.test(scene.textOf(phrase)) ||
      chain.some((i) =>
        scene
          .phrasesOf(i, 'at', 'topic', ...(i < match.clause ? (['object'] as const) : []))
          .some((p) => SITE.test(scene.textOf(p))),
      );
    if (!site || !(paid || dated) || !OUTPUT.test(scene.textOf(phrase).trim()) || draft.modality === 'ongoing')
      return false;
    draft.addAll(asOrganizations(scene.agent(match.clause), scene), 'owner');
    draft.object = nameOfPhrase(scene, phrase)?.name;
    return draft.has('owner');
  }
  // `펀드 규모를 조성한다`: no site
  if (kind.endsWith('규모')) return false;
  // `공장을 24시간 가동하고 있다`: what is there runs
  if (/^(?:가동|돌리)$/u.test(match.lemma) && draft.modality === 'ongoing' && !scene.datesOf(match.clause).length)
    return false;
  // `공장을 완전 가동하겠다`: how fully it runs
  if (
    /^(?:가동|돌리)$/u.test(match.lemma) &&
    /(?:완전|풀|정상|최대|100%)\s?$/u.test(scene.sentence.text.slice(0, read.predicate.start - scene.sentence.start))
  )
    return false;
  if (match.lemma === '올리' && !hurried && !GOES_UP.test(kind)) return false;
  if (PUT_IN.test(match.lemma) && (!MACHINE.test(kind) || read.modality === 'ongoing')) return false;
  if (DATED_ONLY.test(match.lemma) && !hurried && !scene.isDated(match.clause) && !isPaid(scene, match.clause))
    return false;
  // `제2병원을 건립한다`: a building by its number
  // and `나래대 내 연구동을 짓는다`: where it stands
  const inside = scene
    .entitiesIn(phrase)
    .filter(
      (e) =>
        isOrganization(e) &&
        !/^제\d/u.test(e.name) &&
        !/^\s내\s/u.test(scene.textOf({ start: e.end, end: phrase.end })),
    );
  const named = nameOfPhrase(scene, phrase);
  // A centre that is 설립 is an organization; a plant is built
  if (
    /센터$/u.test(kindWord(scene.textOf(phrase))) &&
    match.type.weak?.includes(match.lemma) &&
    !/^(?:짓|지어지|건설)$/u.test(match.lemma) &&
    !(
      PLANT_CENTER.test(scene.textOf(phrase)) &&
      /^(?:구축|조성|확장|확대|넓히|들어서|돌아가|가동|세우)$/u.test(match.lemma)
    )
  )
    return false;
  // `절반씩 투자해 운영사 나래터미널을 설립했다`: a firm by the name of what it runs
  if (/^(?:설립|세우|만들|신설|창립)$/u.test(match.lemma) && isFirm(scene, match.clause, phrase)) return false;
  if (named ? match.type.blockers.some((b) => named.name.endsWith(b)) : !finishing) return false;
  if (WORKS.test(match.cue) && NO_SITE.test(kindWord(scene.textOf(phrase)))) return false;
  if (
    !finishing &&
    !(match.type.objects ?? []).some((o) => kindWord(scene.textOf(phrase)).endsWith(o)) &&
    !isWidened(kindWord(scene.textOf(phrase))) &&
    !isRaised(match.lemma, kindWord(scene.textOf(phrase))) &&
    !inside.length
  )
    return false;
  // `모자보건병원을 건립했다`: what is built by a name of its own is not whose it is
  const isOwn =
    inside.length === 1 &&
    named?.entity &&
    // `호텔 ‘나래 부산’을 준공했다`: the mark behind it is no part of its name
    (BUILT.test(named.name) || /^[’'”"]?$/u.test(scene.textOf({ start: named.entity.end, end: phrase.end }))) &&
    read.voice === 'active' &&
    // `‘가람 지원센터’ 착공식`, `데이터센터 ‘가람 캠퍼스’를 준공했다`: the mark before a name
    // `1만㎡ 규모의 다온농장을 준공했다`: how large it is
    (named.entity.start <= phrase.start + 1 ||
      /(?:[‘'“"]|규모의?\s|급\s|짜리\s)$/u.test(scene.textOf({ start: phrase.start, end: named.entity.start })));
  // `나래공사는 다온물류센터 신축 공사를 마쳤다`: what is built stands before its works
  const works =
    !isOwn && inside.length === 1 && read.voice === 'active' && BUILT.test(inside[0]!.name) ? inside[0]! : undefined;
  const isSite = works !== undefined && WORKS_OF.test(scene.textOf({ start: works.end, end: phrase.end }));
  // `센터는 내년 6월 준공된다`: whose it is was told before
  const earlier = inside.length === 1 ? draft.lastTold('construction', 4) : undefined;
  if (earlier?.object === inside[0]?.name && earlier && read.voice === 'passive') {
    earlier.participants
      .filter((p) => p.role === 'owner')
      .forEach((p) => draft.add(p.name, p.role, 'told-before', 'implied'));
    draft.object = earlier.object;
    return draft.has('owner');
  }
  // `나래시와 한빛대는 ‘가람센터’ ‘다온센터’ 합동 착공식을 열었다`: what it is held for, by those who hold it
  const areSites =
    !isOwn &&
    inside.length > 0 &&
    inside.every((e) => BUILT.test(e.name)) &&
    read.voice === 'active' &&
    match.cue.includes('식+');
  const holders = areSites ? asOrganizations(scene.agent(match.clause), scene) : undefined;
  const isTold = holders?.from === 'stated' || holders?.rule === 'reporter';
  if (holders && isTold && !holders.names.some((name) => inside.some((e) => e.name === name))) {
    draft.addAll(holders, 'owner');
    const sites = inside.map((e) => e.name);
    draft.object = sites.join(' · ');
    // `가람센터 착공식이 9일 열렸다`, said of it before anybody held it
    for (const { draft: told } of draft.told) {
      const [only, other] = told.participants;
      if (told.type !== 'construction' || !only || other || !sites.includes(only.name)) continue;
      told.participants = draft.participants.map((p) => ({ ...p }));
      told.object ??= only.name;
    }
    return draft.has('owner');
  }
  const builders = isOwn || isSite ? asOrganizations(scene.agent(match.clause), scene) : undefined;
  const built = isSite ? works!.name : (named?.name ?? '');
  if (builders && !builders.names.includes(built)) {
    draft.addAll(builders, 'owner');
    draft.object = built;
    if (isSite) return draft.has('owner');
  } else if (inside.length) {
    // `가람과 나래의 합작법인인 다온이엠 공장 착공식`: whose it is, not who made that
    const venture = inside.find(
      (e, i) => i > 0 && VENTURE_OF.test(scene.textOf({ start: inside[i - 1]!.end, end: e.start })),
    );
    draft.add((venture ?? inside[0]!).name, 'owner', 'of');
  } else if (read.voice === 'active' && match.lemma !== '들어서')
    draft.addAll(asOrganizations(scene.agent(match.clause), scene), 'owner');
  else {
    const agents = asOrganizations(makerOf(scene, phrase)?.filled ?? scene.agent(match.clause), scene);
    if (agents?.from === 'implied' || agents?.rule === 'maker') draft.addAll(agents, 'owner');
  }
  // `울산 공장은 2014년 준공됐다`: whom the text is about
  const { about: topic } = scene.sentence;
  if (
    !draft.has('owner') &&
    read.voice === 'passive' &&
    named &&
    !scene.argumentsOf(match.clause, 'subject', 'topic').length
  )
    if (topic && isOrganization(topic)) draft.add(topic.name, 'owner', 'running-topic', 'implied');
  // `나래셀이 짓는 연구소는 2025년 완공을 목표로 한다`: who builds or has what the clause is about
  if (!draft.has('owner'))
    for (const about of scene.phrasesOf(match.clause, 'topic', 'subject')) {
      const held = scene.entitiesIn(about).find(isOrganization);
      if (held) draft.add(held.name, 'owner', 'of');
      else draft.addAll(asOrganizations(makerOf(scene, about)?.filled, scene), 'owner');
    }
  // `왜관 공장은 2024년 완공을 앞두고 있다`: of whom the text is about
  if (
    !draft.has('owner') &&
    topic &&
    isOrganization(topic) &&
    siteSubject(scene, match.clause) &&
    scene.datesOf(match.clause).length
  )
    draft.add(topic.name, 'owner', 'running-topic', 'implied');
  // With whom a contract was signed before it builds nothing by that
  if (draft.has('owner') && !inside.length) {
    draft.addArguments(
      // `제1관과 제2관을 신축한다`: the first of what is built
      partnersOf(scene, match.clause, false).filter(
        (a) => !(BUILT.test(a.mention.name) || /관$/u.test(a.mention.name)),
      ),
      'owner',
    );
    // `한빛대와 공동으로 추진한 실증단지를 준공했다`
    scene.clauses.forEach((c, i) => {
      if (c.ending === 'adnominal' && RAISED.test(c.lemma ?? '') && scene.headOf(i)?.start === phrase.start)
        draft.addArguments(besideOf(scene, i), 'owner');
    });
  }
  if (
    named &&
    !named.entity &&
    !/^(?:것|게|데|곳|등|번째|본격(?:적인)?|건[축설](?:사업|공사)?|신축|공사)$/u.test(named.name)
  )
    draft.object = named.name.replace(/의$|\s(?:신축|건립|건설|조성|증설|증축)\s?(?:공사|사업)$/u, '');
  return draft.has('owner');
}
