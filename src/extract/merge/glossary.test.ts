import { describe, expect, it } from 'vitest';
import { extractArticle, toDataset } from '../index.ts';

const text =
  '한빛전자 대전연구소는 2021년 3월 5일 누리봄 과정을 열고 신입 직원 30명을 교육했다고 밝혔다. 김가람 한빛전자 대표는 이날 서울대학교를 방문했다. 한빛전자 직원은 미국에서 1200명이다.';
const dataset = toDataset([extractArticle({ id: 'a', text, published: '2021-03-06', sha256: 'a'.repeat(64) })]);
const english = new Map(dataset.glossary?.map(({ ko, en }) => [ko, en]));

describe('the glossary', () => {
  it('has English by rule for whom no source names in English, and for nobody else', () => {
    expect(english.get('한빛전자')).toBe('Hanbit Electronics');
    expect(english.has('서울대학교')).toBe(false);
    expect(dataset.organizations.find((o) => o.name.ko === '서울대학교')?.name.en).toBe('Seoul National University');
  });

  it('holds no Hangul and no word twice', () => {
    expect(dataset.glossary?.filter(({ en }) => /[가-힣]/u.test(en))).toEqual([]);
    expect(english.size).toBe(dataset.glossary?.length);
  });

  it('leaves out what is no name and would have to be spelt', () => {
    for (const { subject, qualifier } of dataset.figures)
      for (const words of [subject, qualifier])
        if (words && english.has(words)) expect(english.get(words)).not.toMatch(/Nuribom/u);
  });
});
