// Pairs of which only the last has a verb, those who are said to be of two houses, and payers who pay nobody.
import { describe, expect, it } from 'vitest';
import { relationsOf } from '../../testing/relationsOf.ts';

const TIED: [string, string[]][] = [
  // The pairs before the last
  [
    '갈마루은행은 나달래뱅크, 돌모루은행은 새론뱅크, 물빛은행은 해솔뱅크 등 각각 인터넷은행의 지분을 보유하고 있다.',
    ['investment 갈마루은행 > 나달래뱅크', 'investment 돌모루은행 > 새론뱅크', 'investment 물빛은행 > 해솔뱅크'],
  ],
  [
    '갈마루전자는 나달래소재를, 돌모루전자는 새론소재를 자회사로 두고 있다.',
    ['affiliation 나달래소재 > 갈마루전자', 'affiliation 새론소재 > 돌모루전자'],
  ],
  // What stands between two of the pairs is no list
  [
    '갈마루전자가 나달래소재, 돌모루전자가 새론소재의 최대주주다.',
    ['investment 갈마루전자 > 나달래소재', 'investment 돌모루전자 > 새론소재'],
  ],
  // No pair: the particle is another's
  [
    '갈마루전자는 나달래소재에서 나와, 돌모루전자는 새론소재를 자회사로 두고 있다.',
    ['affiliation 새론소재 > 돌모루전자'],
  ],
  // Who has been said to be of another owns nobody
  [
    '갈마루전자 자회사인 나달래카드와 돌모루금융 계열사인 돌모루은행이 함께 설명회를 연다.',
    [
      'affiliation 나달래카드 > 갈마루전자',
      'affiliation 돌모루은행 > 돌모루금융',
      'partnership 나달래카드 > 돌모루은행',
    ],
  ],
  [
    '갈마루전자의 협력사인 나달래정밀과 돌모루자동차의 협력사인 새론기공이 합병한다.',
    ['supply 나달래정밀 > 갈마루전자', 'supply 새론기공 > 돌모루자동차'],
  ],
  // All that one runs
  [
    '나달래은행과 새론은행을 운영하는 갈마루금융지주가 실적을 발표했다.',
    ['affiliation 나달래은행 > 갈마루금융지주', 'affiliation 새론은행 > 갈마루금융지주'],
  ],
  // Who pays for a plant pays nobody who was told before
  [
    '갈마루커피는 연간 6000톤의 원두를 볶는다. 최근 나달래식품이 광주에 공장을 준공했다. 나달래식품은 2017년부터 600억원을 투자해 2공장을 건립했다.',
    [],
  ],
];

describe('ties', () => {
  it.each(TIED)('%s', (text, expected) => {
    expect([...relationsOf(text)].sort()).toEqual([...expected].sort());
  });
});
