// Text in; the bundled Korean font cut down to its characters out, as files that SVG and resvg can read.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';

const root = dirname(createRequire(import.meta.url).resolve('@fontsource-variable/noto-sans-kr/package.json'));

export interface FontFile {
  /** What `unicode-range` says it draws. */
  ranges: readonly (readonly [number, number])[];
  path: string;
}

/** Reads `U+ac00-d7a3,U+3131` to pairs of first and last code point. */
export function readUnicodeRange(text: string): [number, number][] {
  return text.split(',').map((part) => {
    const [first = '', last = first] = part.trim().replace(/^U\+/i, '').split('-');
    return [parseInt(first, 16), parseInt(last, 16)];
  });
}

let files: Promise<FontFile[]> | undefined;
/** The font's files as its own style sheet lists them; the later one wins, as in CSS. */
function fontFiles(): Promise<FontFile[]> {
  files ??= readFile(join(root, 'index.css'), 'utf8').then((css) =>
    [...css.matchAll(/url\(\.\/(files\/[^)]+\.woff2)\)[^;]*;\s*unicode-range:\s*([^;]+);/g)]
      .map(([, path = '', range = '']) => ({ path: join(root, path), ranges: readUnicodeRange(range) }))
      .reverse(),
  );
  return files;
}

export interface FontPart {
  /** 400 or 700. */
  weight: number;
  /** A TrueType file with that weight alone and only the characters asked for. */
  bytes: Buffer;
  /** The same as WOFF2, for a page or an SVG. */
  woff2: Buffer;
  characters: string;
}

const parts = new Map<string, Promise<FontPart>>();
const WEIGHTS = [400, 700] as const;

async function cut(path: string, characters: string, weight: number): Promise<FontPart> {
  const font = await readFile(path);
  const options = { variationAxes: { wght: weight }, noHinting: true };
  const bytes = await subsetFont(font, characters, { ...options, targetFormat: 'sfnt' });
  const woff2 = await subsetFont(font, characters, { ...options, targetFormat: 'woff2' });
  return { weight, bytes, woff2, characters };
}

/** The font's parts that draw a text, at both weights. Characters that the font does not have are left out. */
export async function fontParts(text: string): Promise<FontPart[]> {
  const byFile = new Map<string, string[]>();
  const known = await fontFiles();
  for (const char of [...new Set(text.normalize('NFC'))].sort()) {
    const code = char.codePointAt(0) ?? 0;
    const file = known.find(({ ranges }) => ranges.some(([first, last]) => code >= first && code <= last));
    if (file) byFile.set(file.path, [...(byFile.get(file.path) ?? []), char]);
  }
  const wanted = [...byFile].sort(([a], [b]) => (a < b ? -1 : 1));
  return Promise.all(
    wanted.flatMap(([path, chars]) =>
      WEIGHTS.map((weight) => {
        const key = `${weight} ${path} ${chars.join('')}`;
        const part = parts.get(key) ?? cut(path, chars.join(''), weight);
        parts.set(key, part);
        return part;
      }),
    ),
  );
}
