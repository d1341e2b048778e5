// A document's sentences in; how likely weights have any words of them to be a name, why, and what they passed over, out.
import type { Sentence } from '../../../types.ts';
import type { About } from '../../../explain/words.ts';
import { strongestOf, type Chance, type Reason } from '../../../reasons.ts';
import { seeNames, toWordsOf } from '../../organizations.ts';
import type { Candidate } from '../candidate.ts';
import type { Word } from '../words.ts';
import { ofLink, ofPlace, placeAt } from './context.ts';
import { beforeOf, behindOf, farBeforeOf, farBehindOf, markOf, ownOf, withParticle, type Cut } from './features.ts';
import { borneOut, leastFor, LIKELY, UNLIKELY, weigh, type Weighing } from './readWeighed.ts';
import { weights } from './weights.ts';

/** What is known of a word, by its name in `ownOf`; how it ends as organizations do has many. */
const OF_CLASS: Record<string, About> = {
  everyday: 'everyday',
  thing: 'everyday',
  common: 'everyday',
  transcribed: 'foreign',
  foreign: 'foreign',
  person: 'person',
  place: 'place',
  post: 'post',
  kind: 'trade',
  verb: 'verb',
  own: 'own',
  nameable: 'own',
  personal0: 'own',
  personal1: 'person',
  personal2: 'person',
};
/** What a feature of a place is about, by its second letter; the others tell of marks. */
const OF_PLACE: Record<string, About> = {
  n: 'times',
  v: 'times',
  b: 'before',
  B: 'before',
  e: 'before',
  c: 'behind',
  C: 'behind',
  d: 'behind',
  k: 'seen',
  t: 'title',
};

/** `가가가` for what is written like 나래온, `AA가` for SK온. */
const lettersOf = (stem: string): string =>
  stem
    .replace(/[가-힣]/g, '가')
    .replace(/[A-Z]/g, 'A')
    .replace(/[a-z]/g, 'a')
    .replace(/\d/g, '0');

/** Words that were looked at as a name, and are none. Offsets within the sentence. */
export interface PassedOver {
  start: number;
  end: number;
  /** What a rule took it for; none where weights alone saw it. */
  seen?: Candidate;
  /** As likely as it must be, it is a part of something else, or somebody's name. */
  chance: Chance;
}

/** Less likely ones are not worth a look. */
const WORTH = 0.4;

/** What weights make of the names of a document, for a person who asks: reading does without. */
export class WeighedNames {
  private readonly words: readonly (readonly Word[])[];
  private readonly seen: readonly (readonly Candidate[])[];
  private readonly weighing: Weighing;

  constructor(sentences: readonly Sentence[]) {
    const wordsOf = toWordsOf(sentences);
    this.words = wordsOf.words;
    this.seen = seeNames(sentences, wordsOf);
    this.weighing = weigh(sentences, this.words, this.seen);
  }

  /** Of those words of sentence `index`: as likely as the least likely of them. */
  chanceOf(index: number, start: number, end: number): Chance {
    const { likely } = this.weighing.guesses[index]!;
    const own = this.words[index]!.flatMap((word, at) => (word.start < end && start < word.end ? [at] : []));
    return {
      likely: Math.min(...own.map((at) => likely[at]!)),
      reasons: strongestOf(own.flatMap((at, nth) => [...this.reasonsAt(index, at, nth, end)])),
    };
  }

  /** What rules saw and weights deny, and what weights alone saw and find too unlikely. */
  passedOver(index: number): PassedOver[] {
    const words = this.words[index]!;
    const guess = this.weighing.guesses[index]!;
    const seen = this.seen[index]!;
    const kept = borneOut(seen, words, guess);
    const passed = (start: number, end: number, least: number, seen?: Candidate): PassedOver => {
      const chance = this.chanceOf(index, start, end);
      return { start, end, ...(seen && { seen }), chance: chance.likely > least ? chance : { ...chance, least } };
    };
    return [
      ...seen.filter((name) => !kept.includes(name)).map((name) => passed(name.start, name.end, UNLIKELY, name)),
      ...words.flatMap((word, at) => {
        if (guess.likely[at]! <= WORTH) return [];
        const { stem } = this.weighing.weighable[index]!.cuts[at]!;
        return [passed(word.start, word.start + stem.length, Math.max(LIKELY, leastFor(stem, word)))];
      }),
    ];
  }

