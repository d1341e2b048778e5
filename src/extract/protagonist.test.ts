// Whom a whole text is about, and what that tells of those who are named without their firm.
import { describe, expect, it } from 'vitest';
import { readArticle } from './pipeline.ts';
import { readProtagonist } from './protagonist.ts';

const read = (text: string) => readArticle({ id: 't', text, published: '2023-05-10' }).sentences;
const about = (text: string) => readProtagonist(read(text))?.mention.name;

describe('whom a text is about', () => {
  it('is the one that the headline names and the text comes back to', () =>
    expect(
      about('골목에서 큰 가람전자\n가람전자는 모터를 만든다. 나래화학이 지분을 샀다. 가람전자의 직원은 40명이다.'),
    ).toBe('가람전자'));
  it('is nobody where two are told of alike', () =>
    expect(
      about('가람전자·나래화학 손잡았다\n가람전자는 모터를 만든다. 나래화학은 칠을 만든다. 두 회사는 함께 판다.'),
    ).toBeUndefined());
  it('is nobody in a text of one or two sentences', () =>
    expect(about('가람전자는 모터를 만든다. 가람전자의 직원은 40명이다.')).toBeUndefined());
});

describe('the topic in a text about somebody', () => {
  it('is that one from the start, and again in a new paragraph behind who only did something to it', () => {
    const text =
      '골목에서 큰 가람전자\n공장은 조용하다. 직원은 40명이다. 가람전자는 모터를 만든다.\n' +
      '나래벤처스는 지난해 가람전자에 30억원을 투자했다.\n매출은 100억원이다.';
    expect(read(text).map(({ topic }) => topic?.name)).toEqual([
      undefined,
      '가람전자',
      '가람전자',
      '가람전자',
      '가람전자',
      '가람전자',
    ]);
  });
});
