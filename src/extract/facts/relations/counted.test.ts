// Ties of those whom a text only counts: `두 회사`, `세 병원 모두`, `이들 3사`; and words that count nobody told of before.
import { describe, expect, it } from 'vitest';
import { unlessMissed } from '../../testing/knownMisses.ts';
import { relationsOf } from '../../testing/relationsOf.ts';

const TOLD: readonly (readonly [string, ...string[]])[] = [
  [
    '누담전자는 모루테크와 세온화학, 바론제약을 비판했다. 한빛상인협회는 지난 3일 세 회사를 상대로 손해배상 소송을 제기했다.',
    'litigation 한빛상인협회 > 모루테크',
    'litigation 한빛상인협회 > 바론제약',
    'litigation 한빛상인협회 > 세온화학',
  ],
  [
    '모루테크와 세온화학은 강남역에서 마주 보고 있다. 두 브랜드는 점포 수를 놓고 선두 다툼을 벌이고 있다.',
    'rivalry 모루테크 > 세온화학',
  ],
  [
    '모루테크, 세온화학, 바론제약은 도료를 만든다. 세 회사는 국내 시장에서 치열한 경쟁 관계다.',
    'rivalry 모루테크 > 바론제약',
    'rivalry 모루테크 > 세온화학',
    'rivalry 세온화학 > 바론제약',
  ],
  [
    '제분업체는 모루테크, 세온화학, 바론제약 셋뿐이다. 세 회사 모두 밀을 호주 곡물상 누담전자에서 조달한다.',
    'supply 누담전자 > 모루테크',
    'supply 누담전자 > 바론제약',
    'supply 누담전자 > 세온화학',
  ],
  [
    '누담전자는 계열사 모루테크와 세온화학을 거느리고 있다. 두 회사는 바론자동차에 부품을 납품한다.',
    'affiliation 모루테크 > 누담전자',
    'affiliation 세온화학 > 누담전자',
    'supply 모루테크 > 바론자동차',
    'supply 세온화학 > 바론자동차',
  ],
  [
    '누담카드는 모루테크의 유상증자에 참여했다. 모루테크는 지난해 한빛연구원에서 분사했다. 이번 증자에는 세온화학도 30억원을 넣었다. 두 회사는 바론자동차에 단말기를 납품한다.',
    'affiliation 모루테크 > 한빛연구원',
    'investment 누담카드 > 모루테크',
    'investment 세온화학 > 모루테크',
    'supply 누담카드 > 바론자동차',
    'supply 모루테크 > 바론자동차',
  ],
  [
    '누담은행과 모루은행은 앱을 함께 만든다. 금융위원회와 세온화학, 바론제약이 이를 살펴봤다. 두 은행은 바론소프트에서 서버를 들여온다.',
    'supply 바론소프트 > 누담은행',
    'supply 바론소프트 > 모루은행',
  ],
  ['당진시는 세온화학, 바론제약과 협약을 맺었다. 시는 두 회사에 공장 터를 빌려준다.'],
  [
    '누담식품은 2019년 미국 법인 모루테크를 세웠다. 현재 이 법인이 바론마트 42개 매장에 김치를 댄다.',
    'affiliation 모루테크 > 누담식품',
    'supply 모루테크 > 바론마트',
  ],
  ['누담건설은 바론병원과 협약을 맺었다. 이 병원은 세온화학에서 로봇을 들여온다.', 'supply 세온화학 > 바론병원'],
];

describe('those who are counted', () => {
  it.each(TOLD)('%s', (text, ...ties) =>
    unlessMissed(text, () =>
      expect(
        relationsOf(text)
          .filter((t) => !t.startsWith('partnership'))
          .sort(),
      ).toEqual(ties),
    ),
  );
});
