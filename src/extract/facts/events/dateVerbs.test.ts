// Deeds that a later sentence without an actor gives their day by its verb, and what must not be dated so.
import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../testing/eventsOf.ts';
import { unlessMissed } from '../../testing/knownMisses.ts';

// Published on 20 April 2022
const DATED: [string, string[]][] = [
  ['나래위원회는 지난해 4분기 시장 현황을 12일 발표했다.', ['announcement 2022-04-12 occurred announcer:나래위원회']],
  [
    '나래위원회는 지난해 11월부터 올해 1월까지 계열사 변동 현황을 3일 발표했다.',
    ['announcement 2022-04-03 occurred announcer:나래위원회'],
  ],
  [
    '나래시는 창업 박람회를 연다. 6월 9일부터 사흘간 컨벤션센터에서 진행된다.',
    ['conference 2022-06-09/2022-06-11 planned operator:나래시'],
  ],
  [
    '나래전자는 이다온 부사장을 새 대표에 내정했다. 다음 달 3일 주주총회에서 최종 선임된다.',
    ['appointment 2022-05-03 planned appointee:이다온, organization:나래전자'],
  ],
  [
    '나래벤처스는 500억원 규모의 벤처펀드를 조성한다. 펀드는 다음 달 결성된다.',
    ['founding 2022-05 planned founded:벤처펀드, founder:나래벤처스'],
  ],
  [
    '나래물산이 태국에 물류센터를 연다. 방콕 외곽에 들어서는 센터는 7월 가동을 시작한다.',
    ['founding 2022-07 planned founder:나래물산'],
  ],
  [
    '나래문화재단은 어린이도서관을 짓는다. 지하 2층, 지상 7층 규모로 2024년 말 개관한다.',
    ['founding 2024-10~/2024-12~ planned founder:나래문화재단'],
  ],
  [
    '나래전자는 임시주주총회를 6월 5일 열어 다온홀딩스가 추천한 박보람 전 한빛연구원 부장을 사내이사로 선임할 예정이다.',
    ['appointment 2022-06-05 planned appointee:박보람, organization:나래전자'],
  ],
  [
    '나래전자는 다온화학과 합작법인 ‘온빛셀’을 설립하기로 하고 10일 주주간 계약을 맺었다고 12일 밝혔다.',
    [
      'founding 2022-04-10 planned founded:온빛셀, founder:나래전자, founder:다온화학',
      'agreement 2022-04-10 occurred party:나래전자, party:다온화학',
    ],
  ],
];

const MORE: [string, string[]][] = [
  [
    '나래전자는 이다온 상무를 최고기술책임자로 영입했다고 20일 밝혔다. 이 상무는 다음 달 2일부터 출근한다.',
    ['appointment 2022-05-02 planned appointee:이다온, organization:나래전자'],
  ],
  [
    '나래시가 책 축제를 연다. 축제는 오는 27일 개막해 29일까지 이어진다.',
    ['conference 2022-04-27/2022-04-29 planned operator:나래시'],
  ],
  [
    '나래전자는 다음 달 1일자로 이다온 상무를 대표이사에 임명했다.',
    ['appointment 2022-05-01 planned appointee:이다온, organization:나래전자'],
  ],
];

const QUOTED: [string, string[]][] = [
  [
    '나래전자는 가전을 판다. 이 대표는 “2025년 코스닥 상장이 목표”라며 “내년 2분기에는 일본 도쿄에 법인을 세울 것”이라고 말했다.',
    ['founding 2023-34 planned founder:나래전자'],
  ],
  [
    '나래전자는 가전을 판다. 보스턴에 미국 법인도 연내 세운다.',
    ['founding 2022-04-20/2022-12-31 planned founder:나래전자'],
  ],
  [
    '나래화학도 공장을 지었다. 나래화학 인도 법인도 공장을 세웠다.',
    [
      'construction ../2022-04-20 occurred owner:나래화학',
      'construction ../2022-04-20 occurred owner:나래화학 인도 법인',
    ],
  ],
];

const NOT: [string, string[]][] = [
  // Another one, by its kind or by who acts
  [
    '나래벤처스는 벤처펀드를 조성한다. 합작법인은 다음 달 설립된다.',
    ['founding 2022-04-20 planned founded:벤처펀드, founder:나래벤처스', 'founding 2022-05 planned founder:나래벤처스'],
  ],
  ['나래시는 창업 박람회를 연다. 보람시는 6월 9일 시작한다.', ['conference 2022-04-20 planned operator:나래시']],
  [
    '나래전자는 지난 3일 이다온 부사장을 대표로 선임했다. 2019년 3월 상무로 선임됐다.',
    ['appointment 2022-04-03 occurred appointee:이다온, organization:나래전자'],
  ],
  [
    '나래전자가 개발자 대회를 연다. 지난해 대회는 9월 14일 온라인으로 열렸다.',
    ['conference 2022-04-20 planned operator:나래전자'],
  ],
  [
    '나래전자가 연구소를 세운다. 기존 연구소는 2012년 문을 열었다.',
    [
      'founding 2022-04-20 planned founded:나래전자 연구소, founder:나래전자',
      'founding 2012 occurred founded:나래전자 연구소, founder:나래전자',
    ],
  ],
];

describe('a verb without an actor that gives a deed its day', () => {
  it.each([...DATED, ...MORE])('%s', (text, events) => {
    unlessMissed(text, () => expect(eventsOf(text)).toEqual(events));
  });

  it.each(QUOTED)('or what is said and made beside it: %s', (text, events) => {
    expect(eventsOf(text)).toEqual(events);
  });

  it.each(NOT)('gives none: %s', (text, events) => {
    unlessMissed(text, () => expect(eventsOf(text)).toEqual(events));
  });
});
