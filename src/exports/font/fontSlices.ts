// The files that the font comes in, in; which of them draws a character out.

/** One file of the font, and the characters that it is for. */
export interface FontSlice {
  /** Its `unicode-range`, as CSS has it: `U+ac00-ac1f,U+3131`. */
  range: string;
  /** A WOFF2 file with an axis of weights. */
  load(): Promise<Uint8Array>;
}

/** What a style sheet says of the font's files: their address beside the sheet and their range, in its order. */
export const readFontSheet = (css: string): { file: string; range: string }[] =>
  css.split('@font-face').flatMap((face) => {
    const file = /url\(["']?([^"')]+\.woff2)["']?\)/.exec(face)?.[1];
    const range = /unicode-range:\s*([^;}]+)/i.exec(face)?.[1];
    return file && range ? [{ file, range: range.trim() }] : [];
  });

/** First and last code points of a `unicode-range`: `U+ac00-ac1f,U+3131`, `U+4??`. */
export function readUnicodeRange(text: string): [number, number][] {
  return text.split(',').flatMap((part) => {
    const match = /^U\+([0-9a-f?]+)(?:-([0-9a-f]+))?$/i.exec(part.trim());
    if (!match?.[1]) return [];
    const first = parseInt(match[1].replaceAll('?', '0'), 16);
    return [[first, parseInt(match[2] ?? match[1].replaceAll('?', 'f'), 16)] as [number, number]];
  });
}

/** Tells the slice of a character; of two that have it the later one, as in CSS; undefined where the font has none. */
export function toSliceFinder(slices: readonly FontSlice[]): (char: string) => FontSlice | undefined {
  const known = slices.map((slice) => ({ slice, ranges: readUnicodeRange(slice.range) })).reverse();
  return (char) => {
    const code = char.codePointAt(0) ?? 0;
    return known.find(({ ranges }) => ranges.some(([first, last]) => code >= first && code <= last))?.slice;
  };
}

/** The slices that a text is drawn from, in their own order. */
export function slicesOf(text: string, slices: readonly FontSlice[]): FontSlice[] {
  const find = toSliceFinder(slices);
  const used = new Set([...new Set(text.normalize('NFC'))].map(find));
  return slices.filter((slice) => used.has(slice));
}
