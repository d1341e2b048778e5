// A sentence in, names in quotation marks out: by what stands before them, by what they end in, by what is done with them.
import type { OrganizationKind } from '../../../model/index.ts';
import { readVerb } from '../clauses/readVerb.ts';
import { readParticle } from '../particles.ts';
import { isLikelyPerson } from '../people/names.ts';
import { COMPANIES, PREDICATE, quotedKind } from './apposition.ts';
import { Candidate } from './candidate.ts';
import { catalogNames } from './catalogNames.ts';
import { GENERIC, isCommon, isCountry, isTranscribed, NAMING, NOT_ORGANIZATIONS, PLACES } from './commonWords.ts';
import { isEveryday } from './everydayNouns.ts';
import { standsAsParty } from './isParty.ts';
import { PLACES_ABROAD } from './placesAbroad.ts';
import { DOMAIN } from './readLatin.ts';
import { isRisky, mayEndSo, readSuffix, UNIT_KINDS } from './suffixes.ts';
import type { Word } from './words.ts';

/** Opening marks, those that may close what they open, and how long that may be. */
const SINGLE = { opens: "‘'", closes: "’'", ends: "‘’'\n", most: 40 };
const DOUBLE = {
  opens: '“"「『',
  closes: '”"」』',
  ends: '“”"「」『』\n',
  most: 20,
};

/** Where the quotation ends that opens at `at`; undefined where none does. */
function closeOf(text: string, at: number): number | undefined {
  const marks = SINGLE.opens.includes(text[at]!) ? SINGLE : DOUBLE.opens.includes(text[at]!) ? DOUBLE : undefined;
  if (!marks) return undefined;
  let end = at + 1;
  while (end < text.length && end - at - 1 < marks.most && !marks.ends.includes(text[end]!)) end++;
  return end - at > 2 && end < text.length && marks.closes.includes(text[end]!) ? end : undefined;
}

/** Adds to `found` what the quotations of a sentence name. */
export function readQuoted(text: string, words: readonly Word[], found: Candidate[]): void {
  let next = 0;
  const quoted: InList[] = [];
  for (let open = 0; open < text.length; open++) {
    const code = text.charCodeAt(open);
    if (code === 0x20 || code >= 0xac00) continue;
    const close = closeOf(text, open);
    if (close === undefined) continue;
    while (next < words.length && words[next]!.end <= open) next++;
    const before = words[next - 1];
    const inner = text.slice(open + 1, close);
    // ‘나래 얼라이언스(NRA)’: what it is short for
    const name = inner.trim().replace(/ ?\([^()]{2,24}\)$/, '');
    const isNext = before?.end === open - 1 && text[open - 1] === ' ';
    const quotation = { text, name, close, before: isNext ? before.text : undefined };
    // 오픈 이노베이션 센터 ‘달보드레’
    const isPlace = isNext && before.text === '센터' && FOR_WHAT.test(words[next - 2]?.text ?? '');
    // 브랜드 ‘달보드레’: what is sold by the name, not who sells it.
    const isSold = before !== undefined && /(?:브랜드|앱)$/.test(before.text);
    const house = houseOf(quotation);
    const kind =
      (isNext && isCountry(before.text) && isAbroad(quotation) ? 'company' : undefined) ??
      (NUMBERED.test(name) && OF_FUNDS.test(text) ? 'fund' : undefined) ??
      (isNext && !isSold
        ? (quotedKind(before.text) ?? (isSetUp(quotation, words[next - 2]) ? 'company' : undefined))
        : undefined) ??
      (isPlace ? 'public-body' : undefined) ??
      kindByRole(quotation) ??
      house ??
      (isNext && isStoodIn(quotation) ? 'consortium' : undefined);
    const start = open + 1 + inner.indexOf(name);
    const read =
      kind && kind === house
        ? new Candidate(start, start + name.length, 'quoted-opened', kind, name)
        : kind || ((mayEndSo(name) || name.endsWith('호')) && !IS_MATTER.test(text.slice(close + 1, close + 20)))
          ? toQuoted(start, name, kind)
          : undefined;
    if (read) found.push(read);
    quoted.push({ start, open, close, name, before: quotation.before, kind: read && (kind ?? read.kind) });
    open = close;
  }
  if (quoted.length > 1) found.push(...readListed(text, quoted));
}

