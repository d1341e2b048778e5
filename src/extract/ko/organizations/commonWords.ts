// Everyday words that stand where a name could: a stem, a modifier or a whole word made of them names nothing by itself.

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What a unit is about or which it is: part of its name (`AI 전담조직`, `암 센터`), never the whole of one. */
export const MODIFIERS = list(`
  인공지능 바이오 생명과학 생명 의료 의학 건강 헬스케어 배터리 반도체 디스플레이 로봇 로보틱스 모빌리티 자율주행 전기차 수소 에너지 환경 친환경 기후 소재 신소재 화학 전자 전장 통신
  네트워크 소프트웨어 하드웨어 데이터 빅데이터 클라우드 디지털 디지털전환 전환 트랜스포메이션 플랫폼 서비스 콘텐츠 미디어 게임 금융 핀테크 블록체인 보안 정보보호 정보통신 정보 양자 양자컴퓨팅 우주 항공
  항공우주 해양 조선 철강 건설 부동산 물류 유통 식품 농업 스마트팜 스마트 스마트시티 미래 미래기술 미래전략 신사업 신기술 차세대 첨단 융합 혁신 개방형혁신 오픈 오픈이노베이션 이노베이션 창업 창업지원
  벤처 투자 전략 전략투자 기획 경영 경영전략 기술 기술연구 종합기술 중앙 기초 응용 산업 산학 산학협력 협력 상생 동반성장 글로벌 해외 국제 아시아 유럽 북미 미주 중남미 암 심장 심혈관 뇌 재활 어린이 여성
  임상 신약 유전체 백신 세포 줄기세포 치매 감염병 교육 인재 인재개발 육성 과학 과학기술 공학 컴퓨터 수학 물리 생산 생산기술 제조 품질 설계 연구 연구개발 R&D 개발 디자인 마케팅 영업 고객 홍보 법무 재무 인사 안전
  문화 예술 복지 사회공헌 사회 공공 지역 도시 원자력 전력 가전 생활가전 가구 가정 모바일 무선 메모리 시스템 파운드리 음성 영상 언어 지능 검색 광고 커머스 전담 태스크포스 특별 합동 공동 통합 종합 총괄 추진 지원
  초거대 생성형 머신러닝 딥러닝 컴퓨팅 슈퍼컴퓨팅 메타버스 사물인터넷 자동차 부품 기계 전기 성장 그린 탄소중립 수소경제 벤처투자 소부장 녹색 세컨더리 모태 국부 도전 동행 혁신성장 사업 경제 경영연구 법률 정책
  소프트웨어학 컴퓨터공학 글로벌혁신 항암 면역 진단 바이러스 방송 영화 음악 스포츠 관광 문화재 역사 언론 노동 여론 통일 외교 안보 국방 군사 평화 인권 환자 소비자 가족 청소년 아동 노인 장애인
`);

