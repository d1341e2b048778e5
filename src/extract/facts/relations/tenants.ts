// A clause or a sentence in; who has moved in where out.
import type { DraftRelation, EntityMention } from '../../types.ts';
import { asOrganizations, isOrganization } from '../events/build.ts';
import { isPlace, type Scene } from '../events/scene.ts';
import { PLACES } from '../../ko/organizations/commonWords.ts';
import { aboutOf } from '../roles/aboutOf.ts';
import { listAfter, listIn } from '../roles/lists.ts';
import { houseMeant, isToldAsHouse } from './houseTold.ts';
import { houseIn, houseOf, isKindOnly, partIn, PREMISES_VERBS, usersOfPart, wholeHouse } from './premises.ts';
import { toTie, type TieClause } from './tieClause.ts';
import { COUNT } from '../countBehind.ts';
import type { Phrase } from '../../ko/clauses/phrases.ts';

const MOVING = /^(?:입주|입점|세 들|세들|입소|정착|안착|들어서|자리잡|둥지틀|이사|들어오|들어가|머무르|영업|성업)$/u;
/** Verbs of moving in that say as much of other things: only a house makes a tenant. */
const IN_HOUSE = /^(?:들어서|들|들어오|들어가|이사|머무르|영업|성업)$/u;
const SETTLING =
  /^(?:두|열|마련|차리|내|옮기|이전|틀|꾸리|얻|개설|운영|잡|풀|짓|세우|옮겨가|갖추|구하|임차|빌리|설치|마치|맺|체결|끝내|있|있다|완료|선보이|오픈)$/u;
/** Where somebody lies: only a house says that somebody is in it. */
const LYING = /^(?:있|위치|위치하|자리|자리하|자리잡)$/u;
/** Verbs that say where to: `가람타워로 옮겼다`. */
const LEAVING = /^(?:옮기|이전|이사|옮겨가)$/u;
/** `가람타워로 이전을 추진한다`. */
const PLANNING = /^(?:계획|추진|준비|검토|앞두|결정|확정)$/u;
const MOVE = /^(?:(?:본사|사옥|사무실|본점)\s?)?이전$/u;
/** A house in which one has an office. */
const OFFICES = /(?:빌딩|타워|스퀘어|플라자|밸리|센터)$/u;
/** `자리를 잡다`, `세 들어 있다`, `입주를 마치다`: moving in by more words than one. */
const MOVES_IN: readonly (readonly [RegExp, RegExp])[] = [
  [/^잡$/u, /(?:^|\s)(?:자리|터|터전|보금자리|거처)$/u],
  [/^(?:마치|끝내|완료|시작|맺|체결|확정|결정)$/u, /(?:^|\s)입주(?:\s?계약|\s?협약)?$/u],
  [/^(?:마치|끝내|완료)$/u, /(?:^|\s)이사$/u],
  [/^풀$/u, /(?:^|\s)짐$/u],
  [/^있$/u, /^(?:세 ?들어|세들어|들어와|들어가|들어)$/u],
  [/^(?:틀|꾸리|마련|옮기)$/u, /(?:둥지|보금자리)$/u],
];
/** `들어서 있다`, `들어와 있다`, read as a verb of its own. */
const STANDS_IN = /^들어[서와]$/u;
/** What one has in a building of others. */
const ROOMS =
  /(?:둥지|보금자리|사무실|사무소|사무\s?공간|오피스|본사|본점|매장|점포|카페|연구실|실험실|연구소|지점|지사|체험관|전시관|쇼룸|라운지|스토어|[\d가-힣]호점|직영점|분점|거점)$/u;
/** Who has a works among others is in their park. */
const WORKS = new RegExp(String.raw`(?:공장|사업장|생산라인|생산시설|작업장|물류센터)(?:\s${COUNT})?$`, 'u');
const PARK = /(?:산단|단지|특구|클러스터|공단|테크노파크|밸리|경제자유구역)$/u;
const LETTING = /^(?:임대|빌려주|세주|세놓|내주)$/u;
const PREMISES =
  /(?:센터|허브|타운|파크|밸리|단지|산단|캠퍼스|빌딩|타워|클러스터|스페이스|스퀘어|플라자|빌리지|스테이션|특구|창업공간|백화점|쇼핑몰|몰|아울렛|공항|터미널|대|대학교|공단)$/u;
