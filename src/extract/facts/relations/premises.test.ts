// Who uses which part of whose house, the house named here or before; and parts that are nobody's.
import { describe, expect, it } from 'vitest';
import { relationsOf } from '../../testing/relationsOf.ts';

const tenants = (text: string): string[] =>
  relationsOf(text)
    .filter((t) => t.startsWith('tenancy'))
    .sort();

describe('parts of a house', () => {
  it.each([
    '바론타워의 1층부터 5층까지는 모루화학이, 나머지 층은 세온제약이 쓰고 있다.',
    '누담자산운용은 물류센터 바론타워의 임차인을 모두 채웠다. 저층부 창고는 모루화학이 이미 쓰고 있고, 3층은 세온제약이 빌려 쓴다.',
    '누담자산운용은 바론타워의 임차인을 모두 채웠다. 2층과 3층은 모루화학과 세온제약이 나눠 쓴다.',
  ])('have users: %s', (text) =>
    expect(tenants(text)).toEqual(['tenancy 모루화학 > 바론타워', 'tenancy 세온제약 > 바론타워']),
  );

  it.each(['바론타워 3층은 금형업체 모루화학이 통째로 빌려 쓴다.', '모루화학은 바론타워 12층을 임차해 쓰고 있다.'])(
    'need no second organization: %s',
    (text) => expect(tenants(text)).toEqual(['tenancy 모루화학 > 바론타워']),
  );

  it.each([
    '모루화학은 새 공장 2개 동을 쓰고 있다.',
    '모루화학은 바론타워에서 3층 높이의 로봇을 썼다.',
    '모루화학 매장은 세온제약이 만든 조명을 쓴다.',
    '바론타워 3층은 모루화학이 쓰지 않는다.',
  ])('are not told of: %s', (text) => expect(tenants(text)).toEqual([]));
});
