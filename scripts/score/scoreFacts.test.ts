import { describe, expect, it } from 'vitest';
import { namesOf, nameKey, spanOfEdtf, type Fact, type Raw } from './facts.ts';
import { addRecords } from './readSystem.ts';
import { MADE_UP_FIGURE } from './testing/madeUpFigure.ts';
import { scoreFacts, type FactSet, type Level } from './scoreFacts.ts';

const FIGURE = MADE_UP_FIGURE;
const EVENT = {
  type: 'agreement',
  date: '2022-03-03',
  participants: [
    { name: '가람전자', role: 'party' },
    { name: '한빛대학교', role: 'party' },
  ],
  modality: 'occurred',
};
const RELATION = { type: 'investment', source: '가람전자', target: '솔내펀드' };

const goldFact = (raw: Raw): Fact => ({ raw, names: (entity) => namesOf(entity), published: '2022-03-04' });
const systemOf = (...sources: Raw[]): Map<string, FactSet> => {
  const facts = new Map<string, FactSet>();
  for (const source of sources) addRecords(facts, source);
  return facts;
};
type Part = Partial<Record<'figures' | 'events' | 'relations', Raw[]>>;
const goldOf = (part: Part, document = 'a.txt') => ({
  document,
  published: '2022-03-04',
  figures: (part.figures ?? []).map(goldFact),
  events: (part.events ?? []).map(goldFact),
  relations: (part.relations ?? []).map(goldFact),
});
/** `gold system hits` at a level, for one document. */
const counts = (level: Level, gold: Part, system: Part & Raw) => {
  const tally = scoreFacts([goldOf(gold)], systemOf({ id: 'a', ...system })).tallies.get(level);
  return [tally?.gold, tally?.system, tally?.hits];
};
const both = (kind: 'figures' | 'events' | 'relations', gold: Raw, system: Raw, more: Raw = {}) =>
  (['lenient', 'strict'] as const).map(
    (level) => counts(`${kind} ${level}`, { [kind]: [gold] }, { [kind]: [system], ...more })[2],
  );

describe('figures', () => {
  it('are one by metric, unit and value, and strictly by the rest', () => {
    expect(both('figures', FIGURE, FIGURE)).toEqual([1, 1]);
    for (const other of [{ metric: 'count' }, { unit: 'KRW' }, { value: 301 }])
      expect(both('figures', FIGURE, { ...FIGURE, ...other })).toEqual([0, 0]);
    for (const other of [
      { max: 400 },
      { rate: 'per-year' },
      { bound: 'exact' },
      { status: 'target' },
      { subject: '한빛' },
      { date: '2022-03-05' },
    ])
      expect(both('figures', FIGURE, { ...FIGURE, ...other })).toEqual([1, 0]);
  });

  it('may say nothing where gold says exact, actual, or nothing', () => {
    const { bound: _, status: __, ...silent } = FIGURE;
    expect(both('figures', { ...FIGURE, bound: 'exact' }, silent)).toEqual([1, 1]);
    expect(both('figures', { ...silent, date: null }, { ...FIGURE, bound: 'exact', date: '1999' })).toEqual([1, 1]);
  });

  it('may be any of gold’s other answers', () => {
    const gold = { ...FIGURE, alt: { metric: ['count'], subject: ['한빛'], date: ['2022'] } };
    expect(both('figures', gold, { ...FIGURE, metric: 'count', subject: '한빛', date: '2022' })).toEqual([1, 1]);
    expect(both('figures', gold, { ...FIGURE, date: '2021' })).toEqual([1, 0]);
  });

  it('know subjects by every name of an organization', () => {
    const organizations = [{ id: 'garam-lab', name: { ko: '가람연구소', en: 'Garam Lab' }, aliases: ['연구소'] }];
    for (const subject of ['garam-lab', '㈜가람 연구소', '‘가람연구소’', 'Garam LAB'])
      expect(
        both('figures', { ...FIGURE, subject: ['가람연구소', 'garam lab'] }, { ...FIGURE, subject }, { organizations }),
      ).toEqual([1, 1]);
    expect(
      both('figures', { ...FIGURE, subject: '연구소' }, { ...FIGURE, subject: 'garam-lab' }, { organizations }),
    ).toEqual([1, 1]);
  });
});

describe('events', () => {
  it('are one by type and days, and strictly by who took part', () => {
    expect(both('events', EVENT, { ...EVENT, participants: [...EVENT.participants].reverse() })).toEqual([1, 1]);
    expect(both('events', EVENT, { ...EVENT, type: 'visit' })).toEqual([0, 0]);
    expect(both('events', EVENT, { ...EVENT, date: '2022-03' })).toEqual([0, 0]);
    expect(both('events', EVENT, { ...EVENT, participants: EVENT.participants.slice(1) })).toEqual([1, 0]);
    expect(both('events', EVENT, { ...EVENT, participants: [...EVENT.participants, { name: 'KT' }] })).toEqual([1, 0]);
    expect(both('events', EVENT, { ...EVENT, modality: 'planned' })).toEqual([1, 1]);
  });

  it('count optional participants neither way', () => {
    const gold = { ...EVENT, participants: [...EVENT.participants, { name: 'KT', optional: true }] };
    expect(both('events', gold, EVENT)).toEqual([1, 1]);
    expect(both('events', gold, { ...EVENT, participants: [...EVENT.participants, { name: 'KT' }] })).toEqual([1, 1]);
  });

  it('without a date need one participant', () => {
    const gold = { ...EVENT, date: null };
    expect(both('events', gold, { ...EVENT, date: '1999' })).toEqual([1, 1]);
    expect(both('events', gold, { ...EVENT, participants: [{ name: 'KT' }] })).toEqual([0, 0]);
  });

  it('with an open start may be given by their last day', () => {
    const gold = { ...EVENT, date: '../2022-03-03' };
    expect(both('events', gold, { ...EVENT, date: '../2022-03-03' })).toEqual([1, 1]);
    expect(both('events', gold, EVENT)).toEqual([1, 1]);
    expect(both('events', gold, { ...EVENT, date: '2022-03-01/2022-03-03' })).toEqual([0, 0]);
    expect(both('events', EVENT, gold)).toEqual([0, 0]);
  });

  it('of one day are paired with those that share most', () => {
    const other = { ...EVENT, participants: [{ name: 'KT' }, { name: '나래' }] };
    const system = [{ ...other, participants: [{ name: 'KT' }, { name: '가람전자' }] }, EVENT];
    expect(counts('events strict', { events: [EVENT, other] }, { events: system })).toEqual([2, 2, 1]);
  });
});

