// Everyday wordings of news: who acts and when, and what is new beside what was done before.
import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../testing/eventsOf.ts';

// Published on 20 April 2022
const CASES: readonly (readonly [
  title: string,
  cases: readonly (readonly [text: string, events: readonly string[]])[],
])[] = [
  [
    'who stands before a day acts in the main verb',
    [
      [
        '가람공업이 19일 오전 새로 옮긴 매화 공장 준공식을 개최했다고 밝혔다.',
        ['construction 2022-04-19 occurred owner:가람공업'],
      ],
      ['가람공업이 신축 이전한 매화 공장의 준공식을 19일 열었다.', ['construction 2022-04-19 occurred owner:가람공업']],
      ['가람전자가 15일 출시한 신차를 앞세워 시장을 공략한다.', ['release 2022-04-15 occurred presenter:가람전자']],
    ],
  ],
  [
    'a month of this year stays in it, however its verb ends',
    [
      [
        '가람전자는 올해 2월 나래화학과 양해각서를 체결하기로 했다.',
        ['agreement 2022-02 planned party:가람전자, party:나래화학'],
      ],
      [
        '가람전자는 2월 나래화학과 양해각서를 체결하기로 했다.',
        ['agreement 2023-02 planned party:가람전자, party:나래화학'],
      ],
    ],
  ],
  [
    'who was present did not do it',
    [
      [
        '12일 가온산업단지에서 나래중공업 공장이 관계자 100여명이 참석한 가운데 기공식을 가졌다.',
        ['construction 2022-04-12 occurred owner:나래중공업'],
      ],
      [
        '11일 박보람 다온시장 등이 참석한 가운데 나래산업이 다온시와 투자협약을 체결했다.',
        ['agreement 2022-04-11 occurred party:나래산업, party:다온시'],
      ],
    ],
  ],
  [
    'a name before 역시 or 또한 is who acts',
    [
      [
        '보람제약 역시 지난해 11월 다온소재를 인수했다.',
        ['acquisition 2021-11 occurred acquired:다온소재, acquirer:보람제약'],
      ],
      [
        '가람전자는 공장을 지었다. 보람제약 또한 지난해 11월 다온소재에 투자했다.',
        [
          'construction ../2022-04-20 occurred owner:가람전자',
          'investment 2021-11 occurred investor:보람제약, recipient:다온소재',
        ],
      ],
    ],
  ],
  [
    'what is new is not what was done long before',
    [
      [
        '가람전자와 나래소재는 공동 연구 협약을 체결했다고 19일 밝혔다. 두 회사는 2012년 공급 계약을 맺었다.',
        [
          'agreement 2012 occurred party:가람전자, party:나래소재',
          'agreement ../2022-04-20 occurred party:가람전자, party:나래소재',
        ],
      ],
      [
        '가람전자는 김다온 부사장을 신임 대표이사로 선임했다고 19일 밝혔다. 김 대표는 2010년부터 영업본부장을 맡아왔다.',
        [
          'appointment 2010 occurred appointee:김다온, organization:가람전자',
          'appointment ../2022-04-20 occurred appointee:김다온, organization:가람전자',
        ],
      ],
      [
        '가람전자는 나래소재를 인수했다고 19일 밝혔다. 가람전자는 지난달 나래소재 인수를 마쳤다.',
        ['acquisition 2022-03 occurred acquired:나래소재, acquirer:가람전자'],
      ],
    ],
  ],
  [
    'a day belongs to its own deed',
    [
      [
        '나래산업은 2013년 다온공장 신축에 이어, 이번에 180억원을 투자해 생산라인을 확장할 예정이다.',
        [
          'construction 2013 occurred owner:나래산업',
          'construction 2022-04-20 planned owner:나래산업',
          'investment 2022-04-20 planned investor:나래산업',
        ],
      ],
      [
        '가온마트는 지난해 6월 다온점 개점 이후 9월 6일 매화동에 2호점을 오픈했다.',
        ['founding 2021-06 occurred founder:가온마트', 'founding 2021-09-06 occurred founder:가온마트'],
      ],
      [
        '나래산업은 2011년 다온시와 협약을 맺은 뒤 공장을 착공할 예정이다.',
        ['agreement 2011 occurred party:나래산업, party:다온시', 'construction 2022-04-20 planned owner:나래산업'],
      ],
      [
        '가람전자는 19일 관계자들이 참석한 가운데 기공식을 열고 2024년까지 공장을 준공하기로 했다.',
        ['construction 2022-04-19 occurred owner:가람전자', 'construction 2022-04-20/2024 planned owner:가람전자'],
      ],
    ],
  ],
  [
    'who signs, and what for',
    [
      [
        '가온은행 김다온 부행장보(오른쪽)가 보람공단 박나래 본부장(왼쪽)과 업무협약을 맺은 뒤 기념촬영을 하고 있다.',
        ['agreement ../2022-04-20 occurred party:가온은행, party:보람공단'],
      ],
      [
        '다온그룹은 14일 나래푸드 인수를 위한 본계약을 체결했다.',
        ['acquisition 2022-04-14 occurred acquired:나래푸드, acquirer:다온그룹'],
      ],
      [
        '다온그룹은 14일 나래푸드와 부품 공급 본계약을 체결했다.',
        ['agreement 2022-04-14 occurred party:나래푸드, party:다온그룹'],
      ],
      [
        '가람전자는 2014년 나래소재와 다온화학을 인수했다.',
        ['acquisition 2014 occurred acquired:나래소재, acquired:다온화학, acquirer:가람전자'],
      ],
      [
        '가람전자는 보람파트너스와 다온화학을 인수했다.',
        ['acquisition ../2022-04-20 occurred acquired:다온화학, acquirer:가람전자'],
      ],
    ],
  ],
  [
    'what opens itself is opened',
    [
      ['나래백화점 다온점이 18일 오픈했다.', ['founding 2022-04-18 occurred founder:나래백화점']],
      [
        '나래관광의 다온타워가 오는 5월 18일 정식 오픈한다.',
        ['founding 2022-05-18 planned founded:다온타워, founder:나래관광'],
      ],
      ['나래백화점 다온점이 19일 개점식을 갖고 영업에 들어갔다.', ['founding 2022-04-19 occurred founder:나래백화점']],
      ['나래전자는 팝업스토어를 마련하고 18일 오픈했다.', ['founding ../2022-04-20 occurred founder:나래전자']],
      [
        '협의체는 다온시와 나래전자가 함께 지난달 29일 출범했다.',
        ['founding 2022-03-29 occurred founder:나래전자, founder:다온시'],
      ],
      [
        '나래은행은 디지털본부를 신설하는 조직개편을 단행했다고 14일 밝혔다.',
        ['founding ../2022-04-20 occurred founded:디지털본부, founder:나래은행'],
      ],
      [
        '나래소프트는 2018년 나래전자의 소프트웨어 사업부가 분사해 설립됐다.',
        ['founding 2018 occurred founded:나래소프트, founder:나래전자'],
      ],
      [
        '나래생명과 다온생명의 통합법인인 ‘나래라이프’가 14일 출범했다.',
        ['founding 2022-04-14 occurred founded:나래라이프, founder:나래생명, founder:다온생명'],
      ],
    ],
  ],
  [
    'a plan for a day without a year is for the nearer one',
    [
      ['나래전자는 5월 3일 신제품을 출시한다.', ['release 2022-05-03 planned presenter:나래전자']],
      ['나래전자는 3월 3일 신제품을 출시했다.', ['release 2022-03-03 occurred presenter:나래전자']],
    ],
  ],
  [
    'courses by the name of a school',
    [
      ['다온시는 오는 9월까지 농업인대학을 운영한다.', ['program 2022-04-20/2022-09 planned operator:다온시']],
      ['다온시는 11일 시청에서 ‘제5기 시민대학’ 입학식을 열었다.', ['program 2022-04-11 occurred operator:다온시']],
      ['다온재단은 나래대학을 운영한다.', []],
    ],
  ],
  [
    'what goes on from a deal, and by whom',
    [
      [
        '나래전자는 다온통신과 양해각서를 체결했다고 14일 밝혔다. 양사는 이번 협약에 따라 공동 연구를 진행한다.',
        ['agreement ../2022-04-20 occurred party:나래전자, party:다온통신'],
      ],
      [
        '다온시는 나래화학과 투자협약을 체결했다고 14일 밝혔다. 신규 공장은 오는 9월 착공한다.',
        [
          'agreement ../2022-04-20 occurred party:나래화학, party:다온시',
          'construction 2022-09 planned owner:나래화학',
        ],
      ],
      [
        '나래화학은 제조공장을 완공함에 따라 27일부터 생산라인을 옮긴다.',
        ['construction ../2022-04-20 occurred owner:나래화학'],
      ],
      [
        '나래전자는 지난해 9월 다온소재를 인수했다. 지난달에는 보람화학도 사들였다.',
        [
          'acquisition 2021-09 occurred acquired:다온소재, acquirer:나래전자',
          'acquisition 2022-03 occurred acquired:보람화학, acquirer:나래전자',
        ],
      ],
      [
        '나래전자가 지난해부터 추진해온 다온소재 인수를 지난 10일 마무리했다.',
        ['acquisition 2022-04-10 occurred acquired:다온소재, acquirer:나래전자'],
      ],
      [
        '나래전자는 지난 10일 가람화학 인수 대금을 납입했다.',
        ['acquisition 2022-04-10 occurred acquired:가람화학, acquirer:나래전자'],
      ],
    ],
  ],
  [
    'each of several people has a post of their own',
    [
      [
        '김다온 본부장이 나래전자 대표이사로, 이선우 실장이 가람전자 대표이사로 선임됐다.',
        [
          'appointment ../2022-04-20 occurred appointee:김다온, organization:나래전자',
          'appointment ../2022-04-20 occurred appointee:이선우, organization:가람전자',
        ],
      ],
      [
        '나래전자는 11일 김다온 사내이사를 선임했다. 사외이사에는 이선우 한빛대 교수가 선임됐다.',
        [
          'appointment 2022-04-11 occurred appointee:김다온, organization:나래전자',
          'appointment ../2022-04-20 occurred appointee:이선우, organization:나래전자',
        ],
      ],
      [
        '이선우 한빛대 교수가 한빛대 총장에 선임됐다.',
        ['appointment ../2022-04-20 occurred appointee:이선우, organization:한빛대'],
      ],
    ],
  ],
  [
    'what the first sentence tells in short is told once',
    [
      [
        '나래전자가 인공지능 스피커를 출시한다. 나래전자는 27일 인공지능 스피커 ‘다온’을 출시한다고 16일 밝혔다.',
        ['release 2022-04-27 planned presenter:나래전자'],
      ],
      [
        '다온시가 로봇 박람회를 연다. 다온시는 오는 25일부터 27일까지 ‘2022 다온 로봇 박람회’를 개최한다고 16일 밝혔다.',
        ['conference 2022-04-25/2022-04-27 planned operator:다온시'],
      ],
      [
        '나래마트가 세종에 첫 매장을 연다. 나래마트는 오는 24일 세종시에 세종점을 오픈한다고 16일 밝혔다.',
        ['founding 2022-04-24 planned founder:나래마트'],
      ],
      [
        '나래전자가 베트남에 생산법인을 설립했다. 나래전자는 지난 3월 하노이에 생산법인 ‘나래비나’를 설립했다고 16일 밝혔다.',
        ['founding 2022-03 occurred founded:나래비나, founder:나래전자'],
      ],
      [
        '나래제강이 특수강 공장을 준공했다. 나래제강은 15일 다온공장 준공식을 가졌다고 16일 밝혔다.',
        ['construction 2022-04-15 occurred owner:나래제강'],
      ],
      [
        '나래제강이 특수강 공장을 준공했다. 나래제강은 지난해 다온공장을 준공했다.',
        ['construction ../2022-04-20 occurred owner:나래제강', 'construction 2021 occurred owner:나래제강'],
      ],
      [
        '나래전자가 인공지능 스피커를 출시한다. 나래전자는 27일 세탁기 ‘다온’을 출시한다고 16일 밝혔다.',
        ['release 2022-04-20 planned presenter:나래전자', 'release 2022-04-27 planned presenter:나래전자'],
      ],
      [
        '나래벤처스가 스타트업 5곳에 투자했다. 나래벤처스는 다온로보틱스 등 5개 스타트업에 총 50억원을 투자했다고 16일 밝혔다.',
        ['investment ../2022-04-20 occurred investor:나래벤처스, recipient:다온로보틱스'],
      ],
    ],
  ],
  [
    'who sells takes nothing over',
    [
      ['다온그룹은 나래푸드 매각 절차를 마무리했다.', []],
      ['다온그룹은 나래푸드 지분 매각을 추진한다.', []],
      [
        '다온그룹은 가람전자에 나래푸드 매각을 완료했다.',
        ['acquisition ../2022-04-20 occurred acquired:나래푸드, acquirer:가람전자'],
      ],
    ],
  ],
  [
    'what was done on a day before it is said is done',
    [
      [
        '나래푸드는 지난 15일 미국에 현지 법인 ‘나래USA’를 세우고 다음 달 라면 5종을 출시한다고 19일 밝혔다.',
        [
          'founding 2022-04-15 occurred founded:나래USA, founder:나래푸드',
          'release 2022-05 planned presenter:나래푸드',
        ],
      ],
      [
        '나래푸드는 18일 다온공장을 증설하기로 했다고 19일 공시했다.',
        ['construction 2022-04-18 planned owner:나래푸드'],
      ],
    ],
  ],
  [
    'a body is made by who is said to have launched it, then joined by others',
    [
      [
        'V-AI 얼라이언스는 지난 2월 세림통신이 부산에서 열린 전시를 계기로 출범한 협력체다. 당시 온새테크, 들판소프트 등 전문 기업들이 참여했고, 이후 하람비전(로봇)이 추가 합류했다.',
        [
          'founding 2022-02 occurred founded:V-AI 얼라이언스, founder:세림통신',
          'membership 2022-02 occurred consortium:V-AI 얼라이언스, member:들판소프트, member:온새테크',
          'membership ../2022-04-20 occurred consortium:V-AI 얼라이언스, member:하람비전',
        ],
      ],
      [
        'V-AI 얼라이언스는 지난해 2월 세림통신 주도로 결성한 사업 연합체다.',
        ['founding 2021-02 occurred founded:V-AI 얼라이언스, founder:세림통신'],
      ],
      [
        'V-AI 얼라이언스는 12일 연례 포럼을 열고 문호를 넓히겠다고 발표했다. 이날 ‘온새테크’와 ‘다있담’이 동맹에 합류했다.',
        [
          'conference 2022-04-12 occurred operator:V-AI 얼라이언스',
          'membership 2022-04-12 occurred consortium:V-AI 얼라이언스, member:다있담, member:온새테크',
        ],
      ],
    ],
  ],
  [
    'two who were meant are meant again, whoever was named since',
    [
      [
        '세림전자와 하람텔레콤은 인공지능 분야에서 협력하기로 했다고 14일 밝혔다. 양사는 칩을 함께 만든다. 판매는 온새벤처스를 통해 하는 방향을 검토 중이다. 양사는 2019년 전략적 파트너십을 체결했다.',
        [
          'agreement ../2022-04-20 occurred party:세림전자, party:하람텔레콤',
          'agreement 2019 occurred party:세림전자, party:하람텔레콤',
        ],
      ],
      ['세림통신은 V-AI 얼라이언스를 이끈다. V-AI 얼라이언스에 참여한 기업은 모두 18곳이다.', []],
    ],
  ],
  [
    'of a unit that is named behind whose it is the unit is what was set up',
    [
      [
        '지난달 신설한 세림전자의 인공지능 연구조직인 ‘물결 랩(ML)’이 개발을 맡는다.',
        ['founding 2022-03 occurred founded:물결 랩, founder:세림전자'],
      ],
      ['1983년 설립된 세림전자의 김서준 대표는 강점을 말했다.', ['founding 1983 occurred founded:세림전자']],
    ],
  ],
];

describe.each(CASES)('%s', (_, cases) => {
  it.each(cases)('%s', (text, events) => expect([...eventsOf(text)].sort()).toEqual([...events].sort()));
});
