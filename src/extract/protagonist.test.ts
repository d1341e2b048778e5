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
  it('is not who stands behind another in the headline, unless far ahead', () => {
    const told =
      '가람전자는 모터를 만든다. 나래화학은 칠을 만든다. 지난해 나래화학이 지분을 샀다. 나래화학 직원은 40명이다.';
    expect(about(`나래화학, 가람전자에 투자\n${told}`)).toBe('나래화학');
    expect(about(`가람전자, 나래화학 돈 받았다\n${told}`)).toBeUndefined();
  });
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

describe('what follows from whom a text is about', () => {
  const text =
    '골목에서 큰 가람정밀\n기계 업체 가람정밀의 공장은 조용하다. 창업자 김다온 대표는 늦게까지 남는다. 가람은 모터를 만든다. ' +
    '나래화학이 지분을 샀다. 회사는 내년에 이사한다.';
  const sentences = read(text);

  it('a head whose post nobody said is its head', () =>
    expect(sentences.flatMap(({ people }) => people).map(({ name, organization }) => [name, organization])).toEqual([
      ['김다온', '가람정밀'],
    ]));
  it('its name may be said short, and it is 회사', () =>
    expect(
      sentences
        .flatMap((s) => s.organizations)
        .filter((o) => o.name === '가람정밀')
        .map((o) => o.text),
    ).toEqual(['가람정밀', '가람정밀', '가람', '회사']));
});

describe('who comes in beside whom a text is about', () => {
  const topicsOf = (text: string) => read(text).map(({ topic }) => topic?.name);

  it('is no longer the topic in the next paragraph', () =>
    expect(
      topicsOf(
        '골목에서 큰 가람정밀\n가람정밀은 모터를 만든다. 나래상사는 일본 판매를 맡는다.\n매출은 100억원이다. 가람정밀은 바쁘다.',
      ).at(-2),
    ).toBe('가람정밀'));
  it('is not the topic at all where it is a town', () =>
    expect(
      topicsOf(
        '골목에서 큰 가람정밀\n가람정밀은 모터를 만든다. 부천시는 임대료를 깎아 줬다. 매출은 100억원이다. 가람정밀은 바쁘다.',
      ).at(-2),
    ).toBe('가람정밀'));
});

it('what a firm makes is no name behind 이 회사', () =>
  expect(
    read('가람정밀은 모터를 만든다. 나래전자가 이 회사 부속을 쓴다.')
      .flatMap((s) => s.organizations)
      .map((o) => o.name),
  ).not.toContain('부속'));

it('a town said by its kind alone is the one named before', () =>
  expect(
    read('가람군은 3일 나래화학과 협약을 맺었다. 군은 부지를 내준다.')
      .at(-1)!
      .organizations.map((o) => `${o.text} ${o.name}`),
  ).toEqual(['군 가람군']));

it.each([
  ['솔내시는 나래전자와 협약을 맺었다. 나래전자는 공장을 짓고, 시는 20억원을 지원한다.', '시 솔내시'],
  ['경기도는 나래전자와 협약을 맺었다. 나래전자는 공장을 짓지만 도는 땅을 내준다.', '도 경기도'],
])('and where a clause begins: %s', (text, expected) =>
  expect(
    read(text)
      .at(-1)!
      .organizations.map((o) => `${o.text} ${o.name}`),
  ).toContain(expected),
);

it.each([
  '경기도는 나래전자와 협약을 맺었다. 나래전자는 둘레를 돌고 도는 버스를 샀다.',
  '경기도는 나래전자와 협약을 맺었다. 나래전자는 빙글빙글 도는 의자를 만든다.',
])('but what goes round is none: %s', (text) =>
  expect(
    read(text)
      .at(-1)!
      .organizations.map((o) => o.name),
  ).not.toContain('경기도'),
);

it('이 회사 is whom the text is about behind a sentence in which another only did something', () =>
  expect(
    read(
      '골목에서 큰 가람정밀\n가람정밀은 모터를 만든다. 지난해 나래상사가 지분 8%를 샀다. 이 회사는 구리를 들여온다. 가람정밀은 바쁘다.',
    )
      .flatMap((s) => s.organizations)
      .filter((o) => o.text === '이 회사')
      .map((o) => o.name),
  ).toEqual(['가람정밀']));
