import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../testing/figuresOf.ts';

const DAY = '2024-01-20';

describe('what is ordered and delivered', () => {
  it.each<[string, string, string[]]>([
    [
      'is counted, whatever stands between it and the verb',
      '보람기계는 조립라인 6기를 2024년 9월까지 납품하기로 했다. 보람해운은 벌크선 2척을 2025년 상반기까지 인도받는다.',
      ['count 6 기 planned | 보람기계 | 2024-01-20/2024-09', 'count 2 척 planned | 보람해운 | 2024-01-20/2025-06'],
    ],
    [
      'is counted for each who gets some',
      '보람기계는 2013년 이라크에 24대, 2015년 태국에 12대를 수출했다.',
      ['count 24 대 | 보람기계 | 2013', 'count 12 대 | 보람기계 | 2015'],
    ],
    ['is no thing of another verb', '보람기계는 새 전화기 2대를 한 번에 충전하는 받침을 판매한다.', []],
    [
      'costs what the work comes to',
      '보람기계가 맡았다. 사업 규모는 186억원이다.',
      [`count 18600000000 KRW | 보람기계 | ${DAY}`],
    ],
  ])('%s', (_, text, wanted) => {
    expect(figuresOf(text, DAY).sort()).toEqual(wanted.toSorted());
  });

  it('dates a sum by the time meant, and not by that of what it is a part of', () => {
    expect(figuresOf('보람기계는 2019년 공장을 준공했다. 당시 투자액은 800억원이었다.', DAY)).toEqual([
      'investment 80000000000 KRW | 보람기계 | 2019',
    ]);
    expect(figuresOf('보람기계의 계약액은 840억원으로 지난해 이 회사 매출(1300억원)의 65%에 달한다.', DAY)).toContain(
      `count 84000000000 KRW | 보람기계 | ${DAY}`,
    );
    expect(figuresOf('보람기계는 2015년 문을 열고 2019년 공장을 준공했다. 당시 투자액은 800억원이었다.', DAY)).toEqual([
      `investment 80000000000 KRW | 보람기계 | ${DAY}`,
    ]);
  });

  it('has each part of what two hold, and no court what is asked for', () => {
    expect(figuresOf('지분율은 보람기계 51%, 다온모터스 49%다.', DAY)).toEqual([
      `share 51 % | 보람기계 | ${DAY}`,
      `share 49 % | 다온모터스 | ${DAY}`,
    ]);
    expect(figuresOf('보람기계는 서울중앙지법에 다온모터스를 상대로 30억원의 손해배상 소송을 냈다.', DAY)).toEqual([
      `count 3000000000 KRW | 보람기계 | ${DAY}`,
    ]);
  });

  it('is less or more by its adjective, joined or not', () => {
    expect(figuresOf('보람기계의 새 장비는 전력 소모가 45% 적고 처리량은 20% 많고 값은 30% 낮다.', DAY)).toEqual([
      `reduction 45 % | 보람기계 | ${DAY}`,
      `growth 20 % | 보람기계 | ${DAY}`,
      `reduction 30 % | 보람기계 | ${DAY}`,
    ]);
  });

  it('is not cut off by the size of what is ordered', () => {
    expect(figuresOf('하늘텍은 누리반도체와 30억원 규모의 300밀리용 증착장비 공급계약을 체결했다.', DAY)).toEqual([
      `count 3000000000 KRW | 하늘텍 | ${DAY}`,
    ]);
  });
});