/** Words that never are a name's own part: what they make with a suffix is a kind of thing (`국내 은행`, `대형증권`). */
export const GENERIC = list(`
  나머지 오랜 청년 대량 장기 단기 국공립 직장 특급 원두 이색 집행 비상대책 선거관리 조사 준비 심사 자문 상벌 국내 국외 국립 공립 사립 시립 도립 구립 민간 각 각종 여러 다른 일부 모든 전체 주요 대형 중형 소형 중소 중견 대표 유명 명문 일반 전문 특수 특정 해당 관련 관계 관할 인근
  주변 현지 본사 자사 타사 양사 각사 우리 이들 그들 이번 지난 최근 현재 당시 신규 신생 신설 기존 최초 최대 최고 세계 전국 전세계 외국 외국계 한국 국가 정부 지방 지방자치
  시중 대학 대학교 기업 회사 업체 계열사 자회사 모기업 모회사 협력사 고객사 경쟁사 상장사 투자사 제조사 개발사 운용사 대기업 제품 상품 시장 분야 부문 업계 직원 임직원 사원 노조 이사 이사회 신입사원 경력사원 인턴사원 신입행원 신입직원 경력직원 가칭
  주주 주주총회 사모 공모 헤지 국민 인덱스 채권 주식 퇴직연금 연금 상장지수 신재생 재생 청정 대체 화석 태양광 태양열 풍력 핵 열 운동 위치 가스 비메모리 아날로그 로직 화합물
  유기 액정 플렉서블 폴더블 투명 하이브리드 멀티 신용 체크 직불 선불 교통 법인 개인 화재 손해 재해 실손 종신 여행자 고용 산재 자동 수동 전동 협동 배송 청소 안내 수출 수입
  중고 내연기관 완성 고급 승용 상용 저가 대한 국적 연안 외항 컨테이너 생활 소매 도매 건강기능 가공 냉동 즉석 탄산 알코올 간편 결제 운영 관리 추천 운영체제 소통 하수처리 공조
  경보 재난 방범 사내 사외 부설 산하 소속 직속 별도 독립 핵심 실험 실습 수의 동물 요양 국군 한방 치과 정신 상급종합 응급 선별 그 이 저 한 두 세 네 같은 어느 어떤 무슨 첫
  새 옛 전 현 신종 긴급 비상 임시 정기 상임 국정조사 산학연 민관 민관학 노사정 노사 여야 범정부 아침 저녁 가을 판매 고속 철도 석유 정유 중화학 경 무기 정밀 비료 농 식물
  최첨단 순수 화장 식물성 수산 축산 농산 외식 방산 방위 원전 발전 반도 이동 유선 위성 초고속 빅 소셜 뉴 매스 올드 종이 사양 기간 굴뚝 공익 비영리 주력 인쇄 뉴스 민영 국영 공영 상업 지상파 케이블
  예금 자산 위탁 부실 신탁 지주 서민 저축 여신 특화 업무 행정 민원 무인 원격 비대면 구독 추가 구조 합작 설립 별 학술 시민 종교 봉사 구호 의사 약사 변호사 회계사 교수 학생
  총학생 학부모 교사 근로자 농민 어민 상인 입주자 주민 동창 동문 선수 경기 체육 골프 축구 야구 농구 배구 무역 대외 재계 학계 의료계 교육계 금융권 인문 자연 사범 의과 공과
  법과 미술 간호 약학 수의과 농과 시간 가격 연령 계산 거치 진열 전망 수비 경비 기동 원정 공격 해병 특공 선발 응원 주파수 공감 음역 삼각 해운 백사 심야 새벽 침 저지 고지 최
  확 기 상 반 증 절 균형 화력 수력 조력 열병합 양수 환원 발사 시상 활주 회전 싱크 다리미 독서 온도 안전지 발화 온 벨트 조명 가판 선두 청와 성층권 중국집 성인 유아 초등 중등 고등 수능 입시 학원 기숙 피부 성형
  산부인 소아 가축 헌혈 콜 쇼핑 컨벤션 헬스 피트니스 비지니스 회원 가입자 사용자 이용자 참가자 참여자 담당자 관계자 책임자 경영자 창업자 설립자 투자자 연구자 개발자 전문가 사업자
`);

/** Of the everyday words those that firms are named by more than kinds of firms: `세계제과`, `새벽식품`, `스윙스포츠`. */
export const NAMING = list(`
  세계 아침 저녁 가을 새벽 시민 국민 자연 삼각 우리 중앙 가족 평화 동행 볼트 블루 레드 골드 아시아 테라 메가 나노 와트 유니콘 시너지 스토리 클럽 하우스 대한 한국 도전
`);

