import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../testing/figuresOf.ts';

const DAY = '2022-05-12';

describe('whose a figure is', () => {
  it.each<[string, string, string[]]>([
    [
      'the owner behind a possessive, for the whole sentence',
      '한편 가람전자의 올 1분기 매출은 512억원, 영업이익은 43억원으로 지난해 같은 기간보다 각각 18.4%, 9.7% 늘었다.',
      ['growth 18.4 % | 가람전자 | 2022-33', 'growth 9.7 % | 가람전자 | 2022-33'],
    ],
    [
      'the town that has brought it in, though it does nothing here',
      '온새화학은 진주에 창고를 짓는다. 경남도 민선 8기 투자유치는 30개 기업 2조원이다.',
      [`investment 2000000000000 KRW | 경상남도 | ${DAY}`],
    ],
    [
      'the estate that is let, whoever says so',
      '새론공사와 갈마루시에 따르면 갈마루혁신산단 분양률이 66%를 기록했다.',
      [`share 66 % | 갈마루혁신산단 | ${DAY}`],
    ],
    [
      'the first of a long list of those who act',
      '온새재단과 담유공사, 새론병원, 하늬은행 등은 총 44개 기업과 협약을 체결했다.',
      [`partner-count 44 organization | 온새재단 | ${DAY}`],
    ],
    [
      'who works there all along, no years of fairs',
      '온새화학은 ‘2017 대한민국 산업 박람회’에 나왔다. 상시 고용 인원은 75명이다.',
      [`headcount 75 person | 온새화학 | ${DAY}`],
    ],
    [
      'who delivers, not the customer',
      '가람드론은 나래농협에 방제용 드론 350대를 납품했다.',
      [`count 350 대 | 가람드론 | ${DAY}`],
    ],
    [
      'the house that holds what is counted',
      '나래전시관에는 드론 35대가 전시돼 있다.',
      [`count 35 대 | 나래전시관 | ${DAY}`],
    ],
    [
      'whom the text is about, where an everyday word ends as a name with a particle does',
      '다래랩은 3일 데모데이를 열었다. 데모데이 행사에서는 50개 스타트업이 발표했다.',
      [`startup-count 50 organization | 다래랩 | ${DAY}`],
    ],
    [
      'as many funds as sums, each its own',
      '다래벤처스는 지난해 6월 각각 272억원, 21억원 규모의 ‘두루1호 펀드’와 ‘두루2호 펀드’를 조성했다.',
      ['fund-size 27200000000 KRW | 두루1호 펀드 | 2021-06', 'fund-size 2100000000 KRW | 두루2호 펀드 | 2021-06'],
    ],
    [
      'a fund with a long name of its own behind what it is',
      '다래전자는 62억원 규모의 신기술사업투자조합 ‘두루-DARE 오픈이노베이션 펀드’를 조성했다.',
      [`fund-size 6200000000 KRW | 두루-DARE 오픈이노베이션 펀드 | ${DAY}`],
    ],
    [
      'who puts in, each with a sum',
      '두루은행 40억원, 다래증권 30억원, 물빛카드가 20억원을 출자했다.',
      [
        `investment 4000000000 KRW | 두루은행 | ${DAY}`,
        `investment 3000000000 KRW | 다래증권 | ${DAY}`,
        `investment 2000000000 KRW | 물빛카드 | ${DAY}`,
      ],
    ],
    [
      'what has been done since the first day, of who did so and not of that day',
      '다래랩은 2015년 5월 1기 출범 이후 이번 5기까지 총 122개 스타트업을 발굴했고, 현재까지 총 169억원을 직접 투자했다.',
      [`startup-count 122 organization | 다래랩 | ${DAY}`, `investment 16900000000 KRW | 다래랩 | ${DAY}`],
    ],
    [
      'a thing in quotation marks, and called by its bare name later',
      "가람전자는 칩 'GR-7'을 내놨다. GR-7은 전력 소모를 30% 줄였다.",
      [`reduction 30 % | GR-7 | ${DAY}`],
    ],
    [
      'a thing that a modifier describes',
      "가람전자는 무게를 60% 낮춘 '누리봇'을 9월 선보인다.",
      [`reduction 60 % | 누리봇 | ${DAY}`],
    ],
    [
      'nobody’s, where a country has it',
      '가람바이오는 아토피 치료제를 만든다. 국내 아토피 환자는 97만명이다. 국내 직원은 320명이다.',
      [`headcount 320 person | 가람바이오 | ${DAY}`],
    ],
    [
      'the thing in quotation marks that the sentence is about',
      '가람전자는 새 게임을 냈다. 나래소프트의 신작 ‘달빛전기’는 사전등록자 500만명을 모았다.',
      [`count 5000000 명 | 달빛전기 | ${DAY}`],
    ],
    [
      'each of a row of names with their numbers',
      '은행별로 보면 가람은행(304개), 나래은행(225개), 다온은행(165개) 등에서 점포가 문을 닫았다.',
      [`count 304 개 | 가람은행 | ${DAY}`, `count 225 개 | 나래은행 | ${DAY}`, `count 165 개 | 다온은행 | ${DAY}`],
    ],
    [
      'none of several that have it together',
      '가람은행, 나래은행, 다온은행 등 4대 은행에서만 830개 점포가 문을 닫았다. 다온은행의 점포는 320개다.',
      [`count 320 개 | 다온은행 | ${DAY}`],
    ],
    [
      'the government, whoever was spoken of before',
      '새싹아카데미를 세운다. 정부는 연간 500여명을 선발할 방침이다.',
      [`talent-target 500 person about planned per-year | 정부 | ${DAY}`],
    ],
    [
      'who chose, not the last of those chosen',
      '가람진흥원은 참여 기업을 뽑았다. 평가 결과 ▲나래소재 ▲다온물산 ▲새봄바이오랩 3개사가 최종 선정됐다.',
      [`count 3 개사 | 가람진흥원 | ${DAY}`],
    ],
    [
      'nobody who is counted',
      '가람군은 농장을 운영한다. 교육을 마친 16명의 청년농이 딸기를 재배하고 있다. 군은 전임교원 24명을 확보한다.',
      [`talent-target 24 person target | 가람군 | ${DAY}`],
    ],
    [
      'of who does the same as others, also behind the words that describe a thing',
      '가람항공은 새 노선을 연다. 나래항공도 77대까지 줄어든 기재를 올해 81대로 늘릴 계획이다.',
      ['count 81 대 target | 나래항공 | 2022'],
    ],
    [
      'not who acts in the next clause',
      '가람전자는 지난 3월 한빛대학교에서 20억원을 투자받았고 4월에는 나래은행이 30억원을 넣었다.',
      ['investment 2000000000 KRW | 가람전자 | 2022-03'],
    ],
    [
      'not who is only among those counted',
      '가람전자는 칩을 만든다. 나래전자, 다온전자를 포함한 고객사는 38곳이다. 임직원은 540명이다.',
      [`partner-count 38 organization | 가람전자 | ${DAY}`, `headcount 540 person | 가람전자 | ${DAY}`],
    ],
    [
      'the topic, where no verb has the number',
      '가람전자는 공장을 지었다. 다온화학은 1분기 매출이 320억원이다.',
      ['count 32000000000 KRW | 다온화학 | 2022-33'],
    ],
    [
      'no topic of another number',
      '가람전자는 공장을 지었다. 다온화학은 매출이 320억원, 나래전기는 280억원이다.',
      [`count 32000000000 KRW | 다온화학 | ${DAY}`, `count 28000000000 KRW | 나래전기 | ${DAY}`],
    ],
    [
      'no town, where something is earned',
      '가람전자는 원주에 공장을 짓는다. 원주시는 길을 내준다. 지난해 매출은 148억원이다.',
      ['count 14800000000 KRW | 가람전자 | 2021'],
    ],
    [
      'the long name that a part of it stands for',
      '국립해양생태원이 울진에 문을 열었다. 생태원은 연면적 1만2000㎡ 규모로 연구원 45명이 일한다.',
      [`floor-area 12000 m2 | 국립해양생태원 | ${DAY}`],
    ],
    [
      'the fund just formed, which is paid into',
      "누리벤처스가 '새싹 1호 조합'을 결성했다. 출자액은 나래은행 100억원이다.",
      [`investment 10000000000 KRW | 새싹 1호 조합 | ${DAY}`],
    ],
    [
      'who received, whoever is said to give',
      '가람전자가 투자받은 자금은 총 670억원으로 나래은행이 참여했다.',
      [`investment 67000000000 KRW | 가람전자 | ${DAY}`],
    ],
    [
      'the firm whose holders they are',
      '한빛전자는 2010년 세워졌다. 가람전자의 최대주주는 지분 41.5%를 쥔 나래홀딩스다.',
      [`share 41.5 % | 가람전자 | ${DAY}`],
    ],
    [
      'the firm that the text is about, where a holder alone is named',
      '가람전자는 부품 회사다. 최대주주는 지분 33.5%를 가진 한예솔 의장이고, 나래은행도 있다.',
      [`share 33.5 % | 가람전자 | ${DAY}`],
    ],
    [
      'whose shares they are, though the name has two letters',
      '나래은행은 KT 지분 5.5%를, KT는 나래은행 지분 2.1%를 확보했다.',
      [`share 5.5 % | KT | ${DAY}`, `share 2.1 % | 나래은행 | ${DAY}`],
    ],
    [
      'none of those who are counted, where one among them is unknown',
      '하나은행은 지난 3월까지 스타트업 150곳을 발굴했다. 이번에 선정된 4기에는 나래바이오, 운동장 등 8개사가 이름을 올렸으며 하나금융 관계사 13곳과 협업한다.',
      [`member-count 8 organization | 하나은행 | ${DAY}`, `affiliate-count 13 organization | 하나금융그룹 | ${DAY}`],
    ],
    [
      'the program by the name given before',
      '나래웍스는 솔내시에 ‘밥상아카데미’ 솔내센터를 열었다. 아카데미는 지난해까지 12만명이 수강했다.',
      ['trainee-count 120000 person | 밥상아카데미 | ../2021'],
    ],
    [
      'who builds in a state abroad',
      '나래전자는 미국 조지아주에 3000억원을 투자해 공장을 짓는다.',
      [`investment 300000000000 KRW planned | 나래전자 | ${DAY}`],
    ],
    [
      'each in a list of parts, with or without a particle',
      '가람그룹은 연구소를 세운다. 가람전자가 50%, 나래화학 30%, 다온물산이 20%를 출자한다.',
      [`share 30 % planned | 나래화학 | ${DAY}`],
    ],
    [
      'who has all the funds',
      '가람벤처스는 스타트업 90곳에 투자했다. 운용 펀드는 10개, 운용자산은 3500억원이다.',
      [`fund-size 350000000000 KRW | 가람벤처스 | ${DAY}`],
    ],
    [
      'the house that they sit in',
      '가람그룹은 2021년 7월 솔내시에 ‘새싹 그라운드’를 개관했다. 지하 1층~지상 7층 규모다. 입주기업 90곳의 임직원은 1100명이다.',
      [`headcount 1100 person | 새싹 그라운드 | ${DAY}`],
    ],
    [
      'who sends people, wherever they go',
      '가람전자는 지난 3월 나래성남연구센터에 연구원 40명을 파견했다.',
      ['headcount 40 person | 가람전자 | 2022-03'],
    ],
    [
      'what brought forth those spoken of, rather than who runs it',
      '가람벤처스의 육성 과정 ‘누리원’은 스타트업 85개사를 배출했다. 이들의 임직원은 2100명이다.',
      [`headcount 2100 person | 누리원 | ${DAY}`],
    ],
    [
      'what brought forth those firms',
      '가람벤처스의 육성 과정 ‘누리원’은 스타트업 85개사를 배출했다. 이들 기업의 임직원은 2100명이다.',
      [`headcount 2100 person | 누리원 | ${DAY}`],
    ],
    [
      'the town, where a clause begins with it',
      '솔내시는 나래전자와 협약을 맺었다. 나래전자는 공장을 짓고, 시는 60억원을 지원한다.',
      [`investment 6000000000 KRW planned | 솔내시 | ${DAY}`],
    ],
    [
      'who runs what others are added to',
      '나래재단은 인공지능 대학원 10곳을 운영한다. 가람대와 다온대가 2019년 선정됐고 이듬해 솔내대 등 5곳이 추가로 선정됐다.',
      ['count 5 곳 | 나래재단 | 2020'],
    ],
    [
      'the site called again by its kind',
      '가람시는 한빛일반산업단지를 조성했다. 부지 118만㎡에 들어선 이 산단에는 부품 업체 나래온 등 64개 기업이 입주했다.',
      [`site-area 1180000 m2 | 한빛일반산업단지 | ${DAY}`],
    ],
    [
      'the institution called again by its kind, whoever pays for it',
      '한빛대학교는 푸드연구센터 개소식을 열었다. 이 센터는 충청북도와 청주시가 돈을 대 연면적 2300㎡ 규모로 지어졌다.',
      [`floor-area 2300 m2 | 푸드연구센터 | ${DAY}`],
    ],
    [
      'the owner of the plant that is built out',
      '한빛전자는 1998년 세워졌다. 한예솔 부회장은 “내년에는 솔내화학 여수공장 증설에 2300억원을 투자하겠다”고 말했다.',
      ['investment 230000000000 KRW planned | 솔내화학 | 2023'],
    ],
    [
      'whose the last sentence was about, by what it has',
      '나래글라스는 가람전자 지분을 가진 주주다. 가람전자의 지난해 매출은 240억원이다. 임직원은 640명이다.',
      [`headcount 640 person | 가람전자 | ${DAY}`],
    ],
    [
      'who signs with a town',
      '나래시의 한예솔 시장은 “지난해 12월 독일 베어링 회사 슈타우겐과 3000만유로 투자협약을 맺었다”고 말했다.',
      ['investment 30000000 EUR planned | 슈타우겐 | 2021-12'],
    ],
    [
      'who was spoken of before another came in between',
      '가람전자는 승강기 회사다. 나래리프트는 7월 가람전자를 상대로 소송을 제기했다. 가람전자도 심판으로 맞섰다. 직원은 280명이다.',
      [`headcount 280 person | 가람전자 | ${DAY}`],
    ],
    [
      'who builds, not who pays a part of the cost',
      '한예솔 가람전자 사장은 “공장을 착공할 예정”이라며 “사업비 1150억원 가운데 400억원은 투자사 나래게이트가 댄다”고 했다.',
      [`investment 115000000000 KRW planned | 가람전자 | ${DAY}`],
    ],
    ['who hands shares over', '가람전자는 나래전자에 지분 20%를 넘겼다.', [`share 20 % | 가람전자 | ${DAY}`]],
  ])('is %s', (_what, text, expected) => {
    expect(figuresOf(text, DAY)).toEqual(expect.arrayContaining(expected));
  });
});

