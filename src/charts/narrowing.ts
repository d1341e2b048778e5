// Ids of records and a dataset in; what a filter would have to be to keep what they are about out.
import type { Filter, FoundRecord, Indexed } from '../model/index.ts';

const foundIn = (records: readonly string[], indexed: Indexed): FoundRecord[] =>
  records.flatMap((id) => indexed.records.get(id) ?? []);

/** The organizations among the ids: a group stands for all its companies. Null where none is one. */
export function byOrganizations(ids: readonly string[], indexed: Indexed): Partial<Filter> | null {
  const known = foundIn([...new Set(ids)], indexed).filter((found) => found.kind === 'organization');
  if (!known.length) return null;
  // The filter asks for a group and for an organization at once; where both are named, the group is one of the names.
  const allGroups = known.every((found) => found.record.kind === 'group');
  const names = known.map((found) => found.record.id);
  return allGroups ? { groups: names, organizations: [] } : { organizations: names, groups: [] };
}

/** Whom figures are about. Null where that is a place or a program, which no filter knows. */
export const bySubjects = (records: readonly string[], indexed: Indexed): Partial<Filter> | null =>
  byOrganizations(
    foundIn(records, indexed).flatMap((found) => (found.kind === 'figure' ? found.record.subject : [])),
    indexed,
  );

/** The days from the first to the last that dated records cover; null where one of them is open or undated. */
export function byPeriod(records: readonly string[], indexed: Indexed): Partial<Filter> | null {
  const spans = foundIn(records, indexed).flatMap(({ record }) => ('from' in record ? [record] : []));
  const from = spans.flatMap((span) => span.from ?? []);
  const to = spans.flatMap((span) => span.to ?? []);
  if (!spans.length || from.length < spans.length || to.length < spans.length) return null;
  return {
    from: from.reduce((a, b) => (a < b ? a : b)),
    to: to.reduce((a, b) => (a > b ? a : b)),
  };
}

/** The types of events; null where there is none among the records. */
export function byTypes(records: readonly string[], indexed: Indexed): Partial<Filter> | null {
  const types = foundIn(records, indexed).flatMap((found) => (found.kind === 'event' ? found.record.type : []));
  return types.length ? { types: [...new Set(types)].sort() } : null;
}
