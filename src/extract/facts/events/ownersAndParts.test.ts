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
    ['founding 2010 occurred founded:나달래에너지, founder:갈마루전자, founder:돌모루소재'],
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
  // With whom one signs is not bought
  [
    '갈마루전자는 20일 돌모루홀딩스와 나달래화학의 지분 60%를 인수하는 주식매매계약을 체결했다.',
    ['acquisition 2022-04-20 occurred acquired:나달래화학, acquirer:갈마루전자'],
  ],
];

describe('who buys or founds whom', () => {
  it.each(CASES)('%s', (text, events) => expect(eventsOf(text)).toEqual(events));
});
