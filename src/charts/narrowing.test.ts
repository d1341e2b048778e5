import { describe, expect, it } from 'vitest';
import { byOrganizations, byPeriod, bySubjects, byTypes } from './narrowing.ts';
import { event, figure, madeUp } from './testing/madeUpFigures.ts';

const area = figure({ metric: 'site-area', value: 10, unit: 'm2' });
const elsewhere = figure({ metric: 'site-area', value: 10, unit: 'm2', subject: '어느 항만' });
const first = event({ type: 'visit', date: '2021-36' });
const second = event({ type: 'founding', date: '2022-05-02' });
const open = event({ type: 'visit', date: '../2020' });
const indexed = madeUp({ figures: [area, elsewhere], events: [first, second, open] });

describe('what marks narrow to', () => {
  it('is the organization that figures are about, and nothing for a place that no filter knows', () => {
    expect(bySubjects([area.id], indexed)).toEqual({ organizations: ['garam-electronics'], groups: [] });
    expect(bySubjects([elsewhere.id], indexed)).toBeNull();
  });
  it('is a whole group where the mark is a group', () => {
    expect(byOrganizations(['garam'], indexed)).toEqual({ groups: ['garam'], organizations: [] });
    expect(byOrganizations(['garam', 'solnae-bio'], indexed)).toEqual({
      organizations: ['garam', 'solnae-bio'],
      groups: [],
    });
  });
  it('is a period no shorter than the dates mean', () => {
    expect(byPeriod([first.id, second.id], indexed)).toEqual({ from: '2021-10-01', to: '2022-05-02' });
  });
  it('is no period where one of the records has an open start', () => {
    expect(byPeriod([first.id, open.id], indexed)).toBeNull();
    expect(byPeriod([], indexed)).toBeNull();
  });
  it('is each type once', () => {
    expect(byTypes([first.id, second.id, open.id], indexed)).toEqual({ types: ['founding', 'visit'] });
    expect(byTypes([area.id], indexed)).toBeNull();
  });
});
