// Posts, sites, visits, courses and occasions as whole pages of news tell them: one case for each wording.
import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../testing/eventsOf.ts';

// Published on 20 April 2022
const TOLD: Readonly<Record<string, readonly [string, readonly string[]][]>> = {
  'each of a list has a firm of their own': [
    [
      '솔빛전자는 2일 이다온 전무를 솔빛전자 사장으로, 박보람 상무를 늘봄화학 대표이사로 각각 선임했다.',
      [
        'appointment 2022-04-02 occurred appointee:박보람, organization:늘봄화학',
        'appointment 2022-04-02 occurred appointee:이다온, organization:솔빛전자',
      ],
    ],
    [
      '솔빛기술연구원장에 한가람 다온대 교수, 늘봄과학연구원장에 최보람 책임연구원이 선임됐다.',
      [
        'appointment ../2022-04-20 occurred appointee:최보람, organization:늘봄과학연구원',
        'appointment ../2022-04-20 occurred appointee:한가람, organization:솔빛기술연구원',
      ],
    ],
    [
      '솔빛조선은 1일 인사를 냈다. 장가람 특수선사업본부장, 박보람 늘봄조선 대표 등 2명의 상무는 전무로 승진했다.',
      ['appointment 2022-04-01 occurred appointee:박보람, appointee:장가람, organization:솔빛조선'],
    ],
  ],
  'promoted where they are': [
    [
      '솔빛그룹은 2일 권두솔 솔빛유화 사장을 대표이사 부회장으로 승진시켰다.',
      ['appointment 2022-04-02 occurred appointee:권두솔, organization:솔빛유화'],
    ],
    [
      '권두솔 솔빛식품 전무가 부사장으로, 맹가람 늘봄유통 상무가 전무로 각각 승진했다.',
      [
        'appointment ../2022-04-20 occurred appointee:권두솔, organization:솔빛식품',
        'appointment ../2022-04-20 occurred appointee:맹가람, organization:늘봄유통',
      ],
    ],
    [
      '권두솔 솔빛식품 전무가 부사장으로, 맹가람 늘봄푸르곳 공동 대표이사가 사장으로 각각 승진했다.',
      [
        'appointment ../2022-04-20 occurred appointee:권두솔, organization:솔빛식품',
        'appointment ../2022-04-20 occurred appointee:맹가람',
      ],
    ],
  ],
  'a post for the first, another for the last': [
    [
      '솔빛항공은 권두솔 전무 외 2명을 부사장으로, 맹가람 상무 외 1명을 전무로 승진시켰다.',
      [
        'appointment ../2022-04-20 occurred appointee:권두솔, organization:솔빛항공',
        'appointment ../2022-04-20 occurred appointee:맹가람, organization:솔빛항공',
      ],
    ],
    [
      '솔빛그룹은 3일 권두솔 솔빛항공 부사장을 사장으로 승진 임명했다.',
      ['appointment 2022-04-03 occurred appointee:권두솔, organization:솔빛항공'],
    ],
  ],
  'what somebody is all along': [
    ['권두솔 솔빛항공 사장은 화물본부장을 맡고 있는 맹가람 전무와 노선을 논의했다.', []],
    ['솔빛항공은 부회장직을 신설하기로 했다.', []],
    ['솔빛시는 앞으로도 매년 포럼을 정기적으로 개최해 역량을 확대해 나갈 방침이다.', []],
  ],
  'in grave accents': [
    [
      '솔빛제약은 3월 샌디에이고에 `솔빛USA`를 설립했다.',
      ['founding 2022-03 occurred founded:솔빛USA, founder:솔빛제약'],
    ],
  ],
  'a post for each of two': [
    [
      '솔빛중공업과 늘봄가스공사는 1일 주주총회를 열어 권두솔 전 사장과 맹가람 전 사장을 새 사장으로 각각 선임했다.',
      [
        'appointment 2022-04-01 occurred appointee:권두솔, organization:솔빛중공업',
        'appointment 2022-04-01 occurred appointee:맹가람, organization:늘봄가스공사',
      ],
    ],
    [
      '솔빛문화재단 대표이사에 권두솔 씨, 이사장에 맹가람 씨가 선임됐다.',
      [
        'appointment ../2022-04-20 occurred appointee:권두솔, organization:솔빛문화재단',
        'appointment ../2022-04-20 occurred appointee:맹가람, organization:솔빛문화재단',
      ],
    ],
    [
      '새로 설립된 솔빛별마당 재단의 초대 이사장에 권두솔씨가, 초대 사장에 맹가람씨가 임명됐다.',
      [
        'founding ../2022-04-20 occurred founded:솔빛별마당 재단',
        'appointment ../2022-04-20 occurred appointee:권두솔, organization:솔빛별마당 재단',
        'appointment ../2022-04-20 occurred appointee:맹가람, organization:솔빛별마당 재단',
      ],
    ],
  ],
  'held while others are there': [
    [
      '솔빛병원은 심장센터 개소식을 임직원 100여명이 참석한 가운데 8일 개최했다.',
      ['founding 2022-04-08 occurred founded:심장센터, founder:솔빛병원'],
    ],
    [
      '솔빛전자는 새 공장 준공식을 권두솔 대표 등이 참석한 가운데 18일 가졌다.',
      ['construction 2022-04-18 occurred attendee:권두솔, owner:솔빛전자'],
    ],
    [
      '솔빛대학교는 권두솔 제21대 총장 취임식을 교직원들이 참석한 가운데 18일 강당에서 개최했다.',
      ['appointment 2022-04-18 occurred appointee:권두솔, organization:솔빛대학교'],
    ],
    [
      '솔빛대학교 제8대 권두솔 총장의 취임식이 18일 오후 2시 강당에서 열렸다.',
      ['appointment 2022-04-18 occurred appointee:권두솔, organization:솔빛대학교'],
    ],
  ],
  'no name, and for what it is done': [
    [
      '솔빛백화점은 올해 용인과 군산에 각각 프리미엄 아울렛을 열 계획이다.',
      ['founding 2022 planned founder:솔빛백화점'],
    ],
    [
      '솔빛화학은 내년 2월 준공을 목표로 오는 7월부터 공장 증설 공사를 시작할 예정이다.',
      ['construction 2022-07 planned owner:솔빛화학', 'construction 2023-02 planned owner:솔빛화학'],
    ],
  ],
  'a post of old dates no new one, nor does work a firm': [
    [
      '솔빛부는 솔빛의료원 원장에 권두솔 전 늘봄대 교수를 임명했다고 19일 밝혔다. 2011년 늘봄병원 초대 외상센터장으로 취임해 발전에 이바지했다.',
      ['appointment ../2022-04-20 occurred appointee:권두솔, organization:솔빛의료원'],
    ],
    ['권두솔 솔빛공사 신임 사장이 16일 첫 공식업무에 들어갔다.', []],
    [
      '권두솔 신임 솔빛공사 사장은 15일 취임식에서 “혁신하겠다”고 말했다.',
      ['appointment 2022-04-15 occurred appointee:권두솔, organization:솔빛공사'],
    ],
    [
      '솔빛의료원은 보직 인사를 단행해 신임 병원장에 권두솔 교수, 기획조정실장에 맹가람 교수가 각각 임명됐다.',
      [
        'appointment ../2022-04-20 occurred appointee:권두솔, organization:솔빛의료원',
        'appointment ../2022-04-20 occurred appointee:맹가람, organization:솔빛의료원',
      ],
    ],
  ],
  'a post that is over, and what begins beside a new one': [
    [
      '솔빛시설공단은 19일 제2대 이사장에 권두솔(65) 전 늘봄개발공사 사장이 취임했다고 밝혔다.',
      ['appointment 2022-04-19 occurred appointee:권두솔, organization:솔빛시설공단'],
    ],
    [
      '솔빛부는 솔빛공사 사장에 권두솔 실장을, 다음 달 2일 출범하는 늘봄공사 초대 사장에 맹가람 이사장을 각각 임명했다.',
      [
        'appointment ../2022-04-20 occurred appointee:권두솔, organization:솔빛공사',
        'appointment ../2022-04-20 occurred appointee:맹가람, organization:늘봄공사',
        'founding 2022-05-02 planned founded:늘봄공사',
      ],
    ],
    [
      '솔빛시는 다음 달 1일 개관하는 솔빛도서관 초대 관장에 권두솔 씨를 임명했다.',
      [
        'appointment ../2022-04-20 occurred appointee:권두솔, organization:솔빛도서관',
        'founding 2022-05-01 planned founded:솔빛도서관',
      ],
    ],
  ],
  'stores one after the other': [
    [
      '솔빛마트는 내달 하늘점을 여는 데 이어 12월엔 별빛점을 개점한다.',
      ['founding 2022-05 planned founder:솔빛마트', 'founding 2022-12 planned founder:솔빛마트'],
    ],
    ['올해 개장하는 대형마트 점포는 24개다. 할인점들이 잇따라 신규 점포를 열고 있다.', []],
  ],
  'one opening told twice': [
    [
      '솔빛지식산업센터가 18일 하늘단지에서 문을 열었다. 솔빛시와 늘봄진흥원은 이날 단지에서 센터 개소식을 개최했다.',
      ['founding 2022-04-18 occurred founded:솔빛지식산업센터, founder:늘봄진흥원, founder:솔빛시'],
    ],
    [
      '솔빛은행은 1일 양곤에 양곤지점을 개설했다. 2013년 대표사무소를 설치한 지 9년 만이다. 1일 열린 개점식에는 권두솔 행장이 참석했다.',
      ['founding 2022-04-01 occurred attendee:권두솔, founder:솔빛은행', 'founding 2013 occurred founder:솔빛은행'],
    ],
    [
      '솔빛공사 하늘터미널이 18일 오후 준공 및 개장식을 가졌다.',
      ['founding 2022-04-18 occurred founded:솔빛공사 하늘터미널'],
    ],
  ],
  'each opens their own': [
    [
      '솔빛전자는 수원에 연구소를, 늘봄화학은 울산에 공장을 설립했다.',
      [
        'construction ../2022-04-20 occurred owner:늘봄화학',
        'founding ../2022-04-20 occurred founded:솔빛전자 연구소, founder:솔빛전자',
      ],
    ],
  ],
  'whose works, and where they stand': [
    ['솔빛제약은 늘봄대 내 뇌연구센터를 신축했다.', ['construction ../2022-04-20 occurred owner:솔빛제약']],
    [
      '한국솔빛연구원은 오는 29일 하늘캠퍼스에서 솔빛연구동 준공식을 갖는다.',
      ['construction 2022-04-29 planned owner:한국솔빛연구원'],
    ],
    [
      '솔빛은행은 지난 19일 협약을 맺었다. 권두솔 솔빛은행 기획본부장은 “조만간 양곤에 사무소를 설립할 예정이다”라고 밝혔다.',
      ['agreement 2022-04-19 occurred party:솔빛은행', 'founding 2022-04-20 planned founder:솔빛은행'],
    ],
  ],
  'where it opens, anew and soon': [
    ['솔빛병원이 오는 25일 옛 시청 부지에 새롭게 문을 연다.', ['founding 2022-04-25 planned founded:솔빛병원']],
    [
      '솔빛백화점이 오는 24일 오픈하는 하늘별점은 2층 규모로 180개 브랜드가 입점할 계획이다.',
      ['founding 2022-04-24 planned founder:솔빛백화점'],
    ],
    [
      '늘봄백화점은 내년 하반기 아울렛을 연다. 솔빛백화점의 경우 내년 2월 두 번째 도심형 아울렛을 개점한다.',
      ['founding 2023-41 planned founder:늘봄백화점', 'founding 2023-02 planned founder:솔빛백화점'],
    ],
    [
      '솔빛병원은 지난 9일 재활전문병동인 121병동의 개소식을 열었다.',
      ['founding 2022-04-09 occurred founded:121병동, founder:솔빛병원'],
    ],
    ['솔빛병원이 1000병상 시대를 위한 포문을 열었다.', []],
  ],
  'who appoints is not appointed': [
    ['솔빛게임즈 정가람 대표는 “유능한 인재를 적극 영입해 차기작을 준비하겠다”고 말했다.', []],
    [
      '솔빛게임즈 정가람 대표는 지난 3일 박보람 이사를 최고재무책임자로 영입했다.',
      ['appointment 2022-04-03 occurred appointee:박보람, organization:솔빛게임즈'],
    ],
  ],
  'what is voted on, and who stands in, are no appointments': [
    ['솔빛연금은 박보람 내정자를 늘봄금융 회장으로 선임하는 안건에 찬성하기로 했다.', []],
    ['솔빛은행은 새 행장이 올 때까지 박보람 부행장이 행장직을 맡아 직무를 대행한다.', []],
    [
      '솔빛금융은 3일 이사회에서 박보람 부사장을 대표로 선임하는 안건을 의결했다.',
      ['appointment 2022-04-03 occurred appointee:박보람, organization:솔빛금융'],
    ],
  ],
  'until when a post is held is not when it is taken': [
    [
      '솔빛대병원 제12대 병원장에 권두솔 교수가 취임했다. 임기는 2024년 6월까지 2년이다.',
      ['appointment ../2022-04-20 occurred appointee:권두솔, organization:솔빛대병원'],
    ],
    [
      '솔빛대는 권두솔 교수를 병원장으로 임명했다고 19일 밝혔다. 임기는 5월 1일부터 2024년 4월 30일까지다.',
      ['appointment 2022-05-01 planned appointee:권두솔, organization:솔빛대'],
    ],
    [
      '솔빛주류는 13일 이사회를 열어 최보람 사장을 대표이사로 선임했다. 임기는 2025년 정기주주총회까지 3년이다.',
      ['appointment 2022-04-13 occurred appointee:최보람, organization:솔빛주류'],
    ],
  ],
  'on the day of the reshuffle': [
    [
      '솔빛물산은 지난 4일 정기 임원인사를 단행했다. 이번 인사에서 박보람 전무는 부사장으로 승진했다.',
      ['appointment 2022-04-04 occurred appointee:박보람, organization:솔빛물산'],
    ],
    [
      '솔빛물산은 지난 4일 정기 임원인사를 단행했다. 박보람 전무는 2015년 늘봄물산 상무로 승진했다.',
      ['appointment 2015 occurred appointee:박보람, organization:늘봄물산'],
    ],
  ],
  'a ceremony is that of the post': [
    [
      '솔빛병원은 19일 제3대 양보람 원장 취임식을 개최했다.',
      ['appointment 2022-04-19 occurred appointee:양보람, organization:솔빛병원'],
    ],
    [
      '솔빛병원은 19일 양보람 병원장 취임식을 진행했다. 양보람 병원장은 지난 1일 병원장으로 임명됐다.',
      ['appointment 2022-04-01 occurred appointee:양보람, organization:솔빛병원'],
    ],
  ],
  'two posts of one, a post of old, a name in Chinese characters': [
    [
      '최보람 솔빛그룹 회장 겸 늘봄상의 회장은 3일 다온반도체 공장을 방문했다.',
      ['visit 2022-04-03 occurred host:다온반도체 공장, visitor:최보람'],
    ],
    [
      '솔빛게임즈는 2일 최고운영책임자에 박보람 현 늘봄엔진 대표를 선임했다.',
      ['appointment 2022-04-02 occurred appointee:박보람, organization:솔빛게임즈'],
    ],
    [
      '솔빛건설은 12일 대표이사에 박보람(朴寶覽)전 늘봄은행장을 선임했다.',
      ['appointment 2022-04-12 occurred appointee:박보람, organization:솔빛건설'],
    ],
    [
      '솔빛건설은 12일 구붕섭(58) 신임 사장을 선임했다.',
      ['appointment 2022-04-12 occurred appointee:구붕섭, organization:솔빛건설'],
    ],
  ],
  'who heads the holder holds nothing': [
    [
      '솔빛상공회의소(회장 이두람)가 19일 ‘솔빛 경제포럼’을 열었다.',
      ['conference 2022-04-19 occurred operator:솔빛상공회의소'],
    ],
  ],
  'an occasion told twice, by its kind and by its day': [
    [
      '솔빛상공회의소가 경주에서 포럼을 개최한다. 7월 16~19일 경주에서 제48회 솔빛포럼이 열린다.',
      ['conference 2022-07-16/2022-07-19 planned operator:솔빛상공회의소'],
    ],
  ],
  'occasions of every year, of no day and of others are none': [
    [
      '솔빛전자는 19일 ‘협력사의 날’ 행사를 열었다. 2012년부터 정기적으로 열린 협력사의 날은 소통의 자리다.',
      ['conference 2022-04-19 occurred operator:솔빛전자'],
    ],
    ['솔빛컨벤션은 “여러 행사를 열어 지역에 기여하고 있다”고 말했다.', []],
    [
      '솔빛전자 박보람 부사장은 2월 스페인에서 열린 ‘모바일 박람회’를 참관했다.',
      ['conference 2022-02 occurred attendee:박보람'],
    ],
  ],
  'what a course is, and whose pupils are sought': [
    ['‘하늘 새싹’은 솔빛금융이 대학에서 창업 교육을 진행하고 사업을 돕는 프로그램이다.', []],
    [
      '솔빛금융은 10일부터 5월 23일까지 육성 프로그램인 ‘하늘 새싹’의 4기 교육생을 모집한다.',
      ['program 2022-04-10/2022-05-23 planned operator:솔빛금융'],
    ],
  ],
  'begun in one year, finished later': [
    [
      '솔빛화학은 지난해 착공해 8개월 만에 공장을 완공했다.',
      ['construction 2021 occurred owner:솔빛화학', 'construction ../2022-04-20 occurred owner:솔빛화학'],
    ],
    [
      '솔빛화학은 지난해 3월 착공해 8개월 만에 공장을 완공했다.',
      ['construction 2021-03 occurred owner:솔빛화학', 'construction 2021-11 occurred owner:솔빛화학'],
    ],
  ],
  'begun on a day, finished later': [
    [
      '솔빛화학은 지난해 3월 착공해 1년간의 공사 끝에 공장을 준공했다.',
      ['construction 2021-03 occurred owner:솔빛화학', 'construction ../2022-04-20 occurred owner:솔빛화학'],
    ],
  ],
  'one ceremony told twice, of more than one building': [
    [
      '솔빛대는 12일 본관 신축공사 기공식을 가졌다. 솔빛대는 12일 도서관 건립 기공식을 개최하고 본격적인 공사에 들어갔다.',
      ['construction 2022-04-12 occurred owner:솔빛대'],
    ],
    [
      '솔빛화학은 5일 제1공장을 준공했다. 솔빛화학은 5일 제2공장 준공식도 열었다.',
      ['construction 2022-04-05 occurred owner:솔빛화학', 'construction 2022-04-05 occurred owner:솔빛화학'],
    ],
  ],
  'how alone it stands is no part of its name': [
    [
      '솔빛시는 전국에서 유일하게 배터리 소재시험센터를 지난달 설립했다.',
      ['founding 2022-03 occurred founded:배터리 소재시험센터, founder:솔빛시'],
    ],
  ],
  'whose works, not the site': [
    ['솔빛화학은 늘봄케미칼 공장 내에 수소 설비를 지난달 준공했다.', ['construction 2022-03 occurred owner:솔빛화학']],
    ['솔빛항만공사는 지난달 늘봄물류센터 신축 공사를 완료했다.', ['construction 2022-03 occurred owner:솔빛항만공사']],
    [
      '솔빛바이오가 하늘공장을 준공했다. 솔빛바이오는 전용 생산시설인 하늘공장의 준공식을 19일 개최했다.',
      ['construction 2022-04-19 occurred owner:솔빛바이오'],
    ],
  ],
  'from place to place': [
    [
      '박보람 솔빛화학 회장은 2일 일본으로 출국한 뒤 귀국했다. 유럽으로 건너가 늘봄정밀 하늘공장을 방문한다.',
      ['visit 2022-04-02 occurred visitor:박보람', 'visit 2022-04-20 planned host:늘봄정밀 하늘공장, visitor:박보람'],
    ],
    [
      '박보람 솔빛화학 회장은 지난 2일 베트남을 방문했다. 박 회장은 지난달 인도네시아를 방문했다.',
      ['visit 2022-04-02 occurred visitor:박보람', 'visit 2022-03 occurred visitor:박보람'],
    ],
    [
      '3일 산업부에 따르면 박보람 장관은 이날 솔빛화학 울산공장을 방문했다.',
      ['visit 2022-04-03 occurred host:솔빛화학 울산공장, visitor:박보람'],
    ],
  ],
};

describe.each(Object.entries(TOLD))('%s', (_, cases) => {
  it.each(cases)('%s', (text, expected) => expect(eventsOf(text).sort()).toEqual([...expected].sort()));
});
