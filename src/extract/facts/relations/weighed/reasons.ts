// A pair that was weighed and the class of its tie in; the few things that spoke most for it, in plain words, out.
import { ofSentence, type Side } from './features.ts';
import { isNamed, ofEnd, type End } from './pairs.ts';
import type { Weighed } from './scorer.ts';
import { weights } from './weights.ts';

/** So many are told. */
const MOST = 4;

/** What a feature of one end is about, by its first letter. */
const OF_END: Record<string, string> = {
  p: 'with',
  l: 'with',
  c: 'as',
  k: 'is a',
  s: 'name ends in',
  t: 'name ends in',
  v: 'verb',
  V: 'verb and particle',
  C: 'verb and case',
  e: 'clause',
  u: 'not real:',
  '-': 'denied',
  h: 'told by',
  H: 'told by a clause before it',
  y: 'behind',
  Y: 'behind',
  a: 'before',
  A: 'before',
  x: 'particle and next word',
  N: 'before',
  L: 'in a list',
  b: 'behind role',
  d: 'before role',
  i: 'meant as',
  I: 'meant as',
  m: 'headline and count',
  q: 'times named',
};

/** What a feature of the pair or the sentence is about. */
const OF_PAIR: Record<string, string> = {
  P: 'particles',
  C: 'cases',
  k: 'kinds',
  d: 'words between',
  M: 'names between',
  w: 'between',
  W: 'between',
  f: 'right behind the first',
  z: 'right before the second',
  B: 'between',
  g: 'between',
  l: 'one list',
  S: 'same clause',
  E: 'ending of the first clause',
  i: 'one is only meant',
  j: 'both are only meant',
  n: 'names',
  K: 'in',
  L: 'last verb',
  T: 'word',
  r: 'role in the sentence',
};

function inWords(feature: string, { a, b }: { a: End; b: End }): string {
  const side = feature[0] === 'a' ? a : feature[0] === 'b' ? b : undefined;
  const told = side ? `${side.name} ${OF_END[feature[1]!] ?? ''}` : (OF_PAIR[feature[0]!] ?? '');
  const what = feature.slice(side ? 2 : 1).trim();
  return what ? `${told} ${what}` : told;
}

/** Strongest first. What rules say of the two is left out: it is told by their own ties. */
export function reasonsFor({ setting, pair }: Weighed, at: number): string[] {
  const all = weights();
  const of = (end: End, side: Side) => ofEnd(setting, end, side);
  const features = [...of(pair.a, 'a'), ...of(pair.b, 'b'), ...pair.said(), ...ofSentence(setting)];
  const scored: { feature: string; weight: number }[] = [];
  for (const feature of new Set(features)) {
    const weight = all.get(feature);
    if (!weight || feature === '1') continue;
    let total = weight.tie;
    for (let i = 0; i < weight.classes.length; i += 2) if (weight.classes[i] === at) total += weight.classes[i + 1]!;
    if (total > 0) scored.push({ feature, weight: total });
  }
  const strongest = scored.sort((one, other) => other.weight - one.weight).slice(0, MOST);
  const isImplied = !isNamed(pair.a) || !isNamed(pair.b);
  return [
    ...(isImplied ? ['one end is meant, not named'] : []),
    ...strongest.map(({ feature }) => inWords(feature, pair)),
  ];
}
