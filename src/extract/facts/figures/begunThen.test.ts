// Numbers told of the time when something began, of what is still to open, and what only says a number again.
import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../testing/figuresOf.ts';

const DAY = '2022-05-12';
const read = (text: string): string[] => figuresOf(text, DAY);

describe('at the time when it began', () => {
  it('is the day of that deed, and the body that began, though it was told a sentence before', () => {
    const told = (said: string) =>
      read(
        `갈마루그룹은 2018년 10월 서울 성수동에 층마다 다른 작업장을 갖춘 ‘돌모루터’를 ${said}. 개소 당시 8개 스타트업이 입주했으며 지금까지 누적 51개사가 이 공간을 거쳐 갔다.`,
      );
    const both = [
      'startup-count 8 organization | 돌모루터 | 2018-10',
      `startup-count 51 organization | 돌모루터 | ${DAY}`,
    ];
    expect(told('개소했다')).toEqual(both);
    expect(told('열었다')).toEqual(both);
    expect(told('둘러봤다')).not.toContain(both[0]);
  });

  it('is that of its people, then and now', () => {
    expect(
      read(
        '갈마루그룹은 2020년 3월 그룹 안팎의 연구를 잇는 갈마루AI랩을 출범했다. 출범 당시 40여명이던 인력은 현재 130명으로 늘었다.',
      ),
    ).toEqual(['headcount 40 person about | 갈마루AI랩 | 2020-03', `headcount 130 person | 갈마루AI랩 | ${DAY}`]);
  });

  it('is its first year, too', () => {
    const told = read('갈마루연구소는 2019년 3월 설립됐다. 설립 첫해 30명이던 연구원은 90명으로 늘었다.');
    expect(told).toContain('headcount 30 person | 갈마루연구소 | 2019-03');
  });

  it('leaves money with who pays', () => {
    expect(read('갈마루그룹은 2020년 3월 갈마루AI랩을 출범했다. 출범 당시 90억원을 투자했다.')).toEqual([
      'investment 9000000000 KRW | 갈마루그룹 | 2020-03',
    ]);
  });
});

describe('since it began', () => {
  const told = (behind: string) => read(`갈마루연구소는 2018년 3월 갈마루그룹이 설립한 조직이다. ${behind}`);
  it('lasts as long as it says', () => {
    expect(told('설립 이후 3년간 900억원이 투입됐다.')).toEqual([
      'investment 90000000000 KRW | 갈마루연구소 | 2018-03/2021-02',
    ]);
  });
  it('goes on up to now', () => {
    expect(told('설립 이후 지금까지 900억원이 투입됐다.')).toEqual([
      `investment 90000000000 KRW | 갈마루연구소 | 2018-03/${DAY}`,
    ]);
  });
  it('is now for those who are there', () => {
    expect(told('설립 이후 연구원이 90명으로 늘었다.')).toEqual([`headcount 90 person | 갈마루연구소 | ${DAY}`]);
  });
});

describe('what is still to open', () => {
  it('has the people with whom it will begin', () => {
    expect(
      read('나달래바이오가 오는 9월 송도에 연구소를 연다. 초기 인력은 25명이다.').filter((f) =>
        f.startsWith('headcount'),
      ),
    ).toEqual([`headcount 25 person planned | 나달래바이오 | ${DAY}`]);
  });

  it('is not dated by what is told behind another number', () => {
    expect(
      read(
        '나달래바이오가 오는 9월 송도에 연구소를 연다. 연구소는 1800㎡ 규모로 실험실은 12곳이며, 2026년까지 30곳으로 확대할 예정이다.',
      )[0],
    ).toBe(`floor-area 1800 m2 target | 나달래바이오 | ${DAY}`);
  });
});

