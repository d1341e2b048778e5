// Headlines of events in both languages.
import { describe, expect, it } from 'vitest';
import { LONGEST_TITLE, titleOf, titlesOf, type TitledEvent } from './titles.ts';
import type { Event, Figure } from '../model/index.ts';

const names: Record<string, { ko: string; en?: string }> = {
  garam: { ko: '가람전자', en: 'Garam Electronics' },
  narae: { ko: '나래화학', en: 'Narae Chemical' },
  hanbit: { ko: '한빛대', en: 'Hanbit University' },
  lab: { ko: '로봇연구소' },
  tower: { ko: '한빛타워' },
  kim: { ko: '김가람' },
};
const directory = { nameOf: (id: string) => names[id] };
const event = (
  type: string,
  participants: [string, string][],
  more: Partial<Event> = {},
  object?: string,
): TitledEvent => ({
  record: {
    id: 'e-1',
    type,
    date: '2022-04',
    from: '2022-04-01',
    to: '2022-04-30',
    participants: participants.map(([entity, role]) => ({ entity, role })) as Event['participants'],
    modality: 'occurred',
    figures: [],
    evidence: [{ document: 'd', start: 0, end: 1, quote: 'x' }],
    ...more,
  },
  object,
});
const money = { id: 'f-1', metric: 'investment', value: 3e10, unit: 'KRW', bound: 'exact' } as Figure;

