// Ties told in passing, of whom the text is about.
import { describe, expect, it } from 'vitest';
import { relationsOf } from '../../testing/relationsOf.ts';

const GARAM = '가람전자는 배터리 업체다. ';

describe('ties told in passing', () => {
  it.each([
    ['국내 시장에서는 나래전자와 정면으로 맞붙게 됐다.', 'rivalry 가람전자 > 나래전자'],
    ['나래전자보다 값은 20% 비싸지만 오래간다.', 'rivalry 가람전자 > 나래전자'],
    ['나래전자와 어깨를 나란히 하는 회사로 컸다.', 'rivalry 가람전자 > 나래전자'],
    ['나래건설이 짓는 인천의 아파트 1900가구에도 이 제품이 들어간다.', 'supply 가람전자 > 나래건설'],
    ['오는 10월 나래자동차에 배터리 납품을 시작한다.', 'supply 가람전자 > 나래자동차'],
    ['핵심 소재인 한천은 충남 천안의 나래소재에서 사 온다.', 'supply 나래소재 > 가람전자'],
    ['나래벤처스가 2021년 200억원을 투자해 8%를 보유 중이다.', 'investment 나래벤처스 > 가람전자'],
    ['공장 건립비 70억원 중 절반은 나래캐피탈이 지분 투자 형태로 댔다.', 'investment 나래캐피탈 > 가람전자'],
    ['한빛대와 손잡고 6개월짜리 용접공 양성 과정을 개설했다.', 'education 가람전자 > 한빛대'],
  ])('are of whom the text is about: %s', (text, tie) => {
    expect(relationsOf(GARAM + text)).toContain(tie);
  });

  it('stay with whom the text names again and again after somebody named once', () => {
    const text =
      '가람전자는 배터리 업체다. 가람전자는 지난해 공장을 지었다. 가람전자는 올해 직원 50명을 뽑는다. ' +
      '2대 주주인 사모펀드 운용사 나래파트너스는 지분 22%를 들고 있다. 국내에서는 코스닥 상장사인 다온전자와 경쟁한다.';
    expect(relationsOf(text)).toContain('rivalry 가람전자 > 다온전자');
  });

  it.each(['나래전자와 날짜를 두고 다시 만난다.', '나래전자에 임직원을 보냈다.', '나래전자는 지난해 매출이 늘었다.'])(
    'are not told by: %s',
    (text) => {
      expect(relationsOf(GARAM + text)).toEqual([]);
    },
  );
});
