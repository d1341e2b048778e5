// Who buys, is bought, sets up or is parted from whom: the parties of each deal.
import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../testing/eventsOf.ts';

// Published on 20 April 2022
const CASES: readonly (readonly [text: string, events: readonly string[]])[] = [
  // Parted from a firm that stands in the clause before
  [
    '나달래팜은 2020년 6월 갈마루농산의 재배 사업부를 물적 분할하며 설립됐다.',
    ['founding 2020-06 occurred founded:나달래팜, founder:갈마루농산'],
  ],
  [
    '나달래팜은 갈마루농산이 2020년 재배 사업을 물적분할하면서 출범했다.',
    ['founding 2020 occurred founded:나달래팜, founder:갈마루농산'],
  ],
  ['나달래소재는 2012년 소재 사업을 분할해 설립됐다.', ['founding 2012 occurred founded:나달래소재']],
  // The topic is what its makers have founded, each with a share
  [
    '나달래에너지는 갈마루전자가 60%, 돌모루소재가 40%를 투자해 2010년 설립한 회사다.',
    [
      'investment 2010 occurred investor:갈마루전자, investor:돌모루소재, recipient:나달래에너지',
      'founding 2010 occurred founded:나달래에너지, founder:갈마루전자, founder:돌모루소재',
    ],
  ],
  // Who founds with another is who acts in the main clause
  [
    '갈마루전자는 2018년 미국 돌모루로보틱스와 세운 합작사 나달래오토를 키우고 있다.',
    ['founding 2018 occurred founded:나달래오토, founder:갈마루전자, founder:돌모루로보틱스'],
  ],
  // Who is for sale, not whose it is
  [
    '나달래파트너스가 20일 갈마루그룹 계열사인 돌모루증권 인수 우선협상대상자로 선정됐다.',
    ['acquisition 2022-04-20 planned acquired:돌모루증권, acquirer:나달래파트너스'],
  ],
  [
    '돌모루건설이 회사 매각을 위한 우선협상대상자로 나달래파트너스를 선정했다고 12일 공시했다.',
    ['acquisition 2022-04-12 planned acquired:돌모루건설, acquirer:나달래파트너스'],
  ],
  // Into whom one's own firm is merged
  [
    '갈마루푸드는 2015년 소주 회사 돌모루소주를 나달래푸드에 흡수합병시켰다.',
    ['acquisition 2015 occurred acquired:돌모루소주, acquirer:나달래푸드'],
  ],
  // Who is told of beside others
  [
    '갈마루파트너스는 사모펀드다. 돌모루소재도 2015년 갈마루파트너스가 사들였다.',
    ['acquisition 2015 occurred acquired:돌모루소재, acquirer:갈마루파트너스'],
  ],
  [
    '갈마루전자는 2016년 돌모루소재의 최대 주주가 됐다.',
    ['acquisition 2016 occurred acquired:돌모루소재, acquirer:갈마루전자'],
  ],
  // A round-up that comes to the next of a field tells of that one
  [
    '갈마루제약은 1926년 세워졌다. 식품업계에서는 돌모루식품이 가장 오래됐다. 1953년 설립됐고 1998년 나달래제과를 인수했다.',
    [
      'founding 1926 occurred founded:갈마루제약',
      'founding 1953 occurred founded:돌모루식품',
      'acquisition 1998 occurred acquired:나달래제과, acquirer:돌모루식품',
    ],
  ],
  // What is no firm is not bought: of whom the text is about
  [
    '돌모루제지는 1929년 설립됐다. 그러나 빚이 너무 무거워 결국 1962년 갈마루제지에 인수됐다.',
    ['founding 1929 occurred founded:돌모루제지', 'acquisition 1962 occurred acquired:돌모루제지, acquirer:갈마루제지'],
  ],
  // The day before which it was done is another's
  [
    '갈마루전자는 13일 실적발표에 앞서 지난 11일 돌모루소재를 인수했다.',
    ['acquisition 2022-04-11 occurred acquired:돌모루소재, acquirer:갈마루전자'],
  ],
  // With whom what is set up is shared
  [
    '갈마루철강은 2018년 코발트 업체인 돌모루코발트와 각각 60%, 40% 지분을 보유하는 생산 법인 나달래소재를 설립했다.',
    ['founding 2018 occurred founded:나달래소재, founder:갈마루철강, founder:돌모루코발트'],
  ],
  // Beside whom it is only listed
  [
    '물빛모터스와 1919년 설립된 국내 1호 상장사 갈마루방직도 역사가 깊다.',
    ['founding 1919 occurred founded:갈마루방직'],
  ],
  // With whom one signs is not bought
  [
    '갈마루전자는 20일 돌모루홀딩스와 나달래화학의 지분 60%를 인수하는 주식매매계약을 체결했다.',
    ['acquisition 2022-04-20 occurred acquired:나달래화학, acquirer:갈마루전자'],
  ],
];

describe('who buys or founds whom', () => {
  it.each(CASES)('%s', (text, events) => expect(eventsOf(text)).toEqual(events));
});
