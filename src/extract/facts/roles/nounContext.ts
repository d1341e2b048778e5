// A tie noun of a sentence in; who stands around it out: whose it is said to be, who comes next, the words in between.
import { tieNounsIn, type Role, type TieNoun } from '../../ko/tieNouns.ts';
import type { OrganizationMention } from '../../types.ts';
import type { Scene } from '../events/scene.ts';
import { isFinancierName } from '../events/financiers.ts';
import { stakeTold } from '../events/stakes.ts';
import { aboutOf } from './aboutOf.ts';
import { bearersBefore, listBefore } from './lists.ts';

/** Who bears a name. */
export interface Named {
  name: string;
  organizationKind?: OrganizationMention['organizationKind'];
}

/** Who a frame says to bear the noun, and whose they are; `open`: of a round that only the text around tells. */
export interface Told {
  bearers: readonly Named[];
  owners: readonly Named[];
  implied: boolean;
  open?: true;
  /** It names who they are (`주요 투자자로는 …`), not what somebody in passing is. */
  listed?: true;
}

/** A tie noun in its sentence. */
export interface NounContext {
  scene: Scene;
  text: string;
  /** Of the sentence in the document. */
  offset: number;
  noun: TieNoun;
  role: Role;
  /** The text right behind the noun. */
  behind: string;
  /** Index of the last organization before the noun; -1 where there is none. */
  last: number;
  before: OrganizationMention | undefined;
  /** From it to the noun. */
  gap: string;
  /** Whose the noun is, as the words right before say. */
  owners: readonly OrganizationMention[];
  /** The organization right behind, and the words up to it. */
  following: OrganizationMention | undefined;
  toName: string;
}

const FUND = /(?:펀드|기금|조합|\d호|PEF|리츠)$/u;
const SITE =
  /(?:센터|허브|타운|파크|밸리|단지|캠퍼스|빌딩|타워|클러스터|스페이스|창업공간|백화점|쇼핑몰|몰|아울렛|공항|터미널|병원|경기장|구장|리조트|호텔|골프장|수영장|도서관|박물관|미술관|체육관|극장|공원|시장|역|항|놀이공원|어린이집|요양원|복지관|체험관|전시관|보육센터|혁신센터|라운지|스테이션|스퀘어|수목원|식물원|동물원|휴양림|야영장|캠핑장|스키장|아트홀|공연장|놀이터|쉼터|발전소|(?<!기|차|왕)관)$/u;
const BODY =
  /(?:협의체|연합체|연합|동맹|컨소시엄|얼라이언스|협회|네트워크|연맹|조합|클럽|협의회|위원회|이니셔티브|포럼|연대|진흥회|상공회의소|연합회|중앙회|총연합회|컨소|클러스터|원팀|학회)$/u;

/** Whether a body that has members. */
export const isBody = (name: string, kind = ''): boolean => kind === 'consortium' || BODY.test(name);
export const isFund = (name: string): boolean => FUND.test(name);
export const isSite = (name: string): boolean => SITE.test(name);

/** Whether somebody can have such a one: bodies have members, funds and sites are managed. */
export function fits(role: Role, { name, organizationKind }: Named): boolean {
  if (role.type === 'membership') return isBody(name, organizationKind);
  if (role.type === 'management') return FUND.test(name) || SITE.test(name);
  if (role.type === 'tenancy') return !isBody(name) && !FUND.test(name);
  if (role.rule === 'belongs-named') return !isBody(name, organizationKind);
  // `가람그룹의 지주사`: its own
  if (role.rule === 'parent-named') return organizationKind !== 'group' && !/그룹$/u.test(name);
  return role.type !== 'supply' || !isBody(name, organizationKind);
}

/** Between who owns and the noun: `A의 최대`, `A그룹 `, `A와 전략적`. */
const OWNER_GAP =
  /^(?:\([^)]*\))?[’'”"]?(?:그룹|사)?(?:의|와의|과의)?\s(?!등|및)(?:(?!한\s|두\s|세\s)[가-힣A-Za-z\d%·]{1,9}(?<![을를은는며]|에서|하고|으로)\s){0,3}[‘'“]?$/u;
