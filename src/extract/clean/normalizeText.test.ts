import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeText } from './normalizeText.ts';

/** Every unit of the new text, sliced out of the old by the map. */
const back = (raw: string, from: number, to: number) => {
  const { toOriginal } = normalizeText(raw);
  return raw.slice(toOriginal(from), toOriginal(to));
};
const pieces = fc.array(
  fc.oneof(
    fc.constantFrom(
      '가람',
      '가람'.normalize('NFD'),
      '각'.normalize('NFD'),
      '\r\n',
      '\r',
      '\n',
      '\u00a0',
      '\u3000',
      '\t',
    ),
    fc.constantFrom(
      'e\u0301',
      '\u0301',
      '\u200b',
      '\ufeff',
      '\ud83d',
      '😀',
      '\uf900',
      '\u2126',
      'Å',
      '\u1112',
      '\u11ab',
      'a',
    ),
    fc.string({ unit: 'binary', maxLength: 3 }),
  ),
  { maxLength: 24 },
);
const anyText = pieces.map((list) => list.join(''));

describe('normalizeText', () => {
  it('leaves clean text and its offsets alone', () => {
    const raw = '가람전자는 3일 "착공했다"고 밝혔다.\n둘째 줄 😀';
    const { text, toOriginal } = normalizeText(raw);
    expect(text).toBe(raw);
    expect([0, 5, raw.length].map(toOriginal)).toEqual([0, 5, raw.length]);
  });

  it('sets a blank behind a comma between two words', () => {
    const raw = '공장을 신설,양산에 나선다. 1,200명';
    const { text, toOriginal } = normalizeText(raw);
    expect(text).toBe('공장을 신설, 양산에 나선다. 1,200명');
    expect(raw.slice(toOriginal(text.indexOf('양산')), toOriginal(text.indexOf('에 나')))).toBe('양산');
  });

  it('makes one kind of space and of line end', () => {
    expect(normalizeText('지난\u00a01월\u3000말\r\n둘\r셋\u2028넷\t다섯').text).toBe('지난 1월 말\n둘\n셋\n넷 다섯');
  });

  it('drops byte-order marks, soft hyphens and zero-width spaces, and keeps the joiner of an emoji', () => {
    expect(normalizeText('\ufeff가\u200b람\u00ad전자 👩\u200d💻').text).toBe('가람전자 👩\u200d💻');
  });

  it('composes decomposed Hangul and finds the way back', () => {
    const raw = `1조 ${'한빛대학교'.normalize('NFD')}는 2억원`;
    const { text } = normalizeText(raw);
    expect(text).toBe('1조 한빛대학교는 2억원');
    expect(back(raw, 3, 8).normalize('NFC')).toBe('한빛대학교');
    expect(back(raw, 10, 13)).toBe('2억원');
  });

  it('maps an offset behind a CRLF past both its units', () => {
    expect(back('가\r\n나다\r\n라', 2, 4)).toBe('나다');
  });

  it('gives NFC, and the same again for its own output, for any string', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const { text } = normalizeText(raw);
        expect(text.normalize('NFC')).toBe(text);
        expect(normalizeText(text).text).toBe(text);
        expect(text).not.toMatch(/[\r\u00a0\u200b]/);
      }),
      { numRuns: 500 },
    );
  });

  it('gives one sign for what papers set in several', () =>
    expect(normalizeText('가람ㆍ나래・다온, 3∼5일, 20％, `달빛` Δ미르 ∆두레').text).toBe(
      "가람·나래·다온, 3~5일, 20%, '달빛' △미르 △두레",
    ));

  it('maps offsets in order, from the start to the end, and each cut of the text to the source of that cut', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const { text, toOriginal } = normalizeText(raw);
        let before = 0;
        for (let offset = 0; offset <= text.length; offset++) {
          const at = toOriginal(offset);
          expect(at).toBeGreaterThanOrEqual(before);
          expect(at).toBeLessThanOrEqual(raw.length);
          before = at;
        }
        expect(toOriginal(text.length)).toBe(raw.length);
        // A word of plain letters put in anywhere is found again, whatever stands around it.
        const marked = `${raw}\u0020표지\u0020${raw}`;
        const at = normalizeText(marked).text.indexOf(' 표지 ', Math.max(0, text.length - 2));
        expect(back(marked, at + 1, at + 3)).toBe('표지');
      }),
      { numRuns: 500 },
    );
  });

  it('takes time in proportion to the text', () => {
    const start = performance.now();
    normalizeText('각'.normalize('NFD').repeat(400_000));
    normalizeText('\u00a0'.repeat(1_000_000));
    normalizeText('\u200b'.repeat(1_000_000));
    expect(performance.now() - start).toBeLessThan(6_000);
  });
});
