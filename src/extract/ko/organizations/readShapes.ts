// A sentence's words and its known names in, names never heard of out: read by what they end in and what they are made of.
import type { OrganizationKind } from '../../../model/index.ts';
import { isTrade } from './apposition.ts';
import { Candidate } from './candidate.ts';
import { GENERIC, isTranscribed, MODIFIERS, NAMING, PLACES } from './commonWords.ts';
import { isEveryday } from './everydayNouns.ts';
import { isParty, standsAsParty } from './isParty.ts';
import { isUniversity } from './isUniversity.ts';
import { FACULTY, FIELD, LATIN, type Head } from './readHead.ts';
import { readParticle } from '../particles.ts';
import { isOwnName } from './nameable.ts';
import { leftOfProper, readLeft } from './readLeft.ts';
import { isBare, isPremises, readNamedBody } from './readNamedBody.ts';
import { headTitle } from '../people/titles.ts';
import { HEADED } from './sense.ts';
import { isAlliance, readSuffix, UNIT_KINDS } from './suffixes.ts';
import type { Word } from './words.ts';

const RESEARCH = /연구|기술|혁신|이노베이션|개발|R&D|AI|랩|과학|테크/;
const kindOf = (head: Head, modifiers: readonly string[]): OrganizationKind => {
  // 클로버하우스랩: a start-up, not the laboratory of one
  if (head.suffix === '랩' && !modifiers.length && head.stem.length > 2 && isTranscribed(head.stem)) return 'company';
  if (head.suffix !== '센터') return head.kind;
  const words = modifiers.join('') + head.stem;
  if (/암|의료|심장|재활/.test(words)) return 'hospital';
  return RESEARCH.test(words) ? 'research-institute' : head.kind;
};

/**
 * Names by shape, given the names already found (by where they end). `가람전자`, `나래랩스`, `한빛연구소`; units with what
 * qualifies them: `가람화학 생명과학본부`, `시드니 가람전자 AI랩`, `AI 전담조직`.
 */
export function readShapes(text: string, words: readonly Word[], given: ReadonlyMap<number, Candidate>): Candidate[] {
  // A name found here may own the next, or stand in a list with it: 나래정밀과 가람기어가.
  const known = new Map(given);
  const found: Candidate[] = [];
  const listed: Head[] = [];
  const add = (candidate: Candidate): void => {
    found.push(candidate);
    if (!candidate.core && !known.has(candidate.end)) known.set(candidate.end, candidate);
  };
  for (let index = 0; index < words.length; index++) {
    const { flags, sense, start } = words[index]!;
    const own = flags & HEADED ? sense.head : undefined;
    // What the catalogue names whole needs no guess.
    if (!own || known.get(start + own.end)?.entry) continue;
    const { kind, strength, suffix, stem, proper, describes } = own;
    const head: Head = {
      kind,
      strength,
      suffix,
      stem,
      proper,
      describes,
      word: index,
      end: start + own.end,
    };
    const candidate = readShape(text, words, head, known);
    if (candidate) add(candidate);
    else if (LISTED.test(words[index + 1]?.gap ?? '') || /^[와과] /.test(text.slice(head.end, head.end + 2)))
      listed.push(head);
  }
  // What stands before another of its list may be known by that one
  for (const head of listed) {
    const candidate = readShape(text, words, head, known);
    if (candidate) add(candidate);
  }
  return found;
}

/** `바이오 산연 협의회를 발족했다`, `이번에 출범하는 수소 융·복합 협의체는`: a body by all the nouns before it, where it is founded. */
const BODY_FOUNDED =
  /^(?:\([^()]{2,24}\))?(?:[을를이가은는]? (?:[^,.]{0,10} )?(?:발족|출범|결성|창립|공식 출범)(?:식|총회|했|한다|하|시켰|됐|되)| (?:출범식|창립총회|발대식|발족식|창립식))/u;
