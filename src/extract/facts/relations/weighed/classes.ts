// Nothing in; the classes of ties that are learned, out: a type, and whether it goes from the first to the second or back.

const UNDIRECTED = ['partnership', 'education', 'litigation', 'rivalry'] as const;
const DIRECTED = [
  'investment',
  'membership',
  'affiliation',
  'acquisition',
  'supply',
  'management',
  'tenancy',
  'visit',
] as const;

/** One class of ties. `back`: the second end is the source. */
export interface TieClass {
  type: string;
  back: boolean;
}

export const CLASSES: readonly TieClass[] = [
  ...UNDIRECTED.map((type) => ({ type, back: false })),
  ...DIRECTED.flatMap((type) => [
    { type, back: false },
    { type, back: true },
  ]),
];

const undirected = new Set<string>(UNDIRECTED);

/** A tie's own words: a type and its ends, in their order where they have one. */
export const keyOf = (type: string, source: string, target: string): string =>
  [type, ...(undirected.has(type) ? [source, target].sort() : [source, target])].join('\u001f');

export const pairKeyOf = (a: string, b: string): string => [a, b].sort().join('\u001f');
