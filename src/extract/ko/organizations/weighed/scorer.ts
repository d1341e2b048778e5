// A sentence's words in; how much speaks for each being part of a name, out: the sums of their weights, each read once a word.
import type { Sense } from '../sense.ts';
import type { Word } from '../words.ts';
import {
  BEFORE,
  classOf,
  ofLink,
  placeAt,
  SIDES,
  type Counts,
  type Place,
  type Side,
  type Tag,
  type Weighable,
} from './context.ts';
import { beforeOf, behindOf, cutWord, farBeforeOf, farBehindOf, ownOf, withParticle, type Cut } from './features.ts';
import { NOTHING, weights, type Weight } from './weights.ts';

/** Below this, a logit, nothing but the words around it ever makes a name of a word; most words stand there. */
const HOPELESS = -4;
export const isHopeless = ({ first, later }: Weight): boolean => first < HOPELESS && later < HOPELESS;

const sum = (features: readonly string[]): Weight => {
  let [first, later] = [0, 0];
  for (const feature of features) {
    const weight = weights().get(feature);
    if (!weight) continue;
    first += weight.first;
    later += weight.later;
  }
  return first || later ? { first, later } : NOTHING;
};

/** A word that is cut, and what it adds to its own weight and to those of the words around it. */
export class Said implements Cut {
  readonly stem: string;
  readonly particle: string;
  /** What it is by itself, whatever stands around it. */
  readonly class: string;
  readonly own: Weight;
  readonly before: Weight;
  readonly farBefore: Weight;
  readonly behind: Weight;
  readonly farBehind: Weight;
  private readonly with: WithStart | undefined;

  constructor(word: Word) {
    const cut = cutWord(word.text);
    this.stem = cut.stem;
    this.particle = cut.particle;
    this.class = classOf(word, cut.stem);
    this.own = sum(ownOf(word, cut));
    this.before = sum(beforeOf(word, cut));
    this.farBefore = sum(farBeforeOf(word, cut));
    this.behind = sum(behindOf(word, cut));
    this.farBehind = sum(farBehindOf(word, cut));
    this.with = withStarts().get(cut.stem.slice(0, 2));
  }

  behindParticle(particle: string, far: Far): Weight {
    return this.with?.[far].get(particle) ?? NOTHING;
  }
}

type Far = 1 | 2 | 3 | 'end';
/** What words that begin alike say of particles, by how far before them these stand. */
type WithStart = Record<Far, Map<string, Weight>>;
const FARS: readonly Far[] = [1, 2, 3, 'end'];

let starts: Map<string, WithStart> | undefined;
function withStarts(): ReadonlyMap<string, WithStart> {
  if (starts) return starts;
  starts = new Map();
  const byMark = new Map(FARS.map((far) => [withParticle('', '', far)[0], far]));
  for (const [feature, weight] of weights()) {
    const far = byMark.get(feature[0]);
    const slash = feature.indexOf('/');
    if (far === undefined || slash < 0) continue;
    const [particle, start] = [feature.slice(1, slash), feature.slice(slash + 1)];
    let own = starts.get(start);
    if (!own) starts.set(start, (own = { 1: new Map(), 2: new Map(), 3: new Map(), end: new Map() }));
    own[far].set(particle, weight);
  }
  return starts;
}

const said = new WeakMap<Sense, Said>();

/** What a word says of itself and its neighbours; the same word is asked once. */
export function saidBy(word: Word): Said {
  const known = said.get(word.sense);
  if (known) return known;
  const read = new Said(word);
  said.set(word.sense, read);
  return read;
}

/** Sums of places kept at a time, at most. */
const MOST_PLACES = 20_000;
/** By particle, and by the particles of a word and of the one before it: by side and its bits. */
const sides = new Map<string, Map<number, Weight>[]>();
const before = new Map<string, Map<string, Map<number, Weight>>>();
let placesKept = 0;
const newSums = () => new Map<number, Weight>();
const newSides = () => SIDES.map(newSums);
const newKinds = () => new Map<string, Map<number, Weight>>();

/** What is said of a side of places comes again. */
function sideWeight({ bits, says }: Side, place: Place, kept: Map<number, Weight>): Weight {
  const key = bits(place);
  const known = kept.get(key);
  if (known) return known;
  const read = sum(says(place));
  kept.set(key, read);
  placesKept++;
  return read;
}

function addPlace(sums: Weight, place: Place): void {
  if (placesKept > MOST_PLACES) {
    sides.clear();
    before.clear();
    placesKept = 0;
  }
  const own = within(sides, place.particle, newSides);
  for (let side = 0; side < SIDES.length; side++) addTo(sums, sideWeight(SIDES[side]!, place, own[side]!));
  const byBefore = within(before, place.particle, newKinds);
  addTo(sums, sideWeight(BEFORE, place, within(byBefore, place.particleBefore, newSums)));
}

function within<T>(all: Map<string, T>, key: string, begin: () => T): T {
  let own = all.get(key);
  if (!own) all.set(key, (own = begin()));
  return own;
}

const BESIDE = [1, 2, 3] as const;

/** How much speaks for the word at `at` being the first, or a later, word of a name, against its being none: logits. */
export function weighAt(sentence: Weighable, at: number, counts: Counts): Weight {
  const { cuts } = sentence;
  const { own, particle } = cuts[at]!;
  const sums = { first: own.first, later: own.later };
  if (at > 0) addTo(sums, cuts[at - 1]!.before);
  if (at > 1) addTo(sums, cuts[at - 2]!.farBefore);
  if (at + 1 < cuts.length) addTo(sums, cuts[at + 1]!.behind);
  if (at + 2 < cuts.length) addTo(sums, cuts[at + 2]!.farBehind);
  if (isHopeless(sums)) return sums;
  addPlace(sums, placeAt(sentence, at, counts));
  if (isHopeless(sums)) return sums;
  for (const far of BESIDE) if (at + far < cuts.length) addTo(sums, cuts[at + far]!.behindParticle(particle, far));
  addTo(sums, cuts[cuts.length - 1]!.behindParticle(particle, 'end'));
  return sums;
}

function addTo(sums: Weight, { first, later }: Weight): void {
  sums.first += first;
  sums.later += later;
}

const links = new Map<string, Weight>();

/** What the tag of the word before one adds, by what stands between them and the particle of that word. */
export function weighLink(before: Tag | '^', gap: string, particle: string): Weight {
  const key = `${before}${gap}${particle}`;
  const known = links.get(key);
  if (known) return known;
  const read = sum(ofLink(before, gap, particle));
  links.set(key, read);
  return read;
}
