// Builders of the events that one side brings about: each takes a draft with its cue and fills its roles, or declines it.
import { asOrganizations, isOrganization, isPerson, organizationOf, partnersOf, targetsOf } from './build.ts';
import type { Builder } from './deals.ts';
import { kindBefore, kindWord, nameOfPhrase } from './names.ts';
import { isPlace, type Filled, type Scene } from './scene.ts';

/** Verbs whose subject is what comes into being: `동맹이 출범했다`, `연구소가 문을 열었다`. */
const INTRANSITIVE = new Set('출범 개소 발족 창립 개원 개교 개관 창단 탄생'.split(' '));

/** What opens its door besides organizations. */
const OPENED =
  /[가-힣](?:점|관|매장|호텔|라운지|쇼룸|공장|캠퍼스|허브|스토어|아울렛|리조트|병원|도서관|타운|파크|몰)$/u;

const EXISTING = new Set(['university', 'group', 'public-body', 'hospital']);

export const founding: Builder = (draft) => {
  const { scene, match } = draft;
  const { clause } = match;
  const read = scene.clauses[clause];
  if (!read) return false;
  const opening = /^(?:문|둥지)\+/u.test(match.cue);
  const ceremony = /(?:식|총회)\+/u.test(match.cue);
  const ownObject = scene.phrasesOf(clause, 'object').filter((p) => !p.postposition);
  const intransitive = (INTRANSITIVE.has(match.lemma) && read.voice !== 'passive' && !ownObject.length) || opening;
  const subjects = scene.phrasesOf(clause, 'subject', 'topic', 'also');
  let phrase = match.object;
  // `새 연구소 문을 열었다`: what stands before the door was opened; a bare door is the subject's
  if (ceremony && phrase && !scene.textOf(phrase).trim()) return false;
  const door = opening && phrase ? scene.textOf(phrase).replace(/의?\s?(?:문|둥지)$/u, '') : '';
  if (door && phrase) phrase = { ...phrase, end: phrase.start + door.length };
  else if (intransitive && read.ending !== 'adnominal') phrase = subjects.at(-1);
  else if (intransitive) phrase = subjects.at(-1) ?? scene.headOf(clause);
  // `가람전자가 문을 연 [로봇센터]`: what is opened is the noun behind, who opens it the subject
  const opened = opening && read.ending === 'adnominal' && subjects.length > 0 ? scene.headOf(clause) : undefined;
  const isOpened = opened !== undefined && match.type.objects?.some((o) => scene.textOf(opened).includes(o));
  if (isOpened) phrase = opened;
  const said = saidOf(scene, clause);
  if (said) {
    const parent = read.parent ?? clause;
    const subject = scene.phrasesOf(parent, 'topic', 'subject')[0];
    const plain = said.names.length || !subject ? undefined : nameOfPhrase(scene, subject);
    draft.addAll(asOrganizations(said, scene), 'founded');
    if (plain && !plain.generic) draft.add(plain.name, 'founded', 'topic');
    return draft.has('founded');
  }
  const named = phrase ? nameOfPhrase(scene, phrase) : undefined;
  const text = phrase ? kindWord(scene.textOf(phrase)) : '';
  if (match.type.blockers.some((b) => text.endsWith(b))) return false;
  const kindKnown =
    match.type.objects?.some((o) => text.endsWith(o) || (phrase && kindBefore(scene.textOf(phrase)).endsWith(o))) ||
    (named?.entity && isOrganization(named.entity));
  if (match.type.weak?.includes(match.lemma) && !kindKnown && !(opening && OPENED.test(text))) return false;
  if (match.lemma === '탄생' && !match.type.objects?.some((o) => text.endsWith(o))) return false;
  const agents =
    (intransitive && !door && !isOpened) || (read.voice === 'passive' && !scene.argumentsOf(clause, 'by').length)
      ? undefined
      : scene.agent(clause);
  const acting =
    agents?.mentions.every(isPerson) && match.type.id === 'founding' && agents.from === 'stated'
      ? agents
      : asOrganizations(agents, scene);
  // A subject that is dropped: what the text was about came into being
  if (!named && (read.voice === 'passive' || intransitive)) {
    const topic = scene.agent(clause);
    const only = topic?.mentions.length === 1 ? topic.mentions[0] : undefined;
    if (only && isOrganization(only)) draft.add(only.name, 'founded', topic!.rule, topic!.from);
    return draft.has('founded');
  }
  if (!named) return false;
  const hosts = targetsOf(scene, clause).filter((a) => a.particle === '에' || a.particle === '에도');
  if (named.generic && !named.entity) {
    const owner = acting?.names.length === 1 ? acting.names[0] : undefined;
    if (!owner && !acting && !hosts.length) return false;
    draft.add(owner ? `${owner} ${named.name}` : named.name, 'founded', 'kind-of-owner', 'implied');
  } else if (named.entity && !isOrganization(named.entity)) return false;
  else if (named.all.length > 1) {
    // `나래화학과 합작법인 나래다온을 세웠다`: what was there before founds with them
    const joint = /합작|공동/u.test(scene.textOf(phrase!));
    named.all.filter(isOrganization).forEach((e, i, all) => {
      const isNew =
        i === all.length - 1 ||
        !(joint || (e.kind === 'organization' && (e.catalogId !== undefined || EXISTING.has(e.organizationKind))));
      draft.add(e.name, isNew ? 'founded' : 'founder', 'object');
    });
  } else draft.add(named.name, 'founded', 'object');
  draft.addAll(acting, 'founder');
  if (agents || read.voice === 'passive' || scene.hasOtherSubject(clause))
    draft.addArguments(partnersOf(scene, clause), 'founder');
  draft.addArguments(hosts, 'host');
  return draft.has('founded');
};

