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
  const known = entities.find(draft.subject);
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

/** Same metric, subject, value, unit and rate; the same part of the subject; the same date, or one within the other. */
export function isSameRecord(a: Figure, b: Figure): boolean {
  if (a.metric !== b.metric || a.subject !== b.subject || a.unit !== b.unit || a.rate !== b.rate) return false;
  if (a.value !== b.value || a.max !== b.max) return false;
  if (a.qualifier && b.qualifier && nameKey(a.qualifier) !== nameKey(b.qualifier)) return false;
  return isWithin(a, b) || isWithin(b, a);
}

/** Whether every day that `a` can mean is one that `b` can mean. */
export function isWithin(a: { from: string | null; to: string | null }, b: typeof a): boolean {
  return (
    (b.from === null || (a.from !== null && a.from >= b.from)) && (b.to === null || (a.to !== null && a.to <= b.to))
  );
}

/** The tellings of one fact in one record: the first document's words, what it leaves out supplied by the others. */
function unite(tellings: readonly FigureTelling[]): Figure {
  const [first, ...others] = tellings.map((t) => t.record) as [Figure, ...Figure[]];
  const records = [first, ...others];
  const qualifier = records.find((r) => r.qualifier)?.qualifier;
  return {
    ...first,
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
    const group = near.find((g) => g.every((other) => isSameRecord(other.record, telling.record)));
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
