// Nothing in; the classes of ties that are learned, out: a type, and whether it goes from the first to the second or back.
import { RELATION_TYPES, UNDIRECTED } from '../../../../model/vocabulary.ts';

/** One class of ties. `back`: the second end is the source. */
export interface TieClass {
  type: string;
  back: boolean;
}

/** The weights have them by their numbers: those of equals first. */
export const CLASSES: readonly TieClass[] = [
  ...RELATION_TYPES.filter((type) => UNDIRECTED.has(type)).map((type) => ({ type, back: false })),
  ...RELATION_TYPES.filter((type) => !UNDIRECTED.has(type)).flatMap((type) => [
    { type, back: false },
    { type, back: true },
  ]),
];