/** Whole words that end like an organization and are none. */
export const NOT_ORGANIZATIONS = list(`
  TV홈쇼핑 시군 시군구 군구 신사옥 신청사 인조흑연 천연흑연 광학필름 월드클래스 연관기업 관련기업 유치기업 협약기업 주거래은행 가교은행 간사은행 수탁은행 문제은행 균주은행 배드뱅크 네오뱅크 챌린저뱅크 수익증권 토큰증권 선하증권 주택저당증권 연계증권 서치펀드 블라인드펀드 병설유치원 페이퍼컴퍼니 코인거래소 국립대병원 야전병원 향토백화점 여자배구단 프로농구단 소년합창단 파산재단 증시안정펀드 신성장동력펀드
  기업주도형벤처캐피털 기업주도형벤처캐피탈 기업형벤처캐피털 기업형벤처캐피탈 주도형벤처캐피털 주도형벤처캐피탈 하이테크 로우테크 소프트웨어 하드웨어 펌웨어 미들웨어 언더웨어 셰어웨어 인터넷 블랙박스 스마트팜 온라인몰 오픈마켓 러브스토리 창업팀 우승팀 참가팀 입주팀 수상팀 지원팀 연구중심병원 미스코리아 댄스그룹 증인신문 인민병원 거점병원 초거대 쇼핑센터 컨벤션센터 피트니스센터 인터넷데이터센터 헬스센터 태양에너지 박사후연구원
  크라우드펀드 매칭펀드 뮤추얼펀드 푸드테크 에듀테크 프롭테크 클린테크 리걸테크 애드테크 어그테크 인슈어테크 국책은행 상업은행 시중은행 지방은행 인터넷은행 인터넷전문은행 혈액은행 정자은행 씨앗은행 종자은행 유전자은행 골수은행 연구팀
  스크랩 오버랩 힙합랩 배달서비스 옐로카드 유심카드 메타데이터 학습데이터 휴머노이드로봇 특수부대 기마대 별동대 자위대 화물연대
  민주연대 시민연대 관광지대 사각지대 비무장지대 발판대 세면대 조리대 천연화학 일간신문 플레이스토어 팝업스토어 편집스토어 공항면세점
  시내면세점 근거리무선통신 유해화학 실무그룹 워킹그룹 포커스그룹 아이돌그룹 보이그룹 재벌그룹 혈액그룹 자원개발 자체개발 신제품개발 기반산업
  비행학교 운전학교 요리학교 대안학교 기술학교 야간학교 주말학교 여름학교 주력산업 데이터센터 물류센터 고객센터 콜센터 시간대 시대 세대 기대 확대
`);

/** `중국계투자법인`, `외국계은행`: of where somebody is, not who. */
export function isOfLand(word: string): boolean {
  const at = word.indexOf('계', 2);
  return (
    at > 1 && at < 7 && at < word.length - 1 && (ABROAD.has(word.slice(0, at)) || COUNTRIES.has(word.slice(0, at)))
  );
}
const ABROAD: ReadonlySet<string> = new Set(['외국', '유럽', '북미', '중동', '아시아']);

