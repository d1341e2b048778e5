// The places of a document that may tell ties, each with how likely it does, and the ties of rules in; what the places beside each
// say of it, in numbers, out.
import type { DraftRelation, Span } from '../../../../types.ts';
import { pairKeyOf } from '../../keys.ts';
import { CLASSES } from '../classes.ts';
import { isNamed } from '../pairs.ts';
import type { Weighed } from '../scorer.ts';

const TYPES = [...new Set(CLASSES.map(({ type }) => type))];
const TYPE_OF = CLASSES.map(({ type }) => TYPES.indexOf(type));
/** How likely what is not there is: a logit. */
const NONE = -9;

interface Place {
  told: Weighed;
  pair: string;
  /** How likely there is a tie: a logit. */
  logit: number;
  /** The type of which it most likely is: its number, and how likely. */
  type: number;
  share: number;
}

/** All places of two: how likely the best of them and the next are, as logits, and how many there are. */
interface OfPair {
  best: number;
  next: number;
  times: number;
}

/** Of which type a tie most likely is, whichever way it goes. */
export function typeOf({ classes }: Weighed): { type: string; share: number } {
  const { type, share } = likeliest(classes);
  return { type: TYPES[type]!, share };
}

function likeliest(classes: readonly number[]): { type: number; share: number } {
  const shares = new Float64Array(TYPES.length);
  for (const [at, likely] of classes.entries()) shares[TYPE_OF[at]!]! += likely;
  let type = 0;
  for (let at = 1; at < shares.length; at++) if (shares[at]! > shares[type]!) type = at;
  return { type, share: shares[type]! };
}

export const logitOf = (likely: number): number => Math.log(likely / (1 - Math.min(likely, 0.9999)));
const meets = (evidence: readonly Span[], { start, end }: Span): boolean =>
  evidence.some((one) => one.start < end && start < one.end);

/** What rules say: of two, and of one with others. */
function readRuled(ruled: readonly DraftRelation[]) {
  const pairs = new Map<string, DraftRelation[]>();
  const ends = new Map<string, DraftRelation[]>();
  const add = (map: Map<string, DraftRelation[]>, key: string, draft: DraftRelation): void => {
    const known = map.get(key);
    if (!known) map.set(key, [draft]);
    else if (known.length < MOST_RULED) known.push(draft);
  };
  for (const draft of ruled) {
    add(pairs, pairKeyOf(draft.source, draft.target), draft);
    add(ends, draft.source, draft);
    add(ends, draft.target, draft);
  }
  return { pairs, ends };
}
const MOST_RULED = 8;

/** One row for each place, in their order. */
export function rowsOf(weighed: readonly Weighed[], ruled: readonly DraftRelation[]): Float64Array[] {
  const places = weighed.map((told): Place => {
    const { pair, likely, classes } = told;
    return { told, pair: pairKeyOf(pair.a.name, pair.b.name), logit: logitOf(likely), ...likeliest(classes) };
  });
  const bySentence = new Map<object, Place[]>();
  const byPair = new Map<string, OfPair>();
  for (const place of places) {
    const { sentence } = place.told.setting;
    const own = bySentence.get(sentence);
    if (own) own.push(place);
    else bySentence.set(sentence, [place]);
    const { best, next, times } = byPair.get(place.pair) ?? { best: NONE, next: NONE, times: 0 };
    const { logit } = place;
    byPair.set(place.pair, {
      best: Math.max(best, logit),
      next: Math.max(next, Math.min(best, logit)),
      times: times + 1,
    });
  }
  const rules = readRuled(ruled);
  const rows = new Map<Place, Float64Array>();
  for (const own of bySentence.values()) {
    const byEnd = new Map<string, Place[]>();
    for (const place of own)
      for (const { name } of [place.told.pair.a, place.told.pair.b]) {
        const known = byEnd.get(name);
        if (known) known.push(place);
        else byEnd.set(name, [place]);
      }
    for (const place of own) rows.set(place, rowOf(place, own, byEnd, byPair.get(place.pair)!, rules));
  }
  return places.map((place) => rows.get(place)!);
}

/** The other ties of one end, in a sentence. */
function besidesOf(place: Place, others: readonly Place[]): number[] {
  let [same, different, named, meant, stronger, sum] = [NONE, NONE, NONE, NONE, 0, 0];
  for (const other of others) {
    if (other.pair === place.pair) continue;
    const { logit } = other;
    if (other.type === place.type) same = Math.max(same, logit);
    else different = Math.max(different, logit);
    if (isNamed(other.told.pair.a)) named = Math.max(named, logit);
    else meant = Math.max(meant, logit);
    if (logit > place.logit) stronger++;
    sum += other.told.likely;
  }
  return [same, different, named, meant, stronger, sum];
}

function rowOf(
  place: Place,
  own: readonly Place[],
  byEnd: ReadonlyMap<string, readonly Place[]>,
  { best, next, times }: OfPair,
  { pairs, ends }: ReturnType<typeof readRuled>,
): Float64Array {
  const { told, logit, type, share } = place;
  const { a, b } = told.pair;
  const { sentence } = told.setting;
  const ofPair = pairs.get(place.pair) ?? [];
  const isTied = (name: string, other: string): number =>
    (ends.get(name) ?? []).some((r) => r.source !== other && r.target !== other && meets(r.evidence, sentence)) ? 1 : 0;
  const same = ofPair.find((r) => r.type === TYPES[type]);
  return Float64Array.of(
    logit,
    share,
    Math.max(...told.classes),
    type,
    isNamed(a) ? (isNamed(b) ? b.start - a.end : NONE) : NONE,
    isNamed(a) && isNamed(b) ? 2 : isNamed(b) ? 1 : 0,
    ...besidesOf(place, byEnd.get(a.name)!),
    ...besidesOf(place, byEnd.get(b.name)!),
    own.filter((other) => other.logit > logit).length,
    own.length,
    own.reduce((sum, other) => sum + other.told.likely, 0),
    byEnd.size,
    same ? (meets(same.evidence, sentence) ? 3 : 2) : ofPair.length ? 1 : 0,
    isTied(a.name, b.name),
    isTied(b.name, a.name),
    // Elsewhere
    logit === best ? next : best,
    times - 1,
  );
}
