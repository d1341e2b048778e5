// The sentences of a document in; each pair of organizations that may be tied, with how likely each class of ties is, out.
import type { ReadSentence } from '../../../types.ts';
import { ofSentence, type Side } from './features.ts';
import { isNamed, ofEnd, pairsIn, type End, type Pair, type Ruled } from './pairs.ts';
import { settingsOf, type Setting } from './setting.ts';
import { addTo, toSum, weights, type Sum, type Weights } from './weights.ts';

export interface Weighed {
  setting: Setting;
  pair: Pair;
  /** How likely there is a tie, and of which class if there is one. */
  likely: number;
  classes: readonly number[];
}

/** Less likely ones are not worth a look, unless a rule tells them. */
const LEAST = 0.1;
/** What is said of two can make up for so much that speaks against each of them, at most. */
const HOPELESS = -3;
/** Of those who may be meant by one, who is less likely than another counts for so much. */
const OTHER = 0.75;

const chanceOf = (logit: number): number => 1 / (1 + Math.exp(-logit));

function shareOut(sum: Sum): number[] {
  const logits = Array.from(sum.subarray(1));
  const most = Math.max(...logits);
  const powers = logits.map((logit) => Math.exp(logit - most));
  const total = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / total);
}

/** What is said of an end or a sentence is added up once, however many pairs it is in. */
function* weighSentence(setting: Setting, ruled: Ruled, all: Weights): Generator<Weighed> {
  const add = (sum: Sum, features: readonly string[]): Sum => addTo(sum, features, all);
  const common = add(toSum(), ofSentence(setting));
  const sums = { a: new Map<End, Sum>(), b: new Map<End, Sum>() };
  const sumOf = (end: End, side: Side): Sum => {
    const known = sums[side].get(end);
    if (known) return known;
    const sum = add(toSum(), ofEnd(setting, end, side));
    sums[side].set(end, sum);
    return sum;
  };
  const found: { pair: Pair; sum: Sum; likely: number }[] = [];
  const best = new Map<End, number>();
  for (const pair of pairsIn(setting)) {
    const [a, b] = [sumOf(pair.a, 'a'), sumOf(pair.b, 'b')];
    const [one, other] = [pair.a.name, pair.b.name];
    const isRuled = ruled.isTold(one, other);
    if (!isRuled && common[0]! + a[0]! + b[0]! < HOPELESS) continue;
    const sum = add(add(toSum(), pair.said()), ruled.says(one, other, setting.sentence));
    for (let at = 0; at < sum.length; at++) sum[at]! += common[at]! + a[at]! + b[at]!;
    const likely = chanceOf(sum[0]!);
    if (!isRuled && likely < LEAST) continue;
    if (!isNamed(pair.a)) best.set(pair.b, Math.max(best.get(pair.b) ?? 0, likely));
    found.push({ pair, sum, likely });
  }
  for (const { pair, sum, likely } of found) {
    const isOther = !isNamed(pair.a) && likely < best.get(pair.b)!;
    yield { setting, pair, likely: isOther ? likely * OTHER : likely, classes: shareOut(sum) };
  }
}

export function* weighPairs(
  sentences: readonly ReadSentence[],
  ruled: Ruled,
  all: Weights = weights(),
): Generator<Weighed> {
  for (const setting of settingsOf(sentences)) yield* weighSentence(setting, ruled, all);
}
