// Parsed JSON in; a checked dataset out, or every problem as `dataset: path: what (what is known)`.
import * as v from 'valibot';
import { datasetSchema, type Dataset, type Vocabulary } from './dataset.ts';

export type ReadResult = { ok: true; dataset: Dataset } | { ok: false; problems: string[] };

/** `figures[3].unit` for a path of keys and indexes. */
const pathOf = (issue: v.BaseIssue<unknown>): string =>
  (issue.path ?? []).reduce((text, { key }) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text ? `${text}.${String(key)}` : String(key);
  }, '');

/** Checks the shape, then that every id a record names is there. Nothing is thrown. */
export function readDataset(json: unknown, vocabulary: Vocabulary): ReadResult {
  const result = v.safeParse(datasetSchema(vocabulary), json);
  if (!result.success) {
    return { ok: false, problems: result.issues.map((issue) => problem(pathOf(issue), issue.message)) };
  }
  const dataset = result.output as Dataset;
  const problems = danglingNames(dataset);
  return problems.length ? { ok: false, problems } : { ok: true, dataset };
}

const problem = (path: string, message: string) => `dataset: ${path ? `${path}: ` : ''}${message}`;

function danglingNames(dataset: Dataset): string[] {
  const problems: string[] = [];
  const documents = new Set(dataset.documents.map((d) => d.id));
  const organizations = new Set(dataset.organizations.map((o) => o.id));
  const entities = new Set([...organizations, ...dataset.people.map((p) => p.id)]);
  const events = new Set(dataset.events.map((e) => e.id));
  const figures = new Set(dataset.figures.map((f) => f.id));
  const expect = (path: string, kind: string, id: string | undefined, there: ReadonlySet<string>) => {
    if (id !== undefined && !there.has(id)) problems.push(problem(path, `no ${kind} has the id "${id}"`));
  };
  dataset.organizations.forEach((o, i) => {
    expect(`organizations[${i}].group`, 'organization', o.group, organizations);
    expect(`organizations[${i}].parent`, 'organization', o.parent, organizations);
  });
  dataset.events.forEach((e, i) => {
    e.participants.forEach((p, j) => expect(`events[${i}].participants[${j}].entity`, 'entity', p.entity, entities));
    e.figures.forEach((f, j) => expect(`events[${i}].figures[${j}]`, 'figure', f, figures));
  });
  dataset.relations.forEach((r, i) => {
    expect(`relations[${i}].source`, 'entity', r.source, entities);
    expect(`relations[${i}].target`, 'entity', r.target, entities);
    r.events.forEach((e, j) => expect(`relations[${i}].events[${j}]`, 'event', e, events));
  });
  for (const kind of ['organizations', 'people', 'events', 'figures', 'relations', 'conflicts'] as const)
    dataset[kind].forEach((record, i) =>
      record.evidence.forEach((e, j) =>
        expect(`${kind}[${i}].evidence[${j}].document`, 'document', e.document, documents),
      ),
    );
  return problems;
}
