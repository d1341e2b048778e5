// How the press tells of rounds, capital, bonds and what two agree to do: one case for each wording.
import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../testing/eventsOf.ts';

const TOLD: [string, string][] = [
  [
    '나래로봇은 누리캐피탈이 2020년 사내 공모로 투자한 회사로, 창원에 있다.',
    'investment 2020 occurred investor:누리캐피탈, recipient:나래로봇',
  ],
  [
    '나래로봇은 한솔벤처스가 지난해 30억원을 투자한 곳으로 로봇 팔을 만든다.',
    'investment 2021 occurred investor:한솔벤처스, recipient:나래로봇',
  ],
  [
    '다움해운은 나래조선의 지분 62%를 4100만달러에 사들이는 계약을 맺었다고 18일 공시했다.',
    'acquisition ../2022-04-20 occurred acquired:나래조선, acquirer:다움해운',
  ],
  [
    '다움해운은 나래조선에 컨테이너선 4척을 발주하기로 하고 14일 부산 본사에서 건조 계약을 맺었다.',
    'agreement 2022-04-14 occurred party:나래조선, party:다움해운',
  ],
  [
    '다움해운은 14일 나래조선에 컨테이너선 4척을 발주했다.',
    'agreement 2022-04-14 occurred party:나래조선, party:다움해운',
  ],
  [
    '김다온 다움정유 사장은 “해외로 나가겠다”고 말했다. 2005년 3월 사장에 오른 그는 재무통이다.',
    'appointment 2005-03 occurred appointee:김다온, organization:다움정유',
  ],
  [
    '식품 스타트업 다움펫이 120억원의 투자를 유치했다. 이번 라운드는 한솔벤처스가 리드했으며 기존 투자사인 누리캐피탈, 신규 투자사로 하늘파트너스가 함께했다.',
    'investment ../2022-04-20 occurred investor:누리캐피탈, investor:하늘파트너스, investor:한솔벤처스, recipient:다움펫',
  ],
  [
    '한솔벤처스가 ‘한솔 1호 투자조합’을 결성했다. 모태펀드가 200억원을 출자했고 신한은행은 출자자로 참여했다.',
    'investment ../2022-04-20 occurred investor:신한은행, investor:한국모태펀드, manager:한솔벤처스, recipient:한솔 1호 투자조합',
  ],
  [
    '다움전자는 지난해 6월 하늘벤처스와 누리증권에서 85억원을 받았다.',
    'investment 2021-06 occurred investor:누리증권, investor:하늘벤처스, recipient:다움전자',
  ],
  [
    '한솔증권과 누리벤처투자는 다움전자가 발행한 전환사채 60억원어치를 사들였다.',
    'investment ../2022-04-20 occurred investor:누리벤처투자, investor:한솔증권, recipient:다움전자',
  ],
  [
    '다움전자는 120억원을 유치했다. 신규 투자사는 하늘벤처스와 누리증권이다.',
    'investment ../2022-04-20 occurred investor:누리증권, investor:하늘벤처스, recipient:다움전자',
  ],
  [
    '하늘벤처스가 주도하고 누리증권이 참여한 이번 라운드에서 다움전자는 90억원을 조달했다.',
    'investment ../2022-04-20 occurred investor:누리증권, investor:하늘벤처스, recipient:다움전자',
  ],
  [
    '다움전자는 누리전자를 대상으로 100억원 규모의 유상증자를 실시했다.',
    'investment ../2022-04-20 occurred investor:누리전자, recipient:다움전자',
  ],
  [
    '누리캐피탈은 다움전자를 가람그룹에 1200억원을 받고 되팔았다.',
    'acquisition ../2022-04-20 occurred acquired:다움전자, acquirer:가람그룹',
  ],
  [
    '다움전자의 최대주주가 누리캐피탈에서 가람그룹으로 바뀌었다.',
    'acquisition ../2022-04-20 occurred acquired:다움전자, acquirer:가람그룹',
  ],
  [
    '다움전자는 누리전자 인수를 위한 주식매매계약을 체결했다.',
    'acquisition ../2022-04-20 occurred acquired:누리전자, acquirer:다움전자',
  ],
  [
    '박보람 나래화학 전무가 다음 달 가람전자 대표로 부임한다.',
    'appointment 2022-05 planned appointee:박보람, organization:가람전자',
  ],
  [
    '가람전자 지휘봉은 박보람 부사장이 잡았다.',
    'appointment ../2022-04-20 occurred appointee:박보람, organization:가람전자',
  ],
  [
    '다움제약은 누리제약을 상대로 특허침해금지 가처분을 신청했다.',
    'litigation ../2022-04-20 occurred party:누리제약, party:다움제약',
  ],
  [
    '다움제약은 누리제약으로부터 특허 침해 소송을 당했다.',
    'litigation ../2022-04-20 occurred party:누리제약, party:다움제약',
  ],
  [
    '법원은 누리제약이 다움제약을 상대로 제기한 가처분 신청을 기각했다.',
    'litigation ../2022-04-20 occurred party:누리제약, party:다움제약',
  ],
  [
    '누리제약, 다움전자 등 10개사가 ‘수소 얼라이언스’에 이름을 올렸다.',
    'membership ../2022-04-20 occurred consortium:수소 얼라이언스, member:누리제약, member:다움전자',
  ],
  ['12일 한빛대와 가람전자 간 업무협약이 체결됐다.', 'agreement 2022-04-12 occurred party:가람전자, party:한빛대'],
  [
    '가람전자는 최근 나래화학과 공장 자동화 사업을 함께하기로 했다.',
    'agreement ../2022-04-20 occurred party:가람전자, party:나래화학',
  ],
  ['가람전자는 나래화학과 계약서에 도장을 찍었다.', 'agreement ../2022-04-20 occurred party:가람전자, party:나래화학'],
];

describe('deals', () => {
  it.each(TOLD)('are told of by: %s', (text, event) => {
    expect(eventsOf(text)).toContain(event);
  });

  it.each([
    '가람전자는 우유 소비 감소에 대응해 새 제품을 찾고 있다.',
    '가람전자는 나래화학과 경쟁하기로 했다.',
    '가람전자는 국세청에서 과징금 85억원을 받았다.',
    '그룹은 다움홀딩스 아래 나래화학, 누리물류 등 7개 자회사를 둔다.',
  ])('are not told of by: %s', (text) => {
    expect(eventsOf(text)).toEqual([]);
  });
});
