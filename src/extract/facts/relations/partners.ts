// A clause in; who does something together with whom out: partners in work, and those who teach together.
import type { DraftEvent, DraftRelation } from '../../types.ts';
import { isOrganization } from '../events/build.ts';
import type { Scene } from '../events/scene.ts';
import { aboutOf } from '../roles/aboutOf.ts';
import { alsoActing } from '../roles/alsoActing.ts';
import { listBefore } from '../roles/lists.ts';
import { toTie, withOf, type TieClause } from './tieClause.ts';

const TOGETHER =
  /^(?:협업|협력|손잡|공동연구|공동개발|공동 개발|제휴|연대|협력하|합작|맞손|공조|의기투합|협업하|동맹|교류|연합|합심|콜라보|컬래버|공생|상호협력|업무협력|기술협력|공동사업|공동추진|공동기획|공동제작|공동운영)$/u;
const TOGETHER_OBJECT =
  /(?:협력|협업|연구|공동\s?개발|산학|합작|제휴|파트너십|손|임상시험|임상|실증|검증|테스트|성능\s?(?:시험|평가)|PoC|프로젝트|코드쉐어|과제|교류|동맹|공조|공동\s?전선|협력\s?체[계제]|(?:합작|공동)\s?(?:운항|판매|상품|브랜드|사업|투자|생산|마케팅|프로젝트|과제|제작|기획|행사))$|협력|제휴/u;
/** What is done 함께: not what each does for itself (참여, 방문, 투자). */
const JOINT_WORK =
  /^(?:개발|연구|분석|추진|운영|실증|조성|구축|출시|시작|진행|설립|만들|수행|시행|기획|제작|준비|착수|맡|담당|꾸미|디자인|설계|선보이|내놓|마련|촬영|찍|짓|지원|육성|발굴|판매|보급|생산|공략|진출|벌이|펼치|키우|늘리|확대|열|개최|도전|나서|추진하|제공|개척|검증|상용화|양산|건설|투입|돕|개설|가르치|하|이어가|이어오|검토|주최|주관)$/u;
const TOGETHER_WORD = /(?:^|\s)(?:공동(?:으로)?|(?<!(?:이|그)와\s)함께|같이)\s/u;
const TEACHING = /교육|과정|양성|아카데미|계약학과|커리큘럼|인재/u;
const SETTING_OUT = /^(?:나서|착수|돌입|뛰어들|들어가|성공)$/u;
const COMMON_AIM = /(?:국산화|상용화|사업화|현지화|표준화|개발|연구|실증|양산)$/u;
/** `힘을 모으다`, `머리를 맞대다`. */
const JOINING = /^(?:모으|합치|맞대|뭉치|뭉쳐|겯|보태|합하)$/u;
const STRENGTH = /(?:^|\s)(?:힘|뜻|머리|지혜|역량|기술력)$/u;
/** `호흡을 맞추다`. */
const IN_STEP = /(?:^|\s)(?:호흡|보조|발)$/u;
/** `데이터를 주고받는다`: what is common to them. */
const SHARING = /^(?:공유|주고받|연동|나눠\s?쓰)$/u;
const SHARED =
  /(?:데이터|정보망|기술|특허|설비|시설|장비|마일리지|노하우|물량|인프라|망|시스템|플랫폼|포인트|회원|고객망|판매망|유통망|물류망|연구\s?성과|성과|자원)$/u;
/** `제휴 카드를 내놨다`. */
const JOINT_THING = /(?:^|\s)(?:제휴|합작|협업|콜라보|컬래버|공동\s?(?:브랜드|상품|작품|제작))\s?[가-힣]*$/u;
/** `운영을 함께 맡는다`: the word right before the verb. */
const JOINTLY = /[을를]\s(?:함께|같이|공동으로)\s[가-힣]+\.?$/u;
/** Whose work is with whom they do it: `한빛대 연구팀과 함께`. */
const RESEARCHERS = /\s\S*(?:연구팀|연구진|교수팀|교수진|연구실)$/u;
const TEAMING = /^(?:구성|꾸리|이루|결성|맺)$/u;
const DOING =
  /^(?:하|진행|추진|수행|확대|강화|이어가|시작|맺|잡|체결|구축|벌이|논의|모색|펼치|넓히|키우|늘리|이어오|맡|갖추|마련|다지|펴)$/u;

