// Stages of building that stand behind their day: the events of each text, and those that are none.
import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../testing/eventsOf.ts';

// Published on 20 April 2022
const CASES: readonly (readonly [
  title: string,
  cases: readonly (readonly [text: string, events: readonly string[]])[],
])[] = [
  [
    'each stage of one sentence has its day',
    [
      [
        '갈마루전자는 천안에 공장을 짓고 있다. 이 공장은 투자지역으로 지정됐으며, 지난해 10월 착공을 시작해 오는 10월 준공할 예정이다.',
        ['construction 2021-10 occurred owner:갈마루전자', 'construction 2022-10 planned owner:갈마루전자'],
      ],
      [
        '돌모루전자는 음성에 공장을 신설한다. 이를 위해 내달부터 공장 착공에 들어가 오는 2023년 5월까지 준공할 계획이다.',
        ['construction 2022-05 planned owner:돌모루전자', 'construction 2023-05 planned owner:돌모루전자'],
      ],
      [
        '나달래정밀은 안성에 연구동을 짓고 있다. 지난해 6월 공사에 들어갔으며 내년 6월에는 완공된다.',
        ['construction 2023-06 planned owner:나달래정밀', 'construction 2021-06 occurred owner:나달래정밀'],
      ],
      [
        '나달래정밀은 안성에 연구동을 짓는다. 내달 착공하지 못하면 계획은 무산된다.',
        ['construction 2022-04-20 planned owner:나달래정밀'],
      ],
    ],
  ],
  [
    'a ceremony tells its day wherever it stands',
    [
      [
        '갈마루화학은 구미에 공장을 지었다고 20일 밝혔다. 이와 관련 임직원 60여명이 참석한 가운데 지난 18일 현지에서 준공식이 열렸다.',
        ['construction 2022-04-18 occurred owner:갈마루화학'],
      ],
      [
        '갈마루소재는 광양 전구체 공장 설립 공사가 모두 마무리돼 어제(19일) 준공식을 가졌다고 밝혔다.',
        ['construction 2022-04-19 occurred owner:갈마루소재'],
      ],
      [
        '갈마루소재가 광양에 양극재 공장을 완공하고 가동을 시작했다. 갈마루소재는 19일 양극재 광양공장 종합 준공식을 개최했다.',
        ['construction 2022-04-19 occurred owner:갈마루소재'],
      ],
      [
        '갈마루전자는 하노이에 공장을 완공했다고 13일 밝혔다. 준공식은 내달 8일에 열릴 예정이다.',
        ['construction ../2022-04-20 occurred owner:갈마루전자', 'construction 2022-05-08 planned owner:갈마루전자'],
      ],
    ],
  ],
  [
    'when it is due, by more words than one',
    [
      [
        '갈마루건설이 여주에 물류센터를 짓는다고 20일 밝혔다. 준공 예정시기는 내년 하반기다.',
        ['construction 2023-41 planned owner:갈마루건설'],
      ],
      [
        '돌모루건설이 여주에 물류센터를 짓는다고 20일 밝혔다. 완공 목표 시점은 2023년 5월이다.',
        ['construction 2023-05 planned owner:돌모루건설'],
      ],
    ],
  ],
  [
    'what is finished is done, though what it is for is ahead',
    [
      [
        '갈마루시스템은 제2공장 설립을 완료하고 생산 물량을 본격 확대한다고 20일 밝혔다.',
        ['construction ../2022-04-20 occurred owner:갈마루시스템'],
      ],
      [
        '갈마루시스템은 내년 3월 제2공장 설립을 완료하고 생산 물량을 본격 확대한다고 20일 밝혔다.',
        ['construction 2023-03 planned owner:갈마루시스템'],
      ],
      [
        '갈마루시스템은 제2공장 증설을 마무리하고 부품을 생산할 계획이다.',
        ['construction 2022-04-20 planned owner:갈마루시스템'],
      ],
    ],
  ],
  [
    'a headline tells the day of the building that the text tells of',
    [
      [
        '나달래링크, 1500억 투자 협약\n\n동산산단에 데이터센터 유치…2025년 8월 준공 목표·고용인원 355명\n\n다온시는 10일 나달래링크와 투자협약을 체결했다. 나달래링크는 동산산단에 데이터센터를 건립한다.',
        [
          'agreement 2022-04-10 occurred party:나달래링크, party:다온시',
          'construction 2025-08 planned owner:나달래링크',
        ],
      ],
      [
        '나달래링크, 새 주차장 내년 8월 준공\n\n나달래링크는 지난 10일 데이터센터를 준공했다고 밝혔다. 나달래링크는 2010년 설립됐다.',
        [
          'construction 2022-04-10 occurred owner:나달래링크',
          'founding 2010 occurred founded:나달래링크',
          'construction 2023-08 planned owner:나달래링크',
        ],
      ],
    ],
  ],
  [
    'what is built by a name in quotation marks is not whose it is',
    [
      [
        '갈마루건설은 데이터센터 사업을 키우고 있다. 지난해 6월엔 서울 양재동에 대형 데이터센터 ‘엠피온 디지털 캠퍼스’를 준공했다.',
        ['construction 2021-06 occurred owner:갈마루건설'],
      ],
      ['지난해 6월 갈마루건설 아산 공장을 준공했다.', ['construction 2021-06 occurred owner:갈마루건설']],
    ],
  ],
  [
    'what a plant makes grows by building',
    [
      [
        '나달래전자는 아산 공장의 생산 규모를 2025년까지 월 3만장으로 늘릴 계획이다.',
        ['construction 2022-04-20/2025 planned owner:나달래전자'],
      ],
      ['나달래벤처스는 2025년까지 펀드 규모를 두 배로 늘릴 계획이다.', []],
    ],
  ],
];

describe.each(CASES)('%s', (_, cases) => {
  it.each(cases)('%s', (text, events) => expect(eventsOf(text)).toEqual(events));
});
