// What is decided at a meeting, signed for a deal or written with its verb apart: the events of each text, and those that are none.
import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../testing/eventsOf.ts';

// Published on 20 April 2022
const CASES: readonly (readonly [
  title: string,
  cases: readonly (readonly [text: string, events: readonly string[]])[],
])[] = [
  [
    'the noun of a deed may stand apart from its verb',
    [
      [
        '갈마루전자는 지난 3일 너른뫼대학교와 업무협약을 체결 했다고 밝혔다.',
        ['agreement 2022-04-03 occurred party:갈마루전자, party:너른뫼대학교'],
      ],
      [
        '갈마루전자는 지난해 5월 나래소재를 인수 한 뒤 사명을 바꿨다.',
        ['acquisition 2021-05 occurred acquired:나래소재, acquirer:갈마루전자'],
      ],
      [
        '갈마루전자는 지난 5일 나래소재를 흡수 합병 했다.',
        ['acquisition 2022-04-05 occurred acquired:나래소재, acquirer:갈마루전자'],
      ],
      ['갈마루전자는 지난 5일 이후 인수 한 건을 검토했다.', []],
    ],
  ],
  [
    'a meeting gives its day to what is decided there',
    [
      [
        '갈마루제약은 지난 10일 이사회를 열고 나래바이오를 인수하기로 의결했다.',
        ['acquisition 2022-04-10 planned acquired:나래바이오, acquirer:갈마루제약'],
      ],
      [
        '갈마루제약은 지난 10일 협약식을 갖고 너른뫼대병원과 임상시험센터를 세우기로 했다.',
        ['founding 2022-04-10 planned founded:임상시험센터, founder:갈마루제약, founder:너른뫼대병원'],
      ],
      [
        '갈마루제약은 지난해 공장을 짓고 나래바이오를 인수하기로 했다.',
        [
          'acquisition 2022-04-20 planned acquired:나래바이오, acquirer:갈마루제약',
          'construction 2021 occurred owner:갈마루제약',
        ],
      ],
    ],
  ],
  [
    'a contract signed to buy, build or own is dated by the signing',
    [
      [
        '갈마루제약은 나래바이오를 인수하기 위해 지난 10일 주식매매계약을 체결했다.',
        ['acquisition 2022-04-10 occurred acquired:나래바이오, acquirer:갈마루제약'],
      ],
      [
        '갈마루제약은 오송에 공장을 짓기 위해 지난 10일 청주시와 투자협약을 체결했다.',
        [
          'agreement 2022-04-10 occurred party:갈마루제약, party:청주시',
          'construction 2022-04-10 planned owner:갈마루제약',
        ],
      ],
      ['갈마루제약은 나래바이오를 인수하기 위해 지난해 세 차례 협상을 벌였다.', []],
      [
        '갈마루제약은 지난 10일 나래바이오 대주주와 주식매매계약을 맺고 지분 60%를 인수했다.',
        [
          'acquisition 2022-04-10 occurred acquired:나래바이오, acquirer:갈마루제약',
          'agreement 2022-04-10 occurred party:갈마루제약',
        ],
      ],
    ],
  ],
  [
    'who is to do what a paper is about is a party to it, and pays for it in time to come',
    [
      [
        '청주시는 지난 5일 갈마루제약이 공장을 짓는 내용의 협약을 체결했다.',
        [
          'agreement 2022-04-05 occurred party:갈마루제약, party:청주시',
          'construction 2022-04-05 planned owner:갈마루제약',
        ],
      ],
      [
        '갈마루제약은 2000억원을 들여 오송에 공장을 짓기로 하고 지난 5일 청주시와 협약을 맺었다.',
        [
          'agreement 2022-04-05 occurred party:갈마루제약, party:청주시',
          'construction 2022-04-05 planned owner:갈마루제약',
          'investment 2022-04-05 planned investor:갈마루제약',
        ],
      ],
    ],
  ],
  [
    'who is one of many acts as a topic does',
    [
      [
        '갈마루전자만 해도 지난해 3월 나래소재를 인수했다.',
        ['acquisition 2021-03 occurred acquired:나래소재, acquirer:갈마루전자'],
      ],
      [
        '갈마루전자로서는 지난해 3월 나래소재를 인수한 것이 첫 사업 확장이다.',
        ['acquisition 2021-03 occurred acquired:나래소재, acquirer:갈마루전자'],
      ],
    ],
  ],
  [
    'what a meeting lets pass is still to be done, news told in the present and then as done is done',
    [
      [
        '물빛유통은 지난 10일 나래바이오를 합병하는 안건을 승인했다.',
        ['acquisition 2022-04-10 planned acquired:나래바이오, acquirer:물빛유통'],
      ],
      [
        '물빛유통과 갈마루통신이 손을 잡는다. 양사는 20일 제휴 협약을 맺었다고 밝혔다.',
        ['agreement 2022-04-20 occurred party:갈마루통신, party:물빛유통'],
      ],
    ],
  ],
  [
    'what comes on top of an earlier round has a day of its own, and is no deed of where things are made',
    [
      [
        '오르네랩은 지난해 30억원에 이어 이번에 50억원을 추가로 투자받았다.',
        ['investment ../2022-04-20 occurred recipient:오르네랩'],
      ],
      [
        '오르네랩은 2020년 수원에 공장을 세운 데 이어 이번에 판교에 공장을 지었다.',
        ['construction ../2022-04-20 occurred owner:오르네랩', 'construction 2020 occurred owner:오르네랩'],
      ],
      [
        '갈마루중공업은 배를 돌산조선소에서 짓는다. 아테네마린은 지난해 이 회사에 배 2척을 발주했다.',
        ['agreement 2021 occurred party:갈마루중공업, party:아테네마린'],
      ],
    ],
  ],
  [
    'a post in a body named before is in that, wherever its head comes from',
    [
      [
        '갈마루그룹은 지난 3일 물빛재단을 설립했다. 재단 이사장에는 김보람 갈마루전자 사장이 선임됐다.',
        [
          'appointment ../2022-04-20 occurred appointee:김보람, organization:물빛재단',
          'founding 2022-04-03 occurred founded:물빛재단, founder:갈마루그룹',
        ],
      ],
    ],
  ],
  [
    'what an everyday word names is no firm that is bought',
    [
      ['갈마루전자와 나래정밀은 지난달 장비 지분을 인수했다.', []],
      ['갈마루펀드는 지난달 게임 지분 10%를 인수했다.', []],
    ],
  ],
];

describe.each(CASES)('%s', (_, cases) => {
  it.each(cases)('%s', (text, events) => expect([...eventsOf(text)].sort()).toEqual(events));
});
