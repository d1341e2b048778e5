// One predicate of a sentence as its words alone tell it: what clauses are made of.
import type { Clause, Ending } from '../../types.ts';

/** Why a predicate states no fact: `하기 위해`, `하면`, `할 수 있다`, `해야 한다`, `검토하고 있다`. */
export type Unreal = NonNullable<Clause['unreal']>;

export interface Predicate {
  /** First and last word, inclusive. */
  first: number;
  last: number;
  /** The noun of a light verb or the native stem: 설립, 세우. */
  lemma: string;
  light: string;
  ending: Ending;
  voice: Clause['voice'];
  negated: boolean;
  /** Undefined: as the clause that it is joined to. */
  modality: Clause['modality'] | undefined;
  unreal: Unreal | undefined;
  /** 해, 세워: joined to the very next predicate. */
  tight: boolean;
  /** It says of a state, not of a deed: no date before it is its own. */
  stative: boolean;
  /** It stands before what it is said of: `인수한다는 보도`. */
  said: boolean;
  /** It reports: the date beside it dates the saying. */
  reporting: boolean;
}
