// Numbers that go back to a deed told before others were named: whose they are.
import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../testing/figuresOf.ts';

const DAY = '2022-05-12';
const read = (text: string): string[] => figuresOf(text, DAY);

describe('whoever did it before', () => {
  it.each<[string, string, string]>([
    [
      'has what those who were chosen get',
      '돌모루시는 한빛대와 나래대학교를 사업 대학으로 선정했다. 선정된 대학은 6년간 최대 75억원을 지원받는다.',
      `investment 7500000000 KRW at-most planned | 돌모루시 | ${DAY}/2028-05-11`,
    ],
    [
      'has all that it has raised, though others put it in',
      '나달래로봇은 갈마루벤처스로부터 투자를 유치했다. 기존 투자자인 돌모루투자도 함께했다. 이로써 누적 투자액은 210억원을 넘어섰다.',
      `investment 21000000000 KRW more-than | 나달래로봇 | ${DAY}`,
    ],
    [
      'has those whom it has promoted',
      '갈마루그룹이 12일 이사회를 열고 임원인사를 단행했다. 이서준 돌모루전자 전무는 사장에 올랐다. 승진자는 모두 87명이다.',
      `count 87 명 | 갈마루그룹 | ${DAY}`,
    ],
  ])('%s', (_, text, figure) => expect(read(text)).toContain(figure));

  it('has none where the sentence names somebody', () => {
    const told = '나달래로봇은 투자를 유치했다. 돌모루투자의 누적 투자액은 210억원을 넘어섰다.';
    expect(read(told)).toContain(`investment 21000000000 KRW more-than | 돌모루투자 | ${DAY}`);
  });
});

describe('the place where firms are', () => {
  it('has what those firms earn', () => {
    const told =
      '돌모루군은 터를 닦았다. 새터골에는 기업 230곳에 3100명이 일한다. 이들 기업의 2021년 매출은 4100억원이다.';
    expect(read(told)).toContain('count 410000000000 KRW | 새터골 | 2021');
  });
});

describe('a town said by its kind', () => {
  it('acts behind a word that opens the sentence', () => {
    const told = (opener: string) =>
      read(
        `갈마루그룹은 돌모루시와 협약을 맺었다. ${opener} 시는 2018년부터 2021년까지 410억원을 투입해 단지를 조성했다.`,
      );
    const figure = 'investment 41000000000 KRW | 돌모루시 | 2018/2021';
    for (const opener of ['앞서', '또', '이와 함께']) expect(told(opener)).toContain(figure);
  });
});

describe('when and how sure it is', () => {
  it('is not when the first came', () => {
    expect(read('갈마루대학원은 2018년 한빛대를 시작으로 모두 7곳으로 늘었다.')).toEqual([
      `count 7 곳 | 갈마루대학원 | ${DAY}`,
    ]);
  });

  it('is to come where a stake is to be had', () => {
    expect(read('갈마루전자는 돌모루셀에 30억원을 투자해 지분 6.3%를 확보한다고 공시했다.')).toContain(
      `share 6.3 % planned | 돌모루셀 | ${DAY}`,
    );
  });
});

describe('what is counted', () => {
  it('is what a venture takes', () => {
    expect(read('갈마루전자는 돌모루화학과 3억달러 규모의 합작법인을 설립했다.')).toEqual([
      `investment 300000000 USD | 갈마루전자 | ${DAY}`,
    ]);
  });

  it('is what it is put into, not what the whole is', () => {
    expect(read('갈마루전자는 2021년 매출 700억원 가운데 20%인 140억원을 개발에 썼다.')).toContain(
      'investment 14000000000 KRW | 갈마루전자 | 2021',
    );
  });

  it('is the size of a fund through which somebody pays', () => {
    const told = read('갈마루전자는 700억원 규모의 자체 벤처 펀드를 통해 스타트업 9곳에 투자했다.');
    expect(told.filter((f) => f.includes('KRW')).map((f) => f.split(' ')[0])).toEqual(['fund-size']);
  });

  it('is no length where it only says by when', () => {
    const told = '갈마루전자, 연구소 개소…소장 “4년 내 인력 3배로”\n\n갈마루전자가 12일 연구소를 열었다. 많이 왔다.';
    expect(read(told).filter((f) => f.startsWith('duration'))).toEqual([]);
  });

  it('is no start-up where it is a place of theirs', () => {
    const told = '갈마루전자, 스타트업 발굴 거점 7곳으로\n\n갈마루전자가 12일 발표회를 열었다. 많이 왔다.';
    expect(read(told).filter((f) => f.startsWith('startup-count'))).toEqual([]);
  });
});
