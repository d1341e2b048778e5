// Text in, the same text out with half-width digits and marks and plain spaces, character for character: every offset holds.
const WIDE = /[\n\t\u00A0０-９％．，～∼〜：－−／ㆍᆞ・∙]/g;
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
  '／': '/',
  ㆍ: '·',
  ᆞ: '·',
  '・': '·',
  '∙': '·',
};

/** Full-width digits, dashes and dots become the plain ones that the patterns know, a line break a space. The length stays. */
export function halfWidth(text: string): string {
  // Dates and quantities are read from one sentence after the other
  if (text !== given) plain = (given = text).replace(WIDE, toPlain);
  return plain;
}
let given = '';
let plain = '';
const toPlain = (mark: string): string => MARKS[mark] ?? String.fromCharCode(mark.charCodeAt(0) - 0xfee0);
