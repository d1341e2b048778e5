// What has been learned of names (`npm run learn`): a feature's weight for the first and for a later word of one, by feature.
import { letterOf, weightOf } from '../../../packedWeights.ts';
import { PACKED } from './learned.ts';

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
