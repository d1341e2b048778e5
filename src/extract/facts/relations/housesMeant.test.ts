// A house that a word of its kind points back to, and whom an adnominal clause says nothing of.
import { describe, expect, it } from 'vitest';
import { relationsOf } from '../../testing/relationsOf.ts';

const TIED: [string, string[]][] = [
  [
    '두람테크노파크는 27일 ‘볕뉘부품시험센터’를 개소했다고 밝혔다. 센터에는 아라밸브, 두레관 등 6개 기업이 입주했다.',
    ['tenancy 아라밸브 > 볕뉘부품시험센터', 'tenancy 두레관 > 볕뉘부품시험센터'],
  ],
  [
    '솔내시는 2일 ‘솔내스타트업파크’를 열었다. 파크 운영은 다온창조경제혁신센터가 맡는다. 현재 가람소프트가 입주를 마쳤다.',
    ['management 다온창조경제혁신센터 > 솔내스타트업파크', 'tenancy 가람소프트 > 솔내스타트업파크'],
  ],
  [
    '하늬시는 지난달 하늬창업허브를 준공했다. 허브의 운영은 나래재단이 맡고 있다. 허브에는 가람로봇이 둥지를 틀었다.',
    ['management 나래재단 > 하늬창업허브', 'tenancy 가람로봇 > 하늬창업허브'],
  ],
  [
    '나래재단은 다온지식산업단지를 조성했다. 단지에는 가람전자와 한울기계가 들어섰다.',
    ['tenancy 가람전자 > 다온지식산업단지', 'tenancy 한울기계 > 다온지식산업단지'],
  ],
  [
    '서울 강남구 역삼동 ‘솔내타운’에 입주한 보안 스타트업 가람랩스가 40억원의 투자를 유치했다.',
    ['tenancy 가람랩스 > 솔내타운'],
  ],
  ['강의는 나래재단이 운영하는 다온교육관에서 열린다.', ['management 나래재단 > 다온교육관']],
  [
    '누담바이오는 누담홀딩스가 지분 68%를 보유한 솔내제약의 자회사다.',
    ['affiliation 누담바이오 > 솔내제약', 'investment 누담홀딩스 > 솔내제약'],
  ],
  [
    '가람테크는 2015년 나래전자가 인수한 다온시스템의 자회사로, 직원은 40명이다.',
    ['affiliation 가람테크 > 다온시스템'],
  ],
  [
    '두담그룹은 자회사로 두담화학과 두담에너지를 두고 있다.',
    ['affiliation 두담에너지 > 두담그룹', 'affiliation 두담화학 > 두담그룹'],
  ],
  [
    '나래연구원은 30일 바이오 산연 협의회 출범식을 가졌다. 참여기업은 네온팜, 아미젠트, 지노솔을 대표기관으로 셀레온, 수빈텍, 시크젠, 콧담을 비롯한 40개 기업이다.',
    ['아미젠트', '네온팜', '지노솔', '셀레온', '수빈텍'].map((one) => `membership ${one} > 바이오 산연 협의회`),
  ],
  [
    '솔내그룹은 솔내지주-다온세븐-솔내CVS로 이어지는 지배구조를 갖고 있다.',
    ['affiliation 다온세븐 > 솔내지주', 'affiliation 솔내CVS > 다온세븐'],
  ],
  [
    '나래씨브이에스711(나래CVS711)이 모회사인 나래씨브이에스(나래CVS)를 흡수합병한다. 나래CVS711은 가게를 운영한다.',
    ['acquisition 나래씨브이에스711 > 나래씨브이에스'],
  ],
  ['솔내게임즈는 게임 개발사인 하늘을 5월 본사에 흡수합병했다.', ['acquisition 솔내게임즈 > 하늘']],
];

describe('houses meant, and units of another', () => {
  it.each(TIED)('%s', (text, expected) => expect(relationsOf(text)).toEqual(expect.arrayContaining(expected)));

  it('takes nobody for another', () => {
    expect(relationsOf('누담바이오는 누담홀딩스가 지분 68%를 보유한 솔내제약의 자회사다.')).not.toContain(
      'affiliation 누담홀딩스 > 솔내제약',
    );
    expect(relationsOf('센터에는 가람로봇이 입주했다.')).toEqual([]);
    expect(
      relationsOf('솔내도가 판교에 연 반도체지원센터가 입주기업을 뽑았다. 입주사 가운데 가람칩은 투자를 받았다.'),
    ).not.toContain('tenancy 가람칩 > 솔내도');
    expect(relationsOf('솔담협의회는 환경부 산하 사단법인으로 등록될 예정이다.').join()).not.toContain('으로');
  });
});
