// Everyday wordings of news: who acts and when, and what is new beside what was done before.
import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../testing/eventsOf.ts';

// Published on 20 April 2022
const CASES: readonly (readonly [
  title: string,
  cases: readonly (readonly [text: string, events: readonly string[]])[],
])[] = [
  [
    'who stands before a day acts in the main verb',
    [
      [
        '가람공업이 19일 오전 새로 옮긴 매화 공장 준공식을 개최했다고 밝혔다.',
        ['construction 2022-04-19 occurred owner:가람공업'],
      ],
      ['가람공업이 신축 이전한 매화 공장의 준공식을 19일 열었다.', ['construction 2022-04-19 occurred owner:가람공업']],
      ['가람전자가 15일 출시한 신차를 앞세워 시장을 공략한다.', ['release 2022-04-15 occurred presenter:가람전자']],
    ],
  ],
  [
    'who was present did not do it',
    [
      [
        '12일 가온산업단지에서 나래중공업 공장이 관계자 100여명이 참석한 가운데 기공식을 가졌다.',
        ['construction 2022-04-12 occurred owner:나래중공업'],
      ],
      [
        '11일 박보람 다온시장 등이 참석한 가운데 나래산업이 다온시와 투자협약을 체결했다.',
        ['agreement 2022-04-11 occurred party:나래산업, party:다온시'],
      ],
    ],
  ],
  [
    'a name before 역시 or 또한 is who acts',
    [
      [
        '보람제약 역시 지난해 11월 다온소재를 인수했다.',
        ['acquisition 2021-11 occurred acquired:다온소재, acquirer:보람제약'],
      ],
      [
        '가람전자는 공장을 지었다. 보람제약 또한 지난해 11월 다온소재에 투자했다.',
        [
          'construction ../2022-04-20 occurred owner:가람전자',
          'investment 2021-11 occurred investor:보람제약, recipient:다온소재',
        ],
      ],
    ],
  ],
  [
    'what is new is not what was done long before',
    [
      [
        '가람전자와 나래소재는 공동 연구 협약을 체결했다고 19일 밝혔다. 두 회사는 2012년 공급 계약을 맺었다.',
        [
          'agreement 2012 occurred party:가람전자, party:나래소재',
          'agreement ../2022-04-20 occurred party:가람전자, party:나래소재',
        ],
      ],
      [
        '가람전자는 김다온 부사장을 신임 대표이사로 선임했다고 19일 밝혔다. 김 대표는 2010년부터 영업본부장을 맡아왔다.',
        [
          'appointment 2010 occurred appointee:김다온, organization:가람전자',
          'appointment ../2022-04-20 occurred appointee:김다온, organization:가람전자',
        ],
      ],
      [
        '가람전자는 나래소재를 인수했다고 19일 밝혔다. 가람전자는 지난달 나래소재 인수를 마쳤다.',
        ['acquisition 2022-03 occurred acquired:나래소재, acquirer:가람전자'],
      ],
    ],
  ],
];

describe.each(CASES)('%s', (_, cases) => {
  it.each(cases)('%s', (text, events) => expect([...eventsOf(text)].sort()).toEqual([...events].sort()));
});
