// What has been learned of places beside each other (`npm run learn`): trees, each of which adds to a sum, packed in letters; and back.
import { PACKED } from './learned.ts';

/** A tree: of `column` whether it is at most `limit`, then one branch, else the other; or how much it adds. */
export type Tree = number | { column: number; limit: number; below: Tree; above: Tree };
export interface Forest {
  /** The limits of each column, from the least. */
  limits: readonly (readonly number[])[];
  trees: readonly Tree[];
}

const FIRST = 0x28;
const LEAF = '!';
/** What a leaf adds goes from −`MOST` to `MOST` steps. */
const STEP = 0.01;
const MOST = 24;
const letter = (value: number): string => String.fromCharCode(FIRST + value);

/** Lines: the limits of a column by spaces, then a tree each, root first. */
export function pack({ limits, trees }: Forest): string {
  const inLetters = (tree: Tree): string => {
    if (typeof tree === 'number') {
      const steps = Math.max(-MOST * 25, Math.min(MOST * 25, Math.round(tree / STEP))) + MOST * 25;
      return LEAF + letter(Math.floor(steps / 50)) + letter(steps % 50);
    }
    return (
      letter(tree.column) +
      letter(limits[tree.column]!.indexOf(tree.limit)) +
      inLetters(tree.below) +
      inLetters(tree.above)
    );
  };
  return [`${limits.length}`, ...limits.map((own) => own.join(' ')), ...trees.map(inLetters)].join('\n');
}

export function unpack(packed: string): Forest {
  const [count = '0', ...lines] = packed.split('\n');
  const limits = lines.slice(0, Number(count)).map((line) => (line ? line.split(' ').map(Number) : []));
  const trees = lines.slice(Number(count)).map((line) => {
    let at = 0;
    const next = (): number => line.charCodeAt(at++) - FIRST;
    const read = (): Tree => {
      if (line[at] === LEAF) {
        at++;
        return (next() * 50 + next() - MOST * 25) * STEP;
      }
      const column = next();
      return { column, limit: limits[column]![next()]!, below: read(), above: read() };
    };
    return read();
  });
  return { limits, trees };
}

let read: Forest | undefined;
/** Unpacked when it is first asked for. */
export const forest = (): Forest => (read ??= unpack(PACKED));

/** The logit of a row. */
export function sumOf({ trees }: Forest, row: ArrayLike<number>): number {
  let sum = 0;
  for (const tree of trees) {
    let at = tree;
    while (typeof at !== 'number') at = row[at.column]! <= at.limit ? at.below : at.above;
    sum += at;
  }
  return sum;
}
