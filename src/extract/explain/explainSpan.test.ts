import { describe, expect, it } from 'vitest';
import { explainSpan } from './explainSpan.ts';

const TEXT = '가람전자는 지난해 9월 나래화학에 약 300억원을 투자했다. 만 34세 이하 청년도 뽑는다.';
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

describe('explaining a span', () => {
  it('gives the rules that matched and what each read', () => {
    const [sentence] = explainSpan(TEXT, '2022-03-15', at('300억원'));
    expect(sentence?.readings.map(({ text, read, figure }) => [text, read, figure])).toEqual([
      ['가람전자', expect.stringMatching(/^가람전자 /u), undefined],
      ['지난해 9월', '2021-09', undefined],
      ['나래화학', expect.stringMatching(/^나래화학 /u), undefined],
      ['300억원', '30000000000 KRW, about', 'investment'],
    ]);
  });

  it('says how each role of a fact was filled, and whether the sentence states it', () => {
    const [sentence] = explainSpan(TEXT, '2022-03-15', at('300억원'));
    const figure = sentence?.facts.find((fact) => fact.kind === 'figure');
    expect(figure?.type).toBe('investment');
    expect(figure?.slots).toContainEqual({
      slot: 'date',
      value: '2021-09',
      rule: 'date:clause',
      from: 'stated',
    });
  });

  it('says why a number is no figure, and keeps to the sentences that the span meets', () => {
    const sentences = explainSpan(TEXT, '2022-03-15', at('34세'));
    expect(sentences).toHaveLength(1);
    expect(sentences[0]?.readings.find(({ text }) => text.includes('34'))?.declined).toBe('age');
    expect(explainSpan(TEXT, '2022-03-15', { start: 500, end: 501 })).toEqual([]);
  });

  it('names the other metrics that a number might have been', () => {
    const [sentence] = explainSpan('나래벤처스는 700억원 규모의 ‘새싹 펀드’에 투자했다.', '2022-03-15');
    const sum = sentence?.readings.find(({ kind }) => kind === 'quantity');
    expect([sum?.figure, ...(sum?.rivals ?? [])].join(' ')).toMatch(/fund-size/u);
    expect([sum?.figure, ...(sum?.rivals ?? [])].join(' ')).toMatch(/investment/u);
  });
});
