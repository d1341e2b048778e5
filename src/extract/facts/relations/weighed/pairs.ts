// A sentence with all who may be an end of a tie there in; the pairs of them that are weighed, and what is said of each, out.
import type { DraftEvent, DraftRelation, Span } from '../../../types.ts';
import { bothIn, ofBothMeant, ofMeant, ofMeantPair, ofNamed, ofPair, ofSentence, type Side } from './features.ts';
import type { Meant, Named, Setting } from './setting.ts';

export type End = Named | Meant;

export interface Pair {
  a: End;
  b: End;
  /** What is said of the two, beside what is said of each and of the sentence. */
  said: () => readonly string[];
}

export const isNamed = (end: End): end is Named => 'start' in end;

/** Names that part two ends, at most. */
const FAR = 8;
/** Of those who are only meant, so many are weighed against each other. */
const MOST_MEANT = 5;

/** All pairs of a sentence; their number is bounded. */
export function* pairsIn(setting: Setting): Generator<Pair> {
  const { named, meant, sentence } = setting;
  for (const [at, a] of named.entries())
    for (let to = at + 1; to < named.length && to - at <= FAR; to++) {
      const b = named[to]!;
      if (a.name !== b.name) yield { a, b, said: () => ofPair(setting, at, to) };
    }
  for (const a of meant) for (const [at, b] of named.entries()) yield { a, b, said: () => ofMeantPair(setting, a, at) };
  const both = meant.length > 1 ? bothIn(sentence.text) : undefined;
  if (!both) return;
  const few = meant.slice(0, MOST_MEANT);
  for (const [at, a] of few.entries())
    for (const b of few.slice(at + 1)) yield { a, b, said: () => ofBothMeant(both, a, b) };
}

export const ofEnd = (setting: Setting, end: End, side: Side): string[] =>
  isNamed(end) ? ofNamed(setting, end, side) : ofMeant(setting, end, side);

/** What rules say of two organizations. */
export interface Ruled {
  isTold: (a: string, b: string) => boolean;
  /** Seen from a sentence. */
  says: (a: string, b: string, sentence: Span) => readonly string[];
}

const NONE = ['R'];
const MOST_PARTICIPANTS = 8;
const meets = (evidence: readonly Span[], { start, end }: Span): boolean =>
  evidence.some((one) => one.start < end && start < one.end);

/** What the ties and events that rules found say of two: their types, and who does what. */
export function toRuled(relations: readonly DraftRelation[], events: readonly DraftEvent[]): Ruled {
  const pairs = new Map<string, { feature: string; evidence: readonly Span[]; here?: string }[]>();
  const roles = new Map<string, { feature: string; evidence: readonly Span[] }[]>();
  // Who is tied to somebody already in a sentence is less likely to be tied to another
  const tied = new Map<string, (readonly Span[])[]>();
  const add = <T>(all: Map<string, T[]>, key: string, value: T): void => {
    const known = all.get(key);
    if (!known) all.set(key, [value]);
    else if (known.length < MOST_PARTICIPANTS) known.push(value);
  };
  for (const { type, source, target, evidence } of relations) {
    add(tied, source, evidence);
    add(tied, target, evidence);
    for (const [a, b, way] of [
      [source, target, '>'],
      [target, source, '<'],
    ] as const) {
      add(pairs, `${a}\u001f${b}`, { feature: `R${type}${way}`, evidence, here: `R.${type}${way}` });
      add(pairs, `${a}\u001f${b}`, { feature: `R:${evidence[0]?.rule}${way}`, evidence });
    }
  }
  for (const { type, participants, evidence } of events) {
    const few = participants.slice(0, MOST_PARTICIPANTS);
    for (const one of few) {
      add(roles, one.name, { feature: `${type} ${one.role}`, evidence });
      for (const other of few)
        if (one.name !== other.name)
          add(pairs, `${one.name}\u001f${other.name}`, { feature: `R!${type} ${one.role}/${other.role}`, evidence });
    }
  }
  const says: Ruled['says'] = (a, b, sentence) => {
    const found: string[] = [];
    for (const { feature, evidence, here } of pairs.get(`${a}\u001f${b}`) ?? []) {
      found.push(feature);
      if (here && meets(evidence, sentence)) found.push(here);
    }
    if (found.length) return found;
    for (const { feature, evidence } of roles.get(a) ?? []) if (meets(evidence, sentence)) found.push(`Ra${feature}`);
    for (const { feature, evidence } of roles.get(b) ?? []) if (meets(evidence, sentence)) found.push(`Rb${feature}`);
    const isTied = (name: string): boolean => (tied.get(name) ?? []).some((evidence) => meets(evidence, sentence));
    const [first, second] = [isTied(a), isTied(b)];
    if (first || second) found.push(`R@${first ? 'a' : ''}${second ? 'b' : ''}`);
    return found.length ? found : NONE;
  };
  return { says, isTold: (a, b) => (pairs.get(`${a}\u001f${b}`) ?? []).some(({ here }) => here) };
}

/** All that is said of a pair, for learning; reading sums the same by parts. */
export const featuresOf = (setting: Setting, { a, b, said }: Pair, ruled: Ruled): string[] => [
  ...ofSentence(setting),
  ...ofEnd(setting, a, 'a'),
  ...ofEnd(setting, b, 'b'),
  ...said(),
  ...ruled.says(a.name, b.name, setting.sentence),
];
