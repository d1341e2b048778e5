// Works that nobody told of before builds, those who sign by being there, and what is done as something else grows.
import { describe, expect, it } from 'vitest';
import { relationsOf } from '../../testing/relationsOf.ts';
import { eventsOf } from '../../testing/eventsOf.ts';

// Published on 20 April 2022
describe('works of everybody', () => {
  const BEFORE = '갈마루전자는 지난 3일 여수에 공장을 착공했다.';
  const OWN = 'construction 2022-04-03 occurred owner:갈마루전자';

  it.each([
    '새터대교는 2021년 6월 착공했다.',
    '새터산업단지는 2021년 6월 착공해 내년 6월 준공한다.',
    '새터 제2농공단지는 2021년 6월 공사를 착공하여 내년 6월 준공 예정이다.',
  ])('are not of whom the text is about: %s', (text) => expect(eventsOf(`${BEFORE} ${text}`)).toEqual([OWN]));

  it.each([
    ['광양 2공장은 2021년 6월 착공했다.', 'construction 2021-06 occurred owner:갈마루전자'],
    ['새터대교는 돌모루건설이 2021년 6월 착공했다.', 'construction 2021-06 occurred owner:돌모루건설'],
  ])('unlike its own, and what is said to be somebody’s: %s', (text, event) =>
    expect(eventsOf(`${BEFORE} ${text}`)).toContainEqual(event),
  );
});

describe('who signs, where only those who were there are named', () => {
  const SIGNED = 'agreement 2022-04-09 occurred party:갈마루전자, party:나래군, party:돌모루소재';

  it.each([
    '지난 9일 군청에서 김다온 나래군수, 갈마루전자 박서진 대표, 돌모루소재 정보람 대표 등이 참석한 가운데 투자협약을 체결했다.',
    '나래군은 기업을 들인다. 지난 9일 군청에서 김다온 나래군수, 갈마루전자 박서진 대표, 돌모루소재 정보람 대표 등이 참석한 가운데 새터일반산업단지와 한솔산업단지 내 투자협약을 체결했다.',
  ])('%s', (text) => {
    expect(eventsOf(text)).toEqual([SIGNED]);
    expect(relationsOf(text).sort()).toEqual(['partnership 나래군 > 갈마루전자', 'partnership 나래군 > 돌모루소재']);
  });

  it('but not where it is one alone', () =>
    expect(eventsOf('지난 9일 갈마루전자 박서진 대표가 참석한 가운데 투자협약을 체결했다.')).toEqual([]));
});

describe('what is done as something else grows', () => {
  it.each([
    '갈마루전자는 수출이 늘어남에 따라 지난 9일 여수에 공장을 착공했다.',
    '갈마루전자는 제품의 인기가 점점 높아지고 수출이 늘어남에 따라 지난 9일 여수에 공장을 착공했다.',
    '갈마루전자는 국내 1위 업체로 제품의 인기가 높아지고 주문이 밀려듦에 따라 지난 9일 여수에 공장을 착공했다.',
  ])('%s', (text) => expect(eventsOf(text)).toEqual(['construction 2022-04-09 occurred owner:갈마루전자']));
});
