import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../testing/figuresOf.ts';

const DAY = '2022-11-14';
const read = (text: string): string[] => figuresOf(text, DAY);

describe('what a company earned', () => {
  it.each<[string, string, string[]]>([
    [
      'a change told against what follows',
      '해랑전기의 지난해 매출은 412억원으로 전년보다 11.2% 늘었으나 이익은 줄었다.',
      ['count 41200000000 KRW | 해랑전기 | 2021', 'growth 11.2 % | 해랑전기 | 2021'],
    ],
    [
      'what a thing takes off, said before its noun',
      '해랑생명은 보험료를 15% 깎아주는 상품을 개발한다.',
      [`reduction 15 % | 해랑생명 | ${DAY}`],
    ],
    [
      'a sum behind the change that it makes',
      '해랑전기는 지난해 전년 대비 14% 늘어난 5200억원의 매출을 올렸다.',
      ['growth 14 % | 해랑전기 | 2021', 'count 520000000000 KRW | 해랑전기 | 2021'],
    ],
    [
      'a sum whose noun stands before that change',
      '해랑전기는 지난해 매출이 전년 대비 14% 늘어난 5200억원을 기록했다고 14일 공시했다.',
      ['growth 14 % | 해랑전기 | 2021', 'count 520000000000 KRW | 해랑전기 | 2021'],
    ],
    [
      'what was sold, in the month before the change',
      '해랑전기는 지난달 전년 동월 대비 6.1% 감소한 4만1200대를 판매했다.',
      ['reduction 6.1 % | 해랑전기 | 2022-10', 'count 41200 대 | 해랑전기 | 2022-10'],
    ],
    [
      'the next sum of the same period',
      '해랑전기의 지난해 영업이익은 9.5% 감소한 410억원, 순이익은 4% 줄어든 260억원이었다.',
      [
        'reduction 9.5 % | 해랑전기 | 2021',
        'count 41000000000 KRW | 해랑전기 | 2021',
        'reduction 4 % | 해랑전기 | 2021',
        'count 26000000000 KRW | 해랑전기 | 2021',
      ],
    ],
    [
      'a sum behind its change, where nothing but a copula follows',
      '해랑저축은행의 상반기 이자이익은 지난해 동기 대비 9.3% 증가한 640억원이다.',
      ['growth 9.3 % | 해랑저축은행 | 2022-40', 'count 64000000000 KRW | 해랑저축은행 | 2022-40'],
    ],
    [
      'an allowance, which is no investment',
      '해랑저축은행의 상반기 충당금 전입액은 31.4% 감소한 61억원을 기록했다.',
      ['reduction 31.4 % | 해랑저축은행 | 2022-40', 'count 6100000000 KRW | 해랑저축은행 | 2022-40'],
    ],
    [
      'what two made, whatever was said before',
      '해랑은행과 두솔은행은 상반기에 각각 248억원, 109억원을 달성했다.',
      ['count 24800000000 KRW | 해랑은행 | 2022-40', 'count 10900000000 KRW | 두솔은행 | 2022-40'],
    ],
    [
      'of two told twice by each, whose it is both times',
      '해랑은행과 두솔은행의 상반기 순이익은 각각 28억원 및 39억원으로 전년 동기 대비 각각 35.5% 및 16.2% 하락했다.',
      [
        'count 2800000000 KRW | 해랑은행 | 2022-40',
        'count 3900000000 KRW | 두솔은행 | 2022-40',
        'reduction 35.5 % | 해랑은행 | 2022-40',
        'reduction 16.2 % | 두솔은행 | 2022-40',
      ],
    ],
    [
      'a loss, whose it is stands before it',
      '두솔슈퍼 영업이익 293억원(14.4% 증가), 두솔전자 영업손실 68억원, 두솔화학 영업이익 17억원(79.1% 감소)으로 나타났다.',
      [
        'count 29300000000 KRW | 두솔슈퍼 | 2022-11-14',
        'growth 14.4 % | 두솔슈퍼 | 2022-11-14',
        'count 6800000000 KRW | 두솔전자 | 2022-11-14',
        'count 1700000000 KRW | 두솔화학 | 2022-11-14',
        'reduction 79.1 % | 두솔화학 | 2022-11-14',
      ],
    ],
    [
      'two parts in brackets, of one firm',
      '해랑은행의 이자이익(3.09%)과 수수료수익(26.2%)이 크게 증가했다.',
      ['growth 3.09 % | 해랑은행 | 2022-11-14', 'growth 26.2 % | 해랑은행 | 2022-11-14'],
    ],
    [
      'a bond that is issued',
      '해랑은행은 5억달러 규모의 글로벌본드 발행에 성공했다.',
      ['count 500000000 USD | 해랑은행 | 2022-11-14'],
    ],
    [
      'a price that is offered',
      '해랑투자는 인수가격으로 900억원 수준을 제시한 것으로 알려졌다.',
      ['count 90000000000 KRW about | 해랑투자 | 2022-11-14'],
    ],
    [
      'a level of the same quarter a year before',
      '해랑전기는 2분기 영업이익이 140억원으로 전년 동기(95억원)보다 47% 증가했다.',
      [
        'count 14000000000 KRW | 해랑전기 | 2022-34',
        'count 9500000000 KRW | 해랑전기 | 2021-34',
        'growth 47 % | 해랑전기 | 2022-34',
      ],
    ],
    [
      'a rate of it',
      '해랑전기의 3분기 영업이익률은 9.2%로 전년 동기(8.4%) 대비 0.8%포인트 상승했다.',
      ['share 9.2 % | 해랑전기 | 2022-35', 'share 8.4 % | 해랑전기 | 2021-35', 'growth 0.8 %p | 해랑전기 | 2022-35'],
    ],
    [
      'a level of the nine months a year before',
      '해랑전기의 1~3분기 매출은 1조3000억원으로 지난해 같은 기간(1조1000억원)보다 18% 늘었다.',
      [
        'count 1300000000000 KRW | 해랑전기 | 2022-01/2022-09',
        'count 1100000000000 KRW | 해랑전기 | 2021-01/2021-09',
        'growth 18 % | 해랑전기 | 2022-01/2022-09',
      ],
    ],
    [
      'a level of the year before',
      '해랑전기의 지난해 매출은 4600억원으로 전년(4100억원)보다 12.2% 늘었다.',
      [
        'count 460000000000 KRW | 해랑전기 | 2021',
        'count 410000000000 KRW | 해랑전기 | 2020',
        'growth 12.2 % | 해랑전기 | 2021',
      ],
    ],
    [
      'a level of the quarter before',
      '해랑전기의 1분기 매출은 전 분기(910억원) 대비 3% 줄었다.',
      ['count 91000000000 KRW | 해랑전기 | 2021-36', 'reduction 3 % | 해랑전기 | 2022-33'],
    ],
    [
      'two changes that share a verb, each behind its sum',
      '해랑전기의 영업이익은 512억원으로 13.6%, 순이익은 401억원으로 14.4% 각각 늘었다.',
      [
        'count 51200000000 KRW | 해랑전기 | 2022-11-14',
        'growth 13.6 % | 해랑전기 | 2022-11-14',
        'count 40100000000 KRW | 해랑전기 | 2022-11-14',
        'growth 14.4 % | 해랑전기 | 2022-11-14',
      ],
    ],
    [
      'changes in brackets, each by its own word',
      '해랑전기는 매출 2410억원(전년 대비 11.3% 증가), 영업이익 170억원(2.9% 감소)을 기록했다.',
      [
        'count 241000000000 KRW | 해랑전기 | 2022-11-14',
        'growth 11.3 % | 해랑전기 | 2022-11-14',
        'count 17000000000 KRW | 해랑전기 | 2022-11-14',
        'reduction 2.9 % | 해랑전기 | 2022-11-14',
      ],
    ],
    [
      'changes in brackets, each by its sign',
      '해랑전기의 매출은 2410억원(+11.3%), 영업이익은 170억원(-2.9%)이다.',
      [
        'count 241000000000 KRW | 해랑전기 | 2022-11-14',
        'growth 11.3 % | 해랑전기 | 2022-11-14',
        'count 17000000000 KRW | 해랑전기 | 2022-11-14',
        'reduction 2.9 % | 해랑전기 | 2022-11-14',
      ],
    ],
  ])('is %s', (_what, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['해랑전기의 3분기 영업이익은 시장 전망치(210억원)를 밑돌았다.'],
    ['해랑전기의 3분기 매출은 증권사 예상치인 2200억원을 웃돌았다.'],
    ['해랑전기의 3분기 영업이익은 컨센서스(180억원)에 부합했다.'],
  ])('is not what others thought it would be: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('is told beside what others thought', () => {
    expect(read('해랑전기는 증권사 전망치를 웃돈 매출 2300억원을 기록했다.')).toEqual([
      'count 230000000000 KRW | 해랑전기 | 2022-11-14',
    ]);
  });

  it.each<[string, string]>([
    ['점유율은 32%, 해랑화학은 21%로 각각 늘었다', 'share 32 %'],
    ['직원은 본사(320명)와 공장(500명)을 합쳐 820명이다', 'headcount 320 person | 본사'],
    ['공장은 2동(3200㎡)으로 이뤄졌다', 'building-count 2 building'],
  ])('reads: %s', (words, expected) => {
    expect(read(`해랑전기의 ${words}.`).join('\n')).toContain(expected);
  });
});

