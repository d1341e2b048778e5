// What pages on food, clinics, shops and shows tell in their own way: the events of each text, and those that are none.
import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../testing/eventsOf.ts';

// Published on 20 April 2022
const CASES: readonly (readonly [
  title: string,
  cases: readonly (readonly [text: string, events: readonly string[]])[],
])[] = [
  [
    'what the next deed comes on top of, written together with its verb',
    [
      [
        '갈마루제과는 2018년 돌모루식품을 인수한데 이어 지난달 물빛푸드를 인수했다.',
        [
          'acquisition 2018 occurred acquired:돌모루식품, acquirer:갈마루제과',
          'acquisition 2022-03 occurred acquired:물빛푸드, acquirer:갈마루제과',
        ],
      ],
      [
        '갈마루병원은 3월 돌모루대와 협약을 맺은데 이어 이달 물빛대와도 협약을 체결했다.',
        [
          'agreement 2022-03 occurred party:갈마루병원, party:돌모루대',
          'agreement 2022-04 occurred party:갈마루병원, party:물빛대',
        ],
      ],
      ['갈마루제과가 가운데 이어 붙인 간판을 걸었다.', []],
    ],
  ],
  [
    'with whom one signs while they are there',
    [
      [
        '갈마루패션은 18일 본사에서 김다온 대표와 돌모루물산 박한결 대표가 참석한 가운데 공동 개발 업무협약을 맺었다.',
        ['agreement 2022-04-18 occurred party:갈마루패션, party:돌모루물산'],
      ],
      [
        '갈마루병원은 18일 돌모루은행 관계자 등 20여명이 참석한 가운데 업무협약식을 가졌다.',
        ['agreement 2022-04-18 occurred party:갈마루병원, party:돌모루은행'],
      ],
      [
        '갈마루물산은 18일 박한결 여울목시장이 참석한 가운데 돌모루소재와 투자협약을 맺었다.',
        ['agreement 2022-04-18 occurred party:갈마루물산, party:돌모루소재'],
      ],
      ['갈마루농협은 12일 조합장과 임직원 등 30여명이 참석한 가운데 임금협약을 체결했다.', []],
    ],
  ],
  [
    'a hall in which one signs, where nobody else is named',
    [
      [
        '갈마루리조트는 18일 하동군청에서 호텔 위탁 운영을 위한 업무협약을 체결했다. 하동군은 땅을 댄다.',
        ['agreement 2022-04-18 occurred party:갈마루리조트, party:하동군'],
      ],
      [
        '갈마루리조트는 18일 하동군청에서 돌모루개발과 업무협약을 체결했다.',
        ['agreement 2022-04-18 occurred party:갈마루리조트, party:돌모루개발'],
      ],
      ['갈마루운수는 18일 하동군청에서 임금협약을 체결했다.', []],
    ],
  ],
  [
    'what is decided or done stands before that without a particle',
    [
      [
        '갈마루전자는 18일 돌모루소재 지분 51%를 취득 결정했다고 공시했다.',
        ['acquisition 2022-04-18 planned acquired:돌모루소재, acquirer:갈마루전자'],
      ],
      [
        '갈마루제약은 18일 돌모루소재를 인수 완료했다.',
        ['acquisition 2022-04-18 occurred acquired:돌모루소재, acquirer:갈마루제약'],
      ],
      [
        '갈마루전자는 18일 돌모루소재에 100억원을 출자 결정했다고 공시했다.',
        ['investment 2022-04-18 planned investor:갈마루전자, recipient:돌모루소재'],
      ],
      ['갈마루제약은 18일 임상을 투자 결정했던 때보다 늦췄다.', []],
    ],
  ],
  [
    'what a thing is done for tells no day of what is done before it',
    [
      [
        '갈마루식품은 내년 8월 공장 완공을 목표로 다음 달 건축 업체를 선정하고 착공에 들어간다.',
        ['construction 2022-05 planned owner:갈마루식품', 'construction 2023-08 planned owner:갈마루식품'],
      ],
    ],
  ],
  [
    'whose whole or control is taken over stands before how that is done',
    [
      [
        '돌모루캐피탈이 갈마루엔터의 직접 인수에 나섰다.',
        ['acquisition 2022-04-20 planned acquired:갈마루엔터, acquirer:돌모루캐피탈'],
      ],
      [
        '돌모루캐피탈은 갈마루제약의 경영권 인수를 마무리했다고 밝혔다.',
        ['acquisition ../2022-04-20 occurred acquired:갈마루제약, acquirer:돌모루캐피탈'],
      ],
      ['공정위는 돌모루캐피탈의 지분 인수를 승인했다.', []],
      ['외국 업체의 직접 인수에 나선 이유가 있다.', []],
    ],
  ],
  [
    'who takes what was just issued puts money in',
    [
      [
        '갈마루엔터는 18일 45억원 규모의 전환사채를 발행했다. 돌모루자산운용(19억원), 물빛자산운용(7억원) 등이 인수했다.',
        ['investment 2022-04-18 occurred investor:돌모루자산운용, investor:물빛자산운용, recipient:갈마루엔터'],
      ],
      [
        '갈마루엔터는 18일 45억원 규모의 전환사채를 발행했다. 돌모루자산운용이 전액 인수했다.',
        ['investment 2022-04-18 occurred investor:돌모루자산운용, recipient:갈마루엔터'],
      ],
      [
        '갈마루엔터는 18일 45억원 규모의 전환사채를 발행했다. 갈마루엔터는 지난해 물빛소재를 인수했다.',
        [
          'investment 2022-04-18 occurred recipient:갈마루엔터',
          'acquisition 2021 occurred acquired:물빛소재, acquirer:갈마루엔터',
        ],
      ],
    ],
  ],
];

describe.each(CASES)('%s', (_, cases) => {
  it.each(cases)('%s', (text, expected) => {
    expect(eventsOf(text).sort()).toEqual([...expected].sort());
  });
});
