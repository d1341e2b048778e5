// What speaks for and against a thing that was weighed in; the strongest of it out.
import type { About } from './explain/words.ts';

/** `words`: those of the text; `who`: of which of two it speaks. Against it where `weight` is negative. */
export interface Reason {
  about: About;
  words?: string | undefined;
  who?: string | undefined;
  weight: number;
}

/** How likely something is, and why; `least`: so likely it must be, where it is not. */
export interface Chance {
  likely: number;
  least?: number;
  reasons: readonly Reason[];
}

/** So many are told. */
const MOST = { for: 4, against: 2 };
/** A weaker one is not worth its words. */
const WEAK = 0.2;

/** Those about the same are added up; the strongest first, those against it last. */
export function strongestOf(all: Iterable<Reason>): Reason[] {
  const sums = new Map<string, Reason>();
  for (const reason of all) {
    const key = `${reason.about}\u001f${reason.words ?? ''}\u001f${reason.who ?? ''}`;
    sums.set(key, { ...reason, weight: reason.weight + (sums.get(key)?.weight ?? 0) });
  }
  const sorted = [...sums.values()].sort((a, b) => b.weight - a.weight);
  return [
    ...sorted.filter(({ weight }) => weight > WEAK).slice(0, MOST.for),
    ...sorted
      .filter(({ weight }) => weight < -WEAK)
      .reverse()
      .slice(0, MOST.against),
  ];
}
