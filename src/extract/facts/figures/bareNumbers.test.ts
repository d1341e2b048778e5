// Numbers that nothing names but what was told before them, and the times and the rates of such.
import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../testing/figuresOf.ts';

const DAY = '2022-03-10';
const holds = (text: string, ...expected: string[]): void =>
  expect(figuresOf(text, DAY)).toEqual(expect.arrayContaining(expected));

describe('a number that says no more than when it is so', () => {
  it.each([
    ['가람전자는 매장 152개를 운영 중이며 올해 40개를 추가로 열 계획이다.', 'count 40 개 planned | 가람전자 | 2022'],
    [
      '가람전자는 충전기 1만2000기를 깔았다. 2025년까지 누적 5만기를 보급한다는 목표다.',
      'count 50000 기 target | 가람전자 | 2022-03-10/2025',
    ],
    [
      '미르에너지의 총 발전용량은 240MW다. 2025년까지 이를 500MW로 확대할 계획이다.',
      'count 500 MW target | 미르에너지 | 2022-03-10/2025',
    ],
    [
      '가람전자는 2024년까지 수소버스 100대를 도입하기로 했다. 현재는 22대를 굴리고 있다.',
      `count 22 대 | 가람전자 | ${DAY}`,
    ],
    [
      '가람전자는 다온벤처스로부터 500억원을 유치했다. 지난해 100억원에 이은 두 번째 투자다.',
      'investment 10000000000 KRW | 가람전자 | 2021',
    ],
    [
      '가람전자의 임직원은 2019년 8명에 불과했지만 2021년에는 260명으로 늘었다.',
      'headcount 260 person | 가람전자 | 2021',
    ],
  ])('is what the one before it is: %s', (text, figure) => holds(text, figure));

  it('is a part of what was told before, each in its own year', () => {
    holds(
      '가람그룹은 앞으로 5년간 60조원을 투자한다. 연도별로는 올해 9조원, 내년 11조원이다.',
      'investment 9000000000000 KRW planned | 가람그룹 | 2022',
      'investment 11000000000000 KRW planned | 가람그룹 | 2023',
    );
    holds(
      '나주시는 2024년까지 청년 900명을 채용한다. 연도별로는 올해 200명, 내년 300명, 2024년 400명이다.',
      'talent-target 200 person planned | 나주시 | 2022',
      'talent-target 400 person planned | 나주시 | 2024',
    );
  });

  it('is of its own noun where it has one', () => {
    holds(
      '가람전자는 매출 300억원을 올렸다. 올해 50억원을 투자한다.',
      'investment 5000000000 KRW planned | 가람전자 | 2022',
    );
  });
});

describe('a number that the topic’s own words date', () => {
  it.each([
    [
      '가람은행은 대출을 늘린다. 이 은행이 지난해 소상공인에게 내준 대출은 8000억원이었다.',
      'count 800000000000 KRW | 가람은행 | 2021',
    ],
    ['지난해 가람전자가 판매한 냉장고는 12만대다.', 'count 120000 대 | 가람전자 | 2021'],
    ['가람항공은 커졌다. 지난해 이 회사가 실어 나른 승객은 210만명이다.', 'count 2100000 명 | 가람항공 | 2021'],
  ])('is of that time: %s', (text, figure) => holds(text, figure));

  it('is of now where they tell how it began', () => {
    holds('2015년 설립된 가람전자의 직원은 300명이다.', `headcount 300 person | 가람전자 | ${DAY}`);
    holds('가람전자가 2019년 지은 공장은 3만㎡다.', `site-area 30000 m2 | 가람전자 | ${DAY}`);
  });

  it('is of the period of what was earned before', () => {
    holds(
      '가람전자의 지난해 매출은 940억원이다. 순이익은 64억원이었다. 4분기만 놓고 보면 매출은 341억원이다.',
      'count 6400000000 KRW | 가람전자 | 2021',
      'count 34100000000 KRW | 가람전자 | 2021-36',
    );
  });
});

