import { describe, expect, it } from 'vitest';
import { counters, unit, units } from './units.ts';

describe('units', () => {
  it('have one id each, and no form stands for two of them', () => {
    expect(new Set(units.map(({ id }) => id)).size).toBe(units.length);
    const forms = units.flatMap((of) => of.forms);
    expect(forms.filter((form, i) => forms.indexOf(form) !== i)).toEqual([]);
  });

  it('convert to a unit of their own kind that converts no further', () => {
    for (const { id, kind, of } of units) {
      if (!of) continue;
      expect(unit(of.unit)?.kind, id).toBe(kind);
      expect(unit(of.unit)?.of, id).toBeUndefined();
      expect(of.factor).toBeGreaterThan(0);
    }
  });

  it('make a hundred 평 330.6 square metres', () => {
    expect(100 * (unit('평')?.of?.factor ?? 0)).toBeCloseTo(330.58, 2);
  });

  it('are apart from the counters that stand as written', () => {
    // `주` is a week of a calendar and a share of stock: dates are read first.
    const forms = new Set(units.filter(({ kind }) => kind !== 'time').flatMap((of) => of.forms));
    expect(counters.filter((counter) => forms.has(counter))).toEqual([]);
    expect(new Set(counters).size).toBe(counters.length);
  });
});