const KIND_OF_BODY =
  /(?:업체|기업|회사|스타트업|기관|조직|단체|협의체|펀드|재단|연구소|연구원|그룹|은행|센터|대학|법인|벤처)(?:이다|다|이며|이고|였다|이었다)$/u;
// `새별은 2014년 설립된 로봇 스타트업이다`: the noun is a kind, and whom it is said of came into being
function saidOf(scene: Scene, clause: number): Filled | undefined {
  const read = scene.clauses[clause];
  const parent = read?.parent;
  if (read?.ending !== 'adnominal' || read.voice !== 'passive' || parent === undefined) return undefined;
  const head = scene.headOf(clause);
  const as = head?.case === 'to' && /^(?:으로|로|으로서|로서)$/u.test(head.particle);
  const said = as ? `${kindWord(scene.textOf(head))}다` : (scene.clauses[parent]?.predicate.text ?? '');
  if (!KIND_OF_BODY.test(said)) return undefined;
  return scene.agent(parent) ?? { names: [], mentions: [], from: 'implied', rule: 'nobody' };
}

const COURSE = /(?:과정|프로그램|교육|아카데미|강좌|캠프|스쿨|인턴십|대학|학교)$/u;

export const program: Builder = (draft) => {
  const { scene, match } = draft;
  const { clause } = match;
  const phrase = match.object;
  const text = phrase ? scene.textOf(phrase) : '';
  const named = phrase ? nameOfPhrase(scene, phrase) : undefined;
  // 교육받고: those taught are not those who teach
  if (scene.clauses[clause]?.voice === 'passive' && match.cue === '교육') return false;
  if (/^(?:제조|생산|의사결정|성장|처리|해결|협상|논의|심사|선정|개발)\s?과정/u.test(text)) return false;
  const agents = asOrganizations(scene.agent(clause), scene);
  draft.addAll(agents, 'operator');
  // What they are taught through has an operator of its own: `가람연수원에서 진행하는 ‘디지털 교육’을 통해`
  for (const [i, other] of scene.clauses.entries()) {
    if (other.ending !== 'adnominal' || i === clause || other.parent !== clause) continue;
    const head = scene.headOf(i);
    if (head?.case === 'by' && COURSE.test(kindWord(scene.textOf(head)))) {
      const own = scene.agent(i);
      if (own?.rule === 'at' || own?.rule === 'subject') {
        draft.participants.length = 0;
        draft.addAll(own, 'operator');
        draft.object = nameOfPhrase(scene, head)?.name;
      }
    }
  }
  draft.addArguments(partnersOf(scene, clause), 'partner');
  const through = scene.phrasesOf(clause, 'to', 'by').find((p) => COURSE.test(kindWord(scene.textOf(p))));
  const course = through ? nameOfPhrase(scene, through) : undefined;
  if (!draft.object && course && !course.generic) draft.object = course.name;
  if (!draft.object && named && !named.generic && COURSE.test(kindWord(text))) draft.object = named.name;
  if (
    draft.modality === 'planned' &&
    /(?:한다|된다|는다|운다)$/u.test(scene.clauses[clause]?.predicate.text ?? '') &&
    !scene.reporting(clause)
  )
    draft.modality = 'ongoing';
  // 인재를 양성한다 alone says what everybody says: a number, a course, a partner or a date makes it an event
  const telling = draft.object ?? (draft.has('partner') || scene.datesOf(clause).length || undefined);
  const counted = [...scene.chainBefore(clause), clause].some((i) => scene.clauses[i]?.quantities.length);
  if (match.type.weak?.includes(match.lemma) && telling === undefined && !counted) return false;
  return draft.has('operator');
};

