// Numbers of everyday business news: what is built and where, who is taken on, what stands in a row, whose each number is.
import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../testing/figuresOf.ts';

const DAY = '2022-05-12';
const read = (text: string): string[] => figuresOf(text, DAY);
const holds = (text: string, ...expected: string[]): void =>
  expect(read(text)).toEqual(expect.arrayContaining(expected));

describe('what is built', () => {
  it.each([
    ['돌모루소재가 익산에 300억원 규모의 양극재 공장을 증설한다.', 'investment 30000000000 KRW planned | 돌모루소재'],
    ['돌모루소재는 500억원 규모의 제2공장 증설에 나선다.', 'investment 50000000000 KRW planned | 돌모루소재'],
    ['돌모루소재는 1200억원 규모의 설비 증설을 추진한다.', 'investment 120000000000 KRW planned | 돌모루소재'],
    [
      '돌모루소재는 울산에 6000억원 규모의 공장 신설 계획을 확정했다.',
      'investment 600000000000 KRW planned | 돌모루소재',
    ],
    ['돌모루소재는 450억원 규모의 생산라인 증설을 마쳤다.', 'investment 45000000000 KRW | 돌모루소재'],
    ['돌모루전력은 50MW 규모의 발전소를 건립하고 사람을 뽑는다.', 'count 50 MW planned | 돌모루전력'],
  ])('costs so much: %s', (text, figure) => holds(text, `${figure} | ${DAY}`));

  it('is no cost where somebody is paid for it', () => {
    expect(read('돌모루건설이 3000억원 규모의 아파트를 짓는 공사를 수주했다.').join()).not.toContain('investment');
  });
});

describe('what somebody has in so many places', () => {
  it('is counted by the places', () => {
    holds(
      '갈마루전자는 국내 4곳, 해외 6곳에 생산공장을 두고 있다.',
      `count 4 곳 | 갈마루전자 | ${DAY}`,
      `count 6 곳 | 갈마루전자 | ${DAY}`,
    );
    holds('돌모루항공은 동남아 8개국에 지사를 운영하고 있다.', `count 8 개국 | 돌모루항공 | ${DAY}`);
    expect(read('갈마루전자는 국내 4곳에 편지를 보냈다.')).toEqual([]);
  });

  it('comes in, opens or is made', () => {
    holds('돌모루연구소에는 실험실 8곳이 마련된다.', `count 8 곳 planned | 돌모루연구소 | ${DAY}`);
    holds('갈마루전자는 내년에 서비스센터 4곳을 세울 계획이다.', 'count 4 곳 planned | 갈마루전자 | 2023');
    holds('갈마루전자는 물류센터 3곳을 새로 연다.', `count 3 곳 planned | 갈마루전자 | ${DAY}`);
  });
});

describe('a row of names', () => {
  it('gives each its own number, also a name that only the row tells', () => {
    holds(
      '지난해 수주 실적은 누리조선 52척, 다온중공업 38척, 새한조선 21척 순이었다.',
      'count 52 척 | 누리조선 | 2021',
      'count 38 척 | 다온중공업 | 2021',
      'count 21 척 | 새한조선 | 2021',
    );
    holds(
      '하나루그룹은 올해 신입사원 1만명을 뽑는다. 계열사별로는 하나루전자 5000명, 하나루화학 2200명, 하나루건설 800명 등이다.',
      'talent-target 5000 person planned | 하나루전자 | 2022',
      'talent-target 800 person planned | 하나루건설 | 2022',
    );
  });

  it('is of what was told two sentences back, where nothing between tells it', () => {
    holds(
      '하나루그룹은 올해 신입사원 1만명을 뽑는다. 지난해보다 1500명 많은 규모다. 하나루전자 5000명, 하나루화학 2200명, 하나루건설 800명 등이다.',
      'talent-target 5000 person planned | 하나루전자 | 2022',
    );
  });

  it('is none of kinds and places', () => {
    holds(
      '갈마루전자는 정규직 500명, 계약직 200명, 인턴 40명을 두고 있다.',
      `headcount 500 person | 갈마루전자 | ${DAY}`,
      `headcount 40 person | 갈마루전자 | ${DAY}`,
    );
    holds(
      '다온마트의 매장은 서울이 60곳으로 가장 많고 경기 45곳, 부산 22곳 순이다.',
      `count 45 곳 | 다온마트 | ${DAY}`,
      `count 22 곳 | 다온마트 | ${DAY}`,
    );
  });
});

describe('both of two', () => {
  it('have each a number, in the order in which they were named', () => {
    holds(
      '갈마루전자와 한울철강이 손을 잡았다. 두 회사는 지난해 매출이 각각 2300억원과 1200억원이었다.',
      'count 230000000000 KRW | 갈마루전자 | 2021',
      'count 120000000000 KRW | 한울철강 | 2021',
    );
    holds(
      '가람전자와 나래화학이 손잡았다. 양사의 직원은 각각 300명과 120명이다.',
      `headcount 120 person | 나래화학 | ${DAY}`,
    );
  });
});

