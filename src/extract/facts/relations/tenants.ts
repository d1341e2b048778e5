// A clause or a sentence in; who has moved in where out.
import type { DraftRelation } from '../../types.ts';
import { isOrganization } from '../events/build.ts';
import { isPlace, type Scene } from '../events/scene.ts';
import { PLACES } from '../../ko/organizations/commonWords.ts';
import { aboutOf } from '../roles/aboutOf.ts';
import { listIn } from '../roles/lists.ts';
import { houseOf, partIn, PREMISES_VERBS, usersOfPart } from './premises.ts';
import { toTie, type TieClause } from './tieClause.ts';

const MOVING = /^(?:입주|입점|세 들|세들|입소|정착|안착|들어서|자리잡|둥지틀)$/u;
const SETTLING =
  /^(?:두|열|마련|차리|내|옮기|이전|틀|꾸리|얻|개설|운영|잡|풀|짓|세우|옮겨가|갖추|구하|임차|빌리|설치|마치|맺|체결|끝내|있|있다|완료)$/u;
/** `자리를 잡다`, `세 들어 있다`, `입주를 마치다`: moving in by more words than one. */
const MOVES_IN: readonly (readonly [RegExp, RegExp])[] = [
  [/^잡$/u, /(?:^|\s)(?:자리|터|터전|보금자리|거처)$/u],
  [/^(?:마치|끝내|완료|시작|맺|체결|확정|결정)$/u, /(?:^|\s)입주(?:\s?계약|\s?협약)?$/u],
  [/^풀$/u, /(?:^|\s)짐$/u],
  [/^있$/u, /^(?:세 ?들어|세들어|들어와|들어가|들어)$/u],
  [/^(?:틀|꾸리|마련)$/u, /(?:둥지|보금자리)$/u],
];
/** What one has in a building of others. */
const ROOMS = /(?:둥지|보금자리|사무실|사무소|본사|매장|점포|카페|연구실|연구소|지점|체험관|팝업스토어)$/u;
const LETTING = /^(?:임대|빌려주|세주|세놓|내주)$/u;
const PREMISES =
  /(?:센터|허브|타운|파크|밸리|단지|산단|캠퍼스|빌딩|타워|클러스터|스페이스|스퀘어|플라자|빌리지|스테이션|특구|창업공간|백화점|쇼핑몰|몰|아울렛|공항|터미널|대|대학교|공단)$/u;
/** Places of many firms that are told by their words alone. */
const PLACE_NAME =
  /(?:센터|허브|타운|파크|밸리|단지|산단|캠퍼스|빌딩|타워|클러스터|스페이스|스퀘어|플라자|빌리지|특구|창업공간|공항|터미널|백화점|쇼핑몰|아울렛)$/u;

/** The verbs of these ties. */
export const TENANT_VERBS: readonly RegExp[] = [MOVING, SETTLING, LETTING, ...PREMISES_VERBS];

/** The tenants of one clause. */
export function readTenants({ scene, index, clause, lemma, objects, names }: TieClause): DraftRelation[] {
  const words = () => scene.phrasesOf(index, 'object', 'bare').map((p) => scene.textOf(p).trim());
  const moves =
    MOVING.test(lemma) || MOVES_IN.some(([verb, thing]) => verb.test(lemma) && words().some((w) => thing.test(w)));
  // `사무실은 나래타워에 마련했다`
  const ofRooms = scene.phrasesOf(index, 'topic').some((p) => ROOMS.test(scene.textOf(p).trim()));
  const settles = SETTLING.test(lemma) && (ofRooms || objects.some((o) => ROOMS.test(o.trim())));
  const lets = LETTING.test(lemma) && objects.some((o) => /(?:공장|건물|사무실|매장|부지|터|땅|공간|창고|㎡)/u.test(o));
  const used = moves ? undefined : usersOfPart(scene, index);
  if (used) return used.users.map((user) => toTie(scene, index, 'tenancy', user, used.house, 'uses-part'));
  if (!moves && !settles && !lets) return [];
  const found: DraftRelation[] = [];
  const add = (tenants: readonly string[], sites: readonly string[], how: string) => {
    for (const tenant of tenants)
      for (const site of sites) if (tenant !== site) found.push(toTie(scene, index, 'tenancy', tenant, site, how));
  };
  const at = scene.argumentsOf(index, 'at', 'to').filter((a) => isOrganization(a.mention) && !isPlace(a));
  // `나래전자는 솔내전자에 공장을 빌려준다`
  if (lets) {
    // A town lets land, and is no house
    add(
      at.map((a) => a.mention.name),
      names.filter((n) => !/[시도군구청]$/u.test(n)),
      'let',
    );
    return found;
  }
  const tenants = scene.argumentsOf(index, 'subject', 'topic', 'also').filter((a) => isOrganization(a.mention));
  const head = clause.ending === 'adnominal' ? clause.head?.mention : undefined;
  const own = tenants.map((a) => a.mention.name);
  const chosen = own.length ? [] : chosenBefore(scene, index);
  const running = settles && ofRooms && !names.length ? aboutOf(scene) : undefined;
  const about = running === undefined ? names : [running];
  const who = own.length ? own : chosen.length ? chosen : head && isOrganization(head) ? [head.name] : about;
  const stated = sitesOf(scene, index);
  // `꼭대기 층에는 나래시네마가 자리 잡았다`: of the house that was named
  const part = stated.length || !moves ? undefined : partIn(scene, index, 'at');
  const house = part && houseOf(scene, part);
  // `창업공간 ‘나래터’가 문을 열었다. 다온랩이 벌써 짐을 풀었다`
  const opened = house ?? (stated.length || !moves || !own.length ? undefined : siteOpened(scene));
  const sites = opened === undefined ? stated : [opened];
  // A shop or an office in somebody's city or market is in nobody's house
  add(who, (settles && !moves) || lemma === '들어서' ? sites.filter((s) => PREMISES.test(s)) : sites, 'tenancy-verb');
  return found;
}

