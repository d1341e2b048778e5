// How the press tells who owns, signs, heads, joins, sues and pays: one case for each wording.
import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../testing/eventsOf.ts';

const TOLD: Readonly<Record<string, readonly [string, readonly string[]][]>> = {
  'the day of a post, not of one passed through': [
    [
      '윤가람 대표는 2012년 다움전자에 입사해 2019년 부사장을 거쳐 지난해 3월 대표에 올랐다.',
      ['appointment 2021-03 occurred appointee:윤가람, organization:다움전자'],
    ],
  ],
  'who came out of whom': [
    [
      '2016년 다움전자에서 떨어져 나온 누리전자는 하늘소재를 인수했다.',
      [
        'founding 2016 occurred founded:누리전자, founder:다움전자',
        'acquisition ../2022-04-20 occurred acquired:하늘소재, acquirer:누리전자',
      ],
    ],
    ['2016년 시장에서 주가가 떨어진 누리전자는 공장을 멈췄다.', []],
  ],
  'what is to be finished, told once': [
    ['나래물류의 다온터미널은 2024년 1월 준공 예정이다.', ['construction 2024-01 planned owner:다온터미널']],
  ],
  'with whom, where the sentence does not say': [
    ['하늘호텔은 지난 2일 다움호텔 위탁 운영을 위한 협약을 맺었다.', ['agreement 2022-04-02 occurred party:하늘호텔']],
    ['하늘호텔은 협약을 맺었다.', []],
    [
      '하늘호텔은 지난 2일 서울 본사에서 박보람 하늘호텔 대표와 김솔내 다움전자 사장이 참석한 가운데 업무협약을 맺었다.',
      ['agreement 2022-04-02 occurred party:다움전자, party:하늘호텔'],
    ],
    [
      '하늘호텔은 지난 2일 업무협약을 맺었다. 이날 협약식에는 김솔내 다움전자 사장과 박보람 하늘호텔 대표가 참석했다.',
      ['agreement 2022-04-02 occurred attendee:김솔내, attendee:박보람, party:다움전자, party:하늘호텔'],
    ],
    [
      '충주시는 지난 2일 시청에서 ㈜누리산업 등 7개 기업 임직원 30여명이 참여한 가운데 투자협약식을 가졌다.',
      ['agreement 2022-04-02 occurred party:누리산업, party:충주시'],
    ],
  ],
  'who joins what was signed': [
    [
      '다움전자와 누리화학은 지난 3일 업무협약을 맺었다. 이번 협약에는 하늘소재도 참여했다.',
      ['agreement 2022-04-03 occurred party:누리화학, party:다움전자, party:하늘소재'],
    ],
    [
      '다움전자와 누리화학은 지난 3일 업무협약을 맺었다. 하늘소재는 이번 협약에 참여하지 않았다.',
      ['agreement 2022-04-03 occurred party:누리화학, party:다움전자'],
    ],
  ],
  'owners and contracts': [
    [
      '다움전자는 누리전자 지분 51%를 인수하는 거래를 11일 매듭지었다.',
      ['acquisition 2022-04-11 occurred acquired:누리전자, acquirer:다움전자'],
    ],
    [
      '누리전자의 새 주인은 다움전자로 결정됐다.',
      ['acquisition ../2022-04-20 occurred acquired:누리전자, acquirer:다움전자'],
    ],
    [
      '다움전자가 누리전자의 새 주인이 됐다.',
      ['acquisition ../2022-04-20 occurred acquired:누리전자, acquirer:다움전자'],
    ],
    [
      '누리전자는 다움전자를 새 주인으로 맞았다.',
      ['acquisition ../2022-04-20 occurred acquired:누리전자, acquirer:다움전자'],
    ],
    [
      '누리전자는 지난달 다움전자의 자회사가 됐다.',
      ['acquisition 2022-03 occurred acquired:누리전자, acquirer:다움전자'],
    ],
    [
      '지난달 다움전자 자회사로 편입된 누리전자는 직원이 80명이다.',
      ['acquisition 2022-03 occurred acquired:누리전자, acquirer:다움전자'],
    ],
    [
      '다움전자는 6월 중 누리전자 인수 절차를 마무리할 예정이다.',
      ['acquisition 2022-06 planned acquired:누리전자, acquirer:다움전자'],
    ],
    [
      '하늘파트너스는 누리전자 지분을 사들여 최대주주로 올라섰다.',
      ['acquisition ../2022-04-20 occurred acquired:누리전자, acquirer:하늘파트너스'],
    ],
    ['다움전자가 누리전자를 손에 넣었다.', ['acquisition ../2022-04-20 occurred acquired:누리전자, acquirer:다움전자']],
    [
      '다움전자와 누리전자는 10일 합병 계약을 체결했다.',
      ['acquisition 2022-04-10 occurred acquired:누리전자, acquirer:다움전자'],
    ],
    ['다움전자는 누리전자를 인수하는 절차를 추진했으나 무산됐다.', []],
    [
      '다움전자는 누리전자와 올해 안에 1000대를 공급하는 계약을 맺었다.',
      ['agreement ../2022-04-20 occurred party:누리전자, party:다움전자'],
    ],
    [
      '다움전자는 최근 누리전자와 가계약을 마쳐 내년부터 부품을 보내기로 했다.',
      ['agreement ../2022-04-20 occurred party:누리전자, party:다움전자'],
    ],
    [
      '다움전자는 누리전자에 2025년까지 300만개를 납품하기로 하고 양해각서를 교환했다.',
      ['agreement ../2022-04-20 occurred party:누리전자, party:다움전자'],
    ],
    [
      '다움전자는 강원도, 누리전자와 투자협약서에 사인했다.',
      ['agreement ../2022-04-20 occurred party:강원도, party:누리전자, party:다움전자'],
    ],
    [
      '다움전자·누리전자·하늘통신 3사가 업무협약을 맺었다.',
      ['agreement ../2022-04-20 occurred party:누리전자, party:다움전자, party:하늘통신'],
    ],
    [
      '다움전자는 누리전자가 발주한 플랜트 공사를 따냈다.',
      ['agreement ../2022-04-20 occurred party:누리전자, party:다움전자'],
    ],
    [
      '다움전자는 누리전자에 배터리를 공급하기로 했다.',
      ['agreement ../2022-04-20 occurred party:누리전자, party:다움전자'],
    ],
    [
      '다움전자와 누리전자는 합작법인을 세우기로 11일 합의했다.',
      [
        'founding 2022-04-11 planned founder:누리전자, founder:다움전자',
        'agreement 2022-04-11 occurred party:누리전자, party:다움전자',
      ],
    ],
    [
      '다움전자는 누리전자와 공급 계약을 맺은 상태다.',
      ['agreement ../2022-04-20 occurred party:누리전자, party:다움전자'],
    ],
    [
      '다움전자가 누리전자와 충전 사업에서 협력한다.',
      ['agreement ../2022-04-20 occurred party:누리전자, party:다움전자'],
    ],
  ],
  posts: [
    [
      '다움전자의 신임 대표는 김다온 전 누리전자 사장이다.',
      ['appointment ../2022-04-20 occurred appointee:김다온, organization:다움전자'],
    ],
    [
      '김다온 대표는 2019년부터 다움전자를 이끌고 있다.',
      ['appointment 2019 occurred appointee:김다온, organization:다움전자'],
    ],
    [
      '다움전자 주주총회는 지난 3월 김다온 사내이사 선임안을 통과시켰다.',
      ['appointment 2022-03 occurred appointee:김다온, organization:다움전자'],
    ],
    [
      '김다온 다움전자 대표는 지난 2월 한국수소협회 회장에 취임했다.',
      ['appointment 2022-02 occurred appointee:김다온, organization:한국수소협회'],
    ],
    [
      '다움전자는 김다온 전무에게 대표 자리를 맡겼다.',
      ['appointment ../2022-04-20 occurred appointee:김다온, organization:다움전자'],
    ],
    [
      '다움전자는 새 음악감독에 핀란드 출신 지휘자 에로 라티넨을 선임했다. 김다온 다움전자 대표가 말했다.',
      ['appointment ../2022-04-20 occurred appointee:에로 라티넨, organization:다움전자'],
    ],
    ['다움전자는 투자 끝에 자리를 잡았다고 김다온 대표가 말했다.', []],
  ],
  'members and suits': [
    [
      '다움전자는 지난해 6월 한국수소협회의 정회원이 됐다.',
      ['membership 2021-06 occurred consortium:한국수소협회, member:다움전자'],
    ],
    [
      '다움전자가 한국수소협회 회원사로 이름을 올렸다.',
      ['membership ../2022-04-20 occurred consortium:한국수소협회, member:다움전자'],
    ],
    [
      '다움전자는 RE100에 가입했다. 다움전자는 보험에 가입했다.',
      ['membership ../2022-04-20 occurred consortium:RE100, member:다움전자'],
    ],
    [
      '다움전자는 누리전자, 하늘통신과 함께 ‘스마트물류 컨소시엄’에 참여했다.',
      [
        'membership ../2022-04-20 occurred consortium:스마트물류 컨소시엄, member:누리전자, member:다움전자, member:하늘통신',
      ],
    ],
    [
      '미국 법원은 6일 다움전자가 누리전자를 상대로 낸 특허침해 소송에서 누리전자가 특허를 침해했다며 210억원을 배상하라고 평결했다.',
      ['litigation 2022-04-06 occurred party:누리전자, party:다움전자'],
    ],
    [
      '다움전자는 누리전자를 상대로 법적 대응에 나섰다.',
      ['litigation ../2022-04-20 occurred party:누리전자, party:다움전자'],
    ],
    [
      '공정거래위원회는 지난달 다움전자에 과징금을 물렸고, 다움전자는 이에 불복해 소송을 냈다.',
      ['litigation ../2022-04-20 occurred party:공정거래위원회, party:다움전자'],
    ],
    [
      '누리전자로부터 소송을 당한 다움전자는 특허 무효를 주장하고 있다.',
      ['litigation ../2022-04-20 occurred party:누리전자, party:다움전자'],
    ],
  ],
  'rounds and funds': [
    [
      '국민연금이 출자자로 참여한 ‘한솔 1호 펀드’가 결성됐다.',
      [
        'investment ../2022-04-20 occurred investor:국민연금공단, recipient:한솔 1호 펀드',
        'founding ../2022-04-20 occurred founded:한솔 1호 펀드, founder:국민연금공단',
      ],
    ],
    [
      '다움전자는 하늘벤처스를 재무적 투자자로 유치했다.',
      ['investment ../2022-04-20 occurred investor:하늘벤처스, recipient:다움전자'],
    ],
    [
      '누리모션은 지난달 출범했다. 다움전자와 하늘소재가 각각 8 대 2의 비율로 공동 출자했다.',
      [
        'founding 2022-03 occurred founded:누리모션',
        'investment ../2022-04-20 occurred investor:다움전자, investor:하늘소재, recipient:누리모션',
      ],
    ],
    ['다움전자는 총사업비 300억원을 투입해 배터리 사업을 키운다.', ['investment 2022-04-20 planned investor:다움전자']],
    [
      '다움전자는 앞서 총 7천400억원을 투입해 공장 증설에 나섰다.',
      ['investment ../2022-04-20 occurred investor:다움전자', 'construction ../2022-04-20 occurred owner:다움전자'],
    ],
    [
      '다움전자는 2019년 4월 누리로봇에 20억원을 투자했다. 하늘소재는 같은 해 9월 150억원을 투자했다. 이외에 누리벤처스, 하늘텔레콤이 투자자로 참여했다.',
      [
        'investment 2019-04 occurred investor:다움전자, recipient:누리로봇',
        'investment 2019-09 occurred investor:하늘소재, recipient:누리로봇',
        'investment ../2022-04-20 occurred investor:누리벤처스, investor:하늘텔레콤, recipient:누리로봇',
      ],
    ],
    [
      '다움전자는 총 3644억 원을 투입해 오는 2023년 12월까지 양극재 시설을 짓는다.',
      [
        'investment 2022-04-20/2023-12 planned investor:다움전자',
        'construction 2022-04-20/2023-12 planned owner:다움전자',
      ],
    ],
    [
      '누리소프트는 1998년 8월, 하늘게임즈는 2000년 1월 설립됐다.',
      ['founding 1998-08 occurred founded:누리소프트', 'founding 2000-01 occurred founded:하늘게임즈'],
    ],
    [
      '다움건설은 지난 10일부터 다음달 11일까지 ‘누리 육성 프로그램’에 참여할 유망 스타트업을 모집한다고 밝혔다.',
      ['program 2022-04-10/2022-05-11 planned operator:다움건설'],
    ],
    ['다움전자는 신제품 개발에 직원 30명을 투입했다.', []],
    [
      '하늘벤처스는 다움전자의 시리즈A에 참여했다.',
      ['investment ../2022-04-20 occurred investor:하늘벤처스, recipient:다움전자'],
    ],
    [
      '다움전자는 120억원을 유치했다. 하늘벤처스 주도로 누리증권 등이 참여했다.',
      ['investment ../2022-04-20 occurred investor:누리증권, investor:하늘벤처스, recipient:다움전자'],
    ],
    [
      '다움전자는 배터리 회사다. 2021년에는 하늘벤처스가 45억원을 투자했다.',
      ['investment 2021 occurred investor:하늘벤처스, recipient:다움전자'],
    ],
    [
      '다움전자가 500억원을 투자해 누리전자 지분 10%를 취득했다.',
      ['investment ../2022-04-20 occurred investor:다움전자, recipient:누리전자'],
    ],
  ],
};

describe.each(Object.entries(TOLD))('%s', (_, cases) => {
  it.each(cases)('%s', (text, told) => {
    expect(eventsOf(text)).toEqual(told);
  });
});
