import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { vocabulary } from '../catalog/index.ts';
import { indexDataset, readDataset } from '../model/index.ts';
import { madeUpDataset } from '../model/testing/madeUpDataset.ts';
import { readCsv } from './csv.ts';
import { datasetZip, toDatasetFiles } from './datasetFiles.ts';
import { fromTables } from './fromTables.ts';
import { tables } from './tables.ts';

const indexed = indexDataset(madeUpDataset());
const unzipped = () => unzipSync(datasetZip.make(indexed).content as Uint8Array);

describe('the zip of everything', () => {
  it('gives the dataset back from either form of its tables, and from its JSON', () => {
    const files = unzipped();
    for (const folder of ['', 'excel/']) {
      const read = Object.fromEntries(
        tables.map(({ id }) => [
          id,
          readCsv(new TextDecoder('utf-8', { ignoreBOM: true }).decode(files[`${folder}${id}.csv`])),
        ]),
      );
      expect(readDataset(fromTables(read), vocabulary)).toEqual({ ok: true, dataset: madeUpDataset() });
    }
    expect(JSON.parse(strFromU8(files['dataset.json']!))).toEqual(madeUpDataset());
  });

  it('marks the byte order only of the files for Excel', () => {
    const files = unzipped();
    for (const { id } of tables) {
      expect([...files[`excel/${id}.csv`]!.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      expect(files[`${id}.csv`]![0]).not.toBe(0xef);
    }
  });

  it('is the same to the byte for the same data', () => {
    expect(datasetZip.make(indexed).content).toEqual(datasetZip.make(indexDataset(madeUpDataset())).content);
  });

  it('says what it holds, whose words they are and how to cite it', () => {
    const files = unzipped();
    for (const { id } of tables) expect(strFromU8(files['README.md']!)).toContain(`\`${id}.csv\``);
    expect(strFromU8(files['LICENCE.txt']!)).toContain('publishers');
    const citation = parse(strFromU8(files['CITATION.cff']!)) as { references: { title: string; journal?: string }[] };
    expect(citation.references.map((r) => r.title)).toEqual(madeUpDataset().documents.map((d) => d.title));
    expect(citation.references[0]?.journal).toBe('나루일보');
  });
});

describe('csv-metadata.json', () => {
  const { tables: described } = JSON.parse(toDatasetFiles(indexed).get('csv-metadata.json')!) as {
    tables: {
      url: string;
      tableSchema: {
        columns: { name: string; titles: string[]; datatype: string }[];
        primaryKey: string[];
        foreignKeys?: { columnReference: string[]; reference: { resource: string; columnReference: string[] } }[];
      };
      notes?: { 'oa:hasTarget': { '@id': string }; 'oa:hasBody': { 'oa:hasSelector': { 'oa:exact'?: string }[] } }[];
    }[];
  };

  it('names the columns of every file in their order, with keys that lead somewhere', () => {
    const header = new Map(
      [...toDatasetFiles(indexed)]
        .filter(([name]) => name.endsWith('.csv'))
        .map(([name, text]) => [name, text.split('\r\n')[0]!.split(',')]),
    );
    expect(described.map((t) => t.url)).toEqual([...header.keys()]);
    for (const { url, tableSchema } of described) {
      expect(tableSchema.columns.map((c) => c.name)).toEqual(header.get(url));
      for (const key of tableSchema.primaryKey) expect(header.get(url)).toContain(key);
      for (const { columnReference, reference } of tableSchema.foreignKeys ?? []) {
        expect(header.get(url)).toEqual(expect.arrayContaining(columnReference));
        expect(header.get(reference.resource)).toEqual(expect.arrayContaining(reference.columnReference));
      }
    }
  });

  it('ties each row to the words that it rests on', () => {
    const rows = readCsv(toDatasetFiles(indexed).get('figures.csv')!);
    const notes = described.find((t) => t.url === 'figures.csv')!.notes!;
    expect(notes.length).toBeGreaterThanOrEqual(rows.length);
    for (const note of notes) {
      const row = Number(/^figures\.csv#row=(\d+)$/.exec(note['oa:hasTarget']['@id'])?.[1]) - 2;
      const words = note['oa:hasBody']['oa:hasSelector'][0]!['oa:exact'];
      const evidence = madeUpDataset().figures.find((f) => f.id === rows[row]!['id'])!.evidence;
      expect(evidence.map((e) => e.quote)).toContain(words);
    }
  });
});