const FOUNDS = /^(?:출범|발족|창립|결성)(?:하는|한|된|되는|할|될|시킨)$/u;
const MOST_NOUNS = 6;
function readFoundedBody(
  text: string,
  words: readonly Word[],
  head: Head,
  known: ReadonlyMap<number, Candidate>,
): Candidate | undefined {
  const last = words[head.word]!;
  if (!isAlliance(head.suffix) || OF_MANY.test(head.stem)) return undefined;
  let first = head.word;
  while (
    first > 0 &&
    head.word - first < MOST_NOUNS &&
    /^(?: |[·∙ㆍ-])$/u.test(words[first]!.gap) &&
    isOfBody(words[first - 1]!) &&
    !actsOn(words, first - 1) &&
    !known.has(words[first - 1]!.end)
  )
    first--;
  const nouns = head.word - first + (head.stem.length > 1 ? 1 : 0);
  const { start } = words[first]!;
  if (nouns < 2 || head.end - start > 30 || OF_MANY.test(words[first]!.text)) return undefined;
  const before = words[first - 1];
  if (!BODY_FOUNDED.test(text.slice(head.end, head.end + 40)) && !(before && FOUNDS.test(before.text)))
    return undefined;
  const name = text.slice(start, head.end);
  const body = new Candidate(start, head.end, 'founded-body', 'consortium', name);
  body.core = [last.text.slice(0, head.end - last.start)];
  if (first < head.word) body.core = [text.slice(start, last.start).trim(), ...body.core];
  body.places = [];
  return body;
}

/** 초대 소장에, 의 신임 원장으로, of what ends in 연구소 or 원. */
const HEAD_BEHIND =
  /^(?:의)? (?:(?:초대|신임|새|첫|차기|제?\d{1,2}대) )?([가-힣]{1,3}장)(?=(?:에|으로|은|이|을)?(?:[ ,.]|$))/u;
const hasHead = (text: string, end: number, unit: string): boolean => {
  const post = HEAD_BEHIND.exec(text.slice(end, end + 24))?.[1];
  return post !== undefined && (post === headTitle(unit) || unit.endsWith(post.slice(0, -1)));
};

/** A noun without a particle, and nobody's post: what a body is called by. */
const isOfBody = (word: Word): boolean =>
  /^(?:[가-힣]{1,8}|[A-Za-z][A-Za-z&]{0,9}|K)$/u.test(word.text) &&
  isBare(word) &&
  !FOUNDS.test(word.text) &&
  !/(?:[은는을를]|[하되][는며고]|[가-힣]{2}(?:한|된|할|될)|등[과이의]?|및|함께|참여|위한|이날|오는|지난|새|첫)$/u.test(
    word.text,
  );
/** `간담회를 열고 투자 협의체를`, `수출을 돕기`: a verb with what it is done to, no noun of a name. */
const actsOn = (words: readonly Word[], index: number): boolean =>
  /(?:[고며기자]|면서|도록|[아어해]서?)$/u.test(words[index]!.text) && /[을를]$/u.test(words[index - 1]?.text ?? '');

const OF_PROGRAM = /^ (?:아웃사이드|인사이드|프로그램|공모전|데모데이|챌린지|액셀러레이팅|페어|\d+기)/u;