  /** All that is said of a word, the `nth` of a name that ends at `end`: together, what it weighs but for the constant. */
  private *reasonsAt(index: number, at: number, nth: number, end: number): Generator<Reason> {
    const { weighable, counts, guesses } = this.weighing;
    const sentence = weighable[index]!;
    const { words, cuts } = sentence;
    const word = words[at]!;
    const { stem, particle } = cuts[at]!;
    const own = sentence.text.slice(word.start, Math.min(word.end, end));
    const weigh = (feature: string): number => weights().get(feature)?.[nth ? 'later' : 'first'] ?? 0;
    const ending = particle ? ({ about: 'particle', words: particle } as const) : ({ about: 'bare' } as const);

    for (const feature of ownOf(word, cuts[at]!)) {
      const weight = weigh(feature);
      const [letter] = feature;
      if (letter === 'm') yield { about: 'letters', words: lettersOf(own), weight };
      else if (letter === 't' || letter === 'M') yield { ...ending, weight };
      else if (letter === 'k' || letter === 'K')
        yield { about: OF_CLASS[feature.slice(1).replace(/\/.*/, '')] ?? 'suffix', weight };
      else yield { about: 'word', words: own, weight };
    }
    const beforeIt = (far: number) =>
      at < far ? ({ about: 'opens' } as const) : ({ about: 'before', words: words[at - far]!.text } as const);
    const behindIt = (far: number) =>
      at + far < words.length
        ? ({ about: 'behind', words: words[at + far]!.text } as const)
        : ({ about: 'closes' } as const);
    const says = (far: number, features: (word: Word, cut: Cut) => string[]): Reason[] =>
      words[at + far]
        ? features(words[at + far]!, cuts[at + far]!).map((feature) => ({
            ...(far < 0 ? beforeIt(-far) : behindIt(far)),
            weight: weigh(feature),
          }))
        : [];
    yield* says(-1, beforeOf);
    yield* says(-2, farBeforeOf);
    yield* says(1, behindOf);
    yield* says(2, farBehindOf);
    for (const far of [1, 2, 3] as const) yield* says(far, (_, { stem }) => [withParticle(stem, particle, far)]);
    const last = words.length - 1 - at;
    if (last > 0) yield* says(last, (_, { stem }) => [withParticle(stem, particle, 'end')]);
    else yield { ...ending, weight: weigh(withParticle(stem, particle, 'end')) };
    const marks = [word.gap, words[at + 1]?.gap ?? sentence.text.slice(word.end)].map((gap) => gap.trim()).join('…');
    const { times } = counts.get(cuts[at]!.stem)!;
    for (const feature of ofPlace(placeAt(sentence, at, counts))) {
      const weight = weigh(feature);
      const letter = feature[1];
      if (letter === undefined) continue;
      const about = OF_PLACE[letter] ?? 'marks';
      if (about === 'before') yield { ...beforeIt(letter === 'e' ? 2 : 1), weight };
      else if (about === 'behind') yield { ...behindIt(letter === 'd' ? 2 : 1), weight };
      else if (about === 'times') yield { about, words: times < 3 ? `${times}` : '3+', weight };
      else if (about !== 'marks') yield { about, weight };
      else yield marks.length > 1 ? { about, words: marks, weight } : { ...ending, weight };
    }
    // What the word before it most likely is
    const isName = nth > 0 || (guesses[index]!.likely[at - 1] ?? 0) > 0.5;
    const before = at === 0 ? '^' : nth > 1 ? 'I' : isName ? 'B' : 'O';
    for (const feature of ofLink(before, markOf(word.gap), cuts[at - 1]?.particle ?? ''))
      yield { ...beforeIt(1), weight: weigh(feature) };
  }
}
