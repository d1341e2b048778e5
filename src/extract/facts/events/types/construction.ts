// A draft with a cue of building in, whose building it is out.
import { asOrganizations, isOrganization, partnersOf, type Builder } from '../build.ts';
import { isWidened, kindWord, nameOfPhrase } from '../names.ts';
import type { Match } from '../cues.ts';
import { makerOf } from '../makers.ts';
import type { Filled, Scene } from '../scene.ts';

/** Stages of building: what has them is built, whatever it is called. */
const STAGE = /^(?:착공|준공|완공|기공|상량|건립)/u;

/** What is built up or enlarged and is no site. */
const NO_SITE = /(?:인력|관계|체계|기반|예산|자본|사회|국가|병력|조직|시스템|생태계)$/u;
const OUTPUT = /(?:생산\s?능력|능력|생산라인|라인|생산설비|설비)$/u;
const GROWING = /^(?:늘리|확대|증강)$/u;
const SITE = /(?:공장|사업장|라인|캠퍼스|제철소|조선소|단지)(?:의|에|의\s.*|\s.*)?$/u;
/** Centres that are buildings and nothing else. */
const PLANT_CENTER = /(?:데이터|물류|배송|풀필먼트|유통)\s?센터[’'”"]?$/u;
/** What is a building by its last word. */
const BUILT =
  /(?:공장|병원|센터|호텔|미술관|박물관|도서관|사옥|학교|캠퍼스|연구소|체육관|발전소|조선소|제철소|단지|터미널)$/u;
/** `첫 삽을 떴다`: the ground is broken for what was told before. */
const DIGGING = /^첫?삽\+/u;
/** Works that begin or end. */
const WORKS = /^(?:공사|건설|신축|증설|건립)\+/u;

const topicOf = ({ sentence: { topic } }: Scene): Filled | undefined =>
  topic && isOrganization(topic)
    ? { names: [topic.name], mentions: [topic], from: 'implied', rule: 'running-topic' }
    : undefined;

// `내년 6월 증설이`: nothing but the day stands before the works
const site = (scene: Scene, object: Match['object']): boolean =>
  object !== undefined && nameOfPhrase(scene, object) !== undefined;

// `공사가 끝나면 나래화학 울산 공장의 생산능력은 두 배가 된다`: whose works it is, where it says what comes of them
function ownerBehind(scene: Scene, index: number): Filled | undefined {
  const parent = scene.clauses[index]?.parent;
  const subject = parent === undefined ? undefined : scene.phrasesOf(parent, 'topic', 'subject')[0];
  const owner = subject && scene.entitiesIn(subject).find(isOrganization);
  return owner && { names: [owner.name], mentions: [owner], from: 'implied', rule: 'works-of' };
}

export const construction: Builder = (draft) => {
  const { scene, match } = draft;
  const read = scene.clauses[match.clause];
  const ending = WORKS.test(match.cue) && /^(?:끝나|마무리|완료)$/u.test(match.lemma);
  const isDone = ending && (match.lemma === '끝나' || read?.voice === 'passive') && !site(scene, match.object);
  const phrase = DIGGING.test(match.cue) || isDone ? undefined : match.object;
  if (!read) return false;
  const finishing = STAGE.test(match.cue) || DIGGING.test(match.cue) || WORKS.test(match.cue);
  if (!phrase) {
    // `3만평 크기로 다음 달 완공된다`: what is being built was told before
    const before = draft.lastTold('construction');
    if (!finishing || !scene.datesOf(match.clause).length) return false;
    const agents = asOrganizations(scene.agent(match.clause), scene);
    if (before) before.participants.forEach((p) => draft.add(p.name, p.role, 'told-before', 'implied'));
    else draft.addAll(agents ?? ownerBehind(scene, match.clause) ?? topicOf(scene), 'owner');
    draft.object = before?.object;
    return draft.has('owner');
  }
  const kind = kindWord(scene.textOf(phrase));
  // `공장에 500억원을 투입해 생산능력을 늘린다`: what a works' output grows by is built; elsewhere it is a wish
  if (GROWING.test(match.lemma)) {
    const chain = [...scene.chainBefore(match.clause), match.clause];
    const paid = chain.some((i) =>
      (scene.clauses[i]?.quantities ?? []).some((q) => q.unit === 'KRW' || q.unit === 'USD' || q.unit === 'EUR'),
    );
    const dated = scene.datesOf(match.clause).length > 0;
    const site =
      SITE.test(scene.textOf(phrase)) ||
      chain.some((i) => scene.phrasesOf(i, 'at', 'topic').some((p) => SITE.test(scene.textOf(p))));
    if (!site || !(paid || dated) || !OUTPUT.test(kind) || draft.modality === 'ongoing') return false;
    draft.addAll(asOrganizations(scene.agent(match.clause), scene), 'owner');
    draft.object = nameOfPhrase(scene, phrase)?.name;
    return draft.has('owner');
  }
  const inside = scene.entitiesIn(phrase).filter(isOrganization);
  const named = nameOfPhrase(scene, phrase);
  // A centre that is 설립 is an organization; a plant is built
  if (
    /센터$/u.test(kindWord(scene.textOf(phrase))) &&
    match.type.weak?.includes(match.lemma) &&
    !/^(?:짓|지어지|건설)$/u.test(match.lemma) &&
    !(PLANT_CENTER.test(scene.textOf(phrase)) && /^(?:구축|조성|확장|확대|넓히|들어서)$/u.test(match.lemma))
  )
    return false;
  if (named ? match.type.blockers.some((b) => named.name.endsWith(b)) : !finishing) return false;
  if (WORKS.test(match.cue) && NO_SITE.test(kindWord(scene.textOf(phrase)))) return false;
  if (
    !finishing &&
    !(match.type.objects ?? []).some((o) => kindWord(scene.textOf(phrase)).endsWith(o)) &&
    !isWidened(kindWord(scene.textOf(phrase))) &&
    !inside.length
  )
    return false;
  // `모자보건병원을 건립했다`: what is built by a name of its own is not whose it is
  const own =
    inside.length === 1 &&
    named?.entity &&
    BUILT.test(named.name) &&
    read.voice === 'active' &&
    // `‘가람 지원센터’ 착공식`: the mark before a name
    named.entity.start <= phrase.start + 1;
  // `센터는 내년 6월 준공된다`: whose it is was told before
  const earlier = inside.length === 1 ? draft.lastTold('construction', 4) : undefined;
  if (earlier?.object === inside[0]?.name && earlier && read.voice === 'passive') {
    earlier.participants
      .filter((p) => p.role === 'owner')
      .forEach((p) => draft.add(p.name, p.role, 'told-before', 'implied'));
    draft.object = earlier.object;
    return draft.has('owner');
  }
  const builders = own ? asOrganizations(scene.agent(match.clause), scene) : undefined;
  if (builders && !builders.names.includes(named!.name)) {
    draft.addAll(builders, 'owner');
    draft.object = named!.name;
  } else if (inside.length) inside.slice(0, 1).forEach((e) => draft.add(e.name, 'owner', 'of'));
  else if (read.voice === 'active' && match.lemma !== '들어서')
    draft.addAll(asOrganizations(scene.agent(match.clause), scene), 'owner');
  else {
    const agents = asOrganizations(makerOf(scene, phrase)?.filled ?? scene.agent(match.clause), scene);
    if (agents?.from === 'implied' || agents?.rule === 'maker') draft.addAll(agents, 'owner');
  }
  // `울산 공장은 2014년 준공됐다`: whom the text is about
  const { topic } = scene.sentence;
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
  // With whom a contract was signed before it builds nothing by that
  if (draft.has('owner') && !inside.length) draft.addArguments(partnersOf(scene, match.clause, false), 'owner');
  if (named && !named.entity && !/^(?:것|게|데|곳|등)$/u.test(named.name)) draft.object = named.name;
  return draft.has('owner');
};
