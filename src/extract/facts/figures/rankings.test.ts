import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../testing/figuresOf.ts';

const DAY = '2022-11-14';
const read = (text: string): string[] => figuresOf(text, DAY);

describe('shares that are told in a row', () => {
  it.each<[string, string[]]>([
    [
      '올 상반기 점유율은 두물식품이 47.7%로 선두를 차지했으며 여울식품이 23.2%, 갈마루식품이 11%로 뒤를 이었다.',
      ['share 23.2 % | 여울식품 | 2022-40', 'share 11 % | 갈마루식품 | 2022-40'],
    ],
    [
      '지난해 연간 점유율은 두물식품이 52.4%로 가장 높았고, 여울식품(16.2%), 갈마루식품(13.3%) 순이었다.',
      ['share 16.2 % | 여울식품 | 2021', 'share 13.3 % | 갈마루식품 | 2021'],
    ],
    [
      '3분기 두물식품 매출은 2700억원으로 시장의 52%를 차지했다. 두물식품에 이어 여울식품이 22.8%로 2위를 차지했다.',
      ['share 22.8 % | 여울식품 | 2022-35'],
    ],
  ])('are of one time: %s', (text, expected) => {
    expect(read(text)).toEqual(expect.arrayContaining(expected));
  });

  it('leave a stake its own time', () => {
    expect(
      read('지난해 점유율은 두물식품이 52.4%로 가장 높았다. 이어 나래식품은 다온식품의 지분 30%를 갖고 있다.').join(
        '\n',
      ),
    ).toContain(`share 30 % | 다온식품 | ${DAY}`);
  });
});

