import { describe, expect, it } from 'vitest';
import { explain } from './explain.ts';

const TEXT = '가람전자는 지난해 9월 나래화학에 약 300억원을 투자했다. 만 34세 이하 청년도 뽑는다.';

describe('explaining a text', () => {
  it('names the rules behind each slot of a figure', () => {
    const words = explain(TEXT, '2022-03-15');
    expect(words).toMatch(/figure investment 30000000000 KRW, about, actual: 나래화학, 2021-09/u);
    expect(words).toMatch(/subject\s+나래화학\s+stated, subject:recipient/u);
    expect(words).toMatch(/date\s+2021-09\s+stated, date:clause/u);
  });

  it('says why a number is no figure', () => {
    expect(explain(TEXT, '2022-03-15')).toMatch(/34세.*no figure: age/u);
  });

  it('keeps to the sentences that the span meets', () => {
    const words = explain(TEXT, '2022-03-15', { start: TEXT.indexOf('만 34세'), end: TEXT.length });
    expect(words).not.toContain('300억원');
    expect(words).toContain('34세');
    expect(explain(TEXT, '2022-03-15', { start: 500, end: 501 })).toBe('No sentence is read there.');
  });
});
