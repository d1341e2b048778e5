// Everyday wordings of the business press: a text in, one event that it tells (or none) out.
import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../testing/eventsOf.ts';

const TOLD: [string, string][] = [
  [
    '가람전자는 김포에 있다. 양조를 배운 김도윤 대표가 2020년 혼자 차렸다.',
    'founding 2020 occurred founded:가람전자, founder:김도윤',
  ],
  [
    '가람전자는 울산에 공장을 짓는다. 나래정밀도 올해 안에 착공한다.',
    'construction 2022-04-20/2022-12-31 planned owner:나래정밀',
  ],
  ['가람푸드는 나래유통과 임대 계약을 맺고 2012년 대전역에 매장을 냈다.', 'founding 2012 occurred founder:가람푸드'],
  [
    '가람칩은 카이스트 교수인 김도윤 대표가 제자들과 2018년 세운 팹리스다.',
    'founding 2018 occurred founded:가람칩, founder:김도윤',
  ],
  [
    '가람해운은 1975년 나래그룹이 세운 회사로 2016년 다온파트너스가 경영권을 인수했다.',
    'acquisition 2016 occurred acquired:가람해운, acquirer:다온파트너스',
  ],
  [
    '가람해운은 1975년 나래그룹이 세운 회사로 2016년 다온파트너스가 경영권을 인수했다.',
    'founding 1975 occurred founded:가람해운, founder:나래그룹',
  ],
  [
    '가람금속은 2021년 경쟁사 나래주조를 법원 경매에서 187억원에 낙찰받아 자회사로 편입했다.',
    'acquisition 2021 occurred acquired:나래주조, acquirer:가람금속',
  ],
  [
    '나래협회는 총회를 열고 김도윤 현 회장을 재선출했다. 제1부회장에는 이서준 경북대 교수, 제2부회장에는 박지훈 충남대 교수가 뽑혔다.',
    'appointment ../2022-04-20 occurred appointee:이서준, organization:나래협회',
  ],
  [
    '가람전자는 부산에 있다. 김도윤 회장은 지난달 보유 지분 18%를 나래캐피탈에 넘겼다.',
    'acquisition 2022-03 occurred acquired:가람전자, acquirer:나래캐피탈',
  ],
  [
    '가람전선은 부산에 있다. 업계 1위 보람식품은 2016년 경쟁사인 나래장유를 인수했다.',
    'acquisition 2016 occurred acquired:나래장유, acquirer:보람식품',
  ],
  [
    '미르라면이 조미료 제조사 나래원을 인수한다. 보람파트너스는 2014년 나래원을 540억원에 인수했다.',
    'acquisition 2014 occurred acquired:나래원, acquirer:보람파트너스',
  ],
  [
    '세탁 서비스를 운영하는 클로버하우스랩은 네이버 출신 배동훈 이사가 2019년 창업했다. 회사는 김포에 공장을 연내 짓는다.',
    'construction 2022-04-20/2022-12-31 planned owner:클로버하우스랩',
  ],
  ['김도윤이 9일 가람전자 대표를 맡았다.', 'appointment 2022-04-09 occurred appointee:김도윤, organization:가람전자'],
  [
    '가람전자 대표에 김도윤 부사장, 최고재무책임자에 이서준 전무가 9일 선임됐다.',
    'appointment 2022-04-09 occurred appointee:김도윤, appointee:이서준, organization:가람전자',
  ],
  [
    '한올조선은 노르웨이 선사 베르그탱커스로부터 원유운반선 4척을 수주했다. 한올조선은 지난해 9월에도 이 회사와 가스선 건조 계약을 맺은 바 있다.',
    'agreement 2021-09 occurred party:베르그탱커스, party:한올조선',
  ],
  [
    '솔내바이오가 일본 제약사 하야세약품과 손을 잡았다. 솔내바이오는 2018년 이 회사로부터 50억원을 투자받은 적이 있다.',
    'investment 2018 occurred investor:하야세약품, recipient:솔내바이오',
  ],
  [
    '두레화학은 충남 서산에 공장을 세운다. 공장은 오는 9월 첫 삽을 떠 내년 6월 완공하는 게 목표다.',
    'construction 2023-06 planned owner:두레화학',
  ],
  [
    '하늘데이터는 춘천에 데이터센터를 짓는다. 이달 중 첫 삽을 뜨고 내후년 초 공사를 마친다는 구상이다.',
    'construction 2024-01~/2024-03~ planned owner:하늘데이터',
  ],
  ['두레화학 울산 2공장은 2021년 2월 착공, 2022년 3월 준공했다.', 'construction 2021-02 occurred owner:두레화학'],
  [
    '두레화학은 울산에 공장을 짓는다. 2023년 2월 착공, 2024년 12월 준공이 목표다.',
    'construction 2023-02 planned owner:두레화학',
  ],
  ['가온호텔은 합천에 호텔을 짓는다. 2024년 상반기 오픈을 목표로 한다.', 'founding 2024-40 planned founder:가온호텔'],
  [
    '충주시는 전국에서 유일하게 나루평가센터를 지난달 세웠다.',
    'founding 2022-03 occurred founded:나루평가센터, founder:충주시',
  ],
  [
    '가온제철은 당진에 제3고로를 건설한다. 내년 1월 기공식을 열고 2025년 가동을 목표로 한다.',
    'construction 2025 planned owner:가온제철',
  ],
  ['두레제약은 지난 5일 오송 신공장의 상량식을 치렀다.', 'construction 2022-04-05 occurred owner:두레제약'],
  ['가람중공업은 창원에 시험동을 새로 짓는다.', 'construction 2022-04-20 planned owner:가람중공업'],
  ['누리모터스는 김천에 주행시험장을 건설한다.', 'construction 2022-04-20 planned owner:누리모터스'],
  ['가람병원은 경기 이천에 분원을 짓는다. 2025년 말 문을 연다.', 'founding 2025-10~/2025-12~ planned founder:가람병원'],
  [
    '가람항공은 저비용 항공사다. 최대주주인 청림산업은 최근 200억원의 유상증자에 참여해 지분율을 68%로 높였다.',
    'investment ../2022-04-20 occurred investor:청림산업, recipient:가람항공',
  ],
  [
    '한올게임즈의 최대주주인 다온미디어는 3월 유상증자에 150억원을 넣어 지분율을 42%로 끌어올렸다.',
    'investment 2022-03 occurred investor:다온미디어, recipient:한올게임즈',
  ],
  [
    '가람홀딩스는 지난 4월 솔내셀의 유상증자에 참여해 지분을 35%로 늘렸다.',
    'investment 2022-04 occurred investor:가람홀딩스, recipient:솔내셀',
  ],
  [
    '나루소프트는 지난 2월 누리벤처스를 대상으로 80억원의 전환사채를 발행했다.',
    'investment 2022-02 occurred investor:누리벤처스, recipient:나루소프트',
  ],
  [
    '해온펫손보는 해온손해보험이 자본금 300억원을 전액 출자해 자회사로 세우는 소액단기보험사다.',
    'founding 2022-04-20 planned founded:해온펫손보, founder:해온손해보험',
  ],
  [
    '다온저축은행은 5일 이사회를 열어 오창수 전 금융감독원 국장을 대표이사로 선임했다.',
    'appointment 2022-04-05 occurred appointee:오창수, organization:다온저축은행',
  ],
];

const NOT_TOLD = [
  '가람전자는 2분기에 17억원의 영업손실을 냈다.',
  '가람농협은 벼농사를 짓는다. 가람전자는 이번 일을 매듭을 지었다.',
  '가람전자는 2030년까지 매출을 두 배로 늘린다는 목표다.',
];

describe('a text of the business press', () => {
  it.each(TOLD)('tells by: %s', (text, event) => {
    expect(eventsOf(text)).toContain(event);
  });
});

describe('what is no deed', () => {
  it.each(NOT_TOLD)('is told by: %s', (text) => {
    expect(eventsOf(text)).toEqual([]);
  });
});

describe('a deal told with another day and 도', () => {
  it('is another one than the deal told before', () => {
    const text =
      '가람건설은 카타르 국영기업 알누르에너지로부터 플랜트를 수주했다. 가람건설은 2015년에도 같은 회사와 계약을 맺었다.';
    expect(eventsOf(text).filter((e) => e.startsWith('agreement'))).toHaveLength(2);
  });
});