export const appointment: Builder = (draft) => {
  const { scene, match } = draft;
  const { clause } = match;
  const read = scene.clauses[clause];
  const objectPeople = scene.argumentsOf(clause, 'object').filter((a) => isPerson(a.mention));
  const subjectPeople = scene.argumentsOf(clause, 'subject', 'topic', 'also').filter((a) => isPerson(a.mention));
  const head = read?.head?.mention;
  const agent = scene.agent(clause);
  if (objectPeople.length) draft.addArguments(objectPeople, 'appointee');
  else if (subjectPeople.length) draft.addArguments(subjectPeople, 'appointee');
  else if (head && isPerson(head)) draft.add(head.name, 'appointee', 'modified');
  else if (agent?.mentions.every(isPerson)) draft.addAll(agent, 'appointee');
  if (!draft.has('appointee')) return false;
  const stated = [
    ...targetsOf(scene, clause),
    ...scene.argumentsOf(clause, 'of').filter((a) => isOrganization(a.mention)),
  ];
  const targetPhrase = scene
    .phrasesOf(clause, 'to', 'at')
    .flatMap((p) => scene.entitiesIn(p))
    .filter(isOrganization);
  const organization =
    targetPhrase[0]?.name ??
    stated[0]?.mention.name ??
    (objectPeople.length ? asOrganizations(agent, scene)?.names[0] : undefined) ??
    organizationOf(scene, draft.named('appointee')[0]!) ??
    reporterOf(scene, clause) ??
    (scene.sentence.topic && isOrganization(scene.sentence.topic) ? scene.sentence.topic.name : undefined);
  if (organization)
    draft.add(
      organization,
      'organization',
      targetPhrase.length ? 'target' : 'post',
      targetPhrase.length ? 'stated' : 'implied',
    );
  return true;
};

// `한빛병원은 … 취임했다고 밝혔다`: whose post it is says so
function reporterOf(scene: Scene, clause: number): string | undefined {
  const reporting = scene.reporting(clause);
  return (
    reporting &&
    scene.argumentsOf(reporting.clause, 'topic', 'subject').find((a) => isOrganization(a.mention))?.mention.name
  );
}

const SITE =
  /.(?:캠퍼스|공장|연구소|연구원|센터|사업장|본사|사옥|매장|단지|연수원|병원|대학교|조선소|제철소|부스|기지|파크|밸리|타운|허브|스튜디오|지점|전시관|체험관|국회|시청|도청|청사|[가-힣]점)$/u;
const GENERIC_SITE = /^(?:곳|사업장|현장|공장|연구소|회사|매장|기업|기관)(?:이기|이)?$/u;

