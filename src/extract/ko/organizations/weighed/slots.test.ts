// Names of no shape whose letters say little, by what only organizations do or have.
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../pipeline.ts';

const names = (text: string): string[] =>
  readArticle({ id: 't', text, published: '2022-03-10' }).sentences.flatMap(({ organizations }) =>
    organizations.map(({ name }) => name),
  );

describe('a word where only an organization stands', () => {
  it.each([
    '소바르는 지난해 AI 전문 자회사를 설립했다.',
    '두핸이 100억원 규모의 시리즈A 투자를 유치했다.',
    '로보틴은 코스닥에 상장한다.',
    '나래전자는 코스말과 업무협약을 체결했다.',
    '나래전자가 쿠로핸과 손잡았다.',
    '소바르는 9일 새 앱을 출시했다고 밝혔다.',
    '나래전자는 쿠로핸 지분 30%를 인수했다.',
    '2015년 설립된 두핸은 로봇을 만든다.',
    '김도윤 쿠로핸 대표는 지난해 취임했다.',
    '쿠로핸 김도윤 대표는 지난해 취임했다.',
    '쿠로핸 등 3개사는 9일 협약을 맺었다.',
    '이번 행사에는 나래전자, 쿠로핸, 한서물산 등이 참여했다.',
    '두핸의 최대주주는 나래전자다.',
    '나래전자는 쿠로핸을 상대로 소송을 냈다.',
    '나래전자는 쿠로핸으로부터 투자를 받았다.',
    '쿠로핸은 나래전자를 고객사로 확보했다.',
    '쿠로핸이 센터를 열었다.',
    '두핸은 나래전자의 자회사다.',
    '두핸은 나래전자와 손잡고 중국에 간다.',
    '소바르는 나래전자를 인수한다고 밝혔다.',
    '두핸은 비트모루의 1차 협력사다.',
    '나래전자는 카이로닉스의 칩을 탑재한 로봇을 선보였다.',
    '전무를 영입한 쿠로핸은 웃었다.',
  ])('%s', (text) => {
    const own = /카이로닉스|소바르|두핸|로보틴|코스말|쿠로핸/u.exec(text)![0];
    expect(names(text)).toContain(own);
  });

  it.each([
    '연구팀은 지난해 협약을 체결했다.',
    '나래전자는 일찌감치 지분을 털었다.',
    '악단은 후원 협약을 맺었다.',
    '아마추어 팀을 인수해 공장을 세웠다.',
    '이 앱은 나래전자가 투자를 유치한 뒤에 나왔다.',
    '국내 업체 세곳이 나래전자와 계약을 맺었다.',
    '신약은 나래전자에 공급된다.',
    '이 회사는 고무를 태우는 협력사와 계약을 맺었다.',
    '5년간 몸담은 곳에서 나와 법인을 세웠다.',
  ])('none in: %s', (text) => {
    expect(names(text).filter((name) => name !== '나래전자')).toEqual([]);
  });

  it('who acts before a research centre is no part of its name', () => {
    expect(names('나래전자 자회사인 딥모아가 연구소를 열었다.')).toEqual(['나래전자', '딥모아']);
    expect(names('딥모아가 대전 연구소에 장비를 들였다.')).toEqual(['딥모아']);
  });
});