/** Foreign words in everyday use: they look transcribed, yet name nobody. */
const EVERYDAY_LOANS = list(`
  조인트벤처 바이오텍 빅파마 빅테크 바이아웃 세컨더리 메자닌 솔루션 프로그램 프로젝트 프로세스 온라인 온오프라인 온오프라 오프라인 인터넷 스타트업 포트폴리오 파트너 파트너십 네트워킹 커뮤니티 커뮤니케이션 센터 그룹 캠퍼스 콘서트 포럼 세미나 콘퍼런스 컨퍼런스 해커톤 트렌드 테스트 테크 엔지니어 알고리즘 인프라 클러스터 허브 브랜드 모델 센서 칩
  드론 케어 페이 뱅크 엔터테인먼트 리그 팀 클럽 투어 쇼 이벤트 캠페인 프로모션 패키지 세트 시리즈 버전 업그레이드 업데이트 솔라 블루 레드 골드 프리미엄 럭셔리 홈 하우스 빌딩 타워 파크 랜드 호텔 리조트 카드 펀드 캐피탈 리스크 밸류 비즈니스 매니저 리더 리더십
  멘토 멘토링 인큐베이팅 액셀러레이팅 엑셀러레이터 액셀러레이터 유니콘 아이디어 코로나 블로그 씽크탱크 싱크탱크 마스크 게임체인저 시너지 스마트폰 스마트홈 스마트카 스마트팩토리 노트북 태블릿 메신저 카메라 프로토콜 라이선스 메뉴 에이전트 챗봇 텍스트 이미지 비디오
  스트리밍 라이브 스토리 웹툰 웹 앱 사이트 페이지 포털 인증 코드 코딩 컨설팅 컨설턴트 아웃소싱 컨트롤 퍼블릭 프라이빗 그래픽 인터페이스 유저 소스 리눅스 윈도우 라운드 시드 엑시트 펀딩 크라우드펀딩 컨소시엄 얼라이언스 워크숍 사이클 에피소드 트럭 버스 택시 오토바이
  스쿠터 엔진 모터 타이어 플라스틱 케미칼 알루미늄 리튬 니켈 코발트 텅스텐 크롬 티타늄 나노 마이크로 테라 메가 기가 킬로 달러 유로 엔 파운드 위안 센트 퍼센트 미터 그램 리터 볼트 와트 헥타르
`);

/** Syllables that transcribed names are full of and Korean words hardly know. */
const FOREIGN_SYLLABLES =
  '옌쩐쯔넥넷뉴닉댄댈덤덱덴델뎀됭듀드딕딘딥랙랜램랩랭러럭런럴럼럽렁레렉렌렐렘렙렛론롬롭롯뢰룬룸뤼뤽르릭릴릿링맨머먼메멕멘멜멤몬뭄뮌뮐믈믹밍밴뱀뱅버벅벙베벡벤벨봅뵈뷰브븐블빅빌빔빙샌샐샘샤샬섀센셀' +
  '셉셜셰쇼숀숍쉐쉘쉬슈슐스슨싱쏘앤앨앰앱엄엉에엑엔엘엠엣엥옵왁왈왓웍웨웰웹윅윈윌윗잉잭저젝젠젤졸쥐쥬즈챗첸첼쳄촘츠츨칩칼캄캉캐캔캘캠캡캥커컨컬컴컵케켄켈켐켑켓코콕콘콜콤콥쿠쿡쿼퀀퀄퀘' +
  '퀴퀸퀼큐크클키킥킨킬킴킹탬탱터턱턴털텀테텍텐텔템텡톡톤톨톰톱튀튜튤트튼틀틱틴팀팁팜팝패팩팬팽퍼펄펌펑페펙펜펠폰폴폼퐁퓌퓨프플피픽핀핏핑핫핸핼햄헐헤헥헬헹홀휠힉힐힙';
/** Of them those that short Korean words have too: 해저, 졸업, 피해. */
const IN_KOREAN = '저졸피패팽칼털머홀엄';
/** By the distance of a syllable's code from the first one's: 1, or 2 where short Korean words have it too. */
const FOREIGN = new Uint8Array(0xd7a4 - 0xac00);
for (const char of FOREIGN_SYLLABLES) FOREIGN[char.charCodeAt(0) - 0xac00] = IN_KOREAN.includes(char) ? 2 : 1;

const HANGUL_ONLY = /^[가-힣]+$/;

/** Whether a Hangul word looks like a transcribed foreign name: `벨링하우젠`, `테크노바트`; not `데이터`, not `서울`. */
export function isTranscribed(word: string): boolean {
  const { length } = word;
  if (length < 2 || length > 9) return false;
  let strong = 0;
  for (let at = 0; at < length; at++) {
    const foreign = FOREIGN[word.charCodeAt(at) - 0xac00];
    if (foreign === 1 || (foreign === 2 && length > 2)) strong++;
  }
  if (strong === 0 || !(strong >= (length <= 3 ? 1 : 2) || strong / length >= 0.4)) return false;
  return HANGUL_ONLY.test(word) && !EVERYDAY.has(word);
}

