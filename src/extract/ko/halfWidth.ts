// Text in, the same text out with half-width digits and marks and plain spaces, character for character: every offset holds.
const MARKS: Readonly<Record<string, string>> = {
  '\n': ' ',
  '\t': ' ',
  '\u00A0': ' ',
  '％': '%',
  '．': '.',
  '，': ',',
  '～': '~',
  '∼': '~',
  '〜': '~',
  '：': ':',
  '－': '-',
  '−': '-',
  '–': '-',
  '／': '/',
  ㆍ: '·',
  ᆞ: '·',
  '・': '·',
  '∙': '·',
};

const WIDE = new RegExp(`[０-９${Object.keys(MARKS).join('')}]`, 'g');

/** Full-width digits, dashes and dots become the plain ones that the patterns know, a line break a space. The length stays. */
export const halfWidth = (text: string): string =>
  text.replace(WIDE, (mark) => MARKS[mark] ?? String.fromCharCode(mark.charCodeAt(0) - 0xfee0));

/** Every letter that it changes. */
export const WIDE_LETTERS = `${Object.keys(MARKS).join('')}０１２３４５６７８９`;
