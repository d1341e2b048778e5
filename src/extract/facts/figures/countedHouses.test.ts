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
