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
];

describe.each(CASES)('%s', (_, cases) => {
  it.each(cases)('%s', (text, events) => expect(eventsOf(text)).toEqual(events));
});