/** Places of many firms that are told by their words alone. */
const PLACE_NAME =
  /(?:센터|허브|타운|파크|밸리|단지|산단|캠퍼스|빌딩|타워|클러스터|스페이스|스퀘어|플라자|빌리지|특구|창업공간|공항|터미널|백화점|쇼핑몰|아울렛)$/u;

/** The verbs of these ties. */
export const TENANT_VERBS: readonly RegExp[] = [
  MOVING,
  SETTLING,
  LETTING,
  LYING,
  LEAVING,
  PLANNING,
  /^들$/u,
  ...PREMISES_VERBS,
];

/** `가람건설이 시공을, 나래전기가 배선을, 다온전자가 입주한다`: a deed of its own, the verb of which stands elsewhere. */
const OWN_OBJECT = /^(?:\([^)]*\))?[’'”"]?[이가]\s[^,.]{1,30}[을를],\s/u;
const hasOwnObject = ({ sentence: { text, start } }: Scene, { end }: EntityMention): boolean =>
  OWN_OBJECT.test(text.slice(end - start, end - start + 48));

/** The tenants of one clause. */
export function readTenants({ scene, index, clause, lemma, objects, names }: TieClause): DraftRelation[] {
  const words = () => scene.phrasesOf(index, 'object', 'bare').map((p) => scene.textOf(p).trim());
  const moves =
    MOVING.test(lemma) ||
    (lemma === '들' && STANDS_IN.test(clause.predicate.text)) ||
    MOVES_IN.some(([verb, thing]) => verb.test(lemma) && words().some((w) => thing.test(w)));
  // `사무실은 나래타워에 마련했다`
  const ofRooms = scene.phrasesOf(index, 'topic').some((p) => ROOMS.test(scene.textOf(p).trim()));
  const settles = SETTLING.test(lemma) && (ofRooms || objects.some((o) => ROOMS.test(o.trim())));
  const works = !settles && KEEPING.test(lemma) && objects.some((o) => WORKS.test(o.trim()));
  const lets = LETTING.test(lemma) && [...objects, headWords(scene, clause)].some((o) => LET.test(o));
  // `가람병원 별관 2층에 나래약국이 문을 열었다`
  const opens = !moves && lemma === '열' && words().some((w) => /(?:^|\s)문$/u.test(w));
  const used = moves ? undefined : usersOfPart(scene, index);
  if (used)
    return used.users
      .filter((user) => !isOwn(user, used.house))
      .map((user) => toTie(scene, index, 'tenancy', user, used.house, 'uses-part'));
  const left = leavesFor(scene, index, lemma);
  if (left)
    return left.houses
      .filter((house) => !isOwn(left.tenant, house))
      .map((house) => toTie(scene, index, 'tenancy', left.tenant, house, 'goes-to-house'));
  const lying = moves || !LYING.test(lemma) ? undefined : liesIn(scene, index);
  if (lying) return [toTie(scene, index, 'tenancy', lying.tenant, lying.house, 'lies-in')];
  if (!moves && !settles && !lets && !works && !opens) return [];
  const found: DraftRelation[] = [];
  const add = (tenants: readonly string[], sites: readonly string[], how: string) => {
    for (const tenant of tenants)
      for (const site of sites) if (tenant !== site) found.push(toTie(scene, index, 'tenancy', tenant, site, how));
  };
  const at = scene.argumentsOf(index, 'at', 'to').filter((a) => isOrganization(a.mention) && !isPlace(a));
  const head = clause.ending === 'adnominal' ? clause.head?.mention : undefined;
  // `나래전자는 솔내전자에 공장을 빌려준다`, `솔내전자에 공장을 빌려준 나래전자`
  if (lets) {
    const letters = head && isOrganization(head) ? [head.name] : names;
    // A town lets land, and is no house
    add(
      at.map((a) => a.mention.name),
      letters.filter((n) => !/[시도군구청]$/u.test(n)),
      'let',
    );
    return found;
  }
  // `나래백화점은 다온커피를 입점시켰다`
  if (moves && clause.voice === 'causative' && !at.length) {
    const asked = scene.argumentsOf(index, 'object').filter((a) => isOrganization(a.mention));
    add(
      asked.map((a) => a.mention.name),
      names.filter((n) => PREMISES.test(n)),
      'moves-in',
    );
    if (found.length) return found;
  }
  const acting = scene.argumentsOf(index, 'subject', 'topic', 'also').filter((a) => isOrganization(a.mention));
  const tenants = acting.filter((a) => !hasOwnObject(scene, a.mention));
  if (acting.length && !tenants.length) return found;
  const own = tenants.length ? tenants.map((a) => a.mention.name) : moves ? ownersOfRooms(scene, index) : [];
  const chosen = own.length ? [] : chosenBefore(scene, index);
  const running = settles && ofRooms && !names.length ? aboutOf(scene) : undefined;
  // `나래가 지은 센터에 입주한 스타트업이`: those did, whoever built it
  const about = running !== undefined ? [running] : TENANTS.test(headWords(scene, clause)) ? [] : names;
  const who = own.length
    ? own
    : chosen.length
      ? chosen
      : head && isOrganization(head)
        ? listAfter(
            scene,
            scene.sentence.organizations.findIndex((o) => o.start === head.start),
          ).map((o) => o.name)
        : sinceThen(scene, index, about);
  const entered = moves && own.length && !at.length ? houseEntered(scene, clause) : undefined;
  const stated = entered === undefined ? sitesOf(scene, index) : [{ name: entered, inside: true }];
  // `꼭대기 층에는 나래시네마가 자리 잡았다`: of the house that was named
  const part = stated.length || !moves ? undefined : partIn(scene, index, 'at');
  const house = part && houseOf(scene, part);
  // `창업공간 ‘나래터’가 문을 열었다. 다온랩이 벌써 짐을 풀었다`
  // `본사를 나래허브로 옮겼다. 새물감은 이미 이사를 마쳤다`: to the house that the text tells of
  const isMovingIn = /입주|입점|이사|짐을/u.test(scene.textOf(clause));
  const opened =
    house ??
    (stated.length || !moves || !own.length
      ? undefined
      : (siteOpened(scene) ??
        (isMovingIn && !scene.phrasesOf(index, 'at', 'to').length ? houseBefore(scene) : undefined)));
  const sites = opened === undefined ? stated : [{ name: opened, inside: false }];
  // `나래산단에 공장을 두었다`; a works of one's own stands in no park of others
  // A shop or an office in somebody's city or market is in nobody's house
  const fitting = opens
    ? sites.filter(({ inside }) => inside)
    : works
      ? sites.filter(({ name }) => PARK.test(name))
      : (settles && !moves) || IN_HOUSE.test(lemma)
        ? sites.filter(({ name, inside }) => inside || PREMISES.test(name) || isToldAsHouse(scene, name))
        : sites;
  const houses = fitting.map(({ name }) => name);
  // `나래전자는 본사를 나래타워로 옮겼다`: to a house of one's own
  add(who, LEAVING.test(lemma) ? houses.filter((h) => !who.some((w) => isOwn(w, h))) : houses, 'tenancy-verb');
  return found;
}

const LET = /공장|건물|사무실|매장|부지|땅|공간|창고|㎡|(?:^|\s)터$|(?:^|\s)(?:지하 )?\d+(?:~\d+)?층$/u;

const TENANTS = /(?:스타트업|벤처|기업|업체|회사|입주사)(?:들)?(?: \d+[곳개]사?)?$/u;

// What the clause modifies: `나래전자가 입주한 [다온타워]`
const headWords = (scene: Scene, { ending, head }: TieClause['clause']): string =>
  ending === 'adnominal' && head ? scene.textOf(head).trim() : '';

function houseEntered(scene: Scene, clause: TieClause['clause']): string | undefined {
  if (clause.ending !== 'adnominal' || !clause.head) return undefined;
  const named = scene.entitiesIn(clause.head).findLast(isOrganization)?.name;
  return named !== undefined && PREMISES.test(named) ? named : houseIn(headWords(scene, clause));
}

// `나래은행은 솔내타워에서 가람타워로 이전할 계획이다`: in the one now, in the other then
function leavesFor(
  scene: Scene,
  index: number,
  lemma: string,
): { tenant: string; houses: readonly string[] } | undefined {
  const things = scene.phrasesOf(index, 'object').map((p) => scene.textOf(p).trim());
  const leaves = LEAVING.test(lemma)
    ? things.every((thing) => ROOMS.test(thing))
    : PLANNING.test(lemma) && things.some((thing) => MOVE.test(thing));
  if (!leaves) return undefined;
  const isShared = !scene.phrasesOf(index, 'subject', 'topic', 'also').length;
  const [tenant] = isShared
    ? (asOrganizations(scene.agent(index), scene)?.names ?? [])
    : scene
        .argumentsOf(index, 'subject', 'topic', 'also')
        .flatMap((a) => (isOrganization(a.mention) ? [a.mention.name] : []));
  const officeIn = (phrase: Phrase): readonly string[] => {
    const words = scene.textOf(phrase);
    const house = wholeHouse(words) ?? siteName(words);
    return OFFICES.test(house) && !isKindOnly(house) && !house.includes(' ') ? [house] : [];
  };
  const to = scene.phrasesOf(index, 'to').flatMap(officeIn);
  const from =
    scene.clauses[index]!.modality === 'occurred'
      ? []
      : scene.phrasesOf(index, 'at', 'from').filter((p) => /^(?:에서|에게서|로부터)/u.test(p.particle));
  const houses = [...to, ...from.flatMap(officeIn)];
  return tenant !== undefined && houses.length ? { tenant, houses } : undefined;
}

const isOwn = (firm: string, house: string): boolean => firm.slice(0, 2) === house.slice(0, 2);

const KEEPING = /^(?:두|있|가동|운영|옮기|이전|마련|갖추|돌리)$/u;

// `나래은행 지점이 들어섰다`: whose rooms they are
const ownersOfRooms = (scene: Scene, index: number): string[] =>
  scene
    .phrasesOf(index, 'subject')
    .filter((p) => ROOMS.test(scene.textOf(p).trim()))
    .flatMap((p) => scene.entitiesIn(p).filter(isOrganization).slice(0, 1))
    .map((o) => o.name);

// `둥지를 튼 지 2년 만에 흑자를 냈다`: who is told of behind
function sinceThen(scene: Scene, index: number, about: readonly string[]): readonly string[] {
  const { ending, parent, predicate } = scene.clauses[index]!;
  const { text, start } = scene.sentence;
  if (
    ending !== 'adnominal' ||
    parent === undefined ||
    !/^\s(?:지|뒤|후|이후)\s/u.test(text.slice(predicate.end - start))
  )
    return about;
  const told = scene.argumentsOf(parent, 'topic', 'subject').filter((a) => isOrganization(a.mention));
  return told.length ? told.map((a) => a.mention.name) : about;
}

// `나래은행 강남점은 가람타워 1층에 있다`, `나래화학 공장은 다온산단에 있다`
function liesIn(scene: Scene, index: number): { tenant: string; house: string } | undefined {
  // `다온밸리에 자리한 나래전자`
  const { ending, head } = scene.clauses[index]!;
  const lies = ending === 'adnominal' && head?.mention && isOrganization(head.mention) ? head.mention : undefined;
  // `나래밸리 안에 있는 공유공간 ‘다온터’`: a room of the park, and no firm that moved in
  const modified =
    lies && !ROOM_NAMED.test(scene.textOf({ start: Math.max(scene.sentence.start, lies.start - 8), end: lies.start }))
      ? lies.name
      : undefined;
  if (modified !== undefined && !scene.phrasesOf(index, 'topic', 'subject').length) {
    const at = scene.phrasesOf(index, 'at').findLast((p) => !p.particle.startsWith('에서'));
    const house = at && (scene.entitiesIn(at).findLast(isOrganization)?.name ?? houseIn(scene.textOf(at)));
    return house !== undefined && PREMISES.test(house) && !isOwn(modified, house)
      ? { tenant: modified, house }
      : undefined;
  }
  for (const phrase of scene.phrasesOf(index, 'topic', 'subject')) {
    const tenant = scene.entitiesIn(phrase).find(isOrganization);
    if (!tenant) continue;
    const rest = scene.textOf({ start: tenant.end, end: phrase.end }).trim();
    const isWorks = WORKS.test(rest);
    if (rest && !ROOMS.test(rest) && !isWorks) continue;
    for (const at of scene.phrasesOf(index, 'at').filter((p) => !p.particle.startsWith('에서'))) {
      const words = scene.textOf(at).trim();
      const on = FLOOR_AT_END.test(words);
      // `가람전자는 나래타워에 있다` may be where its own house is; on a floor one is with others
      if (!on && !rest) continue;
      const named = scene.entitiesIn(at).findLast(isOrganization)?.name;
      const house = named !== undefined && (on || PREMISES.test(named)) ? named : houseIn(words);
      const fits = house !== undefined && (isWorks ? PARK.test(house) : !isOwn(tenant.name, house));
      if (fits && house !== tenant.name) return { tenant: tenant.name, house };
    }
  }
  return undefined;
}
const ROOM_NAMED = /(?:공간|시설|센터|라운지|허브|랩)\s?[‘'“"(]?$/u;
const FLOOR_AT_END = /\d층(?:\s[가-힣\d]+)?$/u;

const CHOSEN =
  /^(?:최종\s|이번에\s)?(?:(?:선발|선정|지원|참여|참가|합격|육성)(?:된|한|되는)?|뽑힌|뽑히는|고른|이들)\s(?:스타트업|기업|업체|회사|팀|곳|[\d]+(?:개사|곳|팀|개 (?:사|팀|기업)))(?:들)?$/u;
/** Those who move in may be named in the sentences before. */
export const tellsOfMoving = (text: string): boolean =>
  tellsOfRooms(text) ||
  /(?:입주|입점)(?:했|해|하)|둥지를 틀|세 ?들[어었]|사무실을 (?:냈|내고|열|얻|마련|옮|두)/u.test(text) ||
  (text.includes('입주') && /(?:선발|선정|참여|참가|합격)[된한]|뽑힌|이들\s/u.test(text));
/** Whose rooms they are may be whom the text is about: `사무실은 나래타워에 마련했다`; `본사를 나래타워로 옮겼다`. */
export const tellsOfRooms = (text: string): boolean =>
  /(?:둥지|보금자리|사무실|사무소|본사|매장|연구실|연구소|지점)(?:[은는]\s[^,.]{2,30}에\s|[을를]\s[^,.]{2,30}로\s(?:옮|이전))/u.test(
    text,
  );
const CHOOSING = /선발|선정|뽑|골랐|이름을 올|낙점|합격/u;
/** Behind a list of those who are chosen. */
const IS_CHOSEN =
  /^(?:\([^)]*\))?[’'”"]?(?:\s등)?(?:\s[^,.]{0,14}?)?(?:[이가]\s(?:최종\s|함께\s)?(?:이름을 올|선정|선발|뽑|낙점|합격)|[을를]\s(?:최종\s|새로\s)?(?:선정|선발|뽑|낙점|골랐))/u;
// `선발된 기업은 나래타워에 입주한다`: those whom one of the sentences before names as chosen
function chosenBefore(scene: Scene, index: number): string[] {
  const { article, sentence } = scene;
  const topics = [index, ...scene.chainBefore(index)].flatMap((i) => scene.phrasesOf(i, 'topic', 'subject'));
  if (!topics.some((p) => CHOSEN.test(scene.textOf({ start: adjectiveStart(scene, p.start), end: p.end }).trim())))
    return [];
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - 3); i--) {
    const before = article.sentences[i]!;
    const { text, start, organizations } = before;
    if (!CHOOSING.test(text)) continue;
    const last = organizations.findLastIndex((o) => IS_CHOSEN.test(text.slice(o.end - start, o.end - start + 40)));
    if (last >= 0) return listIn(before, last).map((o) => o.name);
  }
  return [];
}

