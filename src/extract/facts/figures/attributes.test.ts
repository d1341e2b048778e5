import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../testing/figuresOf.ts';

const DAY = '2022-05-12';
const read = (text: string): string[] => figuresOf(text, DAY);

describe('whose a number is where somebody else is named as well', () => {
  it.each<[string, string, string]>([
    [
      'of whom those work with who are counted',
      '‘다온 컨소시엄’은 연구를 시작한다. 나래전자·두레소프트 등 기업 17곳, 나래연구소·미르연구소 등 연구소 11곳도 힘을 보태기로 했다.',
      `count 17 곳 planned | 다온 컨소시엄 | ${DAY}`,
    ],
    [
      'of whom the text is about, behind a row of others',
      '다온통신협회는 12일 가입자 통계를 공개했다. 나래통신은 95만명, 미르텔레콤은 61만명, 두레텔레콤은 44만명이다. 전체 가입자는 720만명이다.',
      `count 7200000 명 | 다온통신협회 | ${DAY}`,
    ],
    [
      'of the topic, not of who acts behind what is told of the number',
      '온가람푸드는 방콕에 첫 매장을 열었다. 매장 면적은 132㎡이며 현지 업체 나라비스가 운영을 맡는다.',
      `floor-area 132 m2 | 온가람푸드 | ${DAY}`,
    ],
    [
      'of a joined clause’s own topic',
      "전북대는 한가람차량과 '지능로봇공학과'를 신설한다. 학과는 매년 신입생 30명을 선발하며, 한가람차량은 장비를 댄다.",
      `talent-target 30 person planned per-year | 지능로봇공학과 | ${DAY}`,
    ],
    [
      'of who holds the shares, by the bracket behind the name',
      '나래방송은 창업자 김도윤 대표(41%)에 이어 2대 주주에 올랐다.',
      `share 41 % | 나래방송 | ${DAY}`,
    ],
    [
      'of the course that is pointed at, by its whole name',
      '가람전자는 1월 ‘제조 리더 과정’을 한빛대와 개설했다. 이 과정은 현재 4개 영역을 운영 중이다.',
      `field-count 4 count | 제조 리더 과정 | ${DAY}`,
    ],
    [
      'of the building, whoever tells how full it is',
      "하늘자산운용은 물류센터 '로지큐브' 3층에 달보마켓이 들어오면서 임대율이 97%가 됐다고 12일 밝혔다.",
      `share 97 % | 로지큐브 | ${DAY}`,
    ],
    [
      'of the building that was introduced by its kind',
      '가람건설이 을지로 오피스 해든타워를 매각했다. 가람건설은 지난달 주관사를 골랐다. 이 빌딩은 연면적 3만2000㎡다.',
      `floor-area 32000 m2 | 해든타워 | ${DAY}`,
    ],
    [
      'of the firm whose staff is taken over',
      '새벽물산은 양말 업체 코지삭스를 품었다. 임직원 120명은 전원 고용이 승계된다.',
      `headcount 120 person | 코지삭스 | ${DAY}`,
    ],
    [
      'of the group that is called so for short',
      '한들금융그룹은 부산에서 출발했다. 그룹은 한들홀딩스를 세웠다. 한들홀딩스는 서울에 있다. 그룹 자산은 3조2000억원이다.',
      `count 3200000000000 KRW | 한들금융그룹 | ${DAY}`,
    ],
    [
      'of whom a modifier with the number describes',
      '가람전자는 120명이 일하는 나래소재에 부품을 맡긴다.',
      `headcount 120 person | 나래소재 | ${DAY}`,
    ],
    [
      'of the topic, where no modifier takes it',
      '가람전자는 직원 150명으로 나래소재를 앞섰다.',
      `headcount 150 person | 가람전자 | ${DAY}`,
    ],
    [
      'of the firm, all of whose shares stand before the bracket',
      '가람전자는 나래소재 주식 전량(67%)을 팔았다.',
      `share 67 % | 나래소재 | ${DAY}`,
    ],
    [
      'of the venture that the capital is for',
      "가람스튜디오와 나래코믹스가 합작법인 '솔라웍스'를 세운다. 자본금은 5억엔으로 가람스튜디오가 60%를 댄다.",
      'count 500000000 JPY planned | 솔라웍스 | 2022-05-12',
    ],
    [
      'of whom stands right before it, not of the next in the list',
      '가람홀딩스는 지난달 출범했다. 지분은 윤 회장 일가가 38%, 나래은행이 15%를 갖는다.',
      `share 15 % | 나래은행 | ${DAY}`,
    ],
    [
      'of the first of several told of as one',
      '시장에서 동호마트와 신정마트 두 회사의 점유율은 합쳐서 78%에 이른다.',
      `share 78 % | 동호마트 | ${DAY}`,
    ],
    [
      'of whose people speak',
      '가람전자는 칩을 만든다. 나래전자 관계자는 "다온의 터빈을 쓰면 국산 비중을 65%로 높일 수 있다"고 말했다.',
      `share 65 % | 나래전자 | ${DAY}`,
    ],
    [
      'of what was said by its kind, as long as nobody else is the topic',
      "한빛도는 '새싹교육원'이 문을 열었다고 밝혔다. 교육원은 온실을 갖췄다. 운영은 나래대가 맡는다. 첫 교육생 40명은 벌써 왔다.",
      `trainee-count 40 person | 새싹교육원 | ${DAY}`,
    ],
    [
      'of the fund just formed',
      "서리벤처스는 '서리 바이오 3호'를 결성했다. 나래은행이 참여했다. 약정총액은 450억원이다.",
      `fund-size 45000000000 KRW | 서리 바이오 3호 | ${DAY}`,
    ],
    [
      'of the venture that two have founded',
      "하늘문구와 나래디자인은 합작사 '하늘글로리'를 세운다. 지분은 하늘문구가 55%를 갖는다. 합작사는 2024년까지 매장 30곳을 연다.",
      'count 30 곳 planned | 하늘글로리 | 2022-05-12/2024',
    ],
    [
      'of the firm, where the place has a number of its own',
      '가람어학은 앱을 판다. 강사는 필리핀에 600명, 국내에 80명이 있다.',
      `headcount 80 person | 가람어학 | ${DAY}`,
    ],
    [
      'of the shop that 이곳 means',
      '가람마트는 대전에 해솔점을 열었다. 해솔점은 영업면적 3960㎡로 가장 크다. 지역 주민 85명이 이곳에서 일한다.',
      `headcount 85 person | 해솔점 | ${DAY}`,
    ],
    [
      'of the firm whose shares were bought, when its staff is taken over',
      '가람레저는 백야리조트 지분 100%를 720억원에 매입했다. 직원 95명의 고용은 모두 승계한다.',
      `headcount 95 person | 백야리조트 | ${DAY}`,
    ],
  ])('is %s', (_what, text, expected) => {
    expect(read(text)).toContain(expected);
  });
});

