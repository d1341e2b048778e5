// Lists of names in all the signs that papers set between them, and before each of them.
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../pipeline.ts';
import { parseOf } from '../clauses.ts';

const partners = (text: string): string[] =>
  readArticle({ id: 't', text, published: '2023-05-10' }).sentences.flatMap((sentence) =>
    parseOf(sentence).clauses.flatMap((clause) =>
      clause.arguments.filter((a) => a.case === 'with').map((a) => a.mention.name),
    ),
  );
const ALL = ['가람전자', '다온화학', '솔내은행'];

describe('names of a list', () => {
  it.each([
    ...['·', '‧', '・', '･', 'ㆍ', '∙', '⋅', '․', '•', '/', ' / ', '+', ', ', '-', ' '].map((sign) => ALL.join(sign)),
    ...[' △', ' ▲', ' ▷', ' ►', ' ◇', ' ■', ' ▪', ' ○', ' ◦'].map((sign) => (sign + ALL.join(sign)).trim()),
    '△가람전자△다온화학△솔내은행',
    '①가람전자 ②다온화학 ③솔내은행',
    '가람전자, 다온화학 그리고 솔내은행',
    '가람전자와 다온화학 그리고 솔내은행',
    '△가람전자(대표 김다온) △다온화학 △솔내은행 등',
    '가람전자, 다온화학, 솔내은행 세 곳',
    '가람전자, 다온화학, 솔내은행 3곳의 기업',
  ])('%s', (list) => expect(partners(`나래통신은 ${list}과 협약을 맺었다.`).toSorted()).toEqual(ALL));
  it('are universities with a blank between them', () =>
    expect(partners('나래통신은 서울대 연세대 고려대와 협약을 맺었다.')).toHaveLength(3));
  it.each([
    ['나래통신은 △가람전자의 칩 △다온화학의 소재와 경쟁한다.', []],
    ['나래통신은 가람그룹 다온화학 연구소와 협약을 맺었다.', ['다온화학 연구소']],
  ])('are not who only qualifies: %s', (text, wanted) => expect(partners(text)).toEqual(wanted));
});
