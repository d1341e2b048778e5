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
    '종로구 바론타워를 임차하고 있는 모루화학은 새 집을 찾는다.',
    '바론타워에 임차해 있던 모루화학이 나간다.',
    '모루화학이 임차 중인 바론타워가 매물로 나왔다.',
    '모루화학이 본사로 쓰고 있는 바론타워가 팔렸다.',
    '모루화학은 현재 임차하고 있는 바론타워의 계약을 연장했다.',
    '모루화학은 바론타워를 10년간 임차하는 계약을 맺었다.',
    '모루화학은 성수동 바론타워를 통째로 임대해 매장으로 운영한다.',
    '모루화학은 바론타워 전체 면적의 80%를 임차하고 있다.',
    '바론타워의 앵커 테넌트(우량 임차인)는 모루화학이다.',
    '모루화학은 바론타워로 이전을 계획하고 있다.',
    '모루화학은 임대차 계약이 끝나면 바론타워로 이전할 계획이다.',
  ])('are told with the house: %s', (text) => expect(tenants(text)).toEqual(['tenancy 모루화학 > 바론타워']));

  it('may be left for another', () =>
    expect(tenants('모루화학은 서초구 바론타워(누담빌딩)에서 세온빌딩으로 본사를 옮길 예정이다.')).toEqual([
      'tenancy 모루화학 > 바론타워',
      'tenancy 모루화학 > 세온빌딩',
    ]));

  it.each([
    '모루화학은 바론타워를 임대하고 있다.',
    '모루화학은 기술을 바론센터로 이전했다.',
    '모루화학은 콜센터로 이전을 추진한다.',
    '모루화학은 세온전자에서 로봇을 임차하고 있다.',
    '모루화학은 새 공장 2개 동을 쓰고 있다.',
    '모루화학은 바론타워에서 3층 높이의 로봇을 썼다.',
    '모루화학 매장은 세온제약이 만든 조명을 쓴다.',
    '바론타워 3층은 모루화학이 쓰지 않는다.',
  ])('are not told of: %s', (text) => expect(tenants(text)).toEqual([]));
});
