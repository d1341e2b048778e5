// Numbers that stand in one list, and those that no counter follows.
import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../testing/figuresOf.ts';

const DAY = '2022-05-12';
const read = (text: string): string[] => figuresOf(text, DAY);

describe('numbers of one list', () => {
  it('each has its own noun, and the sum that of none of them', () => {
    expect(read('다온창조경제혁신센터는 6일 행사를 열었다. 행사에는 대기업 12곳과 스타트업 31곳이 참가했다.')).toEqual([
      `member-count 12 organization | 다온창조경제혁신센터 | ${DAY}`,
      `startup-count 31 organization | 다온창조경제혁신센터 | ${DAY}`,
    ]);
    expect(
      read('다온창조경제혁신센터는 행사를 열었다. 행사에는 수요기업 14개사와 스타트업 31개사 등 45개사가 왔다.').join(),
    ).not.toContain('startup-count 45');
  });

  it('are told of together', () => {
    expect(read('다온진흥원은 지원을 늘린다. 일반형 운영사 24개사와 예비형 운영사 16개사를 신규로 선정한다.')).toEqual([
      `count 24 개사 planned | 다온진흥원 | ${DAY}`,
      `count 16 개사 planned | 다온진흥원 | ${DAY}`,
    ]);
    expect(read('나래물류는 3만여 대의 화물차와 전국 6개 센터를 운영한다.')).toEqual(
      expect.arrayContaining([`count 30000 대 about | 나래물류 | ${DAY}`, `count 6 개 | 나래물류 | ${DAY}`]),
    );
    expect(read('나래필름은 올해 다온방송에 드라마 3편, 미르방송에 2편을 공급한다.')).not.toContain(
      `count 3 편 | 다온방송 | 2022`,
    );
  });
});

describe('a number behind what another one counts', () => {
  it('counts what stands behind it', () => {
    expect(read('누리그룹은 3개 자회사 40개 사업장을 운영하고 있다.')).toEqual([
      `affiliate-count 3 organization | 누리그룹 | ${DAY}`,
      `count 40 개 | 누리그룹 | ${DAY}`,
    ]);
  });

  it('is no part of a list that goes on behind a team', () => {
    const both = read('누리그룹은 지난해 20개 팀과 스타트업 30곳을 지원했다.');
    expect(both).toContain('startup-count 30 organization | 누리그룹 | 2021');
    expect(both.join()).not.toContain('startup-count 20');
  });
});

describe('who puts up a sum', () => {
  it('may be called by what is no sum put up', () => {
    expect(read('지난해 4월 나래자산운용이 600억원을 투자했다.')).toEqual([
      'investment 60000000000 KRW | 나래자산운용 | 2021-04',
    ]);
    expect(read('미르전자는 지난해 자산이 600억원이다. 공장에 투자했다.').join()).not.toContain('investment');
  });
});

describe('users', () => {
  it('are counted by what they are', () => {
    expect(read('다온테크는 300만 이용자를 보유하고 있다.')).toEqual([`count 3000000 명 | 다온테크 | ${DAY}`]);
    expect(read('다온테크는 120만 회원을 확보했다.')).toEqual([`count 1200000 명 | 다온테크 | ${DAY}`]);
    expect(read('나래미디어는 80만 구독자를 둔 채널을 운영한다.')).toEqual([`count 800000 명 | 나래미디어 | ${DAY}`]);
  });

  it('are none of a year, nor firms', () => {
    expect(read('다온테크는 2020 이용자 축제를 열었다.')).toEqual([]);
    expect(read('다온테크는 5 회원사와 만났다.')).toEqual([]);
  });
});

describe('what took place', () => {
  it.each([
    ['다온진흥원은 12일 상담회를 열었다. 이날 320건의 수출 상담이 이뤄졌다.', 'count 320 건'],
    ['다온진흥원은 12일 상담회를 열었다. 총 156건의 미팅이 동시에 진행돼 협업 기회를 찾았다.', 'count 156 건'],
    ['나래게임즈의 ‘별바다’는 동시접속자 25만 명을 달성했다.', 'count 250000 명'],
  ])('is counted: %s', (text, figure) => expect(read(text).join()).toContain(figure));
});
