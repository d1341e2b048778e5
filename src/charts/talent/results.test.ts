import { describe, expect, it } from 'vitest';
import { indexDataset, type Dataset, type Figure } from '../../model/index.ts';
import { event, figure } from '../testing/madeUpFigures.ts';
import { madeUpDataset } from '../../model/testing/madeUpDataset.ts';
import { rows } from './rows.ts';
import { resultsOf } from './results.ts';
import { noteOf, words } from './words.ts';

const told = (document: string) => [{ document, start: 0, end: 2, quote: '가람' }];
const promise = (parts: Partial<Figure> = {}) =>
  figure({ metric: 'talent-target', value: 500, unit: 'person', status: 'target', evidence: told('early'), ...parts });
const trained = (parts: Partial<Figure> = {}) =>
  figure({ metric: 'trainee-count', value: 80, unit: 'person', evidence: told('late'), ...parts });

function made(figures: Figure[], more: Partial<Dataset> = {}) {
  const base = madeUpDataset();
  const [document] = base.documents;
  if (!document) throw new Error('no document');
  return indexDataset({
    ...base,
    documents: [
      { ...document, id: 'early', published: '2024-03-12' },
      { ...document, id: 'late', published: '2025-06-01' },
      { ...document, id: 'undated', published: null },
    ],
    figures,
    events: [],
    relations: [],
    conflicts: [],
    ...more,
  });
}

describe('what came of a promise', () => {
  it('is what a later document counts for the same subject', () => {
    const [target, result] = [promise(), trained()];
    expect(resultsOf(target, made([target, result]))).toEqual([result]);
  });
  it('is no figure of the same day, of an earlier or an undated document, and no plan', () => {
    const target = promise();
    const none = [
      trained({ evidence: told('early') }),
      trained({ evidence: told('undated') }),
      trained({ status: 'planned' }),
      promise({ evidence: told('late') }),
    ];
    expect(resultsOf(target, made([target, ...none]))).toEqual([]);
    const late = promise({ evidence: told('late') });
    expect(resultsOf(late, made([late, trained({ evidence: told('early') })]))).toEqual([]);
  });
  it('is told of nobody else, but of a part of the subject or a program that it takes part in', () => {
    const target = promise();
    const elsewhere = trained({ subject: 'solnae-bio' });
    const course = trained({ subject: '항만 로봇 과정', value: 20 });
    const held = event({
      type: 'program',
      participants: [{ entity: 'garam-electronics', role: 'operator' }],
      figures: [course.id],
    });
    const ofGroup = promise({ subject: 'garam' });
    const indexed = made([target, elsewhere, course, ofGroup], { events: [held] });
    expect(resultsOf(target, indexed)).toEqual([course]);
    const part = trained();
    const base = made([ofGroup, part]);
    const organizations = base.dataset.organizations.map((one) =>
      one.id === 'garam-electronics' ? { ...one, parent: 'garam' } : one,
    );
    expect(resultsOf(ofGroup, indexDataset({ ...base.dataset, organizations }))).toEqual([part]);
  });
  it('is a headcount only where it counts the very people that were promised', () => {
    const target = promise({ qualifier: 'AI 전문가' });
    const all = figure({ metric: 'headcount', value: 9000, unit: 'person', evidence: told('late') });
    const same = figure({ ...all, id: 'same', value: 310, qualifier: 'AI전문가' });
    const other = trained({ qualifier: '운전원' });
    expect(resultsOf(target, made([target, all, same, other])).map((one) => one.id)).toEqual(['same']);
  });
});

describe('promise against result', () => {
  it('stands in a row’s note, and so does that nothing later is known', () => {
    const [kept, open, result] = [promise(), promise({ subject: 'solnae-bio' }), trained()];
    const indexed = made([kept, open, result]);
    const notes = rows(indexed).map((row) => [row.figure.id, noteOf(row, 'ko'), noteOf(row, 'en')]);
    expect(notes.find(([id]) => id === kept.id)?.slice(1)).toEqual([
      expect.stringContaining('이후 보도 80명'),
      expect.stringContaining('later report: 80 people'),
    ]);
    expect(notes.find(([id]) => id === open.id)?.slice(1)).toEqual([
      expect.stringContaining('이후 보도 없음'),
      expect.stringContaining('no later report in the corpus'),
    ]);
    expect(notes.find(([id]) => id === result.id)?.[1]).not.toContain('이후 보도');
    expect(words(rows(indexed), indexed, 'ko').subtitle).toContain('이후 보도 없음 1건');
  });
  it('is looked for in the whole corpus, whatever a filter leaves', () => {
    const [kept, result] = [promise(), trained()];
    const whole = made([kept, result]);
    const part = indexDataset({ ...whole.dataset, figures: [kept] }, whole);
    expect(rows(part)[0]?.results).toEqual([result]);
  });
  it('never says of a filtered corpus that nobody was trained', () => {
    const [kept, elsewhere] = [promise(), trained({ subject: 'solnae-bio' })];
    const whole = made([kept, elsewhere]);
    const part = indexDataset({ ...whole.dataset, figures: [kept] }, whole);
    expect(words(rows(part), part, 'ko').headline).toMatch(/이후 보도는 없다$/);
    expect(words(rows(part), part, 'en').headline).not.toContain('were trained');
  });
  it('opens both, from one mark', () => {
    const [kept, result] = [promise(), trained()];
    const row = rows(made([kept, result])).find((one) => one.figure.id === kept.id);
    expect(row?.records).toEqual([kept.id, result.id]);
  });
});
