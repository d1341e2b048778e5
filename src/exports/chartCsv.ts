// The rows behind a chart as CSV: for Excel (byte-order mark), for scripts (none), and as text for a sheet.
import type { ChartRow, Column } from '../charts/types.ts';
import { toCsv } from './csv.ts';
import { fileName } from './fileName.ts';
import type { ChartExport, ChartMaterial } from './types.ts';

/** The value as a person reads it, bound and unit with it, beside the plain number. */
const wordings = (columns: readonly Column<ChartRow>[], lang: ChartMaterial['lang']): Column<ChartRow>[] =>
  columns
    .filter(({ id, shown }) => id === 'value' && shown)
    .map((column) => ({
      id: 'wording',
      label: { ko: '읽는 말', en: 'Wording' },
      value: (row) => column.shown?.(row, lang) ?? null,
    }));

/** The chart's own columns, then the ids, first words, publisher, date and address that each row rests on. */
function columnsOf({ chart, indexed, lang }: ChartMaterial): Column<ChartRow>[] {
  const first = (row: ChartRow) => indexed.records.get(row.records[0] ?? '')?.record.evidence[0];
  const source = (row: ChartRow) => indexed.documents.get(first(row)?.document ?? '');
  const own = chart.columns(indexed);
  return [
    ...own,
    ...wordings(own, lang),
    { id: 'records', label: { ko: '기록', en: 'Records' }, value: (row) => row.records.join(' ') },
    { id: 'quote', label: { ko: '근거 문구', en: 'Quote' }, value: (row) => first(row)?.quote ?? null },
    { id: 'publisher', label: { ko: '매체', en: 'Publisher' }, value: (row) => source(row)?.publisher ?? null },
    { id: 'published', label: { ko: '보도일', en: 'Published' }, value: (row) => source(row)?.published ?? null },
    { id: 'address', label: { ko: '주소', en: 'Address' }, value: (row) => source(row)?.url ?? null },
    { id: 'rule', label: { ko: '규칙', en: 'Rule' }, value: (row) => first(row)?.rule ?? null },
  ];
}

const csv = (material: ChartMaterial, bom: boolean) =>
  toCsv(material.chart.rows(material.indexed), columnsOf(material), { bom });

export const chartCsvForExcel: ChartExport = {
  id: 'csv-excel',
  group: 'data',
  label: { ko: 'CSV (엑셀용)', en: 'CSV for Excel' },
  hint: { ko: '차트의 자료와 근거, 한글이 깨지지 않음', en: 'The chart’s rows with their evidence' },
  gives: 'file',
  make: async (material) => ({
    name: fileName(material.indexed, `${material.chart.id}-excel`, 'csv'),
    type: 'text/csv;charset=utf-8',
    content: csv(material, true),
  }),
};

export const chartCsvForScripts: ChartExport = {
  id: 'csv',
  group: 'data',
  label: { ko: 'CSV (프로그램용)', en: 'CSV for scripts' },
  hint: { ko: 'UTF-8, 바이트 순서 표시 없음', en: 'UTF-8 without a byte-order mark' },
  gives: 'file',
  make: async (material) => ({
    name: fileName(material.indexed, material.chart.id, 'csv'),
    type: 'text/csv;charset=utf-8',
    content: csv(material, false),
  }),
};

/** What the copy of a table is called, of a chart's rows and of a whole table alike. */
export const tsvWords: Pick<ChartExport, 'label' | 'hint'> = {
  label: { ko: '표로 복사', en: 'Copy as a table' },
  hint: { ko: '스프레드시트에 바로 붙여넣기', en: 'Paste straight into a sheet' },
};

export const chartTsv: ChartExport = {
  id: 'tsv',
  group: 'data',
  ...tsvWords,
  gives: 'text',
  make: async (material) => ({
    name: fileName(material.indexed, material.chart.id, 'tsv'),
    type: 'text/tab-separated-values;charset=utf-8',
    content: toCsv(material.chart.rows(material.indexed), columnsOf(material), { delimiter: '\t' }),
  }),
};
