// Numbers as whole pages of business news tell them: lists, prices, plants, values, and whose each is.
import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../testing/figuresOf.ts';

const DAY = '2022-05-12';
const read = (text: string): string[] => figuresOf(text, DAY);
const holds = (text: string, ...expected: string[]): void =>
  expect(read(text)).toEqual(expect.arrayContaining(expected));

describe('a list', () => {
  it('shares the particle of its last number, however many it has', () => {
    holds(
      '천안에는 갈마루켐이 120억원, 세정제 업체 돌모루켐이 220억원, 나래잉크가 175억원을 각각 들여 공장을 짓는다.',
      `investment 12000000000 KRW planned | 갈마루켐 | ${DAY}`,
      `investment 22000000000 KRW planned | 돌모루켐 | ${DAY}`,
      `investment 17500000000 KRW planned | 나래잉크 | ${DAY}`,
    );
  });
  it('has as many of one kind as of another', () => {
    expect(read('돌모루소재는 도장동 1개동, 가공동 1개동, 자재 창고 1개동을 갖췄다.')).toHaveLength(3);
    expect(read('돌모루소재는 창고 1개동을 갖췄다. 창고 1개동은 두루시에 있다.')).toHaveLength(1);
  });
});

describe('whose a number is', () => {
  it('is who does the same as others in the clause before', () => {
    holds(
      '갈마루중공업은 배 51척을 수주했다.\n돌모루해양도 이날 설비를 계약해 수주실적을 61억3000만달러로 끌어올렸다.',
      `count 6130000000 USD | 돌모루해양 | ${DAY}`,
    );
    holds(
      '갈마루제약은 매출이 늘었다. 돌모루약품도 새 약이 팔려 매출이 300억원으로 늘었다.',
      `count 30000000000 KRW | 돌모루약품 | ${DAY}`,
    );
  });
  it('is a plant before the bracket', () => {
    holds(
      '갈마루전력은 지난해 돌모루태양광(3.4㎿)과 두루솔라(4.9㎿)를 준공했다.',
      'count 3.4 MW | 돌모루태양광 | 2021',
      'count 4.9 MW | 두루솔라 | 2021',
    );
    holds('갈마루전력은 기존 6㎿급 설비에 21㎿를 더한다.', `count 6 MW | 갈마루전력 | ${DAY}`);
  });
});

describe('a sum', () => {
  it('is what somebody is worth, not what is put in', () => {
    holds('나래커머스는 투자에서 2조원의 몸값을 인정받았다.', `count 2000000000000 KRW | 나래커머스 | ${DAY}`);
    holds(
      '나래커머스는 이번 투자에서 1조원 이상의 가치를 평가받았다.',
      `count 1000000000000 KRW at-least | 나래커머스 | ${DAY}`,
    );
    expect(read('나래커머스는 5000억원대 밸류에이션으로 투자를 받았다.').join()).not.toContain('investment');
    holds('나래커머스는 기업가치를 높이려고 300억원을 투자했다.', `investment 30000000000 KRW | 나래커머스 | ${DAY}`);
  });
  it('is what a share is offered at', () => {
    holds(
      '나래우주의 희망 공모가 범위(밴드)는 3만6400원에서 4만5600원으로 책정됐다.',
      `count 36400~45600 KRW planned | 나래우주 | ${DAY}`,
    );
    holds('나래우주의 공모가는 1만2000원으로 확정됐다.', `count 12000 KRW | 나래우주 | ${DAY}`);
    holds('나래우주는 총 130만주를 공모한다.', `count 1300000 주 planned | 나래우주 | ${DAY}`);
    expect(read('나래마트는 도시락을 4500원에 판다.')).toEqual([]);
  });
  it('goes into what has something already', () => {
    holds(
      '돌모루판넬은 104억원을 들여 자동 설비를 갖춘 공장을 건립한다.',
      `investment 10400000000 KRW planned | 돌모루판넬 | ${DAY}`,
    );
    holds('나래홀딩스는 104억원을 들여 지은 공장을 팔 계획이다.', `investment 10400000000 KRW | 나래홀딩스 | ${DAY}`);
  });
  it('is to be raised', () => {
    holds(
      '나래전자의 총 조달 규모는 1000억원 안팎이 될 것으로 보인다.',
      `investment 100000000000 KRW about planned | 나래전자 | ${DAY}`,
    );
  });
});

