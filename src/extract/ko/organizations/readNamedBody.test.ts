// Bodies by what they are there for, all of it everyday words.
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../pipeline.ts';

const names = (text: string): string[] =>
  readArticle({ id: 't', text, published: '2022-03-10' }).sentences.flatMap(({ organizations }) =>
    organizations.map(({ name }) => name),
  );

describe('a body by its task', () => {
  it.each([
    ['나래시는 9일 서남권 청년창업센터 개소식을 열었다.', '서남권 청년창업센터'],
    ['나래전자는 부산에 그린수소 실증센터를 짓는다.', '그린수소 실증센터'],
    ['나래전자와 AI반도체 설계센터는 9일 업무협약을 체결했다.', 'AI반도체 설계센터'],
    ['이번 교육은 스마트제조 인력양성센터가 맡는다.', '스마트제조 인력양성센터'],
    ['로봇업체 두리텍은 모빌리티 오픈이노베이션센터에 입주했다.', '모빌리티 오픈이노베이션센터'],
    ['나래시는 지난달 한강 창업센터를 열었다.', '한강 창업센터'],
  ])('%s', (text, name) => {
    expect(names(text)).toContain(name);
  });

  it('takes in nothing that says what it is or where', () => {
    expect(names('나래그룹은 2020년 3월 그룹의 AI 연구 전담조직인 나래AI랩을 출범했다.')).toEqual([
      '나래그룹',
      '나래AI랩',
    ]);
    expect(names('나래전자는 현재 경기 수원 글로벌R&D센터에 700명을 두고 있다.')).toEqual(['나래전자']);
  });

  it.each([
    '나래전자는 이천에 물류센터를 지었다.',
    '나래전자는 산업단지 안에 들어선 데이터센터를 열었다.',
    '시험선로를 갖춘 고객센터를 준공했다.',
    '시는 창업지원센터를 열었다.',
    '지난해 교육센터를 둘러봤다.',
  ])('none in: %s', (text) => {
    expect(names(text).filter((name) => name.endsWith('센터'))).toEqual([]);
  });
});
