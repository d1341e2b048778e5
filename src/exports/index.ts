// What can be taken away: tables and rows as CSV, the dataset as JSON, pictures, code to embed.
import { chartCsvForExcel, chartCsvForScripts, chartTsv, tsvWords } from './chartCsv.ts';
import { citation, link } from './cite.ts';
import { embedCode } from './embedCode.ts';
import { pictureCopy, picturePngs, pictureSvgs } from './picture.ts';
import { chartPptx } from './pptx/index.ts';
import { standalonePage } from './standalonePage.ts';
import type { ChartExport } from './types.ts';

export { toCsv, readCsv } from './csv.ts';
export { tsvWords };
export { toCitation, toLink } from './cite.ts';
export { datasetExports, datasetJson, toDatasetFiles, toTableFile, toTableText } from './datasetFiles.ts';
export { EMBED_KINDS, firstChoice, toEmbedAddress, toEmbedCode, type EmbedChoice } from './embedCode.ts';
export { fileName } from './fileName.ts';
export { toFontFaces } from './font/fontFaces.ts';
export { readFontSheet, type FontSlice } from './font/fontSlices.ts';
export { fromTables } from './fromTables.ts';
export { toMetadata } from './picture.ts';
export { takeDeck, type DeckChart, type DeckProgress } from './pptx/index.ts';
export { tables, type Table, type TableColumn } from './tables.ts';
export type {
  ChartExport,
  ChartMaterial,
  DatasetExport,
  ExportGroup,
  PictureChoice,
  Studio,
  TakenFile,
} from './types.ts';

/** Every way to take one chart away, in the order of the menu. */
export const chartExports: readonly ChartExport[] = [
  ...picturePngs,
  pictureCopy,
  ...pictureSvgs,
  chartPptx,
  standalonePage,
  embedCode,
  chartCsvForExcel,
  chartCsvForScripts,
  chartTsv,
  link,
  citation,
];