it('gives nobody what several have together', () =>
  expect(figuresOf('가람은행, 나래은행, 다온은행 등 4대 은행에서만 830개 점포가 문을 닫았다.', DAY)).toEqual([]));
it('gives nobody what a country has', () =>
  expect(figuresOf('가람바이오는 약을 만든다. 국내 아토피 환자는 97만명이다.', DAY)).toEqual([]));

describe('what a figure says of its time', () => {
  it.each<[string, string, string[]]>([
    [
      'a level to be reached',
      '가람전자 김누리 대표는 "2025년에는 점유율 30%를 달성하겠다"고 말했다.',
      ['share 30 % target | 가람전자 | 2025'],
    ],
    [
      'what a firm is to become',
      '김누리 가람전자 대표는 "2030년 세계 시장의 10%를 차지하는 회사로 키우겠다"고 했다.',
      ['share 10 % target | 가람전자 | 2030'],
    ],
    [
      'a plan told by a noun',
      '가람전자는 수출을 10% 이상 늘릴 계획이다.',
      [`growth 10 % at-least target | 가람전자 | ${DAY}`],
    ],
    ['what this year brings', '가람전자는 올해 4200가구를 공급한다.', ['count 4200 가구 planned | 가람전자 | 2022']],
    [
      'two years with a number each',
      '가람전자는 지난해 매출이 64억원, 올해는 150억원이 목표다.',
      ['count 6400000000 KRW | 가람전자 | 2021', 'count 15000000000 KRW target | 가람전자 | 2022'],
    ],
    [
      'the last day of a month as of which it holds',
      '가람전자는 3월 말 기준 가입자가 410만명이라고 밝혔다. 직원은 4월 말 현재 300명이다.',
      ['headcount 300 person | 가람전자 | 2022-04-30'],
    ],
    [
      'a rate of the period told first',
      '가람전자의 1분기 매출은 512억원으로 1년 전보다 43.1% 뛰었고 영업이익률은 10%를 넘어섰다.',
      ['share 10 % more-than | 가람전자 | 2022-33'],
    ],
    [
      'what a thing does, which is no plan',
      "가람전자의 '누리봇'은 주문 처리 시간을 30% 줄인다.",
      [`reduction 30 % | 누리봇 | ${DAY}`],
    ],
    [
      'the level that staff is raised from',
      '가람전자는 현지 직원 700명도 1000명으로 늘린다.',
      [`headcount 700 person | 가람전자 | ${DAY}`, `talent-target 1000 person target | 가람전자 | ${DAY}`],
    ],
    [
      'the level that staff will be raised from',
      '가람전자는 직원을 35명에서 80명으로 늘릴 방침이다.',
      [`headcount 35 person | 가람전자 | ${DAY}`, `talent-target 80 person target | 가람전자 | ${DAY}`],
    ],
    [
      'that of the staff that there is, before more are taken on',
      '가람전자는 칩을 만든다. 직원이 68명인 회사는 내년에 40명을 더 뽑는다.',
      [`headcount 68 person | 가람전자 | ${DAY}`],
    ],
    [
      'to come, where it is the term of a contract',
      '가람전자는 나래유통과 3년간 부품을 공급하는 계약을 맺었다.',
      [`duration 3 year planned | 가람전자 | ${DAY}`],
    ],
  ])('is %s', (_what, text, expected) => {
    expect(figuresOf(text, DAY)).toEqual(expect.arrayContaining(expected));
  });
});

