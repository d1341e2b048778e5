// Houses that are told by their kind or in marks, who runs them and is in them; services that a firm runs; chains of owners.
import { describe, expect, it } from 'vitest';
import { relationsOf } from '../../testing/relationsOf.ts';

const TIED: [string, string[]][] = [
  // A kind of house alone
  [
    '모루시는 새봄산업단지를 조성했다. 단지는 다온관리공단이 관리하고 있다.',
    ['management 다온관리공단 > 새봄산업단지'],
  ],
  [
    '나래랩은 공유오피스 ‘새봄웍스’에 입주했다. 새봄웍스는 다온파트너스가 운영한다.',
    ['management 다온파트너스 > 새봄웍스', 'tenancy 나래랩 > 새봄웍스'],
  ],
  [
    '나래랩은 공유오피스 ‘새봄웍스’에 입주했다. 새봄웍스는 다온파트너스가 운영하는 공간이다.',
    ['management 다온파트너스 > 새봄웍스', 'tenancy 나래랩 > 새봄웍스'],
  ],
  [
    '가람푸드는 공유주방 ‘새봄키친’을 열었다. 주방 관리는 자회사 다온에프앤비가 담당한다.',
    ['affiliation 다온에프앤비 > 가람푸드', 'management 다온에프앤비 > 새봄키친'],
  ],
  [
    '새봄시는 새봄산단에 투자를 유치했다. 현재 이 산단에는 나래화학과 다온정밀이 입주해 있다.',
    ['tenancy 나래화학 > 새봄산단', 'tenancy 다온정밀 > 새봄산단'],
  ],
  [
    '나래테크는 가람대 창업보육센터에 입주해 있다.',
    ['affiliation 가람대 창업보육센터 > 가람대', 'tenancy 나래테크 > 가람대 창업보육센터'],
  ],
  // What a firm runs for its users
  ['중고거래 플랫폼 다온마켓을 운영하는 새론컴퍼니는 3일 투자를 유치했다고 밝혔다.', []],
  ['온라인 서점 ‘책무리’를 운영하는 글벗은 2015년 설립됐다.', []],
  // Those who are counted as somebody's; a name before `외에도`
  [
    '가람금융지주는 나래은행, 다온증권, 솔내카드 등 자회사 3사의 실적을 공개했다.',
    [
      'affiliation 나래은행 > 가람금융지주',
      'affiliation 다온증권 > 가람금융지주',
      'affiliation 솔내카드 > 가람금융지주',
    ],
  ],
  [
    '달빛게임즈는 별똥스튜디오 외에도 온달소프트, 다온게임즈 등을 자회사로 거느리고 있다.',
    [
      'affiliation 다온게임즈 > 달빛게임즈',
      'affiliation 별똥스튜디오 > 달빛게임즈',
      'affiliation 온달소프트 > 달빛게임즈',
    ],
  ],
  // Who stands before holds as well
  [
    '가람홀딩스가 나래화학을, 나래화학이 다온소재의 지분을 각각 100% 보유하는 구조다.',
    ['investment 가람홀딩스 > 나래화학', 'investment 나래화학 > 다온소재'],
  ],
];

const UNTIED = [
  // Who writes of others' units
  '가람증권은 나래전자, 다온화학 등 계열사의 실적을 분석했다.',
  '중고거래 앱 ‘나래통’을 운영하는 가람랩이 3일 문을 열었다.',
];

describe('houses and services', () => {
  it.each(TIED)('%s', (text, ties) => expect([...relationsOf(text)].sort()).toEqual([...ties].sort()));
  it.each(UNTIED)('makes nobody a unit: %s', (text) =>
    expect(relationsOf(text).filter((tie) => tie.startsWith('affiliation'))).toEqual([]),
  );
});
