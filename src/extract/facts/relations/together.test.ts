// Who is in a body together, with whom somebody works by nouns or through somebody, and how many a list comes to.
import { describe, expect, it } from 'vitest';
import { relationsOf } from '../../testing/relationsOf.ts';

// Published on 20 April 2022
const CASES: [title: string, cases: [text: string, relations: readonly string[]][]][] = [
  [
    'members stand beside the name of the body',
    [
      [
        '해운동맹 라 얼라이언스 3사(갈마루해운, 돌모루라인, 나달래해운)는 3일 노선을 늘렸다.',
        [
          'membership 갈마루해운 > 라 얼라이언스',
          'membership 나달래해운 > 라 얼라이언스',
          'membership 돌모루라인 > 라 얼라이언스',
        ],
      ],
      [
        '라 얼라이언스 회원 3사인 갈마루해운·돌모루라인·나달래해운이 3일 새 노선을 발표했다.',
        [
          'membership 갈마루해운 > 라 얼라이언스',
          'membership 나달래해운 > 라 얼라이언스',
          'membership 돌모루라인 > 라 얼라이언스',
        ],
      ],
      [
        '갈마루 컨소시엄(갈마루건설·돌모루건설)이 공사를 따냈다.',
        ['membership 갈마루건설 > 갈마루 컨소시엄', 'membership 돌모루건설 > 갈마루 컨소시엄'],
      ],
      // Who leads it is no list
      ['갈마루 얼라이언스(대표 김다온)는 3일 돌모루소재를 방문했다.', ['visit 갈마루 얼라이언스 > 돌모루소재']],
    ],
  ],
  [
    'the topic is the body of those who act',
    [
      [
        '‘갈마루 컨소시엄’이 입찰에 나섰다. 갈마루 컨소시엄은 갈마루건설과 돌모루건설, 나달래건설 등이 입찰에 참여했다.',
        [
          'membership 갈마루건설 > 갈마루 컨소시엄',
          'membership 나달래건설 > 갈마루 컨소시엄',
          'membership 돌모루건설 > 갈마루 컨소시엄',
        ],
      ],
      [
        '‘갈마루 컨소시엄’이 입찰에 나섰다. 갈마루 컨소시엄은 갈마루건설과 돌모루건설, 나달래건설 등이 컨소시엄을 구성했다.',
        [
          'membership 갈마루건설 > 갈마루 컨소시엄',
          'membership 나달래건설 > 갈마루 컨소시엄',
          'membership 돌모루건설 > 갈마루 컨소시엄',
        ],
      ],
    ],
  ],
  [
    'what several form has them for members, whatever its name',
    [
      [
        '갈마루전자와 돌모루소재는 3일 ‘모빌리티 웨이브’를 결성했다.',
        ['membership 갈마루전자 > 모빌리티 웨이브', 'membership 돌모루소재 > 모빌리티 웨이브'],
      ],
      [
        '갈마루벤처스와 돌모루캐피탈은 ‘새싹 1호’를 결성했다.',
        ['management 갈마루벤처스 > 새싹 1호', 'management 돌모루캐피탈 > 새싹 1호'],
      ],
    ],
  ],
  [
    'a list that is counted behind its last name',
    [
      [
        '갈마루전자는 18일 돌모루소재, 나달래화학, 한빛텍 협력사 3곳과 상생 협약을 맺었다고 밝혔다.',
        [
          'partnership 갈마루전자 > 나달래화학',
          'partnership 갈마루전자 > 돌모루소재',
          'partnership 갈마루전자 > 한빛텍',
        ],
      ],
      // Of one of them there are more than are named
      [
        '갈마루전자는 18일 돌모루소재, 나달래화학 협력사 5곳과 상생 협약을 맺었다고 밝혔다.',
        ['partnership 갈마루전자 > 돌모루소재'],
      ],
    ],
  ],
  [
    'work that two share, by its noun',
    [
      [
        '갈마루쇼핑은 돌모루마트·나달래백화점과의 동맹력을 앞세워 성장했다.',
        ['partnership 갈마루쇼핑 > 나달래백화점', 'partnership 갈마루쇼핑 > 돌모루마트'],
      ],
      [
        '갈마루전자는 3일 돌모루소재와의 협력 강화를 위한 업무협약을 체결했다고 밝혔다.',
        ['partnership 갈마루전자 > 돌모루소재'],
      ],
    ],
  ],
  [
    'what is brought to people through somebody outside',
    [
      ['돌모루모션은 승차공유 업체 나달래모빌을 통해 로보택시를 상용화했다.', ['partnership 나달래모빌 > 돌모루모션']],
      ['갈마루제약은 자회사 나달래파마를 통해 유럽에 신약을 출시했다.', ['affiliation 나달래파마 > 갈마루제약']],
    ],
  ],
  [
    'two topics of one sentence, one of them with the other',
    [
      [
        '갈마루소재는 일본에 본사를 두고 있으며, 충남도는 갈마루소재와 지난해 5월 업무협약을 체결했다.',
        ['partnership 갈마루소재 > 충청남도'],
      ],
      ['갈마루소재는 나래시에, 돌모루전자는 다온시에 공장을 짓기로 하고 협약을 체결했다.', []],
    ],
  ],
  [
    'one department is not another whose name ends so',
    [
      [
        '갈마루대는 3일 돌모루전자와 협약을 맺고 반도체공학과를 신설했다. 한빛대는 나달래전자와 협력해 시스템반도체공학과를 만들었다.',
        [
          'affiliation 반도체공학과 > 갈마루대',
          'affiliation 시스템반도체공학과 > 한빛대',
          'education 갈마루대 > 돌모루전자',
          'education 한빛대 > 나달래전자',
        ],
      ],
    ],
  ],
];

// Neither side of a partnership comes first
const inOrder = (line: string): string => {
  const [type = '', a = '', b = ''] = line.split(/ > |(?<=^\w+) /u);
  return /^(?:partnership|education)$/u.test(type) && a > b ? `${type} ${b} > ${a}` : line;
};

describe.each(CASES)('%s', (_, cases) => {
  it.each(cases)('%s', (text, relations) =>
    expect(relationsOf(text).map(inOrder).sort()).toEqual(relations.map(inOrder).sort()),
  );
});
