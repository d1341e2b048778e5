// A page's blocks in; those that say again what an earlier one said marked with its index in place.
import type { Block } from '../types.ts';

const SHORTEST = 8;
/** One sentence of what is to be seen. */
const IN_PICTURE = /^(?:(?!다\. ).){10,160}(?:있다|모습|전경)\.?$/u;
/** Blocks whose beginnings differ are not compared further. */
const BEGINNING = 48;

const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, '');

/** Two blocks say the same when their letters and digits are the same. Asides are not compared. */
export function foldRepeats(blocks: Block[], text: string): void {
  if (blocks.length < 2) return;
  const textOf = ({ start, end }: Block) => text.slice(start, end);
  const groups = new Map<string, number[]>();
  blocks.forEach((block, i) => {
    if (block.kind === 'aside') return;
    const key = lettersOf(text.slice(block.start, Math.min(block.end, block.start + BEGINNING))).slice(0, SHORTEST);
    if (key.length < SHORTEST) return;
    const group = groups.get(key);
    if (group) group.push(i);
    else groups.set(key, [i]);
  });
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    const seen = new Map<string, number>();
    for (const i of group) {
      const block = blocks[i];
      if (!block) continue;
      const letters = lettersOf(textOf(block));
      const earlier = seen.get(letters);
      if (earlier === undefined) seen.set(letters, i);
      else {
        block.repeats = earlier;
        // A photograph's words stand under it and beside it.
        if (earlier === i - 1 && IN_PICTURE.test(textOf(block)))
          for (const told of [blocks[earlier]!, block])
            if (told.kind === 'paragraph') Object.assign(told, { kind: 'caption', rule: 'told-twice' });
      }
    }
  }
}
