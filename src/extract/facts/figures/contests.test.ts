// Numbers of a contest, of firms of a kind, of a fund no reader knew: not of who was last named.
import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../testing/figuresOf.ts';

const DAY = '2022-05-12';
const read = (text: string): string[] => figuresOf(text, DAY);

describe('numbers of a contest', () => {
  it('are of the one that is pointed back to, whoever holds it', () => {
    expect(
      read(
        '제3회 솔숲 요리 대회가 9일 나주에서 열렸다. 온새도와 가온시가 주최한 이번 대회에는 52개 팀 118명이 참가했다. 이 가운데 16개 팀이 결선에 올랐다.',
      ),
    ).toEqual([
      `count 52 개 | 제3회 솔숲 요리 대회 | ${DAY}`,
      `trainee-count 118 person | 제3회 솔숲 요리 대회 | ${DAY}`,
      `count 16 개 | 제3회 솔숲 요리 대회 | ${DAY}`,
    ]);
    expect(
      read('누리재단은 ‘새물결 창업 데모데이’를 열었다. 심사를 거친 4개 팀이 상금 1500만원을 나눠 가졌다.'),
    ).toEqual([`count 4 개 | 새물결 창업 데모데이 | ${DAY}`, `prize 15000000 KRW | 새물결 창업 데모데이 | ${DAY}`]);
  });

  it('are not those of a firm that took part', () => {
    expect(
      read('가온소프트는 ‘한빛 발명 공모전’에서 대상을 받았다. 가온소프트는 직원 27명이 일하는 수상 기업이다.'),
    ).toEqual([`headcount 27 person | 가온소프트 | ${DAY}`]);
    expect(
      read('온새군은 ‘새터 발명 공모전’을 열었다. 나래전자는 이 행사에 참가했다. 나래전자는 매출이 70억원이다.'),
    ).toEqual([`count 7000000000 KRW | 나래전자 | ${DAY}`]);
  });
});

describe('numbers of what is no organization', () => {
  it('are of firms of a kind, whoever counted them or was told of before', () => {
    expect(read('해솔통계원은 지난해 국내 조선업체들의 수출액은 650억원이었다고 밝혔다.')).toEqual([
      'count 65000000000 KRW | 국내 조선업체 | 2021',
    ]);
    expect(
      read('가람드론은 지난해 매출 80억원을 올렸다. 올해 상반기 드론 업체 전체 수주액은 3900억원으로 14% 줄었다.'),
    ).toEqual([
      'count 8000000000 KRW | 가람드론 | 2021',
      'count 390000000000 KRW | 드론 업체 | 2022-40',
      'reduction 14 % | 드론 업체 | 2022-40',
    ]);
    // One that is pointed at is the firm told of
    expect(read('가람드론은 새 공장을 열었다. 이 업체 매출액은 60억원이다.')).toEqual([
      `count 6000000000 KRW | 가람드론 | ${DAY}`,
    ]);
  });

  it('are of the zone behind what is said of it, and of a fund called only by what it is for', () => {
    expect(
      read('나래군은 새 길을 낸다. 군이 지난해 나루터 옆에 조성한 솔뫼농공단지는 부지가 19만㎡다. 분양률은 64%다.'),
    ).toEqual([`site-area 190000 m2 | 솔뫼농공단지 | ${DAY}`, `share 64 % | 솔뫼농공단지 | ${DAY}`]);
    expect(
      read(
        '가온벤처스가 운용사로 뽑혔다. 청해어업펀드의 조성 금액은 250억원이다. 약정총액의 70%는 어촌에 투자한다. 청해어업펀드는 내년에 닫는다.',
      ),
    ).toEqual([`fund-size 25000000000 KRW | 청해어업펀드 | ${DAY}`, `share 70 % | 청해어업펀드 | ${DAY}`]);
  });
});