describe('how often', () => {
  it.each([
    [
      '가람전자는 연구개발에 매년 매출의 12%인 300억원가량을 투자하고 있다.',
      `investment 30000000000 KRW about per-year | 가람전자 | ${DAY}`,
      `share 12 % | 가람전자 | ${DAY}`,
    ],
    [
      '가람전자는 현재 80만t인 연간 생산능력을 내년까지 90만t으로 늘린다.',
      `count 800000 t per-year | 가람전자 | ${DAY}`,
      'count 900000 t target per-year | 가람전자 | 2022-03-10/2023',
    ],
    [
      '월 3만장 수준인 가람전자의 웨이퍼 생산량은 증설이 끝나는 내년 하반기 5만장으로 늘어난다.',
      'count 50000 장 planned per-month | 가람전자 | 2023-41',
    ],
    ['가람마켓의 월 거래액은 90억원이다.', `count 9000000000 KRW per-month | 가람마켓 | ${DAY}`],
  ])('is told of %s', (text, ...figures) => holds(text, ...figures));
});

describe('whose a number is', () => {
  it.each([
    ['가람전자는 업계 1위 나래화학의 매출(5200억원)을 넘어섰다.', `count 520000000000 KRW | 나래화학 | ${DAY}`],
    [
      '가람전자는 연구원이 많다. 그래도 나래화학의 연구인력(240명)에는 못 미친다.',
      `headcount 240 person | 나래화학 | ${DAY}`,
    ],
    ['가람전자는 나래화학 인수에 1조1000억원을 써냈다.', `investment 1100000000000 KRW | 나래화학 | ${DAY}`],
    [
      '가람캐피탈이 가진 나래화학 지분은 68.5%다. 가람캐피탈은 2018년 2100억원에 이 지분을 사들였다.',
      'investment 210000000000 KRW | 나래화학 | 2018',
    ],
    [
      '가람벤처스는 모태펀드로부터 300억원을 출자받아 716억원 규모로 펀드를 결성했다.',
      `fund-size 71600000000 KRW | 가람벤처스 | ${DAY}`,
    ],
    [
      '나주시는 가람전자, 나래화학과 총 1150억원 규모의 투자협약을 맺었다.',
      `investment 115000000000 KRW planned | 나주시 | ${DAY}`,
    ],
  ])('is told by %s', (text, figure) => holds(text, figure));
});

describe('whether it holds already', () => {
  it.each([
    ['가람전자는 청년 200명을 데이터 전문가로 키우는 업무협약을 맺었다.', 'talent-target 200 person target'],
    ['가람전자는 연구개발 40명, 영업 25명, 생산 60명 등 총 125명을 선발한다.', 'talent-target 40 person planned'],
    ['가람전자는 450억원을 조달했다. 이 중 300억원은 공장 증설에 쓴다.', 'count 30000000000 KRW planned'],
    ['가람전자는 나래화학 주식 120만주를 360억원에 취득한다고 10일 공시했다.', 'count 1200000 주 planned'],
    [
      '나래증권은 “가람전자의 올해 영업이익은 전년보다 20% 증가한 960억원이 될 것”이라고 전망했다.',
      'growth 20 % target',
    ],
    ['가람전자는 320명을 뽑는 데 그쳤다.', 'count 320 명'],
    ['가람전자의 신제품은 8만대 팔렸다. 전작이 6만대 팔린 것과 비교하면 33% 많다.', 'growth 33 %'],
    ['가람병원은 제2병원을 2026년 개원할 예정이다. 총사업비는 3200억원이다.', 'investment 320000000000 KRW planned'],
    ['가람전자는 임직원 자녀 320명에게 장학금을 줬다.', 'count 320 명'],
  ])('is told by %s', (text, expected) => {
    expect(figuresOf(text, DAY).map((line) => line.split(' | ')[0])).toContain(expected);
  });
});

describe('the time that was told before', () => {
  it.each([
    [
      '가람전자는 지난해 매출 6780억원을 거뒀다. 1년 전보다 21.3% 늘었다. 영업이익은 512억원이었다.',
      'count 51200000000 KRW | 가람전자 | 2021',
    ],
    [
      '가람전자의 작년 매출은 300억원으로 전년보다 12% 늘었다. 나래화학의 매출은 같은 기간 44% 증가한 2조6000억원이었다.',
      'growth 44 % | 나래화학 | 2021',
    ],
    [
      '가람전자는 앞으로 3년간 매년 400명을 새로 채용한다. 나래화학도 같은 기간 해마다 150명을 뽑기로 했다.',
      'talent-target 150 person planned per-year | 나래화학 | 2022-03-10/2025-03-09',
    ],
    [
      '나주시는 올해 창업기업 25개사를 선정해 총 20억원을 지원한다.',
      'investment 2000000000 KRW planned | 나주시 | 2022',
    ],
  ])('goes on: %s', (text, figure) => holds(text, figure));

  it('is not that of the telling', () => {
    holds('가람전자는 9일 회원이 1000만명을 넘어섰다고 밝혔다.', `count 10000000 명 more-than | 가람전자 | ${DAY}`);
    holds('가람전자는 9일 직원 30명을 채용했다.', 'count 30 명 | 가람전자 | 2022-03-09');
  });
});

