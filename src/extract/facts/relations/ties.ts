// A sentence in; ties that its verbs state without an event of their own out: partnership, supply, tenancy, rivalry.
import { verbSet } from '../../ko/clauses/verbGates.ts';
import { mayHave } from '../../sentenceReading.ts';
import type { DraftEvent, DraftRelation, ReadSentence, Trace } from '../../types.ts';
import { asOrganizations, isOrganization } from '../events/build.ts';
import { dateOf } from '../events/dates.ts';
import { managersIn } from '../events/managers.ts';
import { kindWord } from '../events/names.ts';
import { isPlace, type Filled, type Scene } from '../events/scene.ts';
import { VERB_TIES, verbTiesOf } from './verbTies.ts';

const TOGETHER = /^(?:협업|협력|손잡|공동연구|공동개발|공동 개발|제휴|연대|협력하|합작|맞손|공조)$/u;
const TOGETHER_OBJECT =
  /(?:협력|협업|연구|공동\s?개발|산학|합작|제휴|파트너십|손|임상시험|임상|실증|프로젝트|코드쉐어)$|협력|제휴/u;
/** What is done 함께: not what each does for itself (참여, 방문, 투자). */
const JOINT_WORK =
  /^(?:개발|연구|분석|추진|운영|실증|조성|구축|출시|시작|진행|설립|만들|수행|시행|기획|제작|준비|착수|맡|담당|꾸미|디자인|설계|선보이|내놓|마련|촬영|찍|짓)$/u;
const TEACHING = /교육|과정|양성|아카데미|계약학과|커리큘럼|인재/u;
const TEAMING = /^(?:구성|꾸리|이루|결성|맺)$/u;
const DOING =
  /^(?:하|진행|추진|수행|확대|강화|이어가|시작|맺|잡|체결|구축|벌이|논의|모색|펼치|넓히|키우|늘리|이어오|맡)$/u;
const SUPPLYING = /^(?:공급|납품|수출|조달)$/u;
const SITE = /(?:창고|공장|센터|매장|본사|사업장|라인|현장|병원|캠퍼스|점포|단지)$/u;
const BUYING = /^(?:사들이|구매|매입|구입|도입|공급받|조달|납품받|들여오|수매)$/u;
const MAKING = /^(?:생산|만들|제조|개발|재배|기르|키우|수확|제작|가공)$/u;
const USING = /^(?:활용|사용|이용|도입|채택|적용|채용|쓰|탑재|장착|달)$/u;
const SUPPLIED =
  /(?:클라우드|플랫폼|솔루션|칩|반도체|장비|엔진|서비스|소프트웨어|배터리|부품|소재|서버|모델|시스템|GPU)$/u;
const SUPPLIES =
  /(?:클라우드|플랫폼|솔루션|칩|반도체|장비|엔진|서비스|소프트웨어|배터리|부품|소재|서버|모델|시스템|GPU)[은는이가] /u;
const JOINT = /공동|함께|경쟁[사업자]|라이벌|맞수|파트너|협력[사업]|제휴[사처]/u;
/** What is delivered: `부품을 댄다`. */
const GOODS =
  /(?:원료|재료|소재|부품|물량|제품|모터|원사|원유|밀가루|원자재|엔진|타이어|차체|패널|렌즈|카메라|재킷|터빈|강관|판재|식자재|원단|원두|강판|철강|자재|장비|설비|배터리|칩|반도체|소스|유제품|양극재|음극재|엔진|모듈|센서|의약품|백신|사료)$/u;
/** Whom one takes on. */
const CHOOSING = /^(?:선정|낙점|지정|고르|택하|뽑|확정)$/u;
/** What one takes from somebody who makes it. */
const TAKING = /^(?:들여오|받|사오|수입|구매|사들이|매입|구입|도입|사)$/u;
const WINNING = /^(?:수주|따내|낙찰|낙찰받)$/u;
/** Work that somebody gives out. */
const WORK =
  /(?:사업|용역|공사|프로젝트|물량|계약|일감|입찰|과제|시스템|설계|공급권|건설|구축|선박|운반선|컨테이너선|척|설비)(?:\s(?:약\s)?\d\S*)?$/u;
