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
});
