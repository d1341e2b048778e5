import { describe, expect, it } from 'vitest';
import type { Dataset, Vocabulary } from './dataset.ts';
import { readDataset } from './readDataset.ts';
import { madeUpDataset } from './testing/madeUpDataset.ts';

const vocabulary: Vocabulary = {
  eventTypes: ['agreement', 'investment', 'founding'],
  metricUnits: {
    investment: ['KRW', 'USD'],
    headcount: ['person'],
    'talent-target': ['person'],
    'site-area': ['m2'],
    count: [],
  },
  units: [],
};
const problems = (change: (dataset: Dataset) => void): string[] => {
  const dataset = madeUpDataset();
  change(dataset);
  const result = readDataset(dataset, vocabulary);
  return result.ok ? [] : result.problems;
};

describe('readDataset', () => {
  it('takes a whole dataset', () => expect(problems(() => {})).toEqual([]));

  it.each<[string, (d: Dataset) => void, string]>([
    [
      'a unit',
      (d) => (d.figures[0]!.unit = 'furlong'),
      'dataset: figures[0].unit: unknown unit "furlong" (known: KRW, USD)',
    ],
    [
      'an event type',
      (d) => (d.events[1]!.type = 'party'),
      'dataset: events[1].type: unknown event type "party" (known: agreement, investment, founding)',
    ],
    ['a metric', (d) => (d.figures[1]!.metric = 'mood'), 'dataset: figures[1].metric: unknown metric "mood"'],
    ['a date', (d) => (d.events[0]!.date = '2020-13'), 'dataset: events[0].date: not an EDTF date: "2020-13"'],
    ['missing evidence', (d) => (d.figures[2]!.evidence = []), 'dataset: figures[2].evidence: has no evidence'],
    [
      'an entity that is not there',
      (d) => (d.events[0]!.participants[0]!.entity = 'nobody'),
      'dataset: events[0].participants[0].entity: no entity has the id "nobody"',
    ],
    [
      'a document that is not there',
      (d) => (d.figures[0]!.evidence[0]!.document = 'lost'),
      'dataset: figures[0].evidence[0].document: no document has the id "lost"',
    ],
    [
      'an old version',
      (d) => ((d as { schemaVersion: number }).schemaVersion = 0),
      'dataset: schemaVersion: 0 is not 1: extract again',
    ],
  ])('names the place of %s that is wrong, and what would be right', (_, change, said) => {
    expect(problems(change).join('\n')).toContain(said);
  });

  it('names every problem at once, and takes no text for a dataset', () => {
    expect(problems((d) => d.figures.forEach((f) => (f.unit = 'x'))).length).toBeGreaterThan(2);
    expect(readDataset('text', vocabulary)).toMatchObject({ ok: false });
    expect(readDataset(null, vocabulary)).toMatchObject({ ok: false });
  });
});