const CHOSEN =
  /^(?:최종\s|이번에\s)?(?:(?:선발|선정|지원|참여|참가|합격|육성)(?:된|한|되는)?|뽑힌|뽑히는|고른|이들)\s(?:스타트업|기업|업체|회사|팀|곳|[\d]+(?:개사|곳|팀|개 (?:사|팀|기업)))(?:들)?$/u;
/** Those who move in may be named in the sentences before. */
export const tellsOfChosen = (text: string): boolean =>
  tellsOfRooms(text) || (text.includes('입주') && /(?:선발|선정|참여|참가|합격)[된한]|뽑힌|이들\s/u.test(text));
/** Whose rooms they are may be whom the text is about: `사무실은 나래타워에 마련했다`. */
export const tellsOfRooms = (text: string): boolean =>
  /(?:둥지|보금자리|사무실|사무소|본사|매장|연구실|연구소|지점)[은는]\s[^,.]{2,30}에\s/u.test(text);
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

// Where somebody moves in: an organization, or a site by its words (`판교 창업허브`, `나래백화점 지하 1층`)
function sitesOf(scene: Scene, index: number): string[] {
  const stated = scene.argumentsOf(index, 'at', 'to').filter((a) => isOrganization(a.mention) && !isPlace(a));
  if (stated.length) return stated.map((a) => a.mention.name);
  const floors = scene
    .phrasesOf(index, 'at')
    .filter((p) => /(?:층|호|동|관|내|안)$/u.test(scene.textOf(p).trim()))
    .flatMap((p) => scene.entitiesIn(p).filter(isOrganization));
  if (floors.length) return floors.map((f) => f.name);
  return scene
    .phrasesOf(index, 'at')
    .filter((p) => !p.particle.startsWith('에서'))
    .map((p) => siteName(scene.textOf(p)))
    .flatMap((text) => {
      const pointed = POINTED.exec(text)?.[1];
      if (pointed !== undefined) return [placeBefore(scene, pointed)].filter((name) => name !== undefined);
      if (!PLACE_NAME.test(text) || PLACES.has(text.split(' ').at(-1)!)) return [];
      const meant = /^(?:이|그|해당|같은)\s(?:곳|[가-힣]+)$/u.test(text)
        ? placeBefore(scene, text.split(' ').at(-1)!)
        : text;
      return meant === undefined ? [] : [meant];
    })
    .filter((text) => text.length <= 24 && text.split(' ').length <= 3);
}

const POINTED =
  /^(?:이|그|해당|같은)\s(곳|건물|시설|[가-힣]{0,4}(?:센터|단지|산단|캠퍼스|빌딩|타워|클러스터|허브|타운))$/u;
const WHEN = /^(?:(?:현재|지금|이미|최근|올해|내년|지난해|지난달|이달|앞서|오는|다음 달)\s)+/u;
const FLOOR = /\s(?:(?:지하|지상)\s?)?\d{1,3}(?:[~∼-]\d{1,3})?층(?:\s[가-힣\d]+)?$/u;
const OWN_HOUSE = /(?:빌딩|타워|스퀘어|플라자)$/u;
// `서울 을지로 가람타워 11층`: the house; `창업단지 넥스트타운`: by its name
function siteName(words: string): string {
  const text = words
    .replace(/[‘’'“”"]/gu, '')
    .trim()
    .replace(WHEN, '')
    .replace(FLOOR, '');
  const parts = text.split(' ');
  const last = parts.at(-1)!;
  const before = parts.at(-2);
  const isNamed = before !== undefined && last.length > 3 && PLACE_NAME.test(before);
  return isNamed || (OWN_HOUSE.test(last) && last.length > 2) ? last : text;
}

// `이 산단에는`: the place of that kind that was named last
function placeBefore({ article, sentence }: Scene, kind: string): string | undefined {
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - 4); i--) {
    const named = article.sentences[i]?.organizations.findLast(
      (o) => PLACE_NAME.test(o.name) && (o.name.endsWith(kind) || kind === '산단' || kind === '단지'),
    );
    if (named) return named.name;
    const told = /^(?:산단|단지|건물|시설|센터|캠퍼스|빌딩|곳)$/u.test(kind)
      ? SITE_TOLD.exec(article.sentences[i]?.text ?? '')
      : null;
    if (told) return told[1];
  }
  return undefined;
}
const SITE_TOLD =
  /(?<![가-힣A-Za-z\d])([가-힣A-Za-z\d]{2,10}(?:센터|허브|타운|파크|밸리|단지|캠퍼스|빌딩|타워|클러스터|스페이스|스퀘어|플라자|빌리지))[’'”"]?(?:에는?|[은는이가의을를])\s/u;

/** `가람로봇, 나래기기 등이 입주 기업이다`: of the site that the sentences before named. */
export function tenantsNamed(scene: Scene): DraftRelation[] {
  const { text } = scene.sentence;
  if (!text.includes('입주') || !/입주\s?(?:기업|업체|사|기관)(?:들)?(?:이다|다|이며|이고)/u.test(text)) return [];
  const index = scene.clauses.length - 1;
  const site = siteBefore(scene);
  if (index < 0 || !site) return [];
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