describe('when a number holds', () => {
  it.each<[string, string, string]>([
    [
      'on the day before a modifier that has a subject of its own',
      '가람은행은 2012년 예금보험공사가 매물로 내놓은 나래저축은행을 510억원에 사들였다.',
      'investment 51000000000 KRW | 나래저축은행 | 2012',
    ],
    [
      'but not on the day that a founding has',
      '가람은행은 한예솔 대표가 2012년 창업한 나래전자를 510억원에 사들였다.',
      `investment 51000000000 KRW | 나래전자 | ${DAY}`,
    ],
    [
      'when something else comes about in the same breath',
      '2016년 해운 파산 여파로 운임이 곤두박질하자 산업은행이 가람해운에 1400억원을 수혈했다.',
      'investment 140000000000 KRW | 가람해운 | 2016',
    ],
    [
      'in the years that the sentence before has told of',
      '가람진흥원은 지난 4년간 업체 21곳을 지원했다. 이들은 같은 기간 177개의 스타트업을 발굴했다.',
      'startup-count 177 organization | 가람진흥원 | 2018-05-13/2022-05-12',
    ],
    [
      'not in the year that it is measured against, told behind it',
      '가람그룹의 채용규모는 1400여명으로 이는 지난해 1200명보다 16.7% 증가한 수치다.',
      `talent-target 1400 person about target | 가람그룹 | ${DAY}`,
    ],
    [
      'in the years that begin with the announcement',
      '가람전자는 지난해 10월 앞으로 5년간 스타트업 300개를 키우겠다고 발표했다.',
      'startup-count 300 organization planned | 가람전자 | 2021-10/2026-09',
    ],
    [
      'in the years up to the one that was announced',
      "지난해 가람부는 2027년까지 예산을 들이는 '핵심인재 8만명 양성계획'을 발표한 바 있다.",
      'talent-target 80000 person target | 가람부 | 2021/2027',
    ],
    [
      'in the years from the dateline, where the announcement is news',
      '가람전자는 10일 향후 3년간 500억원을 투자하겠다고 밝혔다.',
      `investment 50000000000 KRW planned | 가람전자 | ${DAY}/2025-05-11`,
    ],
    [
      'in the years from the dateline, behind the year of another deed',
      '가람전자는 지난해 공장을 지었으며 향후 3년간 500억원을 투자하겠다고 밝혔다.',
      `investment 50000000000 KRW planned | 가람전자 | ${DAY}/2025-05-11`,
    ],
    [
      'in the year that the sentence before has told of',
      '다온수산은 지난해 일본에 냉동굴을 팔아 92억원의 매출을 올렸다. 한 해 전보다 18% 늘어난 액수다.',
      'growth 18 % | 다온수산 | 2021',
    ],
    [
      'in the period of what is listed before it',
      '바다에어의 지난해 국내선 탑승객은 217만명, 탑승률은 86%였다.',
      'share 86 % | 바다에어 | 2021',
    ],
    [
      'now, behind the period of what was earned',
      '가람전자는 잘나간다. 올 들어 지난 4월까지 매출은 640억원, 연구 인력만 75명에 이른다.',
      `headcount 75 person | 가람전자 | ${DAY}`,
    ],
    [
      'now, where it is counted until now',
      '가람의료원은 2014년 시험센터를 열어 지금까지 33개 업체의 제품 시험을 도왔다.',
      `count 33 개 | 가람의료원 | ${DAY}`,
    ],
    [
      'in the year that a joined clause tells',
      '가람구단은 지난해 아시아 대회에서 준우승하며 상금 15만달러를 벌었다.',
      'prize 150000 USD | 가람구단 | 2021',
    ],
    [
      'up to the quarter that a joined clause tells',
      '가람항공은 올해 1분기까지 누적 매출 4127억원을 기록하며 지난해 같은 기간보다 29% 성장했다.',
      'growth 29 % | 가람항공 | 2022-01/2022-33',
    ],
    [
      'not at the time of what it is measured against',
      '가람전선의 1분기 매출은 2300억원으로 지난해 1분기 1900억원보다 21% 늘었다.',
      'growth 21 % | 가람전선 | 2022-33',
    ],
    [
      'not at the time of the level before',
      '가람식품은 3년 전 12곳이던 물류센터를 30곳으로 늘렸다.',
      `count 30 곳 | 가람식품 | ${DAY}`,
    ],
    [
      'since the year from which a mean is told',
      '가람유업의 치즈 매출은 2013년 이후 연평균 17%씩 늘었다.',
      `growth 17 % per-year | 가람유업 | 2013/${DAY}`,
    ],
  ])('is %s', (_what, text, expected) => {
    expect(read(text)).toContain(expected);
  });
});

