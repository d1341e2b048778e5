// Predicates in, the tree that they make out: which clause each is joined to, and the modality that it takes from there.
import type { Predicate } from './predicate.ts';
import type { Token } from './tokens.ts';

const NEAR = 4;

/** For each predicate the index of the one that it is joined to, modifies or is quoted by; undefined for a main one. */
export function linkPredicates(predicates: readonly Predicate[], tokens: readonly Token[]): (number | undefined)[] {
  const parents = new Array<number | undefined>(predicates.length).fill(undefined);
  // Going back from the end: the next clause that modifies no noun, the next such that is no 하기, the next that reports
  let free: number | undefined;
  let verbal: number | undefined;
  let report: number | undefined;
  for (let i = predicates.length - 1; i >= 0; i--) {
    const p = predicates[i]!;
    const next = predicates[i + 1];
    if (next && p.ending !== 'final') {
      // Where nothing follows but adnominal clauses, it goes with the next: `…다고 발표한 A사`
      if (p.ending === 'adnominal' || joinsModifier(p, next, tokens)) parents[i] = i + 1;
      else if (p.ending === 'quoted') parents[i] = verbal ?? i + 1;
      // 말하며 … 주문했다고: who speaks goes on to the next saying, not to what is said
      else if (p.ending === 'connective' && p.reporting) parents[i] = report ?? free ?? i + 1;
      else parents[i] = free ?? i + 1;
    }
    if (p.ending === 'adnominal') continue;
    free = i;
    if (p.ending !== 'nominal') verbal = i;
    if (p.reporting) report = i;
  }
  return parents;
}

// 함께 세운 (`출자해 설립한`): what is done to do the next, close by and with nothing between but its object
function joinsModifier(p: Predicate, next: Predicate, tokens: readonly Token[]): boolean {
  if (p.ending !== 'connective' || next.ending !== 'adnominal') return false;
  if (next.first - p.last > NEAR || tokens[p.last]?.pause) return false;
  return p.unreal === 'purpose' || (p.tight && !next.stative);
}

const DENIALS = new Set('아니 부인 반박 일축'.split(' '));

/** Fills in the modality of clauses that have none of their own (하고, 해) from the clause that they are joined to. */
export function settleModality(predicates: readonly Predicate[], parents: readonly (number | undefined)[]): void {
  for (let i = predicates.length - 1; i >= 0; i--) {
    const p = predicates[i]!;
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
    if (parent && p.ending !== 'connective' && DENIALS.has(parent.lemma)) p.negated = true;
  }
}
