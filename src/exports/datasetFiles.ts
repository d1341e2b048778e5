// The whole dataset in; its files out: JSON, every table as CSV, what describes them, and all of it as one zip.
import { strToU8, zipSync, type Zippable } from 'fflate';
import type { Indexed } from '../model/index.ts';
import { toCitationFile } from './cite.ts';
import { toCsv } from './csv.ts';
import { toCsvw } from './csvw.ts';
import { toDataPackage } from './dataPackage.ts';
import { fileName } from './fileName.ts';
import { licence, readme } from './readme.ts';
import { tables, type Table } from './tables.ts';
import type { DatasetExport, TakenFile } from './types.ts';

const json = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;

/**
 * The text of every file by its name: `dataset.json`, a CSV a table for scripts, `datapackage.json` (Data Package 2.0),
 * `csv-metadata.json` (CSVW), `CITATION.cff` and `README.md`. Same data, same bytes.
 */
export function toDatasetFiles(indexed: Indexed): Map<string, string> {
  const csv = new Map(tables.map((table) => [table.id, toCsv(table.rows(indexed), table.columns(indexed))] as const));
  const whole = json(indexed.dataset);
  return new Map([
    ...[...csv].map(([id, content]) => [`${id}.csv`, content] as const),
    ['datapackage.json', json(toDataPackage(indexed, csv, whole))],
    ['csv-metadata.json', json(toCsvw(indexed))],
    ['CITATION.cff', toCitationFile(indexed)],
    ['LICENCE.txt', licence],
    ['README.md', readme(indexed)],
    // Last, so that whoever sees it finds all that it goes with.
    ['dataset.json', whole],
  ]);
}

export const datasetJson: DatasetExport = {
  id: 'json',
  label: { ko: 'JSON (전체 자료)', en: 'JSON, the whole dataset' },
  hint: { ko: '모든 기록과 근거', en: 'Every record with its evidence' },
  make: (indexed) => ({
    name: fileName(indexed, 'dataset', 'json'),
    type: 'application/json;charset=utf-8',
    content: json(indexed.dataset),
  }),
};

/** A zip has local times and nothing before 1980: a fixed day keeps the bytes those of the data. */
const DAY = '1980-01-01T00:00:00';

export const datasetZip: DatasetExport = {
  id: 'zip',
  label: { ko: 'ZIP (모두 한 파일로)', en: 'ZIP, everything in one file' },
  hint: {
    ko: '모든 표의 CSV 두 가지, JSON, 데이터 패키지, 인용 정보',
    en: 'Every table as CSV in both forms, JSON, data package, citation',
  },
  make(indexed) {
    const files: Zippable = {};
    for (const [name, content] of toDatasetFiles(indexed)) files[name] = strToU8(content);
    for (const table of tables)
      files[`excel/${table.id}.csv`] = strToU8(toCsv(table.rows(indexed), table.columns(indexed), { bom: true }));
    const content = zipSync(files, { level: 9, mtime: DAY });
    return { name: fileName(indexed, 'all', 'zip'), type: 'application/zip', content };
  },
};

/** Every way to take the whole dataset away, in the order of the menu. */
export const datasetExports: readonly DatasetExport[] = [datasetZip, datasetJson];

/** One table as a CSV file; `excel` puts the byte-order mark that Excel needs. */
export const toTableFile = (table: Table, indexed: Indexed, { excel }: { excel: boolean }): TakenFile => ({
  name: fileName(indexed, excel ? `${table.id}-excel` : table.id, 'csv'),
  type: 'text/csv;charset=utf-8',
  content: toCsv(table.rows(indexed), table.columns(indexed), { bom: excel }),
});

/** One table as text for the clipboard, parted by tabs, which a spreadsheet puts into its cells. */
export const toTableText = (table: Table, indexed: Indexed): TakenFile => ({
  name: fileName(indexed, table.id, 'tsv'),
  type: 'text/tab-separated-values;charset=utf-8',
  content: toCsv(table.rows(indexed), table.columns(indexed), { delimiter: '\t' }),
});
