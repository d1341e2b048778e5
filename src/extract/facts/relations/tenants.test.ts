// Who has moved in where: one case for each wording.
import { describe, expect, it } from 'vitest';
import { relationsOf } from '../../testing/relationsOf.ts';

const TIED: [string, string[]][] = [
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
