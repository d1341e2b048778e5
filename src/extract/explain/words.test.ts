import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explainSpan } from './explainSpan.ts';
import { sayDate, sayDeclined, sayImplied, sayLikely, sayReasons } from './words.ts';

const chance = {
  likely: 0.724,
  reasons: [
    { about: 'word', words: '모레니스', weight: 2 },
    { about: 'closes', weight: 1 },
    { about: 'times', words: '1', weight: -1 },
  ],
} as const;

describe('words of an explanation', () => {
  it('say how likely a thing is, and what is asked of it', () => {
    expect(sayLikely(chance, 'en')).toBe('72% likely');
    expect(sayLikely({ ...chance, likely: 0.999 }, 'ko')).toBe('가능성 >99%');
    expect(sayLikely({ ...chance, likely: 0.5, least: 0.65 }, 'en')).toBe('50% likely, must be over 65%');
    expect(sayLikely({ ...chance, least: 0.95 }, 'en')).toMatch(/often something else$/);
  });

  it('say what speaks for a thing and against it', () => {
    expect(sayReasons(chance, 'en')).toEqual([
      'for it: the word “모레니스”, ends the sentence',
      'against it: times in the text 1',
    ]);
    expect(sayReasons(chance, 'ko')).toEqual([
      '그렇게 본 까닭: 낱말 ‘모레니스’, 문장 끝',
      '아닐 까닭: 글에 나온 횟수 1',
    ]);
    expect(sayReasons({ likely: 0, reasons: [] }, 'en')).toEqual([]);
  });

  it('say dates that are no plain ones, and what of them is implied', () => {
    expect(sayDate('2024-03-12')).toBe('2024-03-12');
    expect(sayDate('2024-34')).toBe('2024-34 (second quarter of 2024)');
    expect(sayImplied(['year', 'month'], 'en')).toBe('year and month implied');
    expect(sayImplied(['year', 'month'], 'ko')).toBe('연도·월: 앞뒤에서 알게 됨');
  });

  it('say in both languages why something is no figure, whatever the reason', () => {
    const folder = new URL('../../../scripts/score/paragraphs/tuned/', import.meta.url);
    const codes = new Set(
      readdirSync(folder)
        .filter((file) => file.endsWith('.txt'))
        .slice(0, 40)
        .flatMap((file) => explainSpan(readFileSync(new URL(file, folder), 'utf8'), '2020-06-17'))
        .flatMap(({ readings }) => readings.flatMap(({ declined }) => declined ?? [])),
    );
    expect(codes.size).toBeGreaterThan(5);
    for (const code of codes) {
      expect(sayDeclined(code, 'ko'), code).toMatch(/\p{Script=Hangul}/u);
      expect(sayDeclined(code, 'en'), code).toMatch(/ |^[^-]+$/);
    }
  });
});
