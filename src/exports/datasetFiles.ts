// The whole dataset as JSON, and each of its tables as CSV in Excel's and in the scripts' form.
import type { Indexed } from '../model/index.ts';
import { toCsv } from './csv.ts';
import { fileName } from './fileName.ts';
import type { Table } from './tables.ts';
import type { DatasetExport, TakenFile } from './types.ts';

export const datasetJson: DatasetExport = {
  id: 'json',
  label: { ko: 'JSON (전체 자료)', en: 'JSON, the whole dataset' },
  hint: { ko: '모든 기록과 근거', en: 'Every record with its evidence' },
  make: (indexed) => ({
    name: fileName(indexed, 'dataset', 'json'),
    type: 'application/json;charset=utf-8',
    content: `${JSON.stringify(indexed.dataset, null, 2)}\n`,
  }),
};

/** One table as a CSV file; `excel` puts the byte-order mark that Excel needs. */
export const toTableFile = (table: Table, indexed: Indexed, { excel }: { excel: boolean }): TakenFile => ({
  name: fileName(indexed, excel ? `${table.id}-excel` : table.id, 'csv'),
  type: 'text/csv;charset=utf-8',
  content: toCsv(table.rows(indexed), table.columns(indexed), { bom: excel }),
});
