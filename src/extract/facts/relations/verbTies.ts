// A clause in; ties that its verb states of shares held, services done, goods that go somewhere, sites and rivals, out.
import type { DraftRelation, EntityMention, OrganizationMention } from '../../types.ts';
import { asOrganizations, isOrganization } from '../events/build.ts';
import type { Phrase } from '../../ko/clauses/phrases.ts';
import { isPlace, type Scene } from '../events/scene.ts';
import { ownerOfPointed, takerOf } from '../roles/aboutOf.ts';
import { listBefore } from '../roles/lists.ts';
import { BELONGING_VERBS, belongingOf } from './belonging.ts';
import { isGoods, isSelling, isWork } from './goods.ts';
import { makersOf, MAKING } from './makers.ts';
import { thingTopic } from './tieClause.ts';

/** Who is tied to whom, by which rule. */
export interface VerbTie {
  type: DraftRelation['type'];
  source: string;
  target: string;
  rule: string;
}

const isService = (words: string): boolean => (isGoods(words) || isWork(words)) && !isSelling(words);
const GOING =
  /^(?:들어가|탑재|쓰이|적용|납품|공급|장착|실리|수출|팔리|투입|설치|배치|깔리|도입|사용|이용|활용|판매|채택|내장|전달|인도|보급|접목|제공|입점|유통|진열)$/u;
const BUYABLE = /(?:^|\s)(?:살|구매할|구입할|주문할|맛볼|만나볼) 수$/u;
/** What is done with goods at somebody's. */
const USED_AT = /^(?:쓰이|사용|이용|활용|도입|적용|팔리|판매|채택|접목)$/u;

const SELLING = /^(?:판매|팔|유통|단독판매|독점판매|배급|퍼블리싱)$/u;
const SELLING_WORK = /^(?:맡|담당|책임지|전담|도맡)$/u;
const MADE_BY = /^(?:생산|제조|만들|제작|개발|굽|조립|양산|공급)$/u;

/** The verbs of these ties. */
export const VERB_TIES: readonly RegExp[] = [
  GOING,
  SELLING,
  SELLING_WORK,
  ...BELONGING_VERBS,
  /^(?:맡기|위탁|의뢰|외주|위임|구성|주관|분사|독립|갈라져 나오|떨어져 나오|가|갈|오|들어오)$/u,
];

const names = (mentions: readonly EntityMention[]): string[] => mentions.filter(isOrganization).map((m) => m.name);

// `나래소재가 만드는 부품`, `나래소재에서 만드는 부품`
function makersIn(scene: Scene, index: number): EntityMention[] {
  const subjects = scene.argumentsOf(index, 'subject');
  const made = subjects.length ? subjects : scene.argumentsOf(index, 'at').filter((a) => a.particle === '에서');
  return made.map((a) => a.mention);
}

