// A verb's lemma in, what its predicate says whatever its form, as bits, out: one look-up for all the lists of verbs.
import { AHEAD, CONSIDERED } from './boundNouns.ts';
import { HAPPENING, PASSIVE_STEMS, REPORTING, STATIVE } from './verbs.ts';

/** The bits: as the lists of their names say. */
export const Trait = { reporting: 1, stative: 2, happening: 4, passive: 8, considered: 16, ahead: 32 } as const;

const known = new Map<string, number>();
const add = (lemmas: ReadonlySet<string>, bit: number): void => {
  for (const lemma of lemmas) known.set(lemma, (known.get(lemma) ?? 0) | bit);
};
add(REPORTING, Trait.reporting);
add(STATIVE, Trait.stative);
add(HAPPENING, Trait.happening);
add(PASSIVE_STEMS, Trait.passive);
add(CONSIDERED, Trait.considered);
add(AHEAD, Trait.ahead);

export const traitsOf = (lemma: string): number => known.get(lemma) ?? 0;
