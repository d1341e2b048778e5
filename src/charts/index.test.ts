import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../model/index.ts';
import { chart, charts } from './index.ts';
import { crowded, madeUp } from './testing/madeUpFigures.ts';

describe('the registry of charts', () => {
  it('names the seven in the order in which they are shown', () => {
    expect(charts.map((one) => one.id)).toEqual([
      'timeline',
      'investment',
      'talent',
      'headcount',
      'facility',
      'activity',
      'network',
    ]);
    expect(chart('talent')?.id).toBe('talent');
    expect(chart('pie')).toBeUndefined();
  });

  it.each(charts.map((one) => [one.id, one] as const))(
    '%s has words in both languages, with and without rows',
    (_, one) => {
      for (const indexed of [crowded(20), madeUp({})])
        for (const lang of LANGUAGES) {
          const rows = one.rows(indexed);
          const words = one.words(rows, indexed, lang);
          expect(words.headline).not.toBe('');
          expect(words.description.length).toBeGreaterThanOrEqual(words.headline.length - 1);
          expect(words.shown).toBeLessThanOrEqual(words.total);
          expect(`${words.headline} ${words.subtitle} ${words.description}`).not.toMatch(/undefined|null|NaN|\[object/);
        }
    },
  );

  it.each(charts.map((one) => [one.id, one] as const))('%s gives every column a value for every row', (_, one) => {
    const indexed = crowded(20);
    const columns = one.columns(indexed);
    expect(new Set(columns.map((column) => column.id)).size).toBe(columns.length);
    for (const row of one.rows(indexed))
      for (const column of columns) {
        expect(column.value(row)).not.toBeUndefined();
        for (const lang of LANGUAGES) expect(column.shown?.(row, lang) ?? '').not.toMatch(/undefined|NaN/);
      }
  });
});