describe('whether a number holds already', () => {
  it.each<[string, string]>([
    ['두레은행은 내년부터 지점 230곳에서 종이 통장을 없앤다.', 'count 230 곳'],
    ['노을항공은 다음 달 보유 항공기 5대를 반납한다.', 'count 5 대'],
    ['보람그룹은 직원 430명 중 절반을 줄이기로 했다.', 'headcount 430 person'],
    ['가온철강은 "수출 비중을 지금의 15%에서 내년엔 절반까지 끌어올리겠다"고 밝혔다.', 'share 15 %'],
    ['두레정밀은 수출 비중을 20%에서 절반 이상으로 높이기로 했다.', 'share 20 %'],
    ['충남도는 자동차 부품사 대원모터스와 250억원 규모 투자 양해각서를 맺었다.', 'investment 25000000000 KRW planned'],
    ['가람전자는 올해 매출이 지난해보다 15% 늘어난 4600억원에 이를 것으로 내다봤다.', 'growth 15 % target'],
    ['가람전자는 지난해 매출이 15% 늘어난 4600억원이라고 했다. 올해는 더 늘 것으로 내다봤다.', 'growth 15 %'],
    ['가람전자의 올해 매출은 5% 증가한 460억원, 영업이익은 55억원(+3.8%)이 예상된다.', 'growth 5 % target'],
    ['가람전자는 이를 위해 500만달러의 자본금을 책정했다.', 'count 5000000 USD planned'],
    ['가람전자는 공장을 짓는다. 현지 직원 1500명을 고용해 옷을 만든다.', 'headcount 1500 person planned'],
    ['가람전자는 공장을 짓는다. 지금은 다른 공장에서 1500명을 고용하고 있다.', 'headcount 1500 person'],
    ['한국설비협회는 회원사 140곳을 대상으로 6월 한 달간 교육을 실시한다.', 'member-count 140 organization'],
    ['가람항공은 연말까지 보유 항공기를 8대로 늘린다.', 'count 8 대 target'],
    ['한국급식협회는 다음 달부터 회원사 63곳에 식자재를 공급하기로 했다.', 'member-count 63 organization'],
    ['가람전자가 800억원을 투자한 새 공장은 연간 20만대를 만든다. 내년 가동된다.', 'investment 80000000000 KRW'],
    ['나래전자와 가람전자는 신안에 390㎿급 풍력단지를 짓는 법인을 세웠다.', 'count 390 MW planned'],
    [
      '가람전자는 10일 투자협약을 맺었다. 480억원을 투입해 2028년 6월 공장을 준공하며 터는 3만㎡ 규모다.',
      'investment 48000000000 KRW planned',
    ],
    ['나래프라이빗에쿼티는 지난 3월 보유 지분 38.2%를 팔겠다고 내놨다.', 'share 38.2 %'],
    ['가람벤처스가 5억원을 투자하지 않았더라면 나래전자는 없었을 것이다.', 'investment 500000000 KRW'],
    ['가람전자는 지난해 300억원을 투자, 내년 공장을 지을 계획이다.', 'investment 30000000000 KRW'],
    ['가람전자는 지난해 300억원을 투자하기로 하고 내년 공장을 지을 계획이다.', 'investment 30000000000 KRW planned'],
    ['가람전자는 연수생 30명을 선발하며 접수는 20일까지다.', 'talent-target 30 person planned'],
    ['가람전자는 모두 30명을 모집하며 누구나 지원할 수 있다.', 'talent-target 30 person planned'],
    ['가람전자는 지난해 연수생 30명을 선발했으며 지금은 19명이 남아 있다.', 'trainee-count 30 person'],
    ['가람병원은 내년 1월부터 5년간 의료원을 운영하며 전문의 12명을 파견한다.', 'count 12 명 planned'],
  ])('is told of %s', (text, expected) => {
    expect(read(text).map((line) => line.split(' | ')[0])).toContain(expected);
  });
});

