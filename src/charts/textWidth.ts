// Words, a font size and a weight in; their width in pixels out, and the same words wrapped or cut to a width. No browser needed.

// Advances of Noto Sans KR (variable, 5.3.1) in thousandths of an em, U+0020 to U+007E, at weight 400 and 700. The blank is
// the one of Korean text (`lang="ko"` chooses it in the font); in other languages it is 0.224, so that those have room to spare.
// prettier-ignore
const REGULAR = [
  280, 323, 474, 555, 555, 921, 680, 278, 338, 338, 467, 555, 278, 347, 278, 392,
  555, 555, 555, 555, 555, 555, 555, 555, 555, 555, 278, 278, 555, 555, 555, 474,
  946, 608, 657, 638, 688, 589, 552, 689, 728, 293, 535, 646, 543, 812, 723, 742,
  633, 742, 635, 596, 599, 721, 575, 878, 573, 531, 603, 338, 392, 338, 555, 559,
  606, 563, 618, 510, 620, 554, 325, 564, 607, 275, 275, 552, 284, 926, 610, 606,
  620, 620, 388, 468, 377, 607, 521, 802, 498, 521, 475, 338, 270, 338, 555,
];
// prettier-ignore
const BOLD = [
  284, 370, 574, 590, 590, 963, 740, 325, 378, 378, 507, 590, 325, 370, 325, 387,
  590, 590, 590, 590, 590, 590, 590, 590, 590, 590, 325, 325, 590, 590, 590, 514,
  1007, 641, 681, 656, 714, 615, 585, 717, 757, 330, 568, 686, 578, 853, 749, 770,
  667, 770, 682, 624, 625, 748, 619, 915, 627, 580, 613, 378, 387, 378, 590, 567,
  626, 591, 644, 527, 644, 581, 372, 597, 640, 304, 306, 604, 315, 964, 641, 626,
  644, 644, 437, 495, 421, 637, 576, 863, 562, 574, 511, 378, 296, 378, 590,
];
// What is neither in that range, nor such a letter with an accent, nor a whole em wide.
// prettier-ignore
const OTHERS: Readonly<Record<string, readonly [number, number]>> = {
  '\u00a0': [280, 284],
  '¡': [323, 370],
  '¢': [555, 590],
  '£': [555, 590],
  '¤': [555, 590],
  '¥': [555, 590],
  '¦': [270, 296],
  '¨': [606, 626],
  '©': [832, 849],
  'ª': [386, 403],
  '«': [479, 529],
  '¬': [555, 590],
  '\u00ad': [0, 0],
  '®': [473, 513],
  '¯': [606, 626],
  '°': [370, 404],
  '²': [411, 424],
  '³': [411, 424],
  '´': [606, 626],
  'µ': [628, 664],
  '·': [561, 592],
  '¸': [606, 626],
  '¹': [411, 424],
  'º': [407, 420],
  '»': [479, 529],
  '¼': [873, 909],
  '½': [903, 948],
  '¾': [889, 921],
  '¿': [474, 514],
  'Æ': [918, 951],
  'Ð': [712, 742],
  'Ø': [742, 770],
  'Þ': [652, 690],
  'ß': [643, 700],
  'æ': [877, 891],
  'ð': [608, 630],
  'ø': [606, 626],
  'þ': [620, 644],
  '–': [536, 544],
  '—': [894, 908],
  '‘': [278, 325],
  '’': [278, 325],
  '“': [474, 574],
  '”': [474, 574],
  '•': [340, 378],
  '−': [555, 590],
  '€': [555, 590],
  '₩': [555, 590],
  '™': [711, 760],
};
/** Every Hangul syllable and letter. */
const HANGUL = 920;
const isHangul = (code: number) =>
  (code >= 0xac00 && code <= 0xd7a3) || (code >= 0x3130 && code <= 0x318f) || (code >= 0x1100 && code <= 0x1112);
/** Marks that stand on or join what is before them. */
const isZeroWidth = (code: number) =>
  (code >= 0x300 && code <= 0x36f) ||
  (code >= 0x1160 && code <= 0x11ff) ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0xfe00 && code <= 0xfe0f) ||
  code === 0xfeff ||
  code < 0x20;

function advance(char: string, bold: number): number {
  const code = char.codePointAt(0) ?? 0;
  const between = (regular: number, heavy: number) => regular + (heavy - regular) * bold;
  if (code >= 0x20 && code <= 0x7e) return between(REGULAR[code - 0x20] ?? 0, BOLD[code - 0x20] ?? 0);
  if (isHangul(code)) return HANGUL;
  if (isZeroWidth(code)) return 0;
  const other = OTHERS[char];
  if (other) return between(...other);
  const base = char.normalize('NFD');
  if (base.length > 1 && base !== char) return advance(base[0] ?? '', bold);
  return 1000;
}

/**
 * The width in pixels of one line of Noto Sans KR at `size` pixels. Kerning is left out, so it errs on the wide side by
 * about a hundredth; what the font does not have counts as one em.
 */
export function textWidth(text: string, size: number, weight = 400): number {
  const bold = Math.min(1, Math.max(0, (weight - 400) / 300));
  let units = 0;
  for (const char of text.normalize('NFC')) units += advance(char, bold);
  return (units * size) / 1000;
}

/** The longest beginning of `text` that is at most `maxWidth` wide; at least one character. */
function fitting(text: string, maxWidth: number, size: number, weight: number): string {
  const chars = [...text];
  let low = 1;
  let high = chars.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (textWidth(chars.slice(0, middle).join(''), size, weight) <= maxWidth) low = middle;
    else high = middle - 1;
  }
  return chars.slice(0, low).join('');
}

/**
 * Lines no wider than `maxWidth` pixels, broken between words as Korean wants it (`word-break: keep-all`); a word that is
 * wider than a line by itself is broken inside. A newline stays a break. Empty text is one empty line.
 */
export function wrapText(text: string, maxWidth: number, size: number, weight = 400): string[] {
  const lines: string[] = [];
  for (const paragraph of text.normalize('NFC').split('\n')) {
    let line = '';
    for (let word of paragraph.split(/[ \t]+/).filter(Boolean)) {
      const longer = line ? `${line} ${word}` : word;
      if (textWidth(longer, size, weight) <= maxWidth) {
        line = longer;
        continue;
      }
      if (line) lines.push(line);
      while (textWidth(word, size, weight) > maxWidth && [...word].length > 1) {
        const head = fitting(word, maxWidth, size, weight);
        lines.push(head);
        word = word.slice(head.length);
      }
      line = word;
    }
    lines.push(line);
  }
  return lines;
}

/** The text if it fits `maxWidth` pixels, else its beginning and an ellipsis; empty where not even one letter fits. */
export function cutText(text: string, maxWidth: number, size: number, weight = 400): string {
  const whole = text.normalize('NFC');
  if (textWidth(whole, size, weight) <= maxWidth) return whole;
  const room = maxWidth - textWidth('…', size, weight);
  if (room <= 0) return '';
  const head = fitting(whole, room, size, weight);
  return textWidth(head, size, weight) > room ? '' : `${head.trimEnd().replace(/[,·:(\-–]$/u, '')}…`;
}
