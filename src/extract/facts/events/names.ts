// A phrase in, the name of what it speaks of out: an entity, a quoted name, or the nouns at its end.
import { ADVERBS, isCommon, PLACES } from '../../ko/organizations/commonWords.ts';
import { tieNounsIn } from '../../ko/tieNouns.ts';
import type { Phrase } from '../../ko/clauses/phrases.ts';
import type { EntityMention } from '../../types.ts';
import type { Scene } from './scene.ts';

export interface Named {
  name: string;
  entity?: EntityMention;
  /** A bare kind of thing (`연구소`, `합작법인`), which is no name of its own. */
  generic: boolean;
  /** All members where the phrase is a list. */
  all: EntityMention[];
}

const QUOTED = /[‘'“"「『《<]([^’'”"」』》>]{1,60})[’'”"」』》>]\s?([가-힣A-Za-z ]{0,14})$/u;
/** Words that only qualify and belong to no name. */
const QUALIFIER =
  /^(?:\d\S*|(?:약|총|첫|새|새로운|신규|국내|국내외|해외|글로벌|세계|최초|최대|자체|대규모|자율|첨단|최신|차세대|각종|별도|독립|주요|공동|신설|현지|전문|통합|일부|여러|다양한|양|두|세|네|한|추가|기존|모든|가장|제일|먼저|빨리|최근|이날|당시|현재|이후|이어|인근|근처|부근|일대|이|그|이번|해당|각|및|등|또는|약칭|가칭|규모|오전|오후|향후|각각|한편|또한|앞서|조만간|없이|나란히|서둘러|잇따라|잇달아|연이어|연달아|속속|차례로|줄줄이|대거|정식|별도로|직접|내|중)(?:의|로|인)?|[가-힣]{2,}(?:하게|롭게)|[가-힣]+적으로)$/u;
/** `121병동의 [개소식]` */
const OF = /(?<=[가-힣]{2}(?<!회|정|의|협|논|건|주|합|강|토|결))의$/u;
const HOW = /^(?:공식|정식|본격|전격|최종|조기)$/u;
/** What is no name even alone. */
const NO_NAME = /^(?:향후|각각|한편|또한|앞서|조만간|규모|이상|이하|미만|안팎|제\d의?)$/u;
/** `전담 조직인 나래센터` */
const IS_ONE =
  /(?:조직|회사|기업|법인|기관|업체|브랜드|서비스|플랫폼|모델|게임|제품|펀드|단체|자회사|계열사|매장|점포|신작|시설|공장|건물|규모|기지|아울렛|아웃렛|백화점|쇼핑몰|호텔|병동|병원|센터|연구소|학교|재단|협의체|사옥|단지|행사|대회|축제|전시회|박람회|포럼|콘퍼런스)인$/u;
const GENERIC =
  /^(?:연구소|연구원|연구센터|센터|법인|현지법인|조직|전담조직|팀|전담팀|실|본부|사업부|재단|협의체|연합체|연합|동맹|컨소시엄|얼라이언스|회사|자회사|기업|합작사|합작법인|합작회사|조인트벤처|JV|제작사|배급사|기획사|운용사|지주사|지주회사|손자회사|대학|대학원|학교|지사|지점|사무소|위원회|펀드|기금|투자조합|조합|거점|기관|공장|사옥|신사옥|과정|프로그램|교육|과목|강좌|연구동|단지|곳|것|데|스타트업|벤처|(?:[가-힣]{2}창업|벤처|중소|중견|강소|사회적|연구소)\s?기업|합작벤처|업체|사업장|현장|사모펀드|VC|벤처캐피[탈털]|[액엑]셀러레이터|바이오벤처|유니콘|팹리스|(?:핀|프롭|에듀|푸드|애그|리걸|인슈어|애드)테크)$/u;

/** A word that says what the name behind it is: `연구법인 나래웍스`, `합작회사 다온빛`. */
const KIND_BEFORE_NAME = new RegExp(`${GENERIC.source}|(?:법인|회사|자회사|업체|기업|합작사|스타트업)$`, 'u');

