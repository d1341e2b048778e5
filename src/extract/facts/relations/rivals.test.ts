// Who competes with whom, by the wordings of the business pages: one case for each.
import { describe, expect, it } from 'vitest';
import { relationsOf } from '../../testing/relationsOf.ts';

const TIED: [string, string[]][] = [
  ['솔내전자는 선두 나래전자의 뒤를 바짝 쫓고 있다.', ['rivalry 나래전자 > 솔내전자']],
  [
    '솔내전자는 나래전자와 다온전자 틈에서 점유율을 키우고 있다.',
    ['rivalry 나래전자 > 솔내전자', 'rivalry 다온전자 > 솔내전자'],
  ],
  [
    '솔내전자는 나래전자, 다온전자 등 대기업 틈바구니에서 살아남았다.',
    ['rivalry 나래전자 > 솔내전자', 'rivalry 다온전자 > 솔내전자'],
  ],
  ['솔내전자 최수린 대표는 “나래전자와 겨룰 수 있는 체력을 키우겠다”고 말했다.', ['rivalry 나래전자 > 솔내전자']],
  ['가람전자는 나래전자와 국내 시장을 놓고 다투고 있다.', ['rivalry 가람전자 > 나래전자']],
  ['나래전자는 다온전자와 경쟁한다.', ['rivalry 나래전자 > 다온전자']],
  ['솔내전자는 나래전자, 다온전자 등과 경쟁하고 있다.', ['rivalry 나래전자 > 솔내전자', 'rivalry 다온전자 > 솔내전자']],
  ['솔내전자는 1990년 설립됐다. 국내에서는 나래전자와 점유율 경쟁을 벌이고 있다.', ['rivalry 나래전자 > 솔내전자']],
  [
    '솔내전자는 1990년 설립됐다. 나래전자, 다온전자와의 수주 경쟁도 한층 뜨거워질 전망이다.',
    ['rivalry 나래전자 > 솔내전자', 'rivalry 다온전자 > 솔내전자'],
  ],
  [
    '솔내전자는 1990년 설립됐다. 경쟁사로는 나래전자, 다온전자가 있다.',
    ['rivalry 나래전자 > 솔내전자', 'rivalry 다온전자 > 솔내전자'],
  ],
  ['솔내전자는 1990년 설립됐다. 경쟁 상대는 나래전자다.', ['rivalry 나래전자 > 솔내전자']],
  ['솔내전자의 맞수인 나래전자도 신제품을 내놨다.', ['rivalry 나래전자 > 솔내전자']],
  ['솔내전자는 나래전자를 따라잡겠다는 목표다.', ['rivalry 나래전자 > 솔내전자']],
  ['솔내전자는 업계 1위 나래전자를 맹추격하고 있다.', ['rivalry 나래전자 > 솔내전자']],
  ['솔내전자는 나래전자를 제치고 1위에 올랐다.', ['rivalry 나래전자 > 솔내전자']],
  ['솔내전자가 나래전자에 도전장을 내밀었다.', ['rivalry 나래전자 > 솔내전자']],
  ['세탁기 시장은 나래전자와 다온전자가 양분하고 있다.', ['rivalry 나래전자 > 다온전자']],
  ['솔내전자와 나래전자는 세탁기 시장에서 각축을 벌이고 있다.', ['rivalry 나래전자 > 솔내전자']],
];

/** Who is tied to whom has no order where both are alike. */
const unordered = (line: string): string => {
  const [type = '', ...ends] = line.split(/ (?:> )?/u);
  return /^(?:partnership|education|litigation|rivalry)$/u.test(type) ? [type, ...ends.sort()].join(' ') : line;
};

describe('rivals', () => {
  it.each(TIED)('are told by: %s', (text, ties) => {
    expect(relationsOf(text).map(unordered).sort()).toEqual(ties.map(unordered).sort());
  });

  it.each(['솔내전자 김한별 대표와 나래전자 이다온 대표는 대학 동문이다.'])('are not told by: %s', (text) => {
    expect(relationsOf(text)).toEqual([]);
  });
});
