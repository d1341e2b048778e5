// A clause in; who has which part of a house (a floor, a warehouse, a shop) for its own use, and which house that is, out.
import { PLACES } from '../../ko/organizations/commonWords.ts';
import type { Phrase } from '../../ko/clauses/phrases.ts';
import { asOrganizations, isOrganization } from '../events/build.ts';
import type { Scene } from '../events/scene.ts';
import { isSite } from '../roles/nounContext.ts';

const USING = /^(?:쓰|사용|임차|빌리|차지|나누|이용|임대)$/u;
/** `가람타워를 임차한`: that alone makes a tenant of who does it. */
const RENTING = /^(?:임차|빌리)$/u;
/** What a house has many of. */
const PART =
  /(?:^|[\s\d])(?:\d*층|[가-힣]*창고|사무실|사무\s?공간|매장|공간|상가|로비|별관|본관|(?:식품|명품|패션|리빙|생활|가전|뷰티|문화|키즈|푸드|스포츠|전문)관|푸드코트|푸드홀|식당가|[가-힣]?동|\d+호|지하|옥상|[가-힣]*층|건물|[가-힣]*면적)(?:\s전체|\s전부|\s일부|\s절반|의?\s(?:약\s)?(?:[\d.]{1,6}%|\d+분의\s?\d+)(?:\s?(?:가량|정도|이상))?)?(?:까지)?$/u;
const HOUSE =
  '(?:센터|타워|빌딩|스퀘어|플라자|아울렛|파크|밸리|단지|허브|스테이션|캠퍼스|쇼핑몰|백화점|터미널|사옥|클러스터|빌리지|스페이스|공항)';
/** A house with a name of its own: `가람타워 3층`, `가람타워의 1층`, `가람타워는`. */
const NAMED = new RegExp(
  `(?<![가-힣A-Za-z\\d])([가-힣A-Za-z\\d]{2,12}${HOUSE})[’'”]?(?=(?:의|에|에는|에서|은|는|이|가|을|를)?(?:\\s|$))`,
  'gu',
);
/** No name: what kind of house. */
const KIND_ONLY =
  /^(?:제?\d|이|그|해당|국제|화물|여객|버스|대형|초대형|신축|새|옛|복합|물류|유통|데이터|쇼핑|체육|문화|비즈니스|산업|주거|상업|오피스|국가산업|지식산업|연구|창업|벤처|도심|고층|초고층|주상복합|대단지|신규|업무|풍력발전|태양광발전|발전|아파트|산업|농공|관광|공업|콜|고객|서비스|교육|연수)+(?:센터|타워|빌딩|단지|파크|허브|쇼핑몰|캠퍼스|밸리|클러스터|터미널|공항)$/u;
/** Behind such a word stands the name of a house: `물류센터 가람스퀘어`. */
const KIND_BEFORE = new RegExp(`(?:건물|[가-힣]*${HOUSE}|상가|오피스|복합몰|지식산업센터)\\s[‘'“]?$`, 'u');
const FAR = 4;

/** The verbs of these ties. */
export const PREMISES_VERBS: readonly RegExp[] = [USING];

/** Whether a sentence may tell of a part of a house, which need be no organization: it is cheap to ask. */
export const tellsOfPart = (text: string): boolean =>
  /세입자|밸리|층|[품션빙활전티화즈드츠문]관|푸드|식당가|창고|입주|입점|세 ?들|임차|빌려|상가|로비|사무실|타워|빌딩|산단|단지|백화점|아울렛|쇼핑몰|캠퍼스|공항|둥지|보금자리|짐을/u.test(
    text,
  );

/** A phrase that names a part of a house. */
export const partIn = (
  scene: Scene,
  index: number,
  ...cases: Parameters<Scene['phrasesOf']>[1][]
): Phrase | undefined => scene.phrasesOf(index, ...cases).find((p) => PART.test(scene.textOf(p).trim()));

/** Who uses the part of a house that the clause names as its topic or object, and the house; undefined where it names none. */
export function usersOfPart(scene: Scene, index: number): { users: string[]; house: string } | undefined {
  const clause = scene.clauses[index]!;
  if (!USING.test(clause.lemma ?? '') || clause.voice === 'passive') return undefined;
  // `2층과 3층은 나래와 다온이 나눠 쓴다`, and not what two share between them
  if (clause.lemma === '나누' && scene.clauses[clause.parent ?? -1]?.lemma !== '쓰') return undefined;
  const rents = RENTING.test(clause.lemma ?? '') || isLetFor(scene, index);
  // `가람빌딩을 통째로 빌렸다`, `가람빌딩에 임차해 있다`
  const whole =
    rents || clause.lemma === '쓰'
      ? (['object', ...(rents ? (['at'] as const) : []), 'topic'] as const)
          .flatMap((kase) => scene.phrasesOf(index, kase))
          .find(
            (p) => wholeHouse(scene.textOf(p)) !== undefined || (rents && p.case !== 'topic' && namedHouse(scene, p)),
          )
      : undefined;
  const part = partIn(scene, index, 'topic', 'object', 'from') ?? whole;
  if (!part) return usersOfHead(scene, index);
  const subjects = scene.argumentsOf(index, 'subject').map((a) => a.mention);
  const topics = part.case === 'topic' ? [] : scene.argumentsOf(index, 'topic').map((a) => a.mention);
  // `가람타워를 임차하고 있는 나래은행`
  const head = rents && clause.ending === 'adnominal' ? clause.head?.mention : undefined;
  const stated = [...subjects, ...topics, ...(subjects.length || topics.length || !head ? [] : [head])];
  const own = stated.filter(isOrganization).map((m) => m.name);
  // `가람타워를 통째로 임차하는 계약을 맺었다`
  const users =
    own.length || !rents || whole !== part ? own : (asOrganizations(scene.agent(index), scene)?.names ?? []);
  const stands = whole === part ? (wholeHouse(scene.textOf(part)) ?? namedHouse(scene, part)) : undefined;
  const house = users.length ? (stands ?? houseOf(scene, part)) : undefined;
  return house === undefined || users.includes(house) ? undefined : { users, house };
}

