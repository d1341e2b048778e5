import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIRST_STATE, readAddress, toAddress, VIEWS, type State } from './state.ts';

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));
const names = fc.uniqueArray(text, { maxLength: 3 });
const state: fc.Arbitrary<State> = fc.record({
  view: fc.constantFrom(...VIEWS),
  from: fc.option(day),
  to: fc.option(day),
  types: names,
  organizations: names,
  groups: names,
  documents: names,
  search: fc.string({ unit: 'grapheme' }),
  selected: fc.option(text),
  lang: fc.option(fc.constantFrom('ko' as const, 'en' as const)),
  theme: fc.option(fc.constantFrom('light' as const, 'dark' as const)),
  options: fc.dictionary(fc.constantFrom('lanes', 'sort', 'focus'), text, { noNullPrototype: true }),
});

describe('the address', () => {
  it('holds the whole state: what is written is read back', () => {
    fc.assert(
      fc.property(state, (s) => {
        expect(readAddress(toAddress(s))).toEqual({ state: s, problems: [] });
      }),
    );
  });

  it('never holds a plus sign, which chat programs rewrite', () => {
    fc.assert(
      fc.property(state, (s) => {
        expect(toAddress(s)).not.toContain('+');
      }),
    );
  });

  it('is short where nothing is chosen', () => expect(toAddress(FIRST_STATE)).toBe('#/overview'));

  it('names a view, a day or a language that it does not know, and keeps the rest', () => {
    const { state: read, problems } = readAddress('#/maps?from=2020-13-40&lang=fr&types=visit');
    expect(problems.map((p) => [p.part, p.value])).toEqual([
      ['view', 'maps'],
      ['from', '2020-13-40'],
      ['lang', 'fr'],
    ]);
    expect(read).toMatchObject({ view: 'overview', from: null, lang: null, types: ['visit'] });
  });

  it('takes broken percent signs as they stand', () => {
    expect(readAddress('#/data?search=100%').state.search).toBe('100%');
  });
});
