// Histories told by years, a venture told of again: each text with its events.
import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../testing/eventsOf.ts';

// Published on 20 April 2022
const CASES: readonly (readonly [
  title: string,
  cases: readonly (readonly [text: string, events: readonly string[]])[],
])[] = [
  [
    'years, each with its deed',
    [
      [
        '돌모루식품은 서울에 있다. 2007년 돌모루식품 설립, 2011년 나달래제과 인수, 2014년 김해 공장 준공, 2020년 돌모루벤처스 설립.',
        [
          'founding 2007 occurred founded:돌모루식품',
          'acquisition 2011 occurred acquired:나달래제과, acquirer:돌모루식품',
          'construction 2014 occurred owner:돌모루식품',
          'founding 2020 occurred founded:돌모루벤처스, founder:돌모루식품',
        ],
      ],
      [
        '[연혁] 2007년 돌모루식품 설립, 2011년 나달래제과 인수, 2020년 갈마루벤처스로부터 70억원 투자 유치',
        [
          'founding 2007 occurred founded:돌모루식품',
          'acquisition 2011 occurred acquired:나달래제과, acquirer:돌모루식품',
          'investment 2020 occurred investor:갈마루벤처스, recipient:돌모루식품',
        ],
      ],
      [
        '돌모루식품 주요 연혁\n▲2007년 돌모루식품 설립 ▲2011년 식품연구소 개소 ▲2014년 태국 법인 설립 ▲2020년 나달래제과 인수',
        [
          'founding 2007 occurred founded:돌모루식품',
          'founding 2011 occurred founded:식품연구소, founder:돌모루식품',
          'founding 2014 occurred founded:태국 법인, founder:돌모루식품',
          'acquisition 2020 occurred acquired:나달래제과, acquirer:돌모루식품',
        ],
      ],
      [
        '돌모루식품은 서울에 있다. 2011년 나달래제과 인수, 2014년 김해 공장 준공 등으로 몸집을 키웠다.',
        [
          'acquisition 2011 occurred acquired:나달래제과, acquirer:돌모루식품',
          'construction 2014 occurred owner:돌모루식품',
        ],
      ],
      ['돌모루식품은 서울에 있다. 2007년 매출 성장, 2011년 흑자 전환, 2014년 수출 확대.', []],
    ],
  ],
  [
    'a venture that was told of',
    [
      [
        '돌모루그룹은 나달래전자와 합작법인을 설립한다고 20일 공시했다. 돌모루식품과 돌모루물산은 설립하는 합작법인에 70억원을 투자할 예정이다.',
        [
          'founding 2022-04-20 planned founder:나달래전자, founder:돌모루그룹',
          'investment 2022-04-20 planned investor:돌모루물산, investor:돌모루식품',
        ],
      ],
      [
        '돌모루그룹은 나달래전자와 합작법인을 설립한다고 20일 공시했다. 갈마루제당이 보람통상과 설립하는 합작법인은 다음 달 문을 연다.',
        [
          'founding 2022-04-20 planned founder:나달래전자, founder:돌모루그룹',
          'founding 2022-05 planned founder:갈마루제당, founder:보람통상',
        ],
      ],
    ],
  ],
  [
    'what it is, told with its abbreviation behind',
    [
      [
        '나달래랩은 돌모루전자가 2018년 인수한 스타트업(AI)이다.',
        ['acquisition 2018 occurred acquired:나달래랩, acquirer:돌모루전자'],
      ],
      ['돌모루벤처스는 2016년 설립한 기업형 벤처캐피털(CVC)이다.', ['founding 2016 occurred founded:돌모루벤처스']],
      [
        '나달래랩은 돌모루전자가 2016년 설립한 벤처캐피털(CVC)이다.',
        ['founding 2016 occurred founded:나달래랩, founder:돌모루전자'],
      ],
    ],
  ],
  [
    'a deed of a moment, behind which something goes on',
    [
      [
        '돌모루그룹은 2017년 서울 성수동에 공유오피스 ‘나달래터’를 열어 창업자에게 자리를 내주고 있다.',
        ['founding 2017 occurred founded:나달래터, founder:돌모루그룹'],
      ],
    ],
  ],
  [
    'the year of the main verb, and none of its modifier',
    [
      [
        '돌모루전자는 작년에는 한빛대 교수들이 세운 스타트업 나달래로봇에 50억원을 투자했다.',
        [
          'founding ../2022-04-20 occurred founded:나달래로봇',
          'investment 2021 occurred investor:돌모루전자, recipient:나달래로봇',
        ],
      ],
    ],
  ],
  [
    'all with whom somebody pays',
    [
      [
        '돌모루통신은 갈마루은행, 돌모루화학과 함께 나달래로봇에 90억원을 투자했다.',
        [
          'investment ../2022-04-20 occurred investor:갈마루은행, investor:돌모루통신, investor:돌모루화학, recipient:나달래로봇',
        ],
      ],
    ],
  ],
  [
    'those of a count, and none that were named before',
    [
      [
        '돌모루은행은 갈마루재단과 손잡고 나달래랩을 열었다. 이곳을 거쳐간 44개사 중 7개사가 돌모루은행과 협약을 맺었고 3개사는 45억원의 투자를 받았다.',
        ['founding ../2022-04-20 occurred founded:나달래랩, founder:갈마루재단, founder:돌모루은행'],
      ],
    ],
  ],
  [
    'each with whom it is done, though another deed goes on',
    [
      [
        '돌모루화학은 한빛대와는 지난해 10월 갈마루소재연구센터를 설립했다.',
        ['founding 2021-10 occurred founded:갈마루소재연구센터, founder:돌모루화학, founder:한빛대'],
      ],
      [
        '돌모루전자는 나래화학과 갈마루협의체를 결성해 연구를 하고 있다.',
        ['founding ../2022-04-20 occurred founded:갈마루협의체, founder:나래화학, founder:돌모루전자'],
      ],
      [
        '돌모루화학은 한빛대, 솔내대와도 산학 협력을 맺고 있으며 나래대와는 지난해 10월 ‘돌모루소재연구센터’를 공동 설립했다.',
        [
          'agreement 2022-04-20 ongoing party:돌모루화학, party:솔내대, party:한빛대',
          'founding 2021-10 occurred founded:돌모루소재연구센터, founder:나래대, founder:돌모루화학',
        ],
      ],
    ],
  ],
  [
    'a day of its own, whatever was said in quotation marks before',
    [
      [
        '돌모루전자는 “지난 2년간 논문 72편을 냈다”며 “한빛대와 ‘갈마루 얼라이언스’를 결성해 연구를 하고 있다”고 했다.',
        ['founding ../2022-04-20 occurred founded:갈마루 얼라이언스, founder:돌모루전자, founder:한빛대'],
      ],
    ],
  ],
  [
    'a house of a name of its own, of which a firm known by its first word is no owner',
    [
      [
        '돌모루소프트가 성남에 신사옥 ‘돌모루 타워’를 준공했다. 돌모루소프트는 2015년 출범한 돌모루 인베스트먼트를 키웠다.',
        [
          'construction ../2022-04-20 occurred owner:돌모루소프트',
          'founding 2015 occurred founded:돌모루 인베스트먼트',
        ],
      ],
    ],
  ],
];

describe.each(CASES)('%s', (_, cases) => {
  it.each(cases)('%s', (text, events) => {
    expect(eventsOf(text)).toEqual(events);
  });
});
