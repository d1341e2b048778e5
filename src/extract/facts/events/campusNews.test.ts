// News of universities and hospitals: who came to a signing, and what comes before what is planned.
import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../testing/eventsOf.ts';

// Published on 20 April 2022
const CASES: readonly (readonly [
  title: string,
  cases: readonly (readonly [text: string, events: readonly string[]])[],
])[] = [
  [
    'who came, told right behind, came to the signing, whatever their post is called',
    [
      [
        '나달래대병원은 4일 돌모루대와 업무협약을 체결했다. 나달래대병원 김도현 행정원장, 박서연 교육부총장, 이준호 공과대학장 등이 참석했다.',
        [
          'agreement 2022-04-04 occurred attendee:김도현, attendee:박서연, attendee:이준호, party:나달래대병원, party:돌모루대',
        ],
      ],
      [
        '나달래대병원은 4일 돌모루대와 업무협약을 체결했다. 김도현 행정원장은 학회에 참석했다.',
        ['agreement 2022-04-04 occurred party:나달래대병원, party:돌모루대'],
      ],
    ],
  ],
  [
    'what is done before what is planned is planned itself, unless its words say that it is over',
    [
      [
        '갈마루전자는 새나소재를 인수한 뒤 합병할 계획이다.',
        ['acquisition 2022-04-20 planned acquired:새나소재, acquirer:갈마루전자'],
      ],
      [
        '갈마루전자는 돌모루공장을 준공한 다음 내년부터 양산에 들어갈 예정이다.',
        ['construction 2022-04-20 planned owner:갈마루전자'],
      ],
      [
        '갈마루전자는 최근 새나소재를 인수한 뒤 사명을 바꿀 계획이다.',
        ['acquisition ../2022-04-20 occurred acquired:새나소재, acquirer:갈마루전자'],
      ],
      [
        '갈마루전자는 지난해 새나소재를 인수한 뒤 사명을 바꿀 계획이다.',
        ['acquisition 2021 occurred acquired:새나소재, acquirer:갈마루전자'],
      ],
    ],
  ],
  [
    'each of several posts is taken by whom stands behind it, whatever the brackets say',
    [
      [
        '돌모루병원은 임상시험센터장에 김호준 교수(호흡기내과), 인력양성센터장에 박영서 교수(종양내과), 연구지원센터장에 고재원 교수(약리학과)를 각각 임명했다.',
        ['김호준', '박영서', '고재원'].map(
          (name) => `appointment ../2022-04-20 occurred appointee:${name}, organization:돌모루병원`,
        ),
      ],
    ],
  ],
  [
    'how much, a kind and an order of things are no names of what comes into being',
    [
      ['이런 회사는 자본금 가운데 20% 이상을 출자해 설립한다.', []],
      ['갈마루 회장은 제2의 창업을 선언했다.', []],
      ['연구기관들이 잇따라 ‘연구소 기업’ 설립에 나서고 있다.', []],
    ],
  ],
];

describe.each(CASES)('%s', (_, cases) => {
  it.each(cases)('%s', (text, events) => expect(eventsOf(text)).toEqual(events));
});
