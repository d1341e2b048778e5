// Whom a deed is told of that names nobody: all of whom the sentence before was told, whose thing it modifies, whom a bracket names.
import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../testing/eventsOf.ts';

const TOLD: Readonly<Record<string, readonly [string, readonly string[]][]>> = {
  'the two that the sentence before was about': [
    [
      '하늘그룹과 누리셀은 올해 1월 합작 계약을 체결했다. 3월에는 합작법인을 설립했다.',
      [
        'agreement 2022-01 occurred party:누리셀, party:하늘그룹',
        'founding 2022-03 occurred founder:누리셀, founder:하늘그룹',
      ],
    ],
    [
      '다움전자는 올해 1월 누리셀과 계약을 체결했다. 3월에는 합작법인을 설립했다.',
      ['agreement 2022-01 occurred party:누리셀, party:다움전자', 'founding 2022-03 occurred founder:다움전자'],
    ],
  ],
  'whose thing a clause modifies': [
    [
      '한빛전자 관계자는 “다움전자를 인수하는 누리통신의 투자 확대로 수요가 늘 것”이라고 말했다.',
      ['acquisition 2022-04-20 ongoing acquired:다움전자, acquirer:누리통신'],
    ],
    [
      '한빛전자는 “공장을 짓고 있는 누리화학의 수요가 늘었다”고 말했다.',
      ['construction 2022-04-20 ongoing owner:누리화학'],
    ],
    [
      '누리화학은 배터리를 만드는 하늘셀의 지분 30%를 인수했다.',
      ['acquisition ../2022-04-20 occurred acquired:하늘셀, acquirer:누리화학'],
    ],
  ],
  'a firm that tells of itself': [
    [
      '3일 다움바이오(123456)에 따르면 누리메드와 항암제 기술이전 계약을 체결했다.',
      ['agreement ../2022-04-20 occurred party:누리메드, party:다움바이오'],
    ],
    ['3일 다움리서치에 따르면 누리메드와 항암제 기술이전 계약을 체결했다.', []],
    [
      '하늘전자는 휴대폰 회사다. 다움바이오에 따르면 지난 2월 누리메드를 인수했다.',
      ['acquisition 2022-02 occurred acquired:누리메드, acquirer:하늘전자'],
    ],
  ],
  'who acts for a part of a firm': [
    [
      '강다온 하늘통신 인프라부문장과 박솔내 누리통신 대표는 이날 사업 모델을 함께 개발하기로 했다.',
      ['agreement 2022-04-20 occurred party:누리통신, party:하늘통신'],
    ],
  ],
  'a contract that is told, and a license sold': [
    [
      '다움제약은 누리메드와 항암제 기술수출 계약을 발표했다.',
      ['agreement ../2022-04-20 occurred party:누리메드, party:다움제약'],
    ],
    [
      '다움제약은 지난 2월 누리메드와 항암제 프로그램을 기술수출했다.',
      ['agreement 2022-02 occurred party:누리메드, party:다움제약'],
    ],
  ],
  'a firm abroad by its name and 사': [
    [
      '하늘전자는 독일 보르체(Borche)사와 손을 잡았다. 보르체사는 1908년 설립됐다.',
      ['agreement ../2022-04-20 occurred party:보르체, party:하늘전자', 'founding 1908 occurred founded:보르체'],
    ],
  ],
  'a day still to come, before what is done already': [
    [
      '하늘재단과 누리정밀은 다음 달 3일 하늘홀에서 이러한 내용을 담은 업무협약을 체결한다.',
      ['agreement 2022-05-03 planned party:누리정밀, party:하늘재단'],
    ],
    ['하늘전자는 오는 28일 누리정밀이 개발한 로봇을 공개한다.', ['release 2022-04-28 planned presenter:하늘전자']],
    ['하늘전자는 지난달 개발한 로봇을 공개한다.', ['release 2022-04-20 planned presenter:하늘전자']],
  ],
  'a day of what comes before a condition': [
    [
      '하늘전자는 오는 23일 사업을 신청하고 선정되면 수소충전소를 설치할 계획이다.',
      ['construction 2022-04-20 planned owner:하늘전자'],
    ],
    ['하늘전자는 오는 23일 착공해 수소충전소를 설치할 계획이다.', ['construction 2022-04-23 planned owner:하늘전자']],
  ],
  'two deals, one behind the other': [
    [
      '다움제약은 하늘온파마와 신약의 기술 수출 계약을 맺은 데 이어 지난 8일에도 미국 비탈온바이오에 후보물질을 기술 수출했다.',
      [
        'agreement ../2022-04-20 occurred party:다움제약, party:하늘온파마',
        'agreement 2022-04-08 occurred party:다움제약, party:비탈온바이오',
      ],
    ],
  ],
  'names with blanks between them alone': [
    [
      '하늘은행 누리은행 다움은행 등은 지난 3일 업무협약을 맺었다.',
      ['agreement 2022-04-03 occurred party:누리은행, party:다움은행, party:하늘은행'],
    ],
  ],
  'towns in which it is done': [
    [
      '하늘그룹은 다산군과 솔내군에 태양광 공장을 건립한다고 지난달 31일 밝혔다.',
      ['construction 2022-03-31 planned owner:하늘그룹'],
    ],
  ],
  'a day on the air': [
    ['하늘중공업은 25일 새 공장을 짓습니다.', ['construction 2022-04-25 planned owner:하늘중공업']],
    ['하늘중공업은 3일 새 공장을 지었습니다.', ['construction 2022-04-03 occurred owner:하늘중공업']],
  ],
  'a name in brackets': [
    [
      '누리융합사업단(이하 NA사업단·단장 김다온)은 3일 대회를 열었다. NA사업단은 5일 토론회를 개최했다.',
      [
        'conference 2022-04-03 occurred operator:누리융합사업단',
        'conference 2022-04-05 occurred operator:누리융합사업단',
      ],
    ],
    [
      '누리수소네트워크(누리넷)와 하늘에너지는 지난 2일 업무협약을 체결했다.',
      ['agreement 2022-04-02 occurred party:누리수소네트워크, party:하늘에너지'],
    ],
    [
      '수소충전 운영사(누리넷)·하늘에너지·한국다움협회는 지난 2일 업무협약을 체결했다. 누리넷은 직원이 30명이다.',
      ['agreement 2022-04-02 occurred party:누리넷, party:하늘에너지, party:한국다움협회'],
    ],
  ],
};

describe.each(Object.entries(TOLD))('%s', (_, cases) => {
  it.each(cases)('%s', (text, told) => {
    expect(eventsOf(text)).toEqual(told);
  });
});
