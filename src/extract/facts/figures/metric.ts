// A quantity in its context in; the metric that its unit, its noun and its clause tell, or undefined: no figure.
import { metrics, type Metric } from '../../../catalog/index.ts';
import type { FigureContext } from './context.ts';

export interface MetricReading {
  metric: Metric;
  /** The cue that told it. */
  cue: string;
  score: number;
}

/** Lengths of time, and counts that nothing beside them names, are figures only where a cue stands close by. */
const NEAR = 3;

/** A cue of two parts: the counted noun's particle, and a stem behind it. */
const PARTICLE = /^(?:을|이|에|으로|까지|과) /u;

/** `1년 전보다 2000명 늘었다`: how much a level changed is no level. */
const CHANGE = /^(?:을|이)? ?(?:가량 |정도 )?(?:더 )?(?:늘|증가|줄|감소|많아|많은|적어|적은|불어)/u;
export const isChange = ({ noun, quantity }: FigureContext): boolean =>
  quantity.unit !== '%' &&
  quantity.unit !== 'x' &&
  CHANGE.test(`${noun.particle}${noun.after} ${noun.rest.trimStart()}`.trimStart());

const has = (text: string, stem: string): boolean => text.includes(stem);

/**
 * How strongly one cue speaks: 6 the counted noun's own particle and the stem soon behind it, 5 the same further off,
 * 4 a word of the counted phrase, 2 behind it in the clause, 1 before it, 0.5 the unit alone; 0 not at all.
 */
export function scoreCue(context: FigureContext, cue: string): number {
  const { noun, lead, rest } = context;
  if (cue === '*') return 0.5;
  const [particle, stem] = PARTICLE.test(cue) ? cue.split(/ (.+)/u) : [];
  if (particle && stem) {
    if (noun.particle !== particle) return 0;
    const at = rest.indexOf(stem);
    return at < 0 ? 0 : at <= 14 ? 6 : 5;
  }
  if (has(noun.after, cue) || has(noun.before, cue)) return 4;
  if (has(rest, cue)) return 2;
  return has(lead, cue) ? 1 : 0;
}

/**
 * The unit that the metric takes for a quantity's unit: its own, or for a plain `개` the one that it counts in
 * (`과정 10개`, `스타트업 9개`); undefined where it takes neither.
 */
export function unitIn(metric: Metric, unit: string | undefined): string | undefined {
  if (unit === undefined || metric.units.includes(unit)) return unit;
  return PLAIN.has(unit) ? metric.units.find((own) => own === 'count' || own === 'organization') : undefined;
}
const PLAIN = new Set(['개', '곳', 'count']);

/** `교수 수는 40명`, `조종사는 독일이 250명`: a noun that is said first and counted then. */
const AS_TOPIC = [' 수', '수', '은 ', '는 '];

/** How strongly a noun speaks that must be what is counted: 4 in the counted phrase, 1.5 as the topic before it. */
function scoreNoun({ noun, lead }: FigureContext, word: string): number {
  if (has(noun.after, word) || has(noun.before, word)) return 4;
  return AS_TOPIC.some((form) => has(lead, `${word}${form}`)) ? 1.5 : 0;
}

/** `12%에서 31%로 높아졌다`: where a level stood, not by how much it changed. */
const isLevel = ({ quantity, noun }: FigureContext): boolean =>
  quantity.unit === '%' && ['에서', '으로', '까지'].includes(noun.particle);
const CHANGES = new Set(['growth', 'reduction']);
/** A price or a fee is no investment. */
const isSmallChange = ({ quantity }: FigureContext, metric: Metric): boolean =>
  metric.group === 'investment' && (quantity.value ?? 0) < 10_000;

/** The best-told metric for the unit; of two told alike the one whose cue is nearer, then the catalogue's order. */
export function readMetric(context: FigureContext, labels: readonly string[] = []): MetricReading | undefined {
  const { quantity, noun, ahead, rest } = context;
  if (isChange(context)) return undefined;
  const phrase = `${noun.before} ${noun.after}`;
  const distance = (cue: string): number => {
    const at = rest.indexOf(cue.split(' ').at(-1)!);
    return at < 0 ? rest.length : at;
  };
  let best: MetricReading | undefined;
  for (const metric of metrics) {
    if (metric.id === 'count' || quantity.unit === undefined) continue;
    const unit = unitIn(metric, quantity.unit);
    if (unit === undefined || (metric.ahead === true && !ahead) || isSmallChange(context, metric)) continue;
    if (CHANGES.has(metric.id) && isLevel(context)) continue;
    const blocked = metric.id === 'duration' ? `${phrase} ${rest}` : phrase;
    if (metric.blockers.some((word) => has(blocked, word) || (PARTICLE.test(word) && scoreCue(context, word) > 0)))
      continue;
    const told = [
      ...metric.cues.map((cue) => ({ cue, score: scoreCue(context, cue) })),
      ...(metric.nouns ?? []).map((cue) => ({ cue, score: labels.includes(cue) ? 4 : scoreNoun(context, cue) })),
    ];
    for (const { cue, score } of told) {
      // A plain counter tells nothing: what is counted must be said beside it.
      if (score === 0 || (unit !== quantity.unit && score < 4)) continue;
      if (!best || score > best.score || (score === best.score && score < 4 && distance(cue) < distance(best.cue)))
        best = { metric, cue, score };
    }
  }
  if (best?.metric.id === 'duration' && best.score < NEAR && !isBoundedLength(context)) return undefined;
  return best;
}

/** `최장 3년`, `2년간 …`: a length that the text bounds is a fact of its own. */
const isBoundedLength = ({ quantity }: FigureContext): boolean =>
  quantity.bound === 'at-most' || quantity.bound === 'at-least';
