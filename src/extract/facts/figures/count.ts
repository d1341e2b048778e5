// A quantity that no named metric takes in; its reading as `count`, with the unit as the article names it, or undefined.
import { metric, unit as unitOf } from '../../../catalog/index.ts';
import type { FigureContext } from './context.ts';
import type { MetricReading } from './metric.ts';

const COUNT = metric('count')!;
/** Units that keep their id; of the rest the counter stands as it is written. */
const KEPT = new Set(['money', 'area', 'ratio', 'length', 'weight', 'energy', 'data']);

/** The unit of a count: `KRW`, `%p`, or the counter as written (`개`, `곳`, `명`, `대`). */
export function unitOfCount({ quantity }: FigureContext): string | undefined {
  const known = quantity.unit === undefined ? undefined : unitOf(quantity.unit);
  if (known && KEPT.has(known.kind)) return known.id;
  const counter = quantity.counter.replace(/^[십백천만억조]*여?\s?/u, '').trim();
  return counter || quantity.unit;
}

/**
 * Needs a cue in the counted phrase itself or, for money, in the clause: a number that nothing names says too little of
 * anybody. Lengths of time are never counts.
 */
export function readCount(context: FigureContext): MetricReading | undefined {
  const { quantity, noun, lead, rest } = context;
  const kind = quantity.unit === undefined ? undefined : unitOf(quantity.unit)?.kind;
  if (kind === 'time' || kind === 'ratio') return undefined;
  const phrase = `${noun.before} ${noun.after}`;
  if (COUNT.blockers.some((word) => phrase.includes(word) || quantity.counter.includes(word))) return undefined;
  const near = COUNT.cues.find((cue) => phrase.includes(cue));
  if (near) return { metric: COUNT, cue: near, score: 4 };
  const cue = COUNT.cues.find((word) => lead.slice(-24).includes(word) || rest.slice(0, 16).includes(word));
  return cue ? { metric: COUNT, cue, score: 1 } : undefined;
}
