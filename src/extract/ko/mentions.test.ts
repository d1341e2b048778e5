import { describe, expect, it } from 'vitest';
import { readDates } from './dates.ts';
import { mentionsOf } from './mentions.ts';
import { readQuantities } from './quantities.ts';

const published = '2020-06-17';
const mentions = (text: string) => mentionsOf(readDates(text, { published }), readQuantities(text));
const words = (text: string) => mentions(text).map(({ kind, text: of }) => `${kind} ${of}`);

describe('mentionsOf', () => {
  it('lists dates and quantities in the order of the text', () => {
    expect(words('가람전자는 16일 직원 약 100여명 이상을 3년간 뽑는다')).toEqual([
      'date 16일',
      'quantity 100여명',
      'date 3년간',
    ]);
  });

  it('lists ages, ranks and ordinals too', () => {
    expect(words('이가람(33)씨는 제3차 공모에서 1위를 했다')).toEqual([
      'quantity 33',
      'quantity 제3차',
      'quantity 1위',
    ]);
  });

  it('leaves out bare numbers and lengths that say no number', () => {
    expect(words('방 204 앞에서 수년간 수백 명이')).toEqual([]);
  });

  it('lets the longer of two readings win, and none overlap', () => {
    expect(words('2014년 10월 창립 40주년')).toEqual(['date 2014년 10월', 'date 40주년']);
    const found = mentions('2020-06-17 3년생 1,234 8, 9일 2~3개월 제2회 12:30 5·18 20.5% 3월~5월 10년 전 20대');
    for (let i = 1; i < found.length; i++) expect(found[i]!.start).toBeGreaterThanOrEqual(found[i - 1]!.end);
  });
});
