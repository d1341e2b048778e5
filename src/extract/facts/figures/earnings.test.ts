import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../testing/figuresOf.ts';

const DAY = '2022-11-14';
const read = (text: string, day = DAY): string[] => figuresOf(text, day);

describe('whose a sum of a round-up is', () => {
  it.each<[string, string, string[]]>([
    [
      'of the one that 도 brings on',
      '두물전자는 3분기 매출이 320억원이라고 밝혔다. 여울전자도 3분기 매출이 210억원으로 12% 늘었다. 같은 기간 영업이익은 18억원이다.',
      ['count 1800000000 KRW | 여울전자 | 2022-35'],
    ],
    [
      'of whom 회사 means: whose earnings were just told',
      '두물전자는 3분기 매출이 320억원이라고 밝혔다. 두물전자는 공장을 늘렸다. 여울전자의 3분기 매출은 210억원이다. 회사 측은 “전지에서 90억원의 매출을 올렸다”고 밝혔다.',
      ['count 9000000000 KRW | 여울전자 | 2022-35'],
    ],
    [
      'of whom 회사 means, though the text is about another',
      '두물전자는 로봇을 만든다. 두물전자는 공장을 지었다. 여울전자의 3분기 매출은 320억원이다. 회사 측은 영업이익이 20억원이라고 밝혔다.',
      ['count 2000000000 KRW | 여울전자 | 2022-35'],
    ],
    [
      'each its own, behind the owners',
      '두물전자와 여울전자의 3분기 매출도 각각 15%, 6.4% 늘어났다.',
      ['growth 15 % | 두물전자 | 2022-35', 'growth 6.4 % | 여울전자 | 2022-35'],
    ],
    [
      'not of the day on which another firm began',
      '2008년 10월 취항한 두물항공도 1200억원의 매출을 기록했다. 여울항공의 경우 50억원의 영업 손실을 기록해 흑자 전환에는 실패했다.',
      [`count 5000000000 KRW | 여울항공 | ${DAY}`],
    ],
    [
      'of whose name stands before it in a ranking',
      '두물전자가 640억원의 순익을 냈으며 이어 여울전자 128억원, 갈마루전자 120억원 순이다.',
      [`count 12800000000 KRW | 여울전자 | ${DAY}`, `count 12000000000 KRW | 갈마루전자 | ${DAY}`],
    ],
    [
      'of the seller of a licence, not of who takes it',
      '두물제약은 여울사이언스에 7800만달러 규모의 기술수출 계약을 체결했다.',
      [`count 78000000 USD | 두물제약 | ${DAY}`],
    ],
    [
      'behind the number of a share',
      '여울식품은 라면을 판다. 두물식품[03230]은 매출이 7.7% 늘었다.',
      [`growth 7.7 % | 두물식품 | ${DAY}`],
    ],
    [
      'of a market that stands behind a firm',
      '두물식품은 지난해 매출 300억원을 올렸다. 국내 도토리묵 시장은 올해 8% 성장했다.',
      ['growth 8 % | 도토리묵 시장 | 2022'],
    ],
  ])('is %s', (_what, text, expected) => {
    expect(read(text)).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ['두물식품은 공장을 지었다. 정부는 중소기업 대출 한도를 100억원에서 600억원으로 늘렸다.'],
    ['두물식품은 공장을 지었다. 경쟁사들은 매출이 20% 줄었다.'],
    ['한예솔 갈마루증권 연구원은 “영업이익은 18% 감소한 26억원을 기록했다”고 분석했다.'],
    ['관세청에 따르면 지난해 라면 수출액은 7억달러다. 지난해 중국 수출액은 1억달러로 비중이 14%에 달한다.'],
    [
      '29일 금융감독원이 발표한 집계치에 따르면 저축은행 79곳이 벌어들인 순이익은 3781억원으로 52.3% 증가했다. 연체율은 9.3%다.',
    ],
    ['한국거래소가 조사한 결과 상장법인의 계약 총액은 3조5399억원으로 88% 늘었다. 건설업종의 수주액은 6597억원이다.'],
    ['통신 3사의 3분기 영업이익은 1조2434억원으로 두물전자 덕에 8% 늘었다.'],
    ['국토해양부는 작년 해외건설 수주액이 413억달러를 기록했다고 밝혔다.'],
    ['두물통신은 광고를 늘렸다. 통신 3사 전체 영업이익은 957억원으로 1.9% 줄었다.'],
    ['두물재단의 지원금액은 작년보다 1000만원 가량 올랐고 영업이익은 43억원 역성장했다.'],
    ['두물전자의 실적이 나왔다.\n매출액 1,457,439 1,323,090 10.2%'],
    ['여울트럭에 부품을 대는 이 회사는 지난해 매출 220억원을 올렸다.'],
  ])('is nobody’s here: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('is the broker’s own where it tells of itself', () => {
    expect(read('갈마루증권은 3분기 영업이익이 340억원으로 12% 늘었다고 밝혔다.')).toEqual([
      'count 34000000000 KRW | 갈마루증권 | 2022-35',
      'growth 12 % | 갈마루증권 | 2022-35',
    ]);
  });
});

