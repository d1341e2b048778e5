// Who holds whom, and who joins a round that was told before: one case for each wording.
import { describe, expect, it } from 'vitest';
import { relationsOf } from '../../testing/relationsOf.ts';

const TIED: [string, string[]][] = [
  [
    '솔내그룹은 파랑전자와 물빛화학을 거느리고 있다.',
    ['affiliation 물빛화학 > 솔내그룹', 'affiliation 파랑전자 > 솔내그룹'],
  ],
  [
    '솔내바이오는 로봇을 만든다. 지난달 끝난 투자 라운드에는 가람벤처스가 참여했다.',
    ['investment 가람벤처스 > 솔내바이오'],
  ],
  [
    '솔내그룹은 물빛연구소를 설립했다. 파랑전자가 50%, 솔내정밀 30%, 가람화학이 20%를 출자했다.',
    [
      'affiliation 물빛연구소 > 솔내그룹',
      ...['가람화학', '솔내정밀', '파랑전자'].map((o) => `investment ${o} > 물빛연구소`),
    ],
  ],
  ['솔내바이오는 약을 만든다. 지난해 시리즈A 라운드를 가람벤처스가 주도했다.', ['investment 가람벤처스 > 솔내바이오']],
];
const NONE = [
  '솔내그룹은 파랑전자와 협력을 거듭하고 있다.',
  '솔내바이오는 로봇을 만든다. 행사에는 가람벤처스가 참여했다.',
];

describe('holdings and rounds', () => {
  it.each(TIED)('tie: %s', (text, ties) => expect(relationsOf(text).sort()).toEqual([...ties].sort()));
  it.each(NONE)('tie nobody as holder: %s', (text) =>
    expect(relationsOf(text).filter((tie) => /^(?:affiliation|investment)/u.test(tie))).toEqual([]),
  );
});
