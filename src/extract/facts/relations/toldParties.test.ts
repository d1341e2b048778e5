// Ties whose other end only the sentences before tell: money into a fund or a firm, who holds it, what `이 회사` means.
import { describe, expect, it } from 'vitest';
import { relationsOf } from '../../testing/relationsOf.ts';
import { unlessMissed } from '../../testing/knownMisses.ts';

const FUND = '미르벤처스는 400억원 규모 ‘미르 애그테크 펀드’를 결성했다. ';

const TIED: [string, string[]][] = [
  // Who signs with the one is tied to that one
  [
    '나래건설은 18일 두 기업과 상생협약을 맺었다. 이번에 협약을 맺은 기업은 ▲다온정밀㈜ ▲보람식품(대표 최여울) 등 2개사다.',
    ['partnership 나래건설 > 다온정밀', 'partnership 나래건설 > 보람식품'],
  ],
  // What befell a firm is no deed of who buys it
  [
    '상자 업체 나래판지는 지난해 골판지 업체 다온지기를 사들였다. 앞서 2014년에는 가람제지가 매물로 나온 보람포장을 인수했다.',
    ['acquisition 가람제지 > 보람포장', 'acquisition 나래판지 > 다온지기'],
  ],
  // What was developed stands as the topic
  [
    '반도체 업체 나래칩은 서버용 냉각 장치를 만든다. 냉각유는 가람칼텍스와 함께 개발했다.',
    ['partnership 나래칩 > 가람칼텍스'],
  ],
  // Two firms: whom the text is about is one of them where the sentence before has left it out
  [
    '등산화 업체 나래산업은 미국 트레일온에 등산화를 납품하고 있다. 밑창은 김해의 다온고무에서 받아 쓴다. 두 회사는 지난달 깔창을 공동 개발하기로 하고 업무협약을 맺었다.',
    ['partnership 나래산업 > 다온고무', 'supply 나래산업 > 트레일온', 'supply 다온고무 > 나래산업'],
  ],
  // Two firms: not who stands in what is said of one of them
  [
    '냉각 업체 나래쿨은 지난달 설비를 내놨다. 가람클라우드에 10년째 공조기를 대고 있는 다온공조는 나래쿨의 가장 강력한 경쟁자로 꼽힌다. 두 회사는 오는 9월 데이터센터 입찰에서 처음으로 맞붙는다.',
    ['rivalry 다온공조 > 나래쿨', 'supply 다온공조 > 가람클라우드'],
  ],
  // Money that makes one a holder goes into whom the text is about
  [
    '도장업체 나래마린은 지난해 공장을 지었다. 2014년에는 다온창업투자가 30억원을 출자해 2대 주주가 됐다.',
    ['investment 다온창업투자 > 나래마린'],
  ],
  // Where a house lies is no part of its name
  ['제약사 나래바이오는 항암제를 개발한다. 연구실은 서울 마곡의 다온밸리에 있다.', ['tenancy 나래바이오 > 다온밸리']],
  // Who lives by money has no goods: of whom the text told before
  [
    '석재 가공업체 나래석재는 대리석 타일을 만든다. 지난해에는 사모펀드 다온파트너스가 45억원을 투자했다. 다온파트너스는 가구업체 보람가구에도 돈을 넣은 곳이다. 운송은 군산의 가람해운이 맡는다.',
    ['investment 다온파트너스 > 나래석재', 'investment 다온파트너스 > 보람가구', 'supply 가람해운 > 나래석재'],
  ],
  // A loan is no goods
  ['여행사 나래여행은 다온투어를 인수한다. 인수대금 일부는 가람은행에서 빌린다.', ['acquisition 나래여행 > 다온투어']],
  // Goods that also somebody else sells
  ['신발 소재 업체 다온고무도 밑창을 트레일온에 판다.', ['supply 다온고무 > 트레일온']],
  // `이 회사` is the other one of the clause
  [
    '수제맥주 업체 가람브루잉은 이천 양조장을 두 배로 늘렸다. 경쟁사인 다온양조는 지난해 주류 도매업체 보람주류에 지분 60%를 팔고 이 회사 계열사로 들어갔다.',
    ['acquisition 보람주류 > 다온양조', 'affiliation 다온양조 > 보람주류', 'rivalry 다온양조 > 가람브루잉'],
  ],
  // A school is no firm
  [
    '택배 업체 나래로지스는 로봇 업체 다온로보틱스의 분류 로봇을 쓴다. KAIST에서 분사한 다온로보틱스는 2019년 세워졌다. 두 회사는 지난해 9월 업무협약을 맺었다.',
    ['affiliation 다온로보틱스 > KAIST', 'partnership 나래로지스 > 다온로보틱스', 'supply 다온로보틱스 > 나래로지스'],
  ],
  // Whose rival it is stands before the noun
  [
    '임플란트 업체 나래덴탈은 스캐너 업체 다온스캔을 인수했다. 다온스캔은 그동안 나래덴탈의 경쟁사인 가람바이오에 스캐너를 공급해 왔다.',
    ['acquisition 나래덴탈 > 다온스캔', 'rivalry 가람바이오 > 나래덴탈', 'supply 다온스캔 > 가람바이오'],
  ],
  // What two do with each other makes no list
  [
    '게임 업체 나래소프트는 새 게임을 다음 달 출시한다. 나래소프트와 맞붙어 온 가람플레이는 자회사 다온소프트가 만든 게임을 내놓는다.',
    ['affiliation 다온소프트 > 가람플레이', 'rivalry 가람플레이 > 나래소프트'],
  ],
  [
    `${FUND}한성공제회가 200억원을 댔고 비료회사 누리아그로와 종자 업체 도담씨드가 각각 80억원, 40억원을 출자했다.`,
    [
      'investment 누리아그로 > 미르 애그테크 펀드',
      'investment 도담씨드 > 미르 애그테크 펀드',
      'investment 한성공제회 > 미르 애그테크 펀드',
      'management 미르벤처스 > 미르 애그테크 펀드',
    ],
  ],
  [
    `${FUND}첫 투자처는 온실 업체 그린룸테크로, 20억원을 투자한다.`,
    ['investment 미르 애그테크 펀드 > 그린룸테크', 'management 미르벤처스 > 미르 애그테크 펀드'],
  ],
  [
    '벤처투자사 미르벤처스는 300억원 규모 ‘미르 2호 조합’을 만들었다. 한성공제회가 120억원을 출자했고 지역 기업인 동남주류, 삼원철강이 각각 30억원을 냈다.',
    [
      'investment 동남주류 > 미르 2호 조합',
      'investment 삼원철강 > 미르 2호 조합',
      'investment 한성공제회 > 미르 2호 조합',
      'management 미르벤처스 > 미르 2호 조합',
    ],
  ],
  [
    '수소 충전소 운영사 하이스톱은 자본금 200억원으로 출범했다. 동해가스가 51%를 출자했고 나머지는 충전기 업체 볼텍스가 채웠다.',
    ['investment 동해가스 > 하이스톱', 'investment 볼텍스 > 하이스톱'],
  ],
  [
    '조선기자재 업체 두레마린의 최대주주는 청운홀딩스다. 2대 주주는 사모펀드 운용사 그로브캐피탈로 19%를 들고 있다.',
    ['investment 그로브캐피탈 > 두레마린', 'investment 청운홀딩스 > 두레마린'],
  ],
  [
    '해든바이오는 면역항암제를 개발하는 벤처다. 제약사 보령온이 지분 22%를 가진 2대 주주다.',
    ['investment 보령온 > 해든바이오'],
  ],
  [
    '청라호텔은 자산운용사 리움자산운용(65%), 시공사 범한건설(35%)이 주주로 참여한 회사다.',
    ['investment 리움자산운용 > 청라호텔', 'investment 범한건설 > 청라호텔'],
  ],
  [
    '반도체 장비업체 아스텍은 지난달 상장했다. 케이엔홀딩스가 지분 38%를 보유하고 있다. 노바벤처스는 지난해 이 회사에 30억원을 투자했다.',
    ['investment 노바벤처스 > 아스텍', 'investment 케이엔홀딩스 > 아스텍'],
  ],
  [
    '가람씨드는 씨앗을 만드는 업체다. 회사는 두솔바이오와 바다누리 같은 큰 회사 틈에서 매출 112억원을 올렸다. 지난달에는 청운홀딩스가 이 회사에 40억원을 투자했다.',
    ['investment 청운홀딩스 > 가람씨드'],
  ],
  [
    '도담생명은 합작사를 세운다. 합작사 이름은 ‘멍냥손보’로 정해졌다. 도담생명이 70%, 재보험사 알펜리가 30%를 댄다.',
    ['investment 도담생명 > 멍냥손보', 'investment 알펜리 > 멍냥손보'],
  ],
  [
    '가람항공은 제주에 취항한다. 리스사 나래에어로부터 항공기 3대를 빌려와 운항하며, 정비는 정비업체 한서에어텍이 맡는다.',
    ['supply 나래에어 > 가람항공', 'supply 한서에어텍 > 가람항공'],
  ],
  [
    '솔내조명은 LED 업체다. 나래전자는 지난달 이 회사와 공급 계약을 맺고 조명을 받기로 했다.',
    ['supply 솔내조명 > 나래전자'],
  ],
  [
    '목재업체 우드림은 제재소 노스팀버로부터 원목을 들여와 가구회사 편한가구에 판다.',
    ['supply 노스팀버 > 우드림', 'supply 우드림 > 편한가구'],
  ],
  [
    '새 데이터센터의 시공은 건설사 태성건설이, 전력 설비는 설비업체 정우일렉이 맡는다고 통신사 나래텔레콤은 밝혔다.',
    ['supply 정우일렉 > 나래텔레콤', 'supply 태성건설 > 나래텔레콤'],
  ],
  ['부품사 하르츠코리아는 한국에 진출했다. 사무실은 송도 지스퀘어에 마련했다.', ['tenancy 하르츠코리아 > 지스퀘어']],
  [
    '솔내시의 창업공간 ‘비트밸리’가 문을 열었다. 게임사 픽셀온과 로봇업체 무브온이 벌써 짐을 풀었다.',
    ['tenancy 무브온 > 비트밸리', 'tenancy 픽셀온 > 비트밸리'],
  ],
  [
    '새벽배송 업체 모닝박스는 다온마트는 물론 지난해 진출한 나래마트와도 맞붙게 됐다.',
    ['rivalry 모닝박스 > 나래마트', 'rivalry 모닝박스 > 다온마트'],
  ],
  ['라이벌 나래제강이 투자를 늘리자 가람제강도 증설에 나섰다.', ['rivalry 나래제강 > 가람제강']],
  [
    '승강기 시장은 핀란드 업체 코네르와 독일 업체 튀센트 등 다국적 회사가 장악하고 있다. 토종 업체가 창원의 승강기 회사 한빛리프트다.',
    ['rivalry 한빛리프트 > 코네르', 'rivalry 한빛리프트 > 튀센트'],
  ],
  [
    '저가항공사 팬에어는 내년 일본 노선에 뛰어든다. 같은 노선에는 하늬항공과 나래항공이 이미 취항해 경쟁이 치열할 전망이다.',
    ['rivalry 팬에어 > 나래항공', 'rivalry 팬에어 > 하늬항공', 'rivalry 하늬항공 > 나래항공'],
  ],
  // Two who vie with one another
  ['갈마루전자와 돌모루전자가 지난해부터 경쟁적으로 매장을 늘리고 있다.', ['rivalry 갈마루전자 > 돌모루전자']],
  // Those who follow what they are to somebody, and an example of what was told
  [
    '갈마루소프트는 올해 새로운 고객사로 돌모루은행과 솔내제약 등을 확보했다.',
    ['supply 갈마루소프트 > 돌모루은행', 'supply 갈마루소프트 > 솔내제약'],
  ],
  ['갈마루전자도 AI기업에 잇따라 투자했다. 돌모루랩스가 대표적인 사례다.', ['investment 갈마루전자 > 돌모루랩스']],
  ['갈마루전자는 지난해 돌모루바이오에 투자했다. 솔내제약이 대표적이다.', ['investment 갈마루전자 > 돌모루바이오']],
  [
    '계약은 △1월 갈마루바이오(돌모루제약, 1조원) △3월 솔내제약(보람제약, 5000억원) 등 기술수출이다.',
    ['supply 갈마루바이오 > 돌모루제약', 'supply 솔내제약 > 보람제약'],
  ],
  // Two who signed, not whom an aside names between
  [
    '갈마루소재와 돌모루전자가 업무협약을 맺었다. 갈마루소재는 솔내그룹의 소재 계열사다. 양사는 내년 신제품을 공동 개발한다.',
    ['affiliation 갈마루소재 > 솔내그룹', 'partnership 갈마루소재 > 돌모루전자'],
  ],
  [
    '갈마루전자는 나래은행과 협약을 맺었다. 협약식에는 솔내협회 관계자도 참석했다. 두 기관은 앞으로 인력 교류에 협력한다.',
    ['partnership 갈마루전자 > 나래은행'],
  ],
  [
    '갈마루소재와 돌모루전자가 업무협약을 맺었다. 갈마루소재는 솔내텔레콤과 특허 소송을 벌이고 있다. 양사는 2년째 다투고 있다.',
    ['litigation 갈마루소재 > 솔내텔레콤', 'partnership 갈마루소재 > 돌모루전자', 'rivalry 갈마루소재 > 솔내텔레콤'],
  ],
  // Of whom a noun is said where another acts in what is said of the body
  [
    '갈마루전자는 1999년 설립됐다. 갈마루전자는 솔내텔레콤이 주도하는 ‘신호처리 초격차 협의체’의 회원사이기도 하다.',
    ['membership 갈마루전자 > 신호처리 초격차 협의체', 'membership 솔내텔레콤 > 신호처리 초격차 협의체'],
  ],
  // Rivals of somebody else vie with that one
  [
    '갈마루전자는 돌모루전자, 보람산업 등 경쟁업체와의 가격 경쟁이 심해지고 있다고 설명했다.',
    ['rivalry 돌모루전자 > 갈마루전자', 'rivalry 보람산업 > 갈마루전자'],
  ],
  ['돌모루전자와 보람산업의 가격 경쟁이 치열하다.', ['rivalry 돌모루전자 > 보람산업']],
  // Whose the next one is stands in no list
  [
    '갈마루그룹의 자회사인 돌모루웹툰과 보람미디어의 드라마 제작사 솔내픽처스가 협약을 맺었다.',
    ['affiliation 돌모루웹툰 > 갈마루그룹', 'partnership 돌모루웹툰 > 솔내픽처스'],
  ],
  // Those of whom one orders are no partners of each other
  [
    '갈마루전자는 돌모루전자, 보람산업, 솔내정공 등 협력 업체들에 장비를 발주해 공장 설비를 늘리고 있다.',
    ['supply 돌모루전자 > 갈마루전자', 'supply 보람산업 > 갈마루전자', 'supply 솔내정공 > 갈마루전자'],
  ],
  // Who does something else is no tenant
  [
    '갈마루건설이 시공을, 갈마루전기가 배선을, 솔내제약이 돌모루타워에 입주할 예정이다.',
    ['tenancy 솔내제약 > 돌모루타워'],
  ],
];

