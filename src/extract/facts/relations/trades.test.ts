// Who supplies by a contract: whose trade it is, and what else the text says of the two; who hands over rights.
import { describe, expect, it } from 'vitest';
import { relationsOf } from '../../testing/relationsOf.ts';

const END = '\n이날 행사에는 김민준 가람전자 대표, 이서준 나래로보틱스 대표, 박도윤 다온셀 대표 등이 참석했다.';
const supplies = (text: string): string[] =>
  relationsOf(text + END)
    .filter((tie) => tie.startsWith('supply '))
    .sort();

describe('contracts of supply', () => {
  it.each<[string, string[]]>([
    ['가람전자는 배터리 제조사 다온셀과 배터리 공급 계약을 체결했다.', ['supply 다온셀 > 가람전자']],
    ['배터리 제조사 다온셀은 가람전자와 배터리 공급 계약을 체결했다.', ['supply 다온셀 > 가람전자']],
    ['가람전자는 물류회사 나래로보틱스와 배송 계약을 맺었다.', ['supply 나래로보틱스 > 가람전자']],
    ['가람전자는 승강기 정비업체인 나래로보틱스와 설비 정비 계약을 맺었다.', ['supply 나래로보틱스 > 가람전자']],
    ['가람전자는 장비업체 나래로보틱스와 5G 장비 공급계약을 체결했다.', ['supply 나래로보틱스 > 가람전자']],
    ['가람전자는 경비업체 나래로보틱스와 경비 용역 계약을 체결했다.', ['supply 나래로보틱스 > 가람전자']],
    ['가람전자는 배터리업체 다온셀과 양극재 공급 계약을 맺었다.', ['supply 가람전자 > 다온셀']],
    ['가람전자는 장비업체 나래로보틱스와 장비 부품 공급계약을 맺었다.', ['supply 가람전자 > 나래로보틱스']],
    [
      '가람전자는 나래로보틱스와 설비 유지보수 계약을 맺었다. 나래로보틱스는 가람전자에 부품을 공급한다.',
      ['supply 나래로보틱스 > 가람전자'],
    ],
    [
      '가람전자는 나래로보틱스와 부품 공급 계약을 맺었다. 가람전자는 나래로보틱스에 부품을 납품한다.',
      ['supply 가람전자 > 나래로보틱스'],
    ],
  ])('go one way: %s', (text, ties) => expect(supplies(text)).toEqual(ties));
});

describe('rights', () => {
  it.each<[string, string[]]>([
    ['가람전자는 나래로보틱스에 설계자산 사용권을 부여했다.', ['supply 가람전자 > 나래로보틱스']],
    ['가람전자는 나래로보틱스에 촉매 특허의 실시권을 허여했다.', ['supply 가람전자 > 나래로보틱스']],
    ['가람전자는 나래로보틱스에 게임 사용권을 줬다.', ['supply 가람전자 > 나래로보틱스']],
    ['가람전자는 신작의 중국 배급을 나래로보틱스에 맡긴다.', ['supply 가람전자 > 나래로보틱스']],
    ['가람전자는 나래로보틱스에 협상 우선권을 줬다.', []],
  ])('are handed over: %s', (text, ties) => expect(supplies(text)).toEqual(ties));
});

describe('goods and services', () => {
  it.each<[string, string[]]>([
    ['가람전자의 칩은 내년 양산돼 서버 업체 나래로보틱스에 공급된다.', ['supply 가람전자 > 나래로보틱스']],
    ['가람전자의 필름은 올해 시험을 통과해 로봇 업체 나래로보틱스에 납품된다.', ['supply 가람전자 > 나래로보틱스']],
    ['가람전자의 주가는 크게 올라 로봇 업체 나래로보틱스에 부담이 됐다.', []],
    ['가람전자가 로봇을 생산하고 나래로보틱스는 전국 매장에서 판매한다.', ['supply 가람전자 > 나래로보틱스']],
    ['가람전자가 약을 생산하고 나래로보틱스가 국내 판매를 맡는다.', ['supply 가람전자 > 나래로보틱스']],
    ['가람전자는 TV를 만들고 나래로보틱스는 로봇을 판매한다.', []],
  ])('go to: %s', (text, ties) => expect(supplies(text)).toEqual(ties));

  it('are told by a canteen in the houses of several', () => {
    const ties = relationsOf(`가람전자는 새암병원, 나래로보틱스 등 30여 곳의 구내식당을 운영한다.${END}`);
    expect(ties.filter((tie) => /^(?:supply|management) /u.test(tie)).sort()).toEqual([
      'supply 가람전자 > 나래로보틱스',
      'supply 가람전자 > 새암병원',
    ]);
  });
});
