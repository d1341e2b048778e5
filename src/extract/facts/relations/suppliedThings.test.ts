// Whose the things are that somebody uses: one case for each wording.
import { describe, expect, it } from 'vitest';
import { relationsOf } from '../../testing/relationsOf.ts';

const TIED: [string, string[]][] = [
  ['가람전자는 1990년 설립됐다. 배터리는 나래화학 제품이다.', ['supply 나래화학 > 가람전자']],
  ['솔내전자는 1990년 설립됐다. 생산량의 60%는 나래전자가 사 간다.', ['supply 솔내전자 > 나래전자']],
  [
    "솔내전자가 개발한 '솔내톡'은 현재 나래전자와 다온전자가 쓰고 있다.",
    ['supply 솔내전자 > 나래전자', 'supply 솔내전자 > 다온전자'],
  ],
  ['솔내전자는 1990년 설립됐다. 새 공장은 다온건설이 짓는다.', ['supply 다온건설 > 솔내전자']],
  ['모루타이어가 쓰는 코드의 절반은 세온화학이 공급한다.', ['supply 세온화학 > 모루타이어']],
  [
    '모루타이어가 쓰는 코드의 절반은 세온화학이, 나머지는 바론제약이 공급한다.',
    ['supply 바론제약 > 모루타이어', 'supply 세온화학 > 모루타이어'],
  ],
  ['모루테크는 1990년 설립됐다. 솜은 베트남 세온화학 것을 쓴다.', ['supply 세온화학 > 모루테크']],
  ['모루테크는 1990년 설립됐다. 발사는 미국 세온화학에 맡긴다.', ['supply 세온화학 > 모루테크']],
  ['모루테크는 1990년 설립됐다. 회수한 금속은 양극재 업체 세온화학으로 간다.', ['supply 모루테크 > 세온화학']],
  ['모루테크는 1990년 설립됐다. 스프는 모두 이천의 세온화학에서 온다.', ['supply 세온화학 > 모루테크']],
  ['다온반도체는 1990년 설립됐다. 칩 생산은 가람전자가 맡았다.', ['supply 가람전자 > 다온반도체']],
];

describe('things of others', () => {
  it.each(TIED)('are told by: %s', (text, ties) => {
    expect(relationsOf(text).sort()).toEqual([...ties].sort());
  });

  it.each([
    '모루테크는 1990년 설립됐다. 땅은 세온화학이 댔다.',
    '모루테크는 1990년 설립됐다. 1900억원은 세온화학이 댔다.',
    '모루테크는 1990년 설립됐다. 최근에는 세온화학이 공급 계약을 따냈다.',
    '모루테크는 1990년 설립됐다. 새 대표는 세온화학에서 왔다.',
    '모루테크는 1990년 설립됐다. 경영권은 세온화학으로 갔다.',
    '모루테크는 1990년 설립됐다. 판단은 세온화학에 맡긴다.',
  ])('are no goods: %s', (text) => expect(relationsOf(text).filter((t) => t.startsWith('supply'))).toEqual([]));
});
