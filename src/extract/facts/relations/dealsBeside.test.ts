// Ties that stand beside a deal: who runs the fund that others pay into, what is bought and taken in, what two do besides.
import { describe, expect, it } from 'vitest';
import { relationsOf } from '../../testing/relationsOf.ts';

const PAGE = '\n이날 행사에는 김민준 솔마루전자 대표, 이서준 갈바다소프트 대표, 박도윤 미르솔화학 대표 등이 참석했다.';
const ties = (text: string, type: string): string[] =>
  relationsOf(text + PAGE)
    .filter((tie) => tie.startsWith(`${type} `))
    .sort();

describe('who runs the fund that others pay into', () => {
  it.each([
    "새길시는 500억원 규모의 '새길 천년 펀드'를 조성한다. 펀드에는 새길시가 100억원, 모태펀드가 200억원을 출자한다. 운용은 다솔인베스트먼트가 맡는다.",
    "새길시가 300억원 규모의 '새길 천년 펀드'를 만들었다. 한국모태펀드가 150억원, 새길은행이 50억원을 냈다. 펀드 운용사는 다솔인베스트먼트다.",
    "새길시는 '새길 천년 펀드'를 결성했다. 도약기금이 60억원을 출자했다. 펀드 운용은 다솔인베스트먼트가 맡는다.",
  ])('%s', (text) => {
    const run = ties(text, 'management');
    expect(run).toContain('management 다솔인베스트먼트 > 새길 천년 펀드');
    expect(run.filter((tie) => /모태펀드$|도약기금$/u.test(tie))).toEqual([]);
  });

  it('is of the one paid in where no other is told', () => {
    expect(ties('한국모태펀드는 2005년 출범했다. 펀드 운용은 다솔인베스트먼트가 맡는다.', 'management')).toEqual([
      'management 다솔인베스트먼트 > 한국모태펀드',
    ]);
  });
});

describe('what is bought and taken in', () => {
  it.each([
    '솔마루전자는 미르솔화학에 30억원을 투자하고 갈바다소프트의 지분 51%를 인수해 자회사로 편입했다.',
    '솔마루전자는 2021년 미르솔화학에 30억원을 투자했고 지난해 갈바다소프트를 인수해 계열사로 편입했다.',
    '솔마루전자는 미르솔화학을 합병하고 갈바다소프트의 지분을 인수해 자회사로 편입했다.',
  ])('%s', (text) => {
    expect(ties(text, 'affiliation')).toEqual(['affiliation 갈바다소프트 > 솔마루전자']);
  });
});

describe('what two do besides the money', () => {
  it.each([
    '솔마루전자는 갈바다소프트에 50억원을 투자했다. 두 회사는 경량 칩 공동 연구를 진행한다.',
    '솔마루전자는 갈바다소프트에 50억원을 투자했다. 두 회사는 경량 칩 공동 연구도 진행한다.',
    '솔마루전자는 갈바다소프트에 50억원을 투자했다. 양사는 판매 협력도 강화하기로 했다.',
    '솔마루전자는 갈바다소프트 지분 9%를 취득했다. 양사는 해외에서 공동 마케팅까지 추진한다.',
  ])('%s', (text) => {
    expect(ties(text, 'partnership')).toEqual([
      expect.stringMatching(/솔마루전자 . 갈바다소프트|갈바다소프트 . 솔마루전자/u),
    ]);
  });

  it('is none where one does it alone', () => {
    expect(
      ties('솔마루전자는 갈바다소프트에 50억원을 투자했다. 솔마루전자는 반도체 연구도 진행한다.', 'partnership'),
    ).toEqual([]);
  });
});

describe('who sells a stake, and who holds it too', () => {
  it.each([
    '솔마루전자는 미르솔화학의 최대주주인 보드레파트너스와 주식매매계약을 체결했다.',
    '솔마루전자는 미르솔화학 최대주주인 보드레파트너스와 지분 60%를 1200억원에 사들이는 계약을 맺었다.',
  ])('%s', (text) => {
    expect(ties(text, 'investment')).toEqual(['investment 보드레파트너스 > 미르솔화학']);
  });

  it('pays nothing into who holds it too', () => {
    expect(ties('새론벤처스는 솔마루전자와 함께 갈바다소프트 지분 20%를 보유하고 있다.', 'investment')).not.toContain(
      'investment 새론벤처스 > 솔마루전자',
    );
    expect(ties('새론벤처스는 솔마루전자와 갈바다소프트 지분 20%를 갖고 있다.', 'investment')).toContain(
      'investment 새론벤처스 > 솔마루전자',
    );
  });
});
