// How the press tells of rounds, capital, bonds and what two agree to do: one case for each wording.
import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../testing/eventsOf.ts';

const TOLD: [string, string][] = [
  [
    '식품 스타트업 다움펫이 120억원의 투자를 유치했다. 이번 라운드는 한솔벤처스가 리드했으며 기존 투자사인 누리캐피탈, 신규 투자사로 하늘파트너스가 함께했다.',
    'investment ../2022-04-20 occurred investor:누리캐피탈, investor:하늘파트너스, investor:한솔벤처스, recipient:다움펫',
  ],
  [
    '한솔벤처스가 ‘한솔 1호 투자조합’을 결성했다. 모태펀드가 200억원을 출자했고 신한은행은 출자자로 참여했다.',
    'investment ../2022-04-20 occurred investor:신한은행, investor:한국모태펀드, manager:한솔벤처스, recipient:한솔 1호 투자조합',
  ],
  [
    '다움전자는 지난해 6월 하늘벤처스와 누리증권에서 85억원을 받았다.',
    'investment 2021-06 occurred investor:누리증권, investor:하늘벤처스, recipient:다움전자',
  ],
  [
    '한솔증권과 누리벤처투자는 다움전자가 발행한 전환사채 60억원어치를 사들였다.',
    'investment ../2022-04-20 occurred investor:누리벤처투자, investor:한솔증권, recipient:다움전자',
  ],
  [
    '가람전자는 최근 나래화학과 공장 자동화 사업을 함께하기로 했다.',
    'agreement ../2022-04-20 occurred party:가람전자, party:나래화학',
  ],
  ['가람전자는 나래화학과 계약서에 도장을 찍었다.', 'agreement ../2022-04-20 occurred party:가람전자, party:나래화학'],
];

describe('deals', () => {
  it.each(TOLD)('are told of by: %s', (text, event) => {
    expect(eventsOf(text)).toContain(event);
  });

  it.each(['가람전자는 나래화학과 경쟁하기로 했다.', '가람전자는 국세청에서 과징금 85억원을 받았다.'])(
    'are not told of by: %s',
    (text) => {
      expect(eventsOf(text)).toEqual([]);
    },
  );
});