describe('a period said twice', () => {
  it('is the year that is named', () => {
    expect(read('갈마루그룹은 2025년까지 향후 3년간 국내에 70조원을 투자한다.')).toEqual([
      `investment 70000000000000 KRW planned | 갈마루그룹 | ${DAY}/2025`,
    ]);
  });

  it('is also that of a part told behind what only reckons it by the year', () => {
    expect(
      read(
        '갈마루그룹은 2025년까지 3년간 70조원을 투자한다. 연평균 23조원이 넘는 금액이다. 이 가운데 31조원은 연구에 투입한다.',
      ),
    ).toEqual([
      `investment 70000000000000 KRW planned | 갈마루그룹 | ${DAY}/2025`,
      `investment 31000000000000 KRW planned | 갈마루그룹 | ${DAY}/2025`,
    ]);
  });
});

describe('whatever is counted', () => {
  it.each<[string, string, string[]]>([
    [
      'firms that part',
      '갈마루랩은 해마다 4개 회사를 분사시켰다. 2021년까지 총 13개 회사가 분사했다.',
      [
        `startup-count 4 organization per-year | 갈마루랩 | ${DAY}`,
        'startup-count 13 organization | 갈마루랩 | ../2021',
      ],
    ],
    [
      'what comes about, in the time of the clause before',
      '돌모루시는 2017년부터 2021년까지 중견기업과 창업팀을 연결해 총 148건의 협업을 성사시켰다.',
      ['count 148 건 | 돌모루시 | 2017/2021'],
    ],
    [
      'room for people, who are not there',
      '나달래소프트는 사옥을 새로 지었다. 직원 170명이 근무할 수 있는 공간이다.',
      [`count 170 명 | 나달래소프트 | ${DAY}`],
    ],
  ])('%s', (_, text, figures) => expect(read(text)).toEqual(figures));

  it('is so many more each year, who are not there', () => {
    const told = read('갈마루연구소는 매년 석·박사 70명씩 3년간 210명을 배출한다.');
    expect(told.map((f) => f.split(' ')[0])).toEqual(['talent-target', 'talent-target']);
  });

  it('is whom to train in a headline without a verb', () => {
    const titled = (title: string) => read(`${title}\n\n나달래전자는 12일 연구 발표회를 열었다. 여러 사람이 왔다.`);
    const target = [`talent-target 700 person target | 나달래전자 | ${DAY}/2025`];
    expect(titled('나달래전자, 2025년까지 전문가 700명 확보')).toEqual(target);
    expect(titled('나달래전자, 2025년까지 전문가 700명 육성')).toEqual(target);
    expect(titled('나달래전자 “인재 700명 키운다”')).toEqual([`talent-target 700 person target | 나달래전자 | ${DAY}`]);
  });

  it('is the whole program, known by its whole name', () => {
    expect(
      read(
        "돌모루금융그룹, '넥스트랩' 4기 출범\n돌모루금융그룹은 '돌모루 넥스트랩' 4기 데모데이를 9일 열었다. 앞서 2014년 출범한 돌모루 넥스트랩은 지금까지 88개 스타트업을 육성했다. 올해는 투자금액을 300억원까지 늘릴 계획이다.",
      ),
    ).toContain('investment 30000000000 KRW target | 돌모루 넥스트랩 | 2022');
  });
});

describe('an area', () => {
  it.each([
    ['갈마루는 성수동에 410㎡ 규모의 창업 공간 ‘돌모루터’를 마련했다.', 'floor-area 410 m2'],
    ['갈마루전자는 410㎡ 규모의 매장을 열었다.', 'floor-area 410 m2'],
    ['갈마루전자는 공장을 연다. 체험관은 410㎡ 규모다.', 'floor-area 410 m2'],
    ['갈마루전자는 41만㎡ 규모의 센터 부지를 샀다.', 'site-area 410000 m2'],
    ['갈마루전자는 41만㎡ 규모의 공장을 지었다.', 'site-area 410000 m2'],
  ])('lies within walls or is land: %s', (text, figure) =>
    expect(read(text).some((f) => f.startsWith(figure))).toBe(true),
  );
});
