// What has been learned of names (`npm run learn`): a feature's weight for the first and for a later word of one, by feature.
import { PACKED } from './learned.ts';

/** A weight's step: `learned.ts` has whole numbers. */
export const STEP = 0.1;
const FIRST_CHAR = 0x21;
/** The letters that stand for −45 … 45: none of them is a mark that JavaScript escapes. */
const SCALE = 45;
const letterOf = (weight: number): string => {
  const code = Math.max(-SCALE, Math.min(SCALE, weight)) + SCALE + FIRST_CHAR;
  // ` and \ are escaped in a template
  return String.fromCharCode(code === 0x60 ? 0x7c : code === 0x5c ? 0x7d : code);
};
const weightOf = (char: number): number =>
  ((char === 0x7c ? 0x60 : char === 0x7d ? 0x5c : char) - SCALE - FIRST_CHAR) * STEP;

export interface Weight {
  first: number;
  later: number;
}
export const NOTHING: Weight = { first: 0, later: 0 };

/** Lines of a feature and its two weights, a letter each, sorted, so that they pack well. `weights` are in steps. */
export const pack = (weights: Iterable<readonly [feature: string, first: number, later: number]>): string =>
  [...weights]
    .map(([feature, first, later]) => `${feature}${letterOf(first)}${letterOf(later)}`)
    .sort()
    .join('\n');

let read: Map<string, Weight> | undefined;

/** The weights, unpacked when they are first asked for. */
export function weights(): ReadonlyMap<string, Weight> {
  if (read) return read;
  read = new Map();
  for (const line of PACKED.split('\n')) {
    const at = line.length - 2;
    if (at > 0)
      read.set(line.slice(0, at), { first: weightOf(line.charCodeAt(at)), later: weightOf(line.charCodeAt(at + 1)) });
  }
  return read;
}
