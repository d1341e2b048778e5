// When a deed was done, by dates that stand with another, in brackets or before a noun; and whose post it is: the events of each text.
import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../testing/eventsOf.ts';

// Published on 20 April 2022
const CASES: readonly (readonly [
  title: string,
  cases: readonly (readonly [text: string, events: readonly string[]])[],
])[] = [
  [
    'places with a month in brackets are opened in their months',
    [
      [
        '갈마루전자는 올해 미국 새너제이(1월)를 시작으로 영국 런던, 독일 뮌헨(이상 2월), 미국 뉴욕(3월) 등에 잇따라 AI 연구센터를 열었다.',
        [
          'founding 2022-01 occurred founded:AI 연구센터, founder:갈마루전자',
          'founding 2022-02 occurred founded:AI 연구센터, founder:갈마루전자',
          'founding 2022-03 occurred founded:AI 연구센터, founder:갈마루전자',
        ],
      ],
    ],
  ],
  [
    'what a time gone by with a particle says is done, though what follows is planned',
    [
      [
        '갈마루전자는 지난달에는 돌모루소재에 투자하고 배터리를 함께 만들기로 했다.',
        ['investment 2022-03 occurred investor:갈마루전자, recipient:돌모루소재'],
      ],
      [
        '갈마루전자는 지난해에는 공장을 준공하고 내년에 연구소를 세울 계획이다.',
        [
          'construction 2021 occurred owner:갈마루전자',
          'founding 2023 planned founded:갈마루전자 연구소, founder:갈마루전자',
        ],
      ],
      [
        '갈마루전자는 오는 6월에는 공장을 준공하고 내년에 연구소를 세울 계획이다.',
        [
          'construction 2022-06 planned owner:갈마루전자',
          'founding 2023 planned founded:갈마루전자 연구소, founder:갈마루전자',
        ],
      ],
    ],
  ],
  [
    'stages with a day in brackets are each of its own day',
    [
      [
        '갈마루전자는 인천에 제3공장을 짓는다. 갈마루전자는 제3공장 준공(2023년 5월)과 연구센터 준공(2024년 7월)으로 생산을 늘린다.',
        ['construction 2023-05 planned owner:갈마루전자', 'construction 2024-07 planned owner:갈마루전자'],
      ],
    ],
  ],
  [
    'a firm that came into being, by the noun before a comma',
    [
      ['갈마루식품은 1983년 창업, 어묵만 만들어 왔다.', ['founding 1983 occurred founded:갈마루식품']],
      [
        '나달래제약은 1955년 부산에서 설립, 1970년 안산에 공장을 지었다.',
        ['construction 1970 occurred owner:나달래제약', 'founding 1955 occurred founded:나달래제약'],
      ],
    ],
  ],
  [
    'what is prepared for a day is planned on it',
    [
      [
        '나달래플러스는 캐주얼 게임 ‘달무리’를 내년 1분기 출시로 준비하고 있다.',
        ['release 2023-33 planned presenter:나달래플러스'],
      ],
      [
        '나달래플러스는 내년 1분기 국내 정식 서비스를 위한 마무리 작업을 하고 있다.',
        ['release 2023-33 planned presenter:나달래플러스'],
      ],
    ],
  ],
  [
    'of two days side by side the first is that of the saying',
    [
      [
        '갈마루대유는 20일 지난 18일 진안에서 목재 공장 착공에 나섰다며, 내년 11월 완공을 목표로 하고 있다고 밝혔다.',
        ['construction 2022-04-18 occurred owner:갈마루대유', 'construction 2023-11 planned owner:갈마루대유'],
      ],
    ],
  ],
  [
    'a past that is told as if it were now is past',
    [
      [
        '갈마루상사는 1947년 너른기업을 인수하며 본격적으로 사업을 시작하게 된다.',
        ['acquisition 1947 occurred acquired:너른기업, acquirer:갈마루상사'],
      ],
      [
        '갈마루상사는 올해 너른기업을 인수하며 본격적으로 사업을 시작하게 된다.',
        ['acquisition 2022 planned acquired:너른기업, acquirer:갈마루상사'],
      ],
    ],
  ],
  [
    'what is said to be going on, in quotation marks or not',
    [
      [
        '갈마루전자는 "멕시코 신규 공장을 설립 중"이라고 20일 밝혔다.',
        ['construction 2022-04-20 ongoing owner:갈마루전자'],
      ],
      ['갈마루전자는 멕시코 공장을 건설 중이라며 말을 아꼈다.', ['construction 2022-04-20 ongoing owner:갈마루전자']],
    ],
  ],
  [
    'what begins and shows nothing is no release',
    [
      ['갈마루시스템즈는 지난 2015년 현지 투자를 개시했다.', []],
      ['갈마루시스템즈는 지난 3월 배송 서비스를 개시했다.', ['release 2022-03 occurred presenter:갈마루시스템즈']],
    ],
  ],
  [
    'posts given at one sitting, and to people from elsewhere',
    [
      [
        '갈마루랩은 지난달 28일 주주총회를 열고 김다온 부사장을 대표이사로 선임했다. 또 박보람 교수를 사외이사로 선임했다.',
        [
          'appointment 2022-03-28 occurred appointee:김다온, organization:갈마루랩',
          'appointment 2022-03-28 occurred appointee:박보람, organization:갈마루랩',
        ],
      ],
      [
        '갈마루제강은 이사회를 열었다. 신임 사외이사로는 나달래화학 왕다온 전 부사장과 돌모루전자 김가람 전 부사장이 선출됐다.',
        ['appointment ../2022-04-20 occurred appointee:김가람, appointee:왕다온, organization:갈마루제강'],
      ],
      [
        '김다온 갈마루자동차 부사장이 전북 나달의 신임 대표이사로 선임됐다.',
        ['appointment ../2022-04-20 occurred appointee:김다온, organization:전북 나달'],
      ],
    ],
  ],
  [
    'the day before who does both is that of the deed, not of its reason',
    [
      [
        '2015년 갈마루전자가 특허를 침해했다며 나달래제약을 상대로 소송을 냈다.',
        ['litigation 2015 occurred party:갈마루전자, party:나달래제약'],
      ],
      [
        '지난달 갈마루푸드가 상표권을 침해당했다며 나달래식품을 법원에 제소했다.',
        ['litigation 2022-03 occurred party:갈마루푸드, party:나달래식품'],
      ],
    ],
  ],
  [
    'what a firm does some time behind its birth has a day of its own or none',
    [
      [
        '갈마루전자는 2019년 나달래그룹에서 분사한 뒤 돌모루벤처스에서 40억원을 투자받았다.',
        [
          'founding 2019 occurred founded:갈마루전자, founder:나달래그룹',
          'investment ../2022-04-20 occurred investor:돌모루벤처스, recipient:갈마루전자',
        ],
      ],
      [
        '갈마루전자는 지난 3월 나달래소재를 인수한 뒤 신제품을 출시했다.',
        [
          'acquisition 2022-03 occurred acquired:나달래소재, acquirer:갈마루전자',
          'release 2022-03 occurred presenter:갈마루전자',
        ],
      ],
    ],
  ],
  [
    'who sends people to a conference attends it',
    [
      [
        '갈마루재단은 1일 포럼을 열었다. 이날 행사에는 나달군과 돌모루소재, 한빛바이오진흥원 관계자 등 120여명이 참석했다.',
        [
          'conference 2022-04-01 occurred attendee:나달군, attendee:돌모루소재, attendee:한빛바이오진흥원, operator:갈마루재단',
        ],
      ],
      [
        '갈마루재단은 1일 포럼을 열었다. 이날 행사에는 돌모루소재의 고객 120여명이 참석했다.',
        ['conference 2022-04-01 occurred operator:갈마루재단'],
      ],
    ],
  ],
  ['an adverb is nobody who moves in', [['경남 사천에 우주항공 기업들이 속속 둥지를 틀고 있다.', []]]],
  [
    'what is done at a conference is of its day',
    [
      [
        '갈마루시는 7일 ‘갈마루 AI 콘퍼런스’를 열었다. 갈마루시와 한들대학교는 이 자리에서 업무협약을 체결했다. 나달래랩스는 행사에서 음성 합성 모델 ‘도담’을 공개했다.',
        [
          'conference 2022-04-07 occurred operator:갈마루시',
          'agreement 2022-04-07 occurred party:갈마루시, party:한들대학교',
          'release 2022-04-07 occurred presenter:나달래랩스',
        ],
      ],
      [
        '갈마루시는 오는 27일부터 사흘간 ‘갈마루 포럼’을 연다. 둘째 날에는 갈마루시와 나달래전자가 업무협약을 체결할 예정이다.',
        [
          'conference 2022-04-27/2022-04-29 planned operator:갈마루시',
          'agreement 2022-04-28 planned party:갈마루시, party:나달래전자',
        ],
      ],
      [
        '갈마루재단은 지난 9일 포럼을 개최했다. 나달래전자는 미국 전시회에서 신제품을 공개했다.',
        ['conference 2022-04-09 occurred operator:갈마루재단', 'release ../2022-04-20 occurred presenter:나달래전자'],
      ],
    ],
  ],
];

describe.each(CASES)('%s', (_, cases) => {
  it.each(cases)('%s', (text, events) => expect(eventsOf(text)).toEqual(events));
});
