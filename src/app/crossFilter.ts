// A chart, the state and a change of the filter in; which fields the chart leaves aside, and what the change comes to, out.
import type { Chart } from '../charts/types.ts';
import { EMPTY_FILTER, type Filter, type Indexed, type State } from '../model/index.ts';

/** The option that names the chart which the filter was set from. */
export const BY = 'by';

type Field = keyof Filter;
const FIELDS = Object.keys(EMPTY_FILTER) as Field[];
const isOn = (filter: Filter, field: Field) => filter[field] !== null && filter[field].length > 0;

/**
 * The fields that a chart is not narrowed by, of those that are on: its own axis always; what its marks stand for only
 * where the filter was set from one of them (two charts may have marks for organizations: one narrows the other).
 */
export function asideFields(chart: Chart, state: State, indexed: Indexed): Field[] {
  const own = new Set<Field>(chart.ownFilter ?? []);
  if (state.options[BY] === chart.id && chart.filterOf)
    for (const { records } of chart.rows(indexed))
      for (const [field, value] of Object.entries(chart.filterOf(records, indexed) ?? {}))
        if (value?.length) own.add(field as Field);
  return FIELDS.filter((field) => own.has(field) && isOn(state, field));
}

/** The filter without these fields. */
export const withoutFields = (filter: Filter, fields: readonly Field[]): Filter => ({
  ...filter,
  ...Object.fromEntries(fields.map((field) => [field, EMPTY_FILTER[field]])),
});

const same = (a: Filter[Field], b: Filter[Field]) => String(a ?? '') === String(b ?? '');

/** Whether the filter already says all of the changes. */
export const says = (filter: Filter, changes: Partial<Filter>): boolean =>
  FIELDS.every((field) => !(field in changes) || same(filter[field], changes[field] ?? EMPTY_FILTER[field]));

/** The changes; or, where the filter says them already, what takes them off: the same press twice is none. */
export const toggled = (filter: Filter, changes: Partial<Filter>): Partial<Filter> =>
  says(filter, changes)
    ? Object.fromEntries(Object.keys(changes).map((field) => [field, EMPTY_FILTER[field as Field]]))
    : changes;
