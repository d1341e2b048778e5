// Whose unit or member somebody is: one case for each wording.
import { describe, expect, it } from 'vitest';
import { relationsOf } from '../../testing/relationsOf.ts';

const TIED: [string, string[]][] = [
  ['솔내전자는 나래그룹 계열사다.', ['affiliation 솔내전자 > 나래그룹']],
  ['솔내전자는 지금은 임플란트 기업 나래바이오의 계열사다.', ['affiliation 솔내전자 > 나래바이오']],
  ['솔내전자는 나래전자의 100% 자회사다.', ['affiliation 솔내전자 > 나래전자']],
  ['나래그룹 계열 솔내전자는 공장을 짓는다.', ['affiliation 솔내전자 > 나래그룹']],
  ['나래전자의 손자회사인 솔내전자는 공장을 짓는다.', ['affiliation 솔내전자 > 나래전자']],
  ['나래그룹의 정보기술 계열사 솔내전자는 공장을 짓는다.', ['affiliation 솔내전자 > 나래그룹']],
  ['솔내전자의 모회사는 나래전자다.', ['affiliation 솔내전자 > 나래전자']],
  ['솔내전자의 모기업 나래전자는 실적을 냈다.', ['affiliation 솔내전자 > 나래전자']],
  ['솔내전자는 1990년 설립됐다. 나래전자를 모회사로 두고 있다.', ['affiliation 솔내전자 > 나래전자']],
  [
    '나래그룹은 솔내전자, 다온전자 등 5개 계열사를 거느리고 있다.',
    ['affiliation 솔내전자 > 나래그룹', 'affiliation 다온전자 > 나래그룹'],
  ],
  ['나래그룹은 솔내전자를 비롯해 12개 계열사를 두고 있다.', ['affiliation 솔내전자 > 나래그룹']],
  [
    '솔내전자, 다온전자 등 나래그룹 계열사들이 공장을 짓는다.',
    ['affiliation 솔내전자 > 나래그룹', 'affiliation 다온전자 > 나래그룹'],
  ],
  ['나래전자는 솔내전자를 자회사로 두고 있다.', ['affiliation 솔내전자 > 나래전자']],
  ['나래전자에서 분사한 솔내전자는 공장을 짓는다.', ['affiliation 솔내전자 > 나래전자']],
  ['솔내전자는 2010년 나래전자에서 분사했다.', ['affiliation 솔내전자 > 나래전자']],
  ['솔내전자는 한국로봇협회를 이끌고 있다.', ['membership 솔내전자 > 한국로봇협회']],
  ['솔내전자는 한국반도체협회 회원사다.', ['membership 솔내전자 > 한국반도체협회']],
  ['솔내전자는 한국반도체협회 회장사를 맡고 있다.', ['membership 솔내전자 > 한국반도체협회']],
  ['한국반도체협회는 솔내전자 등 50개 회원사를 두고 있다.', ['membership 솔내전자 > 한국반도체협회']],
  ['나래그룹 안에서 금형은 솔내금형이 맡는다.', ['affiliation 솔내금형 > 나래그룹']],
  ['나래그룹에서 물류를 맡는 회사는 솔내로지스다.', ['affiliation 솔내로지스 > 나래그룹']],
  ['나래그룹의 물류는 계열사인 솔내로지스가 맡는다.', ['affiliation 솔내로지스 > 나래그룹']],
  ['솔내은행은 나래금융그룹 안에서 이익이 가장 많다.', ['affiliation 솔내은행 > 나래금융그룹']],
  [
    '솔내증권과 다온캐피탈은 모두 나래금융지주 식구다.',
    ['affiliation 다온캐피탈 > 나래금융지주', 'affiliation 솔내증권 > 나래금융지주'],
  ],
  ['솔내전자는 나래그룹의 막내 회사다.', ['affiliation 솔내전자 > 나래그룹']],
  ['솔내연구소는 나래전자의 선행 연구를 전담하는 조직이다.', ['affiliation 솔내연구소 > 나래전자']],
  ['솔내은행이 속한 나래금융그룹은 지난해 순이익 2조원을 냈다.', ['affiliation 솔내은행 > 나래금융그룹']],
  [
    '나래금융그룹에는 솔내은행과 다온증권이 들어 있다.',
    ['affiliation 다온증권 > 나래금융그룹', 'affiliation 솔내은행 > 나래금융그룹'],
  ],
  ['솔내모빌리티는 나래전자 사내벤처 출신이다.', ['affiliation 솔내모빌리티 > 나래전자']],
];

describe('units', () => {
  it.each(TIED)('are told by: %s', (text, ties) => {
    expect(relationsOf(text).sort()).toEqual([...ties].sort());
  });

  it.each([
    '솔내전자는 나래그룹 품을 떠났다.',
    '솔내은행의 형제 회사인 다온증권이 주관을 맡았다.',
    '나래그룹에는 솔내전자라는 강한 맞수가 있다.',
    '솔내전자는 업계의 맏형이다.',
  ])('are not told by: %s', (text) => {
    expect(relationsOf(text)).toEqual([]);
  });
});
