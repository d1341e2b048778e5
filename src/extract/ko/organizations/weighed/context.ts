// The words of a sentence with what is known of them in; all that is said of one of them, as strings that have weights, out.
import type { Word } from '../words.ts';
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
  cuts: readonly Cut[];
  /** What names an organization there: nothing, a shape, or the catalogue. */
  known: readonly (0 | 1 | 2)[];
  isTitle: boolean;
}

/** How often the stems of a document come, behind which particles, and whether its headline has them. */
export type Counts = ReadonlyMap<string, { times: number; particles: ReadonlySet<string>; inTitle: boolean }>;

export function countStems(sentences: readonly Weighable[]): Counts {
  const counts = new Map<string, { times: number; particles: Set<string>; inTitle: boolean }>();
  for (const { cuts, isTitle } of sentences)
    for (const { stem, particle } of cuts) {
      const count = counts.get(stem) ?? { times: 0, particles: new Set<string>(), inTitle: false };
      count.times++;
      count.particles.add(particle);
      if (isTitle) count.inTitle = true;
      counts.set(stem, count);
    }
  return counts;
}

/** What is known of a word: an organization, a number, nothing; `^` past the ends. */
const knownAt = ({ words, known }: Weighable, at: number): string => {
  const word = words[at];
  if (!word) return '^';
  return known[at] ? 'K' : isDigit(word.text[0]!) ? '9' : '';
};

/** What is said of a word by where it stands, whatever the words are; short lists, no word in them. */
export function placeOf(sentence: Weighable, at: number, counts: Counts, before: Tag | '^'): string[] {
  const { words, cuts, text, isTitle } = sentence;
  const { stem, particle } = cuts[at]!;
  const word = words[at]!;
  const next = words[at + 1];
  const gap = markOf(word.gap);
  const behindGap = next?.gap ?? text.slice(word.end);
  const behind = markOf(behindGap);
  const [kb, kn] = [knownAt(sentence, at - 1), knownAt(sentence, at + 1)];
  const count = counts.get(stem);
  const found = [
    '=',
    `=P${before}`,
    `=g${gap}`,
    `=a${behind}`,
    `=G${gap}${behind}`,
    `=A${behind}/${particle}`,
    `=n${Math.min(3, count?.times ?? 1)}${count?.inTitle ? 'T' : ''}`,
    `=v${Math.min(3, count?.particles.size ?? 1)}`,
    `=b${kb}${gap}`,
    `=B${kb}${gap}${cuts[at - 1]?.particle ?? ''}/${particle}`,
    `=c${kn}${behind}`,
    `=C${kn}${behind}/${particle}`,
    `=d${knownAt(sentence, at + 2)}/${particle}`,
    `=e${knownAt(sentence, at - 2)}/${particle}`,
  ];
  if (sentence.known[at]) found.push(`=k${sentence.known[at]}`);
  if (isTitle) found.push('=t');
  if (gap === 'q' && behind === 'q') found.push('=q');
  return found;
}

/** All that is said of the word at `at`. */
export function featuresAt(sentence: Weighable, at: number, counts: Counts, before: Tag | '^'): string[] {
  const { words, cuts } = sentence;
  const found = placeOf(sentence, at, counts, before);
  const of = (offset: number, says: (word: Word, cut: Cut) => string[]): string[] =>
    words[at + offset] ? says(words[at + offset]!, cuts[at + offset]!) : [];
  found.push(...of(0, ownOf), ...of(-1, beforeOf), ...of(-2, farBeforeOf), ...of(1, behindOf), ...of(2, farBehindOf));
  const { particle } = cuts[at]!;
  for (const far of [1, 2, 3] as const)
    if (cuts[at + far]) found.push(withParticle(cuts[at + far]!.stem, particle, far));
  found.push(withParticle(cuts.at(-1)!.stem, particle, 'end'));
  return found;
}
