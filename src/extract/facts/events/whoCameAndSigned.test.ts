// Who came to a ceremony, with whom one signed, who joined a round: all of them, and nobody else.
import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../testing/eventsOf.ts';

// Published on 20 April 2022
type Case = [text: string, events: readonly string[]];
const CASES: [title: string, cases: Case[]][] = [
  [
    'with whom one confers, or agrees to join forces, before it is signed',
    [
      [
        '갈마루제약이 14일 한빛누리대와 연구 성과를 공유하고 공동개발 협약을 체결했다.',
        ['agreement 2022-04-14 occurred party:갈마루제약, party:한빛누리대'],
      ],
      [
        '갈마루제약은 한빛누리대와 의기를 투합하고 8일 양해각서(MOU)를 교환했다.',
        ['agreement 2022-04-08 occurred party:갈마루제약, party:한빛누리대'],
      ],
      [
        '갈마루제약은 한빛누리대와 힘을 모으기로 하고 8일 업무협약을 체결했다.',
        ['agreement 2022-04-08 occurred party:갈마루제약, party:한빛누리대'],
      ],
      [
        '갈마루제약은 2월 한빛누리대와 전시회를 열고 3월 원료 공급 계약을 체결했다.',
        ['conference 2022-02 occurred operator:갈마루제약, operator:한빛누리대'],
      ],
      ['갈마루제약은 물류창고를 한빛누리대와 나눠 쓰고 제휴를 확대하고 있다.', []],
      ['갈마루제약은 연구동을 한빛누리대와 합치고 협력을 강화하고 있다.', []],
      [
        '갈마루제약은 한빛누리대와 소송을 마무리했고 지난 8일 돌모루소재와 협약을 맺었다.',
        [
          'agreement 2022-04-08 occurred party:갈마루제약, party:돌모루소재',
          'litigation ../2022-04-20 occurred party:갈마루제약, party:한빛누리대',
        ],
      ],
    ],
  ],
  [
    'a ceremony that is told only by who came',
    [
      [
        '지난 7일 갈마루화학 서산 2공장 완공식에는 최도담 서산시장이 참석했다.',
        ['construction 2022-04-07 occurred attendee:최도담, owner:갈마루화학'],
      ],
      [
        '이서준 국토교통부 장관은 4일 갈마루통운 음성물류센터 준공식에 참석했다.',
        ['construction 2022-04-04 occurred attendee:이서준, owner:갈마루통운'],
      ],
      [
        '이날 한빛누리대학교 양자기술센터 개소식에는 최도담 부총장이 참석했다.',
        ['founding 2022-04-20 occurred attendee:최도담, founded:한빛누리대학교 양자기술센터, founder:한빛누리대학교'],
      ],
      ['최도담 회장은 11일 준공식에 참석할 예정이다.', []],
      ['최도담 갈마루화학 회장은 지난해 개소식에 참석한 바 있다.', []],
    ],
  ],
  [
    'who came while the ground was broken, not to what is to be finished',
    [
      [
        '갈마루식품이 김치 공장을 건립하기 위한 첫 삽을 떴다. 갈마루식품은 13일 최도담 부회장과 이서준 군수 등 90여 명이 참석한 가운데 현장에서 기공식을 열고 김치 공장을 2024년까지 준공키로 했다.',
        [
          'construction 2022-04-13 occurred attendee:이서준, attendee:최도담, owner:갈마루식품',
          'construction 2022-04-20/2024 planned owner:갈마루식품',
        ],
      ],
    ],
  ],
  [
    'a fund by the ceremony of its forming',
    [
      [
        '갈마루금융과 돌모루투자는 13일 ‘새론벤처펀드’ 결성식을 열었다.',
        ['founding 2022-04-13 occurred founded:새론벤처펀드, founder:갈마루금융, founder:돌모루투자'],
      ],
    ],
  ],
  [
    'a town abroad with its letters is nobody',
    [
      [
        '갈마루전자는 5일 체코 동부에 위치한 흐라데니츠(Hradenic)시에 전지 공장을 준공했다.',
        ['construction 2022-04-05 occurred owner:갈마루전자'],
      ],
    ],
  ],
  [
    'the first of those who joined a round, and the rest of them',
    [
      [
        '나달래로봇은 6일 70억원 규모의 시리즈A 투자를 유치했다. 새론벤처스를 비롯해 △갈마루캐피탈 △돌모루파트너스 등이 투자에 참여했다.',
        [
          'investment 2022-04-06 occurred investor:갈마루캐피탈, investor:돌모루파트너스, investor:새론벤처스, recipient:나달래로봇',
        ],
      ],
    ],
  ],
  [
    'who is the first to head what was made, and what they headed till then',
    [
      [
        '이날 개소식에는 최도담 갈마루그룹 회장이 참석했다. 초대 연구소장은 나달래전자를 거친 이서준 박사가 맡는다. 이 박사는 “돌모루촉매연구소를 키우겠다”고 말했다.',
        ['appointment 2022-04-20 planned appointee:이서준, organization:돌모루촉매연구소'],
      ],
      [
        '갈마루정책연구소가 지난 2월 말 새론바다연구원 설립 추진단을 구성했다. 이서준 갈마루정책연구소장이 추진단장을 맡았다.',
        [
          'appointment ../2022-04-20 occurred appointee:이서준, organization:새론바다연구원 설립 추진단',
          'founding 2022-02-21~/2022-02-28~ occurred founded:새론바다연구원 설립 추진단, founder:갈마루정책연구소',
        ],
      ],
      [
        '갈마루통신은 7일 새론AI센터를 신설했다. 수장은 최도담 상무가 맡았다.',
        [
          'appointment ../2022-04-20 occurred appointee:최도담, organization:새론AI센터',
          'founding 2022-04-07 occurred founded:새론AI센터, founder:갈마루통신',
        ],
      ],
    ],
  ],
];

describe.each(CASES)('%s', (_, cases) => {
  it.each(cases)('%s', (text, events) => {
    expect(eventsOf(text).sort()).toEqual([...events].sort());
  });
});