/** Whether a Hangul word of three letters or more has a syllable of transcribed names in it: enough beside other signs. */
export const hintsTranscribed = (word: string): boolean =>
  word.length >= 3 && word.length <= 9 && hasForeignSyllable(word) && HANGUL_ONLY.test(word);

export function hasForeignSyllable(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (FOREIGN[word.charCodeAt(at) - 0xac00]) return true;
  return false;
}

const EVERYDAY: ReadonlySet<string> = new Set([...GENERIC, ...MODIFIERS, ...EVERYDAY_LOANS]);
const EVERYDAY_ENDS = '용형적별급식들간내외';

/** Whether a stem or modifier is made of everyday words alone: `차세대`, `차량용`, `국내대형`. */
export function isCommon(word: string): boolean {
  if (!word || EVERYDAY.has(word) || '0123456789.,'.includes(word[0]!)) return true;
  // 중국산: what comes from there
  if (word.endsWith('산') && COUNTRIES.has(word.slice(0, -1))) return true;
  if (word.length >= 3 && EVERYDAY_ENDS.includes(word[word.length - 1]!) && !/곳간$|^미리내$/.test(word)) return true;
  for (let cut = 2; word.length <= 14 && cut <= word.length - 2; cut++)
    if (EVERYDAY.has(word.slice(0, cut)) && EVERYDAY.has(word.slice(cut))) return true;
  return false;
}

/** Countries and cities that qualify a unit: `하노이 법인`, `시드니 가람전자 AI랩`. */
const COUNTRIES = list(`
  인도네시아 말레이시아 필리핀 사우디 사우디아라비아 아랍에미리트 카타르 브라질 멕시코 칠레 아르헨티나 터키 튀르키예 이집트 우크라이나 카자흐스탄 우즈베키스탄 몽골 캄보디아 뉴질랜드 홍콩 포르투갈 루마니아 케냐 페루 콜롬비아 나이지리아 파키스탄 방글라데시 미얀마 라오스 이라크 쿠웨이트 오만 그리스 불가리아 크로아티아 미국 중국 일본 영국 독일 프랑스 이탈리아 스페인 네덜란드 벨기에 러시아 캐나다 호주 인도 베트남 태국 대만 이스라엘 스위스 스웨덴 노르웨이 핀란드 덴마크 폴란드 헝가리 체코 오스트리아 아일랜드
  싱가포르 美 中 日 英 獨 佛 伊 加 印 臺 越 露 濠 韓
`);

