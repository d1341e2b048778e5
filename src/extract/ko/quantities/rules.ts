// The rules that read quantities: each with examples of its own and a text that only looks like it. The tests walk this list.
import type { RuleDoc } from '../../types.ts';

const rule = (name: string, examples: RuleDoc['examples'], counterExample: string): RuleDoc => ({
  name: `quantity/${name}`,
  examples,
  counterExample,
});

export const quantityRules: readonly RuleDoc[] = [
  rule('money', ['사업비 1조 2300억원', '가람화학(2억3000만유로)'], '2억3000만명'),
  rule('bare-money', ['솔내바이오에 200억 투자', '적자 3조'], '200만 대군'),
  rule('unit', ['직원 1만7000여명', '인력 1만 여 명', '비용을 30% 줄였다'], '30분 줄었다'),
  rule('counter', ['특허 2000여개', '연간 1억2000만 대를 생산한다', '서버 30대를 들였다'], '2000년'),
  rule('converted', ['120평 규모 매장', '땅 3헥타르'], '300평(992㎡)'),
  rule('range', ['정원 40~60명', '표값은 1만~2만원'], '40명, 60명'),
  rule('vague', ['수백 명이 왔다', '수천 대를 판다'], '수백억원'),
  rule('fraction', ['매출의 3분의 1', '주주 2/3 이상이 찬성했다'], '3분 1초'),
  rule('native', ['공장 두 곳을', '임원 세 명은'], '한 걸음 더'),
  rule('native-noun', ['두 재단이 합쳤다', '세 부품이 든다'], '모두 부품이다'),
  rule('native-ordinal', ['두 번째 공장', '세번째 도전'], '두 번 도전'),
  rule('native-alone', ['그중 하나는', '둘은 손잡았다'], '하나은행'),
  rule('ordinal', ['제3차 회의', '업계 1위'], '3차례 회의'),
  rule('age', ['만 34세 이하', '41살 창업자'], '34세대 입주'),
  rule('age-in-brackets', ['이가람(45) 대표', '김솔내(33·회사원)씨'], '본관(45동)'),
  rule('floor', ['1층 로비', '지상 10층 건물'], '1층위 자료'),
  rule('score', ['2-1로 이겼다', '13승을 올렸다'], '2019-20 학기'),
  rule('body', ['4족 보행 로봇', '5인승 차량'], '4명 보행'),
  rule('article', ['건축법 11조를 고쳤다', '정관 7조 2항에 따라'], '해법 3조 투입'),
  rule('team', ['2인 1조로 돈다', '5인1조 근무'], '2인 가구 1조'),
  rule('title-number', ['드라마 ‘솔내의 집2’', "영화 '가람전 3' 개봉"], "'가람폰6' 출시"),
  rule('part', ['‘가람쇼 시즌2’', '세션1 직전'], '시즌 2골'),
  rule('grade', ['고3 수험생', '중2 학생'], '창고3 앞'),
  rule('technology', ['5G 단말', '3D 프린터'], '5GB 자료'),
  rule('list', ['1·2기 모집', '1, 2공장을 잇는다'], '1기 모집'),
  rule('bare-amount', ['조회 수 1200만', '구독자 30만'], '1200만원'),
  rule('bare-decimal', ['규모 7.8의 지진', '지수 0.338'], '7.8%'),
  rule('bare', ['방 204 앞', '점검표 7 가'], '204명 앞'),
];

/** Numbers that are passed over without a mention. */
export const passedOver: readonly { name: string; examples: readonly [string, string]; counterExample: string }[] = [
  { name: 'telephone', examples: ['02-1234-5678', '대표전화 1588-0000'], counterExample: '02명' },
  { name: 'clock', examples: ['10:30 시작', '오후 3시 30분'], counterExample: '30분의 1' },
  { name: 'numeric-date', examples: ['2024.3.2 게시', '2031-04-15 갱신'], counterExample: '2024.3%' },
  { name: 'version', examples: ['엔진 2.1.3 공개', '192.168.0.1 주소'], counterExample: '2.1배' },
  {
    name: 'share-price',
    examples: ['가람전자 (71,500원 ▼500 -0.7%)', '솔내바이오(8,120원 상승150 1.9%)'],
    counterExample: '사업비(350억원)',
  },
  { name: 'calendar', examples: ['2020년 3월 2일', '3개월간'], counterExample: '3개 국어' },
  { name: 'model-name', examples: ['엔진 A4 공개', '차량 K-5 출시'], counterExample: '차량 5대 출시' },
  { name: 'list-number', examples: ['1. 들어가며', '2) 맺으며'], counterExample: '1명' },
];
