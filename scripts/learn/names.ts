// Marked texts in; the weights of what is said of words that are, or are not, part of a name, out.
import { cleanText } from '../../src/extract/clean.ts';
import { seeNames, toWordsOf } from '../../src/extract/ko/organizations.ts';
import {
  countStems,
  featuresAt,
  type Counts,
  type Tag,
  type Weighable,
} from '../../src/extract/ko/organizations/weighed/context.ts';
import { toWeighable } from '../../src/extract/ko/organizations/weighed/readWeighed.ts';
import { splitSentences } from '../../src/extract/sentences.ts';
import { LinearModel, shuffled, type Settings } from './model.ts';
import type { Marked } from './texts.ts';

const TAGS: readonly Tag[] = ['O', 'B', 'I'];
/** A feature of fewer examples teaches nothing. */
const RARE = 2;
const SETTINGS: Settings = { l1: 10, l2: 1, rate: 0.15, rounds: 8 };

/** One text as the weights see it, with what each of its words is. */
interface Read {
  sentences: Weighable[];
  /** By sentence and word. */
  tags: Tag[][];
  counts: Counts;
}

function read({ text, names }: Marked): Read {
  const clean = cleanText(text);
  const split = splitSentences(clean);
  const wordsOf = toWordsOf(split);
  const seen = seeNames(split, wordsOf);
  const sentences = split.map((sentence, i) => toWeighable(sentence, wordsOf.words[i]!, seen[i]!));
  const tags = sentences.map(({ words, cuts }, i) =>
    words.map((word, at): Tag => {
      const from = split[i]!.start + word.start;
      const start = clean.toOriginal(from);
      const end = clean.toOriginal(from + cuts[at]!.stem.length);
      const name = names.find((one) => one.start < end && start < one.end);
      return !name ? 'O' : name.start >= start ? 'B' : 'I';
    }),
  );
  return { sentences, tags, counts: countStems(sentences) };
}

function* examplesOf({ sentences, tags, counts }: Read): Generator<[features: string[], tag: Tag]> {
  for (const [i, sentence] of sentences.entries())
    for (const at of sentence.words.keys())
      yield [featuresAt(sentence, at, counts, at ? tags[i]![at - 1]! : '^'), tags[i]![at]!];
}

/** By feature: what it adds to a word being the first, and a later, word of a name: logits. */
export function learnNames(texts: readonly Marked[]): [feature: string, first: number, later: number][] {
  const reads = texts.map(read);
  const times = new Map<string, number>();
  for (const one of reads)
    for (const [features] of examplesOf(one))
      for (const feature of features) times.set(feature, (times.get(feature) ?? 0) + 1);
  const model = new LinearModel(TAGS.length, SETTINGS);
  const examples = reads.flatMap((one) =>
    [...examplesOf(one)].map(([features, tag]) => ({
      features: model.numbersOf(
        features.filter((feature) => times.get(feature)! >= RARE),
        true,
      ),
      label: TAGS.indexOf(tag),
    })),
  );
  for (const example of shuffled(examples, SETTINGS.rounds)) model.learn(example);
  return [...model.weights()] as [string, number, number][];
}
