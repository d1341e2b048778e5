import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../testing/figuresOf.ts';

const DAY = '2023-06-01';

describe('constructs of everyday news', () => {
  it.each<[string, string, string[]]>([
    [
      'two nouns, each with its own area',
      '가람전자는 이천에 공장을 짓는다. 대지면적은 5만3000㎡, 연면적은 7만1000㎡다.',
      [`site-area 53000 m2 planned | 가람전자 | ${DAY}`, `floor-area 71000 m2 planned | 가람전자 | ${DAY}`],
    ],
    [
      'the year of a foundation, which dates no staff',
      '가람전자는 2019년 창업했으며 임직원 65명 가운데 연구원이 52명이다.',
      [`headcount 65 person | 가람전자 | ${DAY}`, `headcount 52 person | 가람전자 | ${DAY}`],
    ],
    [
      'a sum as the topic of another one’s verb',
      '가람전자는 공장에 500억원을 투자했다. 이 가운데 200억원은 한빛대학교가 지원했다.',
      [`investment 50000000000 KRW | 가람전자 | ${DAY}`, `investment 20000000000 KRW | 한빛대학교 | ${DAY}`],
    ],
    [
      'a class taken into a program',
      '가람 아카데미 2기에는 대학생 35명이 뽑혔다.',
      [`trainee-count 35 person | 가람 아카데미 | ${DAY}`],
    ],
    [
      'two levels with their days',
      '가람전자의 매장은 2020년 9곳에서 올해 5월 140곳으로 늘었다.',
      ['count 9 곳 | 가람전자 | 2020', 'count 140 곳 | 가람전자 | 2023-05'],
    ],
    [
      'a promise to cut',
      '가람전자는 2025년까지 처리 시간을 25% 줄이기로 했다.',
      [`reduction 25 % target | 가람전자 | ${DAY}/2025`],
    ],
    [
      'a cut that is only aimed at, whatever its verb',
      '가람전자는 2025년까지 처리 시간을 25% 줄인다는 목표를 세웠다.',
      [`reduction 25 % target | 가람전자 | ${DAY}/2025`],
    ],
    [
      'teaching promised to many',
      '가람전자는 소상공인 3000명에게 금융 교육을 실시하기로 했다.',
      [`talent-target 3000 person target | 가람전자 | ${DAY}`],
    ],
    [
      'a mean of years',
      '가람전자의 최근 3년간 연평균 성장률은 34%다.',
      ['growth 34 % per-year | 가람전자 | 2020-06-02/2023-06-01'],
    ],
    ['points of per cent', '가람전자는 지난해 영업이익률을 5%포인트 높였다.', ['growth 5 %p | 가람전자 | 2022']],
    [
      'sums each of its own name',
      '가람전자와 나래화학은 각각 50억원, 30억원을 투자했다.',
      [`investment 5000000000 KRW | 가람전자 | ${DAY}`, `investment 3000000000 KRW | 나래화학 | ${DAY}`],
    ],
    [
      'a number that a copula ends',
      '가람전자의 직원은 95명이며 내년에는 150명으로 늘어난다.',
      [`headcount 95 person | 가람전자 | ${DAY}`, 'headcount 150 person planned | 가람전자 | 2024'],
    ],
    [
      'a builder who only comes in',
      '가람전자는 이천에 연구소를 열었다. 나래건설이 시공을 맡았다. 연면적은 9800㎡다.',
      [`floor-area 9800 m2 | 가람전자 | ${DAY}`],
    ],
    [
      'a list that shares its particle',
      '가람전자는 연구원 50명과 기능공 120명을 뽑기로 했다.',
      [`talent-target 50 person planned | 가람전자 | ${DAY}`, `talent-target 120 person planned | 가람전자 | ${DAY}`],
    ],
  ])('reads %s', (_what, text, expected) => {
    expect(figuresOf(text, DAY)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['가람전자는 한때 종업원이 700명을 웃돌았지만 지금은 215명만 남았다.', ['headcount 215 person']],
    [
      '가람전자는 현재 52명인 직원을 연말까지 100명으로 불린다.',
      ['headcount 52 person', 'talent-target 100 person target'],
    ],
    [
      '나래벤처스의 운용자산은 1100억원, 지금까지 투자한 기업은 41곳이다.',
      ['fund-size 110000000000 KRW', 'portfolio-count 41 organization'],
    ],
    ['가람전자는 나래소재를 540만달러에 넘겼다.', ['investment 5400000 USD']],
    ['가람전자는 청주에 8200㎡짜리 저온 창고를 열었다.', ['floor-area 8200 m2']],
    ['가람전자는 6만6000㎡ 터에 시험장을 짓는다.', ['site-area 66000 m2 planned']],
    [
      '가람전자의 상반기 매출은 전년 동기 대비 13.7% 늘어난 반면 영업이익은 8.2% 줄었다.',
      ['growth 13.7 %', 'reduction 8.2 %'],
    ],
    ['가람전자의 수출은 전년보다 18.2% 늘어난 742억원이었고 국내 비중은 29%였다.', ['growth 18.2 %', 'share 29 %']],
    ['가람카드의 취급액은 전년 대비 8.8% 늘었지만 부담이 커졌다.', ['growth 8.8 %']],
    ['가람전자의 새 요금제는 경쟁사보다 20% 저렴하다.', ['reduction 20 %']],
    ['국내 시장은 해마다 6.8%씩 커질 것으로 가람전자는 보고 있다.', ['growth 6.8 % planned per-year']],
    ['가람전자는 냉방 전력을 최대 30% 아낄 수 있다고 설명했다.', ['reduction 30 % at-most']],
    ['가람대학교는 화이트해커 30명을 키우는 과정을 연다.', ['talent-target 30 person target']],
    ['가람은행이 동문 기업에 직접 투자한 금액은 215억원에 이른다.', ['investment 21500000000 KRW']],
    [
      '가람전자는 구미에 180억원을 투자해 공장을 짓기로 하고 2일 구미시와 협약을 맺었다.',
      ['investment 18000000000 KRW planned'],
    ],
  ])('reads %s', (text, expected) => {
    const told = figuresOf(text, DAY).map((line) => line.split(' | ')[0]);
    expect(told).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ['who attended', '가람전자 준공식에는 임직원 300여명이 참석했다.'],
    ['who took part', '가람전자 임직원 30여명이 참여한 가운데 착공식을 열었다.'],
    ['a magnitude', '가람전자는 협력사에 수십억 원을 지원했다.'],
    ['what is demanded', '가람전자 노조는 17% 임금 인상을 요구했다.'],
    ['a part of a town', '가람전자는 대명 5동 주민을 도왔다.'],
    ['goods bought', '가람전자는 73억달러어치의 부품을 사들였다.'],
  ])('makes no figure of %s', (_what, text) => {
    expect(figuresOf(text, DAY)).toEqual([]);
  });

  it('takes damages claimed for no prize', () => {
    expect(figuresOf('가람전자는 손해배상금 35억원을 청구했다.', DAY).filter((f) => f.startsWith('prize'))).toEqual([]);
  });
});
