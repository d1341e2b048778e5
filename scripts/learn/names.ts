// Marked texts in; the weights of what is said of words that are, or are not, part of a name, out.
import { cleanText } from '../../src/extract/clean.ts';
import { seeNames, toWordsOf } from '../../src/extract/ko/organizations.ts';
import { Chain, FIRST, LATER, linksOf, marginals, TAGS } from '../../src/extract/ko/organizations/weighed/chain.ts';
import {
  countStems,
  featuresAt,
  ofLink,
  type Counts,
  type Tag,
  type Weighable,
} from '../../src/extract/ko/organizations/weighed/context.ts';
import { markOf } from '../../src/extract/ko/organizations/weighed/features.ts';
import { JOINS, toWeighable } from '../../src/extract/ko/organizations/weighed/readWeighed.ts';
import { splitSentences } from '../../src/extract/sentences.ts';
import { LinearModel, shuffled, type Settings } from './model.ts';
import type { Marked } from './texts.ts';

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

/** A sentence as numbers of features: those of each word, and by the tag before it those of the two together. */
interface Example {
  words: { own: number[]; links: number[][]; state: number; isJoined: boolean }[];
}

const featuresOf = ({ sentences, counts }: Read): string[][][] =>
  sentences.map((sentence) => sentence.words.map((_, at) => featuresAt(sentence, at, counts)));

/** By feature: what it adds to a word being the first, and a later, word of a name: logits. */
export function learnNames(texts: readonly Marked[]): [feature: string, first: number, later: number][] {
  const reads = texts.map(read);
  const times = new Map<string, number>();
  for (const one of reads)
    for (const feature of featuresOf(one).flat(2)) times.set(feature, (times.get(feature) ?? 0) + 1);
  const model = new LinearModel(TAGS.length, SETTINGS);
  const isKnown = (feature: string): boolean => times.get(feature)! >= RARE;
  const examples = reads.flatMap((one) =>
    featuresOf(one).map((sentence, i): Example => {
      const { words, cuts } = one.sentences[i]!;
      const isJoined = (at: number): boolean => JOINS.test(words[at]!.gap);
      let before = 0;
      return {
        words: sentence.map((features, at) => {
          const tag = TAGS.indexOf(one.tags[i]![at]!);
          before = tag === LATER && (!before || !isJoined(at)) ? FIRST : tag;
          const links = (at ? TAGS : (['^'] as const)).map((tagBefore) =>
            model.numbersOf(ofLink(tagBefore, markOf(words[at]!.gap), cuts[at - 1]?.particle ?? ''), true),
          );
          return { own: model.numbersOf(features.filter(isKnown), true), links, state: before, isJoined: isJoined(at) };
        }),
      };
    }),
  );
  for (const example of shuffled(examples, SETTINGS.rounds)) learnFrom(model, example);
  return [...model.weights()] as [string, number, number][];
}

/** One step. For a word being no name links say nothing: only differences count, and its own weights say them. */
function learnFrom(model: LinearModel, { words }: Example): void {
  const own = words.map((word) => model.sums(word.own));
  const links = words.map((word) => word.links.map((features) => [0, ...model.sums(features).slice(1)]));
  const chain = new Chain(words.length, (at, before, state) =>
    state === LATER && (!before || !words[at]!.isJoined)
      ? -Infinity
      : own[at]![state]! + (links[at]![before]?.[state] ?? 0),
  );
  const sums = marginals(chain);
  const linked = linksOf(chain, sums);
  words.forEach(({ own: features, links, state }, at) => {
    model.move(
      features,
      [0, 1, 2].map((tag) => sums.likely[at * 3 + tag]! - (tag === state ? 1 : 0)),
    );
    const stateBefore = at ? words[at - 1]!.state : 0;
    links.forEach((features, before) =>
      model.move(
        features,
        linked[at]![before]!.map((one, tag) => (tag ? one - (before === stateBefore && tag === state ? 1 : 0) : 0)),
      ),
    );
  });
}
