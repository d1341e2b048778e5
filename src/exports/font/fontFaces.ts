// A text and the font's files in; the `@font-face` rules that draw it, files inside, out.
import { readUnicodeRange, slicesOf, type FontSlice } from './fontSlices.ts';

/** So many bytes go to `String.fromCharCode` at once: engines bound the number of arguments. */
const STEP = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += STEP) text += String.fromCharCode(...bytes.subarray(i, i + STEP));
  return btoa(text);
}

/** A range as one way to write it: style sheets are rewritten when a site is built. */
const writtenRange = (range: string) =>
  readUnicodeRange(range)
    .map(([first, last]) => `U+${first.toString(16)}${last > first ? `-${last.toString(16)}` : ''}`)
    .join();

/** CSS with a rule for each file whose characters the text needs, at every weight, as data URIs. */
export async function toFontFaces(text: string, slices: readonly FontSlice[]): Promise<string> {
  const faces = slicesOf(text, slices).map(
    async ({ range, load }) =>
      `@font-face{font-family:'Noto Sans KR Variable';font-weight:100 900;` +
      `src:url(data:font/woff2;base64,${toBase64(await load())}) format('woff2');unicode-range:${writtenRange(range)}}`,
  );
  return (await Promise.all(faces)).join('\n');
}