/** What is brought to people with somebody's help. */
const REACHING = /^(?:상용화|출시|진출|선보이|서비스|내놓|실증|시범운영|도입|론칭)$/u;
/** Behind what somebody is who is no part of the house: `차량 호출 업체 `, `현지 유통사인 `. */
const OUTSIDE =
  /(?<![가-힣])(?:[가-힣]{1,4}\s)?[가-힣]{0,4}(?<!자|모|손자|합작|계열|관계|지주)(?:업체|기업|회사|스타트업|유통사|통신사|파트너|파트너사|플랫폼)(?:인)?\s[‘'“]?$/u;

/** So many are each other's partners; more have come to one table. */
const MOST_TOGETHER = 5;

/** Work that two do together, by its noun. */
export const WORK_NOUN =
  /[와과]의 |(?:컨소시엄|협업|동맹|제휴|협력|공조|합작|연합|연대|파트너십|맞손|의기투합|교류|공동|콜라보|컬래버)/u;
/** Words of partners and rivals that are told by a noun. */
export const JOINT = /공동|함께|같이|경쟁[사업자]|라이벌|맞수|파트너|협력[사업]|제휴[사처]/u;

/** The verbs of these ties. */
export const PARTNER_VERBS: readonly RegExp[] = [
  TOGETHER,
  SETTING_OUT,
  TEAMING,
  JOINING,
  DOING,
  JOINT_WORK,
  REACHING,
  SHARING,
  /^(?:타|걷|맞추|만나)$/u,
];

/** The partners of one clause. */
export function readPartners({
  scene,
  index,
  clause,
  lemma,
  objects,
  agents,
  names,
  owner,
  events: told,
}: TieClause): DraftRelation[] {
  const found: DraftRelation[] = [];
  const { text, start } = scene.sentence;
  const events = told.filter((e) => e.type !== 'investment' || isToldIn(e, scene));
  // `합작한다는 소문이`, `제휴 협상을 벌였으나 결렬됐다`
  if (/^\s?(?:소문|루머|풍문|설[이은])/u.test(text.slice(clause.end - start))) return found;
  if (objects.some((o) => /협상|논의$/u.test(o.trim())) && HAS_ENDED.test(text)) return found;
  const isJoint = JOINT.test(scene.sentence.text);
  const jointly = scene
    .phrasesOf(index, 'with')
    .some(
      (p) =>
        p.postposition?.startsWith('공동') ||
        (p.postposition?.startsWith('함께') && (JOINT_WORK.test(lemma) || RESEARCHERS.test(scene.textOf(p).trim()))),
    );
  // `두 회사가 배터리를 공동 개발한다`, `한빛대와는 배터리를 함께 개발하고 있다`
  const isShared =
    isJoint &&
    JOINT_WORK.test(lemma) &&
    TOGETHER_WORD.test(scene.textOf({ start: clause.start, end: clause.predicate.start }));
  // `자회사 나래막을 통해 한빛대와 연구를 시작했다`: the one through whom it is done does it
  const through = scene.argumentsOf(index, 'by').filter((a) => isOrganization(a.mention) && a.particle !== '의해');
  const together =
    jointly ||
    // `한배를 타다`, `한길을 걷다`
    (/^(?:타|걷|가)$/u.test(lemma) &&
      objects.some((o) => /(?:^|\s)(?:한\s?배|같은 배|한\s?길|같은 길)$/u.test(o.trim()))) ||
    isShared ||
    TOGETHER.test(lemma) ||
    // `한빛대와 소재 국산화에 나섰다`
    (SETTING_OUT.test(lemma) && scene.phrasesOf(index, 'at').some((p) => COMMON_AIM.test(scene.textOf(p).trim()))) ||
    // `나래와 다온이 뭉쳐 배를 띄운다`
    (/^뭉(?:치|쳐)$/u.test(lemma) && names.length > 1) ||
    (JOINING.test(lemma) && objects.some((o) => STRENGTH.test(o.trim()))) ||
    (lemma === '맞추' && objects.some((o) => IN_STEP.test(o.trim()))) ||
    (SHARING.test(lemma) && objects.some((o) => SHARED.test(o.trim()))) ||
    (JOINT_WORK.test(lemma) && objects.some((o) => JOINT_THING.test(o.trim()))) ||
    // `나래와 다온이 만나 음료를 내놨다`
    (lemma === '만나' &&
      clause.ending === 'connective' &&
      JOINT_WORK.test(scene.clauses[clause.parent ?? -1]?.lemma ?? '')) ||
    (DOING.test(lemma) && [...objects, ...alsoDone(scene, index)].some((o) => TOGETHER_OBJECT.test(o))) ||
    (TEAMING.test(lemma) &&
      objects.some((o) =>
        /(?:^|\s)(?:컨소시엄|연합팀|연합군|연합체|연합전선|공동\s?전선|공동\s?수급체|짝|팀|한\s?팀|한\s?조|원팀|드림팀|동맹|혈맹|삼각\s?편대)$/u.test(
          o.trim(),
        ),
      ));
  if (together) {
    const others = withOf(scene, index);
    const also = !isJoint && alsoActing(scene, index).length ? names : [];
    const { about: whole } = scene.sentence;
    // `나래대와 다온대 등도 협력한다`: with whom the text is about, not with one another
    if (also.length && whole && isOrganization(whole) && !also.includes(whole.name))
      for (const name of also)
        found.push(
          whole.organizationKind === 'consortium'
            ? toTie(scene, index, 'membership', name, whole.name, 'joins-also', true)
            : toTie(scene, index, 'partnership', whole.name, name, 'partner-also', true),
        );
    // `가람전자와 한빛대는 공동 연구를 하고 있다`: the subjects are each other's partners; not `가람전자와 나래소재는 스타트업 20곳과 협력한다`
    const hasOthers = scene.phrasesOf(index, 'with').some((p) => !p.listed && !scene.entitiesIn(p).length);
    if (!others.length && !hasOthers && !also.length && agents?.from === 'stated' && names.length <= MOST_TOGETHER)
      names.forEach((a, i) => {
        for (const b of names.slice(i + 1))
          if (!isTied(events, a, b)) found.push(toTie(scene, index, 'partnership', a, b, 'partners-together'));
      });
    // `양사는 해외에서도 협력한다`
    if (!others.length && agents?.rule === 'both' && names.length === 2 && !isTied(events, names[0]!, names[1]!))
      found.push(toTie(scene, index, 'partnership', names[0]!, names[1]!, 'both-together', true));
    const topics = scene.phrasesOf(index, 'topic', 'object').map((p) => scene.textOf(p));
    const type = topics.some((o) => TEACHING.test(o)) ? 'education' : 'partnership';
    const about = withAsTopic(scene, index);
    // `가람전자의 새 플랫폼은 한빛대와 공동으로 개발됐다`: whose it is
    const thing = clause.voice === 'passive' ? scene.phrasesOf(index, 'topic', 'subject')[0] : undefined;
    const whose = thing && scene.entitiesIn(thing).find((e) => isOrganization(e) && e.end < thing.end);
    const own = whose ? [whose.name] : about === undefined ? (owner?.names ?? []) : [about];
    for (const a of through.length ? through.map((t) => t.mention.name) : own)
      for (const b of others)
        if (a !== b && !names.includes(b) && !isTied(events, a, b))
          found.push(toTie(scene, index, type, a, b, `${type}-verb`, owner?.from === 'implied'));
  }
  // `액셀러레이터 나래파트너스가 운영을 함께 맡는다`: with whom the text is about
  if (
    JOINTLY.test(scene.textOf(clause)) &&
    /^(?:맡|운영|개발|연구|진행|기획|제작|담당|추진|수행)$/u.test(lemma) &&
    agents?.from === 'stated' &&
    names.length === 1 &&
    !withOf(scene, index).length
  ) {
    const about = aboutOf(scene);
    const isSubject = scene.argumentsOf(index, 'subject').some((a) => a.mention.name === names[0]);
    if (isSubject && about !== undefined && about !== names[0] && !isTied(events, about, names[0]!))
      found.push(toTie(scene, index, 'partnership', about, names[0]!, 'partner-jointly', true));
  }
  // `차량 호출 업체 나래모빌을 통해 로보택시를 상용화했다`: through somebody outside
  if (REACHING.test(lemma) && names.length === 1)
    for (const { mention } of through)
      if (OUTSIDE.test(text.slice(Math.max(0, mention.start - start - 24), mention.start - start)))
        if (mention.name !== names[0] && !isTied(events, names[0]!, mention.name))
          found.push(toTie(scene, index, 'partnership', names[0]!, mention.name, 'partner-through'));
  // `연구에는 한빛대와 나래병원이 참여했다`, `이번 협약에는 나래병원도 참여했다`: with whom the text is about
  if (/^(?:참여|함께하|함께|동참|합류)$/u.test(lemma) && !agents?.names.includes(scene.sentence.about?.name ?? '')) {
    const { about: topic } = scene.sentence;
    const work = scene
      .phrasesOf(index, 'at')
      .some((p) =>
        /(?:^|\s)(?:공동\s?)?(?:연구|개발|실증|임상|임상시험|제작|협약|구축|건설|건조|시공|조성)$/u.test(
          scene.textOf(p),
        ),
      );
    if (work && topic && isOrganization(topic) && agents?.from === 'stated')
      for (const a of names)
        if (!isTied(events, topic.name, a))
          found.push(toTie(scene, index, 'partnership', topic.name, a, 'work-joined', true));
  }
  if (TAKING_PART.test(lemma)) {
    const lead = scene.chainBefore(index).findLast((i) => isLeading(scene, i));
    const leaders =
      lead === undefined ? [] : scene.argumentsOf(lead, 'subject').filter((a) => isOrganization(a.mention));
    const others = scene.argumentsOf(index, 'subject').filter((a) => isOrganization(a.mention));
    if (lead !== undefined && leaders.length && isCommonWork(scene, index, lead))
      for (const a of leaders)
        for (const b of others)
          if (a.mention.name !== b.mention.name && !isTied(events, a.mention.name, b.mention.name))
            found.push(toTie(scene, index, 'partnership', a.mention.name, b.mention.name, 'work-joined'));
  }
  return found;
}

const TAKING_PART = /^(?:참여|참가|함께하|함께|동참|합류)$/u;
const LEADING = /^(?:총괄|주관|주도|이끌|주간)$/u;
const LEADS_AS =
  /(?:주관\s?기관|총괄\s?기관|주관사|대표사|간사|총괄|주관|주사업자|주관\s?사업자|주계약자|대표\s?사업자)$/u;
// `과제는 가람전자가 총괄하고`, `가람전자가 주관기관을 맡고`
const isLeading = (scene: Scene, index: number): boolean => {
  const lemma = scene.clauses[index]?.lemma ?? '';
  return (
    LEADING.test(lemma) ||
    (lemma === '맡' && scene.phrasesOf(index, 'object').some((p) => LEADS_AS.test(scene.textOf(p).trim())))
  );
};
const WORK =
  /(?:과제|연구|연구개발|R&D|사업|프로젝트|개발|실증|임상|임상시험|컨소시엄|공사|실험|연구단)[’'”"]?(?:은|는|이|가|에는|에|을|를)?$/u;
const AS_PARTNER = /(?:참여|공동|협력|위탁|수행|연구)\s?(?:연구\s?)?(?:기관|기업|사)$/u;
// `[과제]는 가람전자가 총괄하고 한빛대와 나래병원이 참여한다`: no fair, no feast
const isCommonWork = (scene: Scene, index: number, lead: number): boolean => {
  const head = scene.headOf(index);
  const told = [lead, index].flatMap((i) => scene.phrasesOf(i, 'topic', 'at'));
  return (
    [...told, ...(head ? [head] : [])].some((p) => WORK.test(scene.textOf(p).trim())) ||
    scene.phrasesOf(index, 'to').some((p) => AS_PARTNER.test(scene.textOf(p).trim()))
  );
};

// `시험은 나래랩이 맡고 있으며, 한빛병원과는 함께 연구한다`: not who did what was told before
function withAsTopic(scene: Scene, index: number): string | undefined {
  if (!scene.phrasesOf(index, 'with').some((p) => /^[와과]는/u.test(p.particle))) return undefined;
  if (scene.argumentsOf(index, 'subject', 'topic').length) return undefined;
  const { text, start, organizations } = scene.sentence;
  const isTopic = organizations.some((o) => /^(?:\([^)]*\))?[’'”"]?[은는]\s(?!물론)/u.test(text.slice(o.end - start)));
  return isTopic ? undefined : aboutOf(scene);
}

const COMMON =
  '(?:협업|동맹|제휴|협력|공조|합작|연합|연대|파트너십|맞손|의기투합|교류|산학협력|공동\\s?(?:개발|연구|프로젝트|사업|마케팅|생산|투자|작업|제작|기획)|콜라보레이션|콜라보|컬래버레이션|컬래버|합작품|공동작|공동\\s?작품)(?:력|망|관계|전선|체계|체제|구도|시너지|모델|효과)?';
const MORE = '(?:[가-힣A-Za-z\\d·]+\\s){0,3}?';
const END = '(?:\\([^)]*\\))?[’\'”"]?';
/** `가람전자와 나래화학의 협업이`, `가람전자-나래화학 동맹`. */
const WORK_OF = new RegExp(
  `^${END}(?:의|\\s간|\\s사이의)?\\s${MORE}${COMMON}(?=[이가은는을를도의에으로과와인\\s,.])`,
  'u',
);
/** `나래화학과의 협업을`. */
const WORK_WITH = new RegExp(
  `^${END}(?:\\s등)?[와과]의\\s${MORE}${COMMON}(?=[이가은는을를도의에으로과와인\\s,.])`,
  'u',
);
const CONSORTIUM = new RegExp(
  `^${END}(?:\\s(?:컨소시엄|연합군)|(?:의)?\\s(?!등\\s)(?:[가-힣A-Za-z]{1,8}\\s){0,2}(?:합작|공동\\s?출자)\\s?(?:사|법인|회사|기업|업체))(?:인(?=\\s))?(?=[이가은는을를의에,\\s(‘'“])`,
  'u',
);
const DASH = /^\s?[-–—]\s?$/u;
const AND = /^(?:\([^)]*\))?[’'”"]?(?:와|과|[-–—·])\s?(?:[가-힣A-Za-z\d]+\s){0,3}[‘'“]?$/u;
const HAS_ENDED = /끝냈|결별|중단|무산[되될됐된돼시]|파기|깨[졌진지고]|깼|끝내|끝낸|접었|결렬|종료|해지|철회|끝났|않/u;

/** Partners by nouns: `가람전자와 나래화학의 협업`, `나래화학과의 협업을 통해`. */
export function partnersNamed(scene: Scene): DraftRelation[] {
  const { text, start, organizations } = scene.sentence;
  if (!WORK_NOUN.test(text) || HAS_ENDED.test(text)) return [];
  return organizations.flatMap((mention, i) => {
    const behind = text.slice(mention.end - start, mention.end - start + 60);
    const index = scene.clauses.findIndex((c) => c.start <= mention.start && c.end >= mention.end);
    const clause = scene.clauses[index];
    if (!clause || clause.negated || (clause.unreal && clause.unreal !== 'forecast')) return [];
    const tie = (a: string, b: string, implied = false) =>
      a === b ? [] : [toTie(scene, index, 'partnership', a, b, 'partners-by-noun', implied)];
    if (WORK_WITH.test(behind)) {
      const listed = listBefore(scene, i);
      const acting = organizations.findLast(
        (o) => o.end <= listed[0]!.start && /^(?:\([^)]*\))?[’'”"]?[은는이가]\s/u.test(text.slice(o.end - start)),
      );
      const own = acting?.name ?? aboutOf(scene);
      if (own === undefined || listed.some((o) => o.name === own)) return [];
      return listed.flatMap((o) => tie(own, o.name, !acting));
    }
    // `가람전자와 나래화학 컨소시엄이`
    const together = listBefore(scene, i);
    if (together.length > 1 && together.length < 5 && CONSORTIUM.test(behind))
      return together.flatMap((o, k) => together.slice(k + 1).flatMap((other) => tie(o.name, other.name)));
    const before = organizations[i - 1];
    const between = before ? text.slice(before.end - start, mention.start - start) : '';
    if (!before || !AND.test(between) || !WORK_OF.test(behind)) return [];
    // `가람전자와 나래화학 협력사`, `나래화학의 협력을`: only of two who stand together
    if (!DASH.test(between) && !/^(?:\([^)]*\))?[’'”"]?(?:의|\s간|\s사이의)\s/u.test(behind)) return [];
    return tie(before.name, mention.name);
  });
}

// `공동 연구도 진행한다`, `판매 협력까지 추진한다`: what is done too
const alsoDone = (scene: Scene, index: number): string[] =>
  scene
    .phrasesOf(index, 'also')
    .filter((p) => !scene.entitiesIn(p).length)
    .map((p) => scene.textOf(p));

const TYING: Readonly<Record<string, readonly [string, string]>> = {
  program: ['operator', 'partner'],
  investment: ['investor', 'recipient'],
  acquisition: ['acquirer', 'acquired'],
};
// `나래에 50억원을 투자했다. 두 회사는 공동 연구도 한다`: money told elsewhere is not the common work
const isToldIn = ({ evidence }: DraftEvent, { sentence }: Scene): boolean =>
  evidence.some((v) => v.start >= sentence.start && v.start < sentence.start + sentence.text.length);
const isTied = (events: readonly DraftEvent[], a: string, b: string): boolean =>
  events.some((e) => {
    const roles = TYING[e.type];
    const role = (name: string) => e.participants.find((p) => p.name === name)?.role;
    return roles !== undefined && role(a) !== role(b) && [a, b].every((name) => roles.includes(role(name) ?? ''));
  });
