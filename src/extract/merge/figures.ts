// Figures of all documents, entities resolved, in; one record for many tellings out.
import type { Figure } from '../../model/index.ts';
import type { Extraction } from '../extraction.ts';
import type { DraftFigure } from '../types.ts';
import type { Entities } from './entities.ts';
import { toEvidence, uniteEvidence } from './evidence.ts';
import { hashOf, nameKey, spanOfDate } from './ids.ts';

/** A figure and the draft that it comes from: the draft's key finds it for the events of its document. */
export interface FigureTelling {
  record: Figure;
  document: string;
  key: string;
  implied: boolean;
}

export function toFigure(extraction: Extraction, draft: DraftFigure, entities: Entities): FigureTelling {
  const evidence = draft.evidence.map((e) => toEvidence(extraction, e, e.rule));
  const known = entities.find(draft.subject, extraction.input.id);
  if (known) entities.use(known);
  const subject = known ?? draft.subject;
  const { from, to } = spanOfDate(draft.edtf);
  const record: Figure = {
    id: `f-${hashOf(draft.metric, nameKey(subject), nameKey(draft.qualifier ?? ''), draft.value, draft.max, draft.unit, draft.rate, draft.edtf, draft.bound, draft.status)}`,
    metric: draft.metric,
    value: draft.value,
    ...(draft.max !== undefined && { max: draft.max }),
    unit: draft.unit,
    bound: draft.bound,
    status: draft.status,
    ...(draft.rate && { rate: draft.rate }),
    ...(draft.qualifier && { qualifier: draft.qualifier }),
    subject,
    date: draft.edtf,
    from,
    to,
    equivalents: draft.equivalents,
    evidence,
  };
  return { record, document: extraction.input.id, key: draft.key, implied: draft.dated === 'implied' };
}

/** What is done once: told again by a later document it is the same deed, whatever day that document has. */
const DEEDS = new Set(['investment', 'fund-size', 'prize', 'portfolio-count']);
/** Reports of one deed follow each other within weeks. */
const REPORTED_WITHIN = 31 * 86_400_000;

/**
 * Same metric, subject, value, unit and rate; the same part of the subject; the same date, or one within the other. What
 * is planned and then done is one deed; a level to be reached and one that is there are two figures.
 */
export function isSameRecord(a: Figure, b: Figure): boolean {
  if (a.status !== b.status && (!DEEDS.has(a.metric) || a.status === 'target' || b.status === 'target')) return false;
  if (a.metric !== b.metric || a.subject !== b.subject || a.unit !== b.unit || a.rate !== b.rate) return false;
  if (a.value !== b.value || a.max !== b.max) return false;
  if (a.qualifier && b.qualifier && nameKey(a.qualifier) !== nameKey(b.qualifier)) return false;
  return isWithin(a, b) || isWithin(b, a);
}

/** Whether two deeds are told of days so near that only the datelines, which stand in for a day not said, differ. */
function isSameDeed(a: FigureTelling, b: FigureTelling): boolean {
  const [x, y] = [a.record, b.record];
  if ((!a.implied && !b.implied) || a.document === b.document || !DEEDS.has(x.metric)) return false;
  if (!isSameRecord({ ...x, from: null, to: null }, { ...y, from: null, to: null })) return false;
  const gap = Math.max(dayOf(x.from) - dayOf(y.to), dayOf(y.from) - dayOf(x.to));
  return gap <= REPORTED_WITHIN;
}
const dayOf = (day: string | null): number => (day === null ? Number.NaN : Date.parse(day));

const isOne = (a: FigureTelling, b: FigureTelling): boolean => isSameRecord(a.record, b.record) || isSameDeed(a, b);

const lengthOf = ({ record: { from, to } }: FigureTelling): number =>
  from && to ? Date.parse(to) - Date.parse(from) : Number.POSITIVE_INFINITY;

/** Whether every day that `a` can mean is one that `b` can mean. */
export function isWithin(a: { from: string | null; to: string | null }, b: typeof a): boolean {
  return (
    (b.from === null || (a.from !== null && a.from >= b.from)) && (b.to === null || (a.to !== null && a.to <= b.to))
  );
}

/** The tellings of one fact in one record: the first document's words, what it leaves out supplied by the others. */
function unite(tellings: readonly FigureTelling[]): Figure {
  if (tellings.length === 1) {
    const { record } = tellings[0]!;
    record.evidence = uniteEvidence(record.evidence);
    return record;
  }
  const [first, ...others] = tellings.map((t) => t.record) as [Figure, ...Figure[]];
  const records = [first, ...others];
  // What is done counts before what was planned; a day that is said before a dateline, and of those the most precise.
  const done = tellings.filter((t) => t.record.status === 'actual');
  const known = done.length ? done : tellings;
  const { date, from, to, status } = [...known].sort(
    (a, b) => Number(a.implied) - Number(b.implied) || lengthOf(a) - lengthOf(b),
  )[0]!.record;
  const qualifier = records.find((r) => r.qualifier)?.qualifier;
  return {
    ...first,
    status,
    date,
    from,
    to,
    ...(qualifier && { qualifier }),
    equivalents: records.find((r) => r.equivalents.length)?.equivalents ?? [],
    evidence: uniteEvidence(records.flatMap((r) => r.evidence)),
  };
}

/** `idOf` gives the record's id for a draft of a document. */
export function mergeFigures(tellings: readonly FigureTelling[]): {
  figures: Figure[];
  idOf(document: string, key: string): string | undefined;
} {
  const groups = new Map<string, FigureTelling[][]>();
  const ids = new Map<string, string>();
  const merged: FigureTelling[][] = [];
  for (const telling of tellings) {
    const { metric, subject, value, unit } = telling.record;
    const bucket = `${metric}\u001f${subject}\u001f${value}\u001f${unit}`;
    const near = groups.get(bucket) ?? [];
    groups.set(bucket, near);
    const group = near.find((g) => g.every((other) => isOne(other, telling)));
    if (group) group.push(telling);
    else {
      const created = [telling];
      near.push(created);
      merged.push(created);
    }
  }
  const figures = merged.map((group) => {
    const figure = unite(group);
    for (const { document, key } of group) ids.set(`${document}\u001f${key}`, figure.id);
    return figure;
  });
  return { figures, idOf: (document, key) => ids.get(`${document}\u001f${key}`) };
}