const RIVAL = /^(?:경쟁|맞붙|다투|겨루|격돌)$/u;

function tie(
  scene: Scene,
  index: number,
  type: string,
  source: string,
  target: string,
  how: Trace['rule'],
  implied = false,
): DraftRelation {
  const clause = scene.clauses[index]!;
  const date = dateOf(scene, index, clause.modality === 'occurred' ? 'occurred' : clause.modality);
  const edtf = date?.dated === 'open' ? scene.article.published : date?.edtf;
  return {
    type,
    source,
    target,
    ...(edtf ? { edtf } : {}),
    events: [],
    evidence: [{ start: clause.start, end: clause.end, rule: `relation/${how}` }],
    trace: [
      { slot: 'source', value: source, rule: how, from: implied ? 'implied' : 'stated' },
      { slot: 'target', value: target, rule: how, from: 'stated' },
    ],
  };
}

const TIES = [
  TOGETHER,
  TEAMING,
  DOING,
  JOINT_WORK,
  SUPPLYING,
  USING,
  BUYING,
  RIVAL,
  CHOOSING,
  ...VERB_TIES,
  /^(?:수주|따내|운용|입주|제공|주도|참여|단행|이끌|합류|거느리|두|쓰)$/u,
];
const tying = new Map<string, boolean>();
const MOST_LEMMAS = 5_000;
function isTying(lemma: string): boolean {
  let known = tying.get(lemma);
  if (known === undefined) {
    if (tying.size >= MOST_LEMMAS) tying.clear();
    tying.set(lemma, (known = TIES.some((pattern) => pattern.test(lemma))));
  }
  return known;
}

const TYING_VERBS = verbSet(isTying);

/** Whether a sentence can tie anybody: it names somebody, and has a verb of a tie or says what is used. */
export const mayTie = (sentence: ReadSentence): boolean =>
  sentence.organizations.length > 0 &&
  (JOINT.test(sentence.text) ||
    SUPPLIES.test(sentence.text) ||
    (mayHave(sentence, TYING_VERBS) && sentence.clauses.some(({ lemma }) => lemma !== undefined && isTying(lemma))));

