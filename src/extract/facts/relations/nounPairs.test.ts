// Two who are set against each other by a noun, and nouns that set nobody.
import { describe, expect, it } from 'vitest';
import { relationsOf } from '../../testing/relationsOf.ts';

const EVEN = [
  '나래화학과 가람전자는 업계 양대 산맥이다.',
  '나래화학은 가람전자와 함께 업계를 대표하는 쌍두마차다.',
  '나래화학은 가람전자와 더불어 업계 빅2로 불린다.',
  '국내 시장은 나래화학과 가람전자의 양강 체제다.',
  '나래화학과 가람전자의 라이벌 구도가 굳어졌다.',
  '나래화학과 가람전자 간 경쟁이 치열하다.',
  '나래화학과 가람전자의 점유율 경쟁이 뜨겁다.',
  '나래화학은 가람전자에 이어 업계 2위다.',
  '가람전자의 뒤를 나래화학이 바짝 쫓고 있다.',
];

describe('nouns of two', () => {
  it.each(EVEN)('make rivals: %s', (text) => {
    expect(relationsOf(text).map((t) => t.split(' ').sort().join(' '))).toEqual(['> rivalry 가람전자 나래화학']);
  });

  it.each(['이번 소송의 원고는 나래화학, 피고는 가람전자다.', '나래화학은 가람전자와 법적 분쟁 중이다.'])(
    'make parties of a suit: %s',
    (text) => {
      expect(relationsOf(text).map((t) => t.split(' ').sort().join(' '))).toEqual(['> litigation 가람전자 나래화학']);
    },
  );

  it.each([
    '나래화학은 가람전자와 함께 가격 경쟁력을 키운다.',
    '나래화학과 가람전자는 9일 공장을 둘러봤다. 업계의 경쟁은 치열하다.',
    '나래화학은 가람전자와 달리 분쟁을 피했다.',
  ])('tell no rivals by: %s', (text) => {
    expect(relationsOf(text).filter((t) => /rivalry|litigation/u.test(t))).toEqual([]);
  });
});
