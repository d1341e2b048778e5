// What is run for others, several deeds by one verb, shares taken in somebody: each text with its events.
import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../testing/eventsOf.ts';

// Published on 20 April 2022
const CASES: readonly (readonly [
  title: string,
  cases: readonly (readonly [text: string, events: readonly string[]])[],
])[] = [
  [
    'who is sought for what is run',
    [
      [
        '갈마루재단은 서울에 있다. 갈마루재단은 이 사업에 참여할 운영기관을 다음 달 12일까지 모집한다고 18일 발표했다.',
        ['program 2022-04-20/2022-05-12 planned operator:갈마루재단'],
      ],
      [
        '돌모루은행은 서울에 있다. 돌모루은행은 보험 스타트업을 오는 29일까지 모집한다.',
        ['program 2022-04-20/2022-04-29 planned operator:돌모루은행'],
      ],
      [
        '나달래진흥원은 ‘새싹 키움 프로젝트’ 참가 업체를 오는 29일까지 공모한다.',
        ['program 2022-04-20/2022-04-29 planned operator:나달래진흥원'],
      ],
      [
        '갈마루벤처스는 서울에 있다. 갈마루벤처스는 예비 창업팀 7곳을 뽑아 4개월간 보육한다.',
        ['program 2022-04-20/2022-08-19 planned operator:갈마루벤처스'],
      ],
      ['돌모루마트는 서울에 있다. 돌모루마트는 납품업체를 오는 29일까지 모집한다.', []],
      ['갈마루은행은 서울에 있다. 갈마루은행은 다음 달 조기퇴직 프로그램을 시행한다.', []],
    ],
  ],
  [
    'several deeds by one verb',
    [
      [
        '갈마루재단은 서울에 있다. 갈마루재단은 다음 달 3일부터 청년창업자를 선발·육성한다.',
        ['program 2022-05-03 planned operator:갈마루재단'],
      ],
      ['돌모루전자는 올해 하반기 새 청소기를 개발·출시한다.', ['release 2022-41 planned presenter:돌모루전자']],
      ['돌모루전자는 청소기를 개발·생산한다.', []],
    ],
  ],
  [
    'what is run, since when, and by whom',
    [
      [
        '갈마루중공업은 서울에 있다. 갈마루중공업은 2012년부터 사내벤처 제도를 시행하고 있다.',
        ['program 2012 occurred operator:갈마루중공업'],
      ],
      [
        '갈마루재단은 서울에 있다. 갈마루재단은 2017년부터 ‘어부학교 지원사업’을 추진하고 있다.',
        ['program 2017 occurred operator:갈마루재단'],
      ],
      [
        '돌모루화재는 서울에 있다. 돌모루화재의 창업 육성 프로그램 ‘온새미’는 2016년 시작됐다.',
        ['program 2016 occurred operator:돌모루화재'],
      ],
      [
        '갈마루대는 다음 달부터 학부에 ‘데이터 문해’ 온라인 과목을 연다.',
        ['program 2022-05 planned operator:갈마루대'],
      ],
      ['갈마루병원은 다음 달 진료과목을 신설한다.', []],
      ['갈마루화학은 2017년부터 비료 사업을 추진하고 있다.', []],
    ],
  ],
  [
    'one deed beside another',
    [
      [
        '돌모루식품은 지난 1월 두부 공장을 준공하는가 하면 2월에는 나달래제과를 인수했다.',
        [
          'construction 2022-01 occurred owner:돌모루식품',
          'acquisition 2022-02 occurred acquired:나달래제과, acquirer:돌모루식품',
        ],
      ],
      [
        '돌모루식품은 지난 1월 나달래제과를 인수했는가 하면, 오는 6월 두부 공장을 준공할 계획이다.',
        [
          'acquisition 2022-01 occurred acquired:나달래제과, acquirer:돌모루식품',
          'construction 2022-06 planned owner:돌모루식품',
        ],
      ],
    ],
  ],
  [
    'in whom a share is taken',
    [
      [
        '돌모루식품은 지난해 9월 식물공장 기업 ‘보람팜’에 7억원 상당의 지분 12%를 확보했다.',
        ['investment 2021-09 occurred investor:돌모루식품, recipient:보람팜'],
      ],
      [
        '돌모루식품은 나달래바이오의 가능성을 알아보고 2019년 투자를 단행했다.',
        ['investment 2019 occurred investor:돌모루식품, recipient:나달래바이오'],
      ],
      [
        '나달래팜은 돌모루캐피탈과 갈마루파트너스로부터 60억원의 투자를 유치했다. 이들 투자사는 신주 3만주를 발행하는 제3자배정 방식 증자에 참여했다.',
        ['investment ../2022-04-20 occurred investor:갈마루파트너스, investor:돌모루캐피탈, recipient:나달래팜'],
      ],
    ],
  ],
  [
    'what is hoped for is no post, what is said of a body is no other body',
    [
      ['박보람 대표는 “이번 준공을 계기로 업계 최고의 파트너가 되겠다”고 말했다.', []],
      [
        '돌모루대는 지난해 말 ‘돌모루로봇센터’를 설립했다. 돌모루로봇센터는 중소기업을 돕기 위해 설립된 국내 첫 로봇센터다.',
        ['founding 2021-10~/2021-12~ occurred founded:돌모루로봇센터, founder:돌모루대'],
      ],
    ],
  ],
];

describe.each(CASES)('%s', (_, cases) => {
  it.each(cases)('%s', (text, events) => {
    expect(eventsOf(text)).toEqual(events);
  });
});
