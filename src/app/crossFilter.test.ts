import { describe, expect, it } from 'vitest';
import { charts } from '../charts/index.ts';
import type { Chart } from '../charts/types.ts';
import { FIRST_STATE, indexDataset, type State } from '../model/index.ts';
import { asideFields, says, toggled, withoutFields } from './crossFilter.ts';
import { madeUpDataset } from './testing/madeUpDataset.ts';

const indexed = indexDataset(madeUpDataset());
const chartOf = (id: string): Chart => {
  const found = charts.find((one) => one.id === id);
  if (!found) throw new Error(`no chart ${id}`);
  return found;
};
const state = (parts: Partial<State>): State => ({ ...FIRST_STATE, ...parts });

describe('the fields that a chart leaves aside', () => {
  it('are those of its own axis, whoever set them, and only those that are on', () => {
    expect(asideFields(chartOf('timeline'), state({ from: '2021-01-01', types: ['founding'] }), indexed)).toEqual([
      'from',
    ]);
    expect(asideFields(chartOf('network'), state({ groups: ['garam'] }), indexed)).toEqual(['groups']);
    expect(asideFields(chartOf('timeline'), state({}), indexed)).toEqual([]);
  });
  it('are what its marks stand for, but only where the filter was set from it', () => {
    const organizations = ['solnae-bio'];
    const by = (id: string) => state({ organizations, options: { by: id } });
    expect(asideFields(chartOf('investment'), by('investment'), indexed)).toEqual(['organizations']);
    expect(asideFields(chartOf('talent'), by('investment'), indexed)).toEqual([]);
    expect(
      asideFields(chartOf('activity'), state({ types: ['founding'], options: { by: 'activity' } }), indexed),
    ).toEqual(['types']);
  });
});

describe('a change of the filter', () => {
  it('is taken back by the same change again, and by that alone', () => {
    const changes = { types: ['visit'], from: '2021-01-01' };
    const on = state(changes);
    expect(says(on, changes)).toBe(true);
    expect(toggled(on, changes)).toEqual({ types: [], from: null });
    expect(toggled(on, { types: ['founding'] })).toEqual({ types: ['founding'] });
  });
  it('leaves every other field as it was', () => {
    expect(withoutFields(state({ from: '2021-01-01', search: 'LG' }), ['from'])).toMatchObject({
      from: null,
      search: 'LG',
    });
  });
});
