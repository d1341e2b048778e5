// A sentence in; its words out: runs of letters and digits, with what stands between them.

export interface Word {
  start: number;
  end: number;
  text: string;
  /** What stands between the word before and this one. */
  gap: string;
}

// Latin names hold marks between letters (H2O.ai, AT&T, R&D, e-커머스 stays two words).
const WORD = /[A-Za-z0-9]+(?:[.&'’+-][A-Za-z0-9]+)*(?:\+(?![A-Za-z0-9]))?[\p{L}\p{N}]*|[\p{L}\p{N}]+/gu;

export function toWords(text: string): Word[] {
  const words: Word[] = [];
  let last = 0;
  for (const match of text.matchAll(WORD)) {
    words.push({
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      gap: text.slice(last, match.index),
    });
    last = match.index + match[0].length;
  }
  return words;
}
