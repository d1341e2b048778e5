// What the last part of a name says: that it names an organization, of which kind, and how surely.
import type { OrganizationKind } from '../../../model/index.ts';
import { isEveryday } from './everydayNouns.ts';

export interface Suffix {
  kind: OrganizationKind;
  /**
   * `sure`: a word ending so is a name unless its stem is an everyday word; `weak`: also an everyday ending (`에너지`), so
   * the sentence must say more; `unit`: a part of an organization, which needs words before it (`하노이 법인`, `로봇추진단`).
   */
  strength: 'sure' | 'weak' | 'unit';
}

/** What alliances of several are called: their members join them. */
const ALLIANCES = '협의체 연합체 얼라이언스 컨소시엄 원팀 협의회 연구조합';
/** Whether a name ends so: `AI 원팀`, `한빛 얼라이언스`. */
export const isAlliance = (name: string): boolean => ALLIANCE.test(name);
const ALLIANCE = new RegExp(`(?:${ALLIANCES.replaceAll(' ', '|')}|연합|동맹)$`, 'u');

/** What companies are called by and things as well: even where they open a sentence, something must be done. */
const RISKY = (
  '소재 신소재 수산 호텔 디자인 하우스 마켓 커피 치킨 피자 버거 플러스 비전 라이프 네트워크 포인트 피플 스쿨 아카데미 클래스 패스 박스 관광 투어 여행사 운수 교통 여객 택시 가구 침대 완구 문구 ' +
  '방산 텍 켐 넷 링크 윈드 풍력 태양광 그리드 글라스 세라믹 카본 모빌 드론 스페이스 뮤직 필름 애드 플레이 큐브 팩토리 샵 몰 헬스 케어 메드 팜 그린 워터 로직 에셋 리츠 신탁 창투 방송 뉴스 타임스 ' +
  '저널 조선소 농장 목장 농원 염전 과수원 정미소 방앗간 제재소 다원 기연 기전 산전 상회 스토리 캠프 웨어 밸류 펫 뷰티 모터 배터리 셀 엔진 라이팅 토이즈 봉제 침구 도자기 주얼리 안경 정밀공업 합성 요업 산기 제관 도금 청과 금형 악기 주물 단조 에어 밸브 펌프 공조 공기 사료 비료 농기계'
).split(' ');
const RISKY_ENDS: ReadonlySet<string> = new Set(RISKY);
/** Whether an ending names things as often as companies. */
export const isRisky = (suffix: string): boolean => RISKY_ENDS.has(suffix);

