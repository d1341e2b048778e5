// A text as it was found in; the text in one form, what each part of it is, and what it says of itself out.
import type { Block, CleanText, Issue } from './types.ts';
import { closeTail, proseOf, putTalkAside } from './clean/closeTail.ts';
import { findHeadings } from './clean/findHeadings.ts';
import { foldRepeats } from './clean/foldRepeats.ts';
import { splitLines } from './clean/lines.ts';
import { ruleOfLine } from './clean/lineRules.ts';
import { normalizeText } from './clean/normalizeText.ts';
import { readHeader } from './clean/readHeader.ts';
import { splitLine } from './clean/splitLine.ts';

/**
 * Never throws, loses nothing, linear in the length of `raw`. Each line is a block (lines broken to a width are joined);
 * what is stuck to a line (byline, credit, copyright) is a block of its own. Offsets are UTF-16 units into `text`, which
 * is NFC with `\n` and plain blanks; `toOriginal` leads back into `raw`.
 */
export function cleanText(raw: string): CleanText {
  const { text, toOriginal } = normalizeText(raw);
  const lines = splitLines(text);
  const blocks: Block[] = [];
  for (const line of lines) {
    // A text of one line was given to be read: it is no button of a page.
    const rule = lines.length > 1 ? ruleOfLine(line.text) : undefined;
    // What points to another story is, above all else, the article's own label: `[인사] 가람그룹`.
    if (rule && (rule !== 'other-story' || line !== lines[0]))
      blocks.push({ start: line.start, end: line.end, kind: 'aside', rule });
    else
      for (const piece of splitLine(line.text)) {
        const block: Block = {
          start: line.start + piece.start,
          end: line.start + piece.end,
          kind: piece.kind ?? 'paragraph',
        };
        if (piece.rule) block.rule = piece.rule;
        blocks.push(block);
      }
  }
  const issues: Issue[] = [];
  if (lines.length > 1) {
    const prose = proseOf(blocks, text);
    putTalkAside(prose, text);
    closeTail(blocks, prose, text);
    findHeadings(blocks, text, prose);
    foldRepeats(blocks, text);
  }
  const header =
    blocks.some((block) => block.rule) || lines.length > 1 ? readHeader(blocks, text, issues) : { authors: [] };
  if (!blocks.some((block) => block.kind !== 'aside'))
    issues.push({ code: 'no-text', message: 'nothing to read: give the text of an article' });
  return { text, blocks, header, issues, toOriginal };
}
