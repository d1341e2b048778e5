// Ties that weights would make of names that only stand together: what the sentence must say for them.
import { expect, it } from 'vitest';
import { relationsOf } from '../../testing/relationsOf.ts';

it('are none of a training where no word speaks of one', () => {
  const text = '솔내은행이 10일 인사를 단행했다. 학교별로도 서울대 2명, 고려대 2명, 연세대 2명 등이다.';
  expect(relationsOf(text)).toEqual([]);
});
it('are no money put in where none is spoken of', () => {
  const text =
    '솔내생명은 직원을 늘렸다. 23개사 중 하랑생명, 솔내생명 등을 제외한 18개사가 일제히 줄었다. ' +
    '특히 다솜생명이 전년 보다 59.8%나 감소했고, 하랑생명(31.6%), 누리생명(30.1%), 여울생명(16.4%)이 뒤를 이었다.';
  expect(relationsOf(text)).toEqual([]);
});
it('are none of who sells into who buys', () => {
  const text =
    '솔내그룹은 5일 하랑북스에 다솜출판 지분 200만주(100%)를 250억원에 매각하는 주식매매계약을 체결했다고 밝혔다.';
  expect(relationsOf(text)).toEqual(['acquisition 하랑북스 > 다솜출판']);
});
