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
  [
    'who is beside whoever acts buys, shows and builds too',
    [
      [
        '갈마루전자는 돌모루파트너스와 함께 나달래바이오 지분 100%를 3000억원에 인수하는 본계약을 9일 체결했다.',
        ['acquisition 2022-04-09 occurred acquired:나달래바이오, acquirer:갈마루전자, acquirer:돌모루파트너스'],
      ],
      [
        '갈마루전자는 지난달 나달래소프트와 함께 로봇 ‘두리’를 선보였다.',
        ['release 2022-03 occurred presenter:갈마루전자, presenter:나달래소프트'],
      ],
      [
        '갈마루전자는 한빛대, 돌모루진흥원과 공동으로 추진한 수소 실증단지를 지난 3일 울산에서 준공했다.',
        ['construction 2022-04-03 occurred owner:갈마루전자, owner:돌모루진흥원, owner:한빛대'],
      ],
      [
        '갈마루전자는 돌모루물산과 계약을 맺고 지난달 나달래바이오를 인수했다.',
        [
          'agreement ../2022-04-20 occurred party:갈마루전자, party:돌모루물산',
          'acquisition 2022-03 occurred acquired:나달래바이오, acquirer:갈마루전자',
        ],
      ],
    ],
  ],
  [
    'who is given the work, sees it done or comes as mayor does not own what is built; who orders it does',
    [
      [
        '갈마루전자는 지난달 익산에서 제3공장을 착공했다. 시공은 돌모루건설이 맡아 내년 6월 완공할 예정이다.',
        ['construction 2022-03 occurred owner:갈마루전자', 'construction 2023-06 planned owner:갈마루전자'],
      ],
      [
        '8일 열린 준공식에는 김다온 갈마루전자 대표와 박보람 충주시장이 참석했다.',
        ['construction 2022-04-08 occurred attendee:김다온, attendee:박보람, owner:갈마루전자'],
      ],
      [
        '갈마루전자가 발주하고 돌모루건설이 시공한 인천 물류센터가 지난달 준공됐다.',
        ['construction 2022-03 occurred owner:갈마루전자'],
      ],
      ['충주시는 8일 새 청사 준공식을 열었다.', ['construction 2022-04-08 occurred owner:충주시']],
    ],
  ],
  [
    'who runs a brand acts by it',
    [
      [
        '갈마루유통이 운영하는 공유오피스 ‘머묾’은 지난달 부산점을 열었다.',
        ['founding 2022-03 occurred founder:갈마루유통'],
      ],
      [
        '갈마루유통이 운영하는 쇼핑몰 ‘담소’는 지난 3일 돌모루물산과 업무협약을 맺었다.',
        ['agreement 2022-04-03 occurred party:갈마루유통, party:돌모루물산'],
      ],
    ],
  ],
  [
    'of whom it began as a part is said in passing, and who led stands before what led to it',
    [
      [
        '갈마루전자의 사내벤처로 출발한 나달래로보틱스는 2020년 11월 독립법인으로 분사했다.',
        ['founding 2020-11 occurred founded:나달래로보틱스, founder:갈마루전자'],
      ],
      [
        '갈마루전자 주도로 나달래소재와 돌모루물산이 힘을 합쳐 만든 얼라이언스 ‘바다루프’가 지난달 발족했다.',
        ['founding 2022-03 occurred founded:바다루프, founder:갈마루전자, founder:나달래소재, founder:돌모루물산'],
      ],
    ],
  ],
  [
    'one more joins what was joined last',
    [
      [
        '갈마루전자가 이끄는 ‘바다컨소시엄’에는 나달래소재, 돌모루물산이 참여하고 있다. 지난달에는 너른산업진흥원도 합류했다.',
        [
          'membership 2022-04-20 ongoing consortium:바다컨소시엄, lead:갈마루전자, member:나달래소재, member:돌모루물산',
          'membership 2022-03 occurred consortium:바다컨소시엄, member:너른산업진흥원',
        ],
      ],
    ],
  ],
  [
    'a firm and its own arm are sued together',
    [
      [
        '갈마루전자는 지난 3일 텍사스 연방법원에 나달래바이오와 나달래바이오의 미국 자회사를 상대로 특허 침해 소송을 냈다.',
        ['litigation 2022-04-03 occurred party:갈마루전자, party:나달래바이오'],
      ],
    ],
  ],
  [
    'with each day its own party, and one day for all that leave out their verb',
    [
      [
        '갈마루전자는 지난해 3월 나달래바이오와, 같은 해 9월 돌모루물산과 각각 업무협약을 체결했다.',
        [
          'agreement 2021-03 occurred party:갈마루전자, party:나달래바이오',
          'agreement 2021-09 occurred party:갈마루전자, party:돌모루물산',
        ],
      ],
      [
        '갈마루전자가 나달래바이오를, 돌모루물산이 한결소재를 지난해 각각 인수하면서 판도가 바뀌었다.',
        [
          'acquisition 2021 occurred acquired:나달래바이오, acquirer:갈마루전자',
          'acquisition 2021 occurred acquired:한결소재, acquirer:돌모루물산',
        ],
      ],
      [
        '지난 5일 갈마루전자와 나달래바이오가 참여한 컨소시엄이 인천시와 개발 협약을 체결했다.',
        ['agreement 2022-04-05 occurred party:갈마루전자, party:나달래바이오, party:인천시'],
      ],
    ],
  ],
  [
    'the head of a venture heads the venture, not those who have it',
    [
      [
        '갈마루전자와 나달래바이오의 합작법인인 한결소재의 초대 대표에는 박보람 갈마루전자 전무가 선임됐다.',
        ['appointment ../2022-04-20 occurred appointee:박보람, organization:한결소재'],
      ],
    ],
  ],
  [
    'who heads the one that is chosen takes no post, and which of its heads it is belongs to no name',
    [
      ['바다 얼라이언스 초대 의장사는 갈마루전자(대표이사 김다온)와 나달래바이오(대표 박보람)가 선임됐다.', []],
      [
        '김다온 교수가 오는 5월 1일 제5대 한빛디자인재단 이사장으로 취임한다.',
        ['appointment 2022-05-01 planned appointee:김다온, organization:한빛디자인재단'],
      ],
    ],
  ],
  [
    'a bare deed before a pause, by somebody who is named',
    [
      [
        '갈마루랩은 30억원을 유치했다. 이번 라운드에는 돌모루인베스트먼트가 참여, 기존 투자사인 보람파트너스도 재참여했다.',
        ['investment ../2022-04-20 occurred investor:돌모루인베스트먼트, investor:보람파트너스, recipient:갈마루랩'],
      ],
    ],
  ],
  [
    'what somebody becomes is no other subject, and a site or a board stands for its house',
    [
      [
        '지난달 돌모루벤처스가 최대주주가 된 갈마루전자는 김다온 전 나달래바이오 부사장을 대표로 선임했다.',
        ['appointment ../2022-04-20 occurred appointee:김다온, organization:갈마루전자'],
      ],
      [
        '갈마루전자 김다온 의장은 지난 2월 나달래바이오 이사회에 합류했다.',
        ['appointment 2022-02 occurred appointee:김다온, organization:나달래바이오'],
      ],
      [
        '갈마루전자 울산사업장과 한빛대학교는 지난 4일 인재 양성 협약을 맺었다.',
        ['agreement 2022-04-04 occurred party:갈마루전자, party:한빛대학교'],
      ],
      ['갈마루전자 김다온 대표는 지난 2월 자문회의에 합류했다.', []],
    ],
  ],
];

describe.each(CASES)('%s', (_, cases) => {
  it.each(cases)('%s', (text, events) => {
    expect(eventsOf(text)).toEqual(events);
  });
});
