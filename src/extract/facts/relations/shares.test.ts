// Who holds or has paid for whose shares: one case for each wording.
import { describe, expect, it } from 'vitest';
import { relationsOf } from '../../testing/relationsOf.ts';

const TIED: [string, string[]][] = [
  [
    '솔내전자는 2015년 나래전자와 다온전자가 6대4로 합작해 설립했다.',
    ['investment 나래전자 > 솔내전자', 'investment 다온전자 > 솔내전자', 'partnership 나래전자 > 다온전자'],
  ],
  [
    '솔내전자는 1990년 설립됐다. 지분 60%는 나래전자가 갖고 있고 나머지 40%는 다온전자 몫이다.',
    ['investment 나래전자 > 솔내전자', 'investment 다온전자 > 솔내전자'],
  ],
  ['솔내전자 지분 60%는 나래전자가 보유하고 있다.', ['investment 나래전자 > 솔내전자']],
  [
    '솔내전자는 나래전자와 다온전자에 부품을 판다. 나래전자는 다온전자가 지분 60%를 가진 자회사다.',
    [
      'affiliation 나래전자 > 다온전자',
      'investment 다온전자 > 나래전자',
      'supply 솔내전자 > 나래전자',
      'supply 솔내전자 > 다온전자',
    ],
  ],
  [
    '솔내전자는 우호 주주인 나래전자와 다온전자의 지원을 얻어 경영권을 지켰다.',
    ['investment 나래전자 > 솔내전자', 'investment 다온전자 > 솔내전자'],
  ],
  ['솔내전자는 1990년 설립됐다. 나래전자가 지분 40%를 갖고 있다.', ['investment 나래전자 > 솔내전자']],
  [
    '솔내전자는 1990년 설립됐다. 지분은 나래전자가 60%, 다온전자가 40%를 보유하고 있다.',
    ['investment 나래전자 > 솔내전자', 'investment 다온전자 > 솔내전자'],
  ],
  [
    '솔내전자 지분은 나래전자와 다온전자가 절반씩 갖고 있다.',
    ['investment 나래전자 > 솔내전자', 'investment 다온전자 > 솔내전자'],
  ],
  ['나래전자는 솔내전자의 지분 20%를 보유한 2대 주주다.', ['investment 나래전자 > 솔내전자']],
  ['솔내전자는 1990년 설립됐다. 지분은 나래전자가 60%로 가장 많다.', ['investment 나래전자 > 솔내전자']],
  ['솔내전자는 나래전자가 투자한 회사다.', ['investment 나래전자 > 솔내전자']],
  ['솔내전자는 나래벤처스가 초기 자금을 댄 회사다.', ['investment 나래벤처스 > 솔내전자']],
  ['솔내전자는 나래벤처스에서 종잣돈 5억원을 받았다.', ['investment 나래벤처스 > 솔내전자']],
  ['솔내전자는 1990년 설립됐다. 최대주주는 나래전자다.', ['investment 나래전자 > 솔내전자']],
  ['솔내전자는 1990년 설립됐다. 최대주주는 지분 40%를 가진 나래전자다.', ['investment 나래전자 > 솔내전자']],
  ['솔내전자의 최대주주인 나래전자는 지분을 늘리기로 했다.', ['investment 나래전자 > 솔내전자']],
  ['나래전자가 최대주주인 솔내전자는 공장을 짓는다.', ['investment 나래전자 > 솔내전자']],
  [
    '솔내전자는 나래전자와 다온전자가 함께 자본금을 대 설립한 특수목적법인이다.',
    ['investment 나래전자 > 솔내전자', 'investment 다온전자 > 솔내전자'],
  ],
  ['솔내전자는 나래전자가 100억원을 출자해 세웠다.', ['investment 나래전자 > 솔내전자']],
  [
    '나래전자와 다온전자가 6대 4로 출자한 솔내전자는 공장을 짓는다.',
    ['investment 나래전자 > 솔내전자', 'investment 다온전자 > 솔내전자'],
  ],
  ['나래전자의 투자를 받은 솔내전자는 공장을 짓는다.', ['investment 나래전자 > 솔내전자']],
];

describe('shares', () => {
  it.each(TIED)('are told by: %s', (text, ties) => {
    expect(relationsOf(text).sort()).toEqual([...ties].sort());
  });
});
