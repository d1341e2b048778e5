// How the press tells who is tied to whom without an event of its own: one case for each wording.
import { describe, expect, it } from 'vitest';
import { relationsOf } from '../../testing/relationsOf.ts';
import { unlessMissed } from '../../testing/knownMisses.ts';

const TIED: [string, string[]][] = [
  // Shares
  ['가람제약은 나래전자 지분 20%를 들고 있다.', ['investment 가람제약 > 나래전자']],
  [
    '나래전자의 지분은 가람제약이 40%, 다온은행이 30%를 갖고 있다.',
    ['investment 가람제약 > 나래전자', 'investment 다온은행 > 나래전자'],
  ],
  ['나래전자의 2대 주주는 가람제약이다.', ['investment 가람제약 > 나래전자']],
  ['가람제약은 나래전자의 최대주주다.', ['investment 가람제약 > 나래전자']],
  ['가람전자가 지분 40%를 가진 나래소프트는 직원이 200명이다.', ['investment 가람전자 > 나래소프트']],
  // Units
  ['나래소프트의 모회사인 가람전자는 실적을 공개했다.', ['affiliation 나래소프트 > 가람전자']],
  ['나래소프트는 가람그룹에 속한 정보기술 회사다.', ['affiliation 나래소프트 > 가람그룹']],
  // Goods and services
  [
    '나래소프트의 주요 고객사는 가람전자와 다온자동차다.',
    ['supply 나래소프트 > 가람전자', 'supply 나래소프트 > 다온자동차'],
  ],
  ['나래소프트는 가람전자의 1차 협력사다.', ['supply 나래소프트 > 가람전자']],
  ['다온화학으로부터 원료를 공급받는 가람전자는 값을 올렸다.', ['supply 다온화학 > 가람전자']],
  ['가람은행의 차세대 시스템은 나래소프트가 구축한다.', ['supply 나래소프트 > 가람은행']],
  ['가람은행은 시스템 구축 사업자로 나래소프트를 선정했다.', ['supply 나래소프트 > 가람은행']],
  ['가람물류는 나래전자와 다온제약의 배송을 맡고 있다.', ['supply 가람물류 > 나래전자', 'supply 가람물류 > 다온제약']],
  [
    '가람물류는 나래전자, 다온제약 등 신규 화주 12곳을 유치했다.',
    ['supply 가람물류 > 나래전자', 'supply 가람물류 > 다온제약'],
  ],
  ['나래소프트가 만든 프로그램은 가람전자와 다온자동차에 납품된다.', ['supply 나래소프트 > 가람전자']],
  // Partners and rivals
  ['나래소프트는 가람전자의 공식 파트너사다.', ['partnership 가람전자 > 나래소프트']],
  [
    '가람건설은 나래건설, 다온건설과 컨소시엄을 꾸려 공사를 따냈다.',
    ['partnership 가람건설 > 나래건설', 'partnership 가람건설 > 다온건설'],
  ],
  ['나래전자는 가람전자의 최대 경쟁사다.', ['rivalry 가람전자 > 나래전자']],
  ['나래전자는 가람전자와 국내 시장을 양분하고 있다.', ['rivalry 가람전자 > 나래전자']],
  ['업계 1위 가람전자를 나래전자가 바짝 추격하고 있다.', ['rivalry 가람전자 > 나래전자']],
  // Bodies, sites, funds
  [
    '‘양자 컨소시엄’의 회원사는 가람전자와 나래화학이다.',
    ['membership 가람전자 > 양자 컨소시엄', 'membership 나래화학 > 양자 컨소시엄'],
  ],
  ['가람전자는 한국반도체협회 회원사다.', ['membership 가람전자 > 한국반도체협회']],
  ['‘미래 1호 펀드’의 운용사는 가람벤처스다.', ['management 가람벤처스 > 미래 1호 펀드']],
  ['‘미래 1호 펀드’는 가람벤처스가 운용을 맡는다.', ['management 가람벤처스 > 미래 1호 펀드']],
];

/** Who is tied to whom has no order where both are alike. */
const unordered = (line: string): string => {
  const [type = '', ...ends] = line.split(/ (?:> )?/u);
  return /^(?:partnership|education|litigation|rivalry)$/u.test(type) ? [type, ...ends.sort()].join(' ') : line;
};

describe('ties', () => {
  it.each(TIED)('are told by: %s', (text, lines) => {
    const told = relationsOf(text).map(unordered);
    unlessMissed(text, () => {
      for (const line of lines) expect(told).toContain(unordered(line));
    });
  });

  it.each([
    '가람전자는 다온은행에서 900억원을 대출받았다.',
    '나래전자의 주요 고객사는 가람전자가 아니다.',
    '가람홀딩스는 나래조선 매각 자문사로 다온증권을 선정했다.',
  ])('are not told by: %s', (text) => {
    expect(relationsOf(text)).toEqual([]);
  });
});
