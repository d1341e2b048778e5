// Ties between two names by the words between them.
import { describe, expect, it } from 'vitest';
import { relationsOf } from '../../testing/relationsOf.ts';

describe('ties between two names', () => {
  it.each([
    [
      '나래협회는 나래전자, 다온전자 등 9개 기업이 참여하는 ‘로봇칩 협의회’를 출범시켰다.',
      'membership 나래전자 > 로봇칩 협의회',
    ],
    ['나래병원을 운영하는 가람재단은 60억원을 들여 별관을 짓는다.', 'affiliation 나래병원 > 가람재단'],
    ['라온면세점은 패션기업 나래어패럴이 지난해 세운 회사다.', 'affiliation 라온면세점 > 나래어패럴'],
    [
      '가람해운은 지난 2월 나래항만그룹과 절반씩 투자해 터미널 운영사 다온터미널을 설립했다.',
      'investment 나래항만그룹 > 다온터미널',
    ],
  ])('are read: %s', (text, tie) => {
    expect(relationsOf(text)).toContain(tie);
  });

  it.each([
    '나래면세점은 가람어패럴이 60%, 다온은행이 40%를 출자해 세운 회사다.',
    '나래전자를 찾은 다온전자 임원들은 공장을 둘러봤다.',
  ])('are no affiliation: %s', (text) => {
    expect(relationsOf(text).filter((t) => t.startsWith('affiliation'))).toEqual([]);
  });
});