// The word before a phrase that modifies it: `선발된 기업`
function adjectiveStart({ sentence: { text, start } }: Scene, at: number): number {
  const before = /[가-힣]+\s$/u.exec(text.slice(Math.max(0, at - start - 8), at - start));
  return before ? at - before[0].length : at;
}

/** A house, and whether the words say that it is in there: `나래대 안에`, `나래백화점 본점에`. */
interface Site {
  name: string;
  inside: boolean;
}

const INSIDE =
  /(?:층|호|동|관|내|안|본점|[가-힣]{2}점|(?:보육|입주|창업|육성|사무|공유)\s?공간|보육센터|구내|옥상|로비|건물|사옥|식당가|푸드코트|면세구역|상가)$/u;

// Where somebody moves in: an organization, or a site by its words (`판교 창업허브`, `나래백화점 지하 1층`)
function sitesOf(scene: Scene, index: number): Site[] {
  const stated = scene.argumentsOf(index, 'at', 'to').filter((a) => isOrganization(a.mention) && !isPlace(a));
  if (stated.length) return stated.map((a) => ({ name: a.mention.name, inside: false }));
  const where = scene
    .phrasesOf(index, 'at', ...(LEAVING.test(scene.clauses[index]?.lemma ?? '') ? (['to'] as const) : []))
    .filter((p) => !p.particle.startsWith('에서'));
  const floors = where
    .filter((p) => INSIDE.test(scene.textOf(p).trim()))
    .flatMap((p) => scene.entitiesIn(p).filter(isOrganization));
  if (floors.length) return floors.slice(-1).map((f) => ({ name: f.name, inside: true }));
  return where
    .flatMap((p) => {
      const marked = MARKED_HOUSE.exec(scene.textOf(p).trim())?.[1];
      if (marked !== undefined) return [marked];
      const text = siteName(scene.textOf(p));
      const pointed = POINTED.exec(text)?.[1];
      if (pointed !== undefined)
        return [placeBefore(scene, pointed) ?? houseMeant(scene, pointed)].filter((name) => name !== undefined);
      // `이곳 2층에 지점을 열었다`
      if (/^(?:이|그)곳$/u.test(text)) return [houseBefore(scene)].filter((name) => name !== undefined);
      // `보육센터 나래스테이션`
      if (!PLACE_NAME.test(text)) return [houseIn(text)].filter((name) => name !== undefined);
      if (PLACES.has(text.split(' ').at(-1)!)) return [];
      // `센터에는 나래로봇이 입주했다`: the one that was named last
      const isPointed = KIND_ALONE.test(text) || /^(?:이|그|해당|같은)\s(?:곳|[가-힣]+)$/u.test(text);
      const meant = isPointed ? (placeBefore(scene, text.split(' ').at(-1)!) ?? houseMeant(scene, text)) : text;
      return meant === undefined ? [] : [meant];
    })
    .filter((text) => text.length <= 24 && text.split(' ').length <= 3)
    .map((name) => ({ name, inside: where.some((p) => /^(?:이|그)곳/u.test(scene.textOf(p).trim())) }));
}

