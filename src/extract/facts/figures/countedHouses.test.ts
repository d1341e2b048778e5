// Universities, firms and bodies that are counted: those that act together are nobody's.
import { expect, it } from 'vitest';
import { figuresOf } from '../../testing/figuresOf.ts';

const DAY = '2022-05-12';
const read = (text: string): string[] => figuresOf(text, DAY);

it.each([
  '돌모루대를 비롯해 경남권 4개 대학이 손을 잡고 협약을 체결했다.',
  '갈마루전자를 비롯한 7개 기업이 성명을 냈다.',
  '교류회에는 2개 대학 교수와 지역 35개 업체 관계자들이 참석했다.',
])('%s', (text) => expect(read(text)).toEqual([]));

it('leaves a count with whose it is', () => {
  expect(read('돌모루전자는 나래소재를 비롯해 협력사 40곳을 두고 있다.')).toEqual([
    `partner-count 40 organization | 돌모루전자 | ${DAY}`,
  ]);
});

it('gives those who applied to nobody that was chosen', () => {
  expect(read('사업에 18개 대학이 신청한 결과 돌모루대병원, 나달래연구원이 선정됐다.')).not.toContainEqual(
    expect.stringMatching(/돌모루대병원/u),
  );
});

it('leaves what a survey counts with nobody, in the sentences behind it too', () => {
  const text =
    '갈마루커리어가 30대 그룹을 대상으로 ‘하반기 채용전망’을 조사한 결과 총 23곳 중 21곳이 채용여부를 확정했다. 올 채용예상규모는 3.4% 감소한 1만5035명으로 집계됐다.';
  expect(read(text)).toEqual([]);
  expect(read('갈마루커리어가 올해 매출을 집계한 결과 전년보다 12% 늘었다.')).not.toEqual([]);
});

it('goes on with who does the same as others, whatever modifies the name', () => {
  const text =
    '갈마루그룹은 9월 공채를 시작한다. 해마다 한 번 공채를 진행하는 돌모루그룹도 10월 접수를 시작한다. 채용규모는 150명이다.';
  expect(read(text)).toEqual([`talent-target 150 person planned | 돌모루그룹 | ${DAY}`]);
});

it('goes on with whom the text is about behind some of many', () => {
  const text =
    '갈마루진흥원은 창업대학 사업을 편다. 돌모루대, 나달래대 등 3개 대학은 새로 지정됐다. 이에 따라 창업자 300여명이 교육을 받았다.';
  expect(read(text)).toContainEqual(expect.stringMatching(/300 .*\| 갈마루진흥원 \|/u));
});

it('gives what grows or shrinks by a budget as such', () => {
  expect(read('갈마루진흥원 예산은 지난해보다 26.4% 증액됐다.')).toEqual([
    expect.stringMatching(/^growth 26.4 % .*갈마루진흥원/u),
  ]);
});
