// Words with their size, weight and colour in; paragraphs of DrawingML, with the Korean font named in every run, out.
import type { Language } from '../../model/index.ts';
import { el, text as safe, type Xml } from './xml.ts';

/**
 * The font of all text. Office has it on Windows and brings it to the Mac; in the bundled font's stead, since a deck
 * cannot count on that one being installed, and of the same widths: 0.92 em a syllable.
 */
export const FONT = 'Malgun Gothic';

/** Latin, East Asian and complex scripts: a run without `ea` falls back to whatever the theme of the reader has. */
export const fonts = (): Xml => ['a:latin', 'a:ea', 'a:cs'].map((name) => el(name, { typeface: FONT })).join('');

export interface Look {
  /** Points. */
  size: number;
  /** `#rrggbb`; left out: the theme's ink. */
  color?: string;
  bold?: boolean;
}

export const languageTag = (lang: Language): string => (lang === 'ko' ? 'ko-KR' : 'en-US');

/** A solid fill; `alpha` from 0 to 1. */
export const solid = (color: string, alpha = 1): Xml => el('a:solidFill', {}, colorOf(color, alpha));

export const colorOf = (color: string, alpha = 1): Xml =>
  el(
    'a:srgbClr',
    { val: color.slice(1).toUpperCase() },
    alpha < 1 && el('a:alpha', { val: Math.round(alpha * 100_000) }),
  );

/** The properties of a run (`a:rPr`), or of what text will be put in (`a:defRPr`, `a:endParaRPr`). */
export const runLook = (name: string, look: Look, lang: Language): Xml =>
  el(
    name,
    {
      lang: name === 'a:defRPr' ? undefined : languageTag(lang),
      altLang: name === 'a:rPr' && lang === 'ko' ? 'en-US' : undefined,
      sz: Math.round(look.size * 100),
      b: look.bold ?? false,
      dirty: name === 'a:defRPr' ? undefined : false,
    },
    look.color && solid(look.color),
    fonts(),
  );

export const run = (words: string, look: Look, lang: Language): Xml =>
  el('a:r', {}, runLook('a:rPr', look, lang), `<a:t>${safe(words)}</a:t>`);

export type Align = 'l' | 'ctr' | 'r';

/** Words in several looks on one line. */
export const mixed = (pieces: readonly { words: string; look: Look }[], lang: Language, align: Align): Xml =>
  el('a:p', {}, el('a:pPr', { algn: align }), ...pieces.map(({ words, look }) => run(words, look, lang)));

/** Lines as one paragraph, broken where they are; an empty paragraph where there are none. */
export function paragraph(lines: readonly string[], look: Look, lang: Language, align: Align = 'l'): Xml {
  const runs = lines.flatMap((line, i) => [
    ...(i ? [el('a:br', {}, runLook('a:rPr', look, lang))] : []),
    ...(line ? [run(line, look, lang)] : []),
  ]);
  return el('a:p', {}, el('a:pPr', { algn: align }), ...runs, !runs.length && runLook('a:endParaRPr', look, lang));
}
