// What opens, is built, sold, taught, held, visited or announced, in everyday wordings: one case for each.
import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../testing/eventsOf.ts';

const CASES: readonly (readonly [
  title: string,
  cases: readonly (readonly [text: string, events: readonly string[]])[],
])[] = [
  [
    'branches, alliances and days of founding',
    [
      ['가람전자는 다음 달 부산에 직영점을 추가로 낸다.', ['founding 2022-05 planned founder:가람전자']],
      [
        '가람전자는 지난달 혁신센터 ‘가람 도약 리스본(Garam Leap Lisbon(이하 GLL))’을 개소했다.',
        ['founding 2022-03 occurred founded:가람 도약 리스본, founder:가람전자'],
      ],
      ['미래추진협의회 공식 발족은 다음 달로 예정돼 있다.', ['founding 2022-05 planned founded:미래추진협의회']],
      ['누리백화점 대전점이 8월 개점한다.', ['founding 2022-08 planned founder:누리백화점']],
      ['푸른은행 다낭지점이 17일 영업을 시작했다.', ['founding 2022-04-17 occurred founder:푸른은행']],
      ['가람전자가 판교에 둥지를 튼 것은 2019년이다.', ['founding 2019 occurred founder:가람전자']],
      [
        '가람전자, 나래화학 등 12개 기업이 참여하는 ‘그린배터리얼라이언스’가 이날 닻을 올렸다.',
        [
          'membership 2022-04-20 ongoing consortium:그린배터리얼라이언스, member:가람전자, member:나래화학',
          'founding 2022-04-20 occurred founded:그린배터리얼라이언스, founder:가람전자, founder:나래화학',
        ],
      ],
      ['가람전자는 이르면 7월 싱가포르에 판매법인을 세운다.', ['founding 2022-07 planned founder:가람전자']],
      ['가람전자는 2018년부터 사내 벤처제도를 운영하고 있다.', ['program 2018 occurred operator:가람전자']],
      ['가람전자는 지난해 유연근무제도를 도입했다.', []],
      ['이번 컨소시엄에는 가람전자와 나래화학이 참여한다.', []],
      ['가람전자는 매장 80개를 두고 있다. 푸른은행은 오전 9시 영업을 시작했다.', []],
    ],
  ],
  [
    'plants that are begun, rise and run',
    [
      ['나래화학 울산 2공장이 지난달 첫 삽을 떴다.', ['construction 2022-03 occurred owner:나래화학']],
      ['가람전자의 전주 공장은 2023년 상업 생산을 시작한다.', ['construction 2023 planned owner:가람전자']],
      ['미르건설이 시공하는 한빛대교가 오는 12월 개통한다.', ['construction 2022-12 planned owner:미르건설']],
      [
        '나래화학은 여수 공장을 짓는다. 내년 8월 공장이 다 지어지면 120명을 뽑는다.',
        ['construction 2023-08 planned owner:나래화학'],
      ],
      ['가람전자는 지난달 신제품 생산을 시작했다.', []],
    ],
  ],
  [
    'what begins to be sold, made or aired',
    [
      ['나래페이는 11월로 예정된 대만 서비스 개시를 앞두고 있다.', ['release 2022-11 planned presenter:나래페이']],
      ['나래페이의 간편송금 서비스는 2019년 3월 시작됐다.', ['release 2019-03 occurred presenter:나래페이']],
      [
        '새별게임즈의 신작 ‘용의 계절’이 20일 정식 서비스를 시작했다.',
        ['release 2022-04-20 occurred presenter:새별게임즈'],
      ],
      ['새별게임즈의 ‘용의 계절’ 출시일은 6월 2일로 확정됐다.', ['release 2022-06-02 planned presenter:새별게임즈']],
      ['나래픽처스가 제작한 드라마 ‘소금길’이 9월 방송된다.', ['release 2022-09 planned presenter:나래픽처스']],
      ['가람전자는 로봇 3종을 개발해 내년 5월 인도네시아에 출시한다.', ['release 2023-05 planned presenter:가람전자']],
      ['가람전자는 차세대 칩을 2024년부터 양산한다.', ['release 2024 planned presenter:가람전자']],
      [
        '가람전자는 여름을 맞아 로봇 ‘나래’를 출시한다고 20일 밝혔다.',
        ['release 2022-04-20 planned presenter:가람전자'],
      ],
      ['가람전자는 제품을 판매하고 있다.', []],
    ],
  ],
  [
    'courses, their classes and those chosen',
    [
      [
        '가람전자는 25일까지 ‘가람 스타트업 스쿨’ 3기 참가자를 모집한다.',
        ['program 2022-04-20/2022-04-25 planned operator:가람전자'],
      ],
      [
        '한빛산업진흥원의 로봇 유지보수 과정이 지난 15일 개강했다.',
        ['program 2022-04-15 occurred operator:한빛산업진흥원'],
      ],
      [
        '가람전자는 7월 협력사 직원 200명에게 스마트공장 기술을 가르친다.',
        ['program 2022-07 planned operator:가람전자'],
      ],
      [
        '가람전자는 18일 스타트업 9곳을 선발해 시제품 제작비를 지원한다고 밝혔다.',
        ['program 2022-04-18 planned operator:가람전자'],
      ],
      ['가람전자는 청년을 지원하는 데 힘쓴다.', []],
    ],
  ],
  [
    'gatherings, guests and results',
    [
      ['가람미술관은 다음 달 3일 사진전 ‘빛’의 막을 올린다.', ['conference 2022-05-03 planned operator:가람미술관']],
      [
        '가람전자의 개발자 콘퍼런스 ‘가람데브’가 26일 서울 코엑스에서 열린다.',
        ['conference 2022-04-26 planned operator:가람전자'],
      ],
      [
        '새별게임즈는 5월 14일 일산 킨텍스에서 게임 축제 ‘새별콘’을 펼친다.',
        ['conference 2022-05-14 planned operator:새별게임즈'],
      ],
      [
        '독일 나래모터스 임원들이 지난달 가람전자 창원공장을 다녀갔다.',
        ['visit 2022-03 occurred host:가람전자 창원공장, visitor:나래모터스'],
      ],
      ['솔내바이오의 임상 2상 결과는 6월 발표될 예정이다.', ['announcement 2022-06 planned announcer:솔내바이오']],
    ],
  ],
];

describe.each(CASES)('%s', (_, cases) => {
  it.each(cases)('%s', (text, events) => expect(eventsOf(text)).toEqual(events));
});
