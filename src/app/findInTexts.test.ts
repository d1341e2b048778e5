import { describe, expect, it } from 'vitest';
import type { Dataset, SourceText } from '../model/index.ts';
import { findInTexts } from './findInTexts.ts';

const document = (id: string, published: string): Dataset['documents'][number] => ({
  id,
  title: id,
  publisher: '나루일보',
  authors: [],
  published,
  language: 'ko',
  sha256: 'a'.repeat(64),
  kind: 'digest',
});
const text = (...sentences: string[]): SourceText => {
  let at = 0;
  const places = sentences.map((sentence) => {
    const start = at;
    at += sentence.length + 1;
    return { start, end: start + sentence.length };
  });
  return { text: sentences.join(' '), blocks: [], sentences: places, issues: [] };
};
const documents = [document('old', '2021-01-02'), document('new', '2022-01-02'), document('unpublished', '2023-01-02')];
const texts = new Map([
  ['old', text('가람전자는 연구동을 지었다.', '솔내바이오도 지었다.')],
  ['new', text('연구동은 가람 전자의 것이다.')],
]);

describe('findInTexts', () => {
  it('gives the sentences that have every word, the newest first, with their places', () => {
    expect(findInTexts(documents, texts, '가람전자 연구동').map((hit) => [hit.document.id, hit.start])).toEqual([
      ['new', 0],
      ['old', 0],
    ]);
    expect(findInTexts(documents, texts, '솔내바이오').map((hit) => hit.words)).toEqual(['솔내바이오도 지었다.']);
  });

  it('finds nothing for nothing', () => {
    expect(findInTexts(documents, texts, ' ')).toEqual([]);
  });
});
