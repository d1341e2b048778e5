// A dataset in; the four figures that the overview opens on out, chosen by one rule.
import { metrics } from '../catalog/index.ts';
import { corroboration, type Figure, type Indexed } from '../model/index.ts';

export const HEADLINE_GROUPS = ['facility', 'workforce', 'investment', 'talent'] as const;
export type HeadlineGroup = (typeof HEADLINE_GROUPS)[number];

export interface HeadlineFigure {
  group: HeadlineGroup;
  /** null where no figure of the group is known. */
  figure: Figure | null;
  /** How many figures of the group there are besides. */
  others: number;
}

const order = new Map(metrics.map((metric, index) => [metric.id, index]));

/** The day of the latest document that tells a figure; '' where none has a date. */
export const toldOn = (figure: Figure, documents: Indexed['documents']): string =>
  figure.evidence.reduce((latest, e) => {
    const day = documents.get(e.document)?.published ?? '';
    return day > latest ? day : latest;
  }, '');

/** The value in the unit of `other`, by the article's own conversion; undefined where it gives none. */
function valueLike(figure: Figure, other: Figure): number | undefined {
  if (figure.unit === other.unit) return figure.value;
  return figure.equivalents.find((e) => e.unit === other.unit)?.value;
}

/** Positive where `b` is the larger amount, 0 where the two cannot be compared. */
function bySize(a: Figure, b: Figure): number {
  const inB = valueLike(a, b);
  if (inB !== undefined) return b.value - inB;
  const inA = valueLike(b, a);
  return inA === undefined ? 0 : inA - a.value;
}

/** What decides between two figures of a group, in the order in which it is asked. */
export const HEADLINE_RULE = ['documents', 'metric', 'total', 'size', 'latest'] as const;
export type HeadlineReason = (typeof HEADLINE_RULE)[number];

/** Negative where `a` goes before `b`. */
const compareBy: Record<HeadlineReason, (a: Figure, b: Figure, documents: Indexed['documents']) => number> = {
  documents: (a, b) => corroboration(b) - corroboration(a),
  metric: (a, b) => (order.get(a.metric) ?? 0) - (order.get(b.metric) ?? 0),
  total: (a, b) => Number(!!a.rate) - Number(!!b.rate),
  size: bySize,
  latest: (a, b, documents) => toldOn(b, documents).localeCompare(toldOn(a, documents)),
};

/** Which of two figures the rule puts first, and what decides; null where nothing tells them apart. */
export function decide(
  a: Figure,
  b: Figure,
  documents: Indexed['documents'],
): { first: Figure; by: HeadlineReason } | null {
  for (const by of HEADLINE_RULE) {
    const difference = compareBy[by](a, b, documents);
    if (difference) return { first: difference < 0 ? a : b, by };
  }
  return null;
}

const metricsOf = (group: HeadlineGroup) =>
  new Set(metrics.filter((metric) => metric.group === group).map((metric) => metric.id));

/** The group whose headline a figure could be; undefined where its metric is in none. */
export const headlineGroupOf = (figure: Figure): HeadlineGroup | undefined =>
  HEADLINE_GROUPS.find((group) => metricsOf(group).has(figure.metric));

/**
 * For each group the figure that most documents tell; among equals the group's first metric in the catalogue, then a
 * total before a yearly rate, the larger amount (where units or the article's conversion let them be compared), the
 * one told last.
 */
export function headlineFigures({ dataset, documents }: Pick<Indexed, 'dataset' | 'documents'>): HeadlineFigure[] {
  return HEADLINE_GROUPS.map((group) => {
    const ids = metricsOf(group);
    const figures = dataset.figures.filter((figure) => ids.has(figure.metric));
    const [figure] = [...figures].sort((a, b) => {
      const decided = decide(a, b, documents);
      return decided ? (decided.first === a ? -1 : 1) : a.id.localeCompare(b.id);
    });
    return { group, figure: figure ?? null, others: Math.max(0, figures.length - 1) };
  });
}
