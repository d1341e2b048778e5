import { describe, expect, it } from 'vitest';
import { eventsOf } from '../testing/eventsOf.ts';
import { figuresOf } from '../testing/figuresOf.ts';

const DAY = '2022-05-12';
const FIRST = '온새미뷰티는 2020년 사모펀드 벨로스파트너스에 인수됐다. ';

describe('what was done when that happened which was told before', () => {
  it.each([
    [
      '벨로스파트너스는 당시 지분 70%를 2300억원에 사들였다.',
      ['share 70 % | 벨로스파트너스 | 2020', 'investment 230000000000 KRW | 벨로스파트너스 | 2020'],
    ],
    ['인수 당시 나래벤처스도 50억원을 투자했다.', ['investment 5000000000 KRW | 나래벤처스 | 2020']],
    // Some other time
    ['위기 당시 직원은 30명이었다.', [`headcount 30 person | 온새미뷰티 | ${DAY}`]],
    ['당시 2021년 매출은 300억원이었다.', ['count 30000000000 KRW | 온새미뷰티 | 2021']],
  ])('dates the numbers of %s', (text, expected) =>
    expect(figuresOf(FIRST + text, DAY).sort()).toEqual([...expected].sort()),
  );

  it('dates the deeds', () =>
    expect(eventsOf('새론온은 2019년 설립됐다. 출범 당시 사모펀드 벨로스파트너스가 2000억원을 투자했다.')).toContain(
      'investment 2019 occurred investor:벨로스파트너스, recipient:새론온',
    ));
});
