// A page's blocks in; what follows the end of its article (comments, forms, other stories) put aside in place.
import type { Block } from '../types.ts';
import { isProse } from './isProse.ts';

/** Rules whose line can open a part of the page that is no longer the article. */
const OPENERS: ReadonlySet<string> = new Set(['related-posts', 'copyright', 'comment-box', 'mail-form', 'imprint']);

/** The blocks of running text; asked once, as two steps need it. */
export const proseOf = (blocks: readonly Block[], text: string): ReadonlySet<Block> =>
  new Set(blocks.filter((block) => block.kind === 'paragraph' && isProse(text.slice(block.start, block.end))));

/**
 * Behind an opener that has most of the text's prose before it, everything is aside (a reader's comment may be whole
 * sentences). An opener further up puts aside only what follows it until the next prose: `관련기사` in mid-article.
 */
export function closeTail(blocks: Block[], prose: ReadonlySet<Block>): void {
  const total = blocks.reduce((sum, b) => sum + (prose.has(b) ? b.end - b.start : 0), 0);
  if (!total) return;
  let before = 0;
  let open: string | undefined;
  let closed = false;
  let commented = false;
  for (const block of blocks) {
    const isOwn = prose.has(block);
    if (open !== undefined && (closed || !isOwn)) {
      commented ||= closed && block.rule === 'comment-box';
      // The day of a reader's comment is not the article's.
      if (block.kind !== 'aside') Object.assign(block, { kind: 'aside', rule: open });
      else if (commented && block.rule === 'dateline') block.rule = 'comment-box';
      continue;
    }
    if (isOwn) {
      before += block.end - block.start;
      open = undefined;
    } else if (block.kind === 'aside' && block.rule && OPENERS.has(block.rule)) {
      if (before * 2 > total) {
        open = block.rule;
        closed = true;
        commented = open === 'comment-box';
      } else if (block.rule === 'related-posts') open = block.rule;
    }
  }
}
