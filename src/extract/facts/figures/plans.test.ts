// Which numbers of a plan, an offer or a forecast are still to come, which hold now, and which are told of nobody.
import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../testing/figuresOf.ts';

const DAY = '2022-05-12';
const read = (text: string): string[] => figuresOf(text, DAY);
const holds = (text: string, ...expected: string[]): void =>
  expect(read(text)).toEqual(expect.arrayContaining(expected));

describe('what is still to be done', () => {
  it('is told in the present behind which another clause is set', () => {
    holds(
      '가람은행은 다온펀드에 730억원을 출자하는데, 이 펀드는 섬 지역 어가를 돕는 조합이다.',
      `investment 73000000000 KRW planned | 다온펀드 | ${DAY}`,
    );
    holds(
      '가람제지는 탈묵 설비에 61억원을 투입하지만 이는 종이 값에 비하면 적다.',
      `investment 6100000000 KRW planned | 가람제지 | ${DAY}`,
    );
    holds(
      '가람제지는 탈묵 설비에 61억원을 투입했지만 종이 값은 더 든다.',
      `investment 6100000000 KRW | 가람제지 | ${DAY}`,
    );
  });
  it('is told of each year of a list by one verb', () => {
    holds(
      '가람온실은 상주 단지에 올해 33억원, 내년 52억원을 투입한다.',
      'investment 3300000000 KRW planned | 가람온실 | 2022',
      'investment 5200000000 KRW planned | 가람온실 | 2023',
    );
    holds('가람온실의 매출은 지난해 33억원, 올해는 52억원이 목표다.', 'count 3300000000 KRW | 가람온실 | 2021');
  });
  it('is held out to who will be chosen', () => {
    holds(
      '뽑힌 공방은 가람재단으로부터 최대 2700만원을 지원받을 수 있다.',
      `investment 27000000 KRW at-most planned | 가람재단 | ${DAY}`,
    );
    holds('가람재단은 목공방 14곳을 선정해 판로를 돕는다.', `count 14 곳 planned | 가람재단 | ${DAY}`);
    holds('가람재단은 나무소리, 결목공 등 목공방 14곳을 선정해 판로를 돕는다.', `count 14 곳 | 가람재단 | ${DAY}`);
    holds('가람재단은 지난해 목공방 14곳을 선정해 판로를 도왔다.', 'count 14 곳 | 가람재단 | 2021');
  });
  it('is what an agreement is about', () => {
    holds(
      '두루군은 가람수산과 88억원을 투자해 50명을 고용하는 투자협약을 맺었다.',
      `investment 8800000000 KRW planned | 두루군 | ${DAY}`,
      `headcount 50 person planned | 두루군 | ${DAY}`,
    );
    holds(
      '가람수산은 88억원을 투자해 가공장을 세웠고 두루군과 협약을 맺었다.',
      `investment 8800000000 KRW | 가람수산 | ${DAY}`,
    );
  });
  it('is what a building costs that is only to be built', () => {
    holds(
      '가람물류는 파주에 냉동창고를 신축키로 했다. 투자 금액은 모두 640억원이다.',
      `investment 64000000000 KRW planned | 가람물류 | ${DAY}`,
    );
    holds(
      '가람물류는 파주에 냉동창고를 신축했다. 투자 금액은 모두 640억원이다.',
      `investment 64000000000 KRW | 가람물류 | ${DAY}`,
    );
  });
  it('is by how many a staff is to grow', () => {
    holds('가람로봇은 설계 인력을 75명 증원할 예정이다.', `talent-target 75 person planned | 가람로봇 | ${DAY}`);
  });
  it('is said at the end of a headline', () => {
    holds('가람도서관, 고서 영상 27만건 구축키로', `count 270000 건 planned | 가람도서관 | ${DAY}`);
  });
  it('is raised for those who have something', () => {
    holds(
      '다온조합은 올해 95억원의 재원을 조성해 특허를 보유한 양조장을 도울 예정이다.',
      'fund-size 9500000000 KRW planned | 다온조합 | 2022',
    );
  });
});