export const PLACES: ReadonlySet<string> = new Set([
  ...COUNTRIES,
  ...list(`
  시리아 이라크 이란 쿠웨이트 예멘 레바논 요르단 오만 리비아 팔레스타인 아프가니스탄 파키스탄 방글라데시 미얀마 라오스 캄보디아 네팔 스리랑카 케냐 나이지리아 에티오피아 탄자니아 모로코 알제리 콜롬비아
  페루 쿠바 크로아티아 세르비아 불가리아 슬로바키아 슬로베니아 에스토니아 라트비아 리투아니아 룩셈부르크 아이슬란드 우크라이나 터키 튀르키예 인도네시아 말레이시아 필리핀 뉴질랜드 브라질 멕시코 칠레 아르헨티나 남아공 이집트 사우디 사우디아라비아 아랍에미리트 카타르 홍콩 몽골 카자흐스탄 우즈베키스탄 포르투갈 그리스
  루마니아 북미 유럽 중동 동남아 남미 뉴욕 보스턴 보스톤 시카고 시애틀 실리콘밸리 샌타클래라 산타클라라 마운틴뷰 팰로앨토 쿠퍼티노 멘로파크 샌프란시스코 로스앤젤레스 새너제이 샌디에이고 텍사스 오스틴 조지아 애틀랜타 워싱턴 미시간 디트로이트 캘리포니아 토론토
  몬트리올 밴쿠버 오타와 런던 케임브리지 옥스퍼드 파리 베를린 뮌헨 프랑크푸르트 슈투트가르트 취리히 제네바 암스테르담 브뤼셀 스톡홀름 헬싱키 코펜하겐 오슬로 밀라노 바르셀로나 마드리드 리스본 프라하 더블린 함부르크 로테르담 이스탄불 
  청두 충칭 우한 쑤저우 항저우 칭다오 다롄 다낭 호치민 마닐라 쿠알라룸푸르 양곤 프놈펜 타슈켄트 리야드 나이로비 후쿠오카 삿포로 휴스턴 댈러스 라스베이거스 모스크바 상트페테르부르크 바르샤바 부다페스트 도쿄 오사카
  교토 요코하마 나고야 베이징 상하이 선전 광저우 난징 톈진 시안 우시 타이베이 하노이 호찌민 하이퐁 방콕 자카르타 뭄바이 델리 뉴델리 벵갈루루 첸나이 서초 성수 구로 가산 잠실 용산 광화문 종로 마포
  송파 영등포 수서 문정 을지로 성북 관악 노원 두바이 아부다비 텔아비브 시드니 멜버른 상파울루 서울 부산 대구 인천 광주 대전 울산 세종 경기 강원 충북 충남 전북 전남 경북 경남 제주 수원 성남
  판교 분당 용인 화성 동탄 평택 이천 청주 오창 오송 천안 아산 파주 고양 안산 안양 과천 마곡 여의도 강남 송도 창원 포항 구미 거제 여수 광양 군산 전주 익산 나주 목포 춘천 원주 강릉 양재 상암
`),
]);

/** Latin capitals that every paper uses: nobody's name. */
export const ACRONYMS = list(`
  AI IT ICT DX CEO CTO CFO COO IPO ESG M&A R&D IR PR OLED LCD TV PC VR AR XR IoT SW HW SI B2B B2C LED EV LNG LPG GDP CPI ETF FOMC MOU SPC SPA OEM ODM OTT UAM SMR ESS GPU CPU HBM RE100 FTA ODA NGO PF REC CES MWC K LCC API DB DNA RNA PCR CCTV KF94 AP NPU DSP NFT ERP CRM SCM MES RPA OCR LLM GAN PCB FPCB MLCC SSD HDD RFID NFC GPS IPTV LTE V2X ADAS BMS PLC CNC SaaS PaaS IaaS EPC LNG CNG PPA RPS MRI CT ECG mRNA ADC CMO CDMO CRO CSO HMR ODM OLED QLED LFP NCM NCMA EPR DRAM NAND SUV MPV UHD PEF VC AC LP GP GDR CB BW EB ELS ETN JV LOI LOC CVC ISA IRP DSR LTV DTI PBR PER ROE ROA NIM NPL RBC BIS CSM MAU DAU ARPU GMV EBITDA KTX SRT GTX BTS MZ FW
  NCC ABS PVC PET PE PP EVA PTA BTX PTFE PVDF CNT MDI TDI HDPE LDPE LLDPE EPDM SBR NBR ECH DDR DDR4 DDR5 LPDDR SRAM MRAM GAA EUV DUV CMP ALD CVD PECVD TSV TCB FOWLP FCBGA BGA SiC GaN MCU ASIC FPGA SoC
  DPU TPU CXL PMIC CIS MEMS IGBT OSAT EDA QD LTPS LTPO PDP TFT AMOLED RAG NLP AGI STT TTS SDK UI UX CDN IDC VPN VDI NFV EDR XDR SIEM SOAR ZTNA CNAPP CSPM MSP OSS DBMS RDB NoSQL BPM BPO PLM MDM WMS TMS
  OMS POS CMS LMS HRM HCM QMS DCIM SDLC DevOps SLA O2O D2C C2C DTC PB NB PL FAST VOD SVOD AVOD DMB HDR MMORPG RPG FPS MOBA TCG P2E DeFi STO CBDC DID AML CAR-T CAR NGS NASH GLP-1 siRNA ASO AAV
  LNP NDA BLA GMP cGMP EMR EHR PACS CDSS SaMD CGM ECMO COPD ADHD HPV RSV HIV MERS OTC ETC FLNG FSRU FPSO VLCC VLGC VLAC LNGC PCTC TEU DWT FRP SDV MRO KDDX FFX SLBM ICBM AESA UAV UGV USV GOP C4I
  eVTOL AAM VTOL SAR GNSS SLV BEV HEV PHEV FCEV EREV LiDAR V2G ICE CUV LCV BESS LMFP NCA NMC SNE FEOC CRMA CF100 CBAM CCS CCUS CCU PWR APR1400 VPP HVDC HVAC PEMFC SOFC SOEC PEM AEM
  LOHC SAF HVO RNG DME ABCP ABSTB MBS CMBS CDO BDC REITs ETP DLS ELF ELB TDF MMF MMT SPAC PIPE MBO LBO EOD LCR NSFR CET1 KPI IRR MOIC NAV AUM TPV ARR MRR NRR CAC EPS PSR ROIC EBIT CAPEX OPEX FCF HTS
  MTS OBM MICE SSM RMR CMR BRT GTX-A GTX-B GTX-C ITX LRT MVNO MNO eSIM USIM NSA RAN O-RAN WiFi FTTH AMR AGV RTLS HBL MBL FCL LCL 3PL 4PL TIPS RISE LINC BK21 LINC3.0 MOOC K-MOOC AIoT BIM CAD CAE CAM
  HMI SCADA DCS SDP SPV RFP RFI BMT PoC POC KOL SKU OKR CSR CSV DEI
`);

