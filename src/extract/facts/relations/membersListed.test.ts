// Ties of a set whose members are listed: those with whom one signs, who stand in a consortium, who band together.
import { describe, expect, it } from 'vitest';
import { relationsOf } from '../../testing/relationsOf.ts';

const TIED: [string, string[]][] = [
  // Counted where they sign, and named in the next sentence
  [
    '갈마루테크는 3개 대학과 업무협약을 체결했다. 협약 대학은 돌모루대, 나달래대, 한빛대다.',
    ['education 갈마루테크 > 나달래대', 'education 갈마루테크 > 돌모루대', 'education 갈마루테크 > 한빛대'],
  ],
  [
    '갈마루시스템은 18일 3개 지방공사와 업무협약을 맺었다. 참여 공사는 돌모루교통공사(사장 김다온), 나달래시설공사(사장 이보람), 한빛도시공사(사장 박여울) 등이다.',
    [
      'partnership 갈마루시스템 > 나달래시설공사',
      'partnership 갈마루시스템 > 돌모루교통공사',
      'partnership 갈마루시스템 > 한빛도시공사',
    ],
  ],
  // A consortium by a name of its own
  [
    '갈마루건설과 돌모루건설의 컨소시엄인 ‘새빛사업단’과 나달래개발과 한빛텍의 컨소시엄인 ‘솔내사업단’이 입찰에 나섰다.',
    [
      'membership 갈마루건설 > 새빛사업단',
      'membership 나달래개발 > 솔내사업단',
      'membership 돌모루건설 > 새빛사업단',
      'membership 한빛텍 > 솔내사업단',
    ],
  ],
  [
    '갈마루건설, 나달래개발, 돌모루건설 컨소시엄으로 구성된 ‘새빛사업단’이 시공사로 뽑혔다.',
    ['membership 갈마루건설 > 새빛사업단', 'membership 나달래개발 > 새빛사업단', 'membership 돌모루건설 > 새빛사업단'],
  ],
  // All of a list band together, the first two joined by 와
  [
    '갈마루건설과 돌모루건설, 나달래개발 등 3개 건설사가 뭉쳐 해저터널을 뚫는다.',
    [
      'partnership 갈마루건설 > 나달래개발',
      'partnership 갈마루건설 > 돌모루건설',
      'partnership 돌모루건설 > 나달래개발',
    ],
  ],
  // The roll of a body: its members by what they are called there, in the sentence or as all of the next one
  [
    '갈마루통신이 ‘솔바람 컨소시엄’을 꾸렸다. 5개 컨소시엄 참가사는 구체적으로 △돌모루정밀 △나달래섬유(NDL) △한빛대학교이다.',
    [
      'membership 갈마루통신 > 솔바람 컨소시엄',
      'membership 나달래섬유 > 솔바람 컨소시엄',
      'membership 돌모루정밀 > 솔바람 컨소시엄',
      'membership 한빛대학교 > 솔바람 컨소시엄',
    ],
  ],
  [
    '‘솔바람 물류협의회’가 출범했다. 이사사로는 돌모루정밀, 나달래섬유, 새론택배 등 이름난 배송 업체 8곳이 이름을 올렸다.',
    [
      'membership 나달래섬유 > 솔바람 물류협의회',
      'membership 돌모루정밀 > 솔바람 물류협의회',
      'membership 새론택배 > 솔바람 물류협의회',
    ],
  ],
  [
    '‘솔바람 물류협의회’가 출범했다. 회원사에는 창고와 항만이 9곳 포함됐다. 돌모루정밀, 나달래섬유, 새론택배 등이다.',
    [
      'membership 나달래섬유 > 솔바람 물류협의회',
      'membership 돌모루정밀 > 솔바람 물류협의회',
      'membership 새론택배 > 솔바람 물류협의회',
    ],
  ],
  // Called to a seat of it: the body that is told of, not the association that calls them
  [
    '한국배송협회는 ‘솔바람 물류협의회’ 준비 모임을 열고 돌모루정밀과 나달래섬유를 공동 의장사로 추대했다.',
    ['membership 나달래섬유 > 솔바람 물류협의회', 'membership 돌모루정밀 > 솔바람 물류협의회'],
  ],
  ['한국배송협회는 정기 모임에서 돌모루정밀을 부회장사로 뽑았다.', ['membership 돌모루정밀 > 한국배송협회']],
];

const UNTIED = [
  '갈마루통신은 9일 잔치를 열었다. 참여 기업은 돌모루정밀, 나달래섬유 등 7개사다.',
  '‘솔바람 물류협의회’가 출범했다. 창고와 항만이 9곳 늘었다.',
  '갈마루테크는 3개 대학과 업무협약을 체결했다. 참여 대학은 지금까지 12곳이다.',
  '갈마루테크는 3개 지방공사와 업무협약을 맺었다. 협약 공사는 지난해 매출이 12% 늘었다.',
  '나달래건설은 흩어진 조직이 뭉쳐 위기를 넘겼다.',
];

describe('members of a set that are listed', () => {
  it.each(TIED)('%s', (text, ties) => expect([...relationsOf(text)].sort()).toEqual(ties));
  it.each(UNTIED)('say nothing: %s', (text) => expect(relationsOf(text)).toEqual([]));
});