describe('people', () => {
  it('are added to the staff', () => {
    holds(
      '나래식품은 품질 인력을 35명 가량 증원할 계획이다.',
      `talent-target 35 person about planned | 나래식품 | ${DAY}`,
    );
  });
  it('are staff at both of two times', () => {
    holds(
      '나래전자는 직원을 지난해 100명에서 올해 200명으로 늘렸다.',
      'headcount 100 person | 나래전자 | 2021',
      'headcount 200 person | 나래전자 | 2022',
    );
  });
  it('are no partners where their heads only came', () => {
    expect(read('나래테크노파크는 6개 시·군 단체장과 13개 기업 대표가 참여한 가운데 협약을 맺었다.')).toEqual([]);
    holds('나래테크노파크는 13개 기업과 협약을 맺었다.', `partner-count 13 organization | 나래테크노파크 | ${DAY}`);
  });
});

describe('how often', () => {
  it('something was held', () => {
    holds('나래센터는 지난해 설명회를 20회 열었다.', 'count 20 회 | 나래센터 | 2021');
    holds('나래대는 지난해 12회의 포럼을 개최했다.', 'count 12 회 | 나래대 | 2021');
    expect(read('나래센터는 제20회 설명회를 열었다.')).toEqual([]);
    expect(read('올해로 20회를 맞은 나래축제가 열린다.')).toEqual([]);
  });
});

describe('a part of what was aimed at', () => {
  it('is reached, and dated by no aim of before', () => {
    holds('나래조선은 2014년 수주목표 달성 이후 4년 만에 수주목표 90%를 달성했다.', `share 90 % | 나래조선 | ${DAY}`);
    holds('나래조선은 올해 안에 목표의 90%를 달성할 계획이다.', `share 90 % target | 나래조선 | ${DAY}/2022-12-31`);
  });
});

describe('a list of items', () => {
  it('is what its total is, or the first of them', () => {
    holds(
      '나래바이오의 기술수출은 △4월 4억달러 △5월 2억달러 △10월 3억달러였다.',
      'count 400000000 USD | 나래바이오 | 2022-04',
      'count 200000000 USD | 나래바이오 | 2022-05',
      'count 300000000 USD | 나래바이오 | 2021-10',
    );
    holds(
      '나래군은 △청년 주택 120억원 △도로 정비 300억원 △공원 조성 50억원 등 모두 470억원의 예산을 편성했다.',
      `count 12000000000 KRW | 나래군 | ${DAY}`,
      `count 30000000000 KRW | 나래군 | ${DAY}`,
    );
    expect(read('나래군은 △길이 3m △폭 20m △높이 5m의 다리를 놓았다.')).toEqual([]);
  });
});

describe('when', () => {
  it('is the year that the sentence before told of', () => {
    holds(
      '나래센터는 지난해 창업을 이끌었다. 창업기업 84개를 육성하고 22억원의 투자도 유치했다.',
      'startup-count 84 organization | 나래센터 | 2021',
      'investment 2200000000 KRW | 나래센터 | 2021',
    );
    holds('나래센터는 2015년 설립됐다. 22억원의 투자를 유치했다.', `investment 2200000000 KRW | 나래센터 | ${DAY}`);
    holds(
      '나래센터는 지난해 창업을 이끌었다. 현재 창업기업 84개를 육성하고 있다.',
      `startup-count 84 organization | 나래센터 | ${DAY}`,
    );
  });
  it('is not when what it is measured against was', () => {
    holds(
      '나래우주는 상장한다. 1년 전 투자 당시의 몸값(2500억원) 대비 약 2배로 뛰었다.',
      `multiple 2 x about | 나래우주 | ${DAY}`,
    );
    holds('나래전자는 매출을 올해는 지난해보다 40% 늘렸다.', 'growth 40 % | 나래전자 | 2022');
  });
  it('is when a share changed hands', () => {
    holds('나래식품은 2019년 6월 계약을 맺고 두루소스의 지분 100%를 넘겨받았다.', 'share 100 % | 두루소스 | 2019-06');
  });
  it('is any year', () => {
    holds(
      '나래전자는 연 매출 12억위안 이상을 올릴 계획이다.',
      `count 1200000000 CNY at-least planned per-year | 나래전자 | ${DAY}`,
    );
  });
});

