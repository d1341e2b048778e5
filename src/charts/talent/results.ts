// A promise and the dataset in; what later reports say came of it out, earliest report first.
import type { Event, Figure, Indexed, Organization } from '../../model/index.ts';

/** Metrics that can tell what came of a promise of people. */
const RESULT_METRICS = ['trainee-count', 'headcount'];

const normal = (text: string | undefined) => (text ?? '').replace(/\s+/g, '').toLowerCase();

/** The day of the first document that tells a figure; undefined where none has a date. */
export const toldFirst = (figure: Figure, { documents }: Indexed): string | undefined =>
  figure.evidence
    .flatMap(({ document }) => documents.get(document)?.published?.slice(0, 10) ?? [])
    .reduce<string | undefined>((first, day) => (first === undefined || day < first ? day : first), undefined);

const organizationOf = (id: string, { records }: Indexed): Organization | undefined => {
  const found = records.get(id);
  return found?.kind === 'organization' ? found.record : undefined;
};

/** Whether `part` is `whole` or, by its parents, a part of it. */
function isWithin(part: string, whole: string, indexed: Indexed): boolean {
  const seen = new Set<string>();
  for (let id: string | undefined = part; id && !seen.has(id); id = organizationOf(id, indexed)?.parent) {
    if (id === whole) return true;
    seen.add(id);
  }
  return false;
}

/** The events that a figure belongs to. */
const eventsWith = (figure: Figure, { dataset }: Indexed): Event[] =>
  dataset.events.filter((event) => event.figures.includes(figure.id));

/** One subject, a part of it, or a program that it takes part in. */
const isSameSubject = (result: Figure, promise: Figure, indexed: Indexed): boolean =>
  isWithin(result.subject, promise.subject, indexed) ||
  eventsWith(result, indexed).some((event) => event.participants.some((p) => p.entity === promise.subject));

/**
 * Figures that later documents give for what was promised: people trained by the same subject (or a part of it, or in a
 * program that it takes part in), or people counted there under the very name that the promise gave them. Two different
 * names for whom they are part a promise from a result; a plan is none; what the same day tells came before it. A filter
 * hides no result: that nothing later is known is said of the whole corpus.
 */
export function resultsOf(promise: Figure, part: Indexed): Figure[] {
  const indexed = part.whole ?? part;
  const announced = toldFirst(promise, indexed);
  if (announced === undefined) return [];
  return indexed.dataset.figures
    .flatMap((figure) => {
      const told = toldFirst(figure, indexed);
      const isLater = told !== undefined && told > announced;
      if (!isLater || !RESULT_METRICS.includes(figure.metric) || figure.status !== 'actual') return [];
      if (figure.unit !== promise.unit || !isSameSubject(figure, promise, indexed)) return [];
      const [whom, named] = [normal(promise.qualifier), normal(figure.qualifier)];
      const fits = figure.metric === 'headcount' ? whom !== '' && whom === named : !whom || !named || whom === named;
      return fits ? [{ figure, told }] : [];
    })
    .sort((a, b) => (a.told < b.told ? -1 : a.told > b.told ? 1 : a.figure.id < b.figure.id ? -1 : 1))
    .map(({ figure }) => figure);
}