describe('when it was earned', () => {
  it.each<[string, string, string]>([
    [
      '두물전자는 14일 3분기 영업이익이 25% 늘어난 35억원을 기록했다고 공시했다.',
      DAY,
      'count 3500000000 KRW | 두물전자 | 2022-35',
    ],
    [
      '두물전자는 3분기 매출 290억원을 올렸다. 이는 2012년 3분기(매출 310억원) 이후 3년 만에 최대 규모다. 영업이익은 전년 동기 대비 6% 감소했다.',
      DAY,
      'reduction 6 % | 두물전자 | 2022-35',
    ],
    ['두물전자는 지난해 추석 때보다 매출이 3.4% 늘었다.', DAY, `growth 3.4 % | 두물전자 | ${DAY}`],
    ['두물전자는 4분기 매출이 448억원이라고 밝혔다.', '2018-02-22', 'count 44800000000 KRW | 두물전자 | 2017-36'],
    [
      '두물전자는 4분기에 매출 448억원을 올릴 계획이다.',
      '2018-02-22',
      'count 44800000000 KRW planned | 두물전자 | 2018-36',
    ],
    ['두물군은 내년 예산을 5728억원으로 편성했다.', DAY, 'count 572800000000 KRW planned | 두물군 | 2023'],
  ])('reads: %s', (text, day, expected) => {
    expect(read(text, day).join('\n')).toContain(expected);
  });
});

describe('what a sum is', () => {
  it.each<[string, string[]]>([
    ['두물조선은 이번 수주로 올해 목표 149억달러의 99%를 채웠다.', ['share 99 % | 두물조선 | 2022']],
    ['두물조선은 9천900억 원 규모 운반선 4척을 수주했다.', [`count 4 척 | 두물조선 | ${DAY}`]],
    ['두물공단은 지원 예산을 13억원 확대한 333억원으로 잡았다.', [`count 33300000000 KRW | 두물공단 | ${DAY}`]],
    ['두물식품은 상반기 매출이 2.7% 마이너스 성장했다.', ['reduction 2.7 % | 두물식품 | 2022-40']],
    [
      '두물공제회는 1400억원 규모로 국내 블라인드 펀드에 투자한다.',
      [`investment 140000000000 KRW planned | 두물공제회 | ${DAY}`],
    ],
    ['두물전자는 올해 매출 1000억원 달성에 도전한다.', ['count 100000000000 KRW target | 두물전자 | 2022']],
    ['두물전자는 경기가 나빴지만 3천만달러를 벌어들였다.', []],
    ['두물거래소는 시가총액이 1조원을 넘는 기업이 늘었다고 밝혔다.', []],
    ['두물전자의 연 매출 1조원 시대가 눈앞이다.', []],
  ])('reads: %s', (text, expected) => {
    const found = read(text);
    if (expected.length) expect(found).toEqual(expect.arrayContaining(expected));
    else expect(found).toEqual([]);
  });
});