describe('what a number counts', () => {
  it.each([
    ['가람전자는 1만명의 데이터 인재를 길러낸다.', 'talent-target 10000 person target'],
    ['가람전자는 5년 동안 600명의 바이오 전문가를 육성한다.', 'talent-target 600 person target'],
    ['가람전자의 직원은 같은 기간 6명에서 88명이 됐다.', 'headcount 88 person'],
    ['가람전자의 앱은 출시 1년 만에 350만명이 내려받았다.', 'count 3500000 명'],
    ['가람전자의 월 생산능력은 3만장이다.', 'count 30000 장 per-month'],
    ['미르에너지는 12.5MW급 그린수소 생산시설을 구축한다.', 'count 12.5 MW planned'],
    ['가람전자는 재활용률을 현재 2%에서 2026년 30%까지 끌어올리기로 나래화학과 뜻을 모았다.', 'share 30 % target'],
    ['가람바이오는 오는 6월 120명을 대상으로 임상 2상에 들어간다.', 'count 120 명 planned'],
    ['가람홀딩스는 나래물류 지분 40%를 다온식품에 1800억원에 매각하기로 했다.', 'share 40 % planned'],
  ])('is told by %s', (text, expected) => {
    expect(figuresOf(text, DAY).map((line) => line.split(' | ')[0])).toContain(expected);
  });
});

describe('a count by 대', () => {
  it.each([
    [
      '나달래항공은 2028년까지 소형기 30대를 포함해 총 90대의 항공기를 들여온다.',
      'count 90 대 planned | 나달래항공 | 2022-03-10/2028',
    ],
    ['나달래교통은 30대의 전기버스를 굴리고 있다.', `count 30 대 | 나달래교통 | ${DAY}`],
    ['나달래교통은 전기버스 50대가 이달부터 달린다고 밝혔다.', 'count 50 대 | 나달래교통 | 2022-03'],
  ])('is no age: %s', (text, figure) => holds(text, figure));

  it.each([
    '나달래카드 이용자는 30대가 가장 많았다.',
    '30대의 젊은 대표가 나달래전자를 이끈다.',
    '나달래항공이 들여온 항공기는 787-10기종이다.',
  ])('is an age, or a model: %s', (text) => expect(figuresOf(text, DAY)).toEqual([]));
});

describe('what was meant and has been changed', () => {
  it.each([
    ['나달래화학은 당초 120명을 채용할 계획이었으나 90명만 뽑았다.', 'count 120 명 planned | 나달래화학 | 2022-03-10'],
    [
      '나달래화학은 1300억원을 투자할 예정이었지만 2000억원을 투자하기로 했다.',
      'investment 130000000000 KRW planned | 나달래화학 | 2022-03-10',
    ],
  ])('stays a plan: %s', (text, figure) => holds(text, figure));
});

describe('a promise', () => {
  it.each([
    [
      '나달래전자는 앞서 지난 2월 한빛산단에 3100억원을 투자해 2024년까지 물류센터를 짓겠다고 발표했다.',
      'investment 310000000000 KRW planned | 나달래전자 | 2022-02',
    ],
    ['나달래그룹은 3조원대 투자를 예고했다.', `investment 3000000000000 KRW planned | 나달래그룹 | ${DAY}`],
  ])('is planned, whenever it was made: %s', (text, figure) =>
    expect(figuresOf(text, DAY).map((told) => told.replace(/ about| \(.*\)/gu, ''))).toEqual([figure]),
  );
  it('has happened where the verb has', () =>
    holds(
      '나달래전자는 지난해 300억원을 투자해 공장을 지었다고 밝혔다.',
      'investment 30000000000 KRW | 나달래전자 | 2021',
    ));
});

describe('an area of storeys', () => {
  it('is no land', () =>
    holds(
      '나달래 물류센터는 기존 4개 층 연면적 26만㎡ 규모에서 총 5개층 33만㎡ 규모로 늘어난다.',
      `floor-area 330000 m2 | 나달래 물류센터 | ${DAY}`,
    ));
});