/** Whose the phrase is, where its words begin with names: `가람은행의 시스템`, `나래마트와 다온마트의 배송`. */
function ownersIn(scene: Scene, phrase: Phrase): string[] {
  const { organizations } = scene.sentence;
  // `앱 ‘나래톡’`: a name in quotation marks owns nothing
  const isLast = ({ end }: OrganizationMention) => /^[’'”"]?$/u.test(scene.textOf({ start: end, end: phrase.end }));
  const at = organizations.findIndex((o) => o.start >= phrase.start && o.end < phrase.end && !isLast(o));
  const before = at < 0 ? '' : scene.textOf({ start: phrase.start, end: organizations[at]!.start });
  if (at < 0 || before.length > (/(?:업체|기업|회사|스타트업|벤처|[가-힣]{2}사)\s$/u.test(before) ? 24 : 12)) return [];
  // `한빛대와 함께 프로그램을 운영한다`: with whom, not whose
  if (/[와과] (?:함께|공동|손)/u.test(scene.textOf(phrase))) return [];
  return listBefore(scene, at)
    .concat(organizations.slice(at + 1).filter((o) => o.end < phrase.end - 1))
    .map((o) => o.name);
}

// Whose site goods go to: those listed before 의, the first where it is not said
function listedOwners(scene: Scene, phrase: Phrase): string[] {
  const owners = ownersIn(scene, phrase);
  const { organizations } = scene.sentence;
  const first = organizations.findIndex((o) => o.start >= phrase.start && o.end < phrase.end);
  if (first < 0) return [];
  const listed = listBefore(scene, first).map((o) => o.name);
  return listed.length > 1 ? listed : owners.slice(0, 1);
}

/** Whom the text is about, where goods are said to be made here, or by no one else. */
function madeHere(scene: Scene, index: number, thing: Phrase): string | undefined {
  const { about: topic } = scene.sentence;
  if (topic?.kind !== 'organization' || scene.entitiesIn(thing).length) return undefined;
  const by = scene.clauses.findIndex(
    (c, i) => c.ending === 'adnominal' && MAKING.test(c.lemma ?? '') && scene.headOf(i)?.start === thing.start,
  );
  if (by >= 0 && scene.phrasesOf(by, 'subject').length) {
    // `우리가 만든 밸브는`
    const meant = scene.agent(by);
    return meant?.rule === 'anaphor' ? asOrganizations(meant, scene)?.names[0] : undefined;
  }
  return (by >= 0 || isGoods(scene.textOf(thing))) && index >= 0 ? topic.name : undefined;
}

// `나래전자의 칩과 다온소프트의 운영체제가 들어간다`: what is joined to the thing and has an owner of its own
function joinedTo(scene: Scene, index: number, thing: Phrase): Phrase[] {
  const joined = scene.phrasesOf(index, 'with').filter((p) => p.start < thing.start && isGoods(scene.textOf(p)));
  return joined.filter(
    (p) => thing.start - p.end < 3 && ownersIn(scene, p).length > 0 && ownersIn(scene, thing).length > 0,
  );
}

// `나래전자의 칩은 내년 양산돼 다온차에 공급된다`: what the clause before has as its topic
function madeFirst(scene: Scene, index: number): Phrase | undefined {
  const before = scene.chainBefore(index).findLast((i) => scene.phrasesOf(i, 'topic', 'subject').length > 0);
  if (before === undefined || scene.phrasesOf(index, 'topic', 'subject').length) return undefined;
  const [thing, ...others] = scene.phrasesOf(before, 'topic', 'subject').filter((p) => !places(scene, p));
  return thing?.case === 'topic' && !others.length && isGoods(scene.textOf(thing)) ? thing : undefined;
}

const headOf = (scene: Scene, index: number): OrganizationMention[] => {
  const head = scene.clauses[index]?.ending === 'adnominal' ? scene.clauses[index]?.head?.mention : undefined;
  return head?.kind === 'organization' ? [head] : [];
};

/** The ties of one clause. `running`: the organization that the text is about. */
export function verbTiesOf(scene: Scene, index: number): VerbTie[] {
  const clause = scene.clauses[index]!;
  const lemma = clause.lemma ?? '';
  const found: VerbTie[] = [];
  const add = (type: string, sources: readonly string[], targets: readonly string[], rule: string) => {
    for (const source of sources)
      for (const target of targets) if (source !== target) found.push({ type, source, target, rule });
  };
  const subjects = scene.argumentsOf(index, 'subject', 'topic', 'also').map((a) => a.mention);
  const acting = () => asOrganizations(scene.agent(index), scene)?.names ?? [];

  // `배송은 나래로지스에 맡긴다`, `생산을 나래전자에 위탁했다`: who is charged with it does it
  if (/^(?:맡기|위탁|의뢰|외주|위임)$/u.test(lemma)) {
    const parent = clause.ending === 'connective' ? clause.parent : undefined;
    const thing = [index, ...(parent === undefined ? [] : [parent])]
      .flatMap((i) => scene.phrasesOf(i, 'topic', 'object'))
      .find((p) => isService(scene.textOf(p)));
    const by = scene.argumentsOf(index, 'at', 'to').filter((a) => isOrganization(a.mention) && !isPlace(a));
    const users = acting();
    const running = takerOf(scene);
    const about = users.length || !running ? users : [running];
    if (thing) add('supply', names(by.map((a) => a.mention)), about, 'charged-with');
  }
  // `나래로봇이 만든 로봇은 가람전자에 납품된다`
  if (GOING.test(lemma) && (clause.voice === 'passive' || /^(?:들어가|쓰이|실리|팔리|깔리|입점)$/u.test(lemma))) {
    const thing = scene.phrasesOf(index, 'topic', 'subject').find((p) => !places(scene, p)) ?? madeFirst(scene, index);
    const to = scene.argumentsOf(index, 'at', 'to').filter((a) => isOrganization(a.mention) && !isPlace(a));
    const made = thing
      ? scene.clauses.flatMap((c, i) => (c.ending === 'adnominal' && scene.headOf(i)?.start === thing.start ? [i] : []))
      : [];
    // `나래전자의 부품에는 다온화학이 만든 소재가 쓰인다`
    const sites = [index, ...made]
      .flatMap((i) => scene.phrasesOf(i, 'at'))
      .filter(
        (p) => !p.particle.startsWith('에서') || (/^(?:팔리|판매)$/u.test(lemma) && scene.entitiesIn(p).length > 0),
      );
    // `나래소프트의 시스템은 한빛병원에서 쓰인다`
    const at = USED_AT.test(lemma) ? scene.argumentsOf(index, 'at').filter((a) => isPlace(a)) : [];
    // `나래농협의 쌀은 다온식품의 과자 원료로 쓰인다`
    const into = scene
      .phrasesOf(index, 'to')
      .filter((p) => /(?:원료|재료|소재|부품|연료|사료|용)$/u.test(scene.textOf(p).trim()));
    const users = [
      ...into.flatMap((p) => listedOwners(scene, p)),
      ...names(at.map((a) => a.mention)),
      ...to.map((a) => a.mention.name),
      ...(to.length ? [] : sites.flatMap((p) => listedOwners(scene, p))),
    ];
    if (thing && users.length && !/(?:돈|자금|비용|인력|예산|투자금)$/u.test(scene.textOf(thing).trim())) {
      const makers = scene.clauses.flatMap((c, i) =>
        c.ending === 'adnominal' && MAKING.test(c.lemma ?? '') && scene.headOf(i)?.start === thing.start
          ? names(makersIn(scene, i))
          : [],
      );
      const own = makers.length
        ? makers
        : [...joinedTo(scene, index, thing), thing].flatMap((p) => ownersIn(scene, p).slice(0, 1));
      // `여기서 만든 제품은`, `물량은 전량`: of whom the text is about
      const about = own.length ? undefined : madeHere(scene, index, thing);
      add('supply', about ? [about] : own, users, 'goods-go-to');
    }
    // `이 배에는 나래엔진의 엔진이 실린다`: into a thing of whom the text is about
    else if (thing && !users.length && thing.case === 'subject' && isGoods(scene.textOf(thing))) {
      const into = scene.phrasesOf(index, 'at').filter((p) => /^에(?:는|도)?$/u.test(p.particle));
      const held = into.find((p) => isBareThing(scene, p));
      const running = held && (ownerOfPointed(scene, scene.textOf(held)) ?? takerOf(scene));
      // `나래로봇의 로봇과 다온소프트의 관리시스템이 적용됐다`: and what stands before it
      const listed = scene.parse.phrases.filter(
        (p) => p.case === 'with' && p.last + 1 === thing.first && isGoods(scene.textOf(p)),
      );
      const from = [...listed, thing].flatMap((p) => makersOf(scene, p));
      if (running !== undefined && !from.includes(running)) add('supply', from, [running], 'goods-go-into');
    }
  }
  // `나래제과가 빵을 굽고 다온마트가 판매한다`: who makes it supplies who sells it
  if (SELLING.test(lemma) || SELLING_WORK.test(lemma)) {
    const objects = scene.phrasesOf(index, 'object').map((p) => scene.textOf(p).trim());
    const isSold = SELLING.test(lemma) ? !objects.length : objects.some(isSelling);
    const before = isSold ? scene.chainBefore(index).at(-1) : undefined;
    if (before !== undefined && MADE_BY.test(scene.clauses[before]!.lemma ?? '')) {
      const isMade = scene.phrasesOf(before, 'object', 'topic').some((p) => isGoods(scene.textOf(p)));
      const makers = scene.argumentsOf(before, 'subject').map((a) => a.mention);
      const sellers = scene.argumentsOf(index, 'subject', 'topic').map((a) => a.mention);
      if (isMade && scene.clauses[before]!.voice === 'active')
        add('supply', names(makers), names(sellers), 'made-and-sold');
    }
  }
  // `나래식품 두유는 다온마트에서 살 수 있다`
  if (lemma === '있' && scene.phrasesOf(index, 'bare').some((p) => BUYABLE.test(scene.textOf(p).trim()))) {
    const thing = scene.phrasesOf(index, 'topic', 'subject').find((p) => !places(scene, p));
    const at = scene.argumentsOf(index, 'at').filter((a) => isPlace(a));
    const owned = thing ? ownersIn(scene, thing).slice(0, 1) : [];
    const about = thing && !owned.length ? madeHere(scene, index, thing) : undefined;
    // `나래마트 매장에서`
    const sites = scene.phrasesOf(index, 'at').filter((p) => p.particle.startsWith('에서'));
    const sellers = at.length ? names(at.map((a) => a.mention)) : sites.flatMap((p) => listedOwners(scene, p));
    add('supply', about ? [about] : owned, sellers, 'goods-go-to');
  }
  // `회수한 금속은 양극재 업체 나래소재로 간다`, `스프는 이천의 나래원에서 온다`
  if (/^(?:가|갈|오|들어오)$/u.test(lemma) && clause.ending !== 'adnominal') {
    const thing = scene.phrasesOf(index, 'topic', 'subject').find((p) => isMoved(scene, p));
    const site = (a: { particle: string }) => /^(?:으로|로|에게)(?:도|는)?$/u.test(a.particle);
    const goals = lemma === '오' || lemma === '들어오' ? [] : scene.argumentsOf(index, 'to', 'at').filter(site);
    const from = /오$/u.test(lemma) ? scene.argumentsOf(index, 'at', 'from').filter((a) => isPlace(a)) : [];
    const inPhrase = thing ? ownersIn(scene, thing).slice(0, 1) : [];
    const owned = inPhrase.length || !thing ? inPhrase : makersOf(scene, thing);
    const about = thing && !owned.length ? (thingTopic(scene, index, /[가-힣A-Za-z]$/u)?.names ?? []) : owned;
    add('supply', about, names(goals.map((a) => a.mention)), 'goes-to');
    add('supply', names(from.map((a) => a.mention)), about, 'comes-from');
  }
  // `나래화학에서 원료를 공급받는 가람전자`
  if (/^(?:공급|납품|조달|수입)$/u.test(lemma) && clause.ending === 'adnominal') {
    const from = scene
      .argumentsOf(index, 'from', 'at')
      .filter((a) => isOrganization(a.mention) && (a.case === 'from' || isPlace(a)));
    add(
      'supply',
      from.map((a) => a.mention.name),
      headOf(scene, index).map((h) => h.name),
      'supplied-before',
    );
  }
  found.push(...belongingOf(scene, index, lemma, names(subjects)));
  // `가람전자에서 분사한 나래랩`, `나래랩은 2010년 가람전자에서 분사했다`
  if (/^(?:분사|독립|갈라져 나오|떨어져 나오)$/u.test(lemma)) {
    const units = headOf(scene, index).map((h) => h.name);
    add(
      'affiliation',
      units.length ? units : names(subjects),
      names(scene.argumentsOf(index, 'at', 'from').map((a) => a.mention)).slice(0, 1),
      'spun-off',
    );
  }
  return found;
}

/** What holds parts of others, and nobody's name, no place and no time. */
const isBareThing = (scene: Scene, phrase: Phrase): boolean => {
  const words = scene.textOf(phrase).trim();
  return !scene.entitiesIn(phrase).length && (isGoods(words) || PART_OF_THING.test(words));
};
const PART_OF_THING =
  /(?:^|\s)(?:제어부|구동부|본체|차체|선체|기체|동체|외벽|내벽|바닥|지붕|천장|등받이|좌석|외장|내장|실내|내부|외부|외관|하부|상부|전면|후면|뒷면|공정|공법|공사|사업|건물|단지|현장|공장|[가-힣]{0,4}센터|허브|창고|터미널|발전소|생산라인|매장|객실|주방|화면|여기|이곳|이번 작품)$/u;

const places = (scene: Scene, phrase: Phrase): boolean => scene.entitiesIn(phrase).some((e) => e.end >= phrase.end - 1);

/** Who goes, and what goes in other than in trucks. */
const NO_FREIGHT =
  /(?:직원|인력|대표|회장|사장|선수|감독|팀|씨|명|사람|고객|손님|학생|관심|눈길|시선|화살|책임|몫|공|돈|자금|재판|승부|부지|수익|이익|배당|지분|매출|연락|제안|소식|전화|위기|기회|변화|이름|출신|경영권|물음|답|바통|총수|관계자|본사|공장|회사|업체|측)$/u;
const isMoved = (scene: Scene, phrase: Phrase): boolean => {
  const words = scene.textOf(phrase).trim();
  return (
    isGoods(words) ||
    (/[가-힣]{2}$/u.test(words) && !places(scene, phrase) && !NO_FREIGHT.test(words) && phrase.case === 'topic')
  );
};
