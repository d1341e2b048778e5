// Firms that only a headline's quotation marks give away.
import { describe, expect, it } from 'vitest';
import { readArticle } from './pipeline.ts';
import { namesInTitles } from './titleNames.ts';

const BODY = [
  '골목 한복판에 달나루가 남아 있다.',
  '1977년 시작한 회사다. 지난해 매출은 100억원이다.',
  '직원은 40명이다. 김다온 대표는 늦게까지 남는다.',
];
const names = (title: string, body = BODY) =>
  namesInTitles(
    [title],
    body.map((text) => ({ text })),
  );

describe('a name in the quotation marks of a headline', () => {
  it('is a firm where the text tells of it as of one', () => {
    expect(names('40년을 버틴 신발 명가 ‘달나루’')).toEqual(['달나루']);
    expect(
      readArticle({ id: 't', published: '2023-05-10', text: `40년을 버틴 신발 명가 ‘달나루’\n${BODY.join(' ')}` })
        .sentences.flatMap((s) => s.organizations)
        .map((o) => o.name),
    ).toEqual(['달나루', '달나루']);
  });
  it.each([
    ['what is said', '“같이 갑시다” 신발 명가', BODY],
    ['an everyday word', '‘매출’에 웃은 신발 명가', BODY],
    ['a thing that is made', '신발 명가의 ‘달나루’', [...BODY, '지난해 내놓은 신제품 ‘달나루’가 팔린다.']],
    ['what the text does not come back to', '신발 명가의 ‘별나루’', BODY],
    ['one of several', '‘달나루’와 ‘별나루’', BODY],
    ['in a text about nothing of a firm', '‘달나루’를 걷다', ['달나루가 보인다.', '물이 맑다.', '길이 좋다.']],
  ])('is none: %s', (_, title, body) => expect(names(title, body)).toEqual([]));
});