const KIND_ALONE =
  /^(?:센터|허브|타운|파크|밸리|단지|산단|캠퍼스|빌딩|타워|클러스터|스페이스|스퀘어|플라자|빌리지|특구|창업공간)$/u;
const POINTED =
  /^(?:이|그|해당|같은)\s(곳|건물|시설|[가-힣]{0,4}(?:센터|단지|산단|캠퍼스|빌딩|타워|클러스터|허브|타운))$/u;
const WHEN =
  /^(?:(?:현재|지금|이미|최근|올해|내년|지난해|지난달|이달|앞서|오는|다음 달|먼저|우선|또한?|특히|아울러|한편),?\s)+/u;
const FLOOR = /\s(?:(?:지하|지상)\s?)?\d{1,3}(?:[~∼-]\d{1,3})?층(?:\s[가-힣\d]+)?$/u;
const OWN_HOUSE = /(?:빌딩|타워|스퀘어|플라자)$/u;
/** What stands before the name of a house that is in marks: `육성 공간 ‘나래터’`. */
const MARKED_HOUSE =
  /(?:공간|센터|시설|허브|캠퍼스|타운|단지|거점|빌딩|건물|쇼핑몰|복합몰|오피스)(?:인)?\s[‘'“]([^‘'’“”]{2,20})[’'”]$/u;
/** `서울 강남구 역삼동 나래타운`: in which ward it lies. */
const WARD = /^(?:[가-힣]{2,4}\s)?(?:[가-힣]{1,4}[시도구군]\s){0,2}[가-힣]{1,4}[동읍면구군시]\s(?=[^\s]{3,}$)/u;
const LYING_IN = /^([가-힣]{2,4})\s[가-힣]{2,8}의\s/u;
// `서울 을지로 가람타워 11층`: the house; `창업단지 넥스트타운`: by its name
function siteName(words: string): string {
  const text = words
    .replace(/[‘’'“”"]/gu, '')
    .trim()
    .replace(WHEN, '')
    .replace(FLOOR, '')
    .replace(WARD, '')
    // `서울 마곡의 나래밸리`: where it lies
    .replace(LYING_IN, (whole, place: string) => (PLACES.has(place) ? '' : whole));
  const parts = text.split(' ');
  const last = parts.at(-1)!;
  const before = parts.at(-2);
  const isNamed = before !== undefined && last.length > 3 && PLACE_NAME.test(before) && !/^제?\d/u.test(last);
  return isNamed || (OWN_HOUSE.test(last) && last.length > 2) ? last : text;
}

// `이 산단에는`: the place of that kind that was named last
function placeBefore({ article, sentence }: Scene, kind: string): string | undefined {
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - 4); i--) {
    const named = article.sentences[i]?.organizations.findLast(
      (o) => PLACE_NAME.test(o.name) && (o.name.endsWith(kind) || kind === '산단' || kind === '단지'),
    );
    if (named) return named.name;
    const marked = [...(article.sentences[i]?.text ?? '').matchAll(MARKED)].findLast(([, name]) =>
      name!.endsWith(kind),
    );
    if (marked) return marked[1];
    const told =
      /^(?:산단|단지|건물|시설|센터|캠퍼스|빌딩|허브|타운|파크|밸리|타워|클러스터|스페이스|스퀘어|플라자|빌리지|곳)$/u.test(
        kind,
      )
        ? SITE_TOLD.exec(article.sentences[i]?.text ?? '')
        : null;
    if (told) return told[1];
  }
  return undefined;
}
const MARKED = /[‘'“]([^‘'’“”]{2,20})[’'”]/gu;
/** A house in marks, by its name or by what stands before it: `복합문화공간 ‘나래터’`, `판교에 지은 ‘나래허브’`. */
const HOUSE_TOLD =
  /(?:(?:공간|시설|거점|빌딩|건물|오피스|[가-힣]몰|사옥|[가-힣]센터|단지|캠퍼스|타운)(?:인)?\s[‘'“]([^‘'’“”]{2,20})[’'”])|[‘'“]([^‘'’“”]{1,16}(?:센터|허브|타운|파크|밸리|캠퍼스|빌딩|타워|스페이스|스퀘어|플라자|빌리지|스테이션))[’'”]/u;
// The house of many that the sentences before told of last
function houseBefore({ article, sentence }: Scene): string | undefined {
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - 5); i--) {
    const { text = '', start = 0, organizations = [], topic } = article.sentences[i] ?? {};
    const told = HOUSE_TOLD.exec(text);
    const isHouse = ({ name }: { name: string }) => PLACE_NAME.test(name) && !isKindOnly(name);
    // `파크 운영은 다온혁신센터가 맡는다`: who acts is not where one moves in
    const named =
      topic && isHouse(topic)
        ? topic
        : organizations.findLast((o) => isHouse(o) && !/^[이가]\s/u.test(text.slice(o.end - start)));
    const name = told?.[1] ?? told?.[2] ?? named?.name ?? houseIn(text);
    if (name !== undefined) return name;
  }
  return undefined;
}

