// What has been learned of whom ties mean (`npm run learn`): how much each feature speaks for somebody, by feature.
import { letterOf, weightOf } from '../../../packedWeights.ts';
import { PACKED } from './learned.ts';

/** Lines of a feature and its weight, a letter, sorted, so that they pack well. Weights are in steps. */
export const pack = (weights: Iterable<readonly [feature: string, weight: number]>): string =>
  [...weights]
    .map(([feature, weight]) => `${feature}${letterOf(weight)}`)
    .sort()
    .join('\n');

let read: Map<string, number> | undefined;

/** The weights, unpacked when they are first asked for. */
export const weights = (): ReadonlyMap<string, number> =>
  (read ??= new Map(
    PACKED.split('\n').flatMap((line) =>
      line ? [[line.slice(0, -1), weightOf(line.charCodeAt(line.length - 1))]] : [],
    ),
  ));