describe('titleOf', () => {
  it.each<[TitledEvent, string, string]>([
    [
      event('founding', [
        ['garam', 'founder'],
        ['lab', 'founded'],
      ]),
      '가람전자, 로봇연구소 설립',
      'Garam Electronics founds Robot Research Institute',
    ],
    [event('founding', [['lab', 'founded']]), '로봇연구소 출범', 'Robot Research Institute is founded'],
    [
      { ...event('construction', [['tower', 'owner']], { modality: 'planned' }), deed: '준공' },
      '한빛타워 준공 예정',
      'Hanbit Tower to be completed',
    ],
    [
      { ...event('founding', [['lab', 'founded']], { modality: 'planned' }), deed: '개소' },
      '로봇연구소 개소 예정',
      'Robot Research Institute to open',
    ],
    [
      {
        ...event('founding', [
          ['garam', 'founder'],
          ['lab', 'founded'],
        ]),
        deed: '발족',
      },
      '가람전자, 로봇연구소 발족',
      'Garam Electronics launches Robot Research Institute',
    ],
    [
      { ...event('founding', [['garam', 'founder']], {}, '직영점'), plain: true, deed: '오픈' },
      '가람전자, 직영점 오픈',
      'Garam Electronics opens a store',
    ],
    [
      event('acquisition', [
        ['garam', 'acquirer'],
        ['narae', 'acquired'],
      ]),
      '가람전자, 나래화학 인수',
      'Garam Electronics acquires Narae Chemical',
    ],
    [
      event('visit', [
        ['kim', 'visitor'],
        ['hanbit', 'host'],
      ]),
      '김가람, 한빛대 방문',
      'Kim Garam visits Hanbit University',
    ],
    [
      event(
        'program',
        [
          ['garam', 'operator'],
          ['hanbit', 'partner'],
        ],
        {},
        '배터리 과정',
      ),
      '가람전자, 한빛대와 배터리 과정 운영',
      'Garam Electronics runs a course with Hanbit University',
    ],
    [
      event('construction', [['narae', 'owner']], { modality: 'planned' }, '울산 공장'),
      '나래화학, 울산 공장 건설 예정',
      'Narae Chemical to build a plant',
    ],
  ])('%#', (input, ko, en) => expect(titleOf(input, directory)).toEqual({ ko, en }));

  const named = (object: string | undefined, deed?: string, more: Partial<Event> = {}): TitledEvent => ({
    ...event(
      'appointment',
      [
        ['kim', 'appointee'],
        ['garam', 'organization'],
      ],
      more,
      object,
    ),
    deed,
  });
  it.each<[TitledEvent, string, string]>([
    [named('대표이사'), '김가람, 가람전자 대표이사 선임', 'Kim Garam named CEO of Garam Electronics'],
    [named('부사장', '승진'), '김가람, 가람전자 부사장 승진', 'Kim Garam named executive VP of Garam Electronics'],
    [
      named('회장', '내정', { modality: 'planned' }),
      '김가람, 가람전자 회장 내정',
      'Kim Garam named chairman of Garam Electronics',
    ],
    [
      named('원장', '취임', { modality: 'planned' }),
      '김가람, 가람전자 원장 취임 예정',
      'Kim Garam to become head of Garam Electronics',
    ],
    [named('센터장'), '김가람, 가람전자 센터장 선임', 'Kim Garam named center head at Garam Electronics'],
    [named(undefined, '취임'), '김가람, 가람전자 취임', 'Kim Garam takes office at Garam Electronics'],
    [
      event('conference', [['lab', 'operator']], { modality: 'planned' }, '로봇연구소'),
      '‘로봇연구소’ 개최 예정',
      '‘Robot Research Institute’ to be held',
    ],
    [
      { ...event('conference', [['garam', 'operator']], {}, '상생 한마당'), plain: true },
      '가람전자, 상생 한마당 개최',
      'Garam Electronics holds an event',
    ],
    [
      { ...event('construction', [['garam', 'owner']], {}, '가람전자 기흥 생산라인'), plain: true },
      '가람전자, 기흥 생산라인 건설',
      'Garam Electronics builds a production line',
    ],
  ])('of posts, occasions and sites: %#', (input, ko, en) => expect(titleOf(input, directory)).toEqual({ ko, en }));

  it('says how much where the event has a figure', () => {
    const deal = event(
      'investment',
      [
        ['garam', 'investor'],
        ['narae', 'recipient'],
      ],
      { figures: ['f-1'] },
    );
    expect(titleOf(deal, directory, [money]).ko).toBe('가람전자, 나래화학에 300억 원 투자');
  });

  it('says no sum where each of several pays one', () => {
    const more = { ...money, id: 'f-2', subject: 'narae', value: 100 } as Figure;
    const deal = event(
      'investment',
      [
        ['garam', 'investor'],
        ['narae', 'investor'],
      ],
      { figures: ['f-1', 'f-2'] },
    );
    expect(titleOf(deal, directory, [money, more]).ko).toBe('가람전자·나래화학, 투자');
  });

  it('is never longer than 60 characters, whoever takes part', () => {
    const long = Object.fromEntries(
      Array.from({ length: 9 }, (_, i) => [
        `o${i}`,
        { ko: `이름이아주긴가람홀딩스${i}`, en: `A Very Long Company Name ${i}` },
      ]),
    );
    const many = event('membership', [
      ...Object.keys(long).map((id): [string, string] => [id, 'member']),
      ['o0', 'consortium'],
    ]);
    const title = titleOf(many, { nameOf: (id) => long[id] });
    for (const text of [title.ko, title.en]) expect([...text].length).toBeLessThanOrEqual(LONGEST_TITLE);
  });

  it('is never empty', () => {
    expect(titleOf(event('agreement', []), directory)).toEqual({
      ko: expect.stringMatching(/\S/u),
      en: expect.stringMatching(/\S/u),
    });
  });

  it('says in how many the money went, where none of them is named', () => {
    const three = { id: 'f-1', metric: 'portfolio-count', value: 3, unit: 'organization', bound: 'exact' } as Figure;
    const { en } = titleOf(event('investment', [['garam', 'investor']], { figures: ['f-1'] }), directory, [three]);
    expect(en).toBe('Garam Electronics invests in 3 organizations');
  });

  it('counts only what its type may count: the size of a fund is no sum invested in it', () => {
    const size = { ...money, id: 'f-2', metric: 'fund-size' } as Figure;
    const invest = event(
      'investment',
      [
        ['garam', 'investor'],
        ['narae', 'recipient'],
      ],
      { figures: ['f-2'] },
    );
    expect(titleOf(invest, directory, [size]).en).toBe('Garam Electronics invests in Narae Chemical');
    const found = event(
      'founding',
      [
        ['garam', 'founder'],
        ['lab', 'founded'],
      ],
      { figures: ['f-1', 'f-2'] },
    );
    expect(titleOf(found, directory, [money, size]).ko).toBe('가람전자, 로봇연구소 (300억 원) 설립');
  });
});

describe('titlesOf', () => {
  const build = (object?: string, more: Partial<Event> = {}) =>
    event('construction', [['narae', 'owner']], more, object);

  it('tells events of one day apart by what they do not share', () => {
    const titles = titlesOf([build(undefined, { place: '울산' }), build(undefined, { place: '여수' })], directory);
    expect(titles.map((t) => t.ko)).toEqual(['나래화학, 건설 (울산)', '나래화학, 건설 (여수)']);
    expect(titles.map((t) => t.en)).toEqual([
      'Narae Chemical builds a new site (Ulsan)',
      'Narae Chemical builds a new site (Yeosu)',
    ]);
  });
  it('numbers those that share everything, and leaves other days alone', () => {
    const titles = titlesOf([build(), build(), build(undefined, { date: '2022-05' })], directory);
    expect(titles.map((t) => t.ko)).toEqual(['나래화학, 건설', '나래화학, 건설 (2)', '나래화학, 건설']);
  });
  it('keeps to the longest length with what is added', () => {
    const long = '아주 긴 이름을 가진 여수 국가산업단지 공장';
    for (const title of titlesOf([build(`${long} 가`), build(`${long} 나`)], directory))
      for (const text of [title.ko, title.en]) expect([...text].length).toBeLessThanOrEqual(LONGEST_TITLE);
  });
});