/** `events`: a pair that an event of the document already ties (a joint course, a deal) is not tied again as partners. */
export function tiesOf(scene: Scene, events: readonly DraftEvent[]): DraftRelation[] {
  const found: DraftRelation[] = [];
  const isJoint = JOINT.test(scene.sentence.text);
  scene.clauses.forEach((clause, index) => {
    if (clause.negated || (clause.unreal && clause.unreal !== 'forecast')) return;
    const lemma = clause.lemma ?? '';
    if (!isTying(lemma) && !isJoint) return;
    const objects = scene.phrasesOf(index, 'object', 'bare').map((p) => scene.textOf(p));
    const agents = asOrganizations(scene.agent(index), scene);
    const names = agents?.names ?? [];
    // `엔진은 나래기계가 공급한다`, `교육은 한빛대와 함께 한다`: a thing is the topic, and it is the running topic's.
    const owner =
      agents ??
      thingTopic(scene, index) ??
      thingTopic(
        scene,
        index,
        /^(?!.*(?:회사|양사|이들|양측|측|팀|당국|업계|[가-힣]{2}[시군]|씨|대표|관계자|장|교수|기관|곳|대학)$).*[가-힣A-Za-z\d]$/u,
      );
    const jointly = scene
      .phrasesOf(index, 'with')
      .some(
        (p) => p.postposition?.startsWith('공동') || (p.postposition?.startsWith('함께') && JOINT_WORK.test(lemma)),
      );
    // `두 회사가 배터리를 공동 개발한다`
    const isShared =
      isJoint &&
      JOINT_WORK.test(lemma) &&
      /공동(?:으로)?\s$/u.test(
        scene.textOf({
          start: Math.max(scene.sentence.start, clause.predicate.start - 5),
          end: clause.predicate.start,
        }),
      );
    // `자회사 나래막을 통해 한빛대와 연구를 시작했다`: the one through whom it is done does it
    const through = scene.argumentsOf(index, 'by').filter((a) => isOrganization(a.mention) && a.particle !== '의해');
    const together =
      jointly ||
      isShared ||
      TOGETHER.test(lemma) ||
      (DOING.test(lemma) && objects.some((o) => TOGETHER_OBJECT.test(o))) ||
      (TEAMING.test(lemma) && objects.some((o) => /(?:^|\s)(?:컨소시엄|연합팀|공동\s?수급체)$/u.test(o.trim())));
    if (together) {
      const others = withOf(scene, index);
      // `가람전자와 한빛대는 공동 연구를 하고 있다`: the subjects are each other's partners
      if (!others.length && agents?.from === 'stated')
        names.forEach((a, i) => {
          for (const b of names.slice(i + 1))
            if (!isTied(events, a, b)) found.push(tie(scene, index, 'partnership', a, b, 'partners-together'));
        });
      // `양사는 해외에서도 협력한다`
      if (!others.length && agents?.rule === 'both' && names.length === 2 && !isTied(events, names[0]!, names[1]!))
        found.push(tie(scene, index, 'partnership', names[0]!, names[1]!, 'both-together', true));
      const topics = scene.phrasesOf(index, 'topic', 'object').map((p) => scene.textOf(p));
      const type = topics.some((o) => TEACHING.test(o)) ? 'education' : 'partnership';
      for (const a of through.length ? through.map((t) => t.mention.name) : (owner?.names ?? []))
        for (const b of others)
          if (a !== b && !names.includes(b) && !isTied(events, a, b))
            found.push(tie(scene, index, type, a, b, `${type}-verb`, owner?.from === 'implied'));
    }
    // 50억원을 조달했다: money is raised, not supplied
    const raised = lemma === '조달' && clause.quantities.some((q) => /^[A-Z]{3}$/u.test(q.unit ?? ''));
    const gives = lemma === '대' && objects.some((o) => GOODS.test(o.trim()));
    if ((SUPPLYING.test(lemma) || gives) && !raised) {
      const stated = scene.argumentsOf(index, 'at', 'to').filter((a) => isOrganization(a.mention) && !isPlace(a));
      // `나래물류의 창고에 로봇을 납품했다`: whose place it is
      const sites = stated.length
        ? []
        : scene.phrasesOf(index, 'at').filter((p) => SITE.test(scene.textOf(p)) && !p.particle.startsWith('에서'));
      const owners = scene
        .argumentsOf(index, 'of')
        .filter(
          (a) => isOrganization(a.mention) && sites.some((p) => a.mention.start >= p.start && a.mention.end <= p.end),
        );
      const to = [...stated, ...owners];
      for (const a of names)
        for (const b of to)
          if (a !== b.mention.name) found.push(tie(scene, index, 'supply', a, b.mention.name, 'supply-verb'));
      const isSource = clause.voice === 'passive' || lemma === '조달';
      const from = scene
        .argumentsOf(index, 'from', 'at')
        .filter((a) => isOrganization(a.mention) && (a.case === 'from' || (isSource && isPlace(a))));
      const users = names.length ? names : (thingTopic(scene, index, GOODS)?.names ?? []);
      for (const a of from)
        for (const b of users)
          if (a.mention.name !== b)
            found.push(tie(scene, index, 'supply', a.mention.name, b, 'supplied-from', !names.length));
    }
    if (SUPPLYING.test(lemma) || lemma === '제공') {
      const makers = scene.argumentsOf(index, 'subject').filter((a) => isOrganization(a.mention));
      const users = thingTopic(scene, index, /[가-힣]$/u)?.names ?? [];
      for (const a of makers)
        for (const b of users)
          if (a.mention.name !== b) found.push(tie(scene, index, 'supply', a.mention.name, b, 'thing-supplied', true));
    }
    for (const t of verbTiesOf(scene, index)) found.push(tie(scene, index, t.type, t.source, t.target, t.rule));
    found.push(...roundOf(scene, index, lemma, events), ...heldBy(scene, index, lemma, names));
    // `가람중공업이 나래해운에서 선박을 수주했다`: who won the order supplies
    if (
      lemma === '수주' ||
      (lemma === '따내' &&
        [...objects, ...scene.phrasesOf(index, 'also').map((p) => scene.textOf(p))].some((o) =>
          /(?:계약|수주)$/u.test(o),
        ))
    )
      for (const a of scene
        .argumentsOf(index, 'from', 'at', ...(lemma === '따내' ? (['with'] as const) : []))
        .filter((a) => isOrganization(a.mention)))
        for (const b of names)
          if (a.mention.name !== b) found.push(tie(scene, index, 'supply', b, a.mention.name, 'order-won'));
    // `한빛심사원의 시스템 구축 사업을 따냈다`, `한빛공사가 발주한 사업을 수주했다`: whose work it is
    if (WINNING.test(lemma))
      for (const a of orderersOf(scene, index))
        for (const b of names) if (a !== b) found.push(tie(scene, index, 'supply', b, a, 'work-won'));
    // `나래기기, 다온전자 등을 장비 공급사로 선정했다`, `펀드의 운용사로 보람투자를 골랐다`
    if (CHOOSING.test(lemma)) {
      const as = scene.phrasesOf(index, 'to').map((p) => ({ p, text: scene.textOf(p) }));
      const chosen = scene.argumentsOf(index, 'object').filter((a) => isOrganization(a.mention));
      for (const { p, text } of as)
        for (const { mention } of chosen) {
          const fund = scene.entitiesIn(p).find((e) => /(?:펀드|조합|기금)$/u.test(e.name));
          if (/운용사$/u.test(text) && fund)
            found.push(tie(scene, index, 'management', mention.name, fund.name, 'chosen-manager'));
          const type = /(?:공급사|공급업체|납품업체|공급자|납품사)$/u.test(text)
            ? 'supply'
            : /(?:파트너|파트너사|협력사|사업자)$/u.test(text)
              ? 'partnership'
              : undefined;
          for (const b of type ? names : [])
            if (b !== mention.name) found.push(tie(scene, index, type!, mention.name, b, 'chosen-as'));
        }
    }
    if (lemma === '운용')
      for (const { fund, manager } of managersIn(scene, index))
        found.push(tie(scene, index, 'management', manager, fund, 'management-verb'));
    if (USING.test(lemma))
      for (const phrase of scene.phrasesOf(index, 'object')) {
        const kind = kindWord(scene.textOf(phrase));
        const maker = scene.entitiesIn(phrase).filter(isOrganization)[0];
        if (!maker || !(SUPPLIED.test(kind) || GOODS.test(kind))) continue;
        for (const user of owner?.names ?? [])
          if (user !== maker.name)
            found.push(tie(scene, index, 'supply', maker.name, user, 'supply-used', owner?.from === 'implied'));
      }
    // `부품은 일본 나래정밀에서 들여온다`, `나래셀로부터 배터리를 받아`
    if (
      TAKING.test(lemma) &&
      clause.voice === 'active' &&
      (lemma !== '받' || objects.some((o) => GOODS.test(o.trim()))) &&
      // A firm or its shares are taken over, not supplied
      !scene.argumentsOf(index, 'object').some((a) => isOrganization(a.mention)) &&
      !objects.some((o) => /지분|주식|경영권|전환사채/u.test(o))
    ) {
      const users = names.length ? names : (thingTopic(scene, index, GOODS)?.names ?? []);
      for (const a of scene.argumentsOf(index, 'from', 'at'))
        if (isOrganization(a.mention) && (a.case === 'from' || isPlace(a)))
          for (const b of users)
            if (a.mention.name !== b)
              found.push(tie(scene, index, 'supply', a.mention.name, b, 'taken-from', !names.length));
    }
    // `가람식품은 나래농장이 기른 딸기를 사들인다`: who made what is bought supplies it
    if (BUYING.test(lemma))
      for (const [i, made] of scene.clauses.entries()) {
        if (made.ending !== 'adnominal' || !MAKING.test(made.lemma ?? '')) continue;
        const head = scene.headOf(i);
        if (!head || !scene.phrasesOf(index, 'object').some((p) => p.start === head.start)) continue;
        for (const a of scene.argumentsOf(i, 'subject').filter((m) => isOrganization(m.mention)))
          for (const b of names)
            if (a.mention.name !== b) found.push(tie(scene, index, 'supply', a.mention.name, b, 'made-and-bought'));
      }
    if (/^입주$/u.test(lemma)) {
      const sites = scene.argumentsOf(index, 'at', 'to').filter((a) => isOrganization(a.mention) && !isPlace(a));
      const tenants = scene.argumentsOf(index, 'subject', 'topic', 'also').filter((a) => isOrganization(a.mention));
      for (const tenant of tenants)
        for (const site of sites)
          found.push(tie(scene, index, 'tenancy', tenant.mention.name, site.mention.name, 'tenancy-verb'));
    }
    if (RIVAL.test(lemma) || (DOING.test(lemma) && objects.some((o) => /경쟁$/u.test(o)))) {
      for (const a of names)
        for (const b of withOf(scene, index))
          if (a !== b) found.push(tie(scene, index, 'rivalry', a, b, 'rivalry-verb'));
      // `가람전자와 나래전자가 시장에서 경쟁하고 있다`
      if (!withOf(scene, index).length && (agents?.from === 'stated' || agents?.rule === 'both'))
        names.forEach((a, i) => {
          for (const b of names.slice(i + 1)) found.push(tie(scene, index, 'rivalry', a, b, 'rivals'));
        });
    }
  });
  found.push(...suppliedBy(scene), ...rivalsNamed(scene), ...tenantsNamed(scene), ...partnersListed(scene));
  return found;
}

