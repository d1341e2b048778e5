// Foreign groups by their trade, joint ventures by the words that name them, and the wares that are no firms.
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../pipeline.ts';

const names = (text: string) => [
  ...new Set(
    readArticle({ id: 't', text, published: '2024-01-20' }).sentences.flatMap((s) =>
      s.organizations.map(({ name }) => name),
    ),
  ),
];

describe('names of industry', () => {
  it.each([
    ['가람방산은 폴란드 방산그룹 PGX와 양해각서를 교환했다.', ['PGX']],
    ['가람전자는 독일 자동차그룹 VMX에 모터를 공급한다.', ['가람전자', 'VMX']],
    ["가람전자는 합작법인을 세운다. 합작법인 명칭은 '솔내셀'로 정했다.", ['가람전자', '솔내셀']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expect.arrayContaining(expected)));

  it.each([
    [
      "가람칩스는 신경망처리장치(NPU) '아트라'를 내년 1분기 출시한다. 아트라의 설계는 나래테크가 맡았다. 아트라는 전작보다 빠르다.",
      '아트라',
    ],
    ["가람중공업은 운항 시스템 '하인트'를 개발했다. 하인트에는 나래전자의 센서가 들어간다.", '하인트'],
    ['가람전자는 국내 유통그룹 회장과 만났다.', '회장'],
  ])('no firm in: %s', (text, name) => expect(names(text)).not.toContain(name));
});
