// The words of a sentence with what is known of them in; all that is said of one of them, as strings that have weights, out.
import { isCommon, isTranscribed, PLACES } from '../commonWords.ts';
import { isEveryday, isThing } from '../everydayNouns.ts';
import { CITY, COUNTRY } from '../sense.ts';
import type { Word } from '../words.ts';
import type { Said } from './scorer.ts';
import {
  beforeOf,
  behindOf,
  farBeforeOf,
  farBehindOf,
  isDigit,
  markOf,
  ownOf,
  withParticle,
  type Cut,
} from './features.ts';

/** What a word was read as: no part of a name, the first word of one, a later one. */
export type Tag = 'O' | 'B' | 'I';

/** A sentence as the weights see it. */
export interface Weighable {
  text: string;
  words: readonly Word[];
  cuts: readonly Said[];
  /** What names an organization there: nothing, a shape, or the catalogue. */
  known: ArrayLike<number>;
  isTitle: boolean;
}

/** How often a stem comes in a document, behind how many particles, and whether its headline has it; none is counted past 3. */
export interface Count {
  times: number;
  ways: number;
  inTitle: boolean;
}

/** By stem. */
export type Counts = ReadonlyMap<string, Count>;

const MOST = 3;

export function countStems(sentences: readonly Weighable[]): Counts {
  const counts = new Map<string, Count & { particles: string[] }>();
  for (const { cuts, isTitle } of sentences)
    for (const { stem, particle } of cuts) {
      const count = counts.get(stem);
      if (!count) {
        counts.set(stem, { times: 1, ways: 1, inTitle: isTitle, particles: [particle] });
        continue;
      }
      if (count.times < MOST) count.times++;
      if (isTitle) count.inTitle = true;
      if (count.ways < MOST && !count.particles.includes(particle)) count.ways = count.particles.push(particle);
    }
  return counts;
}

/**
 * What a word is by itself: `9` a number, `C` a country, `P` a place, `k` what something is, `t` a post, `h` goods, `e` an everyday word,
 * `f` a foreign one, or nothing.
 */
export function classOf({ text, flags, sense }: Word, stem: string): string {
  if (isDigit(text[0]!)) return '9';
  if (flags & COUNTRY) return 'C';
  if (flags & CITY || PLACES.has(stem)) return 'P';
  if (sense.apposition) return 'k';
  if (sense.title) return 't';
  if (isThing(stem)) return 'h';
  if (isEveryday(stem) || isCommon(stem)) return 'e';
  return isTranscribed(stem) ? 'f' : '';
}

/** The same, but `K` of what names an organization; `^` past the ends. */
const knownAt = ({ known, cuts }: Weighable, at: number): string => (known[at] ? 'K' : (cuts[at]?.class ?? '^'));

/** Where a word stands, whatever the words are. */
export interface Place {
  gap: string;
  behind: string;
  particle: string;
  particleBefore: string;
  count: Count;
  /** What is known of the words beside it, from the second before it to the second behind. */
  known: readonly [farBefore: string, before: string, own: number, behind: string, farBehind: string];
  isTitle: boolean;
}

export function placeAt(sentence: Weighable, at: number, counts: Counts): Place {
  const { words, cuts, text, isTitle, known } = sentence;
  const { stem, particle } = cuts[at]!;
  const word = words[at]!;
  return {
    gap: markOf(word.gap),
    behind: markOf(words[at + 1]?.gap ?? text.slice(word.end)),
    particle,
    particleBefore: cuts[at - 1]?.particle ?? '',
    count: counts.get(stem)!,
    known: [
      knownAt(sentence, at - 2),
      knownAt(sentence, at - 1),
      known[at]!,
      knownAt(sentence, at + 1),
      knownAt(sentence, at + 2),
    ],
    isTitle,
  };
}

const [MARKS, CLASSES] = ['0_q().,!x', '^K9CPkthef'];
const markBits = (gap: string): number => MARKS.indexOf(gap);
const classBits = (of: string): number => (of ? CLASSES.indexOf(of) + 1 : 0);

/** One side of a place: what of it is said together, as strings that have weights, and the bits of all that they are made of but particles. */
export interface Side {
  bits: (place: Place) => number;
  says: (place: Place) => string[];
}

/** What a place says, side by side; no word is in them. */
export const SIDES: readonly Side[] = [
  {
    bits: ({ gap, behind, count, known, isTitle }) =>
      (((((markBits(gap) * 16 + markBits(behind)) * 4 + count.times) * 4 + count.ways) * 2 + +count.inTitle) * 2 +
        +isTitle) *
        4 +
      known[2],
    says: ({ gap, behind, particle, count, known, isTitle }) => {
      const found = [
        '=',
        `=g${gap}`,
        `=a${behind}`,
        `=G${gap}${behind}`,
        `=A${behind}/${particle}`,
        `=n${count.times}${count.inTitle ? 'T' : ''}`,
        `=v${count.ways}`,
      ];
      if (known[2]) found.push(`=k${known[2]}`);
      if (isTitle) found.push('=t');
      if (gap === 'q' && behind === 'q') found.push('=q');
      return found;
    },
  },
  {
    bits: ({ behind, known }) => (classBits(known[3]) * 16 + markBits(behind)) * 16 + classBits(known[4]),
    says: ({ behind, particle, known: [, , , next, farBehind] }) => [
      `=c${next}${behind}`,
      `=C${next}${behind}/${particle}`,
      `=d${farBehind}/${particle}`,
    ],
  },
  {
    bits: ({ known }) => classBits(known[0]),
    says: ({ particle, known }) => [`=e${known[0]}/${particle}`],
  },
];

/** The same of the word before it, whose particle counts as well. */
export const BEFORE: Side = {
  bits: ({ gap, known }) => classBits(known[1]) * 16 + markBits(gap),
  says: ({ gap, particle, particleBefore, known }) => [
    `=b${known[1]}${gap}`,
    `=B${known[1]}${gap}${particleBefore}/${particle}`,
  ],
};

/** All that a place says. */
export const ofPlace = (place: Place): string[] => [...SIDES, BEFORE].flatMap(({ says }) => says(place));

/** What the tag of the word before it says of a word, by what stands between them and by the particle of that word. */
export const ofLink = (before: Tag | '^', gap: string, particle: string): string[] => [
  `>${before}`,
  `>${before}${gap}`,
  `>${before}/${particle}`,
];

/** All that is said of the word at `at`, whatever the one before it is. */
export function featuresAt(sentence: Weighable, at: number, counts: Counts): string[] {
  const { words, cuts } = sentence;
  const found = ofPlace(placeAt(sentence, at, counts));
  const of = (offset: number, says: (word: Word, cut: Cut) => string[]): string[] =>
    words[at + offset] ? says(words[at + offset]!, cuts[at + offset]!) : [];
  found.push(...of(0, ownOf), ...of(-1, beforeOf), ...of(-2, farBeforeOf), ...of(1, behindOf), ...of(2, farBehindOf));
  const { particle } = cuts[at]!;
  for (const far of [1, 2, 3] as const)
    if (cuts[at + far]) found.push(withParticle(cuts[at + far]!.stem, particle, far));
  found.push(withParticle(cuts.at(-1)!.stem, particle, 'end'));
  return found;
}
