// Who has whom under it: by having, ruling, lying under, parting and setting up; and what is had in another way.
import { describe, expect, it } from 'vitest';
import { relationsOf } from '../../testing/relationsOf.ts';

const units = (text: string): string[] =>
  relationsOf(text)
    .filter((t) => t.startsWith('affiliation'))
    .map((t) => t.slice('affiliation '.length))
    .sort();

describe('houses', () => {
  it.each([
    '모루테크와 바론화학이 지주사 세온홀딩스 아래 놓여 있다.',
    '창업주 일가는 지주사 세온홀딩스를 통해 모루테크와 바론화학을 지배하고 있다.',
    '모루테크와 바론화학을 소유한 세온홀딩스는 부산에 있다.',
    '세온홀딩스가 거느린 호텔은 가평의 모루테크, 바론화학을 포함해 4곳으로 늘었다.',
    '세온홀딩스는 상하이에 현지 공장 모루테크를 두고, 베트남에는 판매법인 바론화학을 운영한다.',
    '세온홀딩스는 모루테크와 바론화학 등 계열사 9곳을 거느린다.',
  ])('have units: %s', (text) => expect(units(text)).toEqual(['모루테크 > 세온홀딩스', '바론화학 > 세온홀딩스']));

  it.each([
    '세온홀딩스는 지난 3월 색조 브랜드 ‘모루테크’를 별도 법인으로 떼어 냈다.',
    '세온홀딩스는 예능 제작 스튜디오 ‘모루테크’를 자회사로 독립시켰다.',
    '세온홀딩스는 2007년 아동서 임프린트 ‘모루테크’를 따로 냈다.',
    '세온홀딩스는 지난해 자체 개발조직 ‘모루테크’를 만들었다.',
  ])('part from what they were: %s', (text) => expect(units(text)).toEqual(['모루테크 > 세온홀딩스']));

  it.each([
    '세온홀딩스는 모루테크 지분 20%를 보유하고 있다.',
    '세온홀딩스는 모루테크를 고객사로 두고 있다.',
    '세온홀딩스는 바론화학과 합작법인 모루테크를 세웠다.',
    '세온홀딩스가 보유한 특허는 모루테크를 포함해 4곳에 넘어갔다.',
    '모루테크는 세온홀딩스 밑에서 하청을 맡고 있다.',
  ])('are not told of: %s', (text) => expect(units(text)).toEqual([]));
});
