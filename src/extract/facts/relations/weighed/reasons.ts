// A pair that was weighed and the class of its tie in; what spoke most for it and against it, out.
import type { About } from '../../../explain/words.ts';
import { strongestOf, type Reason } from '../../../reasons.ts';
import { ofSentence, type Side } from './features.ts';
import { isNamed, ofEnd, type End } from './pairs.ts';
import type { Weighed } from './scorer.ts';
import { weights } from './weights.ts';

/** What a feature of one end is about, by its first letter. */
const OF_END: Record<string, About> = {
  p: 'particle',
  l: 'particle',
  c: 'particle',
  k: 'kind',
  s: 'ends',
  t: 'ends',
  v: 'verb',
  V: 'verb',
  C: 'verb',
  e: 'verb',
  u: 'verb',
  '-': 'verb',
  h: 'trade',
  H: 'trade',
  y: 'before',
  Y: 'before',
  a: 'behind',
  A: 'behind',
  x: 'behind',
  N: 'behind',
  L: 'list',
  b: 'role',
  d: 'role',
  i: 'meant',
  I: 'meant',
  m: 'times',
  q: 'times',
};

/** What a feature of the pair or the sentence is about. */
const OF_PAIR: Record<string, About> = {
  P: 'particle',
  C: 'particle',
  k: 'kind',
  d: 'far',
  M: 'far',
  w: 'between',
  W: 'between',
  f: 'between',
  z: 'between',
  B: 'between',
  g: 'between',
  l: 'list',
  S: 'far',
  E: 'far',
  i: 'meant',
  j: 'meant',
  n: 'far',
  K: 'title',
  L: 'verb',
  T: 'sentence',
  r: 'role',
};

const particleOf = (end: End): string => (isNamed(end) ? end.particle : '');

/** The words that a feature tells of, where it has any of the text. */
function wordsOf(about: About, feature: string, end: End | undefined, { setting, pair }: Weighed): string | undefined {
  switch (about) {
    case 'particle':
      return end ? particleOf(end) : `${particleOf(pair.a)} … ${particleOf(pair.b)}`;
    case 'verb':
      return end && isNamed(end) ? end.clause?.lemma : feature;
    case 'trade':
      return end && isNamed(end) ? end.said?.lemma : undefined;
    case 'times':
      return end && `${setting.whole.counts.get(end.name) ?? 0}`;
    case 'behind':
      return feature.replace(/^\d|^.*\//, '');
    case 'between':
      return feature.replace(/\/.*$/, '').trim();
    case 'before':
    case 'sentence':
      return feature;
    default:
      return undefined;
  }
}

/** What rules say of the two is left out: it is told by their own ties. `beside`: what the other ties there speak for it. */
export function reasonsFor(weighed: Weighed, at: number, beside: number): Reason[] {
  const { setting, pair } = weighed;
  const all = weights();
  const of = (end: End, side: Side) => ofEnd(setting, end, side);
  const features = [...of(pair.a, 'a'), ...of(pair.b, 'b'), ...pair.said(), ...ofSentence(setting)];
  const reasons: Reason[] = [{ about: 'beside', weight: beside }];
  for (const feature of new Set(features)) {
    const weight = all.get(feature);
    if (!weight || feature === '1') continue;
    let total = weight.tie;
    for (let i = 0; i < weight.classes.length; i += 2) if (weight.classes[i] === at) total += weight.classes[i + 1]!;
    const end = feature[0] === 'a' ? pair.a : feature[0] === 'b' ? pair.b : undefined;
    const about = (end ? OF_END[feature[1]!] : OF_PAIR[feature[0]!]) ?? 'sentence';
    const words = wordsOf(about, feature.slice(end ? 2 : 1), end, weighed)?.replace(/#/g, '…');
    // Of a pair of whom one is meant, that is the first
    const who = about === 'meant' ? pair.a.name : end?.name;
    reasons.push({ about, words, who, weight: total });
  }
  return strongestOf(reasons);
}
