// A piece of text in; which of its characters stand inside a quotation or a bracket that is closed again out.

const DOUBLE = new Set(['"', '“', '”', '„', '‟', '″']);
const SINGLE = new Set(["'", '‘', '’', '‚', '‛', '`', '´']);
const OPENS: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '「': '」',
  '『': '』',
  '《': '》',
  '〈': '〉',
  '【': '】',
  '（': '）',
};
const CLOSES = new Set(Object.values(OPENS));
const OPENING_QUOTES = new Set(['“', '„', '‘', '‚']);
const CLOSING_QUOTES = new Set(['”', '’', '´']);
const MARKS = /["“”„‟″'‘’‚‛`´()[\]「」『』《》〈〉【】（）]/g;

/** Longer than this, a pair is rather two marks that have nothing to do with each other. */
const QUOTED_AT_MOST = 1200;
const NAMED_AT_MOST = 200;

export interface Pair {
  open: number;
  close: number;
  kind: 'double' | 'single' | 'bracket';
}

const isLetter = (char: string | undefined) =>
  char !== undefined && ((char >= '가' && char <= '힣') || /[\p{L}\p{N}]/u.test(char));
const isLatin = (char: string | undefined) => char !== undefined && /[A-Za-z]/.test(char);

/**
 * Closed pairs by order of their closing. Quotation marks are matched by family (curly, straight and mixed alike, as
 * the web writes them: `‘실패'`), by the side that the word is on; an apostrophe between Latin letters is none.
 * What opens and never closes, or the other way round, counts for nothing. Linear.
 */
export function pairMarks(text: string): Pair[] {
  const pairs: Pair[] = [];
  const brackets: { open: number; closer: string }[] = [];
  const quotes: { double: number; single: number } = { double: -1, single: -1 };
  for (const match of text.matchAll(MARKS)) {
    const i = match.index;
    const char = match[0];
    const closer = OPENS[char];
    if (closer) {
      brackets.push({ open: i, closer });
      if (brackets.length > 64) brackets.shift();
    } else if (CLOSES.has(char)) {
      const at = brackets.findLastIndex((bracket) => bracket.closer === char);
      const opened = brackets[at];
      if (!opened) continue;
      brackets.length = at;
      if (i - opened.open <= QUOTED_AT_MOST) pairs.push({ open: opened.open, close: i, kind: 'bracket' });
    } else if (DOUBLE.has(char) || SINGLE.has(char)) {
      const kind = DOUBLE.has(char) ? 'double' : 'single';
      const before = text[i - 1];
      const after = text[i + 1];
      if (kind === 'single' && isLatin(before) && isLatin(after)) continue;
      const open = quotes[kind];
      const looksOpen =
        OPENING_QUOTES.has(char) ||
        (!CLOSING_QUOTES.has(char) &&
          !isLetter(before) &&
          (before === undefined || /[\s([,·…“‘"']/u.test(before)) &&
          isLetter(after));
      if (open >= 0 && !(looksOpen && char !== '"' && char !== "'")) {
        if (i - open <= (kind === 'double' ? QUOTED_AT_MOST : NAMED_AT_MOST)) pairs.push({ open, close: i, kind });
        quotes[kind] = -1;
      } else if (looksOpen || (open < 0 && !CLOSING_QUOTES.has(char) && !isLetter(before))) quotes[kind] = i;
    }
  }
  return pairs;
}