export const visit: Builder = (draft) => {
  const { scene, match } = draft;
  const { clause } = match;
  const read = scene.clauses[clause];
  if (!read) return false;
  const weak = match.type.weak?.includes(match.lemma) ?? false;
  const agents = scene.agent(clause);
  const head = read.ending === 'adnominal' ? read.head?.mention : undefined;
  const headIsVisitor = head && isPerson(head) && !scene.argumentsOf(clause, 'subject').length;
  if (headIsVisitor) draft.add(head.name, 'visitor', 'modified');
  else agents?.mentions.filter(isPerson).forEach((p) => draft.add(p.name, 'visitor', agents.rule, agents.from));
  if (!draft.has('visitor')) return false;

  const sites = scene
    .argumentsOf(
      clause,
      'object',
      'at',
      'to',
      ...(scene.argumentsOf(clause, 'subject', 'topic').length ? (['also'] as const) : []),
    )
    .filter((a) => isOrganization(a.mention) && (weak ? isPlace(a) : !isPlace(a)));
  draft.addArguments(sites, 'host');
  if (!draft.has('host') && head && isOrganization(head)) draft.add(head.name, 'host', 'modified');
  if (!draft.has('host'))
    for (const phrase of scene.phrasesOf(clause, 'object', ...(weak ? [] : (['at'] as const)))) {
      const named = nameOfPhrase(scene, phrase);
      if (phrase.particle.startsWith('에서') || !named || named.entity || named.generic || !SITE.test(named.name))
        continue;
      draft.add(named.name, 'host', 'site');
    }
  if (weak && !draft.has('host')) return false;
  // `처음으로 찾은 사업장`: what the text was about, told by its kind
  const headPhrase = scene.headOf(clause);
  if (!draft.has('host') && headPhrase && !headIsVisitor) {
    const topic = scene.sentence.topic;
    const previous = scene.article.sentences[scene.sentence.index - 1]?.clauses
      .flatMap((c) => c.arguments)
      .find((a) => a.case === 'topic' && isOrganization(a.mention));
    const site = topic && isOrganization(topic) ? topic : previous?.mention;
    if (GENERIC_SITE.test(kindWord(scene.textOf(headPhrase))) && site)
      draft.add(site.name, 'host', 'running-topic', 'implied');
  }
  if (match.lemma === '만나') {
    const met = [...scene.argumentsOf(clause, 'with', 'object')].filter((a) => isPerson(a.mention));
    if (!met.length) return false;
    draft.addArguments(met, 'attendee');
  }
  // `연구소를 방문해 김 소장을 만났다`
  for (const j of scene.chainAfter(clause))
    if (scene.clauses[j]?.lemma === '만나' && !scene.argumentsOf(j, 'at').some(isPlace))
      draft.addArguments(
        scene.argumentsOf(j, 'with', 'object').filter((a) => isPerson(a.mention)),
        'attendee',
      );
  const place = scene.phrasesOf(clause, 'object', 'at').find((p) => !scene.entitiesIn(p).some(isPerson));
  if (place && /방문/u.test(match.cue)) {
    const text = scene.textOf(place).trim();
    if (/^[가-힣A-Za-z\s·,과와]{2,24}$/u.test(text) && !draft.has('host')) draft.place = text;
  }
  return draft.has('host') || (draft.place !== undefined && isPlaceName(draft.place));
};

const PLACE_WORDS =
  /(?:미국|캐나다|중국|일본|독일|영국|프랑스|인도|베트남|인도네시아|싱가포르|이탈리아|스페인|스웨덴|핀란드|네덜란드|벨기에|폴란드|헝가리|체코|브라질|멕시코|호주|사우디|아랍에미리트|이스라엘|대만|태국|말레이시아|유럽|북미|남미|동남아|중동|아프리카|시|도|군|구|현지)(?=[\s,과와·]|$)/u;
const isPlaceName = (text: string) => PLACE_WORDS.test(text);

