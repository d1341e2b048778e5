// Predicates in, the tree that they make out: which clause each is joined to, and the modality that it takes from there.
import type { Predicate } from './predicates.ts';
import type { Token } from './tokens.ts';

const NEAR = 4;

/** For each predicate the index of the one that it is joined to, modifies or is quoted by; undefined for a main one. */
export function linkPredicates(predicates: readonly Predicate[], tokens: readonly Token[]): (number | undefined)[] {
  return predicates.map((p, i) => {
    if (p.ending === 'final') return undefined;
    const next = predicates[i + 1];
    if (!next) return undefined;
    if (p.ending === 'adnominal') return i + 1;
    // 함께 세운 (`출자해 설립한`): what is done to do the next, close by and with nothing between but its object
    const close = next.first - p.last <= NEAR && !tokens[p.last]?.pause;
    if (
      p.ending === 'connective' &&
      next.ending === 'adnominal' &&
      close &&
      (p.unreal === 'purpose' || (p.tight && !next.stative))
    )
      return i + 1;
    for (let j = i + 1; j < predicates.length; j++) {
      const other = predicates[j];
      if (!other || other.ending === 'adnominal') continue;
      if (p.ending === 'quoted' && other.ending === 'nominal') continue;
      // 말하며 … 주문했다고: who speaks goes on to the next saying, not to what is said
      if (p.ending === 'connective' && p.reporting && !other.reporting && laterReport(predicates, j)) continue;
      return j;
    }
    // Nothing follows but adnominal clauses: `…다고 발표한 A사`
    return i + 1;
  });
}

const laterReport = (predicates: readonly Predicate[], from: number): boolean =>
  predicates.slice(from + 1).some((p) => p.reporting && p.ending !== 'adnominal');

/** Fills in the modality of clauses that have none of their own (하고, 해) from the clause that they are joined to. */
export function settleModality(predicates: readonly Predicate[], parents: readonly (number | undefined)[]): void {
  for (let i = predicates.length - 1; i >= 0; i--) {
    const p = predicates[i];
    if (!p) continue;
    const parent = predicates[parents[i] ?? -1];
    if (p.modality === undefined) {
      p.modality = parent?.modality ?? 'occurred';
      // 할 수 있도록, 하기 위해, 하면: what is joined to it is as unreal
      if (
        p.ending === 'connective' &&
        parent?.unreal &&
        parent.unreal !== 'considered' &&
        !p.unreal &&
        parent.ending !== 'nominal'
      )
        p.unreal = parent.unreal;
    }
    // `…한다는 것은 사실이 아니다`, `…했다는 보도를 부인했다`
    if (parent && /^(?:아니|부인|반박|일축)$/u.test(parent.lemma) && p.ending !== 'connective') p.negated = true;
  }
}
