// How the press tells who went to law against whom, under whose control a firm came, and what somebody began as one.
import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../testing/eventsOf.ts';

const TOLD: [string, string][] = [
  // The lesser part of the shares is an investment, unless control comes with it
  [
    '다온전자는 지난달 나래풍력 지분 38%를 210억원에 사들였다.',
    'investment 2022-03 occurred investor:다온전자, recipient:나래풍력',
  ],
  [
    '나래제당은 지난달 솔내설탕의 지분 30%를 다온제과에 넘겼다.',
    'investment 2022-03 occurred investor:다온제과, recipient:솔내설탕',
  ],
  [
    '다온전자는 지난달 나래풍력 지분 38%를 사들여 최대주주에 올랐다.',
    'acquisition 2022-03 occurred acquired:나래풍력, acquirer:다온전자',
  ],
  [
    '다온전자는 지난달 나래풍력 지분 61%를 사들였다.',
    'acquisition 2022-03 occurred acquired:나래풍력, acquirer:다온전자',
  ],
  [
    '나래세라믹은 10일 다온제약을 상대로 진 1심 판결에 불복해 특허법원에 항소했다.',
    'litigation 2022-04-10 occurred party:나래세라믹, party:다온제약',
  ],
  [
    '수원지법은 지난달 13일 나래전자가 다온제약의 특허를 침해했다며 62억원을 배상하라고 판결했다.',
    'litigation 2022-03-13 occurred party:나래전자, party:다온제약',
  ],
  [
    '서울중앙지법은 2일 솔내건설이 하람전자에 공사비 40억원을 지급하라고 선고했다.',
    'litigation 2022-04-02 occurred party:솔내건설, party:하람전자',
  ],
  [
    '법원은 지난 4일 솔내건설이 하람전자를 상대로 낸 소송에서 솔내건설의 손을 들어줬다.',
    'litigation 2022-04-04 occurred party:솔내건설, party:하람전자',
  ],
  [
    '이다온 대표는 지난해 10월 가람게임즈를 영업비밀 침해 혐의로 고소했다.',
    'litigation 2021-10 occurred party:가람게임즈, party:이다온',
  ],
  [
    '가람제지는 실적을 냈다. 가람제지 노조는 합병에 반대해 지난 3일 회사를 상대로 합병금지 가처분을 신청했다.',
    'litigation 2022-04-03 occurred party:가람제지, party:가람제지 노조',
  ],
  [
    '나래전자와 다온제약의 특허 분쟁이 2심으로 넘어갔다.',
    'litigation ../2022-04-20 occurred party:나래전자, party:다온제약',
  ],
  [
    '하람제과는 2019년 11월 사모펀드 운용사 나래파트너스가 1150억원에 인수한 뒤 원재료 매입처를 바꿨다.',
    'acquisition 2019-11 occurred acquired:하람제과, acquirer:나래파트너스',
  ],
  [
    '노재혁 회장은 2012년 예금보험공사가 매물로 내놓은 서촌저축은행을 510억원에 사들이며 제도권에 들어왔다.',
    'acquisition 2012 occurred acquired:서촌저축은행, acquirer:노재혁',
  ],
  [
    '한결홀딩스는 누리캐피탈 지분 60%를 누리캐피탈 창업자 김도윤 회장에게 넘기기로 했다.',
    'acquisition 2022-04-20 planned acquired:누리캐피탈, acquirer:김도윤',
  ],
  [
    '금호개발은 지난해 제주의 리조트 라온도 사모펀드 나래파트너스에 팔았다.',
    'acquisition 2021 occurred acquired:라온, acquirer:나래파트너스',
  ],
  [
    '온결홀딩스는 지난 2일 하람제약 최대주주 일가가 가진 지분 51%를 사들이는 계약을 체결했다.',
    'acquisition 2022-04-02 occurred acquired:하람제약, acquirer:온결홀딩스',
  ],
  // Whose unit is bought is no buyer
  [
    '솔뫼해상은 3일 베트남 국영은행 나래은행의 자회사인 다온보험 지분 인수 안건을 의결했다.',
    'acquisition 2022-04-03 planned acquired:다온보험, acquirer:솔뫼해상',
  ],
  // A name that ends in 품 is no bosom
  [
    '솔뫼식품이 다온파트너스 품에 안겼다.',
    'acquisition ../2022-04-20 occurred acquired:솔뫼식품, acquirer:다온파트너스',
  ],
  [
    '솔뫼식품이 결국 사모펀드인 다온파트너스의 품에 안기게 됐다.',
    'acquisition ../2022-04-20 occurred acquired:솔뫼식품, acquirer:다온파트너스',
  ],
  [
    '나래제약 오너 일가는 지난 3일 보유 지분 34%를 다온제약에 넘기는 계약을 맺었다.',
    'acquisition 2022-04-03 occurred acquired:나래제약, acquirer:다온제약',
  ],
  [
    '2009년 경영난에 빠진 출판사 돌담북스를 껴안은 것도 나래북스였다.',
    'acquisition 2009 occurred acquired:돌담북스, acquirer:나래북스',
  ],
  [
    '나래전자는 문구를 만든다. 김다온 회장이 1984년 부산에서 직원 7명을 데리고 시작한 이 회사의 첫 이름은 ‘석진상사’였다.',
    'founding 1984 occurred founded:나래전자, founder:김다온',
  ],
  ['2003년 차고에서 둘이 시작한 나래소프트는 지금 직원이 400명이다.', 'founding 2003 occurred founded:나래소프트'],
  ['가람게임즈는 대학 동기 세 명이 2011년 학교 앞 원룸에서 시작했다.', 'founding 2011 occurred founded:가람게임즈'],
  [
    '나래주조는 2012년 은행원이던 구영민 대표가 고향으로 내려와 시작했다.',
    'founding 2012 occurred founded:나래주조, founder:구영민',
  ],
  [
    '실소유주는 나래자산운용이 2020년 설정한 ‘나래물류1호’다.',
    'founding 2020 occurred founded:나래물류1호, founder:나래자산운용',
  ],
  [
    '나래북스는 2007년에는 아동서 임프린트 ‘꼬마길’을 따로 냈다.',
    'founding 2007 occurred founded:꼬마길, founder:나래북스',
  ],
  [
    '나래사업단은 보람건설과 가람건설이 6 대 4로 꾸린 컨소시엄이다.',
    'founding ../2022-04-20 occurred founded:나래사업단, founder:가람건설, founder:보람건설',
  ],
  [
    '가람그룹은 2003년 ‘나래스타즈’라는 프로야구단을 창단했다.',
    'founding 2003 occurred founded:나래스타즈, founder:가람그룹',
  ],
  [
    '나래통신은 지난달 경쟁사에서 김도윤 상무를 데려와 마케팅을 맡겼다.',
    'appointment 2022-03 occurred appointee:김도윤, organization:나래통신',
  ],
  // Subsidiaries that make a fund are not made into any
  [
    '누리벤처스는 2018년 5월 누리전자 등 5개 계열사가 만든 40억원 규모의 기업형 벤처캐피탈이다.',
    'founding 2018-05 occurred founded:누리벤처스, founder:누리전자',
  ],
  ['2016년 대표로 부임한 박수민 사장은 가람호텔을 흑자로 돌려세웠다.', 'appointment 2016 occurred appointee:박수민'],
];