// Whose work a firm has won: the first name in what it won, or who gave it out
function orderersOf(scene: Scene, index: number): string[] {
  return scene.phrasesOf(index, 'object').flatMap((phrase) => {
    if (!WORK.test(scene.textOf(phrase).trim())) return [];
    const given = scene.clauses.flatMap((c, i) =>
      c.ending === 'adnominal' &&
      /^(?:발주|추진|주관|내놓|공고|입찰)$/u.test(c.lemma ?? '') &&
      scene.headOf(i)?.start === phrase.start
        ? scene.argumentsOf(i, 'subject').filter((a) => isOrganization(a.mention))
        : [],
    );
    if (given.length) return given.map((a) => a.mention.name);
    const whose = scene.argumentsOf(index, 'of').find((a) => {
      const { mention } = a;
      const behind = scene.sentence.text.slice(mention.end - scene.sentence.start);
      return (
        isOrganization(mention) &&
        mention.start >= phrase.start &&
        mention.end < phrase.end &&
        /^(?:\([^)]*\))?(?:의)?\s/u.test(behind)
      );
    });
    return whose ? [whose.mention.name] : [];
  });
}

// `가람로봇, 나래기기 등이 입주 기업이다`: of the site that the sentences before named
function tenantsNamed(scene: Scene): DraftRelation[] {
  const { text } = scene.sentence;
  if (!text.includes('입주') || !/입주\s?(?:기업|업체|사|기관)(?:들)?(?:이다|다|이며|이고)/u.test(text)) return [];
  const index = scene.clauses.length - 1;
  const site = siteBefore(scene);
  if (index < 0 || !site) return [];
  return scene
    .argumentsOf(index, 'subject', 'topic')
    .filter((a) => isOrganization(a.mention) && a.mention.name !== site)
    .map((a) => tie(scene, index, 'tenancy', a.mention.name, site, 'tenants', true));
}

