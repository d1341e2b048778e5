import { describe, expect, it } from 'vitest';
import { strings } from './index.ts';

/** Every string of a language by its path; functions are called with made-up words and numbers. */
function spoken(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    const here = path ? `${path}.${key}` : key;
    if (typeof value === 'string') return [[here, value]];
    if (typeof value === 'function') {
      const say = value as (...args: unknown[]) => string;
      return [[here, say(...Array.from({ length: say.length }, () => 2))]];
    }
    return spoken(value as object, here);
  });
}

describe('strings', () => {
  it('has no empty string and no unfilled place in either language', () => {
    for (const [path, text] of [...spoken(strings.ko), ...spoken(strings.en)]) {
      expect(text, path).not.toBe('');
      expect(text, path).not.toMatch(/undefined|NaN|\[object/);
    }
  });
  it('has the same paths in both languages', () => {
    expect(spoken(strings.ko).map(([path]) => path)).toEqual(spoken(strings.en).map(([path]) => path));
  });
  it('keeps Hangul out of English but for the name of the other language', () => {
    const korean = spoken(strings.en).filter(
      ([path, text]) => /\p{Script=Hangul}/u.test(text) && !path.startsWith('language'),
    );
    expect(korean).toEqual([]);
  });
  it('counts one and many in English', () => {
    expect(strings.en.counts.people(1)).toBe('1 person');
    expect(strings.en.counts.people(1200)).toBe('1,200 people');
    expect(strings.ko.counts.people(1200)).toBe('인물 1,200명');
  });
});