describe('whose a number is beside other names', () => {
  it('is never that of whom the one told of works for', () => {
    expect(read('온빛솔라는 매출 95억원 규모의 나래전자 협력사다.')).toEqual([
      `count 9500000000 KRW | 온빛솔라 | ${DAY}`,
    ]);
    expect(read('매출 95억원 규모의 온빛솔라는 흑자를 냈다.')).toEqual([`count 9500000000 KRW | 온빛솔라 | ${DAY}`]);
  });

  it('is that of who leads a headline', () => {
    expect(
      read(
        '나래대, 등록금 전액 지원\n봄학기 12월 중 선발\n가온대, 자체 투자 45억원 및 기업 투자 16억원\n\n나래대와 가온대는 3월 대학원을 열었다. 나래대 대학원은 학생을 더 뽑는다. 나래대는 장학금도 준다.',
      ),
    ).toEqual([`investment 4500000000 KRW | 가온대 | ${DAY}`, `investment 1600000000 KRW | 가온대 | ${DAY}`]);
  });

  it('is that of nobody where those just named are counted again', () => {
    expect(
      read('가람대와 나래대, 다온대가 뽑혔다. 다온대는 교수가 12명이다. 3개 대학은 내년부터 학과를 연다.'),
    ).toEqual([`headcount 12 person | 다온대 | ${DAY}`]);
  });

  it('is that of staff where it was so many at a time gone by', () => {
    expect(
      read(
        '온빛방적이 솔뫼에 공장을 늘려 90명의 일자리를 만든다. 2019년 기준 연 매출은 520억원, 고용인원은 140명이다.',
      ),
    ).toContain('headcount 140 person | 온빛방적 | 2019');
  });

  it('is a level of hiring in a bracket, no staff', () => {
    expect(read('나래화학은 올해 130명을 뽑는다. 지난해 채용규모(95명)보다 늘었다.')).toEqual([
      'talent-target 130 person planned | 나래화학 | 2022',
      'count 95 명 | 나래화학 | 2021',
    ]);
  });
});

describe('numbers of several who are told of together', () => {
  it('are each of its own, in the order of the sentence before', () => {
    expect(read('가온소프트와 나래게임즈, 다온엔터가 부진했다. 각각 영업이익이 31%, 24%, 17% 줄었다.')).toEqual([
      `reduction 31 % | 가온소프트 | ${DAY}`,
      `reduction 24 % | 나래게임즈 | ${DAY}`,
      `reduction 17 % | 다온엔터 | ${DAY}`,
    ]);
  });

  it('are of the firm that they found, where they put it in there', () => {
    expect(
      read('가온소재와 나래화학은 합작사 다온머티리얼즈를 세운다. 가온소재는 합작사에 130억원을 투자한다.'),
    ).toEqual([`investment 13000000000 KRW planned | 다온머티리얼즈 | ${DAY}`]);
    expect(read('가온소재는 나래화학과 손잡았다. 가온소재는 공장에 130억원을 투자한다.')).toEqual([
      `investment 13000000000 KRW planned | 가온소재 | ${DAY}`,
    ]);
  });

  it('are of who manages, where the fund is another than the one told of', () => {
    expect(
      read(
        '온새공사가 낸 돈으로 청해펀드가 꾸려졌다. 가온벤처스는 공사로부터 80억원을 출자받아 210억원 규모로 펀드를 결성했다.',
      ),
    ).toContain(`fund-size 21000000000 KRW | 가온벤처스 | ${DAY}`);
    expect(read('가온벤처스가 청해펀드를 꾸렸다. 가온벤처스는 210억원 규모로 펀드를 결성했다.')).toContain(
      `fund-size 21000000000 KRW | 청해펀드 | ${DAY}`,
    );
  });
});

describe('numbers of places and programs', () => {
  it('are of the place that the sentence before ends with', () => {
    expect(read('온새그룹 연구진은 지난달 솔뫼 남부 캠퍼스로 옮겼다. 이곳의 연면적은 2만㎡다.')).toEqual([
      `floor-area 20000 m2 | 솔뫼 남부 캠퍼스 | ${DAY}`,
    ]);
  });

  it('are not of what they are measured by', () => {
    expect(read('가온파크는 17일 문을 열었다. 전체 넓이는 온새빌딩의 약 3배다.')).toEqual([
      `multiple 3 x about | 가온파크 | ${DAY}`,
    ]);
  });

  it('are never of one of a list in brackets', () => {
    const found = read(
      '과학기술정보통신부가 2022년도 새싹 공모에 참여할 스타트업을 찾는다. 올해는 협업을 바라는 41개 수요기업이 신청했고 총 19개 수요기업(가람전자, 나래화학)의 22개 과제를 선정했다.',
    );
    expect(found).toContain('count 22 개 | 과학기술정보통신부 | 2022');
  });

  it('are those who took part in what was just said to be a program', () => {
    expect(read('‘씨앗틔움’은 누리은행 직원을 돕는 프로그램이다. 지금까지 직장인 320명이 참여했다.').join()).toContain(
      'trainee-count 320 person',
    );
    expect(read('누리은행은 새 지점을 열었다. 지금까지 직장인 320명이 참여했다.').join()).not.toContain(
      'trainee-count',
    );
  });

  it('are affiliates, though they move in, and a range from least to most', () => {
    expect(read('가온파크에는 6개 계열사가 입주한다.')).toEqual([`affiliate-count 6 organization | 가온파크 | ${DAY}`]);
    expect(read('누리은행은 새내기 기업에 최소 2억원~최대 7억원을 지원한다.').join()).toContain(
      'investment 200000000~700000000 KRW',
    );
  });
});
