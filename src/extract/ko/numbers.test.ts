import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber } from './numbers.ts';

describe('readNumber', () => {
  it.each([
    ['1조 2300억원', 1_230_000_000_000, '1조 2300억'],
    ['1만 1645.50㎡', 11_645.5, '1만 1645.50'],
    ['12만 3.5㎡', 120_000, '12만'],
    ['1만7000여', 17_000, '1만7000'],
    ['2000여억원', 200_000_000_000, '2000여억'],
    ['6000여 억원', 600_000_000_000, '6000여 억'],
    ['20여 만 명', 200_000, '20여 만'],
    ['50여 조선소', 50, '50'],
    ['3만4500㎡', 34_500, '3만4500'],
    ['4천300t', 4300, '4천300'],
    ['1천16억원', 101_600_000_000, '1천16억'],
    ['6만2천548원', 62_548, '6만2천548'],
    ['116억5318만원', 11_653_180_000, '116억5318만'],
    ['1조8천3백억여원', 1_830_000_000_000, '1조8천3백억'],
    ['1억 2천500만 달러', 125_000_000, '1억 2천500만'],
    ['30억 900만원', 3_009_000_000, '30억 900만'],
    ['2천 256대', 2256, '2천 256'],
    ['1천 2백억 원', 120_000_000_000, '1천 2백억'],
    ['12,500명', 12_500, '12,500'],
    ['1.5조원', 1_500_000_000_000, '1.5조'],
    ['0.85%', 0.85, '0.85'],
    ['천만 관객', 10_000_000, '천만'],
    ['백억원', 10_000_000_000, '백억'],
    ['천4백여 명', 1400, '천4백'],
    ['천500명', 1500, '천500'],
    ['천 5백명', 1500, '천 5백'],
    ['천5백억 원', 150_000_000_000, '천5백억'],
    ['만2천 명', 12_000, '만2천'],
  ])('reads %j', (text, value, words) => {
    const number = readNumber(text, 0);
    expect(number?.value).toBe(value);
    expect(text.slice(0, number?.end)).toBe(words);
  });

  it('reads only a magnitude where no number stands', () => {
    expect(readNumber('수십억 원', 0)).toMatchObject({ value: undefined, vague: true, end: 3 });
    expect(readNumber('몇백 명', 0)).toMatchObject({ value: undefined, vague: true, end: 2 });
  });

  it.each([
    ['3조각', 3],
    ['3만큼', 3],
    ['1,2루', 1],
    ['1만 23000', 10_000],
    ['5억 3명', 500_000_000],
    ['5억 2020년', 500_000_000],
    ['2만 05분', 20_000],
    ['3천 15%', 3000],
    ['5천 3명', 5000],
  ])('takes no more than the number of %j', (text, value) => expect(readNumber(text, 0)?.value).toBe(value));

  it('reads none where none begins', () => {
    for (const text of ['만원', '억대', '명', '', '수원', '천안']) expect(readNumber(text, 0), text).toBeUndefined();
  });

  it('reads back what is written in 조, 억, 만', () => {
    const parts = (n: number) =>
      [
        [1e12, '조'],
        [1e8, '억'],
        [1e4, '만'],
        [1, ''],
      ]
        .map(([size, word]) => [Math.floor(n / Number(size)) % 10_000, word] as const)
        .filter(([count]) => count > 0)
        .map(([count, word]) => `${count}${word}`)
        .join('');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999_999_999 }), (n) => {
        const text = parts(n);
        expect(readNumber(`${text}원`, 0)).toMatchObject({ value: n, end: text.length });
      }),
    );
  });
});
