// Who buys, pays for or holds whom, by the form of the sentence; and what buys nobody.
import { describe, expect, it } from 'vitest';
import { relationsOf } from '../../testing/relationsOf.ts';

const END = '\n이날 행사에는 김민준 가람전자 대표, 이서준 나래로보틱스 대표, 박도윤 다온커머스 대표 등이 참석했다.';
const money = (text: string): string[] =>
  relationsOf(text + END)
    .filter((tie) => /^(?:acquisition|investment) /u.test(tie))
    .sort();

const BOUGHT = 'acquisition 가람전자 > 나래로보틱스';
const PAID = 'investment 가람전자 > 나래로보틱스';

// Whom it is bought from, by whom it is told, what the firm does by trade: no ties
describe('beside a deal', () => {
  it.each<[string, string[]]>([
    [
      '가람전자는 나래정공 지분 62%를 사들였다. 매도자는 싱가포르 투자회사 Lotus Capital이다.',
      ['acquisition 가람전자 > 나래정공'],
    ],
    [
      '나래유압은 가람전자가 2012년 미국 Harbor Industries로부터 780억원에 사들인 회사다.',
      ['acquisition 가람전자 > 나래유압'],
    ],
    ['나래중공업은 가람전자가 다온홀딩스에서 사들인 회사다.', ['acquisition 가람전자 > 나래중공업']],
    ['가람전자의 주요 주주는 투자회사 다온캐피탈이다.', ['investment 다온캐피탈 > 가람전자']],
    ['가람전자의 투자 자회사 다온캐피탈은 로봇에 투자한다.', ['affiliation 다온캐피탈 > 가람전자']],
    ['가람전자의 모터는 다온정밀에서 사들인다.', ['supply 다온정밀 > 가람전자']],
  ])('%s', (text, ties) => {
    expect(relationsOf(text)).toEqual(ties);
  });
});

describe('deals', () => {
  it.each<[string, string[]]>([
    ['가람전자가 지난해 손에 넣은 나래로보틱스는 흑자를 냈다.', [BOUGHT]],
    ['가람전자가 최근 경영권을 거머쥔 나래로보틱스는 흑자를 냈다.', [BOUGHT]],
    ['가람전자는 나래로보틱스를 220억원에 매입했다.', [BOUGHT]],
    [
      '가람전자가 지분 21%를 사들여 나래로보틱스를 인수한다. 가람전자는 4일 나래로보틱스 경영권을 넘겨받는 양해각서를 맺었다.',
      [BOUGHT],
    ],
    ['가람전자는 2019년 나래로보틱스를 되샀다.', [BOUGHT]],
    ['나래로보틱스 매각 주관사는 가람전자를 우선협상대상자로 선정했다.', [BOUGHT]],
    ['나래로보틱스 우선협상대상자로 가람전자가 선정됐다.', [BOUGHT]],
    ['가람전자가 나래로보틱스의 최종 우선협상대상자로 뽑혔다.', [BOUGHT]],
    ['솔내그룹은 가람전자와 나래로보틱스 매각 계약을 맺었다. 솔내그룹은 빚을 갚는다.', [BOUGHT]],
    ['솔내그룹은 가람전자와 나래로보틱스 매각을 위한 주식매매계약을 체결했다. 솔내그룹은 빚을 갚는다.', [BOUGHT]],
    ['솔내그룹은 가람전자와 나래로보틱스 경영권을 매각하는 계약을 체결했다. 솔내그룹은 빚을 갚는다.', [BOUGHT]],
    ['가람전자는 다온터미널 운영사인 나래로보틱스의 최대주주로 부상했다.', [BOUGHT, PAID]],
    ['가람전자는 나래로보틱스 인수를 통해 북미에 진출했다.', [BOUGHT]],
    ['가람전자의 나래로보틱스 인수는 업계 판도를 바꿨다.', [BOUGHT]],
    [
      '가람전자는 나래로보틱스·다온커머스 경영권을 잇달아 확보했다.',
      ['acquisition 가람전자 > 나래로보틱스', 'acquisition 가람전자 > 다온커머스'].sort(),
    ],
    [
      '가람전자는 나래로보틱스·다온커머스 지분 21%를 보유하고 있다.',
      ['investment 가람전자 > 나래로보틱스', 'investment 가람전자 > 다온커머스'].sort(),
    ],
    ['가람전자가 유상증자에 참여한 나래로보틱스는 공장을 옮긴다.', [PAID]],
    ['가람전자가 초기 투자한 스타트업은 나래로보틱스다.', [PAID]],
    ['가람전자는 나래로보틱스 지분 30% 취득을 결정했다고 공시했다.', [PAID]],
    ['나래로보틱스는 가람전자가 초기 투자자다.', [PAID]],
    ['가람전자가 재무적 투자자로 참여한 나래로보틱스는 공장을 옮긴다.', [PAID]],
    ['가람전자가 지난해 지분 21%를 보유한 나래로보틱스는 공장을 옮긴다.', [PAID]],
  ])('are told by: %s', (text, ties) => expect(money(text)).toEqual(ties));

  it.each([
    '가람전자는 나래로보틱스의 국내 사업을 인수했다.',
    '솔내그룹은 가람전자와 나래로보틱스 매각 자문 계약을 맺었다. 솔내그룹은 빚을 갚는다.',
    '가람전자는 인터넷전문은행을 자회사로 편입했다.',
    '나래시 우선협상대상자로 가람전자가 선정됐다.',
    '나래항만공사의 우선협상대상자로 가람전자가 선정됐다.',
    '가람전자는 나래로보틱스가 보유한 상표권을 인수했다.',
    '가람전자는 나래로보틱스에 투자하려던 계획을 접었다.',
    '가람전자의 나래로보틱스 인수는 결국 무산됐다.',
    '가람전자 출신 김 대표는 지난해 식당을 인수했다.',
    '김보람 가람전자 회장이 나래로보틱스 지분 38%를 보유하고 있다.',
  ])('are not told by: %s', (text) => expect(money(text)).toEqual([]));
});
