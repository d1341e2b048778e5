import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from './clean.ts';
import { sentenceSpans, splitSentences } from './sentences.ts';

const split = (text: string) => sentenceSpans(text).map(({ start, end }) => text.slice(start, end));

describe('sentenceSpans', () => {
  it.each([
    ['a plain pair', ['가람전자가 공장을 지었다.', '한빛대학교도 참여한다.'], ' '],
    ['no blank behind the stop', ['가람전자가 공장을 지었다.', '한빛대학교도 참여한다.', 'KT는 빠졌다.'], ''],
    ['a question and a call', ['정말 지을까?', '그렇다!', '첫 삽을 떴다.'], ' '],
    ['a quotation that stands alone', ['"함께 갑시다. 두려워하지 맙시다."', '윤슬기 대표가 말했다.'], ' '],
  ])('parts %s', (_, sentences, blank) => {
    expect(split(sentences.join(blank))).toEqual(sentences);
  });

  it.each([
    ['decimals', '매출이 3.5% 늘어 1.2조원이 됐다.'],
    ['dates', '준공일은 2020.05.17 이고 2020. 8. 10. 입주한다.'],
    ['names with a stop', '가람전자는 H2O.ai, data.world 등에 투자했다.'],
    ['addresses', '자세한 내용은 www.garam.example 에서 본다.'],
    ['English short forms', 'Garam Co. Ltd. 는 J. Kim 박사를 영입했다.'],
    ['a list number', '1. 가람전자가 연구동을 열었다.'],
    ['a pause', '투자...설비 확대에 나서… 주목된다.'],
    ['a quotation of two sentences', '윤슬기 대표는 “투자를 늘린다. 사람도 뽑는다.”고 말했다.'],
    ['a quotation taken up behind a blank', '그는 "투자를 늘린다." 라고 말했다.'],
    ['a quotation with straight and curly marks', "그는 ‘늘린다. 반드시.'라는 말을 했다."],
    ['brackets', '가람전자(대표 윤슬기. 본사 아산)가 연구동을 열었다.'],
    ['a name with a mark', '‘야호! 가람’이라는 행사를 열었다.'],
  ])('keeps %s together', (_, sentence) => {
    expect(split(sentence)).toEqual([sentence]);
  });

  it('parts behind a quotation that ends its sentence', () => {
    expect(split('그는 “투자를 늘린다”고 말했다. “사람도 뽑는다.” 회사는 곧 공고를 낸다.')).toEqual([
      '그는 “투자를 늘린다”고 말했다.',
      '“사람도 뽑는다.”',
      '회사는 곧 공고를 낸다.',
    ]);
  });

  it('is not led astray by a mark that is never closed, or never opened', () => {
    expect(split('협업’을 앞세운다. ‘독점은 아니다. "함께 한다. (곧 시작한다. 끝이다.')).toHaveLength(5);
  });

  it('parts a bracketed credit from nothing and keeps the offsets trimmed', () => {
    expect(split('  가람이 열었다.   한빛이 닫았다.  ')).toEqual(['가람이 열었다.', '한빛이 닫았다.']);
  });

  it('loses no letter and overlaps nowhere, for any string', () => {
    const piece = fc.oneof(
      fc.constantFrom('했다.', '“', '”', '"', "'", '(', ')', ' ', '3.5', '가람', '?', '…', '\n'),
      fc.string({ unit: 'binary', maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        let before = 0;
        let kept = '';
        for (const { start, end } of sentenceSpans(text)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          kept += text.slice(start, end);
          before = end;
        }
        expect(kept.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      }),
      { numRuns: 500 },
    );
  });

  it('cuts what is too long to be a sentence, never inside a character', () => {
    const spans = sentenceSpans('😀가'.repeat(20_000));
    expect(Math.max(...spans.map(({ start, end }) => end - start))).toBeLessThanOrEqual(4000);
    expect(sentenceSpans('😀'.repeat(9_000)).every(({ start }) => start % 2 === 0)).toBe(true);
  });

  it('takes time in proportion to the text', () => {
    for (const unit of [
      '(',
      '“',
      '"',
      "'",
      '.',
      '다.',
      '“다. ',
      '(다.) ',
      '1.',
      ')',
      '( ]',
      '… ',
      'A.',
      '1. ',
      '가. ',
      ' ',
    ]) {
      const start = performance.now();
      sentenceSpans(unit.repeat(300_000 / unit.length));
      expect(performance.now() - start, JSON.stringify(unit)).toBeLessThan(2_000);
    }
  });
});

describe('splitSentences', () => {
  it('reads title, paragraphs and captions, and nothing twice', () => {
    const clean = cleanText(
      [
        '가람전자, 연구동 열다',
        '댓글 0',
        '가람전자가 3일 연구동을 열었다. 300명이 일한다.',
        '가람전자 연구동 전경.ⓒ가람전자',
        '가람전자가 3일 연구동을 열었다. 300명이 일한다.',
      ].join('\r\n'),
    );
    const sentences = splitSentences(clean);
    expect(sentences.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'title: 가람전자, 연구동 열다',
      'paragraph: 가람전자가 3일 연구동을 열었다.',
      'paragraph: 300명이 일한다.',
      'caption: 가람전자 연구동 전경.',
    ]);
    for (const { start, end, text, block } of sentences) {
      expect(clean.text.slice(start, end)).toBe(text);
      expect(clean.blocks[block]?.start).toBeLessThanOrEqual(start);
    }
  });
});