describe('what a number is', () => {
  it.each<[string, string]>([
    ['지난해 승객은 전년보다 14.6% 늘어난 217만명, 탑승률은 86%였다.', 'share 86 %'],
    ['지역 주민 85명이 이곳에서 일한다.', 'headcount 85 person'],
    ['가람전자의 가입자는 41만명에서 58만명으로 늘어나게 된다.', 'count 580000 명 target'],
    ['가람전자는 전시물 320점을 갖춘 과학관이다.', 'count 320 점'],
    ['매장 면적은 4만6000㎡로 2년 전보다 18% 넓어졌다.', 'growth 18 %'],
    ['가람전자는 위성 24기를 띄울 계획이다.', 'count 24 기 planned'],
    ["가람전자는 '누리 펀드'에서 1100억원을 대기로 했다.", 'investment 110000000000 KRW planned'],
    ['가람전자는 신주와 전환사채 150억원어치를 나래은행에 팔았다.', 'investment 15000000000 KRW'],
    ['가람전자는 5일 45억원 규모의 6회차 전환사채(CB)를 발행했다.', 'investment 4500000000 KRW'],
  ])('reads %s', (text, expected) => {
    const told = figuresOf(`가람전자는 칩을 만든다. ${text}`, DAY).map((line) => line.split(' | ')[0]);
    expect(told).toContain(expected);
  });

  it('counts no two firms just named', () => {
    expect(figuresOf('가람전자는 나래온과 제휴했다. 가람전자와 나래온 두 회사는 신제품을 낸다.', DAY)).toEqual([]);
  });

  it.each([
    ['what is hoped to come of it', '가람전자의 공장으로 연간 900억원의 생산유발 효과가 기대된다.', 'investment'],
    ['a loss made', '가람전자는 지분 10%를 팔고 41억원의 영업손실을 냈다.', 'investment'],
  ])('takes %s for no sum put up', (_what, text, metric) => {
    expect(figuresOf(text, DAY).filter((line) => line.startsWith(metric))).toEqual([]);
  });

  it('takes a sum of a headline for the one that the body tells', () => {
    const told = figuresOf('가람전자, 칩 공장에 2억달러\n\n가람전자가 칩 공장에 2억달러를 투자한다.', DAY);
    expect(told).toEqual([`investment 200000000 USD planned | 가람전자 | ${DAY}`]);
  });

  it('goes on to the next deal of a round-up', () => {
    const told = (deal: string) => figuresOf(`가람바이오는 3일 공장을 지었다. ${deal} 계약 규모는 300억원이다.`, DAY);
    expect(told('2월에는 나래제약이 솔내메드와 기술수출 계약을 맺었다.')).toEqual([
      `count 30000000000 KRW | 나래제약 | ${DAY}`,
    ]);
    expect(told('2월에는 나래제약이 가람바이오와 기술수출 계약을 맺었다.')).toEqual([
      `count 30000000000 KRW | 가람바이오 | ${DAY}`,
    ]);
  });

  it('reads the dollars of Taiwan by either name', () => {
    expect(figuresOf('가람전자는 155억 타이완 달러를 투자한다.', DAY)).toEqual([
      `investment 15500000000 TWD planned | 가람전자 | ${DAY}`,
    ]);
  });

  it('gives a market its own size, whenever that is', () => {
    const told = '가람전자는 발전소를 짓는다. 태양광 시장 규모는 2030년에는 300억 달러를 웃돌 것으로 전망된다.';
    expect(figuresOf(told, DAY)).toEqual(['count 30000000000 USD more-than planned | 태양광 시장 | 2030']);
  });
});
