// Who teaches with whom and for whom: one case for each wording.
import { describe, expect, it } from 'vitest';
import { relationsOf } from '../../testing/relationsOf.ts';

const TIED: [string, string[]][] = [
  ['솔내전자와 한빛대학교는 9월 계약학과를 열어 해마다 20명을 길러낸다.', ['education 솔내전자 > 한빛대학교']],
  [
    '솔내전자는 20일 총회를 열었다. 한빛여대 유아교육과와는 교사 연수 과정을 공동 개설해 300여명을 가르친다.',
    ['education 솔내전자 > 한빛여대 유아교육과'],
  ],
  ['솔내전자는 한빛대학교와 함께 반도체 학과를 운영한다.', ['education 솔내전자 > 한빛대학교']],
  ['솔내전자는 한빛대학교와 예비창업자 30명을 가르치는 교육 과정을 시작한다.', ['education 솔내전자 > 한빛대학교']],
  ['솔내전자는 한빛대학교에 계약학과를 개설했다.', ['education 솔내전자 > 한빛대학교']],
  ['솔내전자 직원들은 한빛대학교에서 인공지능 교육을 받는다.', ['education 솔내전자 > 한빛대학교']],
  ['한빛대학교는 솔내전자 직원을 대상으로 교육 과정을 운영한다.', ['education 솔내전자 > 한빛대학교']],
  ['솔내전자는 한빛대학교 학생들에게 현장 실습 기회를 준다.', ['education 솔내전자 > 한빛대학교']],
  ['한빛대에는 솔내전자가 지원하는 반도체 계약학과가 있다.', ['education 솔내전자 > 한빛대']],
  ['솔내전자는 한빛대에 배터리 계약학과를 두고 매년 40명을 뽑는다.', ['education 솔내전자 > 한빛대']],
  ['교육과정은 한빛대가 짜고 실습 장비는 솔내전자가 댄다.', ['education 솔내전자 > 한빛대']],
  ['한빛대가 교육을 맡고, 취업은 솔내전자가 책임진다.', ['education 솔내전자 > 한빛대']],
  ['솔내정밀 기술자들이 한빛공고에서 주 2회 수업을 한다.', ['education 솔내정밀 > 한빛공고']],
  ['한빛공고 학생 20명이 솔내정밀에서 현장실습을 받고 있다.', ['education 솔내정밀 > 한빛공고']],
  ['솔내화학 임직원 25명은 올해 3월부터 한빛대 대학원에서 공부하고 있다.', ['education 솔내화학 > 한빛대']],
  ['솔내전자의 인턴십은 한빛대학교에서 진행된다.', ['education 솔내전자 > 한빛대학교']],
  ['솔내전자의 용접 훈련 과정은 한빛대학교가 맡는다.', ['education 솔내전자 > 한빛대학교']],
  ['지난달 한빛대학교에 솔내전자의 직무 아카데미가 마련됐다.', ['education 솔내전자 > 한빛대학교']],
  ['솔내전자는 한빛대학교와 연계해 직무 특강을 개설한다.', ['education 솔내전자 > 한빛대학교']],
  ['솔내전자는 한빛대학교와의 인턴십 진행에 나섰다.', ['education 솔내전자 > 한빛대학교']],
  ['솔내전자는 신입사원 교육을 한빛대학교에 위탁했다.', ['education 솔내전자 > 한빛대학교']],
  ['솔내전자가 한빛대학교와 운영한 맞춤반에는 30명이 몰렸다.', ['education 솔내전자 > 한빛대학교']],
  ['솔내전자와 한빛대학교는 용접 강좌를 개설하기 위한 업무협약을 체결했다.', ['education 솔내전자 > 한빛대학교']],
];
const UNTIED: string[] = [
  '솔내전자와 새벌전자는 나란히 신입 교육을 시작했다.',
  '솔내전자는 한빛대학교의 교육 과정이 낡았다고 지적했다.',
  '솔내전자는 사내 교육을 늘리고, 한빛대학교는 등록금을 올렸다.',
  '솔내전자는 한빛대학교와 새 기숙사를 짓기 위한 업무협약을 체결했다.',
  '솔내정밀 기술자들이 새벌전자에서 주 2회 수업을 한다.',
  '강의는 한빛대가 맡고 시공은 솔내건설이 책임진다.',
  '솔내정밀은 새벌전자와 낸 입찰공고에서 교육을 뺐다.',
  '솔내전자 직원들 사이에는 공감대가 교육으로 넓어졌다.',
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

  it.each(UNTIED)('is not told by: %s', (text) => {
    expect(relationsOf(text).filter((line) => line.startsWith('education'))).toEqual([]);
  });
});
