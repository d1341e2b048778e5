// A text in; a style sheet with the font cut down to its characters, files inside, out.
import subsetFont from 'subset-font';
import { toSliceFinder, type FontSlice } from '../../src/exports/font/fontSlices.ts';
import { fontSlices } from '../render/koreanFont.ts';

/** Characters in one sheet at most: about 75 kB. What more a text has is drawn from the site's own files. */
const MOST = 400;
// What browsers do unasked, and the figures of one width.
const FEATURES = ['calt', 'ccmp', 'clig', 'kern', 'liga', 'locl', 'mark', 'mkmk', 'rlig', 'tnum'];

/** `without`: text that another sheet draws. Every weight is in it; empty where nothing is left to draw. */
export async function firstFonts(text: string, without = ''): Promise<string> {
  const had = new Set(without.normalize('NFC'));
  const characters = [...new Set(text.normalize('NFC'))].filter((char) => !had.has(char));
  const find = toSliceFinder(await fontSlices());
  const bySlice = new Map<FontSlice, string>();
  for (const char of characters.slice(0, MOST)) {
    const slice = find(char);
    if (slice) bySlice.set(slice, (bySlice.get(slice) ?? '') + char);
  }
  const faces = [...bySlice].map(async ([slice, own]) => {
    const font = await subsetFont(Buffer.from(await slice.load()), own, {
      targetFormat: 'woff2',
      noHinting: true,
      keepFeatures: FEATURES,
    });
    const range = [...own].map((char) => `U+${char.codePointAt(0)?.toString(16)}`).join(',');
    // A family of its own, so that whoever looks for the font's files finds those that are whole.
    return (
      `@font-face{font-family:'Yeonpyo First';font-weight:100 900;` +
      `src:url(data:font/woff2;base64,${font.toString('base64')}) format('woff2-variations');unicode-range:${range}}`
    );
  });
  return (await Promise.all(faces)).join('\n');
}
