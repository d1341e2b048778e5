// A sentence in, names out that the sentence itself introduces: ㈜, quotation marks, `솔루션업체 …`, Latin company names.
import { isLetter, readCopula, readParticle } from '../particles.ts';
import type { Candidate } from './candidate.ts';
import { isCommon, isTranscribed, PLACES } from './commonWords.ts';
import { isNameEnd } from './nameIndex.ts';
import { readSuffix, UNIT_KINDS } from './suffixes.ts';
import type { Word } from './words.ts';
import type { OrganizationKind } from '../../../model/index.ts';

/** Nouns that say what the name behind them is: `보안 솔루션업체 가람웍스`, `기업 ‘나래’`. */
const APPOSITIONS: readonly (readonly [RegExp, OrganizationKind])[] = [
  [/(?:스타트업|벤처|벤처기업|벤처업체|유니콘|새싹기업)$/, 'startup'],
  [/(?:운용사|벤처캐피털|벤처캐피탈|투자사|캐피털|캐피탈|액셀러레이터|엑셀러레이터)$/, 'venture-capital'],
  [/(?:육성기관|연구기관|연구조직|연구소)$/, 'research-institute'],
  [/(?:연구공간|실험실)$/, 'research-institute'],
  [/(?:자회사|계열사|손자회사|합작법인|합작사|신설법인|현지법인|통합법인)$/, 'affiliate'],
  [/(?:교육기관|공공기관|기관)$/, 'public-body'],
  [
    /(?:업체|기업|회사|제조사|개발사|제약사|통신사|항공사|유통사|상장사|시공사|시행사|대행사|투자자문사|게임사|건설사|보험사|카드사|배급사|제작사|협력사|전문점|브랜드사|지주사|해운사|선사|물산|플랫폼사)$/,
    'company',
  ],
];
/** What an apposition says of a company outweighs its name's ending: 스타트업 나래랩. */
const COMPANIES: ReadonlySet<string> = new Set(['company', 'startup', 'affiliate', 'venture-capital']);
const COMPOUND =
  /^.+(?:업체|기업|회사|스타트업|벤처|육성기관|연구기관|합작법인|신설법인|통합법인)$|(?:[조개약신항유임설험드작급용운주장공행력자작]사|선사)$/;

/** Words that follow `기업`, `회사`, `스타트업` … in everyday sentences and name nobody. */
const FOLLOWERS = new Set(
  (
    '간 내 외 등 및 중 수 측 들 가운데 전체 대부분 모두 각각 여러 대표 대표들 임직원 직원 임원 관계자 관계자들 창업자 설립자 경영자 총수 오너 주주 이사회 노조 고객 파트너 협력사 투자 투자자 육성 지원 발굴 인수 합병 매각 설립 창업 ' +
    '성장 생태계 문화 가치 이미지 브랜드 로고 정보 공시 실적 매출 이익 주가 지분 규모 수익 경영 활동 환경 경쟁력 사업 서비스 제품 상품 기술 개발 연구 전략 계획 방침 목표 현황 사례 최초 최대 최고 유일 처음 출신 소속 산하 주도 중심 ' +
    '협력 협업 상생 교류 제휴 연합 협의회 협회 연합회 단체 집단 대상 평가 선정 시상 순위 명단 목록 전용 전문 부문 분야 업계 시장 현장 방문 견학 채용 취업 구직 면접 인턴 인재 교육 프로그램 과정 행사 대회 경진대회 박람회 포럼 콘퍼런스 ' +
    '캠퍼스 센터 공간 건물 본사 지사 공장 사무실 단지 클러스터 밸리 타운 허브 입주 이전 유치 진출 진입 상장 공모 증시 대출 금융 자금 세금 법인세 규제 개혁 정책 제도 법 법안 회생 파산 부도 위기 부담 부채 구조조정 분할 매물 이들 이곳 그곳 ' +
    '이미 아직 매우 가장 더욱 또한 역시 모든 함께 통해 위해 대한 관련 따라 따르면 의해 대해 위한 같은 다른 새로운 신규 기존 주요 국내 해외 글로벌 미국 중국 일본 한국 유럽 1위 2위 3위 두 세 네 한 이 그 저 것 때문 때 곳 점 ' +
    '데이터 시스템 플랫폼 솔루션 인프라 소프트웨어 프로젝트 컨설팅 마케팅 네트워크 포트폴리오 리스크 밸류업 인사이트 리더 리더십 리포트 클럽 멤버십 거래 계약 체결 발표 공개 출시 도입 적용 운영 관리 확대 강화 구축 추진 참여 참가 대다수 ' +
    '뿐 만큼 정도 이상 이하 미만 이사 사장 회장 부회장 부사장 전무 상무 최고경영자 최고기술책임자 CEO CTO CFO COO IR PR IPO CSR ESG R&D 매출액 영업이익 당기순이익 시가총액 지배구조 결합 심사 승인 신고 조사 수사 소송 특성 차원 입장 의견 책임 역할'
  ).split(' '),
);
const PREDICATE = /(?:다|요|고|며|면|서|자|라|까|니|해|한|할|된|될|인|는|은|던|게|히|로)$/;

