import { describe, expect, it } from 'vitest';
import type { Evidence, FoundRecord, SourceText } from '../model/index.ts';
import { explainTelling } from './explainTelling.ts';

const words = '가람전자는 2021년 3월 2일 솔내시에 가람연구단지를 열었다.';
const text: SourceText = {
  text: words,
  blocks: [{ start: 0, end: words.length, kind: 'paragraph' }],
  sentences: [{ start: 0, end: words.length }],
  issues: [],
};
const telling = (quote: string): Evidence => ({
  document: 'd',
  start: words.indexOf(quote),
  end: words.indexOf(quote) + quote.length,
  quote,
  rule: 'made-up',
});

describe('how a telling was read', () => {
  it('names what each rule read and whether the sentence states it', () => {
    const explanation = explainTelling(text, '2021-03-03', telling('2021년 3월 2일'), undefined);
    expect(explanation?.readings.find((one) => one.kind === 'date')).toMatchObject({ read: '2021-03-02' });
    const slots = explanation?.facts.flatMap((fact) => fact.slots) ?? [];
    expect(slots.some((slot) => slot.slot === 'date' && slot.from === 'stated')).toBe(true);
  });
  it('says so where the fact of the record’s kind is not there', () => {
    const found = { kind: 'figure', record: { metric: 'headcount' } } as FoundRecord;
    expect(explainTelling(text, '2021-03-03', telling('열었다'), found)?.isOwn).toBe(false);
  });
  it('declines where the text is another version', () => {
    expect(explainTelling(text, '2021-03-03', { ...telling('열었다'), start: 0, end: 3 }, undefined)).toBeUndefined();
  });
});
