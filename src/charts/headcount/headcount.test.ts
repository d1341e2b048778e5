import { describe, expect, it } from 'vitest';
import { figure, madeUp } from '../testing/madeUpFigures.ts';
import { rows } from './rows.ts';
import { titleOf, words } from './words.ts';

const people = (value: number, parts: object = {}) => figure({ metric: 'headcount', value, unit: 'person', ...parts });

describe('headcount', () => {
  it('keeps the parts of an organization together, the organization with the largest number first', () => {
    const figures = [
      people(270, { subject: 'hanbit-university', qualifier: '교수' }),
      people(900, { subject: 'solnae-bio' }),
      people(2000, { subject: 'hanbit-university', qualifier: '연구진', bound: 'about' }),
    ];
    expect(rows(madeUp({ figures })).map((row) => titleOf(row, 'ko'))).toEqual([
      '한빛대학교, 연구진',
      '한빛대학교, 교수',
      '솔내바이오',
    ]);
  });

  it('says who has the most, with the bound and the right particles', () => {
    const indexed = madeUp({
      figures: [people(17_000, { bound: 'about' }), people(900, { subject: 'solnae-bio', bound: 'at-least' })],
    });
    expect(words(rows(indexed), indexed, 'ko').headline).toBe(
      '인력이 알려진 2곳 가운데 가람전자가 약 1만 7,000명으로 가장 많다',
    );
    expect(words(rows(indexed), indexed, 'en').headline).toBe(
      'Of 2 places with known numbers, Garam Electronics has the most: about 17,000 people',
    );
    expect(words(rows(indexed), indexed, 'en').description).toContain('at least 900 people');
  });

  it('does not call a planned number the largest there is', () => {
    const indexed = madeUp({ figures: [people(50_000, { status: 'planned', subject: 'solnae-bio' }), people(10)] });
    expect(words(rows(indexed), indexed, 'ko').headline).toContain('가람전자');
  });
});