describe('whose a sum is that somebody else tells of', () => {
  it.each<[string, string]>([
    ['갈마루증권은 두물전자 목표주가를 기존 37만원에서 42만원으로 올렸다.', `count 420000 KRW | 두물전자 | ${DAY}`],
    [
      '갈마루증권은 두물전자의 목표주가는 30만원에서 37만원으로, 여울전자의 목표가는 77만원에서 94만원으로 높였다.',
      `count 940000 KRW | 여울전자 | ${DAY}`,
    ],
    [
      '두물식품이 내놓은 자료를 보면 국내 라면 시장은 연간 3000억원 규모다.',
      `count 300000000000 KRW per-year | 라면 시장 | ${DAY}`,
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toContain(expected);
  });

  it('is not that of who sells on a market', () => {
    expect(read('두물식품은 국내 라면 시장이 커지면서 매출이 8% 늘었다.')).toEqual([`growth 8 % | 두물식품 | ${DAY}`]);
  });
});

describe('what is reckoned with', () => {
  it('tells a change with the sum that it ends in', () => {
    expect(
      read('갈마루증권은 “두물전자의 4분기 매출은 25.6% 늘어난 735억원을 기록할 것”이라고 말했다.').join('\n'),
    ).toMatch(/growth 25.6 % target/u);
    expect(read('두물전자의 3분기 매출은 25.6% 늘어난 735억원을 기록했다.').join('\n')).toContain('growth 25.6 % |');
  });

  it.each([
    ['두물식품은 3분기 매출이 시장 전망치인 2561억원을 18.1% 웃도는 3025억원을 기록했다.', 'share'],
    ['두물조선은 배를 인도했다. 길이 400m로 축구장 4배 크기다.', 'multiple'],
    ['두물조선은 나래해운에서 9000TEU(1TEU는 20피트 컨테이너 1개)급 4척을 수주했다.', 'TEU'],
    ['두물조선은 나래해운에서 9000TEU(1TEU는 20피트 컨테이너 1개)급 4척을 수주했다.', '피트'],
  ])('is no figure by that alone: %s', (text, none) => {
    expect(read(text).join('\n')).not.toContain(none);
  });

  it.each<[string, string]>([
    ['두물조선은 나래해운과 컨테이너선 5척에 대한 수주 계약을 맺었다.', 'count 5 척'],
    ['두물조선은 나래해운과 계약을 맺었다. 금액으로는 총 7억달러에 이른다.', 'count 700000000 USD'],
  ])('counts what is signed for: %s', (text, expected) => {
    expect(read(text).join('\n')).toContain(expected);
  });
});

describe('the period of results told one after the other', () => {
  it.each<[string, string[]]>([
    [
      '두물자동차는 2021년 45만대를 판매했다. 국내에서는 쏜살이 5만9200대로 최다 판매 차종에 올랐다. 여울자동차는 같은 기간 46만2800대를 인도했다. 2020년 대비 11.8% 감소한 숫자다.',
      ['count 462800 대 | 여울자동차 | 2021', 'reduction 11.8 % | 여울자동차 | 2021'],
    ],
    [
      '두물자동차는 2021년 45만대를 판매했다. 내수는 7만2100대, 수출은 38만대로 각각 4.7%와 1.3% 늘었다.',
      ['count 72100 대 | 두물자동차 | 2021', 'count 380000 대 | 두물자동차 | 2021'],
    ],
    [
      '두물중공업은 3분기 매출이 1조9270억원으로 31% 늘었다. 항공 수요가 증가한 덕이다. 자회사인 여울비전은 매출 2736억원을 냈다.',
      ['count 273600000000 KRW | 여울비전 | 2022-35'],
    ],
    [
      '두물전자가 지난해 매출 기준 세계 시장의 29.2%를 차지했다. 2020년(26.7%)보다 점유율이 늘었다. 여울전자도 16.7%의 점유율로 2위를 기록했다. 이어 나래전자가 7.9%로 3위에 올랐다.',
      ['share 16.7 % | 여울전자 | 2021', 'share 7.9 % | 나래전자 | 2021'],
    ],
  ])('goes on: %s', (text, expected) => {
    expect(read(text)).toEqual(expect.arrayContaining(expected));
  });

  it.each<[string, string]>([
    [
      '두물학원의 작년 매출은 410억원이었다. 온라인 강의 시장에서 두물학원의 점유율은 18%다.',
      `share 18 % | 두물학원 | ${DAY}`,
    ],
    ['두물정공은 1998년 설립됐다. 두물정공의 국내 점유율은 27%로 1위다.', `share 27 % | 두물정공 | ${DAY}`],
  ])('does not where something else was told: %s', (text, expected) => {
    expect(read(text)).toContain(expected);
  });
});

describe('a list with marks', () => {
  const LIST =
    '지난해 4분기 △두물게임즈는 매출액 395억 원(전년 대비 –15.8%), 영업이익 22억 원(-47.7%), 순손실 1127억 원(+84.6%) △여울게임즈는 매출액 4738억 원(+6.8%)을 기록했다.';

  it('gives each name the numbers behind it', () => {
    expect(read(LIST)).toEqual(
      expect.arrayContaining([
        'count 112700000000 KRW | 두물게임즈 | 2021-36',
        'growth 84.6 % | 두물게임즈 | 2021-36',
        'growth 6.8 % | 여울게임즈 | 2021-36',
      ]),
    );
  });

  it('tells a fall by any dash', () => {
    expect(read(LIST)).toContain('reduction 15.8 % | 두물게임즈 | 2021-36');
  });

  it('knows a name of two letters beside those it knows', () => {
    expect(read('두물식품이 40%로 1위였으며 삼마 11.2%, 팔도 9.5%, 여울식품 1.6% 순이었다.')).toContain(
      `share 9.5 % | 팔도 | ${DAY}`,
    );
    expect(
      read('두물식품이 40%로 1위였으며 나래식품 11.2%, 여울식품 9.5%, 기타 1.6% 순이었다.').join('\n'),
    ).not.toContain('| 기타');
  });
});

describe('whose a number in a list is', () => {
  it('is not of whose item comes behind it', () => {
    const found = read(
      '이번 1분기 매출은 두물백화점 경우 전년 동기 6760억원 대비 9.4% 확대된 7400억원, 여울백화점 5853억원, 나래백화점은 전년 동기 4974억원 대비 9.2% 확대된 5433억원이다.',
    );
    expect(found).toContain('count 676000000000 KRW | 두물백화점 | 2021-33');
    expect(found).toContain('growth 9.4 % | 두물백화점 | 2022-33');
    expect(found).toContain('growth 9.2 % | 나래백화점 | 2022-33');
  });

  it('is not the result that has changed', () => {
    expect(read('두물통신은 올 2분기 전년보다 24.2% 감소한 영업이익을 기록했다.')).toEqual([
      'reduction 24.2 % | 두물통신 | 2022-34',
    ]);
  });

  it('is nobody’s that was reckoned with before', () => {
    expect(read('두물백화점의 3분기 매출은 330억원으로 기존 예상치인 총매출액 340억원에도 부합했다.')).toEqual([
      'count 33000000000 KRW | 두물백화점 | 2022-35',
    ]);
  });
});

describe('a list of who comes first, by what each has', () => {
  it.each<[string, string[]]>([
    [
      '지난해 실적은 두물건설이 8조2800억원으로 가장 많았다. ▲여울건설(7조4700억원) ▲나래건설(6조7800억원) 등이 그 뒤를 이었다.',
      [
        'count 8280000000000 KRW | 두물건설 | 2021',
        'count 7470000000000 KRW | 여울건설 | 2021',
        'count 6780000000000 KRW | 나래건설 | 2021',
      ],
    ],
    [
      '두물건설(2조4500억원)이 13위를 차지했고 여울건설(1조6400억원)은 15위였다.',
      [`count 2450000000000 KRW | 두물건설 | ${DAY}`, `count 1640000000000 KRW | 여울건설 | ${DAY}`],
    ],
    [
      '지난해 매출은 두물항공이 5106억원으로 가장 많았다. 그 뒤를 이어 여울항공 2701억원, 나래항공 2185억원 순이었다.',
      ['count 270100000000 KRW | 여울항공 | 2021', 'count 218500000000 KRW | 나래항공 | 2021'],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expect.arrayContaining(expected));
  });

  it('counts no sum of a name that nothing ranks', () => {
    expect(read('두물건설(8조2800억원)과 여울건설(7조4700억원)이 나란히 섰다.')).toEqual([]);
  });
});

describe('what a trade has', () => {
  it.each([
    ['두물은행은 지점을 냈다. 보험권 자회사 순이익은 4조4425억원으로 16.6% 늘었다.'],
    ['두물은행은 지점을 냈다. 통신사의 영업이익 역시 23% 줄었다.'],
    ['9개 금융지주사(두물, 여울, 나래)의 상반기 순이익은 7조731억원으로 10.2% 올랐다.'],
  ])('is nobody’s: %s', (text) => {
    expect(read(text).join('\n')).not.toMatch(/두물|여울|나래|역시/u);
  });
});
