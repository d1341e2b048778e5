import { describe, expect, it } from 'vitest';
import type { Evidence, FoundRecord, SourceText } from '../model/index.ts';
import { explainTelling as explain } from './explainTelling.ts';
import { declinedInWords, readInWords, reasonsInWords, slotInWords, typeInWords } from './explanationInWords.ts';

const explainTelling = (
  { text }: Pick<SourceText, 'text'>,
  published: string,
  evidence: Evidence,
  found: { kind: FoundRecord['kind']; type: string } | undefined,
  names: readonly string[] = [],
) => explain({ text, published, evidence, found, names });

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
    const found = { kind: 'figure', type: 'headcount' } as const;
    expect(explainTelling(text, '2021-03-03', telling('열었다'), found)?.isOwn).toBe(false);
  });
  it('is of the ends of the relation alone, where a sentence ties many', () => {
    const said = '모임 ‘가온 원팀’에는 가람전자, 나래화학, 솔내은행 등이 참여한다.';
    const found = { kind: 'relation', type: 'membership' } as const;
    const ends = (names: readonly string[]) =>
      explainTelling(
        { ...text, text: said },
        '2021-03-03',
        { ...telling(''), start: 0, end: said.length, quote: said },
        found,
        names,
      )!.facts.map(({ slots }) => slots.find(({ slot }) => slot === 'source')?.value);
    expect(ends([]).length).toBeGreaterThan(1);
    expect(ends(['나래화학', '가온 원팀'])).toEqual(['나래화학']);
    expect(ends(['다온전자'])).toEqual(ends([]));
  });
  it('declines where the text is another version', () => {
    expect(explainTelling(text, '2021-03-03', { ...telling('열었다'), start: 0, end: 3 }, undefined)).toBeUndefined();
  });
  it('is said in words of either language', () => {
    const { facts, readings } = explainTelling(text, '2021-03-03', telling('2021년 3월 2일'), undefined)!;
    const date = readings.find((one) => one.kind === 'date')!;
    expect([readInWords(date, 'ko'), readInWords(date, 'en')]).toEqual(['2021년 3월 2일', '2 March 2021']);
    const fact = facts.find(({ kind }) => kind === 'event')!;
    expect(typeInWords(fact, 'ko')).toMatch(/[가-힣]/);
    const slot = (name: string) => fact.slots.find((one) => one.slot === name)!;
    expect(slotInWords(fact, slot('type'), 'ko')).toBe(typeInWords(fact, 'ko'));
    expect(slotInWords(fact, slot('date'), 'en')).toBe('2 March 2021');
  });
  it('tells of a number why it is no figure, and of a name that weights read why it is one', () => {
    const said = '모레니스는 지난해 직원 300여 명과 함께 건물 5층에 들었다.';
    const other = { ...text, text: said };
    const own = { ...telling(''), start: 0, end: 4, quote: '모레니스' };
    const { readings } = explainTelling(other, '2021-03-03', own, undefined)!;
    const words = readings.map((one) => `${readInWords(one, 'ko')} | ${declinedInWords(one, 'ko')}`);
    expect(words).toContainEqual(expect.stringMatching(/^약 300명 → /));
    expect(words).toContainEqual('5층 | 층');
    expect(words).toContain('2020년 (연도: 앞뒤에서 알게 됨) | ');
    const name = readings.find((one) => one.chance)!;
    expect(readInWords(name, 'en')).toMatch(/^모레니스 \(Company\), >?\d+% likely$/);
    expect(reasonsInWords(name, 'ko')[0]).toMatch(/^그렇게 본 까닭: .*‘모레니스’/);
  });
});
