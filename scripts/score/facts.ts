// Facts as gold files and outputs write them in; comparable facts (names as sets, dates as spans) out.
import { basename } from 'node:path';
import { readEdtf } from '../../src/model/index.ts';

export const KINDS = ['figures', 'events', 'relations'] as const;
export type Kind = (typeof KINDS)[number];

/** A record as JSON has it. */
export type Raw = Readonly<Record<string, unknown>>;

/** First and last day; null is open or not known. */
export type DaySpan = readonly [from: string | null, to: string | null];

/** A record of gold or of the system, with what is needed to compare it. */
export interface Fact {
  raw: Raw;
  /** Every name that a name (or id, or entity) of the record goes by, made alike. */
  names(entity: unknown): Set<string>;
  /** Day of the document. */
  published?: string;
}

export const listOf = (value: unknown): unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];
const isObject = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value);

/** `LG 사이언스파크`, `㈜LG사이언스파크`, `‘LG사이언스파크’` → one key. */
export const nameKey = (name: unknown): string =>
  String(name)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\(주\)|주식회사|[\s'"‘’“”「」『』<>《》]/gu, '');

export type Directory = ReadonlyMap<string, ReadonlySet<string>>;

/** `directory` knows the ids of organizations and people. An entity is a name, an id, a list of either, or an object. */
export function namesOf(entity: unknown, directory?: Directory): Set<string> {
  if (entity === null || entity === undefined) return new Set();
  if (Array.isArray(entity)) return new Set(entity.flatMap((one) => [...namesOf(one, directory)]));
  if (!isObject(entity)) return new Set(directory?.get(String(entity)) ?? [nameKey(entity)]);
  const own = [entity['name'], entity['ko'], entity['en'], entity['aliases']]
    .flatMap(listOf)
    .flatMap((name) => (isObject(name) ? Object.values(name) : [name]))
    .filter((name) => name !== null && name !== undefined && name !== '')
    .map(nameKey);
  return new Set([...own, ...(directory?.get(String(entity['id'])) ?? [])]);
}

export function directoryOf(source: Raw): Directory {
  const entities = [...listOf(source['organizations']), ...listOf(source['people'])].filter(isObject);
  return new Map(entities.map(({ id, name, aliases }) => [String(id), namesOf({ name, aliases })]));
}

export const share = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((name) => b.has(name));

/** An open end is the document's day. */
export function spanOfEdtf(text: string, published?: string): DaySpan {
  const edtf = readEdtf(text);
  if (!edtf) throw new Error(`not an EDTF date: ${JSON.stringify(text)}`);
  return [edtf.start?.first ?? null, edtf.end?.last ?? published?.slice(0, 10) ?? null];
}

export const isUndated = ({ raw }: Fact): boolean =>
  raw['date'] === null || (raw['date'] === undefined && raw['from'] === undefined && raw['to'] === undefined);

/** The record's own `from` and `to`, or else those of its `date`. */
export function spanOf({ raw, published }: Fact): DaySpan {
  const { date, from, to } = raw;
  if (from === undefined && to === undefined && typeof date === 'string') return spanOfEdtf(date, published);
  return [(from as string | null | undefined) ?? null, (to as string | null | undefined) ?? null];
}

/** All right answers of a gold record for a field: its own and those under `alt`. */
export const answersOf = ({ raw }: Fact, field: string): unknown[] => [
  ...listOf(raw[field]),
  ...listOf((raw['alt'] as Raw | undefined)?.[field]),
];

/** `folder/001_x.txt` and `001_x` are one document. */
export const documentKey = (name: unknown): string => basename(String(name)).replace(/\.(?:txt|md|json)$/u, '');
