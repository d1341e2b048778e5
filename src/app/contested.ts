// A conflict in; its sides with their values, and what the headline makes of them, out.
import type { Dataset, Evidence, Figure, FoundRecord, Indexed } from '../model/index.ts';
import {
  decide,
  headlineFigures,
  headlineGroupOf,
  type HeadlineGroup,
  type HeadlineReason,
} from './headlineFigures.ts';

export type Conflict = Dataset['conflicts'][number];

export interface ContestedSide {
  found: FoundRecord;
  /** The tellings of this side: those that the conflict names, or all of the record's where it names none. */
  evidence: Evidence[];
}

/** What one of the four headlines does with a conflict. */
export type HeadlineUse =
  /** None of the sides is a figure of a headline's group. */
  | { kind: 'none' }
  /** The headline shows one of the sides; `by`: what put it before the other, null where nothing did. */
  | { kind: 'side'; group: HeadlineGroup; figure: Figure; by: HeadlineReason | null }
  /** The headline shows another figure; `by`: what put it before the sides. */
  | { kind: 'other'; group: HeadlineGroup; figure: Figure; by: HeadlineReason | null };

export function sidesOf(indexed: Indexed, conflict: Conflict): ContestedSide[] {
  return conflict.records.flatMap((id): ContestedSide[] => {
    const found = indexed.records.get(id);
    if (!found) return [];
    const own = conflict.evidence.filter((one) =>
      found.record.evidence.some((e) => e.document === one.document && e.start < one.end && e.end > one.start),
    );
    return [{ found, evidence: own.length ? own : found.record.evidence }];
  });
}

/** Which figure the headline of the conflict's group shows, and which part of the rule made it so. */
export function headlineUse(indexed: Indexed, sides: readonly ContestedSide[]): HeadlineUse {
  const figures = sides.flatMap(({ found }) => (found.kind === 'figure' ? [found.record] : []));
  const group = figures.map(headlineGroupOf).find((one) => one !== undefined);
  const headline = group && headlineFigures(indexed).find((one) => one.group === group)?.figure;
  if (!group || !headline) return { kind: 'none' };
  const own = figures.find((figure) => figure.id === headline.id);
  // The rule is said against the side that comes nearest to it.
  const rivals = figures
    .filter((figure) => figure.id !== headline.id && headlineGroupOf(figure) === group)
    .sort((a, b) => (decide(a, b, indexed.documents)?.first === a ? -1 : 1));
  const [rival] = rivals;
  const by = rival ? (decide(headline, rival, indexed.documents)?.by ?? null) : null;
  return { kind: own ? 'side' : 'other', group, figure: headline, by };
}