describe('how sharp a number is', () => {
  it.each<[string, string]>([
    ['국내 내시경 시장은 외국산이 90% 가까이 차지한다.', 'share 90 % about'],
    ['가람전자는 이 비중을 2025년까지 30% 아래로 낮추겠다고 했다.', 'share 30 % less-than target'],
  ])('is told of %s', (text, expected) => {
    expect(read(text).map((line) => line.split(' | ')[0])).toContain(expected);
  });
});

describe('numbers that only their place in the sentence tells', () => {
  it.each<[string, string]>([
    ['가람전자는 신안에 400MW급 풍력단지를 짓는다.', 'count 400 MW planned'],
    ['누리연합에는 금융사 12곳이 이름을 올렸고 연내 20곳까지 늘릴 계획이다.', 'member-count 20 organization target'],
    ['가람전자는 지역 사람을 150명 이상 채용하는 것이 목표다.', 'talent-target 150 person at-least target'],
    ['가람보험은 손해보험사 9곳, 생명보험사 6곳의 상품을 비교해 준다.', 'count 9 곳'],
    ['누리벤처스는 영화 34편과 공연 9편에 투자했다.', 'count 9 편'],
    ['가람교육은 유료 회원 27만명에 강사 130명을 둔 교육업체로 컸다.', 'count 270000 명'],
    ['가람면세점은 시장 점유율이 2%대에 머문다.', 'share 2 % about'],
    ['가람종묘는 지난해 매출 112억원을 올렸고 그중 19%를 연구개발에 썼다.', 'share 19 %'],
    ['가람전자는 2000년 5000만원으로 회사를 차렸다.', 'investment 50000000 KRW'],
    ['가람병원은 부지 9900㎡의 제2공장이 완공되면 40명을 뽑는다.', 'site-area 9900 m2 planned'],
    ['가람전자는 2년 안에 정비소를 18곳 세운다.', 'count 18 곳 planned'],
    ['가람식품은 3년 전 12곳이던 물류센터를 30곳으로 늘렸다.', 'count 30 곳'],
    ['가람기계는 완공되면 연간 트랙터 5000대를 만든다.', 'count 5000 대 planned per-year'],
    ['가람랩은 올해 60팀을 뽑아 돈을 준다.', 'count 60 팀 planned'],
    ['가람터미널의 하루 평균 이용객은 8400명이다.', 'count 8400 명 per-day'],
    ['가람터미널의 하루 처리 가능한 물량은 260만 상자다.', 'count 2600000 상자 per-day'],
    ['가람면은 한 달 만에 물량 20만 상자를 팔았다.', 'count 200000 상자'],
    ['가람저축은행의 3월 말 현재 여신은 2조4000억원이다.', 'count 2400000000000 KRW'],
    ['가람제과는 줄잡아 100억원을 썼다.', 'investment 10000000000 KRW about'],
    ['나래마트는 가람센터 면적의 35%를 5년간 쓴다.', 'duration 5 year planned'],
  ])('reads %s', (text, expected) => {
    expect(read(text).map((line) => line.split(' | ')[0])).toContain(expected);
  });

  it.each([
    ['the class of a ship', '가람해운은 2500TEU급 컨테이너선을 띄운다.', '2500'],
    ['a rate of no level', '가람은행은 2%대 금리를 없앴다.', ' 2 %'],
    ['a bound that says which are counted', '누리연금의 지분율 7% 이상 보유 종목은 85개다.', ' 7 %'],
    ['a supplier for a young firm', '협력사 50곳이 입주한 누리테크노파크는 넓다.', 'startup-count'],
    ['what a film costs', '누리조합은 순제작비 50억원 이하의 영화에 쓴다.', 'fund-size'],
  ])('takes no %s', (_what, text, words) => {
    expect(read(text).filter((line) => line.includes(words))).toEqual([]);
  });
});