/** Look-alikes. */
const NOTHING: string[] = [
  '나래전자와 한결전자의 경쟁이 2심으로 넘어갔다.',
  '나래전자 노조는 5일 회사를 상대로 교섭을 요구했다.',
  '나래전자는 가람전자의 신제품을 껴안은 채 시장을 지켰다.',
  '솔뫼회계법인은 16일 나래증권과 다온생명 등 6개 계열사에 대해 매각한다고 공고했다.',
  '나래전자는 1991년 지금의 간판을 달았다.',
  '가람은행과 나래은행을 자회사로 둔 솔뫼금융의 성과가 두드러졌다.',
  '나래전자는 지난달 직원들을 데려와 견학을 시켰다.',
  // What it began is no firm
  '가람전자가 2016년 시작한 새싹 액셀러레이터는 회사 안에서 이름을 얻었다.',
];

describe('suits, control and origins', () => {
  it.each(TOLD)('%s', (text, event) => {
    expect(eventsOf(text)).toEqual([event]);
  });

  it('are of who buys, not of who sells by the contract', () => {
    expect(eventsOf('솔뫼파트너스는 나래푸드 지분 60%를 다온그룹에 매각하는 주식매매계약을 체결했다.')).toEqual([
      'acquisition ../2022-04-20 occurred acquired:나래푸드, acquirer:다온그룹',
      'agreement ../2022-04-20 occurred party:다온그룹, party:솔뫼파트너스',
    ]);
  });

  it.each(NOTHING)('tell no event: %s', (text) => {
    expect(eventsOf(text)).toEqual([]);
  });
});