const LISTED = /^\s등\s(?:[가-힣\d]+\s){0,3}?(?:[가-힣]{0,3}파트너사|파트너|협력사|제휴사|협력업체|제휴처|협력기관)/u;
// `나래화학, 다온소재 등 파트너사 60곳`: partners of whom the sentence or the text is about
function partnersListed(scene: Scene): DraftRelation[] {
  const { sentence } = scene;
  const { text, start, organizations } = sentence;
  const last = organizations.findIndex((o) => LISTED.test(text.slice(o.end - start)));
  if (last < 0) return [];
  let first = last;
  while (
    first > 0 &&
    /^\s?(?:,|·|와|과)\s?$/u.test(
      text.slice(organizations[first - 1]!.end - start, organizations[first]!.start - start),
    )
  )
    first--;
  const members = organizations.slice(first, last + 1).map((o) => o.name);
  const stated = scene.clauses.flatMap((c) => c.arguments).find((a) => a.case === 'topic' && isOrganization(a.mention));
  const owner = stated?.mention ?? sentence.topic;
  const index = scene.clauses.length - 1;
  if (!owner || !isOrganization(owner) || members.includes(owner.name) || index < 0) return [];
  return members.map((name) => tie(scene, index, 'partnership', owner.name, name, 'partners-listed', !stated));
}

