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
    expect(explain(TEXT, '2022-03-15')).toMatch(/34세.*no figure: an age \(age\)/u);
  });

  it('keeps to the sentences that the span meets', () => {
    const words = explain(TEXT, '2022-03-15', { start: TEXT.indexOf('만 34세'), end: TEXT.length });
    expect(words).not.toContain('300억원');
    expect(words).toContain('34세');
    expect(explain(TEXT, '2022-03-15', { start: 500, end: 501 })).toBe('No sentence is read there.');
  });

  it('says a quarter and a period in words too', () => {
    expect(explain('가람전자는 올해 2분기 공장을 연다.', '2022-03-15')).toContain(
      '2022-34 (second quarter of 2022), year implied',
    );
  });

  it('says how likely a name and a tie are, and why', () => {
    const words = explain('금빛나루와 손을 잡은 모레니스는 내년 공장을 세운다.', '2022-03-15');
    expect(words).toMatch(/모레니스 \(company\), >?\d+% likely\n\s+for it: .*“모레니스”.*\n\s+against it: /u);
    const tie = explain('세림기공은 지난 3월 태진정밀과 손을 맞잡고 로봇 관절을 내놓았다.', '2022-03-15');
    expect(tie).toMatch(/likely\s+\d+%\s+stated, weighed\n\s+for it: \S/u);
  });

  it('stands in columns, Hangul and all', () => {
    const lines = explain('가람전자는 11일 한빛대와 협약을 맺었다.', '2022-03-15').split('\n');
    const at = (line: string | undefined, words: string) =>
      line!.slice(0, line!.indexOf(words)).replace(/[가-힣]/gu, '##').length;
    const [one, other] = ['organization/', 'date/day'].map((rule) => lines.find((line) => line.includes(rule)));
    expect(at(one, 'organization/')).toBe(at(other, 'date/day'));
  });
});
