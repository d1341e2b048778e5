// Who does what a sentence opens with, and what somebody else only allows or reports.
import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../testing/eventsOf.ts';

// Published on 20 April 2022
describe('whose deed it is', () => {
  it.each<[string, string[]]>([
    // Two deeds before who did them
    [
      '누리솔화학을 인수하고 새 공장을 지은 미르별소재가 상장을 추진한다고 여울증권이 밝혔다.',
      [
        'acquisition ../2022-04-20 occurred acquired:누리솔화학, acquirer:미르별소재',
        'construction ../2022-04-20 occurred owner:미르별소재',
      ],
    ],
    [
      '2018년 여울벤처스에서 투자를 유치하고 사업을 넓혀온 미르별소프트는 흑자를 냈다.',
      ['investment 2018 occurred investor:여울벤처스, recipient:미르별소프트'],
    ],
    [
      '누리솔전자 주식을 사들이며 최대주주로 오른 미르별파트너스가 이사 선임을 요구했다고 여울경제신문이 보도했다.',
      ['acquisition ../2022-04-20 occurred acquired:누리솔전자, acquirer:미르별파트너스'],
    ],
    // Somebody stands before
    [
      '누리솔화학은 공장을 짓고 이를 맡은 미르별소재가 물건을 판다.',
      ['construction 2022-04-20 planned owner:누리솔화학'],
    ],
    // What others do is allowed
    [
      '여울위원회는 미르별소재가 누리솔화학 주식 300만주를 취득해 최대주주가 되는 것을 승인했다.',
      ['acquisition ../2022-04-20 occurred acquired:누리솔화학, acquirer:미르별소재'],
    ],
    [
      '여울청은 미르별테크윈이 누리솔방산을 합병해 그 사업을 넘겨받는 것을 인가했다.',
      ['acquisition ../2022-04-20 occurred acquired:누리솔방산, acquirer:미르별테크윈'],
    ],
    [
      '누리솔전자는 수요가 늘어 새 공장을 짓는 것을 검토하고 있다.',
      ['construction 2022-04-20 ongoing owner:누리솔전자'],
    ],
    // Adverbs are nobody
    ['미르별파트너스는 3일 다시 주식 10만주를 사들였다.', []],
    [
      '가온솔(012345)이 3일 누리솔화학을 인수했다.',
      ['acquisition 2022-04-03 occurred acquired:누리솔화학, acquirer:가온솔'],
    ],
  ])('%s', (text, events) => expect(eventsOf(text)).toEqual(events));
});
