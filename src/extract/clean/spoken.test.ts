// Prose in short lines, broken at phrases for somebody who reads it aloud, and lists that only look so.
import { describe, expect, it } from 'vitest';
import { cleanText } from '../clean.ts';
import { splitSentences } from '../sentences.ts';

const sentencesOf = (text: string) =>
  splitSentences(cleanText(text)).map((sentence) => sentence.text.replaceAll('\n', ' '));

describe('lines broken at phrases', () => {
  const SPOKEN = [
    '나래경제청이 오늘',
    '가람산업과 다온유리 등 두 기업과',
    '258억 원 규모의 투자협약을 맺었습니다.',
    '가람산업은 솔내산업단지에',
    '190억 원을 투자해',
    '골재 공장을 건립할 계획입니다.',
  ];
  const SENTENCES = [
    '나래경제청이 오늘 가람산업과 다온유리 등 두 기업과 258억 원 규모의 투자협약을 맺었습니다.',
    '가람산업은 솔내산업단지에 190억 원을 투자해 골재 공장을 건립할 계획입니다.',
  ];

  it('are the sentences that they are parts of', () => expect(sentencesOf(SPOKEN.join('\n'))).toEqual(SENTENCES));

  it('leave a headline right above them alone', () =>
    expect(sentencesOf(['나래경제청, 258억 투자협약', ...SPOKEN].join('\n')).slice(-2)).toEqual(SENTENCES));

  it.each([
    [['가람전자', '나래소재', '다온화학', '모두 세 곳이 뽑혔다.']],
    [['가람전자가 공장을 짓는다.', '나래소재는 연구소를 연다.', '다온화학도 뽑는다.', '모두 늘어난다.']],
  ])('are not lines that do not go on: %j', (lines) => expect(sentencesOf(lines.join('\n'))).toEqual(lines));
});