/** `‘판독 AI 공동 개발’ 업무협약`: what is agreed on, worked at or spoken of. */
const IS_MATTER = /^ (?:[가-힣]{2,4} )?(?:업무협약|협약|계약|양해각서|MOU|사업|과제|프로젝트|세미나|간담회|공모)/;

/** One of several quotations; `kind` where it is read as an organization by what stands around it. */
interface InList extends Omit<Quotation, 'text'> {
  start: number;
  open: number;
  kind: OrganizationKind | undefined;
}

const JOINS = /^(?:[과와]|,|·|\s및|\s그리고)\s?$/;
/** `제공하는 ‘모아업’과 인공지능 기업 ‘나래8’이`: each is said to be one. */
const JOINS_FIRM = /^(?:[과와]|,)\s[^‘’'“”".]{2,24}\s$/;
const DOES = /(?:(?:제공|개발|운영|공급|제작|생산|판매|연구|설계)(?:하는|한)|만드는|만든|내놓은|잇는|돕는)$/;

// `스타트업 ‘다있소’, ‘모아업’이 합류했다`: what the first of them is the others are
function* readListed(text: string, quoted: readonly InList[]): Generator<Candidate> {
  const kinds = quoted.map(({ kind }) => kind);
  const isFirm = (at: number): boolean => kinds[at] !== undefined && COMPANIES.has(kinds[at]);
  const share = (at: number, from: number): void => {
    const { name, before } = quoted[at]!;
    const isSaid = SAID.test(name) || PLACES.has(name) || (before !== undefined && OF_THING.test(before));
    if (kinds[at] === undefined && isFirm(from) && NAMELIKE.test(name) && !isSaid) kinds[at] = kinds[from];
  };
  const between = (at: number): string => text.slice(quoted[at]!.close + 1, quoted[at + 1]!.open);
  for (let at = 0; at + 1 < quoted.length; at++) if (JOINS.test(between(at))) share(at + 1, at);
  for (let at = quoted.length - 2; at >= 0; at--) {
    const isOne = JOINS_FIRM.test(between(at)) && DOES.test(quoted[at]!.before ?? '');
    if (isOne || JOINS.test(between(at))) share(at, at + 1);
  }
  for (const [at, { start, name, kind }] of quoted.entries())
    if (kind === undefined && kinds[at] !== undefined)
      yield new Candidate(start, start + name.length, 'quoted-apposition', kinds[at], name);
}

/** `‘나래 도약 1호’의 출자자다`: a fund by its number, where the sentence speaks of funds. */
const NUMBERED = /[가-힣A-Za-z] (?:제)?\d{1,3}호$/;
const OF_FUNDS =
  /펀드|투자조합|출자자|출자[했한해금]|운용[사하을은]|굴[리린]|결성|유한책임|무한책임|업무집행|\bLP\b|\bGP\b/;

interface Quotation {
  text: string;
  name: string;
  /** Where its closing mark stands. */
  close: number;
  /** The word before it, if nothing but a blank stands between. */
  before: string | undefined;
}

/** `나래통신이 꾸린 ‘온링크’와의 협력`: who has been set up and is dealt with; `나래통신 이사가 창업한 ‘온링크’`. */
const SET_UP = /^(?:꾸린|세운|차린|설립한|창업한|출범시킨|분사시킨|띄운|출발한|투자한|출자한|인수한|사들인|분사한)$/;
const FOUNDED_ONLY = /^(?:창업한|분사한|분사시킨|인수한|출자한)$/;
const DEALT_WITH =
  /^[와과](?:의|도|는)? [^,.]{0,24}(?:협력|협업|계약|제휴|협약|합병|소송|손잡|거래|합작|격차|경쟁|다툼|주도권|승부|대결|통합)/;
const OWNED =
  /^의 (?:지분|경영권|최대주주|주식|매출|인수|직원|대표)|^[을를] [^,.]{0,12}(?:인수|합병|매각|청산|정리|분사|상장)/;
const LIVES =
  /^[은는이가] [^.]{0,40}(?:투자를|분사|상장|매출|직원|폐업|문을 닫|파산|인수[됐되된]|매각[됐되된]|흑자|적자)/;
function isSetUp({ text, name, close, before }: Quotation, founder: Word | undefined): boolean {
  if (!SET_UP.test(before!) || !/^[가-힣A-Za-z]{2,10}$/.test(name) || isEveryday(name)) return false;
  if (FOUNDED_ONLY.test(before!) && name.length > 1) return true;
  const behind = text.slice(close + 1, close + 48);
  if (LIVES.test(behind)) return true;
  if (founder === undefined || !/[이가]$/.test(founder.text) || name.length < 3) return false;
  return DEALT_WITH.test(behind.slice(0, 35)) || OWNED.test(behind.slice(0, 23));
}

/** `‘솔내부품시험센터’를 개소했다`, `‘솔내파크 봄’을 열었다`, `‘솔내창업허브’가 문을 열었다`: a house with a name of its own. */
const HOUSE =
  /^(?=.{4,20}$)[가-힣A-Za-z0-9][가-힣A-Za-z0-9& ]*(?:센터|허브|파크|타운|스페이스|스테이션|밸리)(?: [가-힣A-Za-z0-9]{1,6})?$/;
const OPENED =
  /^(?:\([^()]{2,24}\))?(?:[을를] (?:[^,.]{0,14} )?(?:개소|개관|개원|개장|열었|열고|열어|연다|열 |설립|신설|개설|설치|출범|구축|세우|세웠|세운)|[이가은는] (?:[^,.]{0,14} )?(?:개소|개관|개원|개장|문을 열|문을 연|출범|설립)|의 (?:문을 [열연]|(?:개소|개관|개원|개장|준공)식))/;
function houseOf({ text, name, close, before }: Quotation): OrganizationKind | undefined {
  const isOpened =
    HOUSE.test(name) &&
    !isCommon(name) &&
    !NOT_ORGANIZATIONS.has(name) &&
    !(before !== undefined && OF_THING.test(before)) &&
    OPENED.test(text.slice(close + 1, close + 60));
  if (!isOpened) return undefined;
  return name.endsWith('연구센터') ? 'research-institute' : 'public-body';
}

const FOR_WHAT = /^(?:이노베이션|혁신|창업|연구|연구개발|R&D|보육|육성|체험|지원|비즈니스|스타트업)$/;

/** `미국 ‘오르비트’와 세운 합작사`, `대만 ‘베린’ 등 3사`: whom one deals with in a country. */
const DEALS =
  /^(?:\([^()]{2,24}\))?[’'”"](?:\([^()]{2,24}\))?(?:[와과]|로부터|(?= 등과 )|(?= 등 (?:\d|[가-힣]{0,3}(?:사|업체|기업))))/;
const isAbroad = ({ text, name, close }: Quotation): boolean =>
  (isTranscribed(name.replace(/ /g, '')) || /^[A-Z][A-Za-z]+$/.test(name)) &&
  !isEveryday(name) &&
  !PLACES.has(name) &&
  !PLACES_ABROAD.has(name) &&
  DEALS.test(text.slice(close, close + 48));

/** `A와 B가 뭉친 ‘하늘길연합’`, `A와 B가 참여하는 ‘아쿠아온’이 운영 주체로 확정됐다`: what several are in. */
const STAND_IN =
  /^(?:참여(?:한|하는)|뭉친|손잡은|꾸린|결성한|구성한|보탠|보태는|이끄는|주도하는|주도한|합류한|모인|가세한)$/;
/** Of these only several who stand together. */
const ALL_IN = /^(?:뭉친|보탠|보태는|결성한|가세한)$/;
const OF_MANY = /출범|컨소시엄|진영|사업단|연합|공동 법인|운영 ?주체|사업자/;
const NO_BODY =
  /(?:사업|프로젝트|축제|행사|대회|전시회|박람회|포럼|과정|캠프|챌린지|캠페인|라운드|펀드|쇼|데이|[가-힣]전)$/;
function isStoodIn({ text, name, close, before }: Quotation): boolean {
  if (!STAND_IN.test(before!) || SAID.test(name) || !NAMELIKE.test(name) || NO_BODY.test(name)) return false;
  if (ALLIANCE.test(name)) return name.length > 3;
  return (
    (ALL_IN.test(before!) || OF_MANY.test(text)) &&
    !isEveryday(name) &&
    /^[이가은는을를]? /.test(text.slice(close + 1, close + 3))
  );
}

/** What is made, shown or held; what it is called is no firm. */
const OF_THING =
  /(?:브랜드|제품|신제품|상품|앱|서비스|게임|작품|책|소설|영화|드라마|웹툰|프로그램|행사|축제|박람회|전시회?|공연|캠페인|사업|대회|음식|메뉴|시리즈|모델|기술|로봇|노래|앨범|신약|후보물질|치료제|차|차량|선박|호|플랫폼|시스템|솔루션|건물|타워|단지|아파트|노선|과제|정책|전략|비전)(?:인|의)?$/;
/** `‘다온’ 등 스타트업 3곳`, `‘다온’ 대표 한예솔`. */
const IS_ONE =
  /^ 등 (?:[가-힣]{1,6} ){0,2}?[가-힣]{0,5}(?:스타트업|업체|기업|회사|개발사|제작사|운용사|벤처)(?:[을를은는이가의과와에 ]|들)|^ (?:대표|대표이사|창업자|공동창업자)(?:인|는|를|가|도| [가-힣]{2,4}(?:[은는이가] |\())/;
/** `‘나래바람’을 3일 출범시켰다`. */
const LAUNCHED = /^ (?:[^,.]{0,14} )?(?:설립|창업|출범시|차[렸리]|분사시|발족|결성|창립)/;
const ALLIANCE = /(?:연합|동맹|협의체|연합체|얼라이언스|원팀|협의회|포럼)$/;
const NAMED_SO =
  /(?:(법인|회사|합작사|합작법인|협의체|연합체|컨소시엄|자회사|지주사|지주회사|재단|조합|연합|동맹|구단)(?:의|) (?:이름|명칭)|사명|회사명|법인명|상호)[은을] $/;
/** What is said, and no name: `‘같이 갑시다’`. */
const SAID = /(?:다|요|까|라|자|며|고|서|면|니|죠|네|해|한|된|는|은|을|를|의|과|와|적)$/u;
const NAMELIKE = /^[가-힣A-Za-z][가-힣A-Za-z0-9&]{1,9}(?: [가-힣A-Za-z0-9]{1,6})?$/;

const IS_RUN = /^ (?:(?:운영|서비스|개발|제공|출시|제작|판매)(?:하는|한|해온|해 온|하고 있는|중인)|만든|만드는) /;

/** What a quotation is by what is done with it, if only somebody can stand there. */
function kindByRole({ text, name, close, before }: Quotation): OrganizationKind | undefined {
  if (!NAMELIKE.test(name) || (before !== undefined && OF_THING.test(before))) return undefined;
  const at = close + 1;
  const particle = readParticle(text, at)?.particle ?? '';
  const behind = text.slice(at + particle.length, at + particle.length + 84);
  // ‘하루반찬’을 운영하는 업체: what somebody runs
  if (/^[을를]$/.test(particle) && IS_RUN.test(behind)) return undefined;
  const opened = close - name.length - 1;
  const named = NAMED_SO.exec(text.slice(Math.max(0, opened - 15), opened));
  const isNamed = named !== null && (/^이?다|^이었다|^였다/.test(text.slice(at, at + 3)) || /^으?로/.test(particle));
  if (isJoined(name, particle, behind)) return 'consortium';
  const isLaunched = /^[을를]$/.test(particle) && LAUNCHED.test(behind);
  if (isLaunched && ALLIANCE.test(name) && name.length > 3) return 'consortium';
  if (!isNamed && !isLaunched && !(particle === '' ? IS_ONE.test(behind) : standsAsParty(particle, behind)))
    return undefined;
  if (SAID.test(name) || isCommon(name) || isEveryday(name) || PLACES.has(name) || isLikelyPerson(name))
    return undefined;
  // ‘AI랩’을 세웠다: what it ends in says what it is
  const kind = readSuffix(name)?.kind;
  if (kind && UNIT_KINDS.has(kind)) return undefined;
  return (named?.[1] && quotedKind(named[1])) || 'company';
}

/** `‘온링크’에 가입했다`, `‘온링크’의 정회원`, `‘온링크’ 회원`: what has members is a body. */
const MEMBERS: ReadonlyMap<string, RegExp> = new Map([
  ['', /^ (?:가입|합류|(?:정|준|창립|초기|공식)? ?(?:회원사?|멤버사?|의장사|회장사|이사사)(?![가-힣]{3}))/],
  [
    '의',
    /^ (?:[가-힣]{1,4} )?(?:[정준]|창립)?(?:회원사?|회원국|멤버사?|의장사?|회장사|이사사|일원|구성원|참여사)(?![가-힣]{3})/,
  ],
  ['에', /^ (?:[^,.]{0,12} )?(?:가입|합류|가세)[했한하해을]/],
  ['에는', /^ [^,.]{2,40}(?:가입|회원)/],
]);
/** What one signs up for that is none: `‘달빛클럽’ 멤버십`. */
const SIGNED_UP = /(?:멤버십|카드|보험|앱|쇼핑|페이|클래스|구독|플랜|서비스|요금제|펀드|챌린지|캠페인)$/;
function isJoined(name: string, particle: string, behind: string): boolean {
  if (SAID.test(name) || SIGNED_UP.test(name) || isCommon(name) || isEveryday(name) || isLikelyPerson(name))
    return false;
  // ‘초록고리연합’: its end says that several are in it
  const stem = ALLIANCE.test(name) && !name.includes(' ') ? name.replace(ALLIANCE, '') : '';
  if (stem.length > 2 && !isCommon(stem) && !isEveryday(stem)) return true;
  return MEMBERS.get(particle)?.test(behind) ?? false;
}

/** 북쪽별: a star; of two words that are everyday ones, neither says what kind of thing it is. */
function isNobody(name: string): boolean {
  if (!isCommon(name)) return false;
  if (/^[가-힣]{2,3}별$/.test(name) && !isCommon(name.slice(0, -1))) return false;
  if (/^[가-힣]{4,6}$/.test(name))
    for (let cut = 2; cut <= name.length - 2; cut++) {
      const parts = [name.slice(0, cut), name.slice(cut)];
      if (parts.every((part) => isCommon(part) && !(GENERIC.has(part) && !NAMING.has(part)))) return false;
    }
  return true;
}

const SAID_OF_ONE =
  /[을를] (?!위한 )(?:[가-힣]{1,8} )?[가-힣]*[는은던운긴쓴찬든만한된할될낸킨딴본온꾼] |(?:^| )[가-힣]*(?:고객|[가-힣]사|주주|상대|파트너|기업|업체|목표|우리)[은는] /u;

/** What a quotation names; `told`: what the word before it says that it is. */
function toQuoted(start: number, name: string, told: OrganizationKind | undefined): Candidate | undefined {
  // ‘통합 가람전자’: one that is known, as it is from now on
  if (/^(?:통합|신설|합병|새) /.test(name) && catalogNames().get(name.slice(name.indexOf(' ') + 1))) return undefined;
  // ‘춘추전국시대’
  if (!told && /시대$/.test(name)) return undefined;
  if (/[.,!?…]|\d{3}/.test(name) && !DOMAIN.test(name)) return undefined;
  // ‘굴뚝 없는 공단’: what something is like
  if (!told && /[가-힣](?:없는|있는|하는|되는|이던|같은|라는) |(?:^| )(?:없는|있는|같은) /.test(name)) return undefined;
  // ‘우리는 신약을 만드는 연구소’, ‘주요 고객은 가람전자’: said of one
  if (!told && SAID_OF_ONE.test(name)) return undefined;
  const end = start + name.length;
  // ‘가람 투자조합 1호’: a fund with its number.
  const ending = readSuffix(name.endsWith('호') ? name.replace(/ ?제?\d{1,3}호$/, '') : name);
  const suffix = ending && isRisky(ending.suffix) ? undefined : ending;
  const stem = name.slice(0, suffix?.at ?? 0);
  if (
    !suffix ||
    !stem ||
    (!told &&
      (isCommon(name.replace(/ /g, '')) ||
        (suffix.strength === 'weak' && !/대학$/.test(name) && isCommon(stem.trim()))))
  )
    return told &&
      (!PREDICATE.test(name) || (!name.includes(' ') && readVerb(name, true) === undefined)) &&
      name.length <= 16 &&
      !isNobody(name)
      ? new Candidate(start, end, 'quoted-apposition', told, name)
      : undefined;
  const parts = name.split(/\s+/);
  if (parts.length === 1 && suffix.strength !== 'unit' && isCommon(stem) && !(told && COMPANIES.has(told)))
    return undefined;
  const isCompany = told !== undefined && COMPANIES.has(told);
  // 얼라이언스 ‘나래 원 팀’: no unit of anybody
  const isTold = isCompany || told === 'fund' || told === 'consortium';
  const quoted = new Candidate(start, end, 'quoted', isTold ? told : suffix.kind, name);
  if (!isCompany && told !== 'consortium' && UNIT_KINDS.has(suffix.kind)) {
    quoted.core = parts;
    quoted.places = [];
  }
  return quoted;
}
