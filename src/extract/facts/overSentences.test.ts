// How the press tells of one deed or tie over several clauses or sentences: one case for each frame, and what must not be read.
import { describe, expect, it } from 'vitest';
import { eventsOf } from '../testing/eventsOf.ts';
import { unlessMissed } from '../testing/knownMisses.ts';
import { relationsOf } from '../testing/relationsOf.ts';

const FIRM = '나래바이오는 의료기기 업체다. ';

const EVENTS: [string, string[]][] = [
  [
    `${FIRM}2018년 보람벤처스가 20억원, 2021년 9월에는 보람벤처스와 다온캐피탈이 함께 150억원을 투자했다.`,
    [
      'investment 2018 occurred investor:보람벤처스, recipient:나래바이오',
      'investment 2021-09 occurred investor:다온캐피탈, investor:보람벤처스, recipient:나래바이오',
    ],
  ],
  [
    `${FIRM}보람벤처스가 2018년 10억원, 다온은행이 2020년 50억원을 투자했다.`,
    [
      'investment 2018 occurred investor:보람벤처스, recipient:나래바이오',
      'investment 2020 occurred investor:다온은행, recipient:나래바이오',
    ],
  ],
  [
    '나래바이오는 2018년 시리즈A로 20억원, 지난해 5월 시리즈B로 150억원을 모았다. 시리즈B는 가람벤처스가 이끌었고 다온은행이 뒤따랐다.',
    [
      'investment 2018 occurred recipient:나래바이오',
      'investment 2021-05 occurred investor:가람벤처스, investor:다온은행, recipient:나래바이오',
    ],
  ],
  [
    `${FIRM}2019년에는 벤처캐피털 보람인베스트먼트가 30억원을 넣었다.`,
    ['investment 2019 occurred investor:보람인베스트먼트, recipient:나래바이오'],
  ],
  [
    `${FIRM}2016년 가람은행이 주도한 채권단이 1400억원을 수혈했다.`,
    ['investment 2016 occurred investor:가람은행, recipient:나래바이오'],
  ],
  [
    `${FIRM}2019년 4월 가람전자와 다온화학이 6대 4로 출자해 세웠다가 지난해 10월 가람전자가 다온화학 지분을 모두 넘겨받았다.`,
    ['founding 2019-04 occurred founded:나래바이오, founder:가람전자, founder:다온화학'],
  ],
  [
    '나래바이오는 2015년 문을 열었다. 공동 창업자는 김다온 대표와 이보람 최고기술책임자다.',
    ['founding 2015 occurred founded:나래바이오, founder:김다온, founder:이보람'],
  ],
  [
    '가람시는 시립미술관 운영기관으로 나래문화재단을 다시 선정했다고 11일 밝혔다.',
    ['agreement ../2022-04-20 occurred party:가람시, party:나래문화재단'],
  ],
  [
    '나래정공의 최대주주는 건설사 가람건설로, 지난해 2월 나래정공을 인수했다.',
    ['acquisition 2021-02 occurred acquired:나래정공, acquirer:가람건설'],
  ],
  [`${FIRM}2013년 인도 법인을 세워 현지에서 판매한다.`, ['founding 2013 occurred founder:나래바이오']],
  [
    `${FIRM}2020년 최대주주가 보람파트너스로 바뀌었다.`,
    ['acquisition 2020 occurred acquired:나래바이오, acquirer:보람파트너스'],
  ],
  [
    '가람전자는 지난해 나래소프트의 지분 51%를 80억원에 사들였다. 올해 3월에는 나머지 지분도 모두 인수했다.',
    ['acquisition 2022-03 occurred acquired:나래소프트, acquirer:가람전자'],
  ],
];

const NO_EVENTS: [string, string][] = [
  ['acquisition', '가람리테일은 11일 나래유통 인수를 추진하고 있다는 일부 보도에 대해 “검토한 바 없다”고 공시했다.'],
  ['acquisition', '가람리테일이 나래유통을 인수한다는 소문이 돌고 있다.'],
  ['agreement', '나래건설은 다음 달 시공사를 선정할 계획이다.'],
  ['agreement', '가람시는 우선협상대상자로 나래건설을 선정했다.'],
];

const TIES: [string, string[]][] = [
  [
    '나래환경은 가람건설(지분 60%)과 다온화학(40%)이 2003년 공동 설립한 회사다.',
    ['investment 가람건설 > 나래환경', 'investment 다온화학 > 나래환경'],
  ],
  [
    "가람정밀은 지난 3월 나래전자와 합작사 '누리셀'을 세웠다. 지분은 가람정밀이 51%, 나래전자가 49%다.",
    ['investment 가람정밀 > 누리셀', 'investment 나래전자 > 누리셀'],
  ],
  [
    '가람정밀의 지분은 나래전자 45%, 다온화학 30%로 나뉘어 있다.',
    ['investment 나래전자 > 가람정밀', 'investment 다온화학 > 가람정밀'],
  ],
  ['가람식품이 전지사업부를 물적분할해 내년 3월 1일 신설회사 가람발효를 세운다.', ['affiliation 가람발효 > 가람식품']],
  ['로봇기업 나래로보틱스가 판교에 북미 연구소를 열었다.', ['affiliation 북미 연구소 > 나래로보틱스']],
  ['화학사 가람켐이 울산에 동남아 연구소를 열었다.', ['affiliation 동남아 연구소 > 가람켐']],
  ['나래대학교가 가람전자와 손잡고 계약학과인 ‘융합회로공학과’를 만든다.', ['affiliation 융합회로공학과 > 나래대학교']],
  [
    '창업단지 넥스트타운에 로봇기업 나래로보틱스가 연구소를 열었다. 현재 이 단지에는 자율주행 업체 길눈로보틱스, 반도체 설계사 다온칩스 등 140여개 기업이 입주해 있다.',
    ['tenancy 길눈로보틱스 > 넥스트타운', 'tenancy 다온칩스 > 넥스트타운'],
  ],
  [
    '가람유통은 동네슈퍼 체인이다. 보람PE는 2014년 창업주 일가로부터 1450억원에 이 회사 경영권을 사들였다.',
    ['acquisition 보람PE > 가람유통'],
  ],
  [
    '김다온 대표는 2012년 가람정밀을 창업했다. 2015년 나래벤처스에서 30억원을 유치했다.',
    ['investment 나래벤처스 > 가람정밀'],
  ],
];

describe('what is told over several clauses or sentences', () => {
  it.each(EVENTS)('tells of deeds: %s', (text, told) => {
    unlessMissed(text, () => expect(eventsOf(text)).toEqual(expect.arrayContaining(told)));
  });
  it.each(NO_EVENTS)('tells of no %s: %s', (type, text) => {
    expect(eventsOf(text).filter((event) => event.startsWith(type))).toEqual([]);
  });
  it.each(TIES)('tells of ties: %s', (text, told) => {
    unlessMissed(text, () => expect(relationsOf(text)).toEqual(expect.arrayContaining(told)));
  });
});
