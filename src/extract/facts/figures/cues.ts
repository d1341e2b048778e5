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

const byUnit = new Map<string, readonly CuedMetric[]>();
const UNITS = new Set([...PLAIN, ...metrics.flatMap((metric) => metric.units)]);
const NO_METRIC: readonly CuedMetric[] = [];

/** The metrics that take a unit, in the catalogue's order. */
export function metricsOf(unit: string): readonly CuedMetric[] {
  let found = byUnit.get(unit);
  if (found) return found;
  if (!UNITS.has(unit)) return NO_METRIC;
  found = metrics.flatMap((metric): CuedMetric[] => {
    const own = metric.id === 'count' ? undefined : unitIn(metric, unit);
    if (own === undefined) return [];
    const [cues, nouns, blockers] = [metric.cues.map(toCue), metric.nouns ?? [], metric.blockers.map(toCue)];
    return [{ metric, unit: own, cues, nouns, blockers, always: metric.cues.includes('*') }];
  });
  byUnit.set(unit, found);
  return found;
}

/** Every stem of the catalogue by its first letter; of one of several words the first word finds it. */
const byFirst = new Map<number, { second: number; first: string; stem: string }[]>();
/** 1 where a stem begins with the letter: most letters begin none. */
const BEGINS = new Uint8Array(0x10000);
for (const metric of metrics)
  for (const word of [...metric.cues, ...(metric.nouns ?? []), ...metric.blockers]) {
    const { stem } = toCue(word);
    const code = stem.charCodeAt(0);
    const list = byFirst.get(code) ?? [];
    const first = stem.split(' ')[0]!;
    const second = first.length > 1 ? first.charCodeAt(1) : 0;
    if (!list.some((known) => known.stem === stem)) byFirst.set(code, [...list, { second, first, stem }]);
    BEGINS[code] = 1;
  }

export type Stems = ReadonlySet<string>;
const NONE: Stems = new Set();

/** The stems that stand somewhere in a text: a metric none of whose stems do is not told there. */
export function stemsIn(text: string): Stems {
  let found: Set<string> | undefined;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (BEGINS[code] === 0) continue;
    const list = byFirst.get(code)!;
    const next = text.charCodeAt(at + 1);
    for (let i = 0; i < list.length; i++) {
      const { second, first, stem } = list[i]!;
      if ((second === 0 || second === next) && text.startsWith(first, at)) (found ??= new Set()).add(stem);
    }
  }
  return found ?? NONE;
}

const toldBy = new Map<string, { always: boolean; stems: Stems }>();

/** The stems that may tell some metric of a unit; `always` where the unit alone tells one. */
export function stemsOfUnit(unit: string): { always: boolean; stems: Stems } {
  let found = toldBy.get(unit);
  if (found) return found;
  const cued = metricsOf(unit);
  if (!cued.length) return UNTOLD;
  const stems = new Set(cued.flatMap(({ cues, nouns }) => [...cues.map((cue) => cue.stem), ...nouns]));
  toldBy.set(unit, (found = { always: cued.some(({ always }) => always), stems }));
  return found;
}
const UNTOLD = { always: false, stems: NONE };