it('of what was there when somebody began, the day of that', () => {
  expect(figuresOf('2019년 12월 출범한 누리연구원은 출범 당시 60명이던 인력을 현재 250명으로 늘렸다.', DAY)).toEqual([
    'headcount 60 person | 누리연구원 | 2019-12',
    `headcount 250 person | 누리연구원 | ${DAY}`,
  ]);
  expect(figuresOf('누리전자는 2015년 3월 설립됐다. 설립 당시 직원은 12명이었지만 지금은 340명이다.', DAY)).toEqual([
    'headcount 12 person | 누리전자 | 2015-03',
    `count 340 명 | 누리전자 | ${DAY}`,
  ]);
  expect(figuresOf('누리전자는 창업 초기 직원 5명으로 시작해 지난해 120명으로 늘었다.', DAY)).toContain(
    `headcount 5 person | 누리전자 | ../${DAY}`,
  );
});

it('of what has been done so far, no day of another deed, but since when it goes on', () => {
  expect(figuresOf('누리벤처스는 지난해 펀드를 결성했고 지금까지 6개 기업에 160억원을 투자했다.', DAY)).toContain(
    `investment 16000000000 KRW | 누리벤처스 | ${DAY}`,
  );
  expect(figuresOf('‘누리 아카데미’는 2019년 1월 시작해 현재까지 1400명의 수료생을 배출했다.', DAY)).toEqual([
    `trainee-count 1400 person | 누리 아카데미 | 2019-01/${DAY}`,
  ]);
});

it('of a length that began on a day, it is known till when', () => {
  expect(figuresOf('누리바이오는 2016년 5월 문을 연 이후 5년간 스타트업 90곳에 투자했다.')).toEqual([
    'portfolio-count 90 organization | 누리바이오 | 2016-05/2021-04',
  ]);
  expect(figuresOf('누리바이오는 2020년 공장 완공 뒤 4년 동안 320억원을 투자한다.')).toEqual([
    'investment 32000000000 KRW planned | 누리바이오 | 2020/2023',
  ]);
  expect(figuresOf('누리바이오는 2016년 5월 문을 연 이후 5년이 지나 스타트업 90곳에 투자했다.').join()).not.toContain(
    '/',
  );
});

it('of a length that began with a deed of before, the verb says whether it is over', () => {
  expect(figuresOf('누리바이오는 창업 이후 4년간 320억원의 투자를 유치했다.')[0]).toMatch(
    /^investment 32000000000 KRW \|/u,
  );
  expect(figuresOf('누리바이오는 공장 완공 이후 4년간 320억원을 투자한다.')[0]).toMatch(/KRW planned \|/u);
  expect(figuresOf('누리바이오는 이후 4년간 320억원을 투자한다.')[0]).toMatch(/KRW planned \|/u);
});
