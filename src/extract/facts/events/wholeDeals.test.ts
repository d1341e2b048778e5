// What whole pages tell of deals among firms: the events of each text, and those that are none.
import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../testing/eventsOf.ts';

// Published on 20 April 2022
const CASES: readonly (readonly [
  title: string,
  cases: readonly (readonly [text: string, events: readonly string[]])[],
])[] = [
  [
    'those of whom a text tells are nobody who buys',
    [
      ['양 사는 버들섬 나루의 간편결제 플랫폼 ‘나루가람페이’를 통해 일본에서 송금 서비스를 제공했다.', []],
      [
        '갈마루은행은 반도체 업체 돌모루칩을 사는 데 300억원을 썼다.',
        ['acquisition ../2022-04-20 occurred acquired:돌모루칩, acquirer:갈마루은행'],
      ],
    ],
  ],
  [
    'who fosters those that raise money raises none',
    [
      ['갈마루은행은 창업을 돕는다. 지난해까지 스타트업 90개사를 지원해 300억원의 투자 유치를 이끌었다.', []],
      [
        '돌모루칩은 지난달 투자자를 만나 300억원의 투자를 이끌어냈다.',
        ['investment 2022-03 occurred recipient:돌모루칩'],
      ],
    ],
  ],
  [
    'a signing that is told of again by its day',
    [
      [
        '갈마루유통이 돌모루공단과 판로를 넓히는 업무협약을 체결했다. 18일 서울 한 호텔에서 열린 이번 협약을 통해 두 곳은 자료를 나눈다.',
        ['agreement 2022-04-18 occurred party:갈마루유통, party:돌모루공단'],
      ],
      [
        '갈마루유통이 돌모루공단과 업무협약을 체결했다. 18일 서울에서 열린 설명회를 통해 두 곳은 매장을 알렸다.',
        ['agreement ../2022-04-20 occurred party:갈마루유통, party:돌모루공단'],
      ],
    ],
  ],
  [
    'a code of the exchange behind a name of a list',
    [
      [
        '갈마루발전은 18일 돌모루에너지[098765], 버들섬자산운용과 투자계약을 체결했다.',
        ['agreement 2022-04-18 occurred party:갈마루발전, party:돌모루에너지, party:버들섬자산운용'],
      ],
    ],
  ],
  [
    'the day of which it is told, not the last of what goes on',
    [
      [
        '돌모루도는 18일 서울에서 설명회를 열었다. 박람회는 21일까지 이어진다. 돌모루도는 이날 갈마루건설과 업무협약을 체결했다.',
        [
          'conference 2022-04-18 occurred operator:돌모루도',
          'agreement 2022-04-18 occurred party:갈마루건설, party:돌모루도',
        ],
      ],
    ],
  ],
  [
    'each invested on a day of its own',
    [
      [
        '갈마루모터스는 2019년 4월 돌모루닷에 20억원, 버들섬모터스는 2020년 9월 150억원을 각각 투자했다.',
        [
          'investment 2019-04 occurred investor:갈마루모터스, recipient:돌모루닷',
          'investment 2020-09 occurred investor:버들섬모터스, recipient:돌모루닷',
        ],
      ],
    ],
  ],
  [
    'what something that is set up has is not set up',
    [
      [
        '갈마루에너지가 설립하는 태양광 발전소의 예상 사업비는 25억원이다.',
        ['construction 2022-04-20 ongoing owner:갈마루에너지'],
      ],
    ],
  ],
  [
    'what was signed is told once, though the next sentence says what it brings',
    [
      [
        '갈마루방송과 돌모루미디어는 18일 업무협약을 체결했다. 이번 업무협약을 통해 갈마루방송 측 버들섬스튜디오와 드라마를 함께 만들기로 했다.',
        ['agreement 2022-04-18 occurred party:갈마루방송, party:돌모루미디어'],
      ],
      [
        '갈마루방송과 돌모루미디어는 18일 업무협약을 체결했다. 갈마루방송은 버들섬스튜디오와 드라마를 함께 만들기로 했다.',
        [
          'agreement 2022-04-18 occurred party:갈마루방송, party:돌모루미디어',
          'agreement ../2022-04-20 occurred party:갈마루방송, party:버들섬스튜디오',
        ],
      ],
    ],
  ],
  [
    'what is pledged in a memorandum is still to be paid, on the day on which it is signed',
    [
      [
        '갈마루항공은 18일 돌모루시와 6400억원을 투자하기로 하는 양해각서를 체결했다.',
        [
          'investment 2022-04-18 planned investor:갈마루항공',
          'agreement 2022-04-18 occurred party:갈마루항공, party:돌모루시',
        ],
      ],
      [
        '갈마루항공은 18일 돌모루시와 2025년까지 6400억원을 들여 공장을 짓는 내용의 투자협약(MOU)을 체결했다.',
        [
          'investment 2022-04-20 planned investor:갈마루항공',
          'construction 2022-04-18 planned owner:갈마루항공',
          'agreement 2022-04-18 occurred party:갈마루항공, party:돌모루시',
        ],
      ],
      [
        '갈마루항공은 18일 돌모루소재에 500억원을 투자하는 계약을 체결했다.',
        ['investment 2022-04-18 occurred investor:갈마루항공, recipient:돌모루소재'],
      ],
    ],
  ],
  [
    'who signs for a place, and for a part of a firm',
    [
      [
        '김솔찬 충남지사는 18일 돌모루건설과 투자협약을 체결했다.',
        ['agreement 2022-04-18 occurred party:돌모루건설, party:충청남도'],
      ],
      [
        '홍성군이 공장을 유치했다. 박가람 군수는 18일 돌모루건설과 업무협약을 체결했다.',
        ['agreement 2022-04-18 occurred party:돌모루건설, party:홍성군'],
      ],
      ['홍성군이 공장을 유치했다. 박가람 시장은 18일 돌모루건설과 업무협약을 체결했다.', []],
      [
        '박가람 갈마루은행 디지털금융본부 부행장과 이솔찬 돌모루카드 사장이 20일 업무협약을 체결하고 있다.',
        ['agreement 2022-04-20 occurred party:갈마루은행, party:돌모루카드'],
      ],
    ],
  ],
  [
    'what is no product, and a kind that is no firm',
    [
      ['갈마루은행은 더 실질적인 결과물을 내놓았다. 갈마루은행은 18일 밝은 전망을 내놓았다.', []],
      ['방송 업체들이 자체 인력으로 제작사를 설립해 이익을 내려 한다.', []],
    ],
  ],
  [
    'with whom it is signed, where, and about what',
    [
      [
        '갈마루통신이 18일 돌모루재단과 서울 종로구 갈마루통신빌딩에서 업무협약을 체결했다고 전했다.',
        ['agreement 2022-04-18 occurred party:갈마루통신, party:돌모루재단'],
      ],
      [
        '18일 갈마루약품은 돌모루제약과 ‘버들섬캡슐’에 대한 판매 계약을 체결했다. 버들섬캡슐은 소화제다.',
        ['agreement 2022-04-18 occurred party:갈마루약품, party:돌모루제약'],
      ],
      [
        '갈마루약품은 지난 18일 돌모루제약의 고혈압 치료제 ‘버들정’에 대한 국내 판매 계약을 체결했다.',
        ['agreement 2022-04-18 occurred party:갈마루약품, party:돌모루제약'],
      ],
      [
        '갈마루조선은 유럽, 버뮤다 소재 선사 등과 운반선 네 척에 대한 수주 계약을 체결했다고 20일 밝혔다.',
        ['agreement ../2022-04-20 occurred party:갈마루조선'],
      ],
      [
        '갈마루방산은 지난 18일 이집트와 2조원 규모의 자주포 수출 계약을 체결했다.',
        ['agreement 2022-04-18 occurred party:갈마루방산'],
      ],
      ['이번에 수주한 LNG운반선은 울산에서 건조해 내년 하반기에 인도할 예정이다.', []],
      [
        '매체 돌모루뉴스는 18일 “갈마루조선은 버들섬해운에서 운반선을 수주했다고 확인했다”고 보도했다.',
        ['agreement 2022-04-18 occurred party:갈마루조선, party:버들섬해운'],
      ],
    ],
  ],
  [
    'shares are no weeks',
    [
      [
        '갈마루증권과 돌모루은행은 25일 이사회를 열고 버들섬증권 지분 43%(1억4048만1383주)에 대한 주식매매계약을 승인할 예정이다.',
        ['agreement 2022-04-25 planned party:갈마루증권, party:돌모루은행'],
      ],
    ],
  ],
  [
    'a consortium of several is all of them',
    [
      [
        '갈마루건설과 돌모루건설 컨소시엄은 18일 홍성군과 단지 조성 협약을 체결했다.',
        ['agreement 2022-04-18 occurred party:갈마루건설, party:돌모루건설, party:홍성군'],
      ],
      [
        '갈마루투자-돌모루건설 컨소시엄이 버들섬리조트를 500억원에 인수했다.',
        ['acquisition ../2022-04-20 occurred acquired:버들섬리조트, acquirer:갈마루투자, acquirer:돌모루건설'],
      ],
      [
        '갈마루건설과 돌모루건설로 구성된 컨소시엄이 18일 홍성군과 단지 조성 협약을 체결했다.',
        ['agreement 2022-04-18 occurred party:갈마루건설, party:돌모루건설, party:홍성군'],
      ],
      [
        '갈마루건설 컨소시엄은 18일 홍성군과 단지 조성 협약을 체결했다.',
        ['agreement 2022-04-18 occurred party:갈마루건설 컨소시엄, party:홍성군'],
      ],
    ],
  ],
  [
    'works and rounds',
    [
      [
        '갈마루게임즈는 돌모루소프트가 개발한 신작 ‘버들전기’의 퍼블리싱 계약을 체결했다.',
        ['agreement ../2022-04-20 occurred party:갈마루게임즈, party:돌모루소프트'],
      ],
      [
        '갈마루게임즈가 신작 ‘버들전기’를 오는 28일 출시한다. 갈마루게임즈는 ‘버들전기’의 출시일을 28일로 확정했다고 밝혔다.',
        ['release 2022-04-28 planned presenter:갈마루게임즈'],
      ],
      [
        '갈마루테크는 지난달 돌모루벤처스가 주도한 100억원 규모 시리즈B 투자를 유치했다.',
        ['investment 2022-03 occurred investor:돌모루벤처스, recipient:갈마루테크'],
      ],
    ],
  ],
  [
    'places with their heads, and those between whom it is signed',
    [
      [
        '홍성군(군수 박가람)은 18일 돌모루건설과 투자양해각서를 체결했다.',
        ['agreement 2022-04-18 occurred party:돌모루건설, party:홍성군'],
      ],
      [
        '아산시(시장 박가람)는 18일 돌모루건설과 투자양해각서를 체결했다.',
        ['agreement 2022-04-18 occurred party:돌모루건설, party:아산시'],
      ],
      [
        '지난 18일 아산시와 ㈜돌모루건설(대표 이솔찬)간에 공장 건립을 위한 투자양해각서(MOU)를 체결했다.',
        ['agreement 2022-04-18 occurred party:돌모루건설, party:아산시'],
      ],
    ],
  ],
  [
    'when it was signed',
    [
      [
        '갈마루케미칼은 올해부터 2032년까지 돌모루전자에 양극재를 공급하는 계약을 체결했다고 20일 공시했다.',
        ['agreement ../2022-04-20 occurred party:갈마루케미칼, party:돌모루전자'],
      ],
      [
        '갈마루항공은 20일 돌모루항공과 협정을 지난 18일 체결했다고 밝혔다.',
        ['agreement 2022-04-18 occurred party:갈마루항공, party:돌모루항공'],
      ],
    ],
  ],
  [
    'quotation marks of older papers, and names in other letters',
    [
      [
        "갈마루은행은 18일 돌모루은행과 `신용카드업무에 관한 제휴계약'을 체결했다고 밝혔다.",
        ['agreement 2022-04-18 occurred party:갈마루은행, party:돌모루은행'],
      ],
      [
        '갈마루항공은 지난 18일 중국 돌모루항공(春秋航空·Spring Airlines)과 협정을 체결했다.',
        ['agreement 2022-04-18 occurred party:갈마루항공, party:돌모루항공'],
      ],
    ],
  ],
];

describe.each(CASES)('%s', (_, cases) => {
  it.each(cases)('%s', (text, events) => expect(eventsOf(text)).toEqual(events));
});
