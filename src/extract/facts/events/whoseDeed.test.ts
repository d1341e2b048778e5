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
    // Who tells of it
    [
      '여울경제신문은 특히 배달 앱을 만드는 누리솔푸드가 미르별캐피탈로부터 3억달러의 투자 유치에 성공했다.',
      ['investment ../2022-04-20 occurred investor:미르별캐피탈, recipient:누리솔푸드'],
    ],
    [
      '누리솔푸드는 여울가스가 60%를 출자해 2008년 세운 회사다.',
      [
        'investment 2008 occurred investor:여울가스, recipient:누리솔푸드',
        'founding 2008 occurred founded:누리솔푸드, founder:여울가스',
      ],
    ],
    [
      '여울생활은 자회사 누리솔화장품이 미르별식품을 인수하는 등 사업을 넓히고 있다.',
      ['acquisition 2022-04-20 ongoing acquired:미르별식품, acquirer:누리솔화장품'],
    ],
    [
      '여울생활은 미르별식품을 인수하는 등 사업을 넓히고 있다.',
      ['acquisition 2022-04-20 ongoing acquired:미르별식품, acquirer:여울생활'],
    ],
    // What a firm is split into
    [
      '누리솔화학은 15일 회사를 지주회사(가칭 누리솔홀딩스)와 사업회사(가칭 누리솔케미칼)로 분할하기로 의결했다.',
      ['founding 2022-04-15 planned founded:누리솔케미칼, founder:누리솔화학'],
    ],
    [
      '여울전자는 존속법인 여울전자와 신설법인 미르별소재로 인적분할한다고 15일 공시했다.',
      ['founding 2022-04-15 planned founded:미르별소재, founder:여울전자'],
    ],
    // What more is put in goes where the first went, and what a firm costs to it
    [
      '여울지주는 2016년 누리솔뱅크에 700억원을 출자했다. 이후 2018년 200억원을 추가 투자했다.',
      [
        'investment 2016 occurred investor:여울지주, recipient:누리솔뱅크',
        'investment 2018 occurred investor:여울지주, recipient:누리솔뱅크',
      ],
    ],
    [
      '여울지주는 2016년 누리솔뱅크에 700억원을 출자했다. 2018년에는 공장에 200억원을 추가로 투자했다.',
      [
        'investment 2016 occurred investor:여울지주, recipient:누리솔뱅크',
        'investment 2018 occurred investor:여울지주',
      ],
    ],
    [
      '여울모터스는 누리솔자동차 인수를 위해 500억원을 투입한다.',
      ['investment 2022-04-20 planned investor:여울모터스, recipient:누리솔자동차'],
    ],
    ['여울모터스는 공장 증설을 위해 500억원을 투입한다.', ['investment 2022-04-20 planned investor:여울모터스']],
    [
      '여울엔터는 내년 새 법인 누리솔넷도 출범시킬 예정이다.',
      ['founding 2023 planned founded:누리솔넷, founder:여울엔터'],
    ],
    [
      '여울엔터는 게임 부문인 미르별넷을 물적 분할해 통합법인(가칭 누리솔넷)도 출범시킬 예정이다.',
      ['founding 2022-04-20 planned founded:미르별넷, founder:여울엔터'],
    ],
    // The number is of the name
    [
      '미르별벤처스는 올해 1월 4호펀드 조성에 나섰다.',
      ['founding 2022-01 planned founded:4호펀드, founder:미르별벤처스'],
    ],
    // Each has paid on a day of their own
    [
      '여울캐피탈은 2017년 5000억원, 미르별벤처스는 올해 2월 2200억원을 누리솔넷에 투자했다.',
      [
        'investment 2017 occurred investor:여울캐피탈, recipient:누리솔넷',
        'investment 2022-02 occurred investor:미르별벤처스, recipient:누리솔넷',
      ],
    ],
    // Adverbs are nobody
    ['미르별파트너스는 3일 다시 주식 10만주를 사들였다.', []],
    [
      '가온솔(012345)이 3일 누리솔화학을 인수했다.',
      ['acquisition 2022-04-03 occurred acquired:누리솔화학, acquirer:가온솔'],
    ],
  ])('%s', (text, events) => expect(eventsOf(text)).toEqual(events));
});
