import { expect, it } from 'vitest';
import { yearsOf } from './yearsOf.ts';

it('runs from the first year that any event names to the last, open ends aside', () => {
  expect(
    yearsOf([
      { from: '2021-03-02', to: '2021-03-02' },
      { from: null, to: '2019-12-31' },
      { from: '2022-01-01', to: null },
    ]),
  ).toBe('2019–2022');
  expect(yearsOf([{ from: '2021-03-02', to: '2021-12-31' }])).toBe('2021');
  expect(yearsOf([])).toBe('');
});
