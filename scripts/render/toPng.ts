// The text of an SVG in; the bytes of a PNG out, drawn by resvg with the bundled Korean font alone.
import { Resvg } from '@resvg/resvg-js';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fontParts, type FontPart } from './koreanFont.ts';

/** A PNG of an SVG's own size times `scale`; `characters` are those of its text. System fonts are not read, so that the same text gives the same bytes anywhere. */
export async function toPng(svg: string, characters: string, scale = 1): Promise<Uint8Array> {
  const parts = await fontParts(characters);
  const folder = await mkdtemp(join(tmpdir(), 'yeonpyo-font-'));
  try {
    const fontFiles = await Promise.all(
      parts.map(async (part, i) => {
        const path = join(folder, `${i}.ttf`);
        await writeFile(path, withStyle(part));
        return path;
      }),
    );
    const resvg = new Resvg(markBold(svg), {
      font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Noto Sans KR' },
      fitTo: { mode: 'zoom', value: scale },
    });
    return resvg.render().asPng();
  } finally {
    await rm(folder, { recursive: true });
  }
}

/*
 * The font comes in many files, and where one lacks a letter resvg takes the next that has it, whatever its weight, as
 * long as it agrees in style or width. So the bold files also say that they are italic and condensed (their outlines are
 * neither), and bold text asks for that: letters then come from bold files only, and from the others elsewhere.
 */
const OS2_WEIGHT = 4;
const OS2_WIDTH = 6;
const OS2_SELECTION = 62;
const CONDENSED = 3;
const ITALIC = 1;

function withStyle({ bytes, weight }: FontPart): Buffer {
  const font = Buffer.from(bytes);
  for (let i = 0; i < font.readUInt16BE(4); i++) {
    const record = 12 + i * 16;
    const tag = font.toString('latin1', record, record + 4);
    // A letter is drawn from another file only where the letters stand one by one: `사무실 fi` lost its ligature. The name
    // is changed to one that nobody knows and that keeps its place in the order.
    if (tag === 'GSUB') font.write('GSUX', record, 'latin1');
    if (tag !== 'OS/2') continue;
    const table = font.readUInt32BE(record + 8);
    font.writeUInt16BE(weight, table + OS2_WEIGHT);
    font.writeUInt16BE(weight === 700 ? CONDENSED : 5, table + OS2_WIDTH);
    const selection = font.readUInt16BE(table + OS2_SELECTION);
    font.writeUInt16BE(weight === 700 ? selection | ITALIC : selection & ~ITALIC, table + OS2_SELECTION);
  }
  return font;
}

const markBold = (svg: string) =>
  svg.replace(/ font-weight="(?:700|bold)"/g, ' font-weight="700" font-style="italic" font-stretch="condensed"');
