import { describe, expect, it } from 'vitest';
import { toFontFaces } from './fontFaces.ts';
import { readFontSheet, readUnicodeRange, slicesOf, toSliceFinder, type FontSlice } from './fontSlices.ts';

const slice = (range: string, ...bytes: number[]): FontSlice => ({
  range,
  load: () => Promise.resolve(new Uint8Array(bytes)),
});
const hangul = slice('U+ac00-ac02, U+20', 1, 2);
const latin = slice('U+0-FF', 3, 4);
const rest = slice('U+4??', 5);

describe('the font’s files', () => {
  it('are listed with their ranges, as a style sheet was written or as a build rewrote it', () => {
    const written = `/* [0] */
@font-face {
  font-family: 'Noto Sans KR Variable';
  font-weight: 100 900;
  src: url(./files/a.woff2) format('woff2-variations');
  unicode-range: U+ac00-ac02,U+20;
}
@font-face { src: local('x') }`;
    const built =
      '@font-face{font-family:N;src:url("a-1.woff2")format("woff2-variations");unicode-range:U+AC00-AC02,U+20}';
    expect(readFontSheet(written)).toEqual([{ file: './files/a.woff2', range: 'U+ac00-ac02,U+20' }]);
    expect(readFontSheet(built)).toEqual([{ file: 'a-1.woff2', range: 'U+AC00-AC02,U+20' }]);
  });

  it('say what they draw: of two the later one draws it, as in CSS', () => {
    expect(readUnicodeRange('U+ac00-ac02, U+20, U+4??')).toEqual([
      [0xac00, 0xac02],
      [0x20, 0x20],
      [0x400, 0x4ff],
    ]);
    const find = toSliceFinder([hangul, latin, rest]);
    expect([...'가 aЖ漢'].map(find)).toEqual([hangul, latin, latin, rest, undefined]);
    expect(slicesOf('a가', [hangul, latin, rest])).toEqual([hangul, latin]);
  });

  it('go into a style sheet only where a text needs them, the same however their range was written', async () => {
    const faces = await toFontFaces('가', [hangul, latin]);
    expect(faces).toMatch(/url\(data:font\/woff2;base64,AQI=\).*unicode-range:U\+ac00-ac02,U\+20}$/);
    expect(faces).not.toContain('AwQ=');
    expect(await toFontFaces('가', [slice('U+AC00-AC02,U+0020', 1, 2)])).toBe(faces);
  });
});
