// A page's blocks in; those that say again what an earlier one said marked with its index in place.
import type { Block } from '../types.ts';

const SHORTEST = 8;

/** Two blocks say the same when their letters and digits are the same. Asides are not compared. */
export function foldRepeats(blocks: Block[], text: string): void {
  if (blocks.length < 2) return;
  const seen = new Map<string, number>();
  blocks.forEach((block, i) => {
    if (block.kind === 'aside') return;
    const key = text
      .slice(block.start, block.end)
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}%]+/gu, '');
    if (key.length < SHORTEST) return;
    const earlier = seen.get(key);
    if (earlier === undefined) seen.set(key, i);
    else block.repeats = earlier;
  });
}
