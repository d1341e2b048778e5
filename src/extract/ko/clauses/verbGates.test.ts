import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../sentences.ts';
import { cleanText } from '../../clean.ts';
import { readArticle } from '../../pipeline.ts';
import { toWords } from '../organizations/words.ts';
import { verbSet, verbsIn } from './verbGates.ts';

const BUILD = verbSet((lemma) => ['세우', '짓', '완공'].includes(lemma));
const SIGN = verbSet((lemma) => ['맺', '체결', '손잡'].includes(lemma));
const OTHER = verbSet((lemma) => ['밝히', '투자', '갚', '추진', '열'].includes(lemma));

const bitsOf = (text: string): number => verbsIn(text, toWords(text)) & (BUILD | SIGN | OTHER);

describe('the verbs that a sentence may have', () => {
  it.each([
    ['가람전자가 부산에 공장을 세웠다.', BUILD],
    ['나래화학은 한빛대와 협약을 맺고 연구소를 짓는다.', BUILD | SIGN],
    ['가람전자, 한빛대와 협약 체결', SIGN],
    ['공장은 내년 완공 예정이다.', BUILD],
    ['빚을 모두 갚기로 했다.', OTHER],
    ['“연구소를 세웠다”고 밝혔다.', BUILD | OTHER],
    ['(주)가람·나래가 손잡았다.', SIGN],
    ['체결·운영한다', 0],
  ])('%s', (text, bits) => expect(bitsOf(text) & bits).toBe(bits));

  it('rules out what is not there', () => {
    expect(bitsOf('가람전자는 서울에 있다.')).toBe(0);
    expect(bitsOf('한빛대 학생이 대회에서 이겼다.') & (BUILD | SIGN)).toBe(0);
  });

  it('rules nothing out of a written word of very many parts', () => {
    expect(bitsOf('가·'.repeat(40))).toBe(BUILD | SIGN | OTHER);
  });

  it('has the bit of every verb that a clause turns out to have', () => {
    const text =
      '가람전자는 3일 나래화학과 업무협약을 체결했다고 밝혔다. 2019년 세워진 한빛연구소를 넓히고 있으며, 공장을 지을 계획이다. ' +
      '‘나래 펀드’를 조성·운용 중이다. 보람투자가 이끄는 라운드에 투자하기로 결정한 뒤 문을 연다. 증설 추진…3000억원 투입. ' +
      '솔내바이오 관계자는 “사업을 키우겠다”라며 “빚을 갚을 것”이라고 말했다. 인수설은 사실이 아니라고 부인했다.';
    const lemmas = new Map<string, number>();
    const sentences = splitSentences(cleanText(text));
    expect(sentences.length).toBeGreaterThan(5);
    const read = readArticle({ id: 'a', text, published: '2024-01-02' }).sentences;
    // Two sets, of half of the lemmas each
    const found = [...new Set(read.flatMap((s) => s.clauses.map((c) => c.lemma!)))];
    expect(found.length).toBeGreaterThan(10);
    const size = Math.ceil(found.length / 2);
    for (let i = 0; i < 2; i++) {
      const own = new Set(found.slice(i * size, (i + 1) * size));
      const bit = verbSet((lemma) => own.has(lemma));
      for (const lemma of own) lemmas.set(lemma, bit);
    }
    for (const sentence of read)
      for (const { lemma } of sentence.clauses)
        expect([lemma, verbsIn(sentence.text, toWords(sentence.text)) & lemmas.get(lemma!)!]).toEqual([
          lemma,
          lemmas.get(lemma!),
        ]);
  });
});
