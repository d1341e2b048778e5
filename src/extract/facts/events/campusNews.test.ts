// News of universities and hospitals: who came to a signing, and what comes before what is planned.
import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../testing/eventsOf.ts';

// Published on 20 April 2022
const CASES: readonly (readonly [
  title: string,
  cases: readonly (readonly [text: string, events: readonly string[]])[],
])[] = [
  [
    'who came, told right behind, came to the signing, whatever their post is called',
    [
      [
        '나달래대병원은 4일 돌모루대와 업무협약을 체결했다. 나달래대병원 김도현 행정원장, 박서연 교육부총장, 이준호 공과대학장 등이 참석했다.',
        [
          'agreement 2022-04-04 occurred attendee:김도현, attendee:박서연, attendee:이준호, party:나달래대병원, party:돌모루대',
        ],
      ],
      [
        '나달래대병원은 4일 돌모루대와 업무협약을 체결했다. 김도현 행정원장은 학회에 참석했다.',
        ['agreement 2022-04-04 occurred party:나달래대병원, party:돌모루대'],
      ],
    ],
  ],
  [
    'what is done before what is planned is planned itself, unless its words say that it is over',
    [
      [
        '갈마루전자는 새나소재를 인수한 뒤 합병할 계획이다.',
        ['acquisition 2022-04-20 planned acquired:새나소재, acquirer:갈마루전자'],
      ],
      [
        '갈마루전자는 돌모루공장을 준공한 다음 내년부터 양산에 들어갈 예정이다.',
        ['construction 2022-04-20 planned owner:갈마루전자'],
      ],
      [
        '갈마루전자는 최근 새나소재를 인수한 뒤 사명을 바꿀 계획이다.',
        ['acquisition ../2022-04-20 occurred acquired:새나소재, acquirer:갈마루전자'],
      ],
      [
        '갈마루전자는 지난해 새나소재를 인수한 뒤 사명을 바꿀 계획이다.',
        ['acquisition 2021 occurred acquired:새나소재, acquirer:갈마루전자'],
      ],
    ],
  ],
  [
    'each of several posts is taken by whom stands behind it, whatever the brackets say',
    [
      [
        '돌모루병원은 임상시험센터장에 김호준 교수(호흡기내과), 인력양성센터장에 박영서 교수(종양내과), 연구지원센터장에 고재원 교수(약리학과)를 각각 임명했다.',
        ['김호준', '박영서', '고재원'].map(
          (name) => `appointment ../2022-04-20 occurred appointee:${name}, organization:돌모루병원`,
        ),
      ],
    ],
  ],
  [
    'how much, a kind and an order of things are no names of what comes into being',
    [
      ['이런 회사는 자본금 가운데 20% 이상을 출자해 설립한다.', []],
      ['갈마루 회장은 제2의 창업을 선언했다.', []],
      ['연구기관들이 잇따라 ‘연구소 기업’ 설립에 나서고 있다.', []],
    ],
  ],
  [
    'how often and through what time says nothing of when',
    [
      ['누리아카데미는 1년에 2회 교육생을 모집한다.', ['program 2022-04-20 planned operator:누리아카데미']],
      [
        '돌모루병원은 앞으로 약 40개월의 공사기간을 거쳐 오는 2025년 11월 완공될 예정이다.',
        ['construction 2025-11 planned owner:돌모루병원'],
      ],
    ],
  ],
  [
    'who came to where ground was broken builds nothing',
    [
      [
        '돌모루병원은 암병원을 2025년 11월 완공할 예정이다. 김도현 갈마루대 총장과 박서연 새나건설 대표가 참석한 가운데 열린 기공식에서 이준호 의료원장은 발판이라고 말했다.',
        ['construction 2025-11 planned attendee:김도현, attendee:박서연, attendee:이준호, owner:돌모루병원'],
      ],
    ],
  ],
  [
    'those listed before kinds of houses are all of whom as many as are counted consist',
    [
      [
        '사업은 새나진흥원이 주관하고 갈마루연구원·돌모루공단·나달래발전 등 혁신도시 공공기관과 대학, 연구기관, 기업 등 13개 기관이 공동 컨소시엄을 구성해 기술을 연구한다.',
        ['founding 2022-04-20 planned founded:컨소시엄, founder:갈마루연구원, founder:나달래발전, founder:돌모루공단'],
      ],
    ],
  ],
  [
    'a field of trade builds nothing',
    [
      [
        '갈마루시(시장 김도현)는 올해부터 전지산업 육성의 새로운 축이 될 연구개발 인프라를 지역내에 구축한다. 시는 연구센터 준공후 전지산업 육성의 핵심 축을 이룰 분원도 착공한다. 전지산업 분야 생산과 연구기능을 갖춘다.',
        [],
      ],
    ],
  ],
  [
    'a mark of a list is no part of a name',
    [
      [
        '갈마루대는 화학공학부에 △나노소재연구실 △배터리연구실을 개설했다.',
        ['founding ../2022-04-20 occurred founded:배터리연구실, founder:갈마루대'],
      ],
    ],
  ],
];

describe.each(CASES)('%s', (_, cases) => {
  it.each(cases)('%s', (text, events) => expect(eventsOf(text)).toEqual(events));
});