/** `A, B 등 완성차 업체의 1차`. */
const OWNERS_GAP =
  /^(?:\([^)]*\))?[’'”"]?\s등(?:\s[가-힣A-Za-z\d·]{1,8}(?<![은는을를이가의에])){0,4}의\s(?:[가-힣A-Za-z\d%·]{1,9}(?<![을를은는며]|에서|하고|으로)\s){0,3}$/u;
/** `A가 지분 60.2%를 보유한`, `A가 2015년 세운 물류`. */
const MADE_GAP =
  /^(?:\([^)]*\))?[’'”"]?[이가]\s(?:[^,.]|[,.](?=\d)){0,30}(?:세운|설립한|보유한|보유하고 있는|가진|갖고 있는|쥔|쥐고 있는|들고 있는|출자한|출자해 세운|만든|거느린|사들인|인수한|차린|소유한|출범시킨|투자한|분사시킨|둔)\s(?:[가-힣A-Za-z\d%]{1,8}\s){0,3}[‘'“]?$/u;
/** `A의 최대주주인`, `A의 경쟁사였던`. */
const SAID_GAP =
  /^의\s(?:\S+\s)?\S*(?:주주|투자사|투자자|경쟁사|고객사|협력사|거래처|라이벌)(?:인|였던|이었던|이던)\s/u;
