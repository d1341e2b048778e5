// A state and the dataset in; what the address names that is not there out.
import { eventTypes } from '../catalog/index.ts';
import type { AddressProblem, Indexed, State } from '../model/index.ts';
import { TABLES } from './tableIds.ts';

const FEW = 6;

/** Ids of the lists and of the selection that name nothing; `known` are some that would. */
export function findProblems(state: State, { dataset, documents, records }: Indexed): AddressProblem[] {
  const problems: AddressProblem[] = [];
  const types = eventTypes.map((type) => type.id);
  const groups = [...new Set(dataset.organizations.flatMap((o) => o.group ?? []))];
  const expect = (part: string, values: readonly string[], isThere: (id: string) => boolean, known: string[]) => {
    for (const value of values) if (!isThere(value)) problems.push({ part, value, known: known.slice(0, FEW) });
  };
  expect('types', state.types, (id) => types.includes(id), types);
  expect('organizations', state.organizations, (id) => records.has(id), []);
  expect('groups', state.groups, (id) => records.has(id), groups);
  expect('documents', state.documents, (id) => documents.has(id), [...documents.keys()]);
  expect('selected', state.selected?.split('~') ?? [], (id) => records.has(id), []);
  const { document, table, focus, path } = state.options;
  if (state.view === 'sources' && document !== undefined)
    expect('document', [document], (id) => documents.has(id), [...documents.keys()]);
  if (state.view === 'data' && table !== undefined)
    expect('table', [table], (id) => TABLES.some((known) => known === id), [...TABLES]);
  if (state.view === 'network' && focus !== undefined) expect('focus', [focus], (id) => records.has(id), []);
  if (state.view === 'network' && path !== undefined) expect('path', [path], (id) => records.has(id), []);
  if (state.from && state.to && state.from > state.to)
    problems.push({ part: 'from', value: state.from, known: [`≤ ${state.to}`] });
  return problems;
}
