// A dataset and its tables in; the CSVW metadata that describes each column, and the words behind each record, out.
import type { Indexed } from '../model/index.ts';
import { keyOf, tables, type Table } from './tables.ts';

/** The W3C's own words for the types of a Table Schema. */
const DATATYPES = { string: 'string', number: 'double', integer: 'integer' } as const;

const describe = (table: Table, indexed: Indexed) => {
  const columns = table.columns(indexed);
  const keys = columns.filter((column) => column.names !== undefined);
  return {
    url: `${table.id}.csv`,
    'dc:title': [
      { '@value': table.label.ko, '@language': 'ko' },
      { '@value': table.label.en, '@language': 'en' },
    ],
    tableSchema: {
      columns: columns.map((column) => ({
        name: column.id,
        titles: [column.id],
        'dc:description': [
          { '@value': column.label.ko, '@language': 'ko' },
          { '@value': column.label.en, '@language': 'en' },
        ],
        datatype: DATATYPES[column.type],
        required: column.required ?? false,
      })),
      primaryKey: keyOf(columns),
      ...(keys.length && {
        foreignKeys: keys.map((column) => {
          const [resource, target] = (column.names ?? '').split('.');
          return {
            columnReference: [column.id],
            reference: { resource: `${resource}.csv`, columnReference: [target] },
          };
        }),
      }),
    },
    ...(table.kind && { notes: annotations(table, indexed) }),
  };
};

/** One Web Annotation a telling: which row it is about, and the words of which document it rests on. */
function annotations(table: Table, indexed: Indexed): object[] {
  const { records, documents } = indexed;
  return (table.rows(indexed) as { id: string }[]).flatMap(({ id }, index) =>
    (records.get(id)?.record.evidence ?? []).map(({ document, start, end, quote }) => {
      const { url, title } = documents.get(document) ?? {};
      return {
        '@type': 'oa:Annotation',
        // The header is the first row.
        'oa:hasTarget': { '@id': `${table.id}.csv#row=${index + 2}` },
        'oa:hasBody': {
          '@type': 'oa:SpecificResource',
          'oa:hasSource': {
            '@id': url ?? `urn:yeonpyo:${encodeURIComponent(document)}`,
            'dc:title': title ?? document,
          },
          'oa:hasSelector': [
            { '@type': 'oa:TextQuoteSelector', 'oa:exact': quote },
            { '@type': 'oa:TextPositionSelector', 'oa:start': start, 'oa:end': end },
          ],
        },
      };
    }),
  );
}

/** The table group of all tables, to lie beside them as `csv-metadata.json` (CSV on the Web, W3C 2015). */
export const toCsvw = (indexed: Indexed): object => ({
  '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
  'dc:title': 'Yeonpyo dataset',
  dialect: { header: true, delimiter: ',', lineTerminators: ['\r\n'], quoteChar: '"', doubleQuote: true },
  tables: tables.map((table) => describe(table, indexed)),
});
