// The dataset's shape (DATA.md), as a schema whose types are the program's types.
import * as v from 'valibot';
import { isEdtf } from './edtf.ts';
import {
  BOUNDS,
  MODALITIES,
  ORGANIZATION_KINDS,
  RATES,
  RELATION_TYPES,
  ROLES,
  SCHEMA_VERSION,
  STATUSES,
} from './vocabulary.ts';

export { SCHEMA_VERSION };

/** What the catalogue adds to the closed lists: the event types, and each metric with the units that it may have. */
export interface Vocabulary {
  eventTypes: readonly string[];
  /** metric → its unit ids; an empty list takes any unit (the article's own word). */
  metricUnits: Readonly<Record<string, readonly string[]>>;
  /** Units that an equivalent may have beside the article's own words. */
  units: readonly string[];
}

const known = <const List extends readonly string[]>(what: string, list: List) =>
  v.picklist(list, (issue) => `unknown ${what} ${issue.received} (known: ${list.join(', ')})`);
const text = v.pipe(v.string(), v.minLength(1, 'is empty'));
const label = v.object({ ko: text, en: text });
const name = v.object({ ko: text, en: v.optional(text) });
const isoDay = v.pipe(
  v.string(),
  v.isoDate((issue) => `not a date: ${issue.received}`),
);
const edtf = v.pipe(
  v.string(),
  v.check(isEdtf, (issue) => `not an EDTF date: ${issue.received}`),
);
const id = v.pipe(
  v.string(),
  v.regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u, (issue) => `not an id: ${issue.received}`),
);

/** Offsets in UTF-16 units into the document's cleaned text: `text.slice(start, end) === quote`. `rule` names what read it. */
const evidence = v.object({
  document: id,
  start: v.pipe(v.number(), v.integer(), v.minValue(0)),
  end: v.pipe(v.number(), v.integer(), v.minValue(1)),
  quote: text,
  rule: v.optional(text),
});
const evidences = v.pipe(v.array(evidence), v.minLength(1, 'has no evidence'));

const document = v.object({
  id,
  title: text,
  publisher: v.nullable(text),
  authors: v.array(text),
  /** ISO day or date-time; null where the text has no dateline and none was given. */
  published: v.nullable(text),
  modified: v.optional(text),
  url: v.optional(text),
  repostOf: v.optional(text),
  language: text,
  /** Of the article's bytes: for a digest, of the article that it stands for. */
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'not a SHA-256 in hexadecimal')),
  kind: known('kind of document', ['article', 'digest']),
});

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
/**
 * Where an entity stands in the network: shares of the picture's width and height, from the left and from the top. In a
 * picture that is higher than wide it stands at `tallX`, `tallY`.
 */
const position = v.object({ x: share, y: share, tallX: share, tallY: share });

const organization = v.object({
  id,
  name,
  aliases: v.array(text),
  kind: known('kind of organization', ORGANIZATION_KINDS),
  /** The id of the group at its top (LG, SK…). */
  group: v.optional(id),
  /** The id of the organization right above it. */
  parent: v.optional(id),
  /** Left out where no relation names it. */
  position: v.optional(position),
  evidence: evidences,
});

const person = v.object({
  id,
  name,
  roles: v.array(v.object({ title: text, organization: v.optional(id), date: v.optional(edtf) })),
  position: v.optional(position),
  evidence: evidences,
});

const event = (vocabulary: Vocabulary) =>
  v.object({
    id,
    type: known('event type', vocabulary.eventTypes),
    date: edtf,
    /** First and last day, inclusive; null is an open start (or end). */
    from: v.nullable(isoDay),
    to: v.nullable(isoDay),
    /** `entity` is the id of an organization or a person. */
    participants: v.array(v.object({ entity: id, role: known('role', ROLES) })),
    modality: known('modality', MODALITIES),
    title: label,
    place: v.optional(text),
    /** Ids of the figures that its sentence gives it. */
    figures: v.array(id),
    evidence: evidences,
  });

const equivalent = v.object({ value: v.number(), unit: text, bound: known('bound', BOUNDS) });

const figure = (vocabulary: Vocabulary) =>
  v.pipe(
    v.object({
      id,
      metric: known('metric', Object.keys(vocabulary.metricUnits)),
      value: v.number(),
      /** The upper end of a range (`40~60명`). */
      max: v.optional(v.number()),
      unit: text,
      bound: known('bound', BOUNDS),
      status: known('status', STATUSES),
      rate: v.optional(known('rate', RATES)),
      qualifier: v.optional(text),
      /** The id of an organization, or the words that name a place or a program. */
      subject: text,
      date: edtf,
      from: v.nullable(isoDay),
      to: v.nullable(isoDay),
      equivalents: v.array(equivalent),
      evidence: evidences,
    }),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return;
      const { metric, unit } = dataset.value;
      const units = vocabulary.metricUnits[metric] ?? [];
      if (units.length && !units.includes(unit))
        addIssue({
          message: `unknown unit "${unit}" (known: ${units.join(', ')})`,
          path: [{ type: 'object', origin: 'value', input: dataset.value, key: 'unit', value: unit }],
        });
    }),
  );

const relation = v.object({
  id,
  type: known('relation type', RELATION_TYPES),
  source: id,
  target: id,
  date: v.optional(edtf),
  from: v.optional(v.nullable(isoDay)),
  to: v.optional(v.nullable(isoDay)),
  events: v.array(id),
  evidence: evidences,
});

const conflict = v.object({
  id,
  /** `value`: two values for one thing; `count`: a count that differs from the names listed; `party`: other parties to one deal. */
  kind: known('kind of conflict', ['value', 'count', 'party']),
  records: v.pipe(v.array(id), v.minLength(1)),
  note: label,
  evidence: evidences,
});

/** The schema of a whole dataset file, given the catalogue's words. */
export const datasetSchema = (vocabulary: Vocabulary) =>
  v.object({
    schemaVersion: v.literal(SCHEMA_VERSION, (issue) => `${issue.received} is not ${SCHEMA_VERSION}: extract again`),
    documents: v.array(document),
    organizations: v.array(organization),
    people: v.array(person),
    events: v.array(event(vocabulary)),
    figures: v.array(figure(vocabulary)),
    relations: v.array(relation),
    conflicts: v.array(conflict),
    /** English formed by rule, for showing, of names and words that no source gives in English. */
    glossary: v.optional(v.array(label)),
  });

export type Evidence = v.InferOutput<typeof evidence>;
export type Document = v.InferOutput<typeof document> & { kind: 'article' | 'digest' };
export type Position = v.InferOutput<typeof position>;
export type Organization = v.InferOutput<typeof organization>;
export type Person = v.InferOutput<typeof person>;
export type Event = v.InferOutput<ReturnType<typeof event>>;
export type Equivalent = v.InferOutput<typeof equivalent>;
export type Figure = v.InferOutput<ReturnType<typeof figure>>;
export type Relation = v.InferOutput<typeof relation>;
export type Conflict = v.InferOutput<typeof conflict>;
export type Dataset = v.InferOutput<ReturnType<typeof datasetSchema>>;
/** Any record that carries evidence. */
export type EvidencedRecord = Organization | Person | Event | Figure | Relation | Conflict;
