// The catalogue's metrics in; by unit, the metrics that may take it, their cues taken apart; and which stems a sentence has.
import { metrics } from '../../../catalog/metrics/index.ts';
import type { Metric } from '../../../catalog/types.ts';

/** A cue taken apart: `을 육성` is a particle of the counted noun and a stem behind it. */
export interface Cue {
  cue: string;
  particle: string;
  stem: string;
}

/** A metric with its cues and blockers taken apart, and the unit that it takes the quantity's for. */
export interface CuedMetric {
  metric: Metric;
  unit: string;
  cues: readonly Cue[];
  nouns: readonly string[];
  blockers: readonly Cue[];
  /** The unit alone tells it. */
  always: boolean;
  /** Its own. */
  bit: number;
}

/** A cue of two parts: the counted noun's particle, and a stem behind it. */
const PARTICLE = /^(을|이|에|으로|까지|과) (.+)/u;

export function toCue(cue: string): Cue {
  const [, particle = '', stem = cue] = PARTICLE.exec(cue) ?? [];
  return { cue, particle, stem };
}

/** A plain counter takes the unit that a metric counts in: `과정 10개`, `스타트업 9개`. */
const PLAIN = new Set(['개', '곳', 'count']);

/**
 * The unit that the metric takes for a quantity's unit: its own, or for a plain `개` the one that it counts in;
 * undefined where it takes neither.
 */
export function unitIn(metric: Metric, unit: string): string | undefined {
  if (metric.units.includes(unit)) return unit;
  return PLAIN.has(unit) ? metric.units.find((own) => own === 'count' || own === 'organization') : undefined;
}

/** The metrics that take a unit, in the catalogue's order, and what tells any of them. */
interface Family {
  cued: readonly CuedMetric[];
  bits: number;
  /** The unit alone tells one of them. */
  always: boolean;
}
const NO_FAMILY: Family = { cued: [], bits: 0, always: false };

/** Each metric has a bit of its own: a stem has those of the metrics that it may tell. */
const bitOf = (metric: Metric): number => 1 << metrics.indexOf(metric);

const families = new Map<string, Family>();
for (const unit of new Set([...PLAIN, ...metrics.flatMap((metric) => metric.units)])) {
  const cued = metrics.flatMap((metric): CuedMetric[] => {
    const own = metric.id === 'count' ? undefined : unitIn(metric, unit);
    if (own === undefined) return [];
    const [cues, nouns, blockers] = [metric.cues.map(toCue), metric.nouns ?? [], metric.blockers.map(toCue)];
    const always = metric.cues.includes('*');
    return [{ metric, unit: own, cues, nouns, blockers, always, bit: bitOf(metric) }];
  });
  const bits = cued.reduce((all, { bit }) => all | bit, 0);
  families.set(unit, { cued, bits, always: cued.some(({ always }) => always) });
}
const familyOf = (unit: string): Family => families.get(unit) ?? NO_FAMILY;

/** The metrics that take a unit, in the catalogue's order. */
export const metricsOf = (unit: string): readonly CuedMetric[] => familyOf(unit).cued;

/** The bit of a stem that makes a turn of phrase of a count. */
const IDIOM = 1 << 30;

interface Stem {
  stem: string;
  /** Of several words the first finds it. */
  first: string;
  /** Bits of the metrics that it may tell. */
  tells: number;
}
/** Every stem of the catalogue by its first two letters; a word of one letter by that alone. */
const byTwo = new Map<number, Stem[]>();
const twoOf = (first: number, second: number): number => (first << 16) | second;
/** For each letter which letters may follow it in a stem, by their last bits: most letters begin none. */
const BEGINS = new Int32Array(0x10000);

function addStem(stem: string, tells: number): void {
  const code = stem.charCodeAt(0);
  const first = stem.split(' ')[0]!;
  const two = twoOf(code, first.length > 1 ? first.charCodeAt(1) : 0);
  const list = byTwo.get(two) ?? [];
  byTwo.set(two, list);
  const known = list.find((one) => one.stem === stem);
  if (known) known.tells |= tells;
  else list.push({ stem, first, tells });
  BEGINS[code]! |= first.length > 1 ? 1 << first.charCodeAt(1) : -1;
}
for (const metric of metrics) {
  for (const word of [...metric.cues, ...(metric.nouns ?? [])]) addStem(toCue(word).stem, bitOf(metric));
  for (const word of metric.blockers) addStem(toCue(word).stem, metric.id === 'count' ? IDIOM : 0);
}
const COUNT = bitOf(metrics.find(({ id }) => id === 'count')!);

/** Stems that stand in a text. */
export class Stems {
  private readonly found = new Set<string>();
  private tells = 0;

  add({ stem, tells }: Stem): void {
    this.found.add(stem);
    this.tells |= tells;
  }
  has(stem: string): boolean {
    return this.found.has(stem);
  }
  /** Whether one of them tells a metric of the bits. */
  tell(bits: number): boolean {
    return (this.tells & bits) !== 0;
  }
  get size(): number {
    return this.found.size;
  }
  /** Whether one of them is a word, not a letter that any name may hold. */
  get hasWord(): boolean {
    for (const stem of this.found) if (stem.length > 1) return true;
    return false;
  }
  /** Whether one of them tells what a count counts. */
  get tellCount(): boolean {
    return this.tell(COUNT);
  }
  /** Whether one of them makes a turn of phrase of a count. */
  get tellIdiom(): boolean {
    return this.tell(IDIOM);
  }
  /** Whether any metric of the unit can be told by them: the others need not be looked at. */
  mayTell(unit: string): boolean {
    const { always, bits } = familyOf(unit);
    return always || this.tell(bits);
  }
}
const NONE = new Stems();

/** The stems that stand somewhere in a text: a metric none of whose stems do is not told there. */
export function stemsIn(text: string): Stems {
  let found: Stems | undefined;
  let next = text.charCodeAt(0);
  for (let at = 0; at < text.length; at++) {
    const letters = BEGINS[next]!;
    const code = next;
    next = text.charCodeAt(at + 1);
    if ((letters & (1 << next)) === 0) continue;
    const alone = byTwo.get(twoOf(code, 0));
    if (alone) for (const stem of alone) (found ??= new Stems()).add(stem);
    const begun = byTwo.get(twoOf(code, next));
    if (begun) for (const stem of begun) if (text.startsWith(stem.first, at)) (found ??= new Stems()).add(stem);
  }
  return found ?? NONE;
}
