// Rows of every table as text in, the dataset that they came from out.
import { SCHEMA_VERSION, type Dataset } from '../model/index.ts';
import { splitList } from './tables.ts';

type Row = Record<string, string>;

/** The rows of one list, by record, in their order. */
function byRecord(rows: readonly Row[]): Map<string, Row[]> {
  const map = new Map<string, Row[]>();
  for (const row of rows) map.set(row['record'] ?? '', [...(map.get(row['record'] ?? '') ?? []), row]);
  for (const list of map.values()) list.sort((a, b) => Number(a['position']) - Number(b['position']));
  return map;
}

const given = (row: Row, names: readonly string[]) =>
  Object.fromEntries(names.filter((name) => row[name]).map((name) => [name, row[name]]));
const orNull = (text: string | undefined) => text || null;

/**
 * Puts the tables of `tables.ts` together again (parsed by `readCsv`). The result has the dataset's shape but is not
 * checked: give it to `readDataset`, which names what is wrong. Property order is not kept.
 */
export function fromTables(tables: Readonly<Record<string, readonly Row[]>>): unknown {
  const rows = (id: string) => tables[id] ?? [];
  const evidence = byRecord(rows('evidence'));
  const participants = byRecord(rows('participants'));
  const posts = byRecord(rows('posts'));
  const equivalents = byRecord(rows('equivalents'));
  const quotes = (row: Row) =>
    (evidence.get(row['id'] ?? '') ?? []).map((e) => ({
      document: e['document'],
      start: Number(e['start']),
      end: Number(e['end']),
      quote: e['quote'],
      ...given(e, ['rule']),
    }));
  const name = (row: Row) => ({ ko: row['nameKo'], ...(row['nameEn'] ? { en: row['nameEn'] } : {}) });
  const POSITION = ['x', 'y', 'tallX', 'tallY'];
  const position = (row: Row) =>
    POSITION.every((key) => row[key])
      ? { position: Object.fromEntries(POSITION.map((key) => [key, Number(row[key])])) }
      : {};
  const dates = (row: Row) => ({ date: row['date'], from: orNull(row['from']), to: orNull(row['to']) });
  const glossary = rows('glossary').map(({ ko, en }) => ({ ko, en }));
  const dataset: Record<Exclude<keyof Dataset, 'glossary'>, unknown> = {
    schemaVersion: SCHEMA_VERSION,
    documents: rows('documents').map((d) => ({
      ...given(d, ['id', 'title', 'modified', 'url', 'repostOf', 'language', 'sha256', 'kind']),
      publisher: orNull(d['publisher']),
      authors: splitList(d['authors'] ?? ''),
      published: orNull(d['published']),
    })),
    organizations: rows('organizations').map((o) => ({
      ...given(o, ['id', 'kind', 'group', 'parent']),
      name: name(o),
      aliases: splitList(o['aliases'] ?? ''),
      ...position(o),
      evidence: quotes(o),
    })),
    people: rows('people').map((p) => ({
      id: p['id'],
      name: name(p),
      roles: (posts.get(p['id'] ?? '') ?? []).map((r) => given(r, ['title', 'organization', 'date'])),
      ...position(p),
      evidence: quotes(p),
    })),
    events: rows('events').map((e) => ({
      ...given(e, ['id', 'type', 'modality', 'place']),
      ...dates(e),
      title: { ko: e['titleKo'], en: e['titleEn'] },
      participants: (participants.get(e['id'] ?? '') ?? []).map((p) => given(p, ['entity', 'role'])),
      figures: splitList(e['figures'] ?? ''),
      evidence: quotes(e),
    })),
    figures: rows('figures').map((f) => ({
      ...given(f, ['id', 'metric', 'unit', 'bound', 'status', 'rate', 'qualifier', 'subject']),
      ...dates(f),
      value: Number(f['value']),
      ...(f['max'] ? { max: Number(f['max']) } : {}),
      equivalents: (equivalents.get(f['id'] ?? '') ?? []).map((q) => ({
        value: Number(q['value']),
        ...given(q, ['unit', 'bound']),
      })),
      evidence: quotes(f),
    })),
    relations: rows('relations').map((r) => ({
      ...given(r, ['id', 'type', 'source', 'target', 'date']),
      ...(r['date'] ? { from: orNull(r['from']), to: orNull(r['to']) } : {}),
      events: splitList(r['events'] ?? ''),
      evidence: quotes(r),
    })),
    conflicts: rows('conflicts').map((c) => ({
      ...given(c, ['id', 'kind']),
      records: splitList(c['records'] ?? ''),
      note: { ko: c['noteKo'], en: c['noteEn'] },
      evidence: quotes(c),
    })),
    ...(glossary.length && { glossary }),
  };
  return dataset;
}
