// Who signs, who is only there, and where it is done; who comes to what is held, and on which days.
import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../testing/eventsOf.ts';
import { relationsOf } from '../../testing/relationsOf.ts';

// Published on 20 April 2022
type Case = [text: string, events: readonly string[], relations?: readonly string[]];
const CASES: [title: string, cases: Case[]][] = [
  [
    'who comes to a ceremony signs nothing where it was told who does',
    [
      [
        '갈마루시와 나달래개발이 10일 ㈜돌모루링크와 데이터센터 건립을 위한 투자협약을 가졌다. 시청에서 진행된 이날 협약식에는 박보람 갈마루시의회 의장과 조다온 돌모루링크 대표, 보람건설, 한빛씨앤에스 등 협력기업 관계자가 참석했다.',
        [
          'agreement 2022-04-10 occurred attendee:박보람, attendee:조다온, party:갈마루시, party:나달래개발, party:돌모루링크',
        ],
        ['partnership 갈마루시 > 돌모루링크', 'partnership 나달래개발 > 돌모루링크'],
      ],
      [
        '지난 17일 열린 업무협약식에는 노다온 갈마루전자 대표와 전보람 나래협회 회장 등이 참석했다.',
        ['agreement 2022-04-17 occurred attendee:노다온, attendee:전보람, party:갈마루전자, party:나래협회'],
        ['partnership 갈마루전자 > 나래협회'],
      ],
      [
        '갈마루전자는 3일 한빛대와 업무협약을 체결했다. 이번 협약식은 김다온 갈마루전자 대표와 박보람 한빛대 총장이 참석한 가운데 진행됐다.',
        ['agreement 2022-04-03 occurred attendee:김다온, attendee:박보람, party:갈마루전자, party:한빛대'],
      ],
      [
        '갈마루전자는 3일 한빛대와 업무협약을 체결했다. 이날 행사에는 김다온 갈마루전자 대표와 박보람 한빛대 총장 등이 참석했다.',
        ['agreement 2022-04-03 occurred attendee:김다온, attendee:박보람, party:갈마루전자, party:한빛대'],
      ],
    ],
  ],
  [
    'those who were counted are named behind',
    [
      [
        '갈마루시가 11일 시청에서 유망기업 3곳과 투자협약을 체결했다. 협약에 따라 돌모루바이오·나달래텍·보람로보 등 3개 기업은 공장을 지을 예정이다.',
        [
          'agreement 2022-04-11 occurred party:갈마루시, party:나달래텍, party:돌모루바이오, party:보람로보',
          'construction 2022-04-20 planned owner:나달래텍, owner:돌모루바이오, owner:보람로보',
        ],
        ['partnership 갈마루시 > 돌모루바이오', 'partnership 갈마루시 > 나달래텍', 'partnership 갈마루시 > 보람로보'],
      ],
      [
        '갈마루시는 11일 기업 2곳과 투자협약을 체결했다. 이날 협약식에는 이다온 갈마루시장과 정보람 갈마루상공회의소 회장, 최가람 돌모루텍 대표, 임다온 나달래전자 대표가 참석했다.',
        [
          'agreement 2022-04-11 occurred attendee:이다온, attendee:임다온, attendee:정보람, attendee:최가람, party:갈마루시, party:나달래전자, party:돌모루텍',
        ],
        ['partnership 갈마루시 > 돌모루텍', 'partnership 갈마루시 > 나달래전자'],
      ],
      [
        '갈마루시는 11일 3개 기업과 투자협약을 체결했다. 협약을 맺은 기업은 돌모루텍, 보람소재, 나달래전자다.',
        ['agreement 2022-04-11 occurred party:갈마루시, party:나달래전자, party:돌모루텍, party:보람소재'],
        ['partnership 갈마루시 > 돌모루텍', 'partnership 갈마루시 > 보람소재', 'partnership 갈마루시 > 나달래전자'],
      ],
      // As many as were counted, no others
      [
        '갈마루시가 11일 시청에서 유망기업 5곳과 투자협약을 체결했다. 협약에 따라 돌모루바이오·나달래텍 등 2개 기업은 공장을 지을 예정이다.',
        [
          'agreement 2022-04-11 occurred party:갈마루시',
          'construction 2022-04-20 planned owner:나달래텍, owner:돌모루바이오',
        ],
      ],
    ],
  ],
  [
    'whose works they are signs, and not the hall in which it is done',
    [
      [
        '충남도는 갈마루전자의 공장 증설을 위한 투자협약을 3일 천안시청에서 체결했다.',
        ['agreement 2022-04-03 occurred party:갈마루전자, party:충청남도'],
      ],
      [
        '충북도는 3일 청주시청에서 갈마루소재의 본사 이전을 위한 업무협약을 체결했다.',
        ['agreement 2022-04-03 occurred party:갈마루소재, party:충청북도'],
      ],
      [
        '갈마루전자는 3일 충북도청에서 투자협약을 체결했다. 충북도는 인허가를 돕는다.',
        ['agreement 2022-04-03 occurred party:갈마루전자, party:충청북도'],
      ],
    ],
  ],
  [
    'the head of a province or a town signs for the one that the text is about',
    [
      [
        '충남도는 투자 유치에 나섰다. 김다온 지사는 3일 도청에서 이보람 갈마루전자 대표와 투자협약을 체결했다.',
        ['agreement 2022-04-03 occurred party:갈마루전자, party:충청남도'],
      ],
      [
        '강원도는 투자 유치에 나섰다. 박 지사는 3일 일본에서 돌모루케미칼과 투자협약을 맺었다.',
        ['agreement 2022-04-03 occurred party:강원도, party:돌모루케미칼'],
      ],
      ['갈마루전자는 투자 유치에 나섰다. 박 지사는 3일 일본에서 돌모루케미칼과 투자협약을 맺었다.', []],
    ],
  ],
  [
    'of whom somebody thinks much is with whom it signs',
    [
      [
        '보람벤처스는 3일 돌모루바이오의 전문성을 높게 평가해 20억원 규모 투자 의향서를 교환했다.',
        ['agreement 2022-04-03 occurred party:돌모루바이오, party:보람벤처스'],
      ],
      [
        '보람전자는 3일 돌모루바이오의 잠재력에 주목해 전략적 제휴를 체결했다.',
        ['agreement 2022-04-03 occurred party:돌모루바이오, party:보람전자'],
      ],
      [
        '보람전자는 3일 돌모루바이오의 기술력을 인정해 나달래소재와 협약을 맺었다.',
        ['agreement 2022-04-03 occurred party:나달래소재, party:보람전자'],
      ],
    ],
  ],
  [
    'whose aim it is signs, whoever the text was about before',
    [
      [
        '다온물산은 화학 회사다. 갈마루병원과 나달래연구원이 의료 기술 개발에 협력하기 위한 업무협약을 체결했다고 9일 밝혔다.',
        ['agreement ../2022-04-20 occurred party:갈마루병원, party:나달래연구원'],
      ],
      [
        '다온물산은 화학 회사다. 지난 8일에는 갈마루전자와 한빛대가 배터리를 함께 개발하는 협약을 맺었다.',
        ['agreement 2022-04-08 occurred party:갈마루전자, party:한빛대'],
      ],
      [
        '다온물산은 화학 회사다. 지난 5일에는 갈마루전자와 돌모루소재가 폐배터리를 재활용하기 위한 합작법인을 세웠다.',
        ['founding 2022-04-05 occurred founder:갈마루전자, founder:돌모루소재'],
      ],
      [
        '다온물산은 칩 회사다. 돌모루소재가 만든 센서를 탑재한 로봇을 10일 출시했다.',
        ['release 2022-04-10 occurred presenter:다온물산'],
      ],
    ],
  ],
  [
    'in whose house it is signed, where nobody else is told',
    [
      [
        '갈마루전자는 지난 12일 한빛대학교 본관에서 반도체 인력 양성을 위한 업무협약을 맺었다.',
        ['agreement 2022-04-12 occurred party:갈마루전자, party:한빛대학교'],
        ['education 갈마루전자 > 한빛대학교'],
      ],
      [
        '갈마루전자는 8일 경기 판교 나달래소프트 본사에서 클라우드 사업 협력을 위한 업무협약을 체결했다.',
        ['agreement 2022-04-08 occurred party:갈마루전자, party:나달래소프트'],
        ['partnership 갈마루전자 > 나달래소프트'],
      ],
      [
        '갈마루전자와 나달래소프트는 8일 한빛대학교 대강당에서 업무협약을 맺었다.',
        ['agreement 2022-04-08 occurred party:갈마루전자, party:나달래소프트'],
        ['partnership 갈마루전자 > 나달래소프트'],
      ],
      ['갈마루전자는 8일 보람호텔 본관에서 업무협약을 맺었다.', ['agreement 2022-04-08 occurred party:갈마루전자'], []],
    ],
  ],
  [
    'who holds it with whom',
    [
      [
        '갈마루전자가 주최하고 한빛대학교와 나래진흥원이 공동 주관한 해커톤이 12일 광주에서 열렸다.',
        ['conference 2022-04-12 occurred operator:갈마루전자, operator:나래진흥원, operator:한빛대학교'],
        ['partnership 한빛대학교 > 나래진흥원'],
      ],
      [
        "올해로 3회를 맞은 '로봇 해커톤'이 12일 광주에서 열렸다. 갈마루전자가 주최하고 한빛대학교, 나래진흥원이 공동 주관했다.",
        ['conference 2022-04-12 occurred operator:갈마루전자, operator:나래진흥원, operator:한빛대학교'],
        ['partnership 한빛대학교 > 나래진흥원'],
      ],
      [
        "나래진흥원이 주관하고 갈마루전자가 후원하는 '로봇 경진대회'가 다음 달 5일 열린다.",
        ['conference 2022-05-05 planned operator:나래진흥원'],
        [],
      ],
    ],
  ],
  [
    'with whom somebody who has a post comes',
    [
      [
        '갈마루전자 김다온 대표와 임원진은 지난 8일 나달래소재를 찾아 협력 방안을 논의했다.',
        ['visit 2022-04-08 occurred host:나달래소재, visitor:김다온'],
        ['visit 갈마루전자 > 나달래소재'],
      ],
      [
        '갈마루전자 김다온 사장과 임직원들은 11일 한빛대학교를 방문했다.',
        ['visit 2022-04-11 occurred host:한빛대학교, visitor:김다온'],
        ['visit 갈마루전자 > 한빛대학교'],
      ],
    ],
  ],
  [
    'a suit in answer to another',
    [
      [
        '갈마루게임즈는 6일 나달래소프트를 상대로 손해배상 청구 소송을 냈다. 나달래소프트는 이에 맞서 13일 반소를 제기했다.',
        [
          'litigation 2022-04-06 occurred party:갈마루게임즈, party:나달래소프트',
          'litigation 2022-04-13 occurred party:갈마루게임즈, party:나달래소프트',
        ],
        ['litigation 갈마루게임즈 > 나달래소프트'],
      ],
    ],
  ],
  [
    'a town, a province and the firms that settle there',
    [
      [
        '경남도와 창원시는 3일 도청에서 3개 기업과 투자협약을 맺었다. 돌모루소재는 120억원을 들여 공장을 짓는다. 나달래정밀은 본사를 창원으로 옮긴다. 갈마루테크는 올해 매출 30억원을 올렸다.',
        [
          'agreement 2022-04-03 occurred party:경상남도, party:나달래정밀, party:돌모루소재, party:창원시',
          'construction 2022-04-20 planned owner:돌모루소재',
          'investment 2022-04-20 planned investor:돌모루소재',
        ],
      ],
      [
        '한빛은행은 3일 스타트업 3곳과 업무협약을 맺었다. 돌모루소재는 120억원을 들여 공장을 짓는다.',
        [
          'agreement 2022-04-03 occurred party:한빛은행',
          'construction 2022-04-20 planned owner:돌모루소재',
          'investment 2022-04-20 planned investor:돌모루소재',
        ],
      ],
    ],
  ],
  [
    'two who stand by a dash',
    [
      [
        '지난달 갈마루전자-돌모루소재 공급망 협력 협약이 체결됐다.',
        ['agreement 2022-03 occurred party:갈마루전자, party:돌모루소재'],
        ['partnership 갈마루전자 > 돌모루소재'],
      ],
    ],
  ],
  [
    'with whom stands in what is agreed on',
    [
      [
        '갈마루팜은 중국을 찾아 돌모루소재와의 합작 사업을 구체화하고 15일 업무협약을 체결했다.',
        ['agreement 2022-04-15 occurred party:갈마루팜, party:돌모루소재'],
      ],
    ],
  ],
  [
    'who takes part in what is held is there, and in no body',
    [
      [
        '나래진흥원은 4일 ‘로봇 데모데이’를 개최했다. 이날 행사에는 갈마루전자, 돌모루바이오 등 9개사가 참가했다.',
        ['conference 2022-04-04 occurred attendee:갈마루전자, attendee:돌모루바이오, operator:나래진흥원'],
        [],
      ],
      [
        '나래진흥원은 4일 ‘로봇 포럼’을 개최했다. 이번 포럼에는 장비 제공 파트너로 갈마루전자와 돌모루바이오가 참여했다.',
        ['conference 2022-04-04 occurred attendee:갈마루전자, attendee:돌모루바이오, operator:나래진흥원'],
      ],
    ],
  ],
  [
    'the days on which it is held',
    [
      [
        '나래진흥원은 11일과 12일 양일간 ‘로봇 포럼’을 개최했다.',
        ['conference 2022-04-11/2022-04-12 occurred operator:나래진흥원'],
      ],
      [
        "나래진흥원은 8일 '2022 스타트업 데모데이'를 개최, 20억원 이상 투자를 이끌어 냈다고 밝혔다.",
        ['conference 2022-04-08 occurred operator:나래진흥원'],
      ],
      [
        '나래진흥원은 7일 시청에서 육성 중인 기업을 투자자와 잇는 ‘로봇 데모데이’를 개최했다.',
        ['conference 2022-04-07 occurred operator:나래진흥원'],
      ],
      [
        '나래진흥원은 11일과 13일 ‘로봇 포럼’을 개최했다.',
        ['conference 2022-04-13 occurred operator:나래진흥원', 'conference 2022-04-11 occurred operator:나래진흥원'],
      ],
    ],
  ],
];

describe.each(CASES)('%s', (_, cases) => {
  it.each(cases)('%s', (text, events, relations) => {
    expect(eventsOf(text).sort()).toEqual([...events].sort());
    if (relations) expect(relationsOf(text).sort()).toEqual([...relations].sort());
  });
});