const UNTIED = [
  '갈마루전자, 돌모루전자, 보람산업 등 63개사가 스타트업 125곳과 협업했다.',
  '갈마루식품은 새 공장을 지었다. 돌모루커피는 350억원을 투자해 로스팅 공장을 짓고 있다.',
  '나래항공과 다온항공이 이미 취항했다. 팬에어는 노선을 검토하고 있지 않다.',
  '국산 부품을 쓰는 가람전자는 매출이 늘었다. 나래전자 등 다국적 회사도 많다.',
  '팬에어는 내년 매출은 물론 이익도 늘 것으로 본다.',
  '솔라원은 올해 성금 2억원을 냈다. 협력사인 대진전기가 5000만원을 보탰다.',
  '솔내재단은 강 살리기 행사를 열었다. 서진은행이 행사비 3000만원을 댔다.',
  '명신정공은 유럽 부품사 보르테크에 들렀다.',
  '정일테크는 공장을 짓는다. 설계는 정일테크가, 나머지는 동성건설이 낸 대출로 한다.',
];

describe('ties told over sentences', () => {
  it.each(TIED)('%s', (text, ties) => unlessMissed(text, () => expect([...relationsOf(text)].sort()).toEqual(ties)));
  it.each(UNTIED)('say nothing: %s', (text) => expect(relationsOf(text)).toEqual([]));
});
