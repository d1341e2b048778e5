// A quantity that no named metric takes in; its reading as `count`, with the unit as the article names it, or undefined.
import { metric, unit as unitOf } from '../../../catalog/index.ts';
import type { FigureContext } from './context.ts';
import { isChange, type MetricReading } from './metric.ts';

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

/** The cue of a count whose noun is none that the catalogue names; below ten such a number is mostly a turn of phrase. */
export const ANY_NOUN = 'counted-noun';
const FEW = 10;
/** Below this a sum is what one thing costs. */
const PRICE = 100_000;

/** Counters of no thing: turns, ranks, ways. */
const NO_THING =
  /^(?:가지|차례|번|번째|회|차|위|등|점|살|세|층|호|시|분|초|대째|곳곳|사단|연대|군단|대대|공구|지구|호선|번지|자리|차관|기|단|골|학년|마디|걸음|쪽|면|권역|단계|축|마리 토끼)$/u;

/**
 * What is counted must be named beside the number, or for money in the clause: a number that nothing names says too
 * little of anybody. Lengths of time are never counts, nor is how much something changed.
 */
export function readCount(context: FigureContext): MetricReading | undefined {
  const { quantity, noun, lead, rest } = context;
  const kind = quantity.unit === undefined ? undefined : unitOf(quantity.unit)?.kind;
  if (kind === 'time' || kind === 'ratio' || isChange(context)) return undefined;
  const phrase = `${noun.before} ${noun.after}`;
  const counter = unitOfCount(context) ?? '';
  if (NO_THING.test(counter) || COUNT.blockers.some((word) => phrase.includes(word) || counter.includes(word)))
    return undefined;
  if (kind === 'money' && (quantity.value ?? 0) < PRICE) return undefined;
  const near = COUNT.cues.find((cue) => phrase.includes(cue));
  if (near && (quantity.value ?? 0) >= 2) return { metric: COUNT, cue: near, score: 4 };
  const cue = COUNT.cues.find((word) => lead.slice(-24).includes(word) || rest.slice(0, 16).includes(word));
  if (cue && (kind === 'money' || (quantity.value ?? 0) >= FEW)) return { metric: COUNT, cue, score: 1 };
  const named = /[가-힣A-Za-z]{2}/u.test(noun.before || noun.after);
  return named && kind !== 'money' && kind !== 'length' && (quantity.value ?? 0) >= FEW
    ? { metric: COUNT, cue: ANY_NOUN, score: 1 }
    : undefined;
}