// `종로구 가람서울을 임차하고 있다`: what one rents is a house, by whatever name
function namedHouse(scene: Scene, phrase: Phrase): string | undefined {
  const house = phrase.particle.startsWith('에서') ? undefined : scene.entitiesIn(phrase).find(isOrganization);
  const behind = house && scene.textOf({ start: house.end, end: phrase.end });
  return behind !== undefined && /^(?:\s등)?\s?$/u.test(behind)
    ? house!.name.replace(/^[가-힣]{1,4}[구시군]\s/u, '')
    : undefined;
}

/** A house told whole, by where it lies at most: `종로구 가람타워`, `가람타워(다온빌딩)`, `가람타워 등`. */
export function wholeHouse(words: string): string | undefined {
  const text = words.trim().replace(/(?:\([^()]{1,16}\)|\s등)$/u, '');
  const house = houseIn(text);
  const before = house === undefined ? '' : text.slice(0, -house.length);
  return house !== undefined && text.endsWith(house) && before.length <= 16 && !/[의,·]|[와과]\s/u.test(before)
    ? house
    : undefined;
}

// `가람플라자를 일괄 임대해 아울렛으로 운영한다`: who lets it to use it has rented it
const isLetFor = (scene: Scene, index: number): boolean => {
  const { lemma, ending, parent, predicate } = scene.clauses[index]!;
  return (
    lemma === '임대' &&
    ending === 'connective' &&
    /해$/u.test(predicate.text) &&
    /^(?:운영|사용|쓰|입주|영업|활용)$/u.test(scene.clauses[parent ?? -1]?.lemma ?? '')
  );
};

// `나래은행이 임차 중인 가람타워`, `나래은행이 본사로 쓰는 가람타워`
function usersOfHead(scene: Scene, index: number): { users: string[]; house: string } | undefined {
  const { lemma = '', ending } = scene.clauses[index]!;
  const head = ending === 'adnominal' ? scene.headOf(index) : undefined;
  const house = head && wholeHouse(scene.textOf(head).replace(/의\s.*$/u, ''));
  if (house === undefined) return undefined;
  const rents = RENTING.test(lemma);
  const asOffice =
    /^(?:쓰|사용)$/u.test(lemma) &&
    scene.phrasesOf(index, 'to').some((p) => /(?:본사|사옥|사무실|본점)$/u.test(scene.textOf(p).trim()));
  if (!rents && !asOffice) return undefined;
  const subjects = scene.argumentsOf(index, 'subject').map((a) => a.mention);
  const stated = subjects.filter(isOrganization).map((m) => m.name);
  const users = stated.length || !rents ? stated : (asOrganizations(scene.agent(index), scene)?.names ?? []);
  return users.length && !users.includes(house) ? { users, house } : undefined;
}

/** Whose part it is: the house that the phrase names, else the one that was named last. */
export function houseOf(scene: Scene, part: Phrase): string | undefined {
  const { article, sentence } = scene;
  const own = scene.entitiesIn(part).find((e) => isOrganization(e) && e.end < part.end);
  if (own) return own.name;
  const here = houseIn(scene.textOf(part));
  if (here) return here;
  for (let i = sentence.index; i >= Math.max(0, sentence.index - FAR); i--) {
    const { text, start, organizations } = article.sentences[i]!;
    const until = i === sentence.index ? part.start : start + text.length;
    const named = organizations.findLast(
      (o) =>
        o.end <= until &&
        (isSite(o.name) || KIND_BEFORE.test(text.slice(Math.max(0, o.start - start - 12), o.start - start))),
    );
    const told = named?.name ?? houseIn(text.slice(0, until - start));
    if (told) return told;
  }
  return undefined;
}

/** What names a kind of house alone: `국제공항`. */
export const isKindOnly = (name: string): boolean => KIND_ONLY.test(name);

/** The house with a name of its own that some words name last. */
export function houseIn(text: string): string | undefined {
  return [...text.matchAll(NAMED)]
    .map(([, name]) => name!)
    .findLast((name) => !KIND_ONLY.test(name) && !PLACES.has(name));
}
