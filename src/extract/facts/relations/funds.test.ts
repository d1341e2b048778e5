// Who runs which fund: one case for each wording.
import { describe, expect, it } from 'vitest';
import { relationsOf } from '../../testing/relationsOf.ts';

const TIED: [string, string[]][] = [
  ["'나래 1호 펀드'는 나래벤처스가 굴린다.", ['management 나래벤처스 > 나래 1호 펀드']],
  ["나래벤처스는 '나래 1호 펀드'를 굴리고 있다.", ['management 나래벤처스 > 나래 1호 펀드']],
  ["나래벤처스는 '나래 1호 펀드'의 운용을 맡았다.", ['management 나래벤처스 > 나래 1호 펀드']],
  ["나래벤처스가 '나래 1호 펀드'의 위탁운용사로 선정됐다.", ['management 나래벤처스 > 나래 1호 펀드']],
];

describe('funds', () => {
  it.each(TIED)('are told by: %s', (text, ties) => {
    expect(relationsOf(text).sort()).toEqual([...ties].sort());
  });
});
