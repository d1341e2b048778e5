import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBytes } from './decodeBytes.ts';

const SENTENCE = '가람전자는 3일 “똠얌”이라는 상품에 1조2000억원을 썼다고 밝혔다.';
const bytesOf = (...bytes: number[]) => Uint8Array.from(bytes);
const utf16 = (text: string, little: boolean) => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), little);
  return bytes;
};
const join = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

describe('decodeBytes', () => {
  it('reads UTF-8 with and without its mark', () => {
    const bytes = new TextEncoder().encode(SENTENCE);
    expect(decodeBytes(bytes)).toEqual({ text: SENTENCE, encoding: 'UTF-8', lost: 0 });
    expect(decodeBytes(join(bytesOf(0xef, 0xbb, 0xbf), bytes))?.text).toBe(SENTENCE);
  });

  it.each([
    ['UTF-16LE', true],
    ['UTF-16BE', false],
  ] as const)('reads %s with and without its mark', (encoding, little) => {
    const bytes = utf16(SENTENCE, little);
    expect(decodeBytes(bytes)).toEqual({ text: SENTENCE, encoding, lost: 0 });
    expect(decodeBytes(join(utf16('\ufeff', little), bytes))).toEqual({ text: SENTENCE, encoding, lost: 0 });
  });

  it('finds EUC-KR by its content', () => {
    // "가람 3일, 문을 연다." in EUC-KR
    const bytes = bytesOf(
      0xb0,
      0xa1,
      0xb6,
      0xf7,
      0x20,
      0x33,
      0xc0,
      0xcf,
      0x2c,
      0x20,
      0xb9,
      0xae,
      0xc0,
      0xbb,
      0x20,
      0xbf,
      0xac,
      0xb4,
      0xd9,
      0x2e,
    );
    expect(decodeBytes(bytes)).toEqual({ text: '가람 3일, 문을 연다.', encoding: 'CP949', lost: 0 });
  });

  it('reads the syllables that CP949 has beyond EUC-KR', () => {
    // 갂 and 똠, 뷁, 힣: the first, two in the middle, and the last of the extension.
    const bytes = bytesOf(0x81, 0x41, 0x8c, 0x63, 0x94, 0xee, 0xc6, 0x52, 0x20, 0xb0, 0xa1);
    expect(decodeBytes(bytes)).toEqual({ text: '갂똠뷁힣 가', encoding: 'CP949', lost: 0 });
  });

  it('reads UTF-8 that was cut in mid-character as UTF-8, and says what is lost', () => {
    const bytes = new TextEncoder().encode(SENTENCE.repeat(3));
    const cut = bytes.subarray(0, bytes.length - 2 - 1);
    expect(decodeBytes(cut)).toMatchObject({ encoding: 'UTF-8', lost: 1 });
  });

  it('takes pictures and other files that hold no text for what they are', () => {
    expect(decodeBytes(bytesOf(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d))).toBeUndefined();
    expect(decodeBytes(bytesOf(1, 2, 3, 4, 0xff))).toBeUndefined();
  });

  it('gives any text back that was written in UTF-8 or UTF-16', () => {
    const text = fc.string({
      unit: fc.constantFrom(...'가나다라람전자 1,2억원.“”ab\n一😀') as fc.Arbitrary<string>,
      minLength: 1,
    });
    fc.assert(
      fc.property(text, (content) => {
        expect(decodeBytes(new TextEncoder().encode(content))?.text).toBe(content);
        expect(decodeBytes(join(utf16('\ufeff', true), utf16(content, true)))?.text).toBe(content);
      }),
    );
  });
});
