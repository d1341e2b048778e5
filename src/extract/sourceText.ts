// An extraction in; the document's text as the pages show it out.
import type { SourceText } from '../model/index.ts';
import type { Extraction } from './extraction.ts';

/** Cleaned text with its blocks, sentences and issues; offsets are those of the dataset's evidence. */
export function toSourceText({ article, issues }: Extraction): SourceText {
  return {
    text: article.clean.text,
    blocks: article.clean.blocks.map(({ start, end, kind, rule, repeats }) => ({
      start,
      end,
      kind,
      ...(rule && { rule }),
      ...(repeats !== undefined && { repeats }),
    })),
    sentences: article.sentences.map(({ start, end }) => ({ start, end })),
    issues: issues.map(({ code, message, span }) => ({ code, message, ...span })),
  };
}
