import { describe, expect, it } from 'vitest';
import { hasForms, normalizeText, searchForms } from './search.ts';

const finds = (query: string, text: string) => hasForms(normalizeText(text), searchForms(query));

describe('a search', () => {
  it('finds a name with any particle behind it, in the text or in the query', () => {
    expect(finds('가람전자', '가람전자는 지난 3일')).toBe(true);
    expect(finds('가람전자의', '가람전자, 연구동 열다')).toBe(true);
    expect(finds('가람전자에서는 연구동을', '가람전자 연구동')).toBe(true);
  });

  it('knows letters that are spelt out in Hangul', () => {
    expect(finds('케이티', 'KT가 함께한다')).toBe(true);
    expect(finds('에이치디가람', 'HD가람')).toBe(true);
    expect(finds('비누', 'BN이 아니다')).toBe(false);
  });

  it('does not mind blanks, quotes, width and case', () => {
    expect(finds('ai원팀', '‘ＡＩ 원팀’')).toBe(true);
  });

  it('wants every word', () => {
    expect(finds('가람 솔내', '가람전자')).toBe(false);
  });

  it('keeps two syllables of a word that ends like a particle', () => {
    expect(searchForms('도로')).toEqual([['도로']]);
  });
});
