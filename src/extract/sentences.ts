// Cleaned text in; the sentences of its title, paragraphs and captions out.
import type { CleanText, Sentence, Span } from './types.ts';
import { pairMarks, type Pair } from './clean/pairMarks.ts';

/** Nothing that people write is one sentence of more: it is cut, at a blank where there is one. */
const LONGEST = 4000;
const TERMINATORS = /[.?!…。]+/g;
const isTerminator = (char: string | undefined) => char !== undefined && '.?!…。'.includes(char);
const CLOSERS = `"'”’)]」』》〉】`;
const CLOSERS_AT_MOST = 8;
/** Syllables that end a Korean sentence: only behind these does a full stop without a blank part two (`했다.가람은`). */
const FINAL = /[가-힣](?:다|요|죠|까)$/u;
const QUOTED_ON =
  /^\s?(?:이?라(?:고|며|면서|는|던|지만)|(?:이?라)?고\s|며(?:\s|,)|면서|하고\s|는\s|을\s|를\s|이란|란\s|등)/u;
const ABBREVIATION =
  /(?<![A-Za-z])(?:Inc|Co|Corp|Ltd|Dr|Mr|Mrs|Ms|Prof|St|vs|No|Vol|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|etc|e\.g|i\.e|[A-Z])$/u;

const isDigit = (code: number) => code >= 48 && code <= 57;

/** Does the run of terminators at `from`–`to` end a sentence of `text`, which starts at `start`? */
function endsSentence(text: string, start: number, from: number, to: number, next: number): boolean {
  if (next >= text.length) return true;
  // `3.5`, `x.kr`: most marks between digits or Latin letters end nothing.
  const [left, right] = [text.charCodeAt(from - 1), text.charCodeAt(to)];
  if (next === to && to === from + 1 && text[from] === '.' && isDigit(left) && isDigit(right)) return false;
  const before = text.slice(Math.max(start, from - 12), from);
  const mark = text.slice(from, to);
  const after = text.slice(next, next + 12);
  const closed = next > to;
  const blank = /^\s/u.test(after);
  // `1. `, `가. `: the number of a list entry is all that stands before the mark.
  const isListNumber = (pattern: RegExp) => from - start <= 8 && pattern.test(text.slice(start, from));
  if (closed && QUOTED_ON.test(after)) return false;
  if (/[?!]/u.test(mark)) return blank || (closed && !/^[\p{L}\p{N},]/u.test(after));
  if (mark === '。') return true;
  // `투자...확대`, `그러나… 그는`: a pause, unless a verb stands before it.
  if (mark.length > 1 || mark === '…') return FINAL.test(before) && (blank || /^[\p{L}“‘"']/u.test(after));
  if (/\d$/u.test(before)) {
    // `3.5`, `2024.3.5`, `2024. 3. 5.`, `1. 개요`; but `매출은 300. 이익은`
    if (!blank || /^\s+\d/u.test(after)) return false;
    return !isListNumber(/^\s*\d{1,3}$/u) && !/\d\s?\.\s?\d{1,2}$/u.test(before);
  }
  if (blank) {
    if (ABBREVIATION.test(before)) return false;
    return !isListNumber(/^\s*[가-하]$/u);
  }
  // No blank: `했다.가람은` and `했다.“` part; `H2O.ai`, `가.나`, `www.x.kr` do not.
  if (closed)
    return (
      FINAL.test(before) &&
      /^[가-힣A-Z“‘"'([]/u.test(after) &&
      !/^(?:고|며|는|라|이|을|를|은|에|의|로|와|과|도|만)/u.test(after)
    );
  return FINAL.test(before) && /^[\p{L}\p{N}“‘"'([▲△■◆<]/u.test(after);
}

/** Where the marks that close a quotation or bracket end. */
function endOfClosers(text: string, from: number): number {
  let end = from;
  while (end < text.length && end - from < CLOSERS_AT_MOST && CLOSERS.includes(text[end]!)) end++;
  return end;
}

/** `[start, end)` cut into pieces that are not too long, at blanks, never inside a surrogate pair. */
function* cutLong(text: string, start: number, end: number): Generator<Span> {
  let from = start;
  while (end - from > LONGEST) {
    const limit = from + LONGEST;
    const blank = text.lastIndexOf(' ', limit);
    let to = blank > from + LONGEST / 2 ? blank : limit;
    const unit = text.charCodeAt(to);
    if (unit >= 0xdc00 && unit <= 0xdfff) to--;
    yield { start: from, end: to };
    from = to;
  }
  yield { start: from, end };
}

/** What `trim` takes away: a blank, a line's end or tab, one of Unicode's spaces. */
const isBlank = (code: number) =>
  code === 32 ||
  (code <= 13 && code >= 9) ||
  (code >= 0xa0 && code < 0xac00 && /\s/.test(String.fromCharCode(code))) ||
  code === 0xfeff;

/** The piece without the blanks at its ends; nothing where it has no more. */
function addTrimmed(spans: Span[], text: string, start: number, end: number): void {
  let [from, to] = [start, end];
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  if (from < to) spans.push({ start: from, end: to });
}

/** The sentences of one stretch of text, as offsets into it, trimmed. */
export function sentenceSpans(text: string): Span[] {
  const spans: Span[] = [];
  // Asked for only where a mark could end a sentence in mid-text: most texts are one sentence, or have their marks in numbers.
  let inside: Pair[] | undefined;
  let reach = -1;
  let pair = 0;
  let start = 0;
  const add = (end: number) => {
    if (end - start <= LONGEST) addTrimmed(spans, text, start, end);
    else for (const piece of cutLong(text, start, end)) addTrimmed(spans, text, piece.start, piece.end);
    start = end;
  };
  TERMINATORS.lastIndex = 0;
  while (TERMINATORS.test(text)) {
    const to = TERMINATORS.lastIndex;
    let from = to - 1;
    while (isTerminator(text[from - 1])) from--;
    const next = endOfClosers(text, to);
    if (!endsSentence(text, start, from, to, next)) continue;
    if (next < text.length) {
      inside ??= pairMarks(text)
        .filter(({ kind, open, close }) => kind !== 'single' || close - open > 1)
        .sort((a, b) => a.open - b.open);
      for (let opened = inside[pair]; opened && opened.open < from; opened = inside[++pair])
        reach = Math.max(reach, opened.close);
      // Inside a quotation or bracket that goes on behind the mark and its closers, a sentence does not end.
      if (reach >= next) continue;
    }
    add(next);
  }
  add(text.length);
  return spans;
}

/**
 * Sentences in order, with the index and kind of their block. Asides have none, nor has a block that repeats another:
 * what is said twice is read once. A quotation of several sentences stays inside the sentence that quotes it.
 */
export function splitSentences(clean: CleanText): Sentence[] {
  const sentences: Sentence[] = [];
  clean.blocks.forEach((block, index) => {
    if (block.kind === 'aside' || block.repeats !== undefined) return;
    for (const span of sentenceSpans(clean.text.slice(block.start, block.end))) {
      const start = block.start + span.start;
      const end = block.start + span.end;
      sentences.push({ start, end, text: clean.text.slice(start, end), block: index, kind: block.kind });
    }
  });
  return sentences;
}
