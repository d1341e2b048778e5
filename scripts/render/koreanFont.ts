// Nothing in; the files of the bundled Korean font, as its own style sheet lists them, out.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readFontSheet, type FontSlice } from '../../src/exports/font/fontSlices.ts';

const root = dirname(createRequire(import.meta.url).resolve('@fontsource-variable/noto-sans-kr/package.json'));

let listed: Promise<FontSlice[]> | undefined;
/** The font's files; of one list the files are read and opened once. */
export function fontSlices(): Promise<FontSlice[]> {
  listed ??= readFile(join(root, 'index.css'), 'utf8').then((css) =>
    readFontSheet(css).map(({ file, range }) => ({
      range,
      load: async () => new Uint8Array(await readFile(join(root, file))),
    })),
  );
  return listed;
}
