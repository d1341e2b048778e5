// Text as given in; NFC text with one kind of space, of line end, of middle dot, of tilde, of per cent, of triangle and of exchange code out, and the way back to the offsets given.
import { Letter, lettersOf } from '../letters.ts';

export interface NormalText {
  text: string;
  /** The offset in the text given for an offset in `text`; what falls inside a rewritten character maps to its start. */
  toOriginal(offset: number): number;
}

// What joins the character before it: combining marks, the vowels and finals of decomposed Hangul, and what is dropped.
const JOINS = '\\p{M}\\u1160-\\u11ff\\ud7b0-\\ud7ff';
const DROPPED = '\\u00ad\\u200b\\u2060\\ufeff';
/** `김다온(金茶溫)전 사장`: a name in Chinese characters, and right behind it what is no particle. */
const STUCK =
  '\\)(?<=[가-힣]\\([\\u4e00-\\u9fff]{2,4}\\))(?=[가-힣])(?!(?:은|는|이|가|을|를|의|에|도|와|과|로|씨|등|만|에게|에서|께서|으로|이다|이며|이고|이라는|이라고)(?![가-힣]))';
/** `공장을 신설,양산에`: as older papers set a comma, without a blank behind it. */
const TIGHT = /(?<=[가-힣]),(?=[가-힣])/u;
// Everything that could change. Hangul syllables, ASCII but the grave accent and lone surrogates before nothing that joins cannot.
const SUSPECT = new RegExp(
  `${STUCK}|${TIGHT.source}|\\r\\n?|[^${JOINS}${DROPPED}\\r]?[${JOINS}${DROPPED}]+|[\\t\\v\\f\\x60\\u0080-\\uabff\\uf900-\\uffff]|[^\\u0000-\\uffff]`,
  'gu',
);
const DROP = new RegExp(`[${DROPPED}]`, 'gu');
const SPACE = /[\t\v\f\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/gu;
/** One sign for what papers set in several: 가람ㆍ나래, 3∼5일, 20％, `달빛`. */
const SIGNS: Readonly<Record<string, string>> = {
  ㆍ: '·',
  '・': '·',
  '‧': '·',
  '∙': '·',
  '⋅': '·',
  '･': '·',
  '․': '·',
  '∼': '~',
  '～': '~',
  '〜': '~',
  '％': '%',
  // `ΔSK텔레콤 ΔKT`: a triangle that stands before each of a list
  Δ: '△',
  '∆': '△',
  '▵': '△',
  '►': '▶',
  '▸': '▶',
  '▪': '■',
  '◦': '○',
  '⦁': '•',
  '`': "'",
  '´': "'",
};
const OTHER_SIGNS = Object.keys(SIGNS).join('');
const SIGN = new RegExp(`[${OTHER_SIGNS}]`, 'gu');
const LINE_END = /[\r\u0085\u2028\u2029]\n?/gu;
const CHANGES = new RegExp(
  `${STUCK}|${TIGHT.source}|[\\t\\v\\f\\r\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000${OTHER_SIGNS}${DROPPED}]`,
  'u',
);

const same = (offset: number) => offset;
const rewrite = (piece: string): string =>
  piece
    .replace(/^[),]$/u, '$& ')
    .replace(DROP, '')
    .normalize('NFC')
    .replace(LINE_END, '\n')
    .replace(SPACE, ' ')
    .replace(SIGN, (sign) => SIGNS[sign] ?? sign);

/** `가람전자[001234]`: the code that a listed firm has at the exchange; round brackets are as long. */
const CODE = /(?<=[가-힣A-Za-z])\[(\d{6})\]/gu;

/** Linear in the length of `written`; any string will do, lone surrogates included (they stay). */
export function normalizeText(written: string): NormalText {
  const raw = written.includes('[') ? written.replace(CODE, '($1)') : written;
  if (!(lettersOf(raw) & Letter.odd) && !TIGHT.test(raw)) return { text: raw, toOriginal: same };
  if (!CHANGES.test(raw) && raw.normalize('NFC') === raw) return { text: raw, toOriginal: same };

  const out: string[] = [];
  // A stretch that begins at `starts[i]` of the new text came from `origins[i]` on; rewritten pieces have stretches of their own.
  const starts: number[] = [];
  const origins: number[] = [];
  let length = 0;
  let copied = 0;
  const stretch = (origin: number) => {
    if (starts[starts.length - 1] === length) origins[origins.length - 1] = origin;
    else {
      starts.push(length);
      origins.push(origin);
    }
  };
  const copyUntil = (end: number) => {
    if (end === copied) return;
    stretch(copied);
    out.push(raw.slice(copied, end));
    length += end - copied;
    copied = end;
  };
  for (const match of raw.matchAll(SUSPECT)) {
    const piece = match[0];
    const replaced = rewrite(piece);
    if (replaced === piece) continue;
    copyUntil(match.index);
    copied = match.index + piece.length;
    if (replaced === '') continue;
    stretch(match.index);
    out.push(replaced);
    length += replaced.length;
    stretch(copied);
  }
  copyUntil(raw.length);
  if (starts[starts.length - 1] !== length) {
    starts.push(length);
    origins.push(raw.length);
  } else origins[origins.length - 1] = raw.length;

  const toOriginal = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const origin = (origins[low] ?? 0) + Math.max(0, offset - (starts[low] ?? 0));
    const next = origins[low + 1];
    return Math.min(origin, next === undefined ? raw.length : next);
  };
  return { text: out.join(''), toOriginal };
}