describe('relations', () => {
  it('are one by type and both ends, and strictly by direction where there is one', () => {
    const turned = { ...RELATION, source: RELATION.target, target: RELATION.source };
    expect(both('relations', RELATION, RELATION)).toEqual([1, 1]);
    expect(both('relations', RELATION, turned)).toEqual([1, 0]);
    expect(both('relations', { ...RELATION, type: 'partnership' }, { ...turned, type: 'partnership' })).toEqual([1, 1]);
    expect(both('relations', RELATION, { ...RELATION, target: RELATION.source })).toEqual([0, 0]);
    expect(
      both('relations', { ...RELATION, alt: { target: ['나래펀드'] } }, { ...RELATION, target: '나래펀드' }),
    ).toEqual([1, 1]);
  });
});

describe('counting', () => {
  it('takes a fact given twice for one hit and one false alarm', () => {
    expect(counts('figures lenient', { figures: [FIGURE] }, { figures: [FIGURE, FIGURE] })).toEqual([1, 2, 1]);
  });

  it('leaves a fact out that gold makes optional, found or not', () => {
    const gold = {
      figures: [
        { ...FIGURE, optional: true },
        { ...FIGURE, value: 5 },
      ],
    };
    expect(counts('figures lenient', gold, { figures: [FIGURE] })).toEqual([1, 0, 0]);
    expect(counts('figures lenient', gold, { figures: [] })).toEqual([1, 0, 0]);
  });

  it('counts a dataset’s record once in each document of its evidence', () => {
    const dataset = {
      documents: [{ id: 'a' }, { id: 'b' }],
      figures: [{ ...FIGURE, evidence: [{ document: 'a' }, { document: 'b' }, { document: 'b' }] }],
    };
    const golds = [goldOf({ figures: [FIGURE] }, 'a.txt'), goldOf({ figures: [FIGURE] }, 'b.txt')];
    const tally = scoreFacts(golds, systemOf(dataset)).tallies.get('figures lenient');
    expect([tally?.gold, tally?.system, tally?.hits]).toEqual([2, 2, 2]);
  });

  it('names a document that is not there, and counts its facts as missed', () => {
    const score = scoreFacts([goldOf({ figures: [FIGURE] }, 'z.txt')], systemOf({ id: 'a' }));
    expect(score.problems).toEqual(['z.txt: not among the files: all its facts count as missed']);
    expect(score.tallies.get('all lenient')?.recall).toBe(0);
    expect(score.findings).toMatchObject([{ what: 'missed', kind: 'figures' }]);
  });

  it('gives the mean of the documents beside the whole', () => {
    const golds = [
      goldOf({ figures: [FIGURE] }, 'a'),
      goldOf({ figures: [FIGURE, { ...FIGURE, value: 1 }, { ...FIGURE, value: 2 }] }, 'b'),
      goldOf({}, 'c'),
    ];
    const tally = scoreFacts(
      golds,
      systemOf({ id: 'a', figures: [FIGURE] }, { id: 'b', figures: [FIGURE] }, { id: 'c' }),
    ).tallies.get('figures lenient');
    expect(tally?.f1).toBeCloseTo((2 * 2) / (4 + 2));
    expect(tally?.macro).toBeCloseTo((1 + 2 / (3 + 1)) / 2);
  });

  it('names what was missed, what differs and what is too much', () => {
    const score = scoreFacts(
      [goldOf({ figures: [FIGURE], relations: [RELATION] })],
      systemOf({ id: 'a', figures: [{ ...FIGURE, bound: 'exact' }], events: [EVENT] }),
    );
    expect(score.findings.map(({ kind, what, in: differs }) => [kind, what, differs])).toEqual([
      ['figures', 'differs', ['bound']],
      ['events', 'false-alarm', []],
      ['relations', 'missed', []],
    ]);
  });
});

describe('names and days', () => {
  it('are made alike', () => {
    expect(nameKey('㈜ 가람 “전자”')).toBe(nameKey('(주)가람전자'));
    expect(spanOfEdtf('2022-35', '2022-12-01')).toEqual(['2022-07-01', '2022-09-30']);
    expect(spanOfEdtf('2022-03-04/..', '2022-12-01T10:00')).toEqual(['2022-03-04', '2022-12-01']);
    expect(() => spanOfEdtf('soon')).toThrow('not an EDTF date: "soon"');
  });
});
