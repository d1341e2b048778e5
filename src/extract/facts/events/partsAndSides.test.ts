// Who takes part, told by a part of a house, by whom it chose, by those who lead, made or were there: each text with its events.
import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../testing/eventsOf.ts';

// Published on 20 April 2022
const CASES: readonly (readonly [
  title: string,
  cases: readonly (readonly [text: string, events: readonly string[]])[],
])[] = [
  [
    'a house acts by its site and by those whom it sends',
    [
      [
        '갈마루전자 여수공장은 지난 3일 여수소방본부와 안전 업무협약을 체결했다.',
        ['agreement 2022-04-03 occurred party:갈마루전자, party:여수소방본부'],
      ],
      [
        '갈마루전자 임원진은 지난 5일 돌모루모터스를 찾았다.',
        ['visit 2022-04-05 occurred host:돌모루모터스, visitor:갈마루전자'],
      ],
      [
        '갈마루전자 주가는 지난 3일 올랐다. 돌모루모터스는 지난 3일 한빛대와 협약을 체결했다.',
        ['agreement 2022-04-03 occurred party:돌모루모터스, party:한빛대'],
      ],
    ],
  ],
  [
    'with whom one signs was chosen before, and is named behind',
    [
      [
        '돌모루진흥원은 지난 8일 중소기업 10곳을 선정해 지원 협약을 체결했다. 선정된 기업은 갈마루전자, 나달래바이오 등이다.',
        ['agreement 2022-04-08 occurred party:갈마루전자, party:나달래바이오, party:돌모루진흥원'],
      ],
      ['돌모루진흥원은 지난 8일 중소기업 10곳을 선정했다. 선정된 기업은 갈마루전자, 나달래바이오 등이다.', []],
    ],
  ],
  [
    'who leads nothing else leads the round, and the others join it',
    [
      [
        '갈마루랩은 최근 시리즈C 투자를 유치했다. 돌모루인베스트먼트가 리드했고 나달래전자, 보람물산이 참여했다.',
        [
          'investment ../2022-04-20 occurred investor:나달래전자, investor:돌모루인베스트먼트, investor:보람물산, recipient:갈마루랩',
        ],
      ],
      [
        '갈마루랩은 최근 시리즈C 투자를 유치했다. 돌모루전자가 사업을 주도했고 나달래전자, 보람물산이 참여했다.',
        ['investment ../2022-04-20 occurred recipient:갈마루랩'],
      ],
    ],
  ],
  [
    'who lives by investing did so, on a day, in whom the text is about',
    [
      [
        '갈마루로보틱스는 로봇을 만든다. 지난 1월에는 돌모루인베스트먼트와 나달래캐피탈이 공동으로 투자했다.',
        ['investment 2022-01 occurred investor:나달래캐피탈, investor:돌모루인베스트먼트, recipient:갈마루로보틱스'],
      ],
      ['갈마루로보틱스는 로봇을 만든다. 지난 1월에는 돌모루인베스트먼트가 부동산에 투자했다.', []],
    ],
  ],
  [
    'all show what they made together',
    [
      [
        '갈마루전자와 나달래소프트가 함께 만든 게임 ‘먼 강’이 지난 3일 출시됐다.',
        ['release 2022-04-03 occurred presenter:갈마루전자, presenter:나달래소프트'],
      ],
      [
        '갈마루스포츠와 나달래패션이 협업한 운동화가 지난 3일 출시됐다.',
        ['release 2022-04-03 occurred presenter:갈마루스포츠, presenter:나달래패션'],
      ],
    ],
  ],
  [
    'what was signed, built or bought stands before what it led to, and before the stake in it',
    [
      [
        '갈마루전자는 지난해 나달래바이오와 맺은 공급 계약 덕분에 매출이 늘었다.',
        ['agreement 2021 occurred party:갈마루전자, party:나달래바이오'],
      ],
      ['2021년 완공한 울산 공장 효과로 갈마루전자는 흑자를 냈다.', ['construction 2021 occurred owner:갈마루전자']],
      [
        '갈마루전자는 2019년 나달래바이오와 함께 만든 합작사 한결소재의 지분 전량을 지난달 나달래바이오에 넘겼다.',
        [
          'founding 2019 occurred founded:한결소재, founder:갈마루전자, founder:나달래바이오',
          'acquisition 2022-03 occurred acquired:한결소재, acquirer:나달래바이오',
        ],
      ],
    ],
  ],
  [
    'a reshuffle that is carried out and an occasion that is attended give their day',
    [
      [
        '갈마루전자는 7일 전담 조직인 ‘바다혁신실’을 신설하는 조직개편을 단행했다.',
        ['founding 2022-04-07 occurred founded:바다혁신실, founder:갈마루전자'],
      ],
      [
        '갈마루전자 김다온 대표는 지난 4일 돌모루진흥원이 연 토론회에 참석했다.',
        ['conference 2022-04-04 occurred attendee:김다온, operator:돌모루진흥원'],
      ],
      [
        '갈마루전자 김다온 대표는 지난해 돌모루진흥원이 2019년 연 포럼을 소개했다.',
        ['conference 2019 occurred operator:돌모루진흥원'],
      ],
    ],
  ],
  [
    'who is named between a house and the unit that he heads is there',
    [
      [
        '갈마루전자는 4일 한빛대와 협약을 체결했다. 협약식에는 갈마루전자 김다온 연구소장, 한빛대 박보람 산학협력단장 등이 참석했다.',
        ['agreement 2022-04-04 occurred attendee:김다온, attendee:박보람, party:갈마루전자, party:한빛대'],
      ],
    ],
  ],
  [
    'an arm abroad is not whom it belongs to',
    [
      [
        '갈마루소재는 지난 2일 싱가포르에 현지법인 ‘갈마루소재 아시아’를 설립했다.',
        ['founding 2022-04-02 occurred founded:갈마루소재 아시아, founder:갈마루소재'],
      ],
    ],
  ],
];

describe.each(CASES)('%s', (_, cases) => {
  it.each(cases)('%s', (text, events) => {
    expect(eventsOf(text)).toEqual(events);
  });
});
