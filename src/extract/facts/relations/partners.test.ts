// Who works with whom, by the wordings of the business pages: one case for each.
import { describe, expect, it } from 'vitest';
import { relationsOf } from '../../testing/relationsOf.ts';

const TIED: [string, string[]][] = [
  ['솔내전자는 한빛대학교와 공동으로 배터리를 개발하고 있다.', ['partnership 솔내전자 > 한빛대학교']],
  ['솔내전자는 한빛대학교와 함께 배터리를 개발했다.', ['partnership 솔내전자 > 한빛대학교']],
  ['솔내전자는 한빛대학교와 배터리를 공동 연구하고 있다.', ['partnership 솔내전자 > 한빛대학교']],
  ['솔내전자는 한빛대학교 연구팀과 힘을 모아 배터리를 개발했다.', ['partnership 솔내전자 > 한빛대학교']],
  ['솔내전자와 한빛대학교가 공동 개발한 배터리가 시장에 나온다.', ['partnership 솔내전자 > 한빛대학교']],
  ['솔내전자와 나래전자는 공동으로 물류센터를 운영한다.', ['partnership 나래전자 > 솔내전자']],
  [
    '솔내전자는 1990년 설립됐다. 연구에는 한빛대학교와 나래병원이 참여했다.',
    ['partnership 솔내전자 > 한빛대학교', 'partnership 나래병원 > 솔내전자'],
  ],
  ['솔내전자의 파트너는 나래전자다.', ['partnership 나래전자 > 솔내전자']],
  ['솔내전자는 나래전자와 30년째 기술 제휴 관계다.', ['partnership 나래전자 > 솔내전자']],
  ['솔내전자와 나래전자는 전략적 동반자다.', ['partnership 나래전자 > 솔내전자']],
  ['솔내전자는 연구 파트너로 나래전자를 택했다.', ['partnership 나래전자 > 솔내전자']],
  ['솔내농기[045990]는 나래전자와 공동으로 배터리를 개발하고 있다.', ['partnership 나래전자 > 솔내농기']],
];

/** Who is tied to whom has no order where both are alike. */
const unordered = (line: string): string => {
  const [type = '', ...ends] = line.split(/ (?:> )?/u);
  return /^(?:partnership|education|litigation|rivalry)$/u.test(type) ? [type, ...ends.sort()].join(' ') : line;
};

describe('partners', () => {
  it.each(TIED)('are told by: %s', (text, ties) => {
    expect(relationsOf(text).map(unordered).sort()).toEqual(ties.map(unordered).sort());
  });
});