/** The name that stands at the end of a phrase; undefined where there is none (`것`, a number). */
export function nameOfPhrase(scene: Scene, phrase: Phrase): Named | undefined {
  const listed = listOf(scene, phrase);
  const entity = listed.at(-1);
  const text = scene.textOf(phrase);
  // `‘나래넷(Narae-Net)’`: the same in other letters is no part of the name
  // `‘나래온’(가칭)이라는 합작사를`: a working title
  const quoted = QUOTED.exec(text.replace(/\(가칭\)|\((?:[^()]|\([^()]*\))*\)(?=[’'”"」』》>]?$)/gu, ''));
  const inQuotes =
    quoted &&
    entity &&
    entity.start < phrase.start + text.indexOf(quoted[0]) + quoted[0].length - 1 &&
    !quoted[0].endsWith(entity.text + quoted[0].slice(-1));
  // `‘나래스타즈’라는 프로야구단을`: what it is stands behind its name
  if (quoted?.[1] && entity && /^\s?이?(?:라는|란)\s/u.test(quoted[2] ?? '') && quoted[2]!.endsWith(entity.text))
    return { name: quoted[1], generic: false, all: [] };
  if (entity && !(inQuotes && quoted?.[1] && quoted[1].length > entity.text.length + 1))
    return { name: entity.name, entity, generic: false, all: listed };
  if (quoted?.[1]) {
    // `‘나래동맹’이라는 협의체`: what it is follows, and is no part of the name
    const tail = (quoted[2] ?? '').trim().replace(/^(?:이?라는|이란)(?:\s.*)?$/u, '');
    // `‘나래 1호’ 펀드`: what it is stands behind a name that is read as one already
    const read = /^(?:사모|벤처|블라인드)?\s?(?:펀드|투자조합|조합)$/u.test(tail)
      ? scene.entitiesIn(phrase).find((e) => e.text === quoted[1])
      : undefined;
    if (read) return { name: read.name, entity: read, generic: false, all: [read] };
    return {
      name: tail && tail.length <= 8 && !/[은는이가을를]$/u.test(tail) ? `${quoted[1]} ${tail}` : quoted[1],
      generic: !tail && GENERIC.test(quoted[1]),
      all: [],
    };
  }
  // A date at the front of the phrase is no part of a name: `지난해 [배터리 연합체]를`
  const { dates, quantities } = scene.sentence;
  const goesOn = ({ start, end }: { start: number; end: number }): boolean =>
    // `121병동의`, `제2기업관`, `4호펀드`: a number that the name goes on from
    /^제\d+$/u.test(scene.textOf({ start, end })) ||
    text[end - phrase.start] === '호' ||
    /^의?$/u.test(scene.textOf({ start: end, end: phrase.end }).trim());
  const dated = [
    ...dates.filter((d) => d.end <= phrase.end),
    ...quantities.filter((q) => q.end < phrase.end && !goesOn(q)),
  ].filter((d) => d.start >= phrase.start && !text.slice(0, d.start - phrase.start).includes('('));
  const from = Math.max(phrase.start, ...dated.map((d) => d.end));
  const words = text
    .slice(from - phrase.start)
    .replace(from > phrase.start ? /^(?:인|의|짜리|급|규모의?|\s?(?:중|께|쯤|경)|엔|에는?|께)(?=\s)/u : /^$/u, '')
    .replace(/\([^()]*\)/gu, '')
    // `홍성점,경남 창원점`
    .replace(/(?<=[가-힣]),(?=[가-힣])/gu, ', ')
    .split(/\s+/u)
    .filter(Boolean);
  // `나래협의회 공식 발족은`: how, where what is done is a noun
  while (words.length > 1 && HOW.test(words.at(-1)!)) words.pop();
  const name: string[] = [];
  for (let i = words.length - 1; i >= 0 && name.length < 3; i--) {
    const word = (words[i] ?? '').replace(/^[△▲▷▶◇◆○●□■]?[‘'“"]?|[’'”",]$/gu, '');
    if (name.length && (/[,의]$/u.test(words[i] ?? '') || /(?:와|과|및|등|에서|으로|에)$/u.test(word))) break;
    if ((QUALIFIER.test(word) || IS_ONE.test(word)) && name.length) break;
    name.unshift(word);
    // `△나래연구실 △다온연구실을`
    if (MARK.test(words[i]!)) break;
  }
  // `합작법인 나래다온`: the kind before the name is no part of it
  while (name.length > 1 && KIND_BEFORE_NAME.test(name[0] ?? '') && !GENERIC.test(name.at(-1) ?? '')) name.shift();
  const joined = name.join(' ').replace(OF, '');
  if (joined.length < 1 || /^[\d\s]+$/u.test(joined) || NO_NAME.test(joined) || ADVERBS.has(joined)) return undefined;
  return { name: joined, generic: GENERIC.test(joined) || isRole(joined) || joined.length < 2, all: [] };
}

const MARK = /^[△▲▷▶◇◆○●□■]/u;

/** `운영사`, `공동 시행사`: what somebody is to somebody. */
const isRole = (name: string): boolean =>
  /(?:사|자|업체|기관)$/u.test(name) && tieNounsIn(name).some(({ start, end }) => !start && end === name.length);

// The entities that head the phrase or are members of a list in it and in the phrases listed with it
function listOf(scene: Scene, phrase: Phrase): EntityMention[] {
  const { phrases, places } = scene.parse;
  const at = phrases.findIndex((p) => p.start === phrase.start);
  const own = phrases[at] ?? phrase;
  if (phrase.end < own.end)
    return scene
      .entitiesIn(phrase)
      .slice(-1)
      .filter((e) => e.end >= phrase.end - 1);
  const members = new Set([own]);
  for (let i = at - 1; i >= 0 && phrases[i]?.listed; i--) members.add(phrases[i]!);
  for (let i = at; phrases[i]?.listed && phrases[i + 1]; i++) members.add(phrases[i + 1]!);
  const found = [...places].filter(([, p]) => members.has(p.phrase) && p.case !== 'of').map(([e]) => e);
  return found.sort((a, b) => a.start - b.start);
}

/** The last word of a phrase, without quotation marks and brackets: what kind of thing it is. */
export function kindWord(text: string): string {
  const plain = text.includes('(') ? text.replace(/\([^()]*\)/gu, '') : text;
  let end = plain.length;
  while (end && CLOSING.has(plain.charCodeAt(end - 1))) end--;
  while (end && isGap(plain.charCodeAt(end - 1))) end--;
  let start = end;
  while (start && !isGap(plain.charCodeAt(start - 1))) start--;
  const word = plain.slice(start, end);
  // `40억 원`: the unit of an amount stands apart or not
  if (!UNITS.has(word) || !SCALES.has(plain[start - 2] ?? '') || !isGap(plain.charCodeAt(start - 1))) return word;
  let sum = start - 1;
  while (sum && !isGap(plain.charCodeAt(sum - 1))) sum--;
  return plain.slice(sum, start - 1) + word;
}
const UNITS: ReadonlySet<string> = new Set(['원', '달러', '유로', '엔', '위안']);
const SCALES: ReadonlySet<string> = new Set('조억만천');
const CLOSING = new Set([...'’\'”"」』》>'].map((mark) => mark.charCodeAt(0)));
const isGap = (code: number): boolean => code === 32 || code === 0xb7 || code === 0xa0 || code === 10 || code === 9;

/** The word before the last one: `합작법인` of `합작법인 나래다온`. */
export const kindBefore = (text: string): string =>
  kindWord(text.replace(/\s?(?:[‘'“"][^‘’'“”"]{1,40}[’'”"]|\S+)$/u, ''));

/** A site or branch that only its kind and place name: `10호점`, `대전점`, `현지 법인`, `미국법인`, `연구개발 법인`, `첫 호텔`. */
const UNNAMED =
  /^(?:(?:현지|해외|국내|신설|새|신규|생산|판매|영업|물류|합작|통합|자율|초대형|대형|복합|전용|첫|직영|무인|플래그십|팝업|단독|독립|같은|명품|프리미엄|[가-힣]{2}형|[가-힣]{2,6}(?=\s?(?:법인|지사|지점|공장|사무소)))\s?){0,3}(?:법인|지사|지점|사무소|합작사|합작법인|합작회사|조인트벤처|JV|신설법인|회사|자회사|매장|점포|극장|영화관|호텔|리조트|병원|분원|병동|전문병동|공장|공간|시설|단지|매매단지|전시장|데이터센터|물류센터|센터|체험관|전시관|라운지|쇼룸|스토어|플래그십 스토어|팝업스토어|카페|식당|거점|영업점|대리점|사옥|양조장|클러스터|산업단지|타운|허브|아울렛|아웃렛|쇼핑몰|백화점|면세점|마트)$|(?:^|\s)(?:합작|현지|신설|생산|판매)\s?(?:법인|회사|사)$|(?:^|\s|\d)(?:\d+)?(?:번째\s)?[가-힣]{0,8}(?:호점|지점|점|매장)$/u;
/** The kinds of sites and branches that everyday words before them describe: `동남아 총괄 법인`, `방송 전용 스튜디오`. */
const SITE =
  /(?:법인|지사|사무소|스튜디오|타워|거점|(?:물류|배송|훈련|교육|서비스|정비|고객|콜|전시|체험|생산)\s?센터)$/u;

/** Is it no name of its own: nobody who takes part, though it says what came into being? */
export const isUnnamed = (name: string): boolean =>
  UNNAMED.test(name.replace(/^제\d+(?=[가-힣]{2})/u, '')) || isDescribed(name, SITE);

/** Is all that stands before the kind everyday words: `스마트 가구 [연구소]`? */
export function isDescribed(name: string, kind: RegExp): boolean {
  const found = kind.exec(name);
  if (!found) return false;
  const words = name.slice(0, found.index).split(' ').filter(Boolean);
  return words.every((word) => isCommon(word) || PLACES.has(word));
}

const OPENED =
  /\d호점$|[가-힣](?:점|관|실|몰|역|기지|허브|타운|파크)$|(?:매장|점포|호텔|라운지|쇼룸|공장|사옥|발전소|캠퍼스|스토어|아울렛|리조트|병원|병동|도서관|극장|센터|단지|창고|공간|시설|카페|식당|연구동|터미널|충전소|양조장|체육관|경기장|골프장|야영장|전시장|농장|연수원|어린이집|요양원|타워|아웃렛|콘도|플라자|스퀘어|갤러리|캠핑장|공연장|수영장|클리닉|오피스|스튜디오)$/u;
/** A branch that somebody sets up: `쇼룸을 낸다`. */
export const isBranch = (kind: string): boolean =>
  BRANCH.test(kind) || (/^[가-힣]{2,6}점$/u.test(kind) && !NO_DOOR.test(kind) && PLACES.has(kind.slice(0, -1)));
const BRANCH =
  /(?:매장|점포|쇼룸|지점|지사|호점|(?:직영|가맹|전문|편의|특화|상설|면세|백화|음식|체험|로드|안테나)(?:점|숍)|스토어|전시장|법인|사무소|영업점|대리점|분점|식당|카페)$/u;

/** What opens its door besides organizations. */
export const isOpenable = (kind: string): boolean => OPENED.test(kind) && !NO_DOOR.test(kind);
/** What ends so and has no door: `영역을 넓혔다`. */
const NO_DOOR =
  /(?:영역|지역|구역|권역|용역|번역|통역|교역|무역|현실|사실|부실|손실|진실|내실|기관|경관|습관|체육관계|관점|초점|시점|장점|단점|약점|강점|접점|문제점|쟁점|정점|공통점|차이점|득점|중점)$/u;

/** What is 지은 and is no building: `농사를 짓다`, `결론을 짓다`. */
const NOT_RAISED =
  /(?:농사|밥|표정|이름|별명|결론|마무리|매듭|미소|약|한약|죄|시|글|구분|관련|연관|눈물|울음|무리|짝|관계|소설|한숨|웃음|결말|경계|규정|쌀|옷|것|곳|데|등)$/u;
/** What is built whatever its word is: `암병동을 짓는다`, `양식장을 건설한다`. */
export const isRaised = (lemma: string, kind: string): boolean =>
  /^(?:짓|지어지)$/u.test(lemma)
    ? kind.length > 1 && !NOT_RAISED.test(kind)
    : (/^(?:건설|조성|구축|세우|올리|설립|증설|신축|증축|넓히|확장|들이|놓|들여놓)$/u.test(lemma) &&
        BUILDING.test(kind)) ||
      (/^(?:올리|증축|신축|건설)$/u.test(lemma) &&
        /(?:별관|신관|본관|전시관|기념관|박물관|미술관|수장고)$/u.test(kind));
const BUILDING =
  /(?:[가-힣]{2}동|[가-힣](?:양식|시험|처리|매립|경기|공연|주차|골프|스키|야영|승마|비행|정비|작업|집하|도축|차고|하역|야적)장|고로|전기로|용광로|격납고|도크|댐|터널|철도|산단|산업단지|지구|신도시|부두|활주로|기숙사|체육관|스마트팜|온실|저장소|발전기|병동|분원|연수원|요양원|풍력단지)$/u;

/** What is made larger: `연구소를 넓혔다`. */
export const isWidened = (kind: string): boolean => isOpenable(kind) || WIDENED.test(kind);
const WIDENED = /(?:연구[소원동]|본사|사무실|매장)$/u;

/** Whether a kind of thing is any of them. */
export const mayHaveDoor = (kind: string): boolean =>
  OPENED.test(kind) || BRANCH.test(kind) || WIDENED.test(kind) || BUILDING.test(kind);
