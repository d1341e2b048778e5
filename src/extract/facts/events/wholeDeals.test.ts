// What whole pages tell of deals among firms: the events of each text, and those that are none.
import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../testing/eventsOf.ts';

// Published on 20 April 2022
const CASES: readonly (readonly [
  title: string,
  cases: readonly (readonly [text: string, events: readonly string[]])[],
])[] = [
  [
    'those of whom a text tells are nobody who buys',
    [
      ['양 사는 버들섬 나루의 간편결제 플랫폼 ‘나루가람페이’를 통해 일본에서 송금 서비스를 제공했다.', []],
      [
        '갈마루은행은 반도체 업체 돌모루칩을 사는 데 300억원을 썼다.',
        ['acquisition ../2022-04-20 occurred acquired:돌모루칩, acquirer:갈마루은행'],
      ],
    ],
  ],
  [
    'a signing that is told of again by its day',
    [
      [
        '갈마루유통이 돌모루공단과 판로를 넓히는 업무협약을 체결했다. 18일 서울 한 호텔에서 열린 이번 협약을 통해 두 곳은 자료를 나눈다.',
        ['agreement 2022-04-18 occurred party:갈마루유통, party:돌모루공단'],
      ],
      [
        '갈마루유통이 돌모루공단과 업무협약을 체결했다. 18일 서울에서 열린 설명회를 통해 두 곳은 매장을 알렸다.',
        ['agreement ../2022-04-20 occurred party:갈마루유통, party:돌모루공단'],
      ],
    ],
  ],
  [
    'a code of the exchange behind a name of a list',
    [
      [
        '갈마루발전은 18일 돌모루에너지[098765], 버들섬자산운용과 투자계약을 체결했다.',
        ['agreement 2022-04-18 occurred party:갈마루발전, party:돌모루에너지, party:버들섬자산운용'],
      ],
    ],
  ],
  [
    'the day of which it is told, not the last of what goes on',
    [
      [
        '돌모루도는 18일 서울에서 설명회를 열었다. 박람회는 21일까지 이어진다. 돌모루도는 이날 갈마루건설과 업무협약을 체결했다.',
        [
          'conference 2022-04-18 occurred operator:돌모루도',
          'agreement 2022-04-18 occurred party:갈마루건설, party:돌모루도',
        ],
      ],
    ],
  ],
  [
    'each invested on a day of its own',
    [
      [
        '갈마루모터스는 2019년 4월 돌모루닷에 20억원, 버들섬모터스는 2020년 9월 150억원을 각각 투자했다.',
        [
          'investment 2019-04 occurred investor:갈마루모터스, recipient:돌모루닷',
          'investment 2020-09 occurred investor:버들섬모터스, recipient:돌모루닷',
        ],
      ],
    ],
  ],
  [
    'what something that is set up has is not set up',
    [
      [
        '갈마루에너지가 설립하는 태양광 발전소의 예상 사업비는 25억원이다.',
        ['construction 2022-04-20 ongoing owner:갈마루에너지'],
      ],
    ],
  ],
  [
    'what was signed is told once, though the next sentence says what it brings',
    [
      [
        '갈마루방송과 돌모루미디어는 18일 업무협약을 체결했다. 이번 업무협약을 통해 갈마루방송 측 버들섬스튜디오와 드라마를 함께 만들기로 했다.',
        ['agreement 2022-04-18 occurred party:갈마루방송, party:돌모루미디어'],
      ],
      [
        '갈마루방송과 돌모루미디어는 18일 업무협약을 체결했다. 갈마루방송은 버들섬스튜디오와 드라마를 함께 만들기로 했다.',
        [
          'agreement 2022-04-18 occurred party:갈마루방송, party:돌모루미디어',
          'agreement ../2022-04-20 occurred party:갈마루방송, party:버들섬스튜디오',
        ],
      ],
    ],
  ],
  [
    'what is pledged in a memorandum is still to be paid, on the day on which it is signed',
    [
      [
        '갈마루항공은 18일 돌모루시와 6400억원을 투자하기로 하는 양해각서를 체결했다.',
        [
          'investment 2022-04-18 planned investor:갈마루항공',
          'agreement 2022-04-18 occurred party:갈마루항공, party:돌모루시',
        ],
      ],
      [
        '갈마루항공은 18일 돌모루시와 2025년까지 6400억원을 들여 공장을 짓는 내용의 투자협약(MOU)을 체결했다.',
        [
          'investment 2022-04-20 planned investor:갈마루항공',
          'construction 2022-04-18 planned owner:갈마루항공',
          'agreement 2022-04-18 occurred party:갈마루항공, party:돌모루시',
        ],
      ],
      [
        '갈마루항공은 18일 돌모루소재에 500억원을 투자하는 계약을 체결했다.',
        ['investment 2022-04-18 occurred investor:갈마루항공, recipient:돌모루소재'],
      ],
    ],
  ],
];

describe.each(CASES)('%s', (_, cases) => {
  it.each(cases)('%s', (text, events) => expect(eventsOf(text)).toEqual(events));
});
