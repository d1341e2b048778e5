// The ends of a tie in; what it is known by, out: the same for all tellings of one tie.
import { UNDIRECTED } from '../../../model/vocabulary.ts';

/** Of two organizations, in whichever order. */
export const pairKeyOf = (a: string, b: string): string => (a < b ? `${a}\u001f${b}` : `${b}\u001f${a}`);

/** Of a type and its ends, in their order where they have one. */
export const keyOf = (type: string, source: string, target: string): string =>
  `${type}\u001f${UNDIRECTED.has(type) ? pairKeyOf(source, target) : `${source}\u001f${target}`}`;
