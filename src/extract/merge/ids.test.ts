import { describe, expect, it } from 'vitest';
import { hashOf, nameKey, slugOf } from './ids.ts';

describe('ids', () => {
  it('are the same for the same content and differ with any part of it', () => {
    expect(hashOf('a', 1, undefined)).toBe(hashOf('a', 1, undefined));
    const others = [hashOf('a', 1), hashOf('a', 2), hashOf('a1'), hashOf('', 'a1'), hashOf('b', 1)];
    expect(new Set(others).size).toBe(others.length);
    expect(hashOf('a')).toMatch(/^[0-9a-z]{14}$/u);
  });

  it('do not collide over a hundred thousand facts', () => {
    const seen = new Set(Array.from({ length: 100_000 }, (_, i) => hashOf('investment', 'garam', i, '2020')));
    expect(seen.size).toBe(100_000);
  });

  it('hold spellings of one name for one', () => {
    expect(slugOf('가람 AI 연구원')).toBe(slugOf('‘가람AI연구원’'));
    expect(nameKey('㈜가람')).toBe(nameKey('가람'));
    expect(slugOf('가람')).not.toBe(slugOf('가람전자'));
  });

  it.each(['인공지능(AI) 원팀', 'H2O.ai', '(주)', '—', 'A&B'])('are fit for the dataset: %s', (name) => {
    expect(slugOf(name)).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u);
  });
});
