// Who visited whom, where only a site of the one visited is named.
import { expect, it } from 'vitest';
import { relationsOf } from '../../testing/relationsOf.ts';

it.each([
  ['베트남 하노이시 대표단이 16일 솔내전자를 방문했다.', ['visit 하노이시 > 솔내전자']],
  [
    '솔내전자는 1990년 설립됐다. 나래화학 윤성호 회장이 지난 7일 중견 기업 솔내전자의 평택 사업장을 시찰했다.',
    ['visit 나래화학 > 솔내전자'],
  ],
])('a visit is to whose the site is: %s', (text, ties) => {
  expect(relationsOf(text)).toEqual(ties);
});

it('is of the firm whose head comes, not of its group', () =>
  expect(relationsOf('송하늘 제주은행장은 지난 3월 돌모루테크를 직접 찾았다.')).toEqual([
    'visit 제주은행 > 돌모루테크',
  ]));
