// Places that tell ties, or none, in; the weights of what is said of two organizations, out.
import { CLASSES } from '../../src/extract/facts/relations/weighed/classes.ts';
import { BARRED } from '../../src/extract/facts/relations/weighed/weights.ts';
import { LinearModel, shuffled, type Settings } from './model.ts';
import type { Told } from './told.ts';

/** A feature of fewer places teaches nothing. */
const RARE = 3;
/** So many features are kept. */
const MOST = 4_800;
/** Is there a tie; and if so, of which class. First all features are weighed, then the best ones anew, less held back. */
const TIE: Settings = { l1: 6, l2: 2, rate: 0.04, rounds: 5 };
const CLASS: Settings = { l1: 4, l2: 1, rate: 0.08, rounds: 5 };
const AGAIN = { tie: { ...TIE, l1: 4 }, class: { ...CLASS, l1: 8 } };

export interface Weighted extends Told {
  /** For how much it counts. */
  weight: number;
}
/** A feature, its weight for there being a tie, and those for each class: logits. */
export type Row = readonly [feature: string, tie: number, classes: readonly number[]];

interface Models {
  tie: LinearModel;
  class: LinearModel;
}

function learn(
  places: readonly Weighted[],
  isKept: (feature: string) => boolean,
  settings = { tie: TIE, class: CLASS },
) {
  const models: Models = {
    tie: new LinearModel(2, settings.tie),
    class: new LinearModel(CLASSES.length, settings.class),
  };
  const numbered = places.map((place) => {
    const features = place.features.filter(isKept);
    return {
      place,
      tie: models.tie.numbersOf(features, true),
      class: place.classes.length ? models.class.numbersOf(features, true) : [],
    };
  });
  type Numbered = (typeof numbered)[number];
  const pairs = new Map<string, Numbered[]>();
  for (const one of numbered)
    if (one.place.classes.length) pairs.set(one.place.pair, [...(pairs.get(one.place.pair) ?? []), one]);
  // Of the places that name both only some tell the tie: those that do are found as the weights are
  const tellersOf = (places: readonly Numbered[], round: number): readonly Numbered[] => {
    const stated = places.filter(({ place }) => place.isStated);
    if (!round) return stated.length ? stated : places;
    const chances = places.map((one) => models.tie.likelihoods(one.tie)[1]!);
    const best = Math.max(...chances);
    return places.filter((_, i) => chances[i]! > 0.5 || chances[i] === best);
  };
  let order: readonly Numbered[] = numbered;
  for (let round = 0; round < settings.tie.rounds; round++) {
    const tellers = new Set([...pairs.values()].flatMap((one) => tellersOf(one, round)));
    order = [...shuffled(order, 1)];
    for (const one of order) {
      const { classes, weight } = one.place;
      if (!classes.length) models.tie.learn({ features: one.tie, label: 0, weight });
      if (!tellers.has(one)) continue;
      models.tie.learn({ features: one.tie, label: 1, weight });
      const chances = classes.length > 1 ? models.class.likelihoods(one.class) : [];
      const label = classes.reduce((a, b) => (chances[b]! > chances[a]! ? b : a));
      models.class.learn({ features: one.class, label, weight });
    }
  }
  return models;
}

/** How often each feature comes. */
function count(places: readonly Told[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const { features } of places) for (const feature of features) times.set(feature, (times.get(feature) ?? 0) + 1);
  return times;
}

function rowsOf(models: Models): Row[] {
  const none = CLASSES.map(() => 0);
  const rows = new Map<string, Row>();
  for (const [feature, tie = 0] of models.tie.weights()) rows.set(feature, [feature, tie, none]);
  for (const [feature, classes] of models.class.byClass())
    rows.set(feature, [feature, rows.get(feature)?.[1] ?? 0, classes]);
  return [...rows.values()];
}

/** What weighs most in all places together. */
function bestOf(
  rows: readonly Row[],
  times: ReadonlyMap<string, number>,
  tied: ReadonlyMap<string, number>,
): Set<string> {
  const scored = rows.map(([feature, tie, classes]) => ({
    feature,
    score:
      Math.abs(tie) * Math.sqrt(times.get(feature) ?? 0) +
      0.5 * classes.reduce((sum, w) => sum + Math.abs(w), 0) * Math.sqrt(tied.get(feature) ?? 0),
  }));
  const best = scored.sort((a, b) => b.score - a.score).slice(0, MOST);
  return new Set(best.map(({ feature }) => feature));
}

/** The same places give the same weights. */
export function learnTies(places: readonly Weighted[]): Row[] {
  const times = count(places);
  const isFair = (feature: string): boolean => times.get(feature)! >= RARE && !BARRED.test(feature);
  const first = rowsOf(learn(places, isFair));
  const best = bestOf(first, times, count(places.filter(({ classes }) => classes.length)));
  return rowsOf(learn(places, (feature) => best.has(feature), AGAIN));
}