const table: readonly (readonly [OrganizationKind, Suffix['strength'], string])[] = [
  ['group', 'sure', '그룹'],
  [
    'company',
    'sure',
    '홀딩스 랩스 네트웍스 엔터테인먼트 로보틱스 게임즈 머티리얼즈 중공업 제약 약품 물산 텔레콤 모터스 증권 저축은행 전자 화학 제강 조선해양 첨단소재 ' +
      '테크놀로지 테크놀로지스 테라퓨틱스 파마슈티컬스 파마슈티컬 바이오로직스 바이오사이언스 바이오텍 바이오팜 파마 소프트 웍스 시스템즈 솔루션즈 커뮤니케이션즈 ' +
      '인더스트리 인더스트리즈 코퍼레이션 컴퍼니 이노텍 이엔지 이앤씨 건설 자산신탁 자산관리 캐피탈 파이낸셜 파이낸스 생명보험 손해보험 손보 화재보험 ' +
      '금융지주 생활건강 코스메틱 로지스틱스 로직스 테크윈 테크 하이텍 정밀 케미칼 케미컬 에어로스페이스 에어로 에어웨이즈 항공우주 백화점 홈쇼핑 면세점 텔레비전 신문 ' +
      '은행 로지텍 로지스 디펜스 옵틱스 에너텍 시네마 유업 코스메틱스 픽처스 레코드 캐피털 텍스타일 바이옴 다이그노스틱스 메디텍 멤브레인 로보 하우징 농협 수협 축협 신협 생협 북스 FC ' +
      '실업 산업개발 토건 양행 양회 일보 오일뱅크 푸드빌 프레시웨이 에프앤비 에프앤씨 이앤지 이엔씨 아이앤씨 머티리얼 시큐리티 인터랙티브 소프트웍스 새마을금고 ' +
      '회계법인 세무법인 특허법인 노무법인 감정평가법인 법률사무소 건축사사무소 영농조합법인 영농조합 브릿지 에어라인 엔터프라이즈 홈케어 슈즈 어패럴 축구단 야구단 농구단 배구단 ' +
      '세라퓨틱스 파머슈티컬 파머슈티컬스 파마슈티컬즈 파마수티컬 테크놀러지 테크놀러지스 온콜로지 다이내믹스 다이나믹스 일렉트로닉스 일렉트릭 세미컨덕터 세미콘 오토모티브 매뉴팩처링 방적 제유 광업 탄광 통운 흥업',
  ],
  ['affiliate', 'sure', '지주회사'],
  [
    'company',
    'weak',
    '이노베이션 바이오 에너지 반도체 디스플레이 시스템 솔루션 클라우드 개발 산업 미디어 모빌리티 통신 생명 화재 보험 카드 자동차 항공 해운 유통 식품 음료 제과 페이 뱅크 ' +
      '닷컴 커머스 메디칼 메디컬 헬스케어 상사 통상 철강 제철 조선 전선 케이블 전력 오토 기어 마트 문고 렌탈 금속 기계 엔지니어링 사이언스 데이터 로봇 서비스 제지 타이어 전기 글로벌 코리아 인터내셔널 리테일 푸드 리조트 상선 스튜디오 스토어 에듀 발전 베이커리 시멘트 페인트 섬유 물류 마린 트레이딩 쇼지 렌터카 철도 공업 제분 제당 원양 목재 방직 모직 피혁 출판 솔라 메탈 레일텍 기공 정공 중기 건기 농산 축산 주조 양조 종묘 정유 파워 유화 레미콘 콘크리트 아스콘 골재 약국 교육 리빙 스포츠 퍼니처 유나이티드',
  ],
  ['company', 'weak', RISKY.join(' ')],
  ['venture-capital', 'sure', '기술투자 엔젤스 벤처캐피탈 벤처캐피털 인베스터 인베스터스 에쿼티 이쿼티'],
  [
    'venture-capital',
    'sure',
    '벤처스 인베스트먼트 인베스트 벤처투자 파트너스 자산운용 창업투자 프라이빗에쿼티 에쿼티파트너스 액셀러레이터 기술지주 기술지주회사 PE',
  ],
  ['fund', 'sure', '펀드 투자조합 투자기금 벤처조합 성장기금 보증기금'],
  [
    'university',
    'sure',
    '대학교 과학기술원 공과대 응용과학대 의과대 과학대 공대 여대 외대 과기대 과학기술대 보건대 예술대 산업대',
  ],
  ['university', 'weak', '대 대학 공고 상고 농고 여상 정보고'],
  [
    'department',
    'unit',
    '대학원 학과 학부 단과대학 사업부 사업본부 사업부문 본부 부문 사업단 추진단 지원단 협력단 자문단 추진본부 전담팀 전담조직 태스크포스 실 팀 사무국 법인 지사 캠퍼스',
  ],
  ['research-institute', 'sure', '연구원 연구소 연구센터 과학원 기술원 기술연구원 경제연구소 경영연구원 연구재단'],
  ['research-institute', 'unit', '융합원 연수원 랩 연구실 연구단 테스트베드'],
  [
    'public-body',
    'sure',
    '진흥원 금융원 분석원 감독원 결제원 보안원 관리원 중재원 안전원 인증원 산업원 심판원 테크노파크 공사 공단 진흥공단 평가원 개발원 정보원 인력공단 거래소 위원회 의회 시청 구청 도청 군청 교육청 경찰청 경찰서 소방서 지방법원 고등법원 행정법원 회생법원 특허법원 검찰청 대사관 총영사관 세무서 ' +
      '미술관 박물관 과학관 도서관 문화회관 교향악단 학교 창조경제혁신센터 경제자유구역청 교육지원청 고용노동청 지방국세청 유역환경청 국토관리청 해양수산청 소방본부 ' +
      '마이스터고 게임고 하이텍고 전자공고 기계공고 과학고 외고 여고 해사고 미디어고 디자인고 로봇고 항공고 반도체고 관광고 인터넷고 조리고 상업고 공업고 ' +
      '아트센터 아트홀 콘서트홀 어린이집 유치원 복지관 수련원 합창단 발레단 오페라단 무용단 관현악단 오케스트라 필하모닉 심포니',
  ],
  ['public-body', 'weak', '청 지법 고법 지검 고검'],
  ['public-body', 'unit', '센터 주정부 보건소 사업소 관리소 상황실 학습관 체험관 문화관'],
  [
    'public-body',
    'sure',
    '재단 협회 학회 공제회 공제조합 산림조합 연합회 중앙회 상공회의소 협동조합 진흥회 노동조합 연맹 총연합회 총연맹 연대 향우회 교류재단 의사회 약사회 간호사회 변호사회 회계사회 세무사회 건축사회 어촌계 자조회 상인회 번영회 청년회의소 장학회 체육회 사업조합',
  ],
  ['consortium', 'unit', ALLIANCES],
  ['hospital', 'sure', '병원 의료원 암센터 클리닉 의료재단 치과의원 한의원 안과의원 요양원'],
];

