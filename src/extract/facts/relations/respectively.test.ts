// Ties of lists and of rounds: each with its own.
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../pipeline.ts';

const ties = (text: string): string[] =>
  extractArticle({ id: 't', text, published: '2021-06-17' })
    .facts.relations.map(({ type, source, target }) => `${type} ${source} > ${target}`)
    .sort();

describe('ties', () => {
  it.each([
    [
      '누리전자와 솔빛화학은 각각 한빛대·나래대와 공동 연구를 하기로 했다.',
      ['partnership 누리전자 > 한빛대', 'partnership 솔빛화학 > 나래대'],
    ],
    ['한빛대·나래대·다솜대 등 국내 주요 대학들이 계약학과 개설에 나서고 있다.', []],
    [
      '솔빛그룹은 솔빛캐피탈 지분 매각 우선협상대상자로 누리프라이빗에쿼티를, 차순위 협상대상자로 나래자산운용을 선정했다.',
      ['acquisition 누리프라이빗에쿼티 > 솔빛캐피탈'],
    ],
    [
      '솔빛그룹은 솔빛캐피탈 지분 매각 우선협상대상자로 누리프라이빗에쿼티 유한회사를 선정했다.',
      ['acquisition 누리프라이빗에쿼티 > 솔빛캐피탈'],
    ],
    [
      '달보텍은 지난달 ▲누리증권 차세대시스템 구축 사업 ▲솔빛은행 데이터센터 구축 및 임대 사업 등을 수주했다.',
      ['supply 달보텍 > 누리증권', 'supply 달보텍 > 솔빛은행'],
    ],
    [
      '달보바이오, 해울바이오는 투자를 유치했다. 해울바이오는 누리벤처스로부터 75억원을 유치했다.',
      ['investment 누리벤처스 > 해울바이오'],
    ],
    [
      '해울바이오는 30억원의 투자를 유치했다. 누리벤처스, 솔빛벤처투자 등 다수의 투자자가 참여했다.',
      ['investment 누리벤처스 > 해울바이오', 'investment 솔빛벤처투자 > 해울바이오'],
    ],
    ['누리신동은 달성군에 87억원을, 해울라이트는 김천시에 73억원을 투자하기로 협약했다.', []],
    ['계약금은 1500만 달러(한화 약 168억원)다. 누리제약과 해울바이오가 받는다.', []],
  ])('%s', (text, expected) => expect(ties(text)).toEqual(expected));

  it('are of firms, where their people were named', () =>
    expect(
      ties(
        '김가람 누리마트 영업본부장과 이보람 솔빛식품 유통본부장이 참석했다. 양사는 상품을 함께 개발하기로 했다.',
      ).filter((tie) => tie.startsWith('partnership')),
    ).toEqual(['partnership 누리마트 > 솔빛식품']));
  it('are none of what takes part in a fair with who holds it', () => {
    const text = '누리바이오협의체는 4일 데모데이를 개최했다. 달보바이오, 해울로봇 등 8개 스타트업이 참여했다.';
    const { events } = extractArticle({ id: 't', text, published: '2021-06-17' }).facts;
    expect(events.map(({ type }) => type)).toEqual(['conference']);
  });
});
