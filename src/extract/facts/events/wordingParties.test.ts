// Who takes part, and when, where an everyday wording says it otherwise than by subject and object; and what looks alike.
import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../testing/eventsOf.ts';

const TOLD: [text: string, events: string[]][] = [
  [
    '다온미술관 큐레이터 10여 명이 13일 가람미술관을 방문했다.',
    ['visit 2022-04-13 occurred host:가람미술관, visitor:다온미술관'],
  ],
  [
    '나래병원은 몽골 보건부 차관 일행이 4일 병원을 찾아 로봇수술센터를 둘러봤다고 5일 전했다.',
    ['visit 2022-04-04 occurred host:나래병원, visitor:몽골 보건부'],
  ],
  [
    '김다온 산업통상자원부 차관은 11일 나래정밀을 찾아 현황을 점검했다. 김 차관은 이어 가람화학으로 자리를 옮겨 애로사항을 들었다.',
    [
      'visit 2022-04-11 occurred host:가람화학, visitor:김다온',
      'visit 2022-04-11 occurred host:나래정밀, visitor:김다온',
    ],
  ],
  [
    '김다온 전 금융감독원 국장과 이보람 한빛대 교수가 나래손해보험 사외이사로 새로 이름을 올렸다.',
    ['appointment ../2022-04-20 occurred appointee:김다온, appointee:이보람, organization:나래손해보험'],
  ],
  [
    '다온전자 김나래 대표가 경영 일선에서 물러나고 이가람 부사장이 뒤를 잇는다.',
    ['appointment 2022-04-20 planned appointee:이가람, organization:다온전자'],
  ],
  [
    '박가람 나래전자 신임 대표가 김다온 전 대표로부터 바통을 이어받았다.',
    ['appointment ../2022-04-20 occurred appointee:박가람, organization:나래전자'],
  ],
  [
    '나래전자는 지난 2월 상담 앱 ‘온온’을 만든 가람소프트를 인수했다.',
    ['acquisition 2022-02 occurred acquired:가람소프트, acquirer:나래전자'],
  ],
  [
    '나래의류는 지난 11일 가람스포츠 본사와 5년간의 라이선스 계약을 맺었다.',
    ['agreement 2022-04-11 occurred party:가람스포츠, party:나래의류'],
  ],
  [
    '나래전자와 가람벤처스는 7일 서울 성수동에서 ‘나래 투자조합’ 결성총회를 열었다.',
    ['founding 2022-04-07 occurred founded:나래 투자조합, founder:가람벤처스, founder:나래전자'],
  ],
  [
    '산·학·연 협의체인 ‘들넘이’가 출범을 알렸다. 들넘이에는 농기계 회사 나래기공과 통신장비업체 다온큐릭이 이름을 올렸다.',
    ['membership ../2022-04-20 occurred consortium:들넘이, member:나래기공, member:다온큐릭'],
  ],
  [
    '나래전자가 이끄는 ‘달마중 컨소시엄’이 선정됐다. 컨소시엄에는 가람화학과 다온센서가 함께했다.',
    ['membership ../2022-04-20 occurred consortium:달마중 컨소시엄, member:가람화학, member:다온센서'],
  ],
  ['나래식품은 매출이 늘었다. 선두는 2014년 문을 연 나래식품이다.', ['founding 2014 occurred founded:나래식품']],
  ['나래호텔은 2025년 문을 여는 강릉 경포점에 직원을 배치한다.', ['founding 2025 planned founded:강릉 경포점']],
  [
    '나래항공이 폴란드 방산업체 솔테크와 합작사를 세운다. 서명식은 어제 열렸다. 법인은 내년 상반기 바르샤바에 들어선다.',
    ['founding 2023-40 planned founder:나래항공, founder:솔테크'],
  ],
  [
    '하노이시 대표단은 26일 서울로 올라가 나래의료원을 방문한 뒤 귀국할 예정이다.',
    ['visit 2022-04-26 planned host:나래의료원, visitor:하노이시 대표단'],
  ],
  [
    '다온물산 신사옥 ‘다온타워’가 3년여 공사 끝에 지난 2일 위용을 드러냈다.',
    ['construction 2022-04-02 occurred owner:다온물산'],
  ],
  [
    '대법원은 12일 나래제약이 가람약품을 상대로 제기한 특허권 침해 소송 상고심에서 원고 패소를 확정했다.',
    ['litigation 2022-04-12 occurred party:가람약품, party:나래제약'],
  ],
  [
    '나래병원 신임 원장에 박다온 교수. 임기는 2년이다.',
    ['appointment ../2022-04-20 occurred appointee:박다온, organization:나래병원'],
  ],
  [
    '나래게임즈의 새 게임 ‘은하 전쟁’이 오는 24일 한국과 일본에 동시 상륙한다.',
    ['release 2022-04-24 planned presenter:나래게임즈'],
  ],
  [
    '나래항공우주가 지난 7일 개발 착수 5년 만에 소형 위성을 공개했다.',
    ['release 2022-04-07 occurred presenter:나래항공우주'],
  ],
];

const NOT_TOLD = [
  '나래백화점 고객 30명이 11일 가람전자를 방문했다.',
  '매출 1위는 나래전자였고 가람전자가 뒤를 이었다.',
  '김다온 선수가 1위를 했고 이가람 선수가 뒤를 이었다.',
  '김다온 나래전자 대표는 ‘올해의 기업인’에 이름을 올렸다.',
  '태풍 나래가 부산에 상륙했다.',
  '나래증권 새 대표에 박다온.',
  '나래호텔은 과정을 마친 학생 180명이 일하고 있다.',
  '나래소프트는 가람타워 8층에 둥지를 틀었다.',
];

describe('who takes part', () => {
  it.each(TOLD)('is told by: %s', (text, events) => {
    expect(eventsOf(text)).toEqual(expect.arrayContaining(events));
  });

  it.each(NOT_TOLD)('is not told by: %s', (text) => {
    expect(eventsOf(text)).toEqual([]);
  });
});