// The site whose tenants the sentences before told of
function siteBefore({ article, sentence }: Scene): string | undefined {
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - 4); i--) {
    const { text = '', organizations = [], start = 0 } = article.sentences[i] ?? {};
    const at = text.indexOf('입주');
    if (at < 0) continue;
    const quoted = /[‘'“]([^’'”]{2,24})[’'”]에\s/u.exec(text)?.[1];
    return (
      organizations.findLast((o) => o.end - start < at && /^[’'”]?에\s/u.test(text.slice(o.end - start)))?.name ??
      quoted
    );
  }
  return undefined;
}

const THING = /(?:은|는)$/u;
const PRODUCT =
  /(?:엔진|모터|제품|원재료|기술|교육|과정|연구|설계|시공|운용|장비|부품|소재|원료|배터리|칩|반도체|서비스|플랫폼|시스템|솔루션|클라우드|소프트웨어|모델|콘텐츠|물량|설비|자금|개발|제작|생산|물류|배송|결제|보험|차량|선박|항공기|데이터)$/u;
/** The running topic, where the clause's own topic is a thing of it. */
function thingTopic(scene: Scene, index: number, thing = PRODUCT): Filled | undefined {
  const { topic } = scene.sentence;
  if (!topic || !isOrganization(topic)) return undefined;
  const phrase = scene.phrasesOf(index, 'topic')[0];
  if (!phrase || !THING.test(phrase.particle) || !thing.test(scene.textOf(phrase).trim())) return undefined;
  if (scene.entitiesIn(phrase).length) return undefined;
  return { names: [topic.name], mentions: [topic], from: 'implied', rule: 'running-topic' };
}

const ROUND = /라운드|투자|출자|펀딩/u;
// `이번 라운드는 가람벤처스가 주도했고 나래투자가 참여했다`: who leads and joins a round invests in whom the text is about
function roundOf(scene: Scene, index: number, lemma: string, events: readonly DraftEvent[]): DraftRelation[] {
  if (!/^(?:주도|참여|단행|이끌|리드|합류|동참|가세)$/u.test(lemma)) return [];
  const { text, topic, start, end } = scene.sentence;
  if (!ROUND.test(text)) return [];
  const deals = events.filter((e) => e.type === 'investment');
  // What an event of the sentence says already is not said again.
  const told = deals.filter((e) => e.evidence.some((v) => v.start < end && v.end > start));
  const raised = deals
    .flatMap((e) => (e.evidence[0]!.start < start ? e.participants : []))
    .filter((p) => p.role === 'recipient');
  const isFunded = topic?.kind === 'organization' && /^(?:company|startup|affiliate)$/.test(topic.organizationKind);
  const target = isFunded ? topic.name : raised.at(-1)?.name;
  if (target === undefined) return [];
  const words = [index, ...scene.chainBefore(index)]
    .flatMap((i) => scene.phrasesOf(i, 'topic', 'object', 'at', 'to', 'bare'))
    .filter((p) => !scene.entitiesIn(p).length)
    .map((p) => scene.textOf(p));
  if (!words.some((w) => /(?:라운드|투자|투자자|출자자|펀딩|투자 유치|유치)$/u.test(w.trim()))) return [];
  return scene
    .argumentsOf(index, 'subject', 'also')
    .filter(
      ({ mention: { name }, mention }) =>
        isOrganization(mention) && name !== target && !told.some((e) => e.participants.some((p) => p.name === name)),
    )
    .map(({ mention }) => tie(scene, index, 'investment', mention.name, target, 'round', true));
}

// `가람그룹은 나래전자와 나래화학을 거느리고 있다`, `가람그룹은 나래전자를 자회사로 두고 있다`
function heldBy(scene: Scene, index: number, lemma: string, names: readonly string[]): DraftRelation[] {
  const asUnit = scene
    .phrasesOf(index, 'to', 'by')
    .some((p) => /(?:자회사|계열사|손자회사)$/u.test(scene.textOf(p).trim()));
  if (lemma !== '거느리' && !(lemma === '두' && asUnit)) return [];
  return scene
    .argumentsOf(index, 'object')
    .filter(({ mention }) => isOrganization(mention))
    .flatMap(({ mention }) =>
      names.filter((a) => a !== mention.name).map((a) => tie(scene, index, 'affiliation', mention.name, a, 'held-by')),
    );
}

// `경쟁사인 나래전자는`, `라이벌 나래전자를`: the other is who the sentence or the text is about
function rivalsNamed(scene: Scene): DraftRelation[] {
  const { sentence } = scene;
  return sentence.organizations.flatMap((mention) => {
    const before = sentence.text.slice(Math.max(0, mention.start - sentence.start - 8), mention.start - sentence.start);
    if (!/(?:경쟁사|경쟁 ?업체|경쟁자|라이벌|맞수)(?:인)? $/u.test(before)) return [];
    const first = sentence.organizations[0]!;
    const other = first.start < mention.start ? first : sentence.topic;
    const index = scene.clauses.findIndex((c) => c.start <= mention.start && c.end >= mention.end);
    if (!other || !isOrganization(other) || other.name === mention.name || index < 0) return [];
    return [tie(scene, index, 'rivalry', other.name, mention.name, 'rival-named', other !== first)];
  });
}

// Those named with 와/과 here, or in the clause joined right before (`법인과 통합하고 협력을 확대`)
function withOf(scene: Scene, index: number): string[] {
  const own = scene.argumentsOf(index, 'with').filter((a) => isOrganization(a.mention));
  if (own.length) return own.map((a) => a.mention.name);
  const before = scene.chainBefore(index).at(-1);
  if (before === undefined) return [];
  return scene
    .argumentsOf(before, 'with')
    .filter((a) => isOrganization(a.mention))
    .map((a) => a.mention.name);
}

const TYING: Readonly<Record<string, readonly [string, string]>> = {
  program: ['operator', 'partner'],
  investment: ['investor', 'recipient'],
  acquisition: ['acquirer', 'acquired'],
};
const isTied = (events: readonly DraftEvent[], a: string, b: string): boolean =>
  events.some((e) => {
    const roles = TYING[e.type];
    const role = (name: string) => e.participants.find((p) => p.name === name)?.role;
    return roles !== undefined && role(a) !== role(b) && [a, b].every((name) => roles.includes(role(name) ?? ''));
  });

// `클라우드는 하늘구름이다`: what is used, and whose it is; the user is what the text is about
function suppliedBy(scene: Scene): DraftRelation[] {
  const { sentence } = scene;
  if (!SUPPLIES.test(sentence.text)) return [];
  for (const mention of sentence.organizations) {
    const behind = sentence.text.slice(mention.end - sentence.start);
    if (
      !/^(?:\([^)]*\))?(?:이다|다|이며|였다|이었다|라고|이라고|라며|가 제공|이 제공|[를을] (?:쓴|쓰|사용|이용|활용))/u.test(
        behind,
      )
    )
      continue;
    const before = sentence.text.slice(0, mention.start - sentence.start);
    const topic = /([가-힣A-Za-z]+)(?:은|는|이|가)\s(?:[가-힣A-Za-z]+의\s)?$/u.exec(before)?.[1];
    if (!topic || !SUPPLIED.test(topic)) continue;
    const speaker = sentence.organizations.find(
      (o) =>
        o.end <= mention.start && /^\s?(?:관계자|측|대표|담당자)/u.test(sentence.text.slice(o.end - sentence.start)),
    );
    const running = sentence.topic && isOrganization(sentence.topic) ? sentence.topic : undefined;
    const user = speaker ?? running;
    if (!user || user.name === mention.name) continue;
    const start = sentence.start + before.length - topic.length - 2;
    return [
      {
        type: 'supply',
        source: mention.name,
        target: user.name,
        ...(scene.article.published ? { edtf: scene.article.published } : {}),
        events: [],
        evidence: [{ start: Math.max(sentence.start, start), end: mention.end, rule: 'relation/supply-copula' }],
        trace: [
          { slot: 'source', value: mention.name, rule: 'supply-copula', from: 'stated' },
          { slot: 'target', value: user.name, rule: 'supply-copula', from: 'implied' },
        ],
      },
    ];
  }
  return [];
}
