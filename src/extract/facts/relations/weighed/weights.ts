// What has been learned of ties (`npm run learn`): a feature's weight for there being a tie, and for each class of ties, by feature.
import { letterOf, weightOf } from '../../../packedWeights.ts';
import { CLASSES } from './classes.ts';
import { PACKED } from './learned.ts';

/** Parts a feature from its weights: no letter of a weight. */
const END = '~';
/** Of these none may stand in a feature. */
export const BARRED = /[`\\$~\n\r]/u;

const CLASS = 0x41;

/** `tie`: for there being any. Then pairs: the number of a class and the weight for it. */
export interface Weight {
  tie: number;
  classes: readonly number[];
}

/** Lines of a feature and its weights, sorted, so that they pack well. In steps: for any tie, then by class. */
export const pack = (weights: Iterable<readonly [feature: string, tie: number, classes: readonly number[]]>): string =>
  [...weights]
    .map(([feature, tie, classes]) => {
      const letters = classes.map((w, i) => (w ? String.fromCharCode(CLASS + i) + letterOf(w) : '')).join('');
      return `${feature}${END}${tie || !letters ? letterOf(tie) : ''}${letters}`;
    })
    .sort()
    .join('\n');

function unpackLine(line: string): [string, Weight] {
  const at = line.lastIndexOf(END);
  let next = at + 1;
  const hasTie = (line.length - next) % 2 === 1;
  const tie = hasTie ? weightOf(line.charCodeAt(next++)) : 0;
  const classes: number[] = [];
  for (; next < line.length; next += 2)
    classes.push(line.charCodeAt(next) - CLASS, weightOf(line.charCodeAt(next + 1)));
  return [line.slice(0, at), { tie, classes }];
}

export const unpack = (packed: string): Weights => new Map(packed ? packed.split('\n').map(unpackLine) : []);

let read: Weights | undefined;

export type Weights = ReadonlyMap<string, Weight>;

/** Those that were learned, unpacked when they are first asked for. */
export const weights = (): Weights => (read ??= unpack(PACKED));

/** Weights added up: for any tie at 0, then by class. */
export type Sum = Float64Array;
export const toSum = (): Sum => new Float64Array(CLASSES.length + 1);

export function addTo(sum: Sum, features: readonly string[], all: Weights): Sum {
  for (const feature of features) {
    const weight = all.get(feature);
    if (!weight) continue;
    sum[0]! += weight.tie;
    for (let at = 0; at < weight.classes.length; at += 2) sum[weight.classes[at]! + 1]! += weight.classes[at + 1]!;
  }
  return sum;
}
