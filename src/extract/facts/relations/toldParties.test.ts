// Ties whose other end only the sentences before tell: money into a fund or a firm, who holds it, what `이 회사` means.
import { describe, expect, it } from 'vitest';
import { relationsOf } from '../../testing/relationsOf.ts';

const FUND = '미르벤처스는 400억원 규모 ‘미르 애그테크 펀드’를 결성했다. ';

const TIED: [string, string[]][] = [
  [
    `${FUND}한성공제회가 200억원을 댔고 비료회사 누리아그로와 종자 업체 도담씨드가 각각 80억원, 40억원을 출자했다.`,
    [
      'investment 누리아그로 > 미르 애그테크 펀드',
      'investment 도담씨드 > 미르 애그테크 펀드',
      'investment 한성공제회 > 미르 애그테크 펀드',
      'management 미르벤처스 > 미르 애그테크 펀드',
    ],
  ],
  [
    `${FUND}첫 투자처는 온실 업체 그린룸테크로, 20억원을 투자한다.`,
    ['investment 미르 애그테크 펀드 > 그린룸테크', 'management 미르벤처스 > 미르 애그테크 펀드'],
  ],
  [
    '벤처투자사 미르벤처스는 300억원 규모 ‘미르 2호 조합’을 만들었다. 한성공제회가 120억원을 출자했고 지역 기업인 동남주류, 삼원철강이 각각 30억원을 냈다.',
    [
      'investment 동남주류 > 미르 2호 조합',
      'investment 삼원철강 > 미르 2호 조합',
      'investment 한성공제회 > 미르 2호 조합',
      'management 미르벤처스 > 미르 2호 조합',
    ],
  ],
  [
    '수소 충전소 운영사 하이스톱은 자본금 200억원으로 출범했다. 동해가스가 51%를 출자했고 나머지는 충전기 업체 볼텍스가 채웠다.',
    ['investment 동해가스 > 하이스톱', 'investment 볼텍스 > 하이스톱'],
  ],
  [
    '조선기자재 업체 두레마린의 최대주주는 청운홀딩스다. 2대 주주는 사모펀드 운용사 그로브캐피탈로 19%를 들고 있다.',
    ['investment 그로브캐피탈 > 두레마린', 'investment 청운홀딩스 > 두레마린'],
  ],
  [
    '해든바이오는 면역항암제를 개발하는 벤처다. 제약사 보령온이 지분 22%를 가진 2대 주주다.',
    ['investment 보령온 > 해든바이오'],
  ],
  [
    '청라호텔은 자산운용사 리움자산운용(65%), 시공사 범한건설(35%)이 주주로 참여한 회사다.',
    ['investment 리움자산운용 > 청라호텔', 'investment 범한건설 > 청라호텔'],
  ],
  [
    '반도체 장비업체 아스텍은 지난달 상장했다. 케이엔홀딩스가 지분 38%를 보유하고 있다. 노바벤처스는 지난해 이 회사에 30억원을 투자했다.',
    ['investment 노바벤처스 > 아스텍', 'investment 케이엔홀딩스 > 아스텍'],
  ],
  [
    '가람씨드는 씨앗을 만드는 업체다. 회사는 두솔바이오와 팜누리 같은 큰 회사 틈에서 매출 112억원을 올렸다. 지난달에는 청운홀딩스가 이 회사에 40억원을 투자했다.',
    ['investment 청운홀딩스 > 가람씨드'],
  ],
];

const UNTIED = [
  '솔라원은 올해 성금 2억원을 냈다. 협력사인 대진전기가 5000만원을 보탰다.',
  '솔내재단은 강 살리기 행사를 열었다. 서진은행이 행사비 3000만원을 댔다.',
  '명신정공은 유럽 부품사 보르테크에 들렀다.',
  '정일테크는 공장을 짓는다. 설계는 정일테크가, 나머지는 동성건설이 낸 대출로 한다.',
];

describe('ties told over sentences', () => {
  it.each(TIED)('%s', (text, ties) => expect([...relationsOf(text)].sort()).toEqual(ties));
  it.each(UNTIED)('say nothing: %s', (text) => expect(relationsOf(text)).toEqual([]));
});
