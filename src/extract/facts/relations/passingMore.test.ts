// Ties told by a part of the work, a rank, a pointed thing, a common aim, or a body under its own name.
import { describe, expect, it } from 'vitest';
import { relationsOf } from '../../testing/relationsOf.ts';

const TIED: [string, string[]][] = [
  [
    '반도체 설계 업체 모리칩은 새 칩을 공개했다. 설계는 모리칩이 맡고 패키징은 후공정 업체 오름패키지 몫이다.',
    ['supply 오름패키지 > 모리칩'],
  ],
  [
    '반도체 설계 업체 모리칩은 차량용 칩을 공개했다. 전장업체 소람전장과 자동차 회사 하솔모터스가 이 칩을 쓰기로 했다.',
    ['supply 모리칩 > 소람전장', 'supply 모리칩 > 하솔모터스'],
  ],
  ['국내 포장재 업계 1, 2위는 소람그룹과 하솔그룹이다.', ['rivalry 소람그룹 > 하솔그룹']],
  ['소람전자는 하솔대학교와 감광액 국산화에 나섰다.', ['partnership 소람전자 > 하솔대학교']],
  ['소람홀딩스 밑에는 도금 전문 업체 하솔도금㈜도 있다.', ['affiliation 하솔도금 > 소람홀딩스']],
  ['소람전자 물량은 하솔로지스가 실어 나른다.', ['supply 하솔로지스 > 소람전자']],
  [
    '소람진흥재단은 5일 투자사인 하솔벤처스가 모리소프트, 새솔바이오 등 2개 기업에 투자를 확정하는 협약식을 가졌다.',
    ['investment 하솔벤처스 > 모리소프트', 'investment 하솔벤처스 > 새솔바이오'],
  ],
];

const UNTIED = [
  '소람전자는 올해 매출이 늘었다. 나머지 매출은 하솔그룹 몫이다.',
  '소람전자는 하솔그룹보다 1년 먼저 국산화에 나섰다는 말을 부인했다.',
];

describe('ties told in passing', () => {
  it.each(TIED)('%s', (text, ties) => {
    expect(relationsOf(text)).toEqual(ties);
  });
  it.each(UNTIED)('say nothing: %s', (text) => {
    expect(relationsOf(text).filter((tie) => !tie.startsWith('rivalry'))).toEqual([]);
  });
});
