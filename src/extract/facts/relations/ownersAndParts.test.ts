// Who belongs to whom, and who buys or sets up whom, where the tie follows from a deed or stands beside a name.
import { describe, expect, it } from 'vitest';
import { relationsOf } from '../../testing/relationsOf.ts';

const TIED: [string, string[]][] = [
  // What one firm sets up alone is its own, whatever it is called
  ['갈마루자동차는 지난해 11월 나달래모빌리티를 출범했다.', ['affiliation 나달래모빌리티 > 갈마루자동차']],
  ['갈마루전자는 3일 미국 뉴욕에 ‘갈마루 둥지’를 개소했다.', ['affiliation 갈마루 둥지 > 갈마루전자']],
  ['갈마루화학은 2015년 돌모루소재를 설립했다.', ['affiliation 돌모루소재 > 갈마루화학']],
  // Whose share is sold by its main holder
  [
    '돌모루소재 최대주주인 갈마루전자는 3일 지분 10%를 나달래파트너스에 매각했다.',
    ['acquisition 나달래파트너스 > 돌모루소재', 'investment 갈마루전자 > 돌모루소재'],
  ],
  // The shares of several, and a firm with whom the buyer signs
  [
    '갈마루전자는 돌모루소재와 나달래화학의 지분을 취득해 계열사로 편입했다.',
    [
      'acquisition 갈마루전자 > 나달래화학',
      'acquisition 갈마루전자 > 돌모루소재',
      'affiliation 나달래화학 > 갈마루전자',
      'affiliation 돌모루소재 > 갈마루전자',
    ],
  ],
  // What becomes a unit by a deal
  [
    '나달래소재는 2016년 갈마루그룹 계열사가 되면서 사세를 키웠다.',
    ['acquisition 갈마루그룹 > 나달래소재', 'affiliation 나달래소재 > 갈마루그룹'],
  ],
  [
    '갈마루그룹은 2016년 나달래소재 지분을 사들여 계열사에 포함시켰다.',
    ['acquisition 갈마루그룹 > 나달래소재', 'affiliation 나달래소재 > 갈마루그룹'],
  ],
  // A part that is taken over, and one that is only bought
  ['갈마루여행은 지난 7일 돌모루투어의 지분 20%를 500억원에 인수했다.', ['acquisition 갈마루여행 > 돌모루투어']],
  ['갈마루여행은 지난 7일 돌모루투어의 지분 20%를 500억원에 취득했다.', ['investment 갈마루여행 > 돌모루투어']],
  // A venture is of all its partners
  [
    '갈마루전자와 돌모루소재의 중국 합작법인인 나달래에너지가 공장을 준공했다.',
    [
      'investment 갈마루전자 > 나달래에너지',
      'investment 돌모루소재 > 나달래에너지',
      'partnership 갈마루전자 > 돌모루소재',
    ],
  ],
  [
    '나달래에너지는 갈마루전자와 돌모루소재의 전지 합작법인으로 2020년 설립됐다. 갈마루전자는 냉장고를 만든다.',
    ['investment 갈마루전자 > 나달래에너지', 'investment 돌모루소재 > 나달래에너지'],
  ],
  // Whose a firm is said to be, where it acts; what is done to it is another's deed
  [
    '갈마루전자의 돌모루로보틱스가 신제품을 준비한다. 돌모루로보틱스는 로봇을 만든다.',
    ['affiliation 돌모루로보틱스 > 갈마루전자'],
  ],
  ['갈마루전자의 돌모루소재 인수가 늦어졌다. 돌모루소재는 소재를 만든다.', []],
  // Those who are counted as somebody's, before it or in brackets
  [
    '갈마루식품은 이천의 제약연구소, 서울 강서구의 바이오기술연구소 등 수도권에 흩어져 있는 갈마루식품의 2개 연구소를 통합한다.',
    ['affiliation 바이오기술연구소 > 갈마루식품', 'affiliation 제약연구소 > 갈마루식품'],
  ],
  [
    '갈마루그룹은 2개 자회사(나달래소재, 돌모루화학)를 통해 사업을 한다.',
    ['affiliation 나달래소재 > 갈마루그룹', 'affiliation 돌모루화학 > 갈마루그룹'],
  ],
  // A holding company is of its group, and of those who set it up
  ['갈마루그룹은 지주회사 갈마루홀딩스를 새로 세웠다.', ['affiliation 갈마루홀딩스 > 갈마루그룹']],
  ['갈마루그룹의 조선 지주사인 돌모루조선해양은 배를 만든다.', ['affiliation 돌모루조선해양 > 갈마루그룹']],
  // A firm that gets others for units is no unit of them
  ['갈마루백화점은 가구업체인 돌모루가구 등 4개사를 계열사로 끌어들였다.', []],
];

const UNTIED = [
  '갈마루전자와 돌모루소재, 나달래화학 등 3개 연구소 기업이 모였다.',
  '갈마루전자와 합작해 설립된 나달래에너지가 공장을 지었다.',
  '김다온 대표는 2015년 돌모루소재를 창업했다.',
  '갈마루전자는 3일 매장을 열었다.',
];

describe('who is of whom', () => {
  it.each(TIED)('%s', (text, ties) => expect([...relationsOf(text)].sort()).toEqual([...ties].sort()));
  it.each(UNTIED)('makes nobody a unit: %s', (text) =>
    expect(relationsOf(text).filter((tie) => tie.startsWith('affiliation'))).toEqual([]),
  );
});