describe('who is taken on', () => {
  it('is a deed to be done, unless a level is to be reached', () => {
    holds('갈마루전자는 하반기에 개발자 120명을 뽑는다.', 'talent-target 120 person planned | 갈마루전자 | 2022-41');
    holds(
      '갈마루전자는 개발자를 120명으로 늘리겠다고 밝혔다.',
      `talent-target 120 person target | 갈마루전자 | ${DAY}`,
    );
    holds('갈마루전자는 청년 300명 채용을 목표로 잡았다.', `talent-target 300 person target | 갈마루전자 | ${DAY}`);
  });

  it('is of what the total of its list is', () => {
    holds(
      '갈마루전자의 채용 인원은 연구직 60명, 생산직 90명 등 모두 150명이다.',
      `talent-target 60 person planned | 갈마루전자 | ${DAY}`,
      `talent-target 150 person planned | 갈마루전자 | ${DAY}`,
    );
  });

  it('is who will have a job', () => {
    holds(
      '나주시는 178명의 새로운 일자리를 창출하는 투자협약을 체결했다.',
      `talent-target 178 person planned | 나주시 | ${DAY}`,
    );
    expect(read('가람진흥원이 도운 기업의 신규 고용은 740명에 이른다.').join()).not.toContain('talent-target');
    expect(read('갈마루전자는 지난해 154명의 신규 고용창출 성과를 냈다.')).toEqual([
      'count 154 명 | 갈마루전자 | 2021',
    ]);
  });

  it('is staff where somebody has them', () => {
    holds('미르대학교는 전임교원을 217명 확보했다.', `headcount 217 person | 미르대학교 | ${DAY}`);
    expect(read('미르대학교는 전임교원을 20명 늘렸다.').join()).not.toContain('headcount');
  });
});

describe('sums', () => {
  it('go into what is founded with them', () => {
    holds(
      "갈마루전자와 한울철강은 각각 60억원을 출자해 합작사 '갈한테크'를 설립했다.",
      `investment 6000000000 KRW | 갈한테크 | ${DAY}`,
    );
  });

  it('are paid towards something', () => {
    holds(
      '갈마루전자는 반도체학과 운영에 매년 30억원을 낸다.',
      `investment 3000000000 KRW planned per-year | 갈마루전자 | ${DAY}`,
    );
    holds(
      '가람진흥원은 선발된 팀에 최대 5000만원의 창업 자금을 준다.',
      `investment 50000000 KRW at-most planned | 가람진흥원 | ${DAY}`,
    );
    expect(read('갈마루전자는 지난해 세금 30억원을 냈다.').join()).not.toContain('investment');
  });

  it('share the verb of the last', () => {
    holds(
      '모아핀은 달빛인베스트먼트로부터 230억원을, 트레이스랩은 누리벤처스로부터 80억원을 투자받았다.',
      `investment 23000000000 KRW | 모아핀 | ${DAY}`,
      `investment 8000000000 KRW | 트레이스랩 | ${DAY}`,
    );
  });

  it('are pooled', () => {
    holds('새론파트너스는 450억원 규모의 조합을 만들었다.', `fund-size 45000000000 KRW | 새론파트너스 | ${DAY}`);
  });
});

describe('a part', () => {
  it('is of the time of its whole', () => {
    holds(
      '가람진흥원은 지난해 420명이 교육을 받았고 이 중 71%가 취업했다.',
      'share 71 % | 가람진흥원 | 2021',
      'trainee-count 420 person | 가람진흥원 | 2021',
    );
    holds('갈마루전자는 브랜드 540개 중 60개를 하반기에 교체한다.', `count 540 개 | 갈마루전자 | ${DAY}`);
  });
});

describe('no figure', () => {
  it.each([
    ['by how much an aim was passed', '갈마루전자의 지난해 매출은 820억원으로 목표를 15% 웃돌았다.', '15 %'],
    ['a kind of battery', '갈마루전자의 2170배터리는 전기차에 쓰인다.', '2170'],
  ])('is %s', (_what, text, figure) => expect(read(text).join()).not.toContain(figure));

  it('is a sum where a noun is counted', () => {
    holds(
      '갈마루전자는 내년부터 배터리를 연간 2억 셀 생산한다.',
      'count 200000000 셀 planned per-year | 갈마루전자 | 2023',
    );
  });
});

describe('so many bodies without a counter', () => {
  it('are counted', () => {
    holds('가람협의회에는 30여 기관이 참여한다.', `member-count 30 organization about | 가람협의회 | ${DAY}`);
    expect(read('갈마루전자는 30여 년 전에 문을 열었다.')).toEqual([]);
  });
});

describe('two levels', () => {
  it('stand on both sides of what is raised', () => {
    holds(
      '돌모루소재는 연간 5000t 규모의 양극재 설비를 2만t으로 늘린다.',
      `count 5000 t per-year | 돌모루소재 | ${DAY}`,
      `count 20000 t target per-year | 돌모루소재 | ${DAY}`,
    );
    holds(
      '미르대학교는 전임교원을 217명 확보했다. 2019년 50명과 비교해 334% 증가했다.',
      'headcount 50 person | 미르대학교 | 2019',
    );
    expect(read('갈마루전자는 800억원을 투자해 생산능력을 30만대로 늘린다.')).toContain(
      `investment 80000000000 KRW planned | 갈마루전자 | ${DAY}`,
    );
  });
});

describe('a sum told as one', () => {
  it('is counted, however small', () => {
    holds('새솔바이오의 신약 후보물질은 모두 7개로 이 중 하나가 임상 단계에 있다.', `count 7 개 | 새솔바이오 | ${DAY}`);
    expect(read('새솔바이오의 목표는 3개다.')).toEqual([]);
  });
  it('needs no noun where its counter is one', () => {
    holds('다온택배는 하루 평균 85만 상자를 처리한다.', `count 850000 상자 per-day | 다온택배 | ${DAY}`);
  });
  it('lasts as long as what was signed', () => {
    holds(
      '갈마루전자는 발터호이저와 공급 계약을 맺었다. 기간은 2025년부터 2030년까지 6년이며 금액은 12억달러다.',
      'duration 6 year planned | 갈마루전자 | 2025/2030',
    );
  });
});
