// Works that go on, whose site it is, what is done before the rest: each text with its events.
import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../testing/eventsOf.ts';

// Published on 20 April 2022
const CASES: readonly (readonly [
  title: string,
  cases: readonly (readonly [text: string, events: readonly string[]])[],
])[] = [
  [
    'works that go on, by whatever verb',
    [
      [
        '돌모루식품은 서울에 있다. 돌모루식품은 4200㎡ 규모의 증축공사를 최근 마무리 지었다.',
        ['construction ../2022-04-20 occurred owner:돌모루식품'],
      ],
      [
        '갈마루제당 군산공장도 연면적 7000㎡ 규모의 저장관과 포장관을 신축하고 있다.',
        ['construction 2022-04-20 ongoing owner:갈마루제당'],
      ],
      [
        '갈마루제당 2공장은 지난달 낡은 창고 철거와 함께 증설 작업에 착수했다.',
        ['construction 2022-03 occurred owner:갈마루제당'],
      ],
      [
        '돌모루식품은 서울에 있다. 돌모루식품은 냉동창고의 면적을 9000㎡로 늘리는 공사를 진행 중이다.',
        ['construction 2022-04-20 ongoing owner:돌모루식품'],
      ],
      ['돌모루식품은 두부 공장 증설에 열을 올리고 있다.', ['construction 2022-04-20 ongoing owner:돌모루식품']],
      [
        '돌모루식품은 서울에 있다. 돌모루식품은 물류센터 건립 공사에 속도를 내고 있다.',
        ['construction 2022-04-20 ongoing owner:돌모루식품'],
      ],
      [
        '돌모루식품은 서울에 있다. 돌모루식품은 콩 품종 개발에 속도를 내고 있다. 돌모루식품은 상생 생태계 조성에 박차를 가하고 있다.',
        [],
      ],
      ['돌모루건설은 서울에 있다. 돌모루건설은 하수관 공사를 진행하며 도로를 점검했다.', []],
    ],
  ],
  [
    'whose site it is',
    [
      [
        '갈마루제당은 지난 14일 갈마루제당 식품연구소 신축 현장에서 기공식을 가졌다. 오송 식품연구소는 지상 5층 규모로 착공에 돌입했다.',
        ['construction 2022-04-14 occurred owner:갈마루제당'],
      ],
    ],
  ],
  [
    'what is done before the rest, or now and then',
    [
      [
        '돌모루식품은 자회사 ‘돌모루빈’을 설립했다고 18일 밝혔다. 자회사 설립을 시작으로 돌모루식품은 인재 발굴에 나설 계획이다.',
        ['founding ../2022-04-20 occurred founded:돌모루빈, founder:돌모루식품'],
      ],
      ['돌모루협회 관계자는 “요리 세미나를 개최하는 등 다양한 활동을 펼치고 있다”고 밝혔다.', []],
    ],
  ],
  [
    'who comes from a house abroad',
    [
      [
        '돌모루그룹은 지난달 민해솔 독일 드레스덴공대 교수를 연구소장으로 영입했다.',
        ['appointment 2022-03 occurred appointee:민해솔, organization:돌모루그룹'],
      ],
    ],
  ],
];

describe.each(CASES)('%s', (_, cases) => {
  it.each(cases)('%s', (text, events) => {
    expect(eventsOf(text)).toEqual(events);
  });
});