const SITE_TOLD =
  /(?<![가-힣A-Za-z\d])([가-힣A-Za-z\d]{2,10}(?:센터|허브|타운|파크|밸리|단지|캠퍼스|빌딩|타워|클러스터|스페이스|스퀘어|플라자|빌리지))[’'”"]?(?:에는?|[은는이가의을를])\s/u;

/** `입주 1호 고객은 나래식품이다`, `첫 임차인으로는`. */
const FIRST_IN =
  /(?:입주\s(?:1호|첫)\s?[가-힣]{1,3}|(?:첫|1호|새|주요|핵심|최대|앵커)\s(?:입주\s?(?:고객|기업|업체|사|자)|임차인|임차사|세입자|테넌트))(?:\([^()]{1,16}\))?(?:은|는|으로는?|로는?)\s/u;
function firstIn(scene: Scene, first: RegExpExecArray): DraftRelation[] {
  const { organizations, start, end, text } = scene.sentence;
  const house = houseIn(text.slice(0, first.index)) ?? houseBefore(scene);
  const tenant = organizations.find((o) => o.start - start >= first.index + first[0].length);
  if (!tenant || house === undefined || tenant.name === house) return [];
  const how = 'tenants';
  return [
    {
      type: 'tenancy',
      source: tenant.name,
      target: house,
      ...(scene.article.published ? { edtf: scene.article.published } : {}),
      events: [],
      evidence: [{ start, end, rule: `relation/${how}` }],
      trace: [
        { slot: 'source', value: tenant.name, rule: how, from: 'stated' },
        { slot: 'target', value: house, rule: how, from: 'implied' },
      ],
    },
  ];
}

const NAMED_AS = /입주\s?(?:기업|업체|사|기관|스타트업)(?:들)?(?:이다|다|이며|이고|(?:으로|로)는\s)/u;
/** `가람로봇, 나래기기 등이 입주 기업이다`: of the site that the sentences before named; `가람타워 입주사로는 나래기기가 있다`. */
export function tenantsNamed(scene: Scene): DraftRelation[] {
  const { text } = scene.sentence;
  if (!/입주|임차|세입자|테넌트/u.test(text)) return [];
  const first = FIRST_IN.exec(text);
  if (first) return firstIn(scene, first);
  const index = scene.clauses.length - 1;
  if (index < 0) return [];
  if (!NAMED_AS.test(text)) return [];
  const role = scene.phrasesOf(index, 'to').find((p) => /입주\s?\S+$/u.test(scene.textOf(p)));
  const before = role && scene.textOf(role).replace(/의?\s?입주\s?\S+$/u, '');
  const here = role && (scene.entitiesIn(role).findLast(isOrganization)?.name ?? houseIn(before ?? ''));
  const site = here ?? siteBefore(scene);
  if (!site) return [];
  return scene
    .argumentsOf(index, 'subject', 'topic')
    .filter((a) => isOrganization(a.mention) && a.mention.name !== site)
    .map((a) => toTie(scene, index, 'tenancy', a.mention.name, site, 'tenants', true));
}

const OPENED =
  /(?:센터|허브|타운|파크|밸리|단지|산단|캠퍼스|빌딩|타워|클러스터|창업공간|창업거점|공유오피스|육성공간|쇼핑몰|복합몰)(?:인)?\s?[‘'“]([^’'”]{2,20})[’'”](?:이|가|을|를|은|는)\s[^.]{0,24}(?:문을\s?[열연]|개관|개소|개장|준공|조성|열었|들어섰|완공)/u;
/** The place of many firms that one of the two sentences before opened. */
function siteOpened({ article, sentence }: Scene): string | undefined {
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - 2); i--) {
    const opened = OPENED.exec(article.sentences[i]?.text ?? '')?.[1];
    if (opened) return opened;
  }
  return undefined;
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