function readShape(
  text: string,
  words: readonly Word[],
  head: Head,
  known: ReadonlyMap<number, Candidate>,
): Candidate | undefined {
  const word = words[head.word]!;
  const { describes } = head;
  const own = word.text.slice(0, head.end - word.start);
  // 가람도 산하 차세대기술연구원: of somebody, so a name whatever its words.
  const above = words[head.word - 1];
  const isUnder =
    word.gap === ' ' && head.stem.length >= 4 && above !== undefined && /^(?:산하|부설)$/.test(above.text);
  const proper = isUnder || head.proper;

  if (UNIT_KINDS.has(head.kind)) {
    // 나래재단 대회의실: where one meets
    if (MEETING_PLACE.test(own)) return undefined;
    // 가람전자 M랩 아웃사이드 공모전: a programme by that name
    if (/^(?:랩|lab|캠프|스쿨)$/iu.test(head.suffix) && OF_PROGRAM.test(text.slice(head.end, head.end + 12)))
      return undefined;
    const whole = head.kind === 'consortium' ? readFoundedBody(text, words, head, known) : undefined;
    if (whole) return whole;
    const left =
      proper && head.strength === 'sure' ? leftOfProper(words, head, known) : readLeft(text, words, head, known);
    const parent = left.parent ?? left.owner;
    // K-배터리 얼라이언스: letters with a hyphen begin it
    const letters = /[A-Za-z]{1,4}-$/.exec(text.slice(Math.max(0, left.start - 5), left.start))?.[0];
    if (letters && !/[\p{L}\p{N}]/u.test(text[left.start - letters.length - 1] ?? ' ')) left.start -= letters.length;
    // 가람·다온지방병무청: of several regions
    if (OF_REGION.test(own))
      left.start -= REGIONS.exec(text.slice(Math.max(0, left.start - 12), left.start))?.[0].length ?? 0;
    const shown = text.slice(left.start, head.end).replace(STOCK_CODE, '').replace(/\s+/g, ' ');
    const name = left.owner ? `${left.owner.name} ${shown}` : shown;
    const kind = kindOf(head, left.modifiers);
    const unit = new Candidate(left.start, head.end, parent ? 'unit-of' : 'shape', kind, name);
    const core = [...left.modifiers, own];
    unit.core = core;
    unit.places = left.places;
    if (parent) unit.parent = { text: parent.name, entry: parent.entry };
    // 가람전자 연구원은: people of a company, as long as no field stands with them.
    if (own === '연구원' && left.modifiers.length === 0 && parent && !UNIT_KINDS.has(parent.kind)) return undefined;
    // 가람테크 팀장, 한빛병원 병원장: a post, and no unit
    if (IS_POST.test(own) && text[head.end] === '장' && (!left.modifiers.length || readSuffix(above?.text ?? '')))
      return undefined;
    // 가람건설과 나래건설 컨소시엄: of both
    if (own === '컨소시엄' && parent && !left.modifiers.length && isOneOf(text, parent, known)) return undefined;
    // 버티컬핏이 합작법인을: a kind of firm, which only what it belongs to names
    if (!parent && head.suffix === '법인' && KIND_OF_FIRM.test(head.stem)) return undefined;
    if (parent) return describes && isGenericCore(core) ? undefined : unit;
    // 양자기술 연합체 ‘가람 동맹’: what is quoted behind it is the name.
    if (!proper && /^ ?[‘'“"]/.test(text.slice(head.end, head.end + 2))) return undefined;
    // 디지털연구소 소장에: whose head is named has a name
    if (head.kind !== 'department' && head.stem.length > 1 && !OF_ANYBODY.test(own) && hasHead(text, head.end, own))
      return unit;
    if (describes && !(proper && head.strength === 'sure')) return undefined;
    // 인공지능융합대학원을 신설한다, 스마트 완구 연구소를 열었다: what is founded has a name, everyday words or not.
    if (FOUNDED_UNITS.test(head.suffix) && (head.stem.length > 1 || left.modifiers.length) && isFounded(text, head.end))
      return unit;
    // 지역혁신펀드를 함께 조성한다: what is raised has a name, unless it is a kind of fund
    if (head.suffix === '펀드' && head.stem.length > 3 && !KIND_OF_FUND.test(head.stem) && isRaised(text, head.end))
      return unit;
    // 신협금융협의회의 회원이다, 미래전지컨소시엄이: a body of many by its own words, unless one of anybody
    if (head.kind === 'consortium' && head.stem.length > 3 && !OF_MANY.test(head.stem)) return unit;
    // 국군의학연구소와 공동으로: everyday words, and somebody who acts
    if (head.strength === 'sure' && !proper && head.stem.length > 3 && !OF_ANYBODY.test(own) && hasRole(text, head))
      return unit;
    if (head.strength === 'sure')
      return proper ||
        left.proper ||
        (head.stem.length >= 2 && /^(?:진흥원|평가원|인력공단|진흥공단)$/.test(head.suffix)) ||
        FIELD.test(head.stem) ||
        (head.kind !== 'fund' && left.places.length && (left.modifiers.length || head.stem.length >= 2))
        ? unit
        : undefined;
    // 서울중앙지법, 부산지검: a court has its place in its name.
    // 아랍에미리트 수전력청, 해양교통청은: an agency abroad, or one that acts; 신청, 요청 are none.
    if (head.strength === 'weak')
      return startsWithPlace(head.stem) ||
        (head.suffix === '청' &&
          !/[신요초재하시도구]$/.test(head.stem) &&
          (left.places.length ? head.stem.length > 1 : head.stem.length > 3 && head.word === 0))
        ? unit
        : undefined;
    // A unit: something must set it apart; a team of one's own (`AI 전담조직`) needs but its field.
    // 샤워실, 드림팀: rooms and teams are units only by what they work on.
    const stemSays = /^[실팀]$/.test(head.suffix)
      ? (MODIFIERS.has(head.stem) && !(head.suffix === '실' && ROOM.test(head.stem))) || FIELD.test(head.stem)
      : head.stem !== '' &&
        (LATIN.test(head.stem) || isTranscribed(head.stem)) &&
        !(head.suffix === '센터' && isPremises(head.stem));
    if (stemSays || left.proper) return unit;
    // 대한국제대학원은
    if (head.suffix === '대학원' && /^(?:한국|대한|국립)[가-힣]{2,}$/.test(head.stem)) return unit;
    if (
      head.kind === 'department' &&
      /본부|사업부|추진단|사업단|전담|태스크포스|이노베이션|실$|팀$/.test(own) &&
      (left.modifiers.length || (proper && /[실팀]$/.test(own) === false))
    )
      return unit;
    if (/법인|지사|캠퍼스/.test(head.suffix) && left.places.length) return unit;
    if (head.kind === 'consortium' && left.modifiers.length && isAlliance(head.suffix) && head.suffix !== '협의회')
      return unit;
    // 사무실은 동북권소재센터에 마련했다: where one moves in
    if (
      head.suffix === '센터' &&
      head.stem.length > 3 &&
      proper &&
      !isEveryday(head.stem) &&
      HAS_TENANTS.test(text.slice(head.end, head.end + 24))
    )
      return unit;
    if (head.suffix === '센터' && left.places.length && (left.modifiers.length || head.stem)) return unit;
    return readNamedBody(text, words, head, known);
  }

  // 한빛대 약학대학, 다온대학교 의대
  const school = above && word.gap === ' ' && (FACULTY.test(own) || HOLDS.test(own)) ? known.get(above.end) : undefined;
  if (school?.kind === 'university') {
    const kind = HOLDS.test(own) ? 'venture-capital' : 'department';
    const unit = new Candidate(school.start, head.end, 'unit-of', kind, text.slice(school.start, head.end));
    unit.core = [own];
    unit.places = [];
    unit.parent = { text: school.name, entry: school.entry };
    return unit;
  }
  // 칭다오 미디어그룹 계열의: where it is at home tells it from a kind of group
  if (head.suffix === '그룹' && !proper && head.stem.length > 1 && above && word.gap === ' ' && PLACES.has(above.text))
    if (/^(?:[은는이가과와의]|을|를)? (?:계열|산하|자회사)|^[은는이가과와의] /.test(text.slice(head.end, head.end + 6)))
      return new Candidate(above.start, head.end, 'shape', head.kind, `${above.text} ${own}`);
  // K제약·바이오: what the country makes
  if (head.stem === 'K') return undefined;
  if (isTradeOf(words, head)) return undefined;
  // 미래정밀과 협약을: everyday words, where they stand as somebody who acts
  if (!proper && !mayBeNamed(head)) return undefined;
  // 피킹로봇 200대를: goods
  if (head.strength === 'weak' && COUNTED.test(text.slice(head.end, head.end + 16))) return undefined;
  if (proper && head.strength === 'weak' && head.kind === 'university') {
    if (!isUniversity(text, words, head, known)) return undefined;
  } else if (
    (!proper || isDoubtful(head)) &&
    !isParty(text, words, head, known) &&
    !(proper && isOwnName(head.stem) && isListed(text, words, head, known))
  )
    return undefined;
  // 하이 파이브랩, 블루 오션웍스
  if (above && word.gap === ' ' && OPENS_NAME.test(above.text))
    return new Candidate(above.start, head.end, 'shape', head.kind, `${above.text} ${own}`);
  return new Candidate(word.start, head.end, 'shape', head.kind, own);
}

/** `나래화학과 솔담에너지를`: beside a name that is known, a stem of no everyday sense makes one. */
function isListed(text: string, words: readonly Word[], head: Head, known: ReadonlyMap<number, Candidate>): boolean {
  const word = words[head.word]!;
  const before = words[head.word - 1];
  if (before && LISTED.test(word.gap) && known.has(before.end)) return true;
  if (before && word.gap === ' ' && /[와과]$/.test(before.text) && known.has(before.end - 1)) return true;
  const next = words[head.word + 1];
  if (!next) return false;
  const joins = head.end === word.end ? LISTED.test(next.gap) : /^[와과] $/.test(text.slice(head.end, next.start));
  return joins && startsIn(next, known);
}
const startsIn = ({ start, end }: Word, known: ReadonlyMap<number, Candidate>): boolean =>
  known.get(end)?.start === start ||
  (known.get(end - 1)?.start ?? -1) === start ||
  (known.get(end - 2)?.start ?? -1) === start;

const LISTED = /^[·∙ㆍ,] ?$/;
const COUNTED =
  /^ (?:[약총] )?\d[\d,.만천백]{0,9} ?여?(?:대|기|척|장|벌|채|톤|t|병|켤레|세트|마리|그루)(?=[를을이가은는의도과와,.]|$)/;
const OPENS_NAME =
  /^(?:팀|더|스튜디오|메종|아틀리에|하이|블루|블랙|레드|골드|화이트|실버|핑크|오렌지|빅|퍼스트|노바|해피|굿|리틀)$/;

/** Everyday words that may be a name with what they end in. */
const mayBeNamed = ({ stem, strength, suffix }: Head): boolean =>
  stem.length > 1 && suffix.length > 1 && strength !== 'unit' && (!GENERIC.has(stem) || NAMING.has(stem));

/** 나래교육은 … 투자를 받았다, `안전교육`은 아니다; 공장건설을 마쳤다: what else ends so is no name as often. */
const isDoubtful = ({ strength, suffix, stem }: Head): boolean =>
  strength === 'weak' || (suffix === '건설' && stem[0]! >= '가' && isEveryday(stem));

/** 한빛대 기술지주회사: which holds its firms. */
const HOLDS = /^(?:산학협력)?기술지주(?:회사)?$/;
const IS_POST = /^(?:팀|실|단|센터|본부|부문|병원|의료원|대학|학과|학부)$/;
/** `가람건설과 나래건설 컨소시엄`, `가람건설-나래건설 컨소시엄`: whether `last` stands behind another of its list. */
const isOneOf = (text: string, last: Candidate, known: ReadonlyMap<number, Candidate>): boolean => {
  const between = /(?:(?:[과와]|[,·∙ㆍ]) ?|[-–])$/u.exec(text.slice(Math.max(0, last.start - 3), last.start));
  const end = between ? last.start - between[0].length : -1;
  return known.has(end) || (text[end - 1] === ')' && text.lastIndexOf('(', end) > end - 14);
};
/** 가람전자(012345) 기술원: whose code it is needs no telling. */
const STOCK_CODE = /\s?\(\d{5,6}\)/;
const OF_REGION = /^[가-힣]{2}지방[가-힣]{2,}청$/;
const REGIONS = /(?<![가-힣])(?:[가-힣]{2}[·∙ㆍ]){1,3}$/;
const KIND_OF_FIRM = /^(?:합작|피?합병|존속|소멸|분할|현지|신설|해외|통합|별도|판매|생산|투자|지주)$/;
const MEETING_PLACE = /(?:회의|세미나|강의|전시|집무|접견|브리핑|기자|응접|사무|휴게|대기)실$/;
/** 기계실, 음악실: rooms. */
const ROOM = /^(?:기계|전기|음악|미술|영상|컴퓨터|과학|교육|환자|재활|통신|게임|데이터|정보|방송|기술)$/;
/** 기업부설연구소, 정부출연연구원: of no one. */
const OF_ANYBODY = /부설|산하|출연|전담|공동|자체|국책|민간|해외|국내|전문|관련|대학|기업|학교$|위원회$/;
function hasRole(text: string, head: Head): boolean {
  const particle = readParticle(text, head.end)?.particle ?? '';
  if (particle === '' || '은는이가'.includes(particle)) return false;
  const at = head.end + particle.length;
  return standsAsParty(particle, text.slice(at, at + 84));
}

/** 노사정협의체, 학부모협의회, 국내컨소시엄: of no one by name. */
const OF_MANY =
  /^(?:민관|민간|노사|산학|지역|주민|마을|상설|실무|공동|정부|범정부|여야|당정|국내|해외|글로벌기업|대학생|학부모|학생|교사|입주|업계|시민|소비자|유관|관계|기업|전문가|사업자|투자자|채권|피해자|유족|비상|특별|현안|합동|대규모)/;
const HAS_TENANTS = /^에(?:는|도)? (?:[^,.]{0,14} )?(?:입주|입점|둥지|사무실|사무소|마련|세 들|들어와)/;
const FOUNDED_UNITS =
  /^(?:대학원|학과|학부|단과대학|연구소|연구센터|연구원|기술연구원|연구단|사업단|추진단|사업부|사업본부|자문단|협의회|협의체|연합체|지원단|협력단|추진본부)$/;
/** 사모투자펀드, 부동산펀드: what anybody may have. */
const KIND_OF_FUND =
  /^(?:(?:사모|공모|국부|헤지|벤처|투자|매칭|크라우드|뮤추얼|블라인드|프로젝트|정책|부동산|인프라|주식|채권|상장|지수|인덱스|메자닌|바이아웃|전용|전문|자체|공동|해외|국내|글로벌|민간|민관|대형|소형|신규|후속|개인|기관|목적|세컨더리|스타트업|중소|기업|초기|연금|퇴직|모태|[가-힣]형))+$/;
const isRaised = (text: string, at: number): boolean =>
  /^(?:['’”"]?[을를이가]) (?:[^,.]{0,12} )?(?:조성|결성|만들|만든|설정|출범|운용|굴리|굴린)/.test(
    text.slice(at, at + 24),
  );
const isFounded = (text: string, at: number): boolean =>
  /^[을를이가] (?:[^,]{0,10} )?(?:개원|신설|설립|개소|출범|발족|결성|창립|설치|개설|세우|세웠|세운|연다|열었|열고|꾸렸)/.test(
    text.slice(at, at + 20),
  );

/** 푸드테크 스타트업, 가람전자 기업: what a company deals in, when its kind of company follows. */
function isTradeOf(words: readonly Word[], head: Head): boolean {
  const next = words[head.word + 1];
  if (next?.gap !== ' ' || head.end !== words[head.word]!.end) return false;
  return (
    // 출판그룹 나래서재: what kind of group the next word names.
    (head.suffix === '그룹' && head.stem.length <= 3 && isTrade(head.stem) && next.sense.title === undefined) ||
    /^(?:스타트업|벤처|기업|업체|산업|시장|분야|업계)/.test(next.text)
  );
}

const startsWithPlace = (stem: string) => PLACES.has(stem.slice(0, 2)) || PLACES.has(stem.slice(0, 3));

const isGenericCore = (core: readonly string[]) =>
  core.slice(0, -1).every((word) => MODIFIERS.has(word) || /^[A-Z]{2,4}$/.test(word));
