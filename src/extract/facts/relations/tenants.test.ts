// Who has moved in where: one case for each wording.
import { describe, expect, it } from 'vitest';
import { relationsOf } from '../../testing/relationsOf.ts';

const TIED: [string, string[]][] = [
  [
    '솔내전자는 나래전자, 다온전자 등 7개사를 선발했다. 선발된 기업은 서울 성수동 ‘가람스퀘어’에 입주한다.',
    ['tenancy 나래전자 > 가람스퀘어', 'tenancy 다온전자 > 가람스퀘어'],
  ],
  [
    '솔내전자는 7개사를 뽑았다. 나래전자, 다온전자 등이 이름을 올렸다. 선정된 스타트업은 가람타워에 입주한다.',
    ['tenancy 나래전자 > 가람타워', 'tenancy 다온전자 > 가람타워'],
  ],
  ['솔내전자는 판교 스타트업캠퍼스에 입주해 있다.', ['tenancy 솔내전자 > 판교 스타트업캠퍼스']],
  ['솔내전자는 대전 나래테크노파크에 사무실을 두고 있다.', ['tenancy 솔내전자 > 나래테크노파크']],
  [
    '나래테크노파크에는 솔내전자, 다온전자 등 30개 기업이 입주했다.',
    ['tenancy 솔내전자 > 나래테크노파크', 'tenancy 다온전자 > 나래테크노파크'],
  ],
  ['솔내마트는 나래백화점 지하 1층에 매장을 열었다.', ['tenancy 솔내마트 > 나래백화점']],
  ['나래테크노파크 입주기업인 솔내전자는 공장을 짓는다.', ['tenancy 솔내전자 > 나래테크노파크']],
  ['나래전자는 솔내전자에 공장을 임대했다.', ['tenancy 솔내전자 > 나래전자']],
];

describe('tenants', () => {
  it.each(TIED)('are told by: %s', (text, ties) => {
    expect(relationsOf(text).sort()).toEqual([...ties].sort());
  });
});
