// A word in, what it says of the name behind it out: `솔루션업체 …` is a company, `스타트업 …` a young one.
import type { OrganizationKind } from '../../../model/index.ts';

/** Nouns that say what the name behind them is: `보안 솔루션업체 가람웍스`, `기업 ‘나래’`. */
const APPOSITIONS: readonly (readonly [RegExp, OrganizationKind])[] = [
  [/(?:스타트업|벤처|벤처기업|벤처업체|유니콘|새싹기업)$/, 'startup'],
  [/(?:운용사|벤처캐피털|벤처캐피탈|투자사|캐피털|캐피탈|액셀러레이터|엑셀러레이터)$/, 'venture-capital'],
  [/(?:육성기관|연구기관|연구조직|연구소)$/, 'research-institute'],
  [/(?:연구공간|실험실)$/, 'research-institute'],
  [/(?:자회사|계열사|손자회사|합작법인|합작사|(?:신설|현지|통합|연구|판매|생산|해외)법인)$/, 'affiliate'],
  [/(?:교육기관|공공기관|기관)$/, 'public-body'],
  [
    /(?:업체|기업|회사|제조사|개발사|제약사|통신사|항공사|유통사|상장사|시공사|시행사|대행사|투자자문사|게임사|건설사|보험사|카드사|배급사|제작사|협력사|전문점|브랜드사|지주사|해운사|선사|물산|플랫폼사|기획사|음반사|출판사|영화사|정유사|조선사|철강사|증권사|여행사|택배사|물류사|부품사)$/,
    'company',
  ],
];
/** What an apposition says of a company outweighs its name's ending: 스타트업 나래랩. */
export const COMPANIES: ReadonlySet<string> = new Set(['company', 'startup', 'affiliate', 'venture-capital']);
const COMPOUND =
  /^.+(?:업체|기업|회사|스타트업|벤처|육성기관|연구기관|합작법인)$|(?:신설|통합|연구|판매|생산)법인$|(?:[조개약신항유임설험드작급용운주장공행력자작획반판화선강권품류]사)$/;

/** Words that follow `기업`, `회사`, `스타트업` … in everyday sentences and name nobody. */
export const FOLLOWERS = new Set(
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
export const PREDICATE = /(?:다|요|고|며|면|서|자|라|까|니|해|한|할|된|될|인|는|은|던|게|히|로)$/;

/** The last letters of all of them. */
const APPOSITION_ENDS = '업체트처콘사털탈터관소직간실점물폼인';

/** Nouns that say what a quoted name behind them is; without the marks what follows them is mostly no name. */
export const quotedKind = (word: string): OrganizationKind | undefined =>
  /(?:지원|창업|육성|보육|협력|혁신|체험|교육)센터$/.test(word) ? 'public-body' : appositionKind(word)?.kind;

/** What companies make or trade in, beside the modifiers of units: `화장품 기업 …`, `반도체 장비 업체 …`. */
const TRADES =
  /(?:품|장비|부품|기기|기계|설비|소재|의류|가구|완구|섬유|패션|뷰티|음료|주류|음반|여행|숙박|배달|택배|운송|철도|방산|드론|위성|발사체|렌즈|센서|카메라|광산|곡물|조명|인테리어)$/;
/** Whether a word before `기업`, `업체` says in what they deal. */
export const isTrade = (word: string): boolean => TRADES.test(word);

export interface Apposition {
  kind: OrganizationKind;
  /** It says itself in what the company deals, or that a name follows. */
  compound: boolean;
}

/** The noun that a word before a name is, without `인`: `업체인 가람` → 업체. */
export function appositionKind(word: string): Apposition | undefined {
  const copula = word.endsWith('인') && !word.endsWith('법인');
  if (!APPOSITION_ENDS.includes(word[word.length - (copula ? 2 : 1)]!)) return undefined;
  const noun = copula ? word.slice(0, -1) : word;
  for (const [pattern, kind] of APPOSITIONS)
    if (pattern.test(noun)) return { kind, compound: COMPOUND.test(noun) || noun !== word };
  return undefined;
}