describe('the details of a plan', () => {
  it('are as planned as the whole', () => {
    holds(
      '가람에너지는 2027년까지 8600억원을 투자하기로 했다. 이 중 조력 부문만 5100억원으로 가람에너지는 서두를 일이라고 강조했다.',
      'investment 510000000000 KRW planned | 가람에너지 | 2022-05-12/2027',
    );
    holds(
      '가람에너지는 2027년까지 8600억원을 투자하기로 했다. 부문별로는 △조력 5100억원 △지열 3500억원 등이다.',
      `investment 510000000000 KRW planned | 가람에너지 | ${DAY}`,
      `investment 350000000000 KRW planned | 가람에너지 | ${DAY}`,
    );
    holds(
      '가람에너지는 2027년까지 8600억원을 투자한다. 가람에너지는 이 가운데 470억원을 교육에 쓰기로 했다.',
      `investment 47000000000 KRW planned | 가람에너지 | ${DAY}/2027`,
    );
    holds(
      '가람섬유는 다음 달부터 염색 설비를 늘릴 계획이다. 투자 규모는 모두 230억원에 달한다.',
      `investment 23000000000 KRW planned | 가람섬유 | ${DAY}`,
    );
  });
  it('are not what was done before', () => {
    holds(
      '가람에너지는 지난해 8600억원을 투자했다. 이 중 조력 부문이 5100억원이다.',
      'investment 510000000000 KRW | 가람에너지 | 2021',
    );
    holds(
      '가람섬유는 다음 달부터 염색 설비를 늘릴 계획이다. 지금까지 투자 규모는 모두 230억원에 달한다.',
      `investment 23000000000 KRW | 가람섬유 | ${DAY}`,
    );
  });
  it('are what it comes to in substance', () => {
    holds(
      '협약은 가람호텔이 370억원을 투자해 연수원을 짓고 다온여행이 손님을 대는 것을 주요 내용으로 담았다.',
      `investment 37000000000 KRW planned | 가람호텔 | ${DAY}`,
    );
  });
  it('are whom a scheme is for that is called for', () => {
    holds(
      '가람재단은 어촌 공방을 모집한다. 모두 26곳을 선정해 판로를 돕는 사업이다.',
      `count 26 곳 planned | 가람재단 | ${DAY}`,
    );
    holds(
      '가람재단은 전국의 공방 26곳을 지역 거점으로 선정해 판로를 돕는다.',
      `count 26 곳 planned | 가람재단 | ${DAY}`,
    );
  });
  it('are what it has room for', () => {
    holds(
      '가람해운은 두루항에 차고를 신축한다. 이는 가람해운이 승용차 900대 이상을 보관할 수 있는 규모다.',
      `count 900 대 at-least planned | 가람해운 | ${DAY}`,
    );
  });
  it('last no longer for the school that they are of', () => {
    holds(
      '가람재단은 4년제 대학에 최대 12억원을 지원한다고 밝혔다.',
      `investment 1200000000 KRW at-most planned | 가람재단 | ${DAY}`,
    );
  });
});

describe('what is looked forward to', () => {
  it('is of the year that is told of', () => {
    holds(
      '가람기어는 올해 영업이익이 전년보다 22% 늘어난 31억원을 기록할 전망이라고 밝혔다. 매출액은 9% 늘어난 405억원으로 예상했다.',
      'count 3100000000 KRW target | 가람기어 | 2022',
      'count 40500000000 KRW planned | 가람기어 | 2022',
    );
  });
  it('is to come, where no time is told', () => {
    holds(
      '가람게임은 신작으로 40억원 이상 매출이 예상된다.',
      `count 4000000000 KRW at-least planned | 가람게임 | ${DAY}`,
    );
  });
  it('is an aim', () => {
    holds('가람시는 전기 버스 600대 보급 목표에 한 발 다가섰다.', `count 600 대 target | 가람시 | ${DAY}`);
  });
  it('is the effect that is reckoned of works to come', () => {
    holds(
      '가람도는 다음 달 경기장을 착공할 예정이다. 가람도는 건설 효과를 생산유발 920억원, 고용유발 310명 등으로 분석했다.',
      `count 92000000000 KRW planned | 가람도 | ${DAY}`,
      `count 310 명 planned | 가람도 | ${DAY}`,
    );
    expect(read('가람도는 경기장을 운영한다. 생산유발 920억원의 효과를 낸 것으로 분석했다.').join()).not.toContain(
      'planned',
    );
  });
});

describe('when it is', () => {
  it('is the time of the plan that it is done for', () => {
    holds(
      '가람해운은 2026년까지 부두를 넓힌다. 이를 위해 가람해운은 340억원을 투입한다.',
      `investment 34000000000 KRW planned | 가람해운 | ${DAY}/2026`,
    );
    holds(
      '가람해운은 2026년까지 부두를 넓힌다. 다온해운은 340억원을 투입한다.',
      `investment 34000000000 KRW planned | 다온해운 | ${DAY}`,
    );
  });
  it('is not before what has to be done first', () => {
    holds(
      '가람제과는 연말까지 50명을 충원할 예정으로 공장이 준공되면 모두 420명의 직원이 근무하게 된다.',
      `headcount 420 person planned | 가람제과 | ${DAY}`,
    );
  });
  it('is no how manieth year', () => {
    holds(
      '가람재단은 2년차 기업과 함께 양식장 80곳을 새로 지원할 계획이다.',
      `count 80 곳 planned | 가람재단 | ${DAY}`,
    );
  });
});

describe('who may take part', () => {
  it.each([
    '가람재단의 지원을 받으려면 전담 기사 6명 이상을 확보해야 한다.',
    '가람재단은 상주 인력 6명 이상을 둔 공방을 대상으로 신청을 받았다.',
    '가람재단의 지원 대상은 직원 30명 이하인 공방이다.',
    '가람재단의 모집 대상은 소공인(전년도 매출 90억원 이하)이다.',
  ])('is told of nobody: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
  it('is no number of those who do', () => {
    holds('가람병원은 환자 240명 이상을 대상으로 임상에 들어간다.', `count 240 명 at-least | 가람병원 | ${DAY}`);
    holds(
      '가람은행은 300억원 이상을 조성해 소기업을 대상으로 대출한다.',
      `fund-size 30000000000 KRW at-least planned | 가람은행 | ${DAY}`,
    );
    expect(read('가람병원은 180여명이 모인 가운데 기념식을 열었다.')).toEqual([]);
  });
});

describe('a list of whom to train', () => {
  it('goes on behind what is said of the next', () => {
    holds(
      '가람대는 2027년까지 염료를 연구하는 박사 140명, 염색 공장에서 일하는 기사 310명을 양성한다.',
      `talent-target 140 person target | 가람대 | ${DAY}/2027`,
      `talent-target 310 person target | 가람대 | ${DAY}/2027`,
    );
  });
});