const PRODUCT =
  /(?:모델|제품|신제품|서비스|플랫폼|인프라|시스템|솔루션|앱|폰|스마트폰|칩|반도체|TV|로봇|기기|소프트웨어|게임|차|자동차|승합차|세단|SUV|백신|치료제|신약|브랜드|라인업|시리즈|에디션|콘텐츠|엔진|프로세서|단말기|가전|냉장고|세탁기|배터리|노트북|태블릿|디스플레이|패널|드론|카메라|챗봇|비서|엘엘엠|LLM)$/iu;

export const release: Builder = (draft) => {
  const { scene, match } = draft;
  const phrase = match.object;
  if (!phrase) return false;
  const text = scene.textOf(phrase);
  const named = nameOfPhrase(scene, phrase);
  const kind = kindWord(text);
  if (
    !named ||
    !(PRODUCT.test(kind) || PRODUCT.test(named.name) || /[‘'“](?=[^‘'“’'”]{1,40}[’'”]\s?(?:\S{0,8})?$)/u.test(text))
  )
    return false;
  if (match.type.blockers.some((b) => named.name.endsWith(b) || kind.endsWith(b))) return false;
  const agents =
    scene.clauses[match.clause]?.voice === 'passive' ? undefined : asOrganizations(scene.agent(match.clause), scene);
  draft.addAll(agents, 'presenter');
  draft.object = named.name;
  return draft.has('presenter');
};

/** Stages of building: what has them is built, whatever it is called. */
const STAGE = /^(?:착공|준공|완공|기공|상량)/u;

export const construction: Builder = (draft) => {
  const { scene, match } = draft;
  const read = scene.clauses[match.clause];
  const phrase = match.object;
  if (!read) return false;
  const finishing = STAGE.test(match.cue);
  if (!phrase) return false;
  const inside = scene.entitiesIn(phrase).filter(isOrganization);
  const named = nameOfPhrase(scene, phrase);
  // A centre that is 설립 is an organization; a plant is built
  if (
    /센터$/u.test(kindWord(scene.textOf(phrase))) &&
    match.type.weak?.includes(match.lemma) &&
    !/^(?:짓|지어지|건설)$/u.test(match.lemma)
  )
    return false;
  if (named ? match.type.blockers.some((b) => named.name.endsWith(b)) : !finishing) return false;
  if (
    !finishing &&
    !(match.type.objects ?? []).some((o) => kindWord(scene.textOf(phrase)).endsWith(o)) &&
    !inside.length
  )
    return false;
  if (inside.length) inside.slice(0, 1).forEach((e) => draft.add(e.name, 'owner', 'of'));
  else if (read.voice === 'active') draft.addAll(asOrganizations(scene.agent(match.clause), scene), 'owner');
  else {
    const topic = asOrganizations(scene.agent(match.clause), scene);
    if (topic && topic.from === 'implied') draft.addAll(topic, 'owner');
  }
  if (draft.has('owner') && !inside.length) draft.addArguments(partnersOf(scene, match.clause), 'owner');
  if (named && !named.entity) draft.object = named.name;
  return draft.has('owner');
};

export const conference: Builder = (draft) => {
  const { scene, match } = draft;
  const phrase = match.object;
  if (!phrase) return false;
  const named = nameOfPhrase(scene, phrase);
  draft.object = named && !named.generic ? named.name : undefined;
  const agents = scene.agent(match.clause);
  const at = scene.argumentsOf(match.clause, 'at').filter((a) => isOrganization(a.mention) && isPlace(a));
  if (scene.clauses[match.clause]?.voice === 'passive') {
    const reporting = agents?.rule === 'subject' ? undefined : agents;
    draft.addAll(reporting && { ...reporting, from: 'implied' }, 'operator');
  } else draft.addAll(agents, 'operator');
  if (at[0]) draft.place = at[0].mention.text;
  return draft.has('operator') && draft.object !== undefined;
};

export const announcement: Builder = (draft) => {
  const { scene, match } = draft;
  const agents = scene.agent(match.clause);
  draft.addAll(asOrganizations(agents, scene), 'announcer');
  draft.modality = 'occurred';
  return draft.has('announcer') && agents?.from === 'stated' && scene.datesOf(match.clause).length > 0;
};
