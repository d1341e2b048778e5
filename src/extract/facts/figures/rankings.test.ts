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
