// Who teaches with whom and for whom: one case for each wording.
import { describe, expect, it } from 'vitest';
import { relationsOf } from '../../testing/relationsOf.ts';

const TIED: [string, string[]][] = [
  ['솔내전자와 한빛대학교는 9월 계약학과를 열어 해마다 20명을 길러낸다.', ['education 솔내전자 > 한빛대학교']],
  [
    '솔내전자는 20일 총회를 열었다. 한빛여대 유아교육과와는 교사 연수 과정을 공동 개설해 300여명을 가르친다.',
    ['education 솔내전자 > 한빛여대'],
  ],
  ['솔내전자는 한빛대학교와 함께 반도체 학과를 운영한다.', ['education 솔내전자 > 한빛대학교']],
  ['솔내전자는 한빛대학교와 예비창업자 30명을 가르치는 교육 과정을 시작한다.', ['education 솔내전자 > 한빛대학교']],
  ['솔내전자는 한빛대학교에 계약학과를 개설했다.', ['education 솔내전자 > 한빛대학교']],
  ['솔내전자 직원들은 한빛대학교에서 인공지능 교육을 받는다.', ['education 솔내전자 > 한빛대학교']],
  ['한빛대학교는 솔내전자 직원을 대상으로 교육 과정을 운영한다.', ['education 솔내전자 > 한빛대학교']],
  ['솔내전자는 한빛대학교 학생들에게 현장 실습 기회를 준다.', ['education 솔내전자 > 한빛대학교']],
];

/** Who is tied to whom has no order where both are alike. */
const unordered = (line: string): string => {
  const [type = '', ...ends] = line.split(/ (?:> )?/u);
  return /^(?:partnership|education|litigation|rivalry)$/u.test(type) ? [type, ...ends.sort()].join(' ') : line;
};

describe('education', () => {
  it.each(TIED)('is told by: %s', (text, ties) => {
    expect(relationsOf(text).map(unordered).sort()).toEqual(ties.map(unordered).sort());
  });
});
