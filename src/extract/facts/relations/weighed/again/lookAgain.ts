// The places of a document that may tell ties, and the ties of rules, in; how likely each is by what stands beside it, out.
import type { DraftRelation } from '../../../../types.ts';
import type { Weighed } from '../scorer.ts';
import { rowsOf } from './rows.ts';
import { forest, sumOf } from './trees.ts';

/** For each place: how likely the two are tied by the type that it most likely tells (`typeOf`). */
export const lookAgain = (weighed: readonly Weighed[], ruled: readonly DraftRelation[]): number[] =>
  rowsOf(weighed, ruled).map((row) => 1 / (1 + Math.exp(-sumOf(forest(), row))));
