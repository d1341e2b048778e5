// Who supplies whom, and whose unit somebody is, by the wordings of the business pages: one case for each.
import { describe, expect, it } from 'vitest';
import { relationsOf } from '../../testing/relationsOf.ts';

const TIED: [string, string[]][] = [
  [
    '가람전자는 이천에 물류센터를 열었다. 이 센터에는 나래로봇의 분류 로봇 30대와 다온소프트의 관리시스템이 적용됐다.',
    ['supply 나래로봇 > 가람전자', 'supply 다온소프트 > 가람전자'],
  ],
  [
    '가람건설은 나래건설과 구성한 컨소시엄이 다온공사가 발주한 저장탱크 공사를 수주했다고 5일 밝혔다.',
    ['partnership 가람건설 > 나래건설', 'supply 가람건설 > 다온공사', 'supply 나래건설 > 다온공사'],
  ],
  ['가람화학은 울산에 공장을 짓는다. 여기서 생산된 수소는 나래소재가 전량 사들인다.', ['supply 가람화학 > 나래소재']],
  [
    '나래전자는 대전에 공장을 두고 있다. 배터리는 가람에너지에서 공급받고 있고 모터는 독일 벨츠모터와 공동 개발 중이다.',
    ['supply 가람에너지 > 나래전자', 'partnership 나래전자 > 벨츠모터'],
  ],
  ['나래전자는 서울시와 제주 등 11개 지방자치단체에 전기버스를 납품했다.', ['supply 나래전자 > 서울시']],
  ['나래전자는 올해 1월 국민연금공단의 시스템 구축 사업을 186억원에 수주했다.', ['supply 나래전자 > 국민연금공단']],
  ['나래전자는 지난달 한국도로공사가 발주한 시스템 사업을 따냈다.', ['supply 나래전자 > 한국도로공사']],
  [
    '나래중공업은 덴마크 노르덴오프쇼어와 대만 해상풍력단지에 들어갈 하부구조물 36기를 공급하는 계약을 체결했다.',
    ['supply 나래중공업 > 노르덴오프쇼어'],
  ],
  ['나래중공업은 가람해운과 컨테이너선 4척을 건조하는 계약을 맺었다.', ['supply 나래중공업 > 가람해운']],
  [
    '나래화학은 멕시코에 공장을 지었다. 여기서 만든 제품은 기아와 제너럴모터스(GM)의 현지 공장에 공급된다.',
    ['supply 나래화학 > 기아', 'supply 나래화학 > 제너럴모터스'],
  ],
  [
    '나래자동차는 배터리팩 제작·생산 업체로 가람전자를 선정했다. 나래자동차는 공장도 늘린다.',
    ['supply 가람전자 > 나래자동차'],
  ],
  ['나래자동차는 모터를 가람전자를 통해 공급받았다.', ['supply 가람전자 > 나래자동차']],
  ['나래금융지주에 따르면 자회사인 나래카드의 순이익이 늘었다.', ['affiliation 나래카드 > 나래금융지주']],
  ['나래화학은 베트남 현지법인인 나래비나에 300억원을 출자했다.', ['affiliation 나래비나 > 나래화학']],
  ['가람홀딩스의 기업형 벤처캐피털(CVC)인 가람벤처스는 펀드를 결성했다.', ['affiliation 가람벤처스 > 가람홀딩스']],
  ['다온반도체는 가람전자가 100% 지분을 보유한 자회사다.', ['affiliation 다온반도체 > 가람전자']],
  ['다온로지스는 나래유통이 2016년 설립한 물류 자회사다.', ['affiliation 다온로지스 > 나래유통']],
  [
    '나래전자는 대전에 공장을 두고 있다. 최대주주는 지분 34%를 보유한 사모펀드 운용사 다온파트너스다.',
    ['investment 다온파트너스 > 나래전자'],
  ],
  [
    '나래전자는 화장품을 판다. 제품은 코스맥스와 한국콜마가 위탁 생산한다.',
    ['supply 코스맥스 > 나래전자', 'supply 한국콜마 > 나래전자'],
  ],
];

describe('supplies and units', () => {
  it.each(TIED)('are told by: %s', (text, ties) => {
    expect(relationsOf(text)).toEqual(expect.arrayContaining(ties));
  });

  it.each([
    '나래약품은 가람제약의 당뇨병 치료제를 국내에 독점 공급한다.',
    '나래약품은 가람제약과 계약을 맺고 가람제약의 당뇨병 치료제를 국내에 공급하기로 했다.',
  ])('are told of whose goods are sold at home: %s', (text) => {
    expect(relationsOf(text)).toEqual(['supply 가람제약 > 나래약품']);
  });

  it('make partners besides', () => {
    expect(
      relationsOf(
        '나래약품은 가람제약과 전략적 제휴로 공동판매 계약을 맺고 가람제약의 치료제를 국내에 공급하기로 했다.',
      ).sort(),
    ).toEqual(['partnership 나래약품 > 가람제약', 'supply 가람제약 > 나래약품']);
  });

  it('are none within one group', () => {
    expect(relationsOf('갈마루홀딩스는 갈마루그룹의 플랫폼을 활용해 창업을 돕는다.')).toEqual([]);
    expect(relationsOf('돌모루그룹은 갈마루소프트의 플랫폼을 활용해 물류를 관리한다.')).toEqual([
      'supply 갈마루소프트 > 돌모루그룹',
    ]);
  });

  it('are no honours', () => {
    expect(relationsOf('나래무역협회는 가람전자를 세계일류상품 생산업체로 선정했다.')).toEqual([]);
  });

  it.each(['가람전자의 협력회사인 나래정밀은 공장을 짓는다.', '가람전자의 경쟁회사인 나래전자는 공장을 짓는다.'])(
    'are not units by: %s',
    (text) => {
      expect(relationsOf(text).filter((r) => r.startsWith('affiliation'))).toEqual([]);
    },
  );
});
