// What is agreed, won or missed behind `…는 데`, and posts that go to several at once: the events of each text.
import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../testing/eventsOf.ts';

// Published on 20 April 2022
const CASES: readonly (readonly [
  title: string,
  cases: readonly (readonly [text: string, events: readonly string[]])[],
])[] = [
  [
    'what two agree to do is an agreement, and the deed is still ahead',
    [
      [
        '마루온협회는 14일 채움협회와 검사 기술을 함께 개발하는 데 합의했다고 17일 밝혔다.',
        ['agreement 2022-04-14 occurred party:마루온협회, party:채움협회'],
      ],
      [
        '마루온전자와 채움소재는 3일 배터리를 공동으로 개발하는데 뜻을 모았다.',
        ['agreement 2022-04-03 occurred party:마루온전자, party:채움소재'],
      ],
      [
        '마루온전자는 4일 채움소재 등과 회의를 열고 표준화에 협력하는 데 동의했다.',
        ['agreement 2022-04-04 occurred party:마루온전자, party:채움소재'],
      ],
      [
        '마루온전자는 채움소재를 인수하는 데 합의했다.',
        ['acquisition 2022-04-20 planned acquired:채움소재, acquirer:마루온전자'],
      ],
    ],
  ],
  [
    'what is won is done, what is missed is not',
    [
      [
        '마루온전자는 2일 채움소재를 인수하는 데 성공했다.',
        ['acquisition 2022-04-02 occurred acquired:채움소재, acquirer:마루온전자'],
      ],
      ['마루온전자는 2일 채움소재를 인수하는데 실패했다.', []],
      ['마루온은행과 채움은행이 합병을 전제로 한 협의에 들어갔다.', []],
    ],
  ],
  [
    'a list of posts names everybody in it',
    [
      [
        '마루온은행은 9일 인사를 실시했다. 새로 선임된 부행장은 김도윤 기업고객본부장(전 영업단장), 이서진 디지털본부장 등이다.',
        ['appointment ../2022-04-20 occurred appointee:김도윤, appointee:이서진, organization:마루온은행'],
      ],
      [
        '마루온은행은 9일 인사를 실시했다. 이번 인사에서 △김도윤 주택금융단장 △이서진 글로벌사업단장 △박하람 외환사업단장 등이 임명됐다.',
        [
          'appointment 2022-04-09 occurred appointee:김도윤, appointee:박하람, appointee:이서진, organization:마루온은행',
        ],
      ],
      [
        '외부 영입인사로는 김도윤 전 채움증권 전무가 마루온증권 대표이사 사장에 선임됐다.',
        ['appointment ../2022-04-20 occurred appointee:김도윤, organization:마루온증권'],
      ],
    ],
  ],
  [
    'whoever is promoted is so where they are',
    [
      [
        '마루온그룹은 9일 인사를 실시했다. 김도윤 마루온화재 부사장과 이서진 마루온신탁 부사장이 사장으로 승진했다.',
        [
          'appointment 2022-04-09 occurred appointee:김도윤, organization:마루온화재',
          'appointment 2022-04-09 occurred appointee:이서진, organization:마루온신탁',
        ],
      ],
    ],
  ],
  [
    'what is set for a day is planned, and what is the first of its kind is told once',
    [
      ['마루온전자는 6월 하솔 공장 준공이 예정돼 있다.', ['construction 2022-06 planned owner:마루온전자']],
      [
        '마루온백화점이 오는 12월 천안에 백화점을 연다. 마루온백화점이 충청권에 점포를 내는 것은 이번이 처음이다.',
        ['founding 2022-12 planned founder:마루온백화점'],
      ],
    ],
  ],
  [
    'a working title is no part of a name, and no more is whose side speaks',
    [
      [
        '채움전자와 너울테크는 ‘누리온’(가칭)이라는 합작법인을 세웠다.',
        ['founding ../2022-04-20 occurred founded:누리온, founder:너울테크, founder:채움전자'],
      ],
      [
        '너울제과의 최대 주주인 채움백화점측은 공장을 짓겠다고 밝혔다.',
        ['construction 2022-04-20 planned owner:채움백화점'],
      ],
    ],
  ],
  [
    'who sells what is a part of it is not taken over',
    [
      ['마루온그룹은 채움북스에 자회사 지분을 300억원에 매각했다.', []],
      [
        '마루온그룹은 지분 60%를 채움파트너스에 넘겼다.',
        ['acquisition ../2022-04-20 occurred acquired:마루온그룹, acquirer:채움파트너스'],
      ],
      ['김도윤 마루온전자 전무가 20일부터 상하이를 베이스캠프로 한 해외순환근무에 나섰다.', []],
    ],
  ],
  [
    'what is not done is not told, and a comma needs no blank',
    [
      ['마루온마트 관계자는 "소비자들이 백화점을 찾지 않고도 물건을 살 수 있다"고 말했다.', []],
      [
        '마루온전자는 3일 채움소재와 계약을 체결,부품을 공급하기로 했다.',
        ['agreement 2022-04-03 occurred party:마루온전자, party:채움소재'],
      ],
    ],
  ],
  [
    'the first of a list stands before 비롯 as before 비롯해',
    [
      [
        '마루온은행을 비롯 채움은행, 너울은행 등 3개 은행은 10월 업무제휴 협정을 맺는다.',
        ['agreement 2022-10 planned party:너울은행, party:마루온은행, party:채움은행'],
      ],
    ],
  ],
];

describe.each(CASES)('%s', (_, cases) => {
  it.each(cases)('%s', (text, events) => {
    expect(eventsOf(text)).toEqual(events);
  });
});