/** `A의 부품을 만드는`, `A의 국내 판매를 맡은`. */
const DOING_GAP =
  /^(?:\([^)]*\))?[’'”"]?의\s(?:[가-힣A-Za-z\d%]{1,9}\s){0,3}[가-힣A-Za-z\d%]{1,9}[을를]\s(?:[가-힣]{1,6}\s)?[가-힣]{1,6}[는은한온된]\s(?:[가-힣A-Za-z\d]{1,8}(?<![을를은는])\s){0,2}$/u;
const MUTUAL: ReadonlySet<string> = new Set(['partnership', 'rivalry', 'litigation', 'education']);
const OWNER_WITH = /^(?:와|과)(?:는|도)?\s(?:[가-힣A-Za-z\d]{1,9}\s){0,3}$/u;
const OF_SITES: ReadonlySet<string> = new Set(['tenancy', 'management']);
const LONGEST_GAP = 40;
const FAR = 120;

export const isMutual = (role: Role): boolean => MUTUAL.has(role.type);

/** `판교창업허브의 입주`, `나래 혁신센터 위탁`: a place with a name of its own, which need not be read as an organization. */
const SITE_BEFORE =
  /((?:[가-힣A-Za-z\d]{1,8}[가-힣A-Za-z\d](?<![은는이가을를에의로와과한된인해고며씩할는]|에서)\s)?[가-힣A-Za-z\d-]{2,12}(?:센터|허브|타운|파크|밸리|단지|캠퍼스|빌딩|타워|클러스터|스페이스|창업공간|백화점|쇼핑몰|아울렛|터미널|경기장|구장|리조트|라운지|스테이션|스퀘어|수목원|휴양림|야영장|아트홀|도서관|박물관|미술관|체육관|체험관|전시관|복지관|수련관|문화관|과학관|기념관|회관))[’'”]?(?:의)?\s(?:[가-힣]{1,6}\s){0,2}$/u;
const NO_SITE =
  /^(?:각각|모두|현재|함께|국내|이|그|저|해당|각|한|전국|국내|지역|새|옛|같은|다른|이들|그의)\s|^.{0,3}$|^[가-힣]{2}\s?(?:센터|단지|파크|빌딩)$/u;
function siteBefore({ sentence: { text, start: offset } }: Scene, noun: TieNoun): OrganizationMention | undefined {
  const name = SITE_BEFORE.exec(text.slice(Math.max(0, noun.start - 44), noun.start))?.[1]?.replace(
    /^(?:각각|모두|현재|함께|최근|지난|오는|\d{1,4}[년월일])\s/u,
    '',
  );
  if (!name || NO_SITE.test(name)) return undefined;
  const start = offset + text.lastIndexOf(name, noun.start);
  return {
    kind: 'organization',
    organizationKind: 'public-body',
    text: name,
    name,
    start,
    end: start + name.length,
    rule: 'site',
  };
}

/** `서해조력발전협의체의 27개 회원사`: a body of everyday words, which need not be read as an organization. */
const BODY_NAMED =
  /(?:^|\s)[‘'“]?([가-힣A-Za-z\d]{3,14}(?:협의체|협의회|연합체|연합|연합회|동맹|연맹|협회|학회|조합|자조회|진흥회|포럼|네트워크|컨소시엄|얼라이언스|클러스터|연구회|수산회|상인회))[’'”]?(?:의)?\s(?:[가-힣\d]{1,6}(?<![은는이가을를])\s){0,2}$/u;
const OF_BODY =
  /^(?:정|준|창립)?(?:회원사|회원|회원기업|회원기관|회장사|부회장사|의장사|이사사|감사사|간사|일원|멤버|소속)$/u;
const NO_BODY_NAMED =
  /^(?:관련|해당|각종|국제|국내|업종|지역|이들|소비자|시민|노동|산별|화물|협동|재건축|재개발|투자|신탁|노사|여러|다른|주민)/u;
function bodyBefore({ sentence: { text, start: offset } }: Scene, noun: TieNoun): OrganizationMention | undefined {
  if (!OF_BODY.test(noun.word)) return undefined;
  const name = BODY_NAMED.exec(text.slice(Math.max(0, noun.start - 34), noun.start))?.[1];
  if (!name || NO_BODY_NAMED.test(name)) return undefined;
  const start = offset + text.lastIndexOf(name, noun.start);
  return {
    kind: 'organization',
    organizationKind: 'consortium',
    text: name,
    name,
    start,
    end: start + name.length,
    rule: 'body',
  };
}

/** The place with a name of its own that the words end in: `나래 혁신센터`. */
export const siteAt = (scene: Scene, end: number): OrganizationMention | undefined =>
  siteBefore(
    { sentence: { ...scene.sentence, text: `${scene.sentence.text.slice(0, end)} ` } } as Scene,
    {
      start: end + 1,
    } as TieNoun,
  );

/** All that the frames ask of one noun in one of its meanings. */
export function contextOf(scene: Scene, noun: TieNoun, role: Role): NounContext {
  const { text, organizations, start: offset } = scene.sentence;
  const last = organizations.findLastIndex((o) => o.end - offset <= noun.start);
  // `가람전자 현지법인`, read as its unit
  const unit = organizations[last + 1];
  const isUnit = unit?.parent !== undefined && unit.end - offset === noun.end && unit.start - offset < noun.start;
  const before = organizations[last];
  const gap = before ? text.slice(before.end - offset, noun.start) : '';
  const isOwned =
    before !== undefined &&
    gap.length < LONGEST_GAP &&
    // `가람의 최대주주였던 미국 벤처캐피털`: what it is to the owner has been said
    !(role.rule === 'unit-named' && SAID_GAP.test(gap)) &&
    (OWNER_GAP.test(gap) ||
      OWNERS_GAP.test(gap) ||
      DOING_GAP.test(gap) ||
      (role.rule === 'unit-named' && MADE_GAP.test(gap)) ||
      (isMutual(role) && OWNER_WITH.test(gap)));
  const site =
    isOwned || isUnit
      ? undefined
      : OF_SITES.has(role.type)
        ? siteBefore(scene, noun)
        : role.type === 'membership'
          ? bodyBefore(scene, noun)
          : undefined;
  const following = organizations.find((o) => o.start - offset >= noun.end);
  return {
    scene,
    text,
    offset,
    noun,
    role,
    behind: text.slice(noun.end, noun.end + FAR),
    last,
    before,
    gap,
    owners: site ? [site] : isUnit ? [{ ...unit, name: unit.parent! }] : isOwned ? ownersBefore(scene, last) : [],
    following,
    toName: following ? text.slice(noun.end, following.start - offset) : '',
  };
}

// `가람전자 자회사인 나래카드와 [한서금융] 계열사인 다온은행은`: who has been said to be of another owns nobody here
function ownersBefore(scene: Scene, last: number): OrganizationMention[] {
  const listed = listBefore(scene, last);
  const { text, start } = scene.sentence;
  const head = text.slice(Math.max(0, listed[0]!.start - start - 16), listed[0]!.start - start);
  return listed.length > 1 && tieNounsIn(head).some((n) => SAID_OF.test(head.slice(n.end))) ? listed.slice(-1) : listed;
}
const SAID_OF = /^(?:인)?\s[‘'“]?$/u;

/** Whom the text is about at the sentence. */
export function topicOf(scene: Scene): Named | undefined {
  const name = aboutOf(scene);
  return name === undefined ? undefined : { name };
}

/** The organization that a sentence has for its topic before an offset: `가람전자는`. */
export function statedTopic(scene: Scene, before: number): OrganizationMention | undefined {
  const { text, start, organizations } = scene.sentence;
  return organizations.findLast(
    (o) => o.end - start <= before && /^(?:\([^)]*\))?[’'”"]?[은는]\s/u.test(text.slice(o.end - start)),
  );
}

const PART =
  /(?:[한된은는린운]|[가-힣]ㄴ)\s(?:[가-힣]{1,6}\s)?(?:회사|업체|기업|곳|법인|스타트업|자회사|기관)(?:로|으로|이며|이자|인데|이고)/u;

/** The subject of the words before an offset; the topic, where the nearest one acts in a clause that tells what the topic is. */
export function subjectBefore(scene: Scene, before: number): OrganizationMention[] {
  const nearest = bearersBefore(scene, before, 'subject');
  const last = nearest.at(-1);
  const { text, start, organizations, clauses } = scene.sentence;
  if (!last || !/^[이가]\s/u.test(text.slice(last.end - start))) return nearest;
  // `나래는 다온이 이끄는 협의체의 회원사다`: who acts in what is said of the body
  const isWithin = clauses.some(
    (c) =>
      c.ending === 'adnominal' &&
      c.predicate.end - start < before &&
      c.arguments.some((a) => a.mention.start === last.start),
  );
  if (!isWithin && !PART.test(text.slice(last.end - start, before))) return nearest;
  const topic = statedTopic(scene, last.start - start);
  return topic ? listBefore(scene, organizations.indexOf(topic)) : nearest;
}

const DONE = /^(?:이|가)\s.*[가-힣](?:고|며|으며|지만),?\s/u;
// `설비는 가람플랜트가 설계하고 계열사인 나래건설이 시공했다`: who did what was told before is not whose
const hasDone = (
  { sentence: { text, start: offset, topic } }: Scene,
  own: OrganizationMention,
  start: number,
): boolean => topic !== undefined && topic.name !== own.name && DONE.test(text.slice(own.end - offset, start));

/** `펀드에는 모태펀드가 200억원을 출자한다. 운용은 …`: a fund that pays into the one that is told. */
const PAYS_IN = /^[’'”"]?(?:이|가|도|에서)\s(?:각각\s|약\s)?[\d,.]+(?:조|억|만)/u;
const MOTHER = /(?:모태|사다리)\s?펀드$/u;
export const paysIn = (fund: OrganizationMention, { text, start }: { text: string; start: number }): boolean =>
  MOTHER.test(fund.name) || PAYS_IN.test(text.slice(fund.end - start));

/** The fund that the sentence, or one of the two before, has named last; one that pays into another only where none else is. */
export function lastFund(scene: Scene, start: number): Named | undefined {
  const { article, sentence } = scene;
  const last = (isMeant: IsMeant): Named | undefined =>
    sentence.organizations.findLast((o) => o.end - sentence.start <= start && isMeant(o, sentence)) ??
    namedBefore(article.sentences, sentence.index, isMeant);
  return last((o, said) => isFund(o.name) && !paysIn(o, said)) ?? last((o) => isFund(o.name));
}

type IsMeant = (o: OrganizationMention, said: { text: string; start: number }) => boolean;

function namedBefore(sentences: Scene['article']['sentences'], index: number, isMeant: IsMeant): Named | undefined {
  for (let i = index - 1; i >= Math.max(0, index - 2); i--) {
    const said = sentences[i];
    const named = said?.organizations.findLast((o) => isMeant(o, said));
    if (named) return named;
  }
  return undefined;
}

/** `가람전자 관계자는 "…`, `가람전자의 김서준 대표는 "…`, `가람전자의 지분은 …`. */
const OF_TOPIC =
  /^(?:\([^)]*\))?(?:(?:의)?\s(?:[가-힣]{2,4}\s){0,2}?(?:관계자|측|회장|부회장|대표|대표이사|사장|부사장|이사|전무|상무|본부장|실장|센터장|원장|총장|CEO|CFO)|의\s(?:[가-힣A-Za-z\d]{1,8}\s){0,3}?[가-힣A-Za-z\d]{1,9})[은는]\s/u;
// Whose the topic is, where no organization is the subject
export const ownerOfTopic = (
  { sentence: { organizations, text, start: offset } }: Scene,
  before: number,
): OrganizationMention | undefined =>
  organizations.findLast((o) => o.end - offset <= before && OF_TOPIC.test(text.slice(o.end - offset, before)));

const HOLDER = /(?:최대|\d대|대|주요|핵심|지배|창립|우호)\s?주주/u;
/** Whether the noun is one of who holds shares for good, not of who joins a round. */
export const isHolder = ({ noun, text }: NounContext): boolean =>
  HOLDER.test(text.slice(Math.max(0, noun.start - 3), noun.end));

// `라이벌 나래전자가 투자를 늘리자 가람전자도 나섰다`: whose rival that is comes later
const topicBehind = (
  { sentence: { organizations, text, start: offset } }: Scene,
  after: number,
): OrganizationMention | undefined =>
  organizations.find(
    (o) => o.start - offset > after && /^(?:\([^)]*\))?[’'”"]?[은는도]\s/u.test(text.slice(o.end - offset)),
  );

// `경쟁사 나래전자는`: the rival of whom the text names most, and not of a supplier that it told of last
function moreNamed({ article, sentence }: Scene, topic: Named | undefined): Named | undefined {
  if (topic === undefined) return undefined;
  const often = new Map<string, number>();
  const topics = new Set<string>();
  for (const { organizations, topic: about } of article.sentences.slice(
    Math.max(0, sentence.index - SO_FAR),
    sentence.index,
  )) {
    if (about?.kind === 'organization') topics.add(about.name);
    for (const { name } of organizations) often.set(name, (often.get(name) ?? 0) + 1);
  }
  const here = new Set(sentence.organizations.map((o) => o.name));
  const [most] = [...often].filter(([name]) => topics.has(name) && !here.has(name)).sort(([, a], [, b]) => b - a);
  const isNamed = here.has(topic.name);
  return most && (isNamed || most[1] >= FAR_MORE * (often.get(topic.name) ?? 0)) ? { name: most[0] } : topic;
}
const FAR_MORE = 2;
/** So many sentences back. */
const SO_FAR = 60;

// `나래는 다온전자의 최대주주다. 2대 주주는 …`: whose holders the sentence before tells of
function heldBefore({ article, sentence }: Scene): Named | undefined {
  const { text = '', start = 0, organizations = [] } = article.sentences[sentence.index - 1] ?? {};
  return organizations.find((o) =>
    /^(?:\([^)]*\))?[’'”"]?의\s(?:최대|\d대|주요|대)\s?주주/u.test(text.slice(o.end - start, o.end - start + 24)),
  );
}

// `최대주주인 이보람 나래전자 부사장`: who holds the shares, and not for whom that one works
const isSomebody = ({ scene: { sentence }, noun }: NounContext): boolean =>
  sentence.people.some(({ start }) => start - sentence.start >= noun.end && start - sentence.start <= noun.end + 2);

/** `최대주주인 나래은행(67%)에 이어 2대 주주가 된다`: the topic holds shares itself. */
const NEXT_HOLDER = /^인\s(?:[^,.]|\.\d){2,30}에 이어\s(?:[2-9]대|두 번째)/u;
const OF_OTHER = /[가-힣](?<=회사|업체|기업|은행|[가-힣]사)(?<!(?<![가-힣])(?:자사|회사|두 회사))의 $/u;
/** Of whom the noun is said where no name stands before it: the subject of the sentence, what was told last, the topic. */
export function impliedOwner(context: NounContext): Named | undefined {
  const { scene, role, noun } = context;
  // `최대주주는 나래파트너스다`: of whom the text is about; `신규 주주는` of a round that was told
  if (role.rule === 'investor-named')
    return isHolder(context) && !NEXT_HOLDER.test(context.behind) && !isSomebody(context)
      ? // `나래전자 지분을 사들이기로 최대주주인 다온그룹과 합의했다`: of whom the stake is
        (stakeTold(scene, scene.sentence.start + noun.start, 0) ??
          statedTopic(scene, noun.start) ??
          heldBefore(scene) ??
          topicOf(scene))
      : undefined;
  // `나래전자 지분을 팔았다. 인수자는 다온이다`: of whom the stake is
  const sold = role.type === 'acquisition' ? stakeTold(scene, scene.sentence.start + noun.start, 1) : undefined;
  if (sold) return sold;
  // `첫 투자처는 나래픽처스다`: of the fund that was told, or of who lives by investing
  if (role.rule === 'investee-named') {
    const { about } = scene.sentence;
    // `대표 포트폴리오로는`: who has one invests
    const isInvestor = about && (isFinancierName(about) || /포트폴리오|피투자/u.test(noun.word));
    return lastFund(scene, noun.start) ?? (isInvestor ? about : undefined);
  }
  // `나래건설은 국영 석유회사의 자회사인 솔내폴리머에서`: whose it is has been said
  if (role.rule === 'unit-named' && OF_OTHER.test(scene.sentence.text.slice(0, noun.start))) return undefined;
  const own = subjectBefore(scene, noun.start)[0] ?? ownerOfTopic(scene, noun.start);
  if (own && !hasDone(scene, own, noun.start)) return own;
  if (role.type === 'rivalry') return moreNamed(scene, topicOf(scene)) ?? topicBehind(scene, noun.end);
  if (role.type !== 'management' && role.type !== 'membership' && role.type !== 'tenancy') return topicOf(scene);
  const { article, sentence } = scene;
  return namedBefore(article.sentences, sentence.index, (o, said) =>
    role.type === 'management'
      ? (isFund(o.name) && !paysIn(o, said)) || isSite(o.name)
      : role.type === 'membership'
        ? isBody(o.name, o.organizationKind)
        : isSite(o.name),
  );
}
