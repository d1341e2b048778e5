// Posts, openings and stages of building in the words of everyday news: the events of each text, and those that are none.
import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../testing/eventsOf.ts';

// Published on 20 April 2022
const CASES: readonly (readonly [
  title: string,
  cases: readonly (readonly [text: string, events: readonly string[]])[],
])[] = [
  [
    'what is built is the noun at the end, however large it is, and no owner of itself',
    [
      [
        '라온수산은 지난 2월 완도에 연 300톤 규모의 라온양식장을 준공했다.',
        ['construction 2022-02 occurred owner:라온수산'],
      ],
      [
        '우림리조트는 오는 12월 평창에 200실 규모의 우림콘도를 완공한다.',
        ['construction 2022-12 planned owner:우림리조트'],
      ],
    ],
  ],
  [
    'a post may be that of whoever leads a field, and a surname may stand before what the post is',
    [
      [
        '한결바이오는 8일 이사회를 열고 후임에 조은성 사업총괄을 선임했다.',
        ['appointment 2022-04-08 occurred appointee:조은성, organization:한결바이오'],
      ],
      [
        '누리텍은 권태오 영업총괄을 대표로 선임했다. 권 신임 대표는 2019년 누리텍에 합류했다.',
        [
          'appointment ../2022-04-20 occurred appointee:권태오, organization:누리텍',
          'appointment 2019 occurred appointee:권태오, organization:누리텍',
        ],
      ],
    ],
  ],
  [
    'each takes the post that is said with them, and a verb that all share makes nobody the head of another firm',
    [
      [
        '조은성 사장이 누리전자의 대표를, 박주혁 부사장이 새별전자의 대표를 담당한다.',
        [
          'appointment 2022-04-20 planned appointee:조은성, organization:누리전자',
          'appointment 2022-04-20 planned appointee:박주혁, organization:새별전자',
        ],
      ],
      [
        '조은성 사장은 누리전자 대표를, 박주혁 부사장은 새별전자 대표를 맡는다.',
        [
          'appointment 2022-04-20 planned appointee:조은성, organization:누리전자',
          'appointment 2022-04-20 planned appointee:박주혁, organization:새별전자',
        ],
      ],
      // The first has a post that no reader of names knows
      [
        '하다미 시더는 누리전자 대표를, 박주혁 부사장이 새별전자 대표를 맡는다.',
        ['appointment 2022-04-20 planned appointee:박주혁, organization:새별전자'],
      ],
      ['진료는 조은성 원장이 담당한다.', []],
    ],
  ],
  [
    'money that goes into what somebody said they would build is still to be paid; what one begins with is not founded',
    [
      [
        '한결전자는 앞서 지난 2월 3100억원을 투자해 2024년까지 물류센터를 짓겠다고 발표했다.',
        ['investment 2022-02 planned investor:한결전자', 'construction 2022-04-20/2024 planned owner:한결전자'],
      ],
      ['조은성 씨는 지난 2000년 8월 트럭 한 대를 할부로 구입해 창업했다.', []],
      ['한결전자 사옥에 둥지를 튼 새별테크가 로봇을 만든다.', []],
      [
        '누리은행은 새별은행에 투자의향서를 전달했다.',
        ['investment 2022-04-20 planned investor:누리은행, recipient:새별은행'],
      ],
      [
        '한결전력은 5일 원전 기업 세 곳(Novira, Orvix, Telba)과 업무협약을 체결했다.',
        ['agreement 2022-04-05 occurred party:Novira, party:Orvix, party:Telba, party:한결전력'],
      ],
    ],
  ],
  [
    'who is proposed for a post is to take it; a candidate for a deal takes none',
    [
      [
        '새별전자 임원추천위원회는 5일 차기 최고경영자(CEO)에 박주혁 사장을 단독 추천했다.',
        ['appointment 2022-04-05 planned appointee:박주혁, organization:새별전자'],
      ],
      [
        '한누리은행 이사회는 3일 차기 행장 후보로 오민석 부행장을 추천했다.',
        ['appointment 2022-04-03 planned appointee:오민석, organization:한누리은행'],
      ],
      ['다온건설은 지난 3일 새별코웨이의 유력 인수 후보로 선정됐다.', []],
    ],
  ],
  [
    'who takes a post, told as the subject, takes it at the firm that the sentence is about',
    [
      [
        '다올산업은 1988년 창립했으며, 2012년 김시원 사장이 대표에 취임했다.',
        [
          'founding 1988 occurred founded:다올산업',
          'appointment 2012 occurred appointee:김시원, organization:다올산업',
        ],
      ],
    ],
  ],
  [
    'with no object and no other actor, who is spoken of is what was founded',
    [
      ['다올산업은 1974년 창업해 1999년 상장했다.', ['founding 1974 occurred founded:다올산업']],
      [
        '가온협회는 회원사 권익 보호를 위해 1991년 설립해 현재 2000여 개 회원사를 두고 있다.',
        ['founding 1991 occurred founded:가온협회'],
      ],
      ['다올산업은 2018년 베트남에 설립해 운영하고 있다.', []],
    ],
  ],
  [
    'unlike dates of one list are each a deed of their own where like things stand behind them',
    [
      [
        '라피네코리아는 이달 말 부산점을, 10월에는 대구점을 차례로 개점한다.',
        [
          'founding 2022-04-21~/2022-04-30~ planned founder:라피네코리아',
          'founding 2022-10 planned founder:라피네코리아',
        ],
      ],
      [
        '누리페이는 올해 4분기 대만, 내년 베트남에 서비스를 출시한다.',
        ['release 2022-36 planned presenter:누리페이', 'release 2023 planned presenter:누리페이'],
      ],
      [
        '누리마트는 2019년 부산점을 시작으로 2020년 대구점, 2021년 광주점을 열었다.',
        [
          'founding 2019 occurred founder:누리마트',
          'founding 2020 occurred founder:누리마트',
          'founding 2021 occurred founder:누리마트',
        ],
      ],
    ],
  ],
  [
    'the first of a row is done by whoever goes on with it',
    [
      [
        '누리전자는 2015년 센서 업체 다온센스를 인수한 것을 시작으로 2018년 나래옵틱스를 사들였다.',
        [
          'acquisition 2015 occurred acquired:다온센스, acquirer:누리전자',
          'acquisition 2018 occurred acquired:나래옵틱스, acquirer:누리전자',
        ],
      ],
      [
        '누리전자는 2020년 베트남 공장을 지은 것을 비롯해 2021년 인도 공장을 준공했다.',
        ['construction 2020 occurred owner:누리전자', 'construction 2021 occurred owner:누리전자'],
      ],
    ],
  ],
  [
    'works that the clause before begins are over on the day of the next, whatever else is not',
    [
      [
        '가온유화는 여수공장을 증설하고 있다. 지난해 착공에 들어가 이르면 올 11월 완료될 예정이다.',
        ['construction 2022-11 planned owner:가온유화', 'construction 2021 occurred owner:가온유화'],
      ],
      [
        '가온유화는 여수에 공장을 짓는다. 오는 9월 인허가 절차에 들어가 2024년 말 마무리할 계획이다.',
        ['construction 2022-04-20 planned owner:가온유화'],
      ],
    ],
  ],
  [
    'a shop is made anew, an app is not built',
    [
      ['가람유통은 지난 3월 본점 리뉴얼을 마쳤다.', ['construction 2022-03 occurred owner:가람유통']],
      ['가람유통은 지난 3월 홈페이지 리뉴얼을 마쳤다.', []],
    ],
  ],
  [
    'a time that money is paid in is that of what it pays for',
    [
      [
        '새온정밀은 올해부터 2026년까지 1200억원을 들여 김해에 제2공장을 짓는다.',
        ['investment 2022/2026 planned investor:새온정밀', 'construction 2022/2026 planned owner:새온정밀'],
      ],
    ],
  ],
  [
    'what says in which time a door opens is no part of the door',
    [
      ['가람유통은 강서점도 상반기 중 문을 연다.', ['founding 2022-40 planned founder:가람유통']],
      ['가람유통은 오는 6월 인천점을 추가한다.', ['founding 2022-06 planned founder:가람유통']],
      ['가람유통은 4월 기능 두 가지를 추가했다.', []],
    ],
  ],
  [
    'goods by their name are shown, where the word before it says that they are goods',
    [
      [
        '반도체 기업 코벡스는 14일 사업 계획을 설명했다. 첫 제품 CX-1은 2021년 4월 공개돼 통신사 두 곳에 공급됐다.',
        ['release 2021-04 occurred presenter:코벡스'],
      ],
    ],
  ],
  [
    'a row told in the present lies where its last deed lies; what is made to stand is not made',
    [
      [
        '누리백화점은 강릉점을 7월에 개장하는 것을 비롯해 연말에는 제천점을 오픈한다.',
        ['founding 2022-07 planned founder:누리백화점', 'founding 2022-10~/2022-12~ planned founder:누리백화점'],
      ],
      ['누리해운을 반석 위에 세우는 것이 박 사장의 과제다.', []],
    ],
  ],
  [
    'those of a numbered class are sought for a course, freshmen are not',
    [
      ['씨드브릿지는 내달 ‘점프업’ 5기 모집에 나선다.', ['program 2022-05 planned operator:씨드브릿지']],
      ['한울대는 21일부터 신입생 모집을 시작한다.', []],
    ],
  ],
  [
    'who is spoken of opens one more and shows again what was shown',
    [
      [
        '한누리대는 내년 3월 인공지능연구소도 문을 연다.',
        ['founding 2023-03 planned founded:인공지능연구소, founder:한누리대'],
      ],
      [
        '게임사 별무리소프트가 신작 ‘검은 항로’를 17일 국내에 출시했다. 이 게임은 하루 10만명이 즐긴다. 별무리소프트는 올 3분기 북미, 내년에는 일본에도 선보일 예정이다.',
        [
          'release 2022-04-17 occurred presenter:별무리소프트',
          'release 2022-35 planned presenter:별무리소프트',
          'release 2023 planned presenter:별무리소프트',
        ],
      ],
    ],
  ],
  [
    'goods or a site begin their service for whose they are',
    [
      [
        '핀테크 기업 페이누리는 14일 사업 계획을 설명했다. 페이누리의 정산 앱 하루정산은 지난 3월 베타 서비스를 시작했다.',
        ['release 2022-03 occurred presenter:페이누리'],
      ],
      [
        '페이누리는 14일 실적을 발표했다. 정부는 내달 서비스를 시작한다.',
        ['announcement 2022-04-14 occurred announcer:페이누리'],
      ],
    ],
  ],
  [
    'who paid to found what the sentences before say was founded',
    [
      [
        '지난 2017년 문을 연 나래인공지능연구소는 민간 연구기관이다. 나래그룹이 200억원을 출연해 세웠다.',
        ['founding 2017 occurred founded:나래인공지능연구소, founder:나래그룹'],
      ],
    ],
  ],
  [
    'what goes on is the later deed, not the beginning',
    [
      [
        '멍앤컴퍼니는 2014년 온라인몰로 출발해 현재 전국에 직영점 26곳을 두고 있다.',
        ['founding 2014 occurred founded:멍앤컴퍼니'],
      ],
    ],
  ],
  [
    'behind the topic, a time before who acts in a modifier is of the last deed, unless the noun is said of the topic',
    [
      [
        '누리전자는 2019년 김도윤 대표가 창업한 새별랩을 인수했다.',
        [
          'founding ../2022-04-20 occurred founded:새별랩, founder:김도윤',
          'acquisition 2019 occurred acquired:새별랩, acquirer:누리전자',
        ],
      ],
      [
        '누리전자는 2019년 김도윤 대표가 창업한 로봇 회사다.',
        ['founding 2019 occurred founded:누리전자, founder:김도윤'],
      ],
    ],
  ],
  [
    'the new firm is the one that was told of, and the post that of the unit just made',
    [
      [
        '나래그룹과 다온그룹은 합작사 나온셀을 세운다. 합작법인은 내년 3월 출범한다.',
        ['founding 2023-03 planned founded:나온셀, founder:나래그룹, founder:다온그룹'],
      ],
      [
        '가람은행은 지난 1일 디지털자산본부를 신설했다. 본부장에는 홍지호 상무를 영입했다.',
        [
          'founding 2022-04-01 occurred founded:디지털자산본부, founder:가람은행',
          'appointment ../2022-04-20 occurred appointee:홍지호, organization:디지털자산본부',
        ],
      ],
      [
        '동하중공업은 2003년 동하조선을 세웠다. 대표는 임채원 사장이 맡고 있다.',
        [
          'founding 2003 occurred founded:동하조선, founder:동하중공업',
          'appointment 2022-04-20 ongoing appointee:임채원, organization:동하중공업',
        ],
      ],
    ],
  ],
  [
    'the university is the one that the text is about',
    [
      [
        '한빛누리대가 인공지능대학원을 오는 9월 개원한다. 이에 앞서 대학은 지난 3월 산학협력센터를 설립했다.',
        [
          'founding 2022-09 planned founded:인공지능대학원, founder:한빛누리대',
          'founding 2022-03 occurred founded:산학협력센터, founder:한빛누리대',
        ],
      ],
    ],
  ],
  [
    'a ceremony is of whose site it is, whatever group that is in and whoever comes',
    [
      [
        '현대자동차그룹은 크다. 지난달 11일 화성에서 열린 기아 전용공장 기공식에는 한예솔 회장 등 200여명이 참석했다.',
        ['construction 2022-03-11 occurred attendee:한예솔, owner:기아'],
      ],
      [
        '지난 4일 열린 나래화학 울산공장 준공식에 한예솔 다온시장이 참석했다.',
        ['construction 2022-04-04 occurred attendee:한예솔, owner:나래화학'],
      ],
      ['지난 4일 열린 새 공장 준공식에 한예솔 나래시장이 참석했다.', []],
    ],
  ],
  [
    'a site that was told of, or that a ceremony is held for, is not whose it is',
    [
      [
        '새별경제청과 한누리대는 지난 9일 ‘바이오 인력양성센터’ ‘신약 실용화센터’ 합동 착공식을 개최했다고 11일 밝혔다.',
        ['construction 2022-04-09 occurred owner:새별경제청, owner:한누리대'],
      ],
      [
        '누리테스트는 천안에 미래기술연구센터를 설립한다. 미래기술연구센터는 다음 달 착공한다.',
        [
          'founding 2022-04-20 planned founded:미래기술연구센터, founder:누리테스트',
          'construction 2022-05 planned owner:누리테스트',
        ],
      ],
      [
        '누리코스는 지난해 합작법인 이든누리를 설립했다. 이든누리는 지난 3월 공장을 준공했다.',
        ['founding 2021 occurred founded:이든누리, founder:누리코스', 'construction 2022-03 occurred owner:이든누리'],
      ],
    ],
  ],
];

describe.each(CASES)('%s', (_, cases) => {
  it.each(cases)('%s', (text, events) => expect(eventsOf(text)).toEqual(events));
});