describe('levels and what they are measured against', () => {
  it.each<[string, string, string[]]>([
    [
      'a rate before and by how many points it rose',
      '너울화재의 지급여력비율은 205.4%로 작년 6월말 192.6%보다 12.8%포인트 늘어났다.',
      [
        'share 205.4 % | 너울화재 | 2022-03-15',
        'share 192.6 % | 너울화재 | 2021-06-21~/2021-06-30~',
        'growth 12.8 %p | 너울화재 | 2022-03-15',
      ],
    ],
    [
      'the same with 대비 glued to the number',
      '너울화재의 연체율은 7.7%로 지난해 말 11.6%대비 3.9%포인트 하락했다.',
      [
        'share 7.7 % | 너울화재 | 2022-03-15',
        'share 11.6 % | 너울화재 | 2021-10~/2021-12~',
        'reduction 3.9 %p | 너울화재 | 2022-03-15',
      ],
    ],
    [
      'a sum of the same part of the year before, named without a bracket',
      '너울화재의 지난해 3분기 매출은 4700억원이다. 영업이익은 840억원으로 전년 동기 883억원 대비 4.9% 줄었다.',
      [
        'count 470000000000 KRW | 너울화재 | 2021-35',
        'count 84000000000 KRW | 너울화재 | 2021-35',
        'count 88300000000 KRW | 너울화재 | 2020-35',
        'reduction 4.9 % | 너울화재 | 2021-35',
      ],
    ],
    [
      'the second 전년 is no year before the first',
      '너울화재의 지난해 매출은 90억원으로 전년 80억원보다 늘었다. 순이익은 9억원으로 전년 8억원보다 늘었다.',
      [
        'count 9000000000 KRW | 너울화재 | 2021',
        'count 8000000000 KRW | 너울화재 | 2020',
        'count 900000000 KRW | 너울화재 | 2021',
        'count 800000000 KRW | 너울화재 | 2020',
      ],
    ],
    [
      'a sum behind its change, of the period before the change',
      '너울화재(대표이사 한예솔)가 지난해 전년보다 42% 늘어난 3354억원의 영업이익을 거뒀다.',
      ['growth 42 % | 너울화재 | 2021', 'count 335400000000 KRW | 너울화재 | 2021'],
    ],
    [
      'a number whose thousands stand apart',
      '너울화재는 지난해 매출 1천 860억 원을 올렸다.',
      ['count 186000000000 KRW | 너울화재 | 2021'],
    ],
    [
      'as high as a rate is, behind by how much it rose or in its bracket',
      '너울화재는 작년 실적을 냈다. 순이자마진(NIM)은 0.07%p 상승한 2.79%다. 연체율(0.75%)은 0.18%p 하락했다.',
      [
        'growth 0.07 %p | 너울화재 | 2022-03-15',
        'share 2.79 % | 너울화재 | 2022-03-15',
        'share 0.75 % | 너울화재 | 2022-03-15',
        'reduction 0.18 %p | 너울화재 | 2022-03-15',
      ],
    ],
    [
      'of the quarter whose results were told of',
      '너울화재는 지난해 4분기 실적이 부진했다. 매출은 전년 동기 대비 10.5% 증가한 277억원을 기록했다.',
      ['growth 10.5 % | 너울화재 | 2021-36', 'count 27700000000 KRW | 너울화재 | 2021-36'],
    ],
    [
      'a change told with 는데, beside another',
      '너울화재의 작년 매출은 0.5% 늘어나는데 그쳤고 영업이익은 3.3% 역성장했다.',
      ['growth 0.5 % | 너울화재 | 2021', 'reduction 3.3 % | 너울화재 | 2021'],
    ],
    [
      'what is expected of the year, said behind the sum',
      '너울화재의 올해 매출은 250억원으로 불황에도 지난해 대비 57% 성장이 예상된다.',
      ['count 25000000000 KRW planned | 너울화재 | 2022', 'growth 57 % target | 너울화재 | 2022'],
    ],
    [
      'what is brought in is not put in, nor are goods what somebody takes over',
      '너울화재는 작년 수출액만 243억원에 달했을 정도로 제품의 수출에 주력한다.',
      ['count 24300000000 KRW | 너울화재 | 2021'],
    ],
    [
      'a contract is not of the year whose earnings it is compared with',
      '미르터빈은 11일 설비 공급을 수주했다. 계약금액은 228억원으로 지난해 매출액의 8.9%에 해당한다.',
      ['count 22800000000 KRW | 미르터빈 | 2022-03-15', 'share 8.9 % | 미르터빈 | 2021'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(figuresOf(text)).toEqual(expected);
  });
});

describe('lists of several firms', () => {
  it.each<[string, string, string[]]>([
    [
      'each bracket of a list',
      '지난해 순익은 너울화재(741억원), 미르손해보험(425억원), 산마루생명(291억원), 여울증권(143억원) 순이다.',
      [
        'count 74100000000 KRW | 너울화재 | 2021',
        'count 42500000000 KRW | 미르손해보험 | 2021',
        'count 29100000000 KRW | 산마루생명 | 2021',
        'count 14300000000 KRW | 여울증권 | 2021',
      ],
    ],
    [
      'each its own, with no particle behind the last name',
      '이 기간 너울화재와 미르손해보험 영업이익은 각각 84억원, 89억원이다.',
      ['count 8400000000 KRW | 너울화재 | 2022-03-15', 'count 8900000000 KRW | 미르손해보험 | 2022-03-15'],
    ],
    [
      'the last of a list that ends the sentence',
      '입찰금액은 너울건설 120억원, 미르건설 65억원이다.',
      ['count 12000000000 KRW | 너울건설 | 2022-03-15', 'count 6500000000 KRW | 미르건설 | 2022-03-15'],
    ],
    [
      'a change in a bracket is of the topic, not of the word before it',
      '너울화재는 자동차보험 위주로 매출 성장(7.5%)이 두드러졌다.',
      ['growth 7.5 % | 너울화재 | 2022-03-15'],
    ],
    [
      'each item of a list with bullets, also one that no reader knew',
      '물량 점유율은 ▲너울음료 32% ▲보새식품 17.6% ▲산마루유업 13.1% 순이다.',
      [
        'share 32 % | 너울음료 | 2022-03-15',
        'share 17.6 % | 보새식품 | 2022-03-15',
        'share 13.1 % | 산마루유업 | 2022-03-15',
      ],
    ],
    [
      'whose earnings they are, behind the number of its share',
      '너울해운[00700]은 매출이 줄었다. 산마루해운[05880]의 경우도 매출액이 1605억원에서 1248억원으로 줄었다.',
      ['count 160500000000 KRW | 산마루해운 | 2022-03-15', 'count 124800000000 KRW | 산마루해운 | 2022-03-15'],
    ],
    [
      'what five firms sold together is of none of them',
      '너울자동차와 미르모터스 등 완성차 5개사의 판매는 모두 32만2961대로 2% 줄었다. 너울자동차는 3만대를 팔았다.',
      ['count 30000 대 | 너울자동차 | 2022-03-15'],
    ],
    [
      'a list whose last item alone, or first alone, says what they are',
      '미르은행은 전년 동기 대비 4.3% 증가한 260억원, 산마루은행도 0.4% 증가한 453억원의 순이익을 냈다.',
      [
        'growth 4.3 % | 미르은행 | 2022-03-15',
        'count 26000000000 KRW | 미르은행 | 2022-03-15',
        'growth 0.4 % | 산마루은행 | 2022-03-15',
        'count 45300000000 KRW | 산마루은행 | 2022-03-15',
      ],
    ],
    [
      'a name right before its earnings, a list of them, and who did the same',
      '미르은행 작년 순이익은 9.6% 증가한 957억원, 산마루은행은 1.2% 감소한 139억원이다. 보새은행 역시 11.6% 증가한 521억원을 기록했다.',
      [
        'growth 9.6 % | 미르은행 | 2021',
        'count 95700000000 KRW | 미르은행 | 2021',
        'reduction 1.2 % | 산마루은행 | 2021',
        'count 13900000000 KRW | 산마루은행 | 2021',
        'growth 11.6 % | 보새은행 | 2021',
        'count 52100000000 KRW | 보새은행 | 2021',
      ],
    ],
    [
      'each its own of two pairs',
      '29일 미르은행과 산마루은행은 작년 누적 순이익은 전년 대비 각각 41.2%, 29.9% 증가한 80억원, 134억원을 기록했다.',
      [
        'growth 41.2 % | 미르은행 | 2021',
        'growth 29.9 % | 산마루은행 | 2021',
        'count 8000000000 KRW | 미르은행 | 2021',
        'count 13400000000 KRW | 산마루은행 | 2021',
      ],
    ],
    [
      'of whom the sentence before told under a former name in a bracket',
      '너울식품은 라면을 판다. 미르푸드(옛 미르제과)의 작년 영업이익은 80억원이다. 매출은 1086억원으로 1.5% 감소했다.',
      [
        'count 8000000000 KRW | 미르푸드 | 2021',
        'count 108600000000 KRW | 미르푸드 | 2021',
        'reduction 1.5 % | 미르푸드 | 2021',
      ],
    ],
    [
      'a firm that tells of itself',
      '너울금융은 작년 순이익 256억원을 냈다. 27일 미르금융에 따르면 작년 순이익으로 168억원을 기록했다. 미르금융은 은행을 거느린다.',
      ['count 25600000000 KRW | 너울금융 | 2021', 'count 16800000000 KRW | 미르금융 | 2021'],
    ],
    [
      'of a name right before its earnings, whatever was told of before, and the sentence behind is about it too',
      '미르통신은 광고를 늘렸다. 1일 업계에 따르면 너울통신 작년 매출 43억원, 영업이익 5억원의 실적을 기록했다. 이는 각각 전년보다 4.6%, 0.1% 증가한 수치다.',
      [
        'count 4300000000 KRW | 너울통신 | 2021',
        'count 500000000 KRW | 너울통신 | 2021',
        'growth 4.6 % | 너울통신 | 2021',
        'growth 0.1 % | 너울통신 | 2021',
      ],
    ],
    [
      'whose case it is',
      '미르통신은 광고를 늘렸다. 너울통신(017670)의 경우 작년 영업이익이 38억원이다. 매출액은 415억원으로 집계됐다.',
      ['count 3800000000 KRW | 너울통신 | 2021', 'count 41500000000 KRW | 너울통신 | 2021'],
    ],
    [
      'objects of one verb, each behind its own firm',
      '너울통신은 작년 영업이익으로 1.3% 감소한 407억원을, 미르통신은 6.4% 하락한 180억원을 기록했다.',
      [
        'reduction 1.3 % | 너울통신 | 2021',
        'count 40700000000 KRW | 너울통신 | 2021',
        'reduction 6.4 % | 미르통신 | 2021',
        'count 18000000000 KRW | 미르통신 | 2021',
      ],
    ],
    [
      'as many changes as firms that each have a sum',
      '너울통신은 작년 영업이익이 432억원, 미르통신의 영업이익은 60억원으로 전년 대비 각각 35.9%와 38.1% 급감했다.',
      [
        'count 43200000000 KRW | 너울통신 | 2021',
        'count 6000000000 KRW | 미르통신 | 2021',
        'reduction 35.9 % | 너울통신 | 2021',
        'reduction 38.1 % | 미르통신 | 2021',
      ],
    ],
    [
      'orders that share their verb',
      '너울조선이 운반선 2척을 4984억원에, 미르조선이 1척을 2492억원에 각각 수주했다.',
      ['count 498400000000 KRW | 너울조선 | 2022-03-15', 'count 249200000000 KRW | 미르조선 | 2022-03-15'],
    ],
    [
      'a kind of profit is nobody',
      '너울화재는 지난해 매출이 38% 늘었다. 같은 기간 영업이익은 70억원으로 집계돼 5% 감소했고, 당기순익은 38억원이다.',
      [
        'growth 38 % | 너울화재 | 2021',
        'count 7000000000 KRW | 너울화재 | 2021',
        'reduction 5 % | 너울화재 | 2021',
        'count 3800000000 KRW | 너울화재 | 2021',
      ],
    ],
  ])('%s', (_what, text, expected) => {
    expect(figuresOf(text)).toEqual(expected);
  });
});
