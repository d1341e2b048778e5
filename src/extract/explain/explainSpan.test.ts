import { describe, expect, it } from 'vitest';
import { explainSpan } from './explainSpan.ts';

const TEXT = '가람전자는 지난해 9월 나래화학에 약 300억원을 투자했다. 만 34세 이하 청년도 뽑는다.';
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

describe('explaining a span', () => {
  it('gives the rules that matched and what each read', () => {
    const [sentence] = explainSpan(TEXT, '2022-03-15', at('300억원'));
    expect(sentence?.readings.map(({ text, read, figure }) => [text, read, figure])).toEqual([
      ['가람전자', expect.stringMatching(/^가람전자 /u), undefined],
      ['지난해 9월', '2021-09, year implied', undefined],
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
    const metrics = [sum?.figure, ...(sum?.rivals ?? []).map(({ metric }) => metric)];
    expect(metrics).toEqual(expect.arrayContaining(['fund-size', 'investment']));
  });

  it('says of a name that weights read how likely it is, and what speaks for it and against it', () => {
    const [sentence] = explainSpan('금빛나루와 손을 잡은 모레니스는 내년 공장을 세운다.', '2022-03-15');
    const name = sentence?.readings.find(({ text }) => text === '모레니스');
    expect(name?.rule).toBe('organization/weighed');
    expect(name?.chance?.likely).toBeGreaterThan(0.65);
    const about = (isFor: boolean) =>
      name?.chance?.reasons.filter(({ weight }) => weight > 0 === isFor).map((reason) => reason.about);
    expect(about(true)).toContain('word');
    expect(about(false)).toContain('times');
    expect(name?.chance?.reasons.find((reason) => reason.about === 'before')?.words).toBe('잡은');
  });

  it('says of a name of several words each as it is written', () => {
    const [sentence] = explainSpan('초기부터 함께한 크레센도 파트너스가 60억원을 넣었다.', '2022-03-15');
    const words = sentence?.readings.find(({ text }) => text === '크레센도 파트너스')?.chance?.reasons;
    expect(words?.filter(({ about }) => about === 'word').map((reason) => reason.words)).toContain('크레센도');
  });

  it('gives what rules saw as a name and weights deny as beaten', () => {
    const [sentence] = explainSpan('창원 봉림공단의 다솔섬유는 요즘 밤에도 불이 꺼지지 않는다.', '2022-03-15');
    const denied = sentence?.readings.find(({ text }) => text === '봉림공단');
    expect(denied).toMatchObject({ rule: 'organization/shape', beatenBy: 'organization/weighed' });
    expect(denied?.mention).toBeUndefined();
    expect(denied?.chance?.likely).toBeLessThan(denied!.chance!.least!);
  });

  it('gives what was nearly read as a name, and how likely it would have to be', () => {
    const [sentence] = explainSpan('모나온 컨소시엄에는 노르빈이 들어왔다.', '2022-03-15');
    const near = sentence?.readings.filter(({ declined }) => declined === 'unlikely') ?? [];
    expect(near.length).toBeGreaterThan(0);
    for (const { chance, mention } of near) {
      expect(mention).toBeUndefined();
      expect(chance!.likely).toBeLessThanOrEqual(chance!.least!);
    }
  });

  it('has whom the sentence names for stated, and whom it does not for implied', () => {
    const text = '가람전자는 솔내시에 본사를 둔 부품 회사다. 지난달에는 나래화학에서 20억원을 투자받았다.';
    const [sentence] = explainSpan(text, '2022-03-15', { start: text.indexOf('지난달'), end: text.length });
    const tie = sentence?.facts.find(({ kind }) => kind === 'relation');
    expect(tie?.slots).toContainEqual(expect.objectContaining({ slot: 'source', value: '나래화학', from: 'stated' }));
    expect(tie?.slots).toContainEqual(expect.objectContaining({ slot: 'target', value: '가람전자', from: 'implied' }));
  });

  it('says what was made, where, and with which figures', () => {
    const [sentence] = explainSpan('나래전자는 3조원을 투자해 평택에 반도체 공장을 짓는다.', '2022-03-15');
    const words = sentence?.facts.map((fact) => fact.words).join('\n');
    expect(words).toContain('반도체 공장 (object)');
    expect(words).toContain('investment (figure)');
  });

  it('reads any text', () => {
    for (const text of ['', ' ', '((((', 'ㅋㅋ asdf 1 !!', '<b>&nbsp;</b>', '가'.repeat(3000), '모나온 '.repeat(300)])
      expect(() => explainSpan(text)).not.toThrow();
  });
});
