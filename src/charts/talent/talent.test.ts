import { describe, expect, it } from 'vitest';
import { toTime } from '../timeExtent.ts';
import { figure, madeUp } from '../testing/madeUpFigures.ts';
import { extentOf, monthsOf, rows } from './rows.ts';
import { dueWords, noteOf, words } from './words.ts';

const target = (date: string, parts: object = {}) =>
  figure({ metric: 'talent-target', value: 500, unit: 'person', status: 'target', date, ...parts });
const one = (date: string, parts: object = {}) => {
  const [row] = rows(madeUp({ figures: [target(date, parts)] }));
  if (!row) throw new Error('no row');
  return row;
};

describe('a promise', () => {
  it('runs from its day to its due date, known no finer than it was said', () => {
    const row = one('2024-03-12/2027');
    expect([row.announced, row.due]).toEqual(['2024-03-12', { date: '2027', until: true }]);
    expect(extentOf(row)?.end).toMatchObject({ first: toTime('2027-01-01'), last: toTime('2028-01-01'), isDay: false });
    expect([dueWords(row, 'ko'), dueWords(row, 'en')]).toEqual(['2027년까지', 'by the end of 2027']);
  });

  it('that has only a later date was announced on the day of its report', () => {
    const row = one('2025-40');
    expect([row.announced, row.due]).toEqual(['2024-03-12', { date: '2025-40', until: false }]);
    expect(extentOf(row)?.end).toMatchObject({ first: toTime('2025-01-01'), last: toTime('2025-07-01') });
    expect(noteOf(row, 'ko')).toBe('인재 목표 · 이후 보도 없음 · 2024년 3월 12일 발표 · 기한 2025년 상반기');
  });

  it('without a due date has none made up', () => {
    expect(one('2024-03-12').due).toBeNull();
    expect(one('2023-10~/2023-12~').due).toBeNull();
    expect(dueWords(one('2024-03-12'), 'en')).toBe('');
  });

  it('of so many a year comes again every twelve months', () => {
    expect(monthsOf(one('2024-03-12', { rate: 'per-year' }))).toBe(12);
    expect(monthsOf(one('2024-03-12'))).toBeUndefined();
  });
});

describe('words about talent', () => {
  const trained = figure({
    metric: 'trainee-count',
    value: 20,
    unit: 'person',
    bound: 'about',
    subject: '항만 로봇 과정',
    date: '2023-04/2023-06',
  });

  it('set the promise beside what is reported as done', () => {
    const indexed = madeUp({ figures: [target('2024-03-12/2027'), trained] });
    expect(words(rows(indexed), indexed, 'ko').headline).toBe(
      '가람전자는 2027년까지 500명 목표, 보도된 교육 실적은 항만 로봇 과정 약 20명',
    );
    expect(words(rows(indexed), indexed, 'en').headline).toBe(
      'Garam Electronics aims for 500 people by the end of 2027; training reported so far: about 20 people in 항만 로봇 과정',
    );
  });

  it('say that nothing is reported as done where nothing is', () => {
    const indexed = madeUp({ figures: [target('2024-03-12/2027')] });
    expect(words(rows(indexed), indexed, 'ko').headline).toBe(
      '가람전자는 2027년까지 500명 목표, 교육 실적 보도는 아직 없다',
    );
    expect(words(rows(indexed), indexed, 'en').subtitle).toContain('1 target');
  });

  it('look for the largest total before a yearly number', () => {
    const yearly = target('2024-03-12', { value: 9000, rate: 'per-year', subject: 'solnae-bio' });
    const indexed = madeUp({ figures: [yearly, target('2024-03-12/2027')] });
    expect(words(rows(indexed), indexed, 'ko').headline).toMatch(/^가람전자는/);
  });
});
