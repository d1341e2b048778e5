// A text in, the kinds of letters that it holds out: one walk tells which of the costlier steps have nothing to do.

/** Kinds of letters, and of pairs of letters, as bits. */
export const Letter = {
  /** What the normalizer may have to rewrite: a grave accent and all but ASCII, Hangul syllables and the marks of Korean print. */
  odd: 1,
  lineEnd: 2,
  /** What may be a byline, a credit or a copyright line: its marks, or two letters of one of its words. */
  stuck: 4,
} as const;

/** From the first to the last of each range. */
const PLAIN = '\n\n _a~··××°±‐‧‰⁞→→■◿、】〔〛㈀㏿가힣';
const MARKS = 'ⓒ©@▲△▼◀▶/[【';
/** Two letters of each word, in four lots, that a pair of letters of one lot tells: `사자` is taken for one too. */
const WORDS = ['기자사진', '파원신원영상', '자료래픽무단pyPY', '제공캡처작권'];

const KINDS = new Uint16Array(0x10000).fill(Letter.odd);
for (let i = 0; i < PLAIN.length; i += 2) KINDS.fill(0, PLAIN.charCodeAt(i), PLAIN.charCodeAt(i + 1) + 1);
KINDS[10]! |= Letter.lineEnd;
// Of these ranges, what the normalizer has one sign for.
for (const sign of '`‧․▵►▸▪◦') KINDS[sign.charCodeAt(0)]! |= Letter.odd;
for (const mark of MARKS) KINDS[mark.charCodeAt(0)]! |= Letter.stuck;
WORDS.forEach((lot, n) => {
  for (let i = 0; i < lot.length; i += 2) {
    KINDS[lot.charCodeAt(i)]! |= 0x10 << n;
    KINDS[lot.charCodeAt(i + 1)]! |= 0x100 << n;
  }
});

/** The kinds of all letters of `text`; without a branch in the loop, which costs more than the letters do. */
export function lettersOf(text: string): number {
  let kinds = 0;
  let pairs = 0;
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const kind = KINDS[text.charCodeAt(i)]!;
    kinds |= kind;
    pairs |= before & kind;
    before = kind << 4;
  }
  return (kinds & 7) | (pairs & 0xf00 ? Letter.stuck : 0);
}
