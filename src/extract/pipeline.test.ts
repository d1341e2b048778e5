import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vocabulary } from '../catalog/index.ts';
import { readDataset } from '../model/index.ts';
import { extractArticle, toBulkResult, toDataset, toSourceText } from './index.ts';

const SHA = 'a'.repeat(64);
const NEWS =
  '가람전자, 나래화학에 300억원 투자\n\n입력 2022.03.15 09:00\n\n가람전자는 지난해\u00a09월 나래화학에 약 300억원을 투자했다고 15일 밝혔다. 가람전자 수원연구소에는 연구원 1200여명이 근무하고 있다.\n\n김다온 가람전자 대표는 “매년 전문가 80명을 양성하겠다”고 말했다.\n';

const extract = (text: string, id = 'a', published?: string) =>
  extractArticle({ id, text, sha256: SHA, ...(published && { published }) });

/** Pieces of which odd pages are made. */
const odd = fc
  .array(
    fc.constantFrom(
      '가람전자는 ',
      '300억원을 ',
      '투자했다. ',
      '(약 ',
      ')',
      '\r\n',
      '\u00a0',
      '“',
      '‘새싹펀드’에 ',
      '파랑대 해양연구센터(이하 물빛테크)가 ',
      '파랑필하모닉(PPH)은 ',
      '물빛테크와 ',
      'PPH는 ',
      '지난 2월 ',
      '1조 ',
      '%',
      '\ud83d',
      '가'.normalize('NFD'),
      '© ',
      '댓글 0\n',
      '20, 30년 ',
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

describe('the pipeline', () => {
  it('reads the dateline of a text, unless one is given', () => {
    expect(extract(NEWS).article.published).toBe('2022-03-15');
    expect(extract(NEWS, 'a', '2020-01-02T10:00+09:00').article.published).toBe('2020-01-02');
  });

  it('takes no part of a name for a date', () => {
    const { facts } = extract('봄내식품이 12일 즉석밥 공장 준공식을 열었다.', 'a', '2020-06-17');
    expect(facts.events.map((event) => event.edtf)).toEqual(['2020-06-12']);
  });

  it('says that a text without a dateline needs one, and guesses no date', () => {
    const { issues, facts } = extract('가람전자는 협력사 40곳을 두고 있다.');
    expect(issues.map((issue) => issue.code)).toContain('no-dateline');
    expect(facts.figures.map((figure) => figure.edtf)).toEqual(['XXXX-XX-XX']);
  });

  it('gives mentions and evidence whose offsets hold in the text given', () => {
    const text = `\ufeff${NEWS.normalize('NFD')}`;
    const result = toBulkResult(extract(text));
    expect(result.figures.length).toBeGreaterThan(1);
    expect(result.mentions.length).toBeGreaterThan(3);
    for (const mention of result.mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
    for (const record of [...result.figures, ...result.events, ...result.relations, ...result.organizations])
      for (const { start, end, quote } of record.evidence) expect(text.slice(start, end)).toBe(quote);
  });

  it('gives a dataset whose quotes are slices of the source text', () => {
    const extraction = extract(NEWS);
    const dataset = toDataset([extraction]);
    const { text } = toSourceText(extraction);
    for (const record of [...dataset.figures, ...dataset.events, ...dataset.people, ...dataset.organizations])
      for (const { start, end, quote } of record.evidence) expect(text.slice(start, end)).toBe(quote);
  });

  it('reads a unit by the other name that the text gives it', () => {
    const { facts } = extract(
      '파랑대 해양연구센터(이하 물빛테크)가 지난달 문을 열었다. 물빛테크는 직원이 50명이다.',
      'a',
      '2022-03-15',
    );
    expect(facts.figures.map(({ subject }) => subject)).toEqual(['파랑대 해양연구센터']);
  });

  it('gives the same result for the same input', () => {
    expect(JSON.stringify(toBulkResult(extract(NEWS)))).toBe(JSON.stringify(toBulkResult(extract(NEWS))));
  });

  it('never throws, and gives valid data with true offsets, whatever the text', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(fc.oneof(odd, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
        const extraction = extract(text, 'a', '2022-03-15');
        const read = readDataset(JSON.parse(JSON.stringify(toDataset([extraction]))), vocabulary);
        expect(read.ok ? [] : read.problems).toEqual([]);
        for (const mention of toBulkResult(extraction).mentions)
          expect(text.slice(mention.start, mention.end)).toBe(mention.text);
      }),
      { numRuns: 300 },
    );
  });

  it('refuses a dataset of a document whose hash is not known', () => {
    expect(() => toDataset([extractArticle({ id: 'a', text: NEWS })])).toThrow(/a: .*SHA-256/u);
  });
});