/** Kinds whose names may be built of several words, with the organization that they belong to in front. */
export const UNIT_KINDS: ReadonlySet<OrganizationKind> = new Set([
  'department',
  'research-institute',
  'public-body',
  'consortium',
  'hospital',
  'fund',
]);

const suffixes = new Map<string, Suffix>();
for (const [kind, strength, words] of table)
  for (const word of words.split(' ')) if (!suffixes.has(word)) suffixes.set(word, { kind, strength });

/** By the code of their last letter, longest first: a word that ends in none of them needs no closer look. */
const byLast: (readonly (Suffix & { suffix: string })[] | undefined)[] = [];
for (const [suffix, found] of [...suffixes].sort(([a], [b]) => b.length - a.length)) {
  const last = suffix.charCodeAt(suffix.length - 1);
  byLast[last] = [...(byLast[last] ?? []), { ...found, suffix }];
}
const ENDS = new Uint8Array(0x10000);
byLast.forEach((_, last) => (ENDS[last] = 1));

/** Whether a noun's last letter is that of a suffix. */
export const mayEndSo = (noun: string): boolean => ENDS[noun.charCodeAt(noun.length - 1)] === 1;

/** The longest suffix of the noun that stands from `start` to `end` in a text; `at` is where in the noun it starts. */
export function readSuffixAt(text: string, start: number, end: number) {
  const last = text.charCodeAt(end - 1);
  if (!ENDS[last]) return undefined;
  for (const found of byLast[last]!) {
    const { suffix } = found;
    if (suffix.length <= end - start && text.startsWith(suffix, end - suffix.length))
      return { ...found, at: end - start - suffix.length };
  }
  return undefined;
}

/** The longest suffix that a noun ends in, and where in the noun it starts. */
export const readSuffix = (noun: string) => readSuffixAt(noun, 0, noun.length);

/** What somebody is of whom nothing but the name is known, and that it acts. */
export function kindByShape(name: string): OrganizationKind {
  if (/^[가-힣]{2,3}[시군구]$/.test(name)) return 'public-body';
  // 현대 is no university
  if (name.length === 2 && isEveryday(name)) return 'company';
  const { kind, strength } = readSuffix(name.replace(/ ?제?\d{1,3}호$/, '')) ?? {};
  // What acts like a company is one: 가람랩 is nobody's laboratory.
  return kind && (strength === 'sure' || !UNIT_KINDS.has(kind)) ? kind : 'company';
}