/** Whether a word is a country or 의 of one: partners abroad are named behind it. */
export const isCountry = (word: string): boolean => COUNTRIES.has(word.endsWith('의') ? word.slice(0, -1) : word);

/** Adverbs and words of time that may stand right before a name. */
export const ADVERBS = list(`
  이같 그같 이와같 그와같 크게 특히 또 또한 한편 이어 앞서 지난해 올해 내년 작년 재작년 최근 현재 이날 오늘 어제 내일 당시 이후 이전 향후 올해도 먼저 우선 함께 각각 직접 처음 다시 이미 아직 곧 역시 물론 결국 마침내 실제 실제로 사실상 최초 다만 반면 그러나 하지만
  그리고 그래서 따라서 이처럼 이같이 가운데 때문 때문에 모두 약 총 무려 오전 오후 상반기 하반기 연말 연초 연내 올초 매년 매월 매주 주로 가장 더욱 아주 매우 대체로 그동안 이밖에 아울러 나아가 심지어 만약 비록 일단 이번 다음 최종 본격
  잇따라 잇달아 연이어 연달아 나란히 속속 줄줄이 차례로 동시에 새로 따로 별도로 추가로 잠시 이르면 최초로
  이곳 그곳 여기 거기 이것 그것 누구 무엇 이들 그들 우리 저희 자신 서로 스스로 하나 둘 셋 여럿 상당 여타 기타 각종 그룹 사장 회장 대표 교수 박사 의원 장관
`);

/** `한화로 약 168억원`: the money of the country, and no firm. `behind`: what follows the word. */
export const isWon = (word: string, behind: string): boolean => word === '한화' && IN_WON.test(behind);
const IN_WON =
  /^(?:로|로는|는)? ?(?:약 ?|환산 ?|총 ?|최대 ?)?\d[\d,.]*(?:조|[천백]?억|[천백]?만|원)|^로 (?:환산|따지|치면|계산)/;
