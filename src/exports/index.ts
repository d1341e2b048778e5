// What can be taken away: tables and rows as CSV, the dataset as JSON, pictures, code to embed.
import { chartCsvForExcel, chartCsvForScripts, chartTsv } from './chartCsv.ts';
import { citation, link } from './cite.ts';
import { embedCode } from './embedCode.ts';
import { pictureSvg, picturePngs } from './picture.ts';
import type { ChartExport } from './types.ts';

export { toCsv, readCsv } from './csv.ts';
export { toCitation, toLink } from './cite.ts';
export { datasetExports, toDatasetFiles, toTableFile } from './datasetFiles.ts';
export { toEmbedAddress, toEmbedCode } from './embedCode.ts';
export { fileName } from './fileName.ts';
export { fromTables } from './fromTables.ts';
export { toPictureSvg } from './picture.ts';
export { tables, type Table, type TableColumn } from './tables.ts';
export type { ChartExport, ChartMaterial, DatasetExport, Studio, TakenFile } from './types.ts';

/** Every way to take one chart away, in the order of the menu. */
export const chartExports: readonly ChartExport[] = [
  ...picturePngs,
  pictureSvg,
  chartCsvForExcel,
  chartCsvForScripts,
  chartTsv,
  embedCode,
  link,
  citation,
];
