// Who works with whom, by the wordings of the business pages: one case for each.
import { describe, expect, it } from 'vitest';
import { relationsOf } from '../../testing/relationsOf.ts';

const TIED: [string, string[]][] = [
  ['솔내전자는 한빛대학교와 공동으로 배터리를 개발하고 있다.', ['partnership 솔내전자 > 한빛대학교']],
  ['솔내전자는 한빛대학교와 함께 배터리를 개발했다.', ['partnership 솔내전자 > 한빛대학교']],
  ['솔내전자는 한빛대학교와 배터리를 공동 연구하고 있다.', ['partnership 솔내전자 > 한빛대학교']],
  ['솔내전자는 한빛대학교 연구팀과 힘을 모아 배터리를 개발했다.', ['partnership 솔내전자 > 한빛대학교']],
  ['솔내전자와 한빛대학교가 공동 개발한 배터리가 시장에 나온다.', ['partnership 솔내전자 > 한빛대학교']],
  ['솔내전자와 나래전자는 공동으로 물류센터를 운영한다.', ['partnership 나래전자 > 솔내전자']],
  [
    '솔내전자는 1990년 설립됐다. 연구에는 한빛대학교와 나래병원이 참여했다.',
    ['partnership 솔내전자 > 한빛대학교', 'partnership 나래병원 > 솔내전자'],
  ],
  ['솔내전자의 파트너는 나래전자다.', ['partnership 나래전자 > 솔내전자']],
  ['솔내전자는 나래전자와 30년째 기술 제휴 관계다.', ['partnership 나래전자 > 솔내전자']],
  ['솔내전자와 나래전자는 전략적 동반자다.', ['partnership 나래전자 > 솔내전자']],
  ['솔내전자는 연구 파트너로 나래전자를 택했다.', ['partnership 나래전자 > 솔내전자']],
  ['솔내농기[045990]는 나래전자와 공동으로 배터리를 개발하고 있다.', ['partnership 나래전자 > 솔내농기']],
  ['솔내전자와 나래전자는 10년 넘게 호흡을 맞춰 왔다.', ['partnership 나래전자 > 솔내전자']],
  ['솔내전자는 나래전자와 팀을 꾸려 도전한다.', ['partnership 나래전자 > 솔내전자']],
  ['솔내전자는 나래전자와 마일리지를 공유한다.', ['partnership 나래전자 > 솔내전자']],
  ['솔내은행은 나래카드와 제휴 카드를 내놨다.', ['partnership 나래카드 > 솔내은행']],
  ['솔내전자는 나래화학과의 협업으로 봄 한정 음료를 선보였다.', ['partnership 나래화학 > 솔내전자']],
  ['로봇은 솔내전자와 나래화학의 합작품이다.', ['partnership 나래화학 > 솔내전자']],
  ['솔내전자는 코팅액을 한빛대학교 연구팀과 함께 국산으로 바꾸고 있다.', ['partnership 솔내전자 > 한빛대학교']],
  ['솔내항공은 한빛대학교와 조종사 교육 협약에 서명했다.', ['education 솔내항공 > 한빛대학교']],
  ['솔내항공은 한빛대학교와 산학협력 협약을 맺었다.', ['partnership 솔내항공 > 한빛대학교']],
  [
    '다온상가는 1990년 문을 열었다. 설계업체 솔내전자와 나래화학은 입주를 계기로 보안칩을 함께 개발한다.',
    ['partnership 나래화학 > 솔내전자'],
  ],
  [
    "솔내전자와 나래화학이 8일 '가람 해상풍력 공동개발 협약'을 맺었다. '가람해상풍력㈜'은 10월 출범한다.",
    ['partnership 나래화학 > 솔내전자'],
  ],
  [
    '솔내은행은 2000년 설립됐다. 액셀러레이터 나래파트너스가 운영을 함께 맡는다.',
    ['partnership 나래파트너스 > 솔내은행'],
  ],
  ['솔내전자가 손잡은 상대는 나래화학이다.', ['partnership 나래화학 > 솔내전자']],
  [
    '솔내전자는 나래화학과 로봇 시장을 겨냥해 2027년까지 300억원을 들여 협력하기로 했다.',
    ['partnership 나래화학 > 솔내전자'],
  ],
  [
    '솔내전자는 나래화학뿐 아니라 한빛대학교와도 손잡았다.',
    ['partnership 나래화학 > 솔내전자', 'partnership 솔내전자 > 한빛대학교'],
  ],
  ['솔내전자의 새 플랫폼은 나래화학과 공동으로 개발됐다.', ['partnership 나래화학 > 솔내전자']],
  ['솔내전자의 제휴 상대는 나래화학이다.', ['partnership 나래화학 > 솔내전자']],
  ['솔내전자는 나래화학과 제휴 협상을 벌였으나 결렬됐다.', []],
  ['솔내전자는 나래화학과의 협력을 끝냈다.', []],
  ['솔내전자가 나래화학과 합작한다는 소문이 돌았으나 회사는 부인했다.', []],
  ['솔내은행은 2000년 설립됐다. 나래파트너스가 운영을 맡는다.', []],
  ['솔내전자는 나래화학과 농담을 주고받았다.', []],
  ['솔내전자는 나래화학과의 동맹을 깼다.', []],
  ['솔내전자는 나래화학에 공동 개발을 제안했다.', []],
  ['솔내제약, 나래제약, 다온제약 등 모두 7곳이 기술수출 계약을 체결했다.', []],
  ['솔내화학과 나래화학은 잇따라 업무협약을 체결했다.', []],
  [
    '솔내화학, 나래화학, 다온화학 등 세 곳이 업무협약을 체결했다.',
    ['partnership 나래화학 > 솔내화학', 'partnership 나래화학 > 다온화학', 'partnership 다온화학 > 솔내화학'],
  ],
];

/** Who is tied to whom has no order where both are alike. */
const unordered = (line: string): string => {
  const [type = '', ...ends] = line.split(/ (?:> )?/u);
  return /^(?:partnership|education|litigation|rivalry)$/u.test(type) ? [type, ...ends.sort()].join(' ') : line;
};

describe('partners', () => {
  it.each(TIED)('are told by: %s', (text, ties) => {
    expect(relationsOf(text).map(unordered).sort()).toEqual(ties.map(unordered).sort());
  });
});
