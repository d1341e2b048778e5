// In which house somebody takes a post.
import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../testing/eventsOf.ts';

// Published on 20 April 2022
type Case = [text: string, events: readonly string[]];
const CASES: [title: string, cases: Case[]][] = [
  [
    'the house that the clause is about, not the group that tells it',
    [
      [
        '갈마루그룹은 1일 임원인사를 발표했다. 나달래푸드는 빙과사업부장인 최도담 대표가 새 대표로 내정됐다. 돌모루셀은 이서준 전무가 대표로 선임됐다.',
        [
          'announcement 2022-04-01 occurred announcer:갈마루그룹',
          'appointment 2022-04-01 occurred appointee:이서준, organization:돌모루셀',
          'appointment 2022-04-01 occurred appointee:최도담, organization:나달래푸드',
        ],
      ],
      [
        '한빛대 이서준 교수가 돌모루전자 최고AI과학자(CSAI)로 합류했다.',
        ['appointment ../2022-04-20 occurred appointee:이서준, organization:돌모루전자'],
      ],
      [
        '갈마루포럼은 모임을 키운다. 의장은 이서준 돌모루전자 대표가 맡고 있다.',
        ['appointment 2022-04-20 ongoing appointee:이서준, organization:갈마루포럼'],
      ],
      [
        '돌모루통신이 자회사 ‘나달래칩’을 설립했다. 대표에는 해외 여러 곳을 거친 이서준 돌모루통신 사업담당이 내정됐다.',
        [
          'appointment ../2022-04-20 occurred appointee:이서준, organization:나달래칩',
          'founding ../2022-04-20 occurred founded:나달래칩, founder:돌모루통신',
        ],
      ],
      [
        '이서준 갈마루전자 전무가 지난 3일 나래협회 회장으로 선출됐다.',
        ['appointment 2022-04-03 occurred appointee:이서준, organization:나래협회'],
      ],
    ],
  ],
  [
    'who is to head a part of it',
    [
      [
        '갈마루로봇은 김다온 전무가 대표이사를 맡고 이서준 상무가 연구 부문을 총괄하기로 했다.',
        [
          'appointment 2022-04-20 planned appointee:김다온, organization:갈마루로봇',
          'appointment 2022-04-20 planned appointee:이서준, organization:갈마루로봇',
        ],
      ],
      ['갈마루로봇 이서준 상무는 연구 부문을 총괄하고 있다.', []],
    ],
  ],
];

describe.each(CASES)('%s', (_, cases) => {
  it.each(cases)('%s', (text, events) => {
    expect(eventsOf(text).sort()).toEqual([...events].sort());
  });
});
