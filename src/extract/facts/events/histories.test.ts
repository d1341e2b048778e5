// How the press tells who began a firm, what it builds, brings out, teaches and holds, and on which day: one case for each wording.
import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../testing/eventsOf.ts';

const TOLD: [string, string][] = [
  [
    '배터리 업체 나래바이오는 지난해 매출이 늘었다. 1991년 김다온 회장이 인천에 세운 나래철공소가 이 회사의 전신이다.',
    'founding 1991 occurred founded:나래바이오, founded:나래철공소, founder:김다온',
  ],
  [
    '배터리 업체 나래바이오는 지난해 매출이 늘었다. 1974년 여공 12명으로 시작한 직물 공장이 모태다.',
    'founding 1974 occurred founded:나래바이오',
  ],
  [
    '나래바이오의 뿌리는 1991년으로 거슬러 올라간다. 김다온 회장이 직원 3명과 나래철공소를 연 것이 시작이다.',
    'founding 1991 occurred founded:나래바이오, founded:나래철공소, founder:김다온',
  ],
  [
    '나래바이오는 김다온 회장이 1978년 영등포에 기계 두 대를 세우고 다온상회를 만든 게 시초다.',
    'founding 1978 occurred founded:나래바이오, founded:다온상회, founder:김다온',
  ],
  [
    '김다온 대표는 은행원 출신이다. 그는 2000년 9월 퇴직금 5000만원을 털어 나래에듀를 차렸다.',
    'founding 2000-09 occurred founded:나래에듀, founder:김다온',
  ],
  ['나래제약은 1955년 창립 이래 70년 동안 한 우물을 팠다.', 'founding 1955 occurred founded:나래제약'],
  [
    '배터리 업체 나래바이오는 지난해 매출이 늘었다. 이 회사는 가람전자에서 일하던 김다온 대표가 2014년 시작했다.',
    'founding 2014 occurred founded:나래바이오, founder:김다온',
  ],
  [
    '배터리 업체 나래바이오는 지난해 매출이 늘었다. 나래바이오는 김다온 대표가 동료들과 의기투합해 2020년 6월 문을 열었다.',
    'founding 2020-06 occurred founded:나래바이오, founder:김다온',
  ],
  [
    '배터리 업체 나래바이오는 지난해 매출이 늘었다. 1988년 간판을 내건 나래바이오는 직원이 300명이다.',
    'founding 1988 occurred founded:나래바이오',
  ],
  [
    '배터리 업체 나래바이오는 지난해 매출이 늘었다. 나래바이오의 모태는 1973년 세워진 나래약품이다.',
    'founding 1973 occurred founded:나래바이오, founded:나래약품',
  ],
  [
    '배터리 업체 나래바이오는 지난해 매출이 늘었다. 나래바이오는 김다온·박보람 공동대표가 2018년 함께 세웠다.',
    'founding 2018 occurred founded:나래바이오, founder:김다온, founder:박보람',
  ],
  [
    '배터리 업체 나래바이오는 지난해 매출이 늘었다. 2014년 설립돼 2020년 증시에 오른 나래바이오는 직원이 300명이다.',
    'founding 2014 occurred founded:나래바이오',
  ],
  [
    '배터리 업체 나래바이오는 지난해 매출이 늘었다. 김다온 대표가 2014년 창업해 2020년 증시에 오른 나래바이오는 직원이 300명이다.',
    'founding 2014 occurred founded:나래바이오, founder:김다온',
  ],
  [
    '배터리 업체 나래바이오는 지난해 매출이 늘었다. 작은 가게에서 2013년 출발한 나래바이오는 직원이 300명이다.',
    'founding 2013 occurred founded:나래바이오',
  ],
  [
    '나래셀은 2019년 가람전자와 나래화학이 손잡고 세운 합작법인이다.',
    'founding 2019 occurred founded:나래셀, founder:가람전자, founder:나래화학',
  ],
  [
    '커피 업체 나래커피는 지난해 매출이 늘었다. 나래커피는 오는 9월 부산에 2호점을 낸다.',
    'founding 2022-09 planned founder:나래커피',
  ],
  [
    '커피 업체 나래커피는 지난해 매출이 늘었다. 2호점은 오는 9월 부산 해운대구에 들어선다.',
    'founding 2022-09 planned founder:나래커피',
  ],
  ['나래커피는 지난해 12월 싱가포르에 지사를 두고 동남아 공략에 나섰다.', 'founding 2021-12 occurred founder:나래커피'],
  ['나래화학은 울산에 공장을 갖고 있다. 증설 공사는 다음 달 시작된다.', 'construction 2022-05 planned owner:나래화학'],
  [
    '나래화학은 대구에 조립공장을 짓는다. 조립공장은 오는 10월 완공돼 연간 2만대를 생산할 수 있다.',
    'construction 2022-10 planned owner:나래화학',
  ],
  ['나래화학은 지난 3월부터 울산 공장을 돌리기 시작했다.', 'construction 2022-03 occurred owner:나래화학'],
  ['나래화학의 울산 공장이 지난달 완성됐다.', 'construction 2022-03 occurred owner:나래화학'],
  ['나래화학은 내년 판교에 신사옥을 올린다.', 'construction 2023 planned owner:나래화학'],
  ['김다온 나래화학 대표는 “3월 울산에 공장을 착공하겠다”고 말했다.', 'construction 2023-03 planned owner:나래화학'],
  ['나래화학이 지은 울산 공장이 3일 준공식을 가졌다.', 'construction 2022-04-03 occurred owner:나래화학'],
  [
    '나래화학은 울산에 공장을 짓는다. 울산 공장은 9월 완공을 목표로 공사가 한창이다.',
    'construction 2022-09 planned owner:나래화학',
  ],
  ['‘말길’은 나래소프트가 지난해 10월 선보인 번역 앱이다.', 'release 2021-10 occurred presenter:나래소프트'],
  ['‘말길’은 나래소프트가 지난해 10월 내놓았다.', 'release 2021-10 occurred presenter:나래소프트'],
  ['나래소프트는 지난 3월 ‘쓰임’의 영어판을 냈다.', 'release 2022-03 occurred presenter:나래소프트'],
  ['나래소프트는 11일부터 신형 승합차 ‘다정’의 사전계약을 받는다.', 'release 2022-04-11 planned presenter:나래소프트'],
  [
    '나래소프트는 11일 열린 ‘소재 엑스포’에서 포장 필름을 공개했다.',
    'release 2022-04-11 occurred presenter:나래소프트',
  ],
  ['나래소프트는 지난해 10월부터 번역 서비스 ‘말길’을 제공하고 있다.', 'release 2021-10 occurred presenter:나래소프트'],
  [
    '나래소프트는 다음 달 보람테크노파크와 함께 예비창업자 30명을 가르치는 창업교육 과정을 시작한다.',
    'program 2022-05 planned operator:나래소프트, partner:보람테크노파크',
  ],
  [
    '나래소프트는 한빛대와 지난해 9월 계약학과를 만들었다.',
    'founding 2021-09 occurred founded:계약학과, founder:나래소프트, founder:한빛대',
  ],
  [
    '나래소프트는 다음 달 창업 프로그램 ‘새싹’ 2기에 참여할 스타트업을 모집한다.',
    'program 2022-05 planned operator:나래소프트',
  ],
  [
    '나래소프트는 용접 과정의 교육생 25명을 모집한다. 교육은 8월부터 두 달간 진행된다.',
    'program 2022-08/2022-09 planned operator:나래소프트',
  ],
  [
    '행사 업체 나래기획은 지난해 매출이 늘었다. 나래기획이 다음 달 여는 ‘반도체 포럼’에는 200명이 참석한다.',
    'conference 2022-05 planned operator:나래기획',
  ],
  [
    '행사 업체 나래기획은 지난해 매출이 늘었다. 나래기획이 지난해 11월 연 ‘반도체 포럼’에는 200명이 참석했다.',
    'conference 2021-11 occurred operator:나래기획',
  ],
  [
    '행사 업체 나래기획은 지난해 매출이 늘었다. 20일 막을 올리는 ‘커피 엑스포’는 나래기획이 주최한다.',
    'conference 2022-04-20 planned operator:나래기획',
  ],
  [
    '지난 11일에는 김다온 충남도 경제실장이 나래화학 당진 공장을 찾아 설비를 둘러봤다.',
    'visit 2022-04-11 occurred host:나래화학 당진 공장, visitor:김다온',
  ],
  [
    '김다온 산업부 장관이 11일 나래화학 본사에서 박보람 대표를 만났다.',
    'visit 2022-04-11 occurred attendee:박보람, host:나래화학, visitor:김다온',
  ],
  [
    '나래화학에는 공장이 있다. 지난달에는 김다온 산업부 장관이 나래화학 공장에서 생산 현장을 둘러봤다.',
    'visit 2022-03 occurred host:나래화학, visitor:김다온',
  ],
  [
    '가람전자는 지난 1월 나래화학에서 개발을 담당한 김다온 박사를 대표로 영입했다.',
    'appointment 2022-01 occurred appointee:김다온, organization:가람전자',
  ],
];

const NOTHING = [
  '나래화학은 지난달 사업 영역을 넓혔다.',
  '나래화학은 거래를 19일 매듭지었다.',
  '나래화학은 매일 오전 7시에 문을 연다.',
  '나래화학은 1988년 새 간판을 달았다.',
  '나래화학은 울산 공장을 24시간 가동하고 있다.',
  '나래화학은 “공장을 완전 가동하겠다”고 말했다.',
  '‘덴트온’을 만드는 나래소프트는 직원이 30명이다.',
  '행사 업체 나래기획은 지난해 매출이 늘었다. 나래기획은 11일 기자간담회를 열고 실적을 설명했다.',
  '행사 업체 나래기획은 지난해 매출이 늘었다. 나래기획은 새 사옥에 스튜디오 4개가 들어섰다.',
];

describe('histories and plans', () => {
  it.each(TOLD)('%s', (text, event) => {
    expect(eventsOf(text)).toEqual([event]);
  });

  it.each(NOTHING)('tell no event: %s', (text) => {
    expect(eventsOf(text)).toEqual([]);
  });
});
