// The clauses of a sentence in; who is only said not to be it (`나래가 아니라 다온이 맡는다`) made nobody's argument, out.
import type { Clause, EntityMention } from '../../types.ts';
import type { Phrase } from './phrases.ts';
import type { Place } from './places.ts';
import type { Predicate } from './predicate.ts';

/** What the steps that settle a sentence's clauses work on. */
export interface Parts {
  clauses: readonly Clause[];
  predicates: readonly Predicate[];
  phrases: readonly Phrase[];
  /** Changed: what else stands in the clause is of the one behind it. */
  owner: number[];
  places: Map<EntityMention, Place>;
}

/** Whether a clause only says who it is not: `나래가 아니라`, `나래가 아닌`. */
export const isDenial = ({ lemma, ending }: Clause): boolean =>
  lemma === '아니' && (ending === 'connective' || ending === 'adnominal');

/** `나래가 아니라`: whose name ends at `end` is not the one. */
export const isDenied = (text: string, end: number): boolean => DENIED.test(text.slice(end, end + 24));
const DENIED = /^[’'”"]?(?:\([^()]{1,12}\))?[’'”"]?[이가]\s아(?:니라|닌|니고|니며)(?=[\s,])/u;

/** Changes owners and places in place, before arguments are given out. */
export function settleDenied({ clauses, predicates, phrases, owner, places }: Parts): void {
  if (!clauses.some(isDenial)) return;
  const gone = new Set<Phrase>();
  for (let i = phrases.length - 1; i >= 0; i--) {
    const phrase = phrases[i]!;
    const next = phrases[i + 1];
    const clause = clauses[owner[i]!];
    const isBefore = clause && isDenial(clause) && phrase.last === predicates[owner[i]!]!.first - 1;
    // `나래와 다온이 아니라`: and whoever is listed with it
    const isListed = phrase.listed && next && gone.has(next) && phrase.last === next.first - 1;
    if ((isBefore && phrase.case === 'subject') || isListed) {
      gone.add(phrase);
      owner[i] = -1;
    } else if (clause && isDenial(clause)) owner[i] = clause.parent ?? owner[i]!;
  }
  for (const [mention, { phrase }] of places) if (gone.has(phrase)) places.delete(mention);
}
