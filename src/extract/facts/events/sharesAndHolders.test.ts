// Shares are founded by nobody, who holds them is not taken over, and what else was signed has its parties.
import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../testing/figuresOf.ts';
import { eventsOf } from '../../testing/eventsOf.ts';

// Published on 20 April 2022
describe('shares, their holders and lists', () => {
  it.each<[string, string[]]>([
    ['갈마루펀드가 돌모루테크의 물적분할로 설립될 신설법인의 지분 일부를 인수하기로 했다.', []],
    ['갈마루협회는 정책에 의해 설립된 한국의 인공지능 산업을 대표하는 단체다.', []],
    ['한빛대는 이후 권역 및 대학 간 AI·로봇 협의체를 조성해 교류를 늘리기로 했다.', []],
    [
      '갈마루파트너스는 지난 9일 돌모루지주 보유 나달래자산운용 보통주 100%를 인수하는 주식매매계약을 체결했다.',
      ['acquisition 2022-04-09 occurred acquired:나달래자산운용, acquirer:갈마루파트너스'],
    ],
    [
      '갈마루파트너스는 지난 9일 나달래자산운용 보통주 100%를 인수하는 주식매매계약을 체결했다.',
      ['acquisition 2022-04-09 occurred acquired:나달래자산운용, acquirer:갈마루파트너스'],
    ],
    [
      '지난 9일 행사에선 한빛대와 돌모루소재 간의 협약도 체결됐다.',
      ['agreement 2022-04-09 occurred party:돌모루소재, party:한빛대'],
    ],
    [
      '한빛대는 지난 9일 갈마루협회(회장 김다온)와\n「인공지능 교육을 위한 업무협약」\n을 체결했다.',
      ['agreement 2022-04-09 occurred party:갈마루협회, party:한빛대'],
    ],
  ])('%s', (text, events) => expect(eventsOf(text)).toEqual(events));

  it('counts weeks as no shares', () => {
    expect(figuresOf('갈마루전자는 선정된 이후 7주 만에 돌모루소재를 인수했다.')).toEqual([]);
    expect(figuresOf('갈마루전자는 주식 30만주를 사들였다.')).toHaveLength(1);
  });
});