describe('what was told of before', () => {
  it('is a joint venture without a name', () => {
    holds(
      '갈마루이노와 돌모루차는 합작법인을 설립한다. 이 합작법인은 생산 규모를 2만대로 확대할 방침이다.',
      `count 20000 대 target | 합작법인 | ${DAY}`,
    );
    holds(
      '합작법인 나래케미칼은 두 회사가 만들었다. 두루화학도 돈을 댔다. 이 합작법인은 직원 300명을 뽑는다.',
      `talent-target 300 person planned | 나래케미칼 | ${DAY}`,
    );
  });
  it('is a fund', () => {
    expect(read('갈마루벤처스는 새 펀드를 결성했다. 이번 펀드의 결성 규모는 300억원이다.').join()).not.toContain(
      '이번 펀드',
    );
  });
  it('is who got the money, not who helped', () => {
    holds(
      '두루소재는 공장을 지었다. 나래은행의 투자 연계 지원 속에 지난해 125억원의 투자유치를 이뤘다.',
      'investment 12500000000 KRW | 두루소재 | 2021',
    );
  });
});

describe('a plant', () => {
  it('is still to be built', () => {
    holds('나래전력은 총 27㎿ 규모 발전단지가 완공되면 전기를 판다.', `count 27 MW planned | 나래전력 | ${DAY}`);
  });
  it('is told from others by its place', () => {
    holds('나래전력은 두루섬 소규모 태양광(4.9㎿)을 완공했다.', `count 4.9 MW | 두루섬 소규모 태양광 | ${DAY}`);
  });
});

it('reads a sum without its 원', () => {
  holds('나래전자의 지난해 매출은 3000억으로 늘었다.', 'count 300000000000 KRW | 나래전자 | 2021');
});

describe('of the sentence before', () => {
  it('is what the number is, and when', () => {
    holds(
      '지난해 거래액은 갈마루몰(28조원)이 가장 많다. 그 뒤를 잇는 나래몰(22조원)은 인프라를 늘린다.',
      'count 22000000000000 KRW | 나래몰 | 2021',
    );
  });
  it('is no quarter that this one follows', () => {
    holds(
      '나래전자는 1분기 매출이 277억원이라고 밝혔다. 영업이익은 지난해 4분기에 이어 최대를 경신했고 순이익도 34억원으로 15% 늘었다.',
      `count 3400000000 KRW | 나래전자 | 2022-33`,
    );
  });
});

describe('what is planned', () => {
  it('is what somebody only means to put in', () => {
    holds(
      '나래투자는 두루바이오와 20억원 규모 투자 의향서를 교환했다.',
      `investment 2000000000 KRW planned | 나래투자 | ${DAY}`,
    );
  });
  it('is a level that somebody is to grow to', () => {
    holds(
      '나래모빌은 2025년까지 기업가치를 4조원 규모로 성장시키겠다고 밝혔다.',
      `count 4000000000000 KRW target | 나래모빌 | ${DAY}/2025`,
    );
  });
});

it('reads what a bracket says was done', () => {
  holds('나래센터는 지난해 청년 창업 지원(17개사 수료)을 맡았다.', 'count 17 개사 | 나래센터 | 2021');
});

it('gives what is bought of a firm to that firm', () => {
  holds(
    '갈마루물산은 두루물산 주식 300만주를 1200억원에 매입했다.',
    `count 3000000 주 | 두루물산 | ${DAY}`,
    `investment 120000000000 KRW | 두루물산 | ${DAY}`,
  );
  holds('갈마루투자는 두루바이오 경영권을 800억원에 인수했다.', `investment 80000000000 KRW | 두루바이오 | ${DAY}`);
  holds('갈마루물산은 자사주 20만주를 100억원에 매입했다.', `investment 10000000000 KRW | 갈마루물산 | ${DAY}`);
});

it('reads few of a list whose total is told', () => {
  holds(
    '갈마루해양은 올해 운반선 9척(FSU 포함), 유조선 1척, 잠수함 개량 3척 등 총 13척 53억달러 상당의 배를 수주했다.',
    'count 9 척 | 갈마루해양 | 2022',
    'count 1 척 | 갈마루해양 | 2022',
    'count 3 척 | 갈마루해양 | 2022',
  );
});
