import { describe, expect, it } from 'vitest';
import { vocabulary } from '../catalog/index.ts';
import { readDataset, type Dataset } from '../model/index.ts';
import { extractArticle, toDataset } from './index.ts';

const SHA = 'b'.repeat(64);
const article = (id: string, published: string, text: string) => extractArticle({ id, published, text, sha256: SHA });

const FIRST = article(
  'first',
  '2022-03-15',
  '가람전자는 지난해 9월 나래화학에 약 300억원을 투자했다. 한빛대학교는 2020년 가람전자와 업무협약을 체결했다. 가람전자 수원연구소에는 연구원 1200여명이 근무하고 있다.',
);
const SECOND = article(
  'second',
  '2022-06-01',
  '가람전자는 2021년 나래화학에 약 300억원을 투자한 바 있다. 한빛대학교는 2020년 5월 4일 가람전자와 업무협약을 체결했다. 누리벤처스는 지난 4월 스타트업 6곳에 투자했다.',
);

const validOrProblems = (dataset: Dataset) => {
  const read = readDataset(JSON.parse(JSON.stringify(dataset)), vocabulary);
  return read.ok ? [] : read.problems;
};

describe('merging documents', () => {
  it('gives a dataset that the reader takes', () => {
    expect(validOrProblems(toDataset([FIRST, SECOND]))).toEqual([]);
    expect(validOrProblems(toDataset([]))).toEqual([]);
  });

  it('makes one figure of two tellings of different precision, with the evidence of both', () => {
    const { figures } = toDataset([FIRST, SECOND]);
    const investments = figures.filter((figure) => figure.metric === 'investment');
    expect(investments).toHaveLength(1);
    expect(investments[0]!.evidence.map((e) => e.document)).toEqual(['first', 'second']);
    expect(investments[0]!.date).toBe('2021-09');
  });

  it('keeps what was paid and what is to be apart', () => {
    const text = '가람소재는 30일까지 1000억원을 투자했다. 가람소재는 8000억원을 투자할 계획이다.';
    const investments = toDataset([article('paid', '2022-06-30', text)]).events.filter((e) => e.type === 'investment');
    expect(investments.map((e) => e.modality).sort()).toEqual(['occurred', 'planned']);
    expect(new Set(investments.map((e) => e.id)).size).toBe(2);
  });

  it('makes one event of two tellings, dated by the more precise one', () => {
    const agreements = toDataset([FIRST, SECOND]).events.filter((event) => event.type === 'agreement');
    expect(agreements).toHaveLength(1);
    expect(agreements[0]).toMatchObject({ date: '2020-05-04', from: '2020-05-04', to: '2020-05-04' });
    expect(new Set(agreements[0]!.evidence.map((e) => e.document))).toEqual(new Set(['first', 'second']));
  });

  it('does not care for the order of the documents, nor for one given twice', () => {
    const whole = JSON.stringify(toDataset([FIRST, SECOND]));
    expect(JSON.stringify(toDataset([SECOND, FIRST]))).toBe(whole);
    expect(JSON.stringify(toDataset([SECOND, FIRST, SECOND]))).toBe(whole);
  });

  it('keeps the id of a record when a later document joins', () => {
    const alone = toDataset([FIRST]);
    const joined = toDataset([FIRST, SECOND]);
    for (const kind of ['figures', 'events', 'relations', 'organizations'] as const)
      expect(joined[kind].map((r) => r.id)).toEqual(expect.arrayContaining(alone[kind].map((r) => r.id)));
  });

  it('names every organization and person of a fact in its tables, with evidence', () => {
    const { organizations, people, events, relations } = toDataset([FIRST, SECOND]);
    const known = new Set([...organizations, ...people].map((entity) => entity.id));
    for (const { participants } of events) for (const { entity } of participants) expect(known).toContain(entity);
    for (const { source, target } of relations) expect([...known]).toEqual(expect.arrayContaining([source, target]));
    for (const { evidence } of organizations) expect(evidence.length).toBeGreaterThan(0);
  });

  it('keeps two values for one thing side by side as a conflict', () => {
    const other = article('other', '2022-03-15', '가람전자 수원연구소에는 연구원 700명이 근무하고 있다.');
    const { conflicts, figures } = toDataset([FIRST, other]);
    const counts = figures.filter((figure) => figure.metric === 'headcount');
    expect(counts.map((figure) => figure.value).sort()).toEqual([1200, 700]);
    expect(conflicts).toHaveLength(1);
    expect(conflicts[0]).toMatchObject({ kind: 'value', records: counts.map((figure) => figure.id).sort() });
    expect(conflicts[0]!.note.ko).toMatch(/1,?200.*700|700.*1,?200/u);
    expect(conflicts[0]!.note.en).toMatch(/Headcount/u);
  });

  it('finds no conflict where one bound allows the other, or the day is another', () => {
    const bounded = article('bounded', '2022-03-15', '가람전자 수원연구소에는 연구원 1000명 이상이 근무하고 있다.');
    const later = article('later', '2022-05-15', '가람전자 수원연구소에는 연구원 1500명이 근무하고 있다.');
    expect(toDataset([FIRST, bounded]).conflicts).toEqual([]);
    expect(toDataset([FIRST, later]).conflicts).toEqual([]);
  });

  it('makes one deed of reports that only their datelines tell apart', () => {
    const next = article('next', '2022-03-16', '가람전자가 나래화학에 300억원을 투자했다고 지난 15일 밝혔다.');
    const told = article('told', '2022-03-15', '가람전자는 나래화학에 300억원을 투자했다고 15일 밝혔다.');
    const { figures } = toDataset([told, next]);
    expect(figures).toHaveLength(1);
    expect(figures[0]).toMatchObject({ value: 3e10, date: '2022-03-15' });
    expect(figures[0]!.evidence.map((e) => e.document)).toEqual(['next', 'told']);
    const nextYear = article('year', '2023-03-16', '가람전자가 나래화학에 300억원을 투자했다고 16일 밝혔다.');
    expect(toDataset([told, nextYear]).figures).toHaveLength(2);
  });

  it('takes a day with an open start and the month that holds it for one event', () => {
    const told = article('told', '2022-03-15', '가람전자는 나래화학 지분 30%를 300억원에 인수했다.');
    const later = article('later', '2022-09-01', '가람전자는 지난 3월 나래화학 지분 30%를 300억원에 인수했다.');
    const { events, figures } = toDataset([told, later]);
    expect(events.map(({ type, date }) => [type, date])).toEqual([['acquisition', '2022-03']]);
    expect(figures.map(({ metric, date }) => [metric, date]).sort()).toEqual([
      ['investment', '2022-03'],
      ['share', '2022-03'],
    ]);
  });

  it('counts what was planned and then done as one deed that is done', () => {
    const plan = article('plan', '2022-03-15', '가람전자는 2023년까지 이천에 공장을 짓기로 하고 500억원을 투자한다.');
    const done = article('done', '2023-04-15', '가람전자는 500억원을 투자해 2023년 3월 이천 공장을 준공했다.');
    const sums = toDataset([plan, done]).figures.filter((figure) => figure.metric === 'investment');
    expect(sums).toMatchObject([{ status: 'actual', value: 5e10 }]);
    expect(sums[0]!.evidence.map((e) => e.document)).toEqual(['done', 'plan']);
  });

  it('keeps a level to be reached apart from the same level reached', () => {
    const aim = article('aim', '2022-03-15', '가람전자는 2023년까지 매장을 500개로 늘릴 계획이다.');
    const there = article('there', '2023-04-15', '가람전자는 매장 500개를 운영하고 있다.');
    const counts = toDataset([aim, there]).figures;
    expect(counts.map(({ value, status }) => [value, status]).sort()).toEqual([
      [500, 'actual'],
      [500, 'target'],
    ]);
  });

  it('sees a conflict in the sums of one deed, and none in those of two', () => {
    const one = article('one', '2022-03-15', '가람전자는 지난 10일 나래화학에 300억원을 투자했다.');
    const other = article('other', '2022-03-16', '가람전자는 지난 10일 나래화학에 320억원을 투자했다.');
    const { conflicts, figures } = toDataset([one, other]);
    expect(conflicts).toMatchObject([{ kind: 'value', records: figures.map((figure) => figure.id).sort() }]);
    expect(conflicts[0]!.evidence.map((e) => e.document)).toEqual(['one', 'other']);
    const earlier = article('earlier', '2022-03-16', '가람전자는 2020년 5월 나래화학에 320억원을 투자했다.');
    expect(toDataset([one, earlier]).conflicts).toEqual([]);
  });

  it('sees none between a part of the staff and all of it', () => {
    const part = article('part', '2022-03-15', '가람전자의 연구원은 300명이다.');
    const all = article('all', '2022-03-15', '가람전자의 직원은 900명이다.');
    expect(toDataset([part, all]).conflicts).toEqual([]);
    const less = article('less', '2022-03-15', '가람전자의 직원은 800명이다.');
    expect(toDataset([all, less]).conflicts).toHaveLength(1);
  });

  it('keeps namesakes of another kind apart', () => {
    const company = article('company', '2022-03-15', '가람전자의 직원은 30명이다.');
    const hospital = article('hospital', '2022-03-20', '가람전자의 직원은 700명이다.');
    for (const { organizations } of hospital.article.sentences)
      for (const mention of organizations)
        Object.assign(mention, { organizationKind: 'hospital', rule: 'organization/x' });
    const { organizations, figures, conflicts } = toDataset([company, hospital]);
    expect(organizations.map((o) => [o.name.ko, o.kind])).toEqual([
      ['가람전자', 'company'],
      ['가람전자', 'hospital'],
    ]);
    expect(new Set(figures.map((figure) => figure.subject)).size).toBe(2);
    expect(conflicts).toEqual([]);
    expect(validOrProblems(toDataset([company, hospital]))).toEqual([]);
    expect(toDataset([company, company]).organizations).toHaveLength(1);
  });
});