const LATIN_NAME = /^[A-Z0-9][A-Za-z0-9]*(?:[.&'’+-][A-Za-z0-9]+)*$/;
const DOMAIN = /^[A-Z][A-Za-z0-9]*\.(?:ai|io|com|net|co|org)$/;
const LATIN_COMPANY =
  /^(?:Inc|Corp|Corporation|Labs?|Ventures|University|Institute|Research|Technologies|Technology|Partners|Capital|Group|Bank|Holdings|Systems|Therapeutics|Pharmaceuticals|Biosciences|Networks|Robotics|Motors|Electronics|Foundation|Hospital|Center|LLC|Ltd|GmbH|AG)\.?$/;

/** The last letters of all of them. */
const APPOSITION_ENDS = '업체트처콘사털탈터관소직간실점물폼인';

/** The noun that a word before a name is, without `인`: `업체인 가람` → 업체. */
function appositionKind(word: string): { kind: OrganizationKind; compound: boolean } | undefined {
  const copula = word.endsWith('인') && !word.endsWith('법인');
  if (!APPOSITION_ENDS.includes(word[word.length - (copula ? 2 : 1)]!)) return undefined;
  const noun = copula ? word.slice(0, -1) : word;
  for (const [pattern, kind] of APPOSITIONS)
    if (pattern.test(noun)) return { kind, compound: COMPOUND.test(noun) || noun !== word };
  return undefined;
}

export function readIntroduced(text: string, words: readonly Word[]): Candidate[] {
  const found: Candidate[] = [];
  if (/㈜|\([주유]\)|회사|법인/.test(text)) readMarked(text, found);
  if (/[‘'“"「『]/.test(text)) readQuoted(text, words, found);
  readApposed(text, words, found);
  if (/[A-Za-z]/.test(text)) readLatin(text, words, found);
  return found;
}

// ㈜가람, 주식회사 가람; 법무법인 가람 keeps its form in the name.
const MARK_BEFORE =
  /(?:㈜|\([주유]\)|주식회사|유한회사|((?:법무|회계|세무|특허|노무|학교|의료|재단|사단|사회복지|농업회사)법인)) ?([\p{L}\p{N}&.]{2,15})/gu;
// 가람㈜, 가람(주)
const MARK_BEHIND = /(?<![\p{L}\p{N}])([\p{L}\p{N}&]{2,15})(?:㈜|\(주\))/gu;

function readMarked(text: string, found: Candidate[]): void {
  for (const match of text.matchAll(MARK_BEFORE)) {
    const form = match[1];
    const start = match.index + match[0].length - match[2]!.length;
    const end = cutBack(text, start, start + match[2]!.length);
    const name = form ? `${form} ${text.slice(start, end)}` : text.slice(start, end);
    if (isCommon(text.slice(start, end)) || FOLLOWERS.has(text.slice(start, end))) continue;
    const kind = form && !/법무|회계|세무|특허|노무|농업/.test(form) ? 'public-body' : 'company';
    found.push({ start: match.index, end, rule: 'company-mark', kind, name });
  }
  for (const match of text.matchAll(MARK_BEHIND)) {
    const end = match.index + match[0].length;
    if (isLetter(text, end) && !readParticle(text, end) && !readCopula(text, end)) continue;
    found.push({ start: match.index, end, rule: 'company-mark', kind: 'company', name: match[1]! });
  }
}

const QUOTED = /[‘']([^‘’'\n]{2,30})[’']|[“"「『]([^“”"「」『』\n]{2,20})[”"」』]/gu;

function readQuoted(text: string, words: readonly Word[], found: Candidate[]): void {
  let next = 0;
  for (const match of text.matchAll(QUOTED)) {
    const name = (match[1] ?? match[2]!).trim();
    const inner = match.index + 1;
    const start = inner + text.slice(inner).indexOf(name);
    const end = start + name.length;
    if (/[.,!?…]|\d{3}/.test(name) && !DOMAIN.test(name)) continue;
    const suffix = readSuffix(name);
    while (next < words.length && words[next]!.end <= match.index) next++;
    const before = words[next - 1];
    const apposition = before && text.slice(before.end, match.index) === ' ' ? appositionKind(before.text) : undefined;
    if (
      suffix &&
      suffix.at > 0 &&
      !(isCommon(name.replace(/ /g, '')) && !apposition) &&
      !(suffix.strength === 'weak' && !apposition && !/대학$/.test(name) && isCommon(name.slice(0, suffix.at).trim()))
    ) {
      const parts = name.split(/\s+/);
      if (parts.length > 1 || !isCommon(name.slice(0, suffix.at)) || suffix.strength === 'unit')
        found.push({
          start,
          end,
          rule: 'quoted',
          kind: COMPANIES.has(apposition?.kind ?? '') ? apposition!.kind : suffix.kind,
          name,
          ...(UNIT_KINDS.has(suffix.kind) && !COMPANIES.has(apposition?.kind ?? '') && { core: parts, places: [] }),
        });
    } else if (apposition && !PREDICATE.test(name) && name.length <= 16 && !isCommon(name))
      found.push({ start, end, rule: 'quoted-apposition', kind: apposition.kind, name });
  }
}

/** `솔루션업체 가람웍스`, `벤처 캐피탈인 나래벤처스`, `기술업체 나래 플리츠, …` */
function readApposed(text: string, words: readonly Word[], found: Candidate[]): void {
  for (let index = 0; index + 1 < words.length; index++) {
    const word = words[index]!;
    const apposition = appositionKind(word.text);
    if (!apposition || words[index + 1]!.gap !== ' ') continue;
    const first = words[index + 1]!;
    // How many words the name has: up to the first that ends in a particle or before a mark.
    let last = index + 1;
    let end = nameEnd(text, first);
    while (end === words[last]!.end && text[end] === ' ' && last < index + 3 && words[last + 1]) {
      const next = words[last + 1]!;
      if (
        next.gap !== ' ' ||
        !isNameLike(words[last]!.text) ||
        !(isNameLike(trimmed(text, next)) || readSuffix(trimmed(text, next)))
      )
        break;
      last++;
      end = nameEnd(text, next);
    }
    const name = text.slice(first.start, end);
    const single = last === index + 1;
    const before = words[index - 1];
    const described = apposition.compound || (before !== undefined && word.gap === ' ' && isCommon(before.text));
    if (single && !isApposed(text, name, end, described)) continue;
    if (
      name.length < 2 ||
      name.length > 24 ||
      (single && FOLLOWERS.has(first.text)) ||
      FOLLOWERS.has(name) ||
      PLACES.has(name)
    )
      continue;
    found.push({
      start: first.start,
      end,
      rule: 'apposition',
      kind: COMPANIES.has(apposition.kind) ? apposition.kind : (readSuffix(name)?.kind ?? apposition.kind),
      name,
    });
  }
}

const trimmed = (text: string, word: Word) => text.slice(word.start, nameEnd(text, word));
const isNameLike = (word: string) =>
  LATIN_NAME.test(word) || isTranscribed(word) || /^(?:데이터|디지털|스마트|바이오|인공지능|AI)$/.test(word);

function isApposed(text: string, name: string, end: number, compound: boolean): boolean {
  if (!/^[\p{L}\p{N}.&+-]{2,12}$/u.test(name) || isCommon(name) || FOLLOWERS.has(name) || /^\d/.test(name))
    return false;
  if (PLACES.has(name) || /(?:들|적|별|용|형)$/.test(name)) return false;
  const closed =
    /^(?:[,(·∙ㆍ)]|$)/.test(text.slice(end, end + 1)) ||
    readParticle(text, end) !== undefined ||
    readCopula(text, end) !== undefined;
  if (LATIN_NAME.test(name))
    return (
      /[A-Z]/.test(name) &&
      !/^(?:AI|IT|ICT|DX|CEO|CTO|CFO|IPO|ESG|M&A|R&D|IR|PR|OLED|LCD|TV|PC|VR|AR|XR|IoT|SW|HW|SI|B2B|B2C|LED|EV)$/.test(
        name,
      )
    );
  if (isTranscribed(name)) return closed || compound;
  // A Korean-looking name needs both: what kind of company it is, and a case or a mark behind it.
  const cased = readParticle(text, end) !== undefined;
  return compound && closed && name.length >= 2 && name.length <= 7 && (cased || !PREDICATE.test(name));
}

/** Where the noun that ends at `end` ends without its particle or copula: the longest that leaves two letters. */
function cutBack(text: string, start: number, end: number): number {
  for (let cut = Math.min(4, end - start - 2); cut > 0; cut--)
    if (readParticle(text, end - cut)?.end === end || readCopula(text, end - cut)?.end === end) return end - cut;
  return end;
}
const nameEnd = (text: string, word: Word) => cutBack(text, word.start, word.end);

function readLatin(text: string, words: readonly Word[], found: Candidate[]): void {
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!;
    const latin = /^[A-Za-z0-9.&'’+-]+/.exec(word.text)?.[0];
    if (!latin) continue;
    const bare = latin.replace(/[.'’-]+$/, '');
    if (DOMAIN.test(bare) && isNameEnd(text, word.start, word.start + bare.length))
      found.push({ start: word.start, end: word.start + bare.length, rule: 'latin', kind: 'company', name: bare });
    else if (LATIN_COMPANY.test(bare) && index > 0 && words[index]!.gap === ' ') {
      let first = index;
      while (
        first > 0 &&
        index - first < 4 &&
        words[first]!.gap === ' ' &&
        /^[A-Z][A-Za-z0-9&.'’-]*$/.test(words[first - 1]!.text)
      )
        first--;
      if (first < index) {
        const start = words[first]!.start;
        const end = word.start + bare.length;
        found.push({ start, end, rule: 'latin', kind: latinKind(bare), name: text.slice(start, end) });
      }
    }
  }
}

const latinKind = (word: string): OrganizationKind =>
  /^University/.test(word)
    ? 'university'
    : /^(?:Institute|Research|Labs?)/.test(word)
      ? 'research-institute'
      : /^(?:Ventures|Capital|Partners)/.test(word)
        ? 'venture-capital'
        : 'company';
