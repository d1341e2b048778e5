// A word in, what it says of the name behind it out: `솔루션업체 …` is a company, `스타트업 …` a young one.
import type { OrganizationKind } from '../../../model/index.ts';

/** Nouns that say what the name behind them is: `보안 솔루션업체 가람웍스`, `기업 ‘나래’`. */
const APPOSITIONS: readonly (readonly [RegExp, OrganizationKind])[] = [
  [/(?:스타트업|벤처|벤처기업|벤처업체|유니콘|새싹기업)$/, 'startup'],
  [/(?:운용사|벤처캐피털|벤처캐피탈|투자사|캐피털|캐피탈|액셀러레이터|엑셀러레이터)$/, 'venture-capital'],
  [/(?:사모펀드|헤지펀드|국부펀드)$/, 'fund'],
  [/(?:육성기관|연구기관|연구조직|연구소)$/, 'research-institute'],
  [/(?:연구공간|실험실)$/, 'research-institute'],
  [/(?:협의체|연합체|협력체|얼라이언스|컨소시엄)$/, 'consortium'],
  [/(?:자회사|계열사|손자회사|합작법인|합작사|(?:신설|현지|통합|연구|판매|생산|해외)법인)$/, 'affiliate'],
  [/(?:교육기관|공공기관|기관)$/, 'public-body'],
  [
    /(?:업체|기업|회사|제조사|개발사|제약사|통신사|항공사|유통사|상장사|(?<!도)시공사|시행사|대행사|투자자문사|게임사|건설사|보험사|카드사|배급사|제작사|협력사|전문점|브랜드사|지주사|해운사|선사|운영사|공급사|판매사|발행사|발주사|수입사|경쟁사|관계사|모회사|고객사|파트너사|금융사|종합상사|물산|플랫폼사|기획사|음반사|출판사|영화사|정유사|조선사|철강사|증권사|농업법인|영농법인|어업법인|사회적기업|저가항공|여행사|설계사|수탁사|종자사|시험사|디자인하우스|택배사|물류사|부품사|평가사|방송사|언론사|신문사|잡지사)$/,
    'company',
  ],
  // 미국 바이오텍 나래온: a word of its own; 나래바이오텍 is a name
  [/^(?:바이오텍|바이오테크|빅파마)$/, 'company'],
];
/** What an apposition says of a company outweighs its name's ending: 스타트업 나래랩. */
export const COMPANIES: ReadonlySet<string> = new Set(['company', 'startup', 'affiliate', 'venture-capital']);
/** `급식사`, `소재사`: firms by what they deal in; 정비사, 조종사 are people. */
const TRADERS =
  /(?:급식|가공|결제|리스|렌털|렌터카|보안|식품|화장품|패션|주류|음료|콘텐츠|홍보|마케팅|반도체|장비|소재|화학|전선|가구|의류|생활용품|프랜차이즈|외식|리츠|신탁|핀테크|발전|배터리|완성차|로봇|드론|위성|발사체|솔루션|소프트웨어|클라우드|포털|웹툰|음원|제지|제분|제과|제빵|사료|비료|타이어|시멘트|레미콘|골재|리조트|여객|운수|항만|하역|창고|폐기물|결제대행|매니지먼트|공연|주물|금형|방산|단조|도금|검사장비|바이오|백신|임상)사$/;
const COMPOUND =
  /^.+(?:업체|기업|회사|스타트업|벤처|육성기관|연구기관|합작법인)$|(?:신설|통합|합작|연구|판매|생산)법인$|(?:[영조개약쟁신항유임설험드작급용운주장공행력자작획반판화선강권품류가계회객]사)$|^(?:바이오텍|바이오테크|빅파마)$/;

/** Words that follow `기업`, `회사`, `스타트업` … in everyday sentences and name nobody; everyday words (isCommon) besides. */
export const FOLLOWERS: ReadonlySet<string> = new Set(
  `CEO CFO COO CSR CTO ESG IPO IR PR 가치 간 강화 개혁 거래 건물 것 견학 결합 경쟁 경쟁력 경진대회 계약 계획 곳 공간 공개 공시 공장 과정 교류
  구조조정 구직 구축 규모 규제 내 내에 단지 노선 단체 당기순이익 대다수 대부분 대상 대출 대해 대회 도입 들 등 등에서 등에 등으로부터 등으 따라 따르면 때 로고 리포트 만큼 명칭 매각 매물 매출 매출액 멤버십 면접
  명단 목록 목표 미만 민영화 및 박람회 발굴 발표 방문 방침 밸류업 밸리 법 법안 법인세 부담 부도 부사장 부채 부회장 분할 뿐 사례 사무실 상무 상장 상호 새로운 생태계 선정 세금
  소송 수 수사 수익 순위 승인 시가총액 신고 실적 역할 연합 연합회 영업이익 오너 외 위기 위한 위해 유일 유치 의견 의해 이상 이익 이하 인사이트 인수 인턴 임원 입장
  입주 자금 적용 전무 전용 점 정도 제도 제휴 주가 주도 중 중심 증시 지배구조 지분 지사 진입 진출 집단 차원 참가 참여 채용 책임 체결 총수 최고기술책임자 출시 출신
  취업 측 타운 통해 특성 파산 평가 합병 행사 현장 현황 협업 협의회 협회 확대 환불 활동 회생`.split(/\s+/),
);
export const PREDICATE = /(?:다|요|고|며|면|서|자|라|까|니|해|한|할|된|될|인|는|은|던|게|히|로)$/;

