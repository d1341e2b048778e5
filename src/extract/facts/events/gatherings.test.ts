// What is held, when and by whom; who comes to it, who speaks there and who is in its picture.
import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../testing/eventsOf.ts';

// Published on 20 April 2022
type Case = [text: string, events: readonly string[]];
const CASES: [title: string, cases: Case[]][] = [
  [
    'who takes part is told behind, with no word of where',
    [
      [
        '갈마루재단은 4일 ‘갈마루 데모데이’를 열었다. 나래로봇, 다온셀, 보람케어, 새론팜 4개 스타트업이 참여했다. 투자기관으로는 한빛벤처스, 누리인베스트먼트 등 10개 기관이 참석해 투자 가능성을 검토했다.',
        [
          'conference 2022-04-04 occurred attendee:나래로봇, attendee:누리인베스트먼트, attendee:다온셀, attendee:보람케어, attendee:새론팜, attendee:한빛벤처스, operator:갈마루재단',
        ],
      ],
      [
        '갈마루전자는 4일 ‘갈마루 개발자 콘퍼런스’를 열었다. 돌모루소재는 올해 수소 연합에 참여했다.',
        [
          'conference 2022-04-04 occurred operator:갈마루전자',
          'membership 2022 occurred consortium:수소 연합, member:돌모루소재',
        ],
      ],
    ],
  ],
  [
    'it is held while they are there',
    [
      [
        '갈마루은행은 12일 ‘핀테크 데이’를 김도윤 행장과 이한결 나래페이 대표가 참석한 가운데 개최했다.',
        ['conference 2022-04-12 occurred attendee:김도윤, attendee:이한결, operator:갈마루은행'],
      ],
    ],
  ],
  [
    'who speaks there presents',
    [
      [
        '한빛연구원은 3일 ‘수소 심포지엄’을 열었다. 이날 심포지엄에서는 김도윤 나래대 교수와 이한결 갈마루에너지 전무가 발표자로 나섰다.',
        ['conference 2022-04-03 occurred operator:한빛연구원, presenter:김도윤, presenter:이한결'],
      ],
      [
        '갈마루전자는 5월 3일 ‘로봇 포럼’을 연다. 김도윤 나래대 교수는 지난해 다른 곳에서 강연을 맡았다.',
        ['conference 2022-05-03 planned operator:갈마루전자'],
      ],
    ],
  ],
  [
    'those in its picture are there, though the sentence before says of what',
    [
      [
        '10일 열린 갈마루 데모데이에서 관계자들이 기념 촬영을 하고 있다. 첫 줄 왼쪽 두 번째부터 이로운 나래센터장, 김새벽 갈마루전자 사장. 갈마루전자는 10일 ‘갈마루 데모데이’를 열었다.',
        ['conference 2022-04-10 occurred attendee:김새벽, attendee:이로운, operator:갈마루전자'],
      ],
    ],
  ],
  [
    'a time before is one of its own, by the same',
    [
      [
        '나래진흥원은 16일 ‘로봇 경진대회’를 개최했다. 이번 대회는 지난 2월에 이어 다시 열렸다.',
        ['conference 2022-02 occurred operator:나래진흥원', 'conference 2022-04-16 occurred operator:나래진흥원'],
      ],
      [
        '나래진흥원은 16일 ‘로봇 경진대회(이하 대회)’를 개최했다. 협업은 서로 배우는 일이다. 일은 함께 하는 것이다. 이번 대회는 지난 2월에 이어 다시 열렸다.',
        ['conference 2022-02 occurred operator:나래진흥원', 'conference 2022-04-16 occurred operator:나래진흥원'],
      ],
      [
        '나래진흥원은 16일 ‘로봇 포럼’을 개최했다. 이번 포럼은 이틀간 열렸다.',
        ['conference 2022-04-16 occurred operator:나래진흥원'],
      ],
    ],
  ],
  [
    'whose hosting is named',
    [
      [
        '한국도자협회 주최로 9일 열린 ‘도자산업 포럼’에서 김새롬 회장이 기조연설을 했다.',
        ['conference 2022-04-09 occurred operator:한국도자협회, presenter:김새롬'],
      ],
    ],
  ],
];

describe.each(CASES)('%s', (_, cases) => {
  it.each(cases)('%s', (text, events) => {
    expect(eventsOf(text).sort()).toEqual([...events].sort());
  });
});
