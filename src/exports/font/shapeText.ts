// A line of words, its size, weight and language in; where each glyph of the font stands, as a browser sets it, out.
import type { Font, PathCommand } from 'fontkit';
import type { Language } from '../../model/index.ts';
import { textWidth } from '../../charts/textWidth.ts';
import type { FontSlice } from './fontSlices.ts';

/** A glyph, or a piece of text that the font has no glyphs for, at its place in the line, in pixels. */
export type Piece = { x: number; y: number } & ({ outline: readonly PathCommand[]; scale: number } | { text: string });

export interface ShapedLine {
  pieces: Piece[];
  /** Pixels from the line's origin to where the next would stand. */
  width: number;
}

export interface Typeface {
  find(char: string): FontSlice | undefined;
  open(slice: FontSlice, weight: number): Font;
}

const NO_SCRIPT = 'DFLT';
const SCRIPTS: readonly [RegExp, string][] = [
  [/\p{Script=Hangul}/u, 'hang'],
  [/\p{Script=Latin}/u, 'latn'],
  [/\p{Script=Han}/u, 'hani'],
  [/\p{Script=Hiragana}|\p{Script=Katakana}/u, 'kana'],
  [/\p{Script=Greek}/u, 'grek'],
  [/\p{Script=Cyrillic}/u, 'cyrl'],
];
/**
 * Unicode gives the middle dot to some scripts (Script_Extensions), Hangul not among them: between two Hangul words browsers
 * set it by the font's rules for no script, as wide as other languages have it.
 */
const SHARED: Readonly<Record<string, readonly string[]>> = { '·': ['latn', 'hani', 'grek', NO_SCRIPT] };
/** The scripts that a character may belong to; undefined: any. */
function scriptsOf(char: string): readonly string[] | undefined {
  const own = SCRIPTS.find(([pattern]) => pattern.test(char))?.[1];
  return own ? [own] : SHARED[char];
}

/** The OpenType name of a language; the font knows Korean, and sets a wider blank for it. */
const LANGUAGE: Record<Language, string> = { ko: 'KOR ', en: 'ENG ' };
/** What a browser switches on unasked. Not `palt`, which sets Korean close. */
const FEATURES = { ccmp: true, liga: true, locl: true, kern: true };

interface Run {
  text: string;
  scripts: readonly string[] | undefined;
}

/** Pieces of one script: what belongs to any goes with what is before it, at the start with what follows. */
function scriptRuns(text: string): Run[] {
  const runs: Run[] = [];
  for (const char of text) {
    const scripts = scriptsOf(char);
    const last = runs.at(-1);
    const shared = last?.scripts && scripts ? last.scripts.filter((one) => scripts.includes(one)) : undefined;
    if (!last || shared?.length === 0) runs.push({ text: char, scripts });
    else {
      last.text += char;
      last.scripts = shared ?? last.scripts ?? scripts;
    }
  }
  return runs;
}

/** Pieces that one file draws. */
function sliceRuns(text: string, find: Typeface['find']): { text: string; slice: FontSlice | undefined }[] {
  const runs: { text: string; slice: FontSlice | undefined }[] = [];
  for (const char of text) {
    const slice = find(char);
    const last = runs.at(-1);
    if (last && last.slice === slice) last.text += char;
    else runs.push({ text: char, slice });
  }
  return runs;
}

/** Sets a line from left to right, with the font's own advances, ligatures and kerning. */
export function shapeText(
  line: string,
  { size, weight, lang }: { size: number; weight: number; lang: Language },
  typeface: Typeface,
): ShapedLine {
  const pieces: Piece[] = [];
  let x = 0;
  const runs = scriptRuns(line.normalize('NFC')).flatMap(({ text, scripts }) => {
    const script = scripts?.length === 1 ? scripts[0] : NO_SCRIPT;
    return sliceRuns(text, typeface.find).map((run) => ({ ...run, script }));
  });
  for (const { text, script, slice } of runs) {
    if (!slice) {
      pieces.push({ x, y: 0, text });
      x += textWidth(text, size, weight);
      continue;
    }
    const font = typeface.open(slice, weight);
    const scale = size / font.unitsPerEm;
    const { glyphs, positions } = font.layout(text, FEATURES, script, LANGUAGE[lang], 'ltr');
    positions.forEach(({ xAdvance, xOffset, yOffset }, i) => {
      const outline = glyphs[i]?.path.commands ?? [];
      if (outline.length) pieces.push({ outline, scale, x: x + xOffset * scale, y: -yOffset * scale });
      x += xAdvance * scale;
    });
  }
  return { pieces, width: x };
}