/** What trades by a name, and as often stands before everyday words: `편의점 체인 …`, `로펌 …`, `물류 그룹 …`. */
const LOOSE =
  /(?:플랫폼|브랜드|체인|프랜차이즈|쇼핑몰|마트|로펌|서점|빵집|식당|양조장|도서출판|약국|농원|백화점|거래소|상사|호텔|카페|구단|뱅크|채널|스튜디오|건축사무소|설계사무소|에이전시|레이블|퍼블리셔|공방|아틀리에|로스터리|베이커리|와이너리|브루어리|파운드리|팹리스|딜러사|농협|대리점|드럭스토어|편의점|슈퍼마켓|할인점)$|^(?:앱|그룹|법인)$|^(?:방산|에너지|자동차|철강|화학|식품|유통|물류|전자|패션|미디어|통신|기계|광산|소재|해운|제약|명품|가전|주류|화장품)그룹$/;
/** What somebody is to a firm, a person as well: `최대주주인 …`, `모기업인 …`. */
const HOLDER = /(?:주주|모기업|투자자|출자자|거래처|납품처|발주처|인수자|시공사)인$/;

/** The last letters of all of them. */
const APPOSITION_ENDS =
  '스어켓리스협오소시블셔방에주업자집당장판국원항공업체트처콘사털탈터관소직간실점물폼인드즈몰펌룹텔페단크앱널마텍';

/** Nouns that say what a quoted name behind them is; without the marks what follows them is mostly no name. */
export const quotedKind = (word: string): OrganizationKind | undefined =>
  /(?:지원|창업|육성|보육|협력|혁신|체험|교육|이노베이션|연구|기술|비즈니스)센터$|(?:미술|박물|과학|도서|전시|체험)관$|(?:문화|복합|창업|공유|보육)공간$|공유오피스$|공유주방$|아카데미$/.test(
    word,
  )
    ? 'public-body'
    : /(?:제휴체|연합체|협의체|컨소시엄|얼라이언스|동맹|연합|협력체)$/.test(word)
      ? 'consortium'
      : /(?:구단|선수단|게임단|합작사|합작회사|목적법인|제작사|방송사|언론사|핀테크|사모펀드|지주회사)$/.test(word)
        ? 'company'
        : appositionKind(word)?.kind;

/** What companies make or trade in, beside the modifiers of units: `화장품 기업 …`, `반도체 장비 업체 …`. */
const TRADES =
  /(?:품|출판|외식|치과|관광|장비|부품|기기|기계|설비|소재|의류|가구|완구|섬유|패션|뷰티|음료|주류|음반|여행|숙박|배달|택배|운송|철도|방산|드론|위성|발사체|렌즈|센서|카메라|광산|곡물|조명|인테리어|테크)$/;
/** Whether a word before `기업`, `업체` says in what they deal. */
export const isTrade = (word: string): boolean => TRADES.test(word);

export interface Apposition {
  kind: OrganizationKind;
  /** It says itself in what the company deals, or that a name follows. */
  compound: boolean;
  /** It stands before everyday words as often: the name behind must look like one. */
  loose?: boolean;
  /** A person may bear it too: the name behind must be none of a person. */
  holder?: boolean;
}

/** The noun that a word before a name is, without `인`: `업체인 가람` → 업체. */
export function appositionKind(word: string): Apposition | undefined {
  const copula = word.endsWith('인') && !/(?:법|체)인$/.test(word);
  // 미국 CRO인 달보드레
  if (copula && /^(?!C[A-QS-Z]{1,3}O|[SE]?VP|MC|PD)[A-Z]{2,5}인$/.test(word))
    return { kind: 'company', compound: true };
  if (!APPOSITION_ENDS.includes(word[word.length - (copula ? 2 : 1)]!)) return undefined;
  const noun = copula ? word.slice(0, -1) : word;
  if (copula && HOLDER.test(word)) return { kind: 'company', compound: true, holder: true };
  for (const [pattern, kind] of APPOSITIONS)
    if (pattern.test(noun)) return { kind, compound: COMPOUND.test(noun) || noun !== word };
  if (TRADERS.test(noun)) return { kind: 'company', compound: true };
  return LOOSE.test(noun)
    ? { kind: noun === '그룹' ? 'group' : noun === '법인' ? 'affiliate' : 'company', compound: false, loose: true }
    : undefined;
}
