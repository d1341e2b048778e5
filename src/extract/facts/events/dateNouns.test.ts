// Deeds that a later sentence gives their day by a noun: one record with the better day, and what must not be dated.
import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../testing/eventsOf.ts';

// Published on 20 April 2022
const DATED: [string, string[]][] = [
  [
    '나래정밀은 자회사 다온정밀을 흡수합병하기로 결의했다. 합병기일은 7월 1일이다.',
    ['acquisition 2022-07-01 planned acquired:다온정밀, acquirer:나래정밀'],
  ],
  [
    '나래정밀이 물류 자회사 다온물류를 소규모합병한다고 19일 공시했다. 합병기일은 6월 30일로 잡혔다.',
    ['acquisition 2022-06-30 planned acquired:다온물류, acquirer:나래정밀'],
  ],
  [
    '나래식품은 다온푸드를 210억원에 인수하기로 했다. 주식 취득 예정일자는 다음 달 15일이며 취득 후 지분율은 60%다.',
    ['acquisition 2022-05-15 planned acquired:다온푸드, acquirer:나래식품'],
  ],
  [
    '나래식품은 다온푸드를 210억원에 인수하기로 했다. 인수는 다음 달 마무리될 예정이다.',
    ['acquisition 2022-05 planned acquired:다온푸드, acquirer:나래식품'],
  ],
  [
    '보람벤처스가 나래푸드에 300억원을 투자한다. 대금 납입일은 5월 8일이다.',
    ['investment 2022-05-08 planned investor:보람벤처스, recipient:나래푸드'],
  ],
  [
    '보람벤처스가 나래푸드에 300억원을 투자한다. 납입은 오는 25일 이뤄진다.',
    ['investment 2022-04-25 planned investor:보람벤처스, recipient:나래푸드'],
  ],
  [
    '나래철강이 다온건설과 270억원 규모의 납품 계약을 따냈다. 나래철강은 18일 서울에서 계약서에 서명했으며 9월부터 제품을 보낸다.',
    ['agreement 2022-04-18 occurred party:나래철강, party:다온건설'],
  ],
  [
    '나래케이블은 다온전력과 공급 계약을 맺었다. 계약 체결일은 지난 9일이며 계약기간은 2년이다.',
    ['agreement 2022-04-09 occurred party:나래케이블, party:다온전력'],
  ],
  [
    '나래뷰티가 다온코스메틱을 상대로 특허 소송을 제기했다. 소장은 지난 3일 서울중앙지법에 접수됐다.',
    ['litigation 2022-04-03 occurred party:나래뷰티, party:다온코스메틱'],
  ],
  [
    '나래증권은 이다온 전 보람은행 부행장을 새 대표로 선임했다. 임기는 다음 달 1일 시작된다.',
    ['appointment 2022-05-01 planned appointee:이다온, organization:나래증권'],
  ],
  [
    '나래은행은 창업 교육 프로그램을 운영한다. 교육은 6월 7일 시작된다.',
    ['program 2022-06-07 planned operator:나래은행'],
  ],
  [
    '나래협회는 로봇 산업 콘퍼런스를 개최한다. 행사는 오는 6월 2일 대구에서 열린다.',
    ['conference 2022-06-02 planned operator:나래협회'],
  ],
  [
    '나래문화재단은 강릉에 어린이박물관을 짓고 있다. 개관은 내년 4월이다.',
    ['construction 2022-04-20 ongoing owner:나래문화재단', 'founding 2023-04 planned founder:나래문화재단'],
  ],
  [
    '한라대는 로봇학과를 신설한다. 학과는 내년 3월 문을 연다.',
    ['founding 2023-03 planned founded:로봇학과, founder:한라대'],
  ],
];

const OTHER_DAYS: [string, string[]][] = [
  [
    '나래정밀은 18일 이사회를 열고 자회사 다온정밀을 흡수합병하기로 결의했다. 합병기일은 7월 1일이다.',
    ['acquisition 2022-07-01 planned acquired:다온정밀, acquirer:나래정밀'],
  ],
  [
    '나래정공은 지난 15일 다온모터스와 2024년부터 6년간 기어를 공급하는 계약에 서명했다.',
    ['agreement 2022-04-15 occurred party:나래정공, party:다온모터스'],
  ],
  [
    '나래제지는 다온팩을 흡수합병한다고 20일 공시했다. 합병기일은 내년 3월 1일이다. 나래제지는 같은 날 대전 공장 설비를 바꾸는 데 430억원을 들이기로 했다고 밝혔다.',
    [
      'acquisition 2023-03-01 planned acquired:다온팩, acquirer:나래제지',
      'investment 2022-04-20 planned investor:나래제지',
    ],
  ],
  [
    '나래은행은 교육 프로그램 ‘새싹’을 운영한다. 운영 기간은 7월 4일부터 8월 26일까지다.',
    ['program 2022-07-04/2022-08-26 planned operator:나래은행'],
  ],
];

const OCCASIONS: [string, string[]][] = [
  [
    '나래제강은 2024년 말까지 군산에 공장을 짓는다. 착공 시점은 내년 상반기다.',
    ['construction 2022-04-20/2024-12~ planned owner:나래제강', 'construction 2023-40 planned owner:나래제강'],
  ],
  [
    '나래연구원이 1일 대전에서 문을 열었다. 연구원은 개원 당일 다온전자와 공동연구 협약을 체결했다.',
    [
      'founding 2022-04-01 occurred founded:나래연구원',
      'agreement 2022-04-01 occurred party:나래연구원, party:다온전자',
    ],
  ],
];

const NOT: [string, string[]][] = [
  // Put off, ended, of another
  [
    '나래정밀은 다온정밀을 합병하기로 했다. 7월 1일이던 합병기일은 연기됐다.',
    ['acquisition 2022-04-20 planned acquired:다온정밀, acquirer:나래정밀'],
  ],
  [
    '나래증권은 지난 1일 이다온 부사장을 대표로 선임했다. 임기는 2025년 3월까지다.',
    ['appointment 2022-04-01 occurred appointee:이다온, organization:나래증권'],
  ],
  [
    '나래철강이 지난 3일 다온건설과 납품 계약을 맺었다. 보람제강은 18일 계약서에 서명했다.',
    ['agreement 2022-04-03 occurred party:나래철강, party:다온건설'],
  ],
  [
    '나래식품은 지난해 3월 다온푸드를 인수했다. 인수는 2년 전부터 추진됐다.',
    ['acquisition 2021-03 occurred acquired:다온푸드, acquirer:나래식품'],
  ],
  [
    '보람벤처스가 나래푸드에 300억원을 투자했다. 나래푸드는 2020년 8월 투자금을 모두 갚았다.',
    ['investment ../2022-04-20 occurred investor:보람벤처스, recipient:나래푸드'],
  ],
];

describe('a noun of a deed that gives it its day', () => {
  it.each(DATED)('%s', (text, events) => {
    expect(eventsOf(text)).toEqual(events);
  });

  it.each([...OTHER_DAYS, ...OCCASIONS])('beside other days: %s', (text, events) => {
    expect(eventsOf(text)).toEqual(events);
  });

  it.each(NOT)('gives none: %s', (text, events) => {
    expect(eventsOf(text)).toEqual(events);
  });
});
