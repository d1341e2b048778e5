// How the press tells what came into being, is built, shown, held or visited: one case for each wording.
import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../testing/eventsOf.ts';

const CASES: readonly (readonly [
  title: string,
  cases: readonly (readonly [text: string, events: readonly string[]])[],
])[] = [
  [
    'what began as or came out of something is founded',
    [
      [
        '가람로보틱스는 2015년 가람전자에서 분사한 회사다.',
        ['founding 2015 occurred founded:가람로보틱스, founder:가람전자'],
      ],
      ['2016년 작은 공방에서 출발한 가람전자는 직원이 40명이다.', ['founding 2016 occurred founded:가람전자']],
      [
        '나래화학은 2002년 12월 1일 울산의 한 공장에서 첫발을 내디뎠다.',
        ['founding 2002-12-01 occurred founded:나래화학'],
      ],
      ['서울역에서 출발한 열차가 멈췄다. 가람전자는 2016년 시작한 사업을 접었다.', []],
    ],
  ],
  [
    'what is opened, with or without its ceremony',
    [
      [
        '가람전자는 다음달 1일 대전에 직영 전시장 3곳을 동시에 오픈한다고 20일 밝혔다.',
        ['founding 2022-05-01 planned founder:가람전자'],
      ],
      [
        '가람전자는 18일 ‘팀 가람’ 창단식을 열고 후원 계약을 체결했다.',
        ['founding 2022-04-18 occurred founded:팀 가람, founder:가람전자'],
      ],
      [
        '보람벤처스는 창업공간 ‘보람스테이션’을 마련하고 오는 28일 개소식을 연다.',
        ['founding 2022-04-28 planned founded:보람스테이션, founder:보람벤처스'],
      ],
      ['센터는 전문의 14명으로 구성됐다. 가람전자가 새로운 시장을 열었다.', []],
    ],
  ],
  [
    'works that are settled, end or rise',
    [
      ['가람전자는 18일 베트남 공장 증설을 의결했다.', ['construction 2022-04-18 planned owner:가람전자']],
      ['가람전자는 이사회에서 조지아 공장 건설안을 의결했다.', ['construction 2022-04-20 planned owner:가람전자']],
      [
        '2023년 1분기 증설이 끝나면 가람전자 울산 공장의 생산라인은 7개로 늘어난다.',
        ['construction 2023-33 planned owner:가람전자'],
      ],
      ['충북 음성에는 가람전자의 배터리 공장이 들어설 예정이다.', ['construction 2022-04-20 planned owner:가람전자']],
      [
        '가람전자가 1200억원을 투자한 인천 물류센터가 지난 10일 완공됐다.',
        ['investment ../2022-04-20 occurred investor:가람전자', 'construction 2022-04-10 occurred owner:가람전자'],
      ],
      ['가람전자는 공장 증설을 검토하고 있다.', []],
    ],
  ],
  [
    'what is sold, aimed at or long out',
    [
      [
        '가람전자의 ‘나래 폰’은 2016년 10월 출시 이후 누적 12억개가 팔렸다.',
        ['release 2016-10 occurred presenter:가람전자'],
      ],
      [
        '가람전자는 내년 상반기 출시를 목표로 로봇 ‘나래’를 개발하고 있다.',
        ['release 2023-40 planned presenter:가람전자'],
      ],
      ['가람생명은 ‘든든 보험’을 5월 1일부터 판매한다.', ['release 2022-05-01 planned presenter:가람생명']],
      ['가람전자의 신작 ‘나래’는 오는 5월 출시될 예정이다.', ['release 2022-05 planned presenter:가람전자']],
      ['나래테크가 개발한 위성 추진기가 다음달 처음 공개된다.', ['release 2022-05 planned presenter:나래테크']],
      ['가람전자는 대책을 내놓았다. 가람전자는 제품을 판매하고 있다.', []],
    ],
  ],
  [
    'gatherings by any name, and who holds them',
    [
      ['가람전자는 25일 킨텍스에서 ‘로봇산업전’을 개최한다.', ['conference 2022-04-25 planned operator:가람전자']],
      [
        '나래협회가 주최하는 ‘나래 챔피언십’이 다음달 15일 개막한다.',
        ['conference 2022-05-15 planned operator:나래협회'],
      ],
      [
        '‘로봇산업전’이 25일 열린다. 나래협회가 주최하는 이 행사에는 200개 기업이 참가한다.',
        ['conference 2022-04-25 planned operator:나래협회'],
      ],
      ['가람전자는 18일 열린 박람회에서 로봇을 만났다.', []],
    ],
  ],
  [
    'who comes for whom, and where',
    [
      [
        '조해식 경남도 경제부지사가 지난 15일 고성 조선소를 찾았다.',
        ['visit 2022-04-15 occurred host:고성 조선소, visitor:조해식'],
      ],
      [
        '하노이시 대표단이 18일 나래건설을 방문했다.',
        ['visit 2022-04-18 occurred host:나래건설, visitor:하노이시 대표단'],
      ],
      [
        '솔내전자는 3일 ‘새벽 얼라이언스’를 출범시켰다. 나래전자와 다온전자 등 11개 기관이 회원으로 이름을 올렸다.',
        [
          'founding 2022-04-03 occurred founded:새벽 얼라이언스, founder:솔내전자',
          'membership ../2022-04-20 occurred consortium:새벽 얼라이언스, member:나래전자, member:다온전자',
        ],
      ],
      [
        '솔내협회 대표단이 18일 나래건설을 방문했다. 대표단은 19일 다온전자를 찾았다.',
        [
          'visit 2022-04-18 occurred host:나래건설, visitor:솔내협회',
          'visit 2022-04-19 occurred host:다온전자, visitor:솔내협회',
        ],
      ],
      ['이다온 나래그룹 회장은 오는 22일 미국 출장길에 오른다.', ['visit 2022-04-22 planned visitor:이다온']],
    ],
  ],
  [
    'results that are still to be shown',
    [['가람전자는 임상시험 결과를 하반기 중 공개한다.', ['announcement 2022-41 planned announcer:가람전자']]],
  ],
  [
    'training that begins',
    [['가람전자는 지난달 스타트업 7곳을 선발해 육성에 들어갔다.', ['program 2022-03 occurred operator:가람전자']]],
  ],
  [
    'the lead in the present and the day that follows are one deed',
    [
      [
        '다온식품이 평택에 생산기지를 짓는다. 다온식품은 오는 5월 평택공장을 착공한다고 11일 밝혔다.',
        ['construction 2022-05 planned owner:다온식품'],
      ],
      [
        '새론식품이 김포공장을 짓는다. 새론식품은 오는 5월 오산공장을 착공한다.',
        ['construction 2022-04-20 planned owner:새론식품', 'construction 2022-05 planned owner:새론식품'],
      ],
      [
        '가람마트가 용인에 물류센터를 연다. 가람마트는 오는 6월 용인센터를 가동한다고 11일 밝혔다.',
        ['founding 2022-06 planned founder:가람마트'],
      ],
      [
        '가람마트가 용인에 물류센터를 연다. 나래유통은 오는 6월 광주센터를 가동한다.',
        ['founding 2022-04-20 planned founder:가람마트'],
      ],
      [
        '가람에너지와 나래중공업이 합작법인을 설립한다. 합작법인 ‘누리윈드’는 오는 10월 출범한다.',
        ['founding 2022-10 planned founded:누리윈드, founder:가람에너지, founder:나래중공업'],
      ],
      [
        '나래전자가 미국에 판매법인을 설립한다. 나래전자는 오는 7월 나래아메리카를 설립한다고 10일 밝혔다.',
        ['founding 2022-07 planned founded:나래아메리카, founder:나래전자'],
      ],
      [
        '나래전자와 가람화학이 합작법인을 설립한다. 나래전자는 오는 7월 자회사 다온소재를 설립한다.',
        [
          'founding 2022-04-20 planned founder:가람화학, founder:나래전자',
          'founding 2022-07 planned founded:다온소재, founder:나래전자',
        ],
      ],
    ],
  ],
  [
    'what a day to come dates is ahead, though nothing else says so',
    [
      [
        '바론제약은 화성에 연구소를 짓는다. 오는 11월 착공해 2025년 6월 완공하며 투자금액은 620억원이다.',
        ['construction 2022-11 planned owner:바론제약', 'construction 2025-06 planned owner:바론제약'],
      ],
      ['가람약품은 2024년 2월 신제품을 출시하며 판매가는 3만원이다.', ['release 2024-02 planned presenter:가람약품']],
      ['가람화학은 2021년 3월 공장을 준공하며 직원은 300명이다.', ['construction 2021-03 occurred owner:가람화학']],
    ],
  ],
  [
    'who builds what has a name of its own, and whom `이 회사` means behind it',
    [
      [
        '가온건설은 지난달 30일 부산에 호텔 ‘더마루 부산’을 준공했다.',
        ['construction 2022-03-30 occurred owner:가온건설'],
      ],
      ['가온건설은 지난달 울산에 나래타워를 지었다.', ['construction 2022-03 occurred owner:가온건설']],
      [
        '가람마트는 지난 1월 김포센터를 열었다. 김포센터는 연면적 3만㎡다. 이 회사는 지난달 나래소프트와 협약을 맺었다.',
        [
          'founding 2022-01 occurred founded:김포센터, founder:가람마트',
          'agreement 2022-03 occurred party:가람마트, party:나래소프트',
        ],
      ],
    ],
  ],
  [
    'a branch and the ceremony that opens it; a city that signs with who opens the centre',
    [
      [
        '나래연구원은 대전에 충청분원을 설립하고 오는 29일 개원식을 연다.',
        ['founding 2022-04-29 planned founded:충청분원, founder:나래연구원'],
      ],
      [
        '나래연구원이 대전에 분원을 연다. 나래연구원은 대전에 충청분원을 설립하고 오는 29일 개원식을 연다고 밝혔다.',
        ['founding 2022-04-29 planned founded:충청분원, founder:나래연구원'],
      ],
      [
        '다온시는 19일 나래텍과 연구센터 설립을 위한 업무협약을 체결했다. 센터는 내년 3월 문을 연다.',
        ['agreement 2022-04-19 occurred party:나래텍, party:다온시', 'founding 2023-03 planned founder:나래텍'],
      ],
      [
        '해밀군은 19일 나래대학교와 업무협약을 맺었다. 해밀군은 내년 3월 창업지원센터를 연다.',
        [
          'agreement 2022-04-19 occurred party:나래대학교, party:해밀군',
          'founding 2023-03 planned founded:창업지원센터, founder:해밀군',
        ],
      ],
    ],
  ],
];

describe.each(CASES)('%s', (_, cases) => {
  it.each(cases)('%s', (text, events) => expect(eventsOf(text)).toEqual(events));
});
