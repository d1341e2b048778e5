import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../testing/figuresOf.ts';

const DAY = '2022-05-12';

describe('who is taken on', () => {
  it.each<[string, string, string[]]>([
    [
      'is no staff by having come',
      '가람전자는 포럼을 열었다. 포럼에는 연구원 300여명이 참가했다. 나래화학에는 연구원 60명이 근무한다.',
      [`headcount 60 person | 나래화학 | ${DAY}`],
    ],
    [
      'is to come, however they are taken on',
      '가람전자는 33명을 직접 고용할 계획이다. 나래화학은 48명을 우선 채용한다. 다온물류는 최대 250명을 신규 직고용할 방침이다.',
      [
        `talent-target 33 person planned | 가람전자 | ${DAY}`,
        `talent-target 48 person planned | 나래화학 | ${DAY}`,
        `talent-target 250 person at-most planned | 다온물류 | ${DAY}`,
      ],
    ],
    [
      'is to come, where the year has not ended',
      '가람전자의 지난해 신입사원 채용 인원은 310명이었다. 올해 채용 규모는 450명이다.',
      ['count 310 명 | 가람전자 | 2021', 'talent-target 450 person planned | 가람전자 | 2022'],
    ],
    [
      'is no staff on either level',
      '가람전자의 올해 채용 인원은 지난해 600명에서 810명으로 늘었다.',
      ['count 600 명 | 가람전자 | 2021', 'count 810 명 | 가람전자 | 2022'],
    ],
    [
      'is counted by its own noun',
      '가람전자는 올해 신입사원 350명, 경력사원 210명을 뽑는다.',
      ['talent-target 350 person planned | 가람전자 | 2022', 'talent-target 210 person planned | 가람전자 | 2022'],
    ],
    [
      'is not of the year that it is likened to',
      '가람전자는 작년과 비슷한 220명을 뽑을 계획이다.',
      [`talent-target 220 person planned | 가람전자 | ${DAY}`],
    ],
    [
      'was hired before, where the bracket tells the level before',
      '가람전자는 지난해 하반기(750명)보다 늘어난 1000명을 뽑는다.',
      ['talent-target 1000 person planned | 가람전자 | 2022-05-12'],
    ],
    [
      'is of whom the words before the comparison name',
      '가람전자는 이달 원서를 받는다. 나래화학도 지난해보다 300명 감소한 640명을 채용하기로 했다.',
      [`talent-target 640 person planned | 나래화학 | ${DAY}`],
    ],
    [
      'is of each name of a list that has its own number',
      '가람전자는 올해 260명을 뽑는다. 이어 나래화학 86명, 다온제약(연구직) 120명 등이다.',
      [
        'talent-target 260 person planned | 가람전자 | 2022',
        'talent-target 86 person planned | 나래화학 | 2022',
        'talent-target 120 person planned | 다온제약 | 2022',
      ],
    ],
    [
      'is of who does the same, told in the sentence before',
      '가람전자는 이달 원서를 받는다. 나래화학도 채용 계획을 확정했다. 채용 인원은 250여명이다.',
      [`talent-target 250 person about planned | 나래화학 | ${DAY}`],
    ],
    [
      'is of who does the same as others, named by 역시',
      '가람전자는 3000명을 뽑는다. 나래항공 역시 하반기 1355명을 선발한다.',
      [
        `talent-target 3000 person planned | 가람전자 | ${DAY}`,
        'talent-target 1355 person planned | 나래항공 | 2022-41',
      ],
    ],
    [
      'is of who hires them, said in the words that describe them',
      '가람전자는 4200명을 뽑는다. 나래그룹이 채용할 대졸 인원은 2500명이다.',
      [
        `talent-target 4200 person planned | 가람전자 | ${DAY}`,
        `talent-target 2500 person planned | 나래그룹 | ${DAY}`,
      ],
    ],
    [
      'is told in parts, by a sentence of nothing but parts',
      '가람전자는 하반기에 1500명을 뽑는다. 세부적으로는 대졸 신입사원은 900명, 경력사원 400명, 기술직은 200명이다.',
      [
        'talent-target 1500 person planned | 가람전자 | 2022-41',
        'talent-target 900 person planned | 가람전자 | 2022-41',
        'talent-target 400 person planned | 가람전자 | 2022-41',
        'talent-target 200 person planned | 가람전자 | 2022-41',
      ],
    ],
    [
      'is no part, where the staff is told in parts',
      '가람전자의 직원은 1500명이다. 생산직은 900명, 기술직은 600명이다.',
      [
        `headcount 1500 person | 가람전자 | ${DAY}`,
        `headcount 900 person | 가람전자 | ${DAY}`,
        `headcount 600 person | 가람전자 | ${DAY}`,
      ],
    ],
    [
      'was hired, where the number is what another is measured against',
      '가람전자의 하반기 신입행원 채용 계획은 280명으로 지난해 하반기 160명보다 많다.',
      ['talent-target 280 person target | 가람전자 | 2022-41', 'count 160 명 | 가람전자 | 2021-41'],
    ],
    [
      'is each firm’s part of what was told of all, and more than the year before',
      '가람그룹의 올해 채용 규모는 지난해 4200명보다 19% 많은 5000명이다. 가람전자가 2800명으로 가장 많고 나래건설 900명, 다온생명 400명 순이다.',
      [
        'count 4200 명 | 가람그룹 | 2021',
        'growth 19 % | 가람그룹 | 2022',
        'talent-target 5000 person planned | 가람그룹 | 2022',
        'talent-target 2800 person planned | 가람전자 | 2022',
        'talent-target 900 person planned | 나래건설 | 2022',
        'talent-target 400 person planned | 다온생명 | 2022',
      ],
    ],
    [
      'is of the time of the whole, also behind another’s part',
      '가람은행은 올해 하반기 직원 350명을 뽑는다. 이 가운데 나래카드가 60명, 다온증권이 40명을 뽑는다.',
      [
        'talent-target 350 person planned | 가람은행 | 2022-41',
        'talent-target 60 person planned | 나래카드 | 2022-41',
        'talent-target 40 person planned | 다온증권 | 2022-41',
      ],
    ],
    [
      'is so many, whatever stands before the hiring',
      '가람전자는 문을 연 뒤 가장 큰 400명 규모의 신규 인력 채용에 나섰다.',
      [`talent-target 400 person planned | 가람전자 | ${DAY}`],
    ],
    [
      'is once, also where a headline has few',
      '가람전자, 70명 채용\n\n나래시는 12일 가람전자가 아산공장에서 일할 70명을 채용할 계획이라고 밝혔다.',
      ['talent-target 70 person planned | 가람전자 | 2022-05-12'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(figuresOf(text, DAY)).toEqual(expected);
  });

  it('leaves staff what it is, whatever was hired', () => {
    expect(figuresOf('가람전자는 채용을 늘려 직원이 300명이 됐다.', DAY)).toEqual([
      `headcount 300 person | 가람전자 | ${DAY}`,
    ]);
  });
});
