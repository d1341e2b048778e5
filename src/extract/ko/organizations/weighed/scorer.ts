// A sentence's words in; how much speaks for each being part of a name, out: the sums of their weights, each read once a word.
import type { Word } from '../words.ts';
import type { Counts, Tag, Weighable } from './context.ts';
import { placeOf } from './context.ts';
import { beforeOf, behindOf, cutWord, farBeforeOf, farBehindOf, ownOf, withParticle, type Cut } from './features.ts';
import { NOTHING, weights, type Weight } from './weights.ts';

const sum = (features: readonly string[]): Weight => {
  let [first, later] = [0, 0];
  for (const feature of features) {
    const weight = weights().get(feature);
    if (!weight) continue;
    first += weight.first;
    later += weight.later;
  }
  return first || later ? { first, later } : NOTHING;
};

/** What a word adds to its own weight and to those of the words around it. */
class Said {
  readonly own: Weight;
  readonly before: Weight;
  readonly farBefore: Weight;
  readonly behind: Weight;
  readonly farBehind: Weight;

  constructor(
    word: Word,
    readonly cut: Cut,
  ) {
    this.own = sum(ownOf(word, cut));
    this.before = sum(beforeOf(word, cut));
    this.farBefore = sum(farBeforeOf(word, cut));
    this.behind = sum(behindOf(word, cut));
    this.farBehind = sum(farBehindOf(word, cut));
  }
}

/** Words kept at a time, at most. */
const MOST = 20_000;
const said = new Map<string, Said>();

/** What a word says of itself and its neighbours; the same word is asked once. */
export function saidBy(word: Word): Said {
  const { text } = word;
  const known = said.get(text);
  if (known) return known;
  const read = new Said(word, cutWord(text));
  if (said.size >= MOST) said.clear();
  // A key that is a slice of a text would keep the whole of it
  if (text.length <= 12) said.set(text, read);
  return read;
}

/** How much speaks for the word at `at` being the first, or a later, word of a name, against its being none: logits. */
export function weighAt(sentence: Weighable, at: number, counts: Counts, before: Tag | '^'): Weight {
  const { words, cuts } = sentence;
  const { own } = saidBy(words[at]!);
  let { first, later } = own;
  const add = (weight: Weight): void => {
    first += weight.first;
    later += weight.later;
  };
  if (at > 0) add(saidBy(words[at - 1]!).before);
  if (at > 1) add(saidBy(words[at - 2]!).farBefore);
  if (at + 1 < words.length) add(saidBy(words[at + 1]!).behind);
  if (at + 2 < words.length) add(saidBy(words[at + 2]!).farBehind);
  const { particle } = cuts[at]!;
  const of = (feature: string): void => {
    const weight = weights().get(feature);
    if (weight) add(weight);
  };
  for (const far of [1, 2, 3] as const)
    if (at + far < cuts.length) of(withParticle(cuts[at + far]!.stem, particle, far));
  of(withParticle(cuts[cuts.length - 1]!.stem, particle, 'end'));
  for (const feature of placeOf(sentence, at, counts, before)) of(feature);
  return { first, later };
}