describe('a number whose deed says what it is', () => {
  it.each<[string, string[]]>([
    ['해랑조선은 생산직 직원 320명이 희망퇴직을 신청했다.', [`count 320 명 | 해랑조선 | ${DAY}`]],
    [
      '해랑건설은 지난해 정유공장 공사를 따냈다. 이 공사는 총 2억달러 규모로 해랑건설이 설계부터 맡는다.',
      [`count 200000000 USD | 해랑건설 | ${DAY}`],
    ],
    [
      '해랑물류 새 터미널은 화물차 470여대가 동시에 짐을 부릴 수 있는 규모다.',
      [`count 470 대 about | 해랑물류 | ${DAY}`],
    ],
    ['해랑대는 보건계열 9개 학과를 두고 있다.', []],
    ['해랑가스의 판매량이 12% 늘어남에 따라 인력도 늘었다.', [`growth 12 % | 해랑가스 | ${DAY}`]],
    ['해랑건설이 맡은 공사의 공사기간은 착공 후 27개월이다.', [`duration 27 month | 해랑건설 | ${DAY}`]],
    ['해랑조선은 희망퇴직을 실시해 직원 320여명이 회사를 떠났다.', [`count 320 명 about | 해랑조선 | ${DAY}`]],
    ['해랑조선은 인력 600명을 줄이기로 했다.', [`count 600 명 planned | 해랑조선 | ${DAY}`]],
    ['해랑조선의 인력은 지난해보다 600명 줄었다.', []],
    ['해랑조선은 지난해 230명을 새로 뽑았다.', ['count 230 명 | 해랑조선 | 2021']],
    ['해랑건설은 공사비 3200억원 규모의 아파트 신축 공사를 따냈다.', [`count 320000000000 KRW | 해랑건설 | ${DAY}`]],
    ['해랑건설은 공사비 3200억원을 들여 아파트를 짓는다.', [`investment 320000000000 KRW planned | 해랑건설 | ${DAY}`]],
    ['해랑조선은 컨테이너선 6척에 대한 건조 계약을 체결했다.', [`count 6 척 | 해랑조선 | ${DAY}`]],
    [
      '해랑조선은 올해 운반선 9척, 유조선 10척 등 총 19척을 수주했다.',
      ['count 9 척 | 해랑조선 | 2022', 'count 10 척 | 해랑조선 | 2022', 'count 19 척 | 해랑조선 | 2022'],
    ],
    ['해랑화학은 공장을 짓고 60명을 새롭게 고용한다.', [`talent-target 60 person planned | 해랑화학 | ${DAY}`]],
    ['해랑화학은 이번 협약에 따라 일자리 300개를 창출한다.', [`count 300 개 planned | 해랑화학 | ${DAY}`]],
    [
      '나주시는 이번 일로 120억원의 신규 투자와 주민 50명의 고용 창출을 기대하고 있다.',
      [`investment 12000000000 KRW planned | 나주시 | ${DAY}`, `talent-target 50 person planned | 나주시 | ${DAY}`],
    ],
    [
      '해랑화학의 생산능력은 연산 7만t에서 12만t으로 늘어난다.',
      [`count 70000 t per-year | 해랑화학 | ${DAY}`, `count 120000 t planned per-year | 해랑화학 | ${DAY}`],
    ],
    [
      '해랑전기는 올해 매출 목표를 지난해보다 20% 높은 1조2000억원으로 잡았다.',
      ['growth 20 % planned | 해랑전기 | 2022', 'count 1200000000000 KRW target | 해랑전기 | 2022'],
    ],
    ['해랑전기는 올해 목표(500억원)를 이미 넘겼다.', ['count 50000000000 KRW target | 해랑전기 | 2022']],
    ['해랑건설은 전용면적 59㎡ 아파트 720가구를 공급했다.', [`count 720 가구 | 해랑건설 | ${DAY}`]],
    ['해랑대는 반도체 분야 교수 15명을 새로 임용했다.', [`count 15 명 | 해랑대 | ${DAY}`]],
    [
      '해랑벤처스는 해랑웍스 등 12개 기업에 320억원을 투자했다.',
      [`portfolio-count 12 organization | 해랑벤처스 | ${DAY}`, `investment 32000000000 KRW | 해랑벤처스 | ${DAY}`],
    ],
    [
      '해랑아카데미는 20주 과정으로 24개 과목을 운영한다.',
      [`duration 20 week | 해랑아카데미 | ${DAY}`, `course-count 24 count | 해랑아카데미 | ${DAY}`],
    ],
    [
      '해랑전기는 부채를 1조2000억원에서 8000억원으로 줄였다.',
      [`count 1200000000000 KRW | 해랑전기 | ${DAY}`, `count 800000000000 KRW | 해랑전기 | ${DAY}`],
    ],
    ['해랑전기는 비용을 120억원 줄였다.', []],
    // A house of investment is no investment, and what stands in a bracket is measured against
    [
      '해랑증권은 상반기 기준 자본총계가 4조3049억원으로 두솔투자증권(4조4954억원) 다음으로 크다.',
      ['count 4304900000000 KRW | 해랑증권 | 2022-40', 'count 4495400000000 KRW | 두솔투자증권 | 2022-40'],
    ],
    ['해랑제약의 지난해 매출은 직전사업연도(2020년) 보다 2.6% 증가했다.', ['growth 2.6 % | 해랑제약 | 2021']],
    // By how much it changed, in a bracket too
    [
      '해랑화재의 순이익은 120억원으로 지난해보다 11억원(10.2%) 늘었는데 두솔전자 주식 매각이익이 컸다.',
      [`count 12000000000 KRW | 해랑화재 | ${DAY}`, `growth 10.2 % | 해랑화재 | ${DAY}`],
    ],
    [
      '해랑화재의 영업손실은 118억원으로 전년 동기보다 45억원(4.1%) 확대됐다.',
      [`count 11800000000 KRW | 해랑화재 | ${DAY}`, `growth 4.1 % | 해랑화재 | ${DAY}`],
    ],
    ['해랑전기는 수요예측을 했다. 하지만 기관투자가가 단 한 곳도 참여하지 않았다.', []],
    ['나주시는 80억원 규모의 상수도 정비 사업을 벌인다.', [`investment 8000000000 KRW planned | 나주시 | ${DAY}`]],
    ['해랑전기는 500억원 규모의 신규 프로젝트를 발주했다.', [`investment 50000000000 KRW | 해랑전기 | ${DAY}`]],
    ['해랑전기는 300억원 규모의 스마트공장 사업을 따냈다.', [`count 30000000000 KRW | 해랑전기 | ${DAY}`]],
    // Shares are no weeks, and a bond's years no time in which it is issued
    [
      '해랑금융은 두솔저축은행 지분 56.9%(4천467만7천529주)를 1조2천억원에 인수하기로 했다.',
      [
        `share 56.9 % planned | 두솔저축은행 | ${DAY}`,
        `count 44677529 주 planned | 해랑금융 | ${DAY}`,
        `investment 1200000000000 KRW planned | 두솔저축은행 | ${DAY}`,
      ],
    ],
    [
      '해랑금융은 자사주 5000주를 12억원에 취득하기로 했다.',
      [`count 5000 주 planned | 해랑금융 | ${DAY}`, `investment 1200000000 KRW planned | 해랑금융 | ${DAY}`],
    ],
    [
      '해랑증권은 3년물로 1500억원 규모의 회사채를 발행할 계획이다.',
      [`investment 150000000000 KRW planned | 해랑증권 | ${DAY}`],
    ],
    [
      '해랑아카데미는 앞으로 12주 동안 80명을 교육한다.',
      ['talent-target 80 person target | 해랑아카데미 | 2022-11-14/2023-02-05'],
    ],
    ['해랑전기는 120억원어치 자사주를 매입했다.', [`count 12000000000 KRW | 해랑전기 | ${DAY}`]],
    [
      '해랑전기의 3분기 매출은 1200억원이다. 각각 12%, 31% 늘었다.',
      [
        'count 120000000000 KRW | 해랑전기 | 2022-35',
        'growth 12 % | 해랑전기 | 2022-35',
        'growth 31 % | 해랑전기 | 2022-35',
      ],
    ],
    ['해랑전기는 200억원을 투자하지 않기로 했다.', []],
    ['해랑전기는 500억원 규모의 유상증자를 철회했다고 공시했다.', []],
    ['해랑전기는 신입사원 120명 채용 계획을 취소했다.', []],
    ['해랑전기는 300억원을 투자했지만 빛을 보지 못했다.', [`investment 30000000000 KRW | 해랑전기 | ${DAY}`]],
    [
      '해랑전기는 2019년 320억원, 2020년 410억원의 매출을 올렸다.',
      ['count 32000000000 KRW | 해랑전기 | 2019', 'count 41000000000 KRW | 해랑전기 | 2020'],
    ],
    ['해랑전기는 신안에 1.2GW 규모 해상풍력단지를 조성한다.', [`count 1.2 GW planned | 해랑전기 | ${DAY}`]],
    [
      '해랑항공의 여객 수는 1230만명, 탑승률은 87%였다.',
      [`count 12300000 명 | 해랑항공 | ${DAY}`, `share 87 % | 해랑항공 | ${DAY}`],
    ],
    ['해랑대는 신입생 모집에 1만2345명이 지원했다.', []],
    ['나주시는 예산 15억원을 들여 공원을 짓는다.', [`investment 1500000000 KRW planned | 나주시 | ${DAY}`]],
    [
      '해랑조선은 3000억원의 예산이 투입되는 도크를 짓는다.',
      [`investment 300000000000 KRW planned | 해랑조선 | ${DAY}`],
    ],
    ['해랑조선은 900억원을 투자해 물량을 수주했다.', [`investment 90000000000 KRW | 해랑조선 | ${DAY}`]],
    ['나주시의 올해 예산은 1조2000억원이다.', ['count 1200000000000 KRW | 나주시 | 2022']],
    [
      '해랑전기는 사업비를 당초 2200억원에서 2800억원으로 늘렸다.',
      [`investment 220000000000 KRW | 해랑전기 | ${DAY}`, `investment 280000000000 KRW | 해랑전기 | ${DAY}`],
    ],
    [
      '해랑전기는 2023년부터 2026년까지 4년간 120억원을 투자한다.',
      ['investment 12000000000 KRW planned | 해랑전기 | 2023/2026'],
    ],
    ['해랑전기는 2020~2022년 3년간 120억원을 투자했다.', ['investment 12000000000 KRW | 해랑전기 | 2020/2022']],
    [
      '해랑전기는 120억원을 투자해 80명을 고용한다.',
      [`investment 12000000000 KRW planned | 해랑전기 | ${DAY}`, `talent-target 80 person planned | 해랑전기 | ${DAY}`],
    ],
    ['해랑전기는 미국 공장에서 3000명을 고용한다.', [`headcount 3000 person | 해랑전기 | ${DAY}`]],
    ['해랑기금은 1200억원을 대출했다.', [`count 120000000000 KRW | 해랑기금 | ${DAY}`]],
    [
      '해랑도서관은 부지 3200㎡, 건축면적 1100㎡, 연면적 4500㎡다.',
      [`site-area 3200 m2 | 해랑도서관 | ${DAY}`, `floor-area 4500 m2 | 해랑도서관 | ${DAY}`],
    ],
    ['해랑전기의 기관 청약 경쟁률은 850.5대 1이었다.', [`multiple 850.5 x | 해랑전기 | ${DAY}`]],
    ['해랑전기의 기관 청약 경쟁률은 850대 1을 기록했다.', [`multiple 850 x | 해랑전기 | ${DAY}`]],
    ['해랑전기는 1,074대 1의 경쟁률을 기록했다.', [`multiple 1074 x | 해랑전기 | ${DAY}`]],
    ['해랑전기는 담유전기와 1대 1로 합병한다.', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('whose earnings and shares are told', () => {
  it.each<[string, string[]]>([
    [
      '해랑증권은 대한제강의 4분기 영업이익이 전년보다 20% 늘어난 320억원에 이를 것으로 전망했다.',
      ['growth 20 % target | 대한제강 | 2022-36', 'count 32000000000 KRW planned | 대한제강 | 2022-36'],
    ],
    [
      '해랑홀딩스의 대한제강 지분율은 23.4%에서 30.1%로 늘었다.',
      [`share 23.4 % | 대한제강 | ${DAY}`, `share 30.1 % | 대한제강 | ${DAY}`],
    ],
    ['해랑벤처스는 450억원 규모 펀드의 결성을 마쳤다.', [`fund-size 45000000000 KRW | 해랑벤처스 | ${DAY}`]],
    ['해랑벤처스는 450억원 규모 세컨더리 펀드를 만들었다.', [`fund-size 45000000000 KRW | 세컨더리 펀드 | ${DAY}`]],
    ['해랑벤처스의 운용 규모는 1800억원이다.', [`fund-size 180000000000 KRW | 해랑벤처스 | ${DAY}`]],
    ['해랑벤처스는 4개 펀드, 총 1800억원을 운용한다.', [`fund-size 180000000000 KRW | 해랑벤처스 | ${DAY}`]],
    ['관세청에 따르면 지난해 라면 수출액은 7억6543만달러로 전년보다 13.5% 증가했다.', []],
    ['시장조사업체 해솔리서치에 따르면 전고체 배터리 시장은 연평균 34.2% 성장했다.', []],
    ['해랑전기에 따르면 지난해 수출액은 4300만달러다.', ['count 43000000 USD | 해랑전기 | 2021']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('numbers of a whole page', () => {
  it.each<[string, string, string[]]>([
    [
      'people of a headline are those of the body',
      '나주시, 데이터센터 유치…200명 고용\n해랑화학은 나주에 300억원을 투자해 200명을 새로 고용할 예정이다.',
      [
        `investment 30000000000 KRW planned | 해랑화학 | ${DAY}`,
        `talent-target 200 person planned | 해랑화학 | ${DAY}`,
      ],
    ],
    [
      'a sum with its won in a bracket is what it is said to be',
      '해랑조선은 운반선을 수주했다. 계약 금액은 5억달러(약 6600억원)로, 2025년까지 인도할 예정이다.',
      [`count 500000000 USD | 해랑조선 | ${DAY}`],
    ],
    [
      'what the paragraph before begins is still to be built',
      '해랑화학은 다음 달 나주에서 새 공장 착공에 들어간다.\n공장은 연면적 1만2000㎡ 규모다.',
      ['floor-area 12000 m2 planned | 해랑화학 | 2022-11-14'],
    ],
    [
      'what is expected of the year is of the year',
      '해랑전기는 올해 매출 60억원을 예상하고 있다.',
      ['count 6000000000 KRW planned | 해랑전기 | 2022'],
    ],
    [
      'a change goes on with the month told before',
      '해랑전기는 10월 4만3000대를 판매했다. 전년 동월 대비 5.2% 증가한 수치다.',
      ['count 43000 대 | 해랑전기 | 2022-10', 'growth 5.2 % | 해랑전기 | 2022-10'],
    ],
    [
      'the half that the text opens with is that of what is held against the same time of a year before',
      '해랑저축은행은 상반기를 무난히 마쳤다. 당기순이익은 74억원으로 지난해 동기 대비 10.7% 올랐다. 순익에는 이자이익(3.1%)이 기여했다.\n해랑카드는 36억원 순이익을 달성했다. 순익은 1년 전보다 8.2% 늘었다.',
      [
        'count 7400000000 KRW | 해랑저축은행 | 2022-40',
        'growth 10.7 % | 해랑저축은행 | 2022-40',
        'share 3.1 % | 해랑저축은행 | 2022-40',
        'count 3600000000 KRW | 해랑카드 | 2022-40',
        'growth 8.2 % | 해랑카드 | 2022-40',
      ],
    ],
    [
      'results told one after the other are of one year',
      '해랑쇼핑은 지난해 영업이익이 473억원으로 전년보다 6.9% 줄었다. 일회성 비용을 빼면 전년 대비 5.7% 증가했다. 두솔쇼핑도 영업이익이 25% 감소했다. 나주쇼핑 또한 부담금 탓에 영업이익(284억원, -6.4%)이 감소했다.',
      [
        'count 47300000000 KRW | 해랑쇼핑 | 2021',
        'reduction 6.9 % | 해랑쇼핑 | 2021',
        'growth 5.7 % | 해랑쇼핑 | 2021',
        'reduction 25 % | 두솔쇼핑 | 2021',
        'count 28400000000 KRW | 나주쇼핑 | 2021',
        'reduction 6.4 % | 나주쇼핑 | 2021',
      ],
    ],
    [
      'what was made of it in the year goes on behind the verb',
      '해랑쇼핑은 지난해 400억원의 영업이익을 거둬 전년 대비 17.8% 감소했고 매출은 8400억원으로 0.5% 줄었다.',
      [
        'count 40000000000 KRW | 해랑쇼핑 | 2021',
        'reduction 17.8 % | 해랑쇼핑 | 2021',
        'count 840000000000 KRW | 해랑쇼핑 | 2021',
        'reduction 0.5 % | 해랑쇼핑 | 2021',
      ],
    ],
    [
      'a share that is said to have been so',
      '해랑보험의 지난해 시장점유율은 2.1%인 것으로 전해졌다.',
      ['share 2.1 % | 해랑보험 | 2021'],
    ],
    [
      'what has no half of its own is of the day',
      '해랑전기는 2분기 순이익이 12억원이다. 새 공장에는 30억원을 들였다. 직원은 120명이다.',
      [
        'count 1200000000 KRW | 해랑전기 | 2022-34',
        `investment 3000000000 KRW | 해랑전기 | ${DAY}`,
        `headcount 120 person | 해랑전기 | ${DAY}`,
      ],
    ],
    [
      'both levels of what 도 names are read',
      '해랑마트는 새로 단장했다. 입점 브랜드도 165개에서 220개로 늘었다.',
      [`count 165 개 | 해랑마트 | ${DAY}`, `count 220 개 | 해랑마트 | ${DAY}`],
    ],
    [
      'what stands in a bracket beside its size or its owner holds now',
      '해랑마트 점포수(1170개)는 보늬마트(260개)와 합쳐지면서 1430개로 늘어나게 된다.',
      [
        `count 1170 개 | 해랑마트 | ${DAY}`,
        `count 260 개 | 보늬마트 | ${DAY}`,
        `count 1430 개 target | 해랑마트 | ${DAY}`,
      ],
    ],
    [
      'the same things go on being counted in brackets',
      '해랑마트 매장 수는 1170개다. 해랑마트는 업계 1위인 보늬마트(1580개)를 쫓는다.',
      [`count 1170 개 | 해랑마트 | ${DAY}`, `count 1580 개 | 보늬마트 | ${DAY}`],
    ],
    ['no such thing', '해랑마트는 새로 단장했다. 해랑마트는 보늬마트(1580개)를 쫓는다.', []],
    [
      'whom a sentence brings on is whom the next is about',
      '해랑진단과 보늬진단이 상장을 추진한다. 가장 앞서 있는 기업은 온새미진단이다. 회사는 지난해 매출 67억원을 기록했다.',
      ['count 6700000000 KRW | 온새미진단 | 2021'],
    ],
    [
      'nobody is brought on by what another is to one',
      '해랑진단의 경쟁사는 온새미진단이다. 회사는 지난해 매출 67억원을 기록했다.',
      ['count 6700000000 KRW | 해랑진단 | 2021'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
