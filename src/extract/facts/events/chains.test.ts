// How the press tells of rounds, joint ventures, pledges and firms that somebody bought: one case for each wording.
import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../testing/eventsOf.ts';

const TOLD: [string, string][] = [
  [
    '나래전자는 80억원의 투자를 유치했다. 이번 라운드는 보람벤처스가 리드했으며 새별인베스트와 온새캐피탈이 새로 들어왔다.',
    'investment ../2022-04-20 occurred investor:보람벤처스, investor:새별인베스트, investor:온새캐피탈, recipient:나래전자',
  ],
  [
    '나래전자는 80억원의 투자를 유치했다. 보람벤처스가 앞장섰고 새별인베스트와 온새캐피탈이 뒤를 따랐다.',
    'investment ../2022-04-20 occurred investor:보람벤처스, investor:새별인베스트, investor:온새캐피탈, recipient:나래전자',
  ],
  [
    '나래전자는 80억원의 투자를 유치했다. 기존 투자사인 보람벤처스도 힘을 보탰다.',
    'investment ../2022-04-20 occurred investor:보람벤처스, recipient:나래전자',
  ],
  [
    '렌터카 회사 나래렌탈은 2019년 사모펀드 다온파트너스에 인수된 지 2년 만에 다시 매물로 나왔다.',
    'acquisition 2019 occurred acquired:나래렌탈, acquirer:다온파트너스',
  ],
  ['다온전자는 가람그룹이 2019년 인수한 업체다.', 'acquisition 2019 occurred acquired:다온전자, acquirer:가람그룹'],
  [
    '이 게임을 만든 다온전자는 새별게임즈가 지난해 8월 지분 51%를 사들여 자회사로 편입한 곳으로, 직원 120명이 있다.',
    'acquisition 2021-08 occurred acquired:다온전자, acquirer:새별게임즈',
  ],
  [
    '나래베이스는 가람은행이 2015년 8월 문을 연 액셀러레이터다.',
    'founding 2015-08 occurred founded:나래베이스, founder:가람은행',
  ],
  [
    '가람은행은 내년 1분기 베트남 호찌민에 ‘나래베이스 베트남’을 열 예정이다.',
    'founding 2023-33 planned founded:나래베이스 베트남, founder:가람은행',
  ],
  [
    '나래제약과 가람전자는 합작사를 세운다. 나래제약이 300억원을 대고 나머지는 가람전자가 부담한다.',
    'investment 2022-04-20 planned investor:가람전자, investor:나래제약',
  ],
  [
    '나래제약이 미국 벨츠바이오와 손잡고 조인트벤처(JV) ‘나래벨츠’를 만든다.',
    'founding 2022-04-20 planned founded:나래벨츠, founder:나래제약, founder:벨츠바이오',
  ],
  [
    '충남도와 천안시는 12일 도청에서 나래유통과 투자협약을 맺었다. 나래유통은 천안에 1500억원을 투자해 물류센터를 짓는다.',
    'investment 2022-04-20 planned investor:나래유통',
  ],
  [
    '나래화학은 공장을 짓는다. 오는 11월 착공해 2024년 초부터 소재를 생산한다는 일정이다.',
    'construction 2022-11 planned owner:나래화학',
  ],
  [
    '가람전자는 나래소프트(2019년)와 다온반도체(2021년)를 인수했다.',
    'acquisition 2021 occurred acquired:다온반도체, acquirer:가람전자',
  ],
  [
    '가람전자는 지난해 3월 한빛대와, 9월에는 나래대와 협약을 맺었다.',
    'agreement 2021-09 occurred party:가람전자, party:나래대',
  ],
  [
    '가람전자는 2018년 다온벤처스에서 30억원을, 2020년에는 보람벤처스에서 120억원을 투자받았다.',
    'investment 2018 occurred investor:다온벤처스, recipient:가람전자',
  ],
  [
    '가람전자는 2020년 다온벤처스에서 150억원을 유치했고, 지난해 10월에는 나래화학을 2대 주주로 맞았다.',
    'investment 2021-10 occurred investor:나래화학, recipient:가람전자',
  ],
  [
    '김다온 나래화학 부회장과 이보람 가람전자 회장이 전날 계약서에 서명했다.',
    'agreement 2022-04-19 occurred party:가람전자, party:나래화학',
  ],
];

describe('deeds told in chains', () => {
  it.each(TOLD)('are told of by: %s', (text, event) => {
    expect(eventsOf(text)).toContain(event);
  });

  it('take the sum of a building for an investment only where it is still ahead', () => {
    expect(eventsOf('나래유통은 천안에 1500억원을 투자해 물류센터를 짓는다.')).toEqual([
      'investment 2022-04-20 planned investor:나래유통',
      'construction 2022-04-20 planned owner:나래유통',
    ]);
    expect(eventsOf('나래유통은 지난해 천안에 1500억원을 투자해 물류센터를 지었다.').join()).not.toContain(
      'investment',
    );
  });

  it('never take a date for whose share is bought', () => {
    expect(eventsOf('새별게임즈가 지난해 8월 지분 51%를 사들였다.').join()).not.toContain('8월');
  });
});
