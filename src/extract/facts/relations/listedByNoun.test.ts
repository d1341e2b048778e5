// Lists behind a noun that says what they are, though some of their members stand behind what is said of them.
import { describe, expect, it } from 'vitest';
import { relationsOf } from '../../testing/relationsOf.ts';

const TOLD: readonly (readonly [string, ...string[]])[] = [
  [
    '담유벤처스의 주요 포트폴리오사로는 온새화학, 하늬전자를 비롯해 새론홀딩스에 인수된 도담소프트, 나래전자를 사들인 솔내테크 등이 있다.',
    'acquisition 새론홀딩스 > 도담소프트',
    'acquisition 솔내테크 > 나래전자',
    'investment 담유벤처스 > 도담소프트',
    'investment 담유벤처스 > 솔내테크',
    'investment 담유벤처스 > 온새화학',
    'investment 담유벤처스 > 하늬전자',
  ],
  // Whoever is talked of has got nothing yet
  [
    '담유벤처스의 첫 투자처로는 온새화학, 새론홀딩스에 인수된 도담소프트가 거론된다.',
    'acquisition 새론홀딩스 > 도담소프트',
  ],
  // Whose the next one is
  [
    '이날 새론홀딩스의 자회사인 도담소프트, 나래전자 계열사인 솔내테크가 공장을 공개했다.',
    'affiliation 도담소프트 > 새론홀딩스',
    'affiliation 솔내테크 > 나래전자',
  ],
];

describe('lists that a noun says what they are', () => {
  it.each(TOLD)('%s', (text, ...ties) => expect([...relationsOf(text)].sort()).toEqual(ties));
});
