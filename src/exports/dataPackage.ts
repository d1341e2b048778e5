// A dataset and its CSV tables in; the `datapackage.json` that describes them (Data Package 2.0) out.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Indexed } from '../model/index.ts';
import { keyOf, tables } from './tables.ts';

const PROFILES = 'https://datapackage.org/profiles/2.0';

interface File {
  path: string;
  bytes: number;
  hash: string;
}
function described(path: string, content: string): File {
  const bytes = utf8ToBytes(content);
  return { path, bytes: bytes.length, hash: `sha256:${bytesToHex(sha256(bytes))}` };
}

/** `organizations.id` → the foreign key of Table Schema. */
function foreignKey(field: string, names: string) {
  const [resource = '', target = ''] = names.split('.');
  return { fields: [field], reference: { resource, fields: [target] } };
}

/**
 * One tabular resource a table, with types, required fields and keys, and the whole dataset as JSON beside them. Sizes
 * and hashes are those of the contents given (`csv` by table id, without a byte-order mark).
 */
export function toDataPackage(indexed: Indexed, csv: ReadonlyMap<string, string>, json: string): object {
  const resources = tables.map((table) => {
    const columns = table.columns(indexed);
    const keys = columns.filter((column) => column.names !== undefined);
    return {
      name: table.id,
      title: table.label.en,
      type: 'table',
      ...described(`${table.id}.csv`, csv.get(table.id) ?? ''),
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      dialect: {
        $schema: `${PROFILES}/tabledialect.json`,
        header: true,
        delimiter: ',',
        lineTerminator: '\r\n',
        quoteChar: '"',
        doubleQuote: true,
      },
      schema: {
        $schema: `${PROFILES}/tableschema.json`,
        fields: columns.map((column) => ({
          name: column.id,
          title: column.label.en,
          description: column.label.ko,
          type: column.type,
          ...(column.required ? { constraints: { required: true } } : {}),
        })),
        missingValues: [''],
        primaryKey: keyOf(columns),
        ...(keys.length ? { foreignKeys: keys.map((column) => foreignKey(column.id, column.names ?? '')) } : {}),
      },
    };
  });
  const sources = indexed.dataset.documents.map(({ title, publisher, url }) => ({
    title: publisher ? `${title} (${publisher})` : title,
    ...(url ? { path: url } : {}),
  }));
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: 'yeonpyo',
    title: 'Yeonpyo dataset',
    description:
      'Events, figures and relations read from news. A string that could run as a formula has an apostrophe before it.',
    ...(sources.length ? { sources } : {}),
    resources: [
      ...resources,
      {
        name: 'dataset',
        title: 'Whole dataset',
        ...described('dataset.json', json),
        format: 'json',
        mediatype: 'application/json',
        encoding: 'utf-8',
      },
    ],
  };
}
