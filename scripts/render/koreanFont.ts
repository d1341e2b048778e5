// Nothing in; the files of the bundled Korean font, as its own style sheet lists them, out.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { FontSlice } from '../../src/exports/index.ts';

const root = dirname(createRequire(import.meta.url).resolve('@fontsource-variable/noto-sans-kr/package.json'));

let listed: Promise<FontSlice[]> | undefined;
/** The font's files; of one list the files are read and opened once. */
export function fontSlices(): Promise<FontSlice[]> {
  listed ??= readFile(join(root, 'index.css'), 'utf8').then((css) =>
    [...css.matchAll(/url\(\.\/(files\/[^)]+\.woff2)\)[^;]*;\s*unicode-range:\s*([^;]+);/g)].map(
      ([, path = '', range = '']) => ({ range, load: async () => new Uint8Array(await readFile(join(root, path))) }),
    ),
  );
  return listed;
}
