// Columns of cells in; the workbook behind a native chart, and the addresses of its cells, out.
import { toPackage, type Part } from './openPackage.ts';
import { FONT } from './text.ts';
import { el, NS, part, text } from './xml.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A number is plain; `day` is a serial day, shown as a date; null is an empty cell. */
export type Cell = string | number | { day: number } | null;

/** Days since the last day of 1899, as spreadsheets count them. */
export const serialDay = (time: number): number => time / 86_400_000 + 25_569;

const letter = (column: number): string =>
  (column >= 26 ? letter(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

/** One sheet: a row of heads, then the rows. */
export class Sheet {
  readonly rows: Cell[][];
  readonly heads: readonly string[];
  constructor(heads: readonly string[], rows: Cell[][]) {
    this.heads = heads;
    this.rows = rows;
  }

  /** `Sheet1!$B$2:$B$8`: a column's cells without its head. */
  column = (column: number): string => `Sheet1!$${letter(column)}$2:$${letter(column)}$${this.rows.length + 1}`;
  head = (column: number): string => `Sheet1!$${letter(column)}$1`;
  /** `Sheet1!$B$4:$C$4`: cells beside one another in a row, counted from 0 without the heads. */
  across(row: number, first: number, last = first): string {
    const from = `Sheet1!$${letter(first)}$${row + 2}`;
    return last === first ? from : `${from}:$${letter(last)}$${row + 2}`;
  }
}

const STYLES = part(
  el(
    'styleSheet',
    { xmlns: MAIN },
    el(
      'fonts',
      { count: 1 },
      el('font', {}, el('sz', { val: 11 }), el('name', { val: FONT }), el('family', { val: 2 })),
    ),
    el(
      'fills',
      { count: 2 },
      el('fill', {}, el('patternFill', { patternType: 'none' })),
      el('fill', {}, el('patternFill', { patternType: 'gray125' })),
    ),
    el(
      'borders',
      { count: 1 },
      el('border', {}, ...['left', 'right', 'top', 'bottom', 'diagonal'].map((side) => el(side))),
    ),
    el('cellStyleXfs', { count: 1 }, el('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })),
    el(
      'cellXfs',
      { count: 3 },
      ...[0, 14, 3].map((numFmtId) =>
        el('xf', {
          numFmtId,
          fontId: 0,
          fillId: 0,
          borderId: 0,
          xfId: 0,
          applyNumberFormat: numFmtId ? true : undefined,
        }),
      ),
    ),
    el('cellStyles', { count: 1 }, el('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })),
  ),
);

/** The bytes of the workbook. Same cells, same bytes. */
export function toWorkbook({ heads, rows }: Sheet): Uint8Array {
  const strings = new Map<string, number>();
  let uses = 0;
  const cell = (value: Cell, r: string) => {
    if (value === null) return '';
    if (typeof value === 'number') return el('c', { r, s: 2 }, `<v>${value}</v>`);
    if (typeof value === 'object') return el('c', { r, s: 1 }, `<v>${value.day}</v>`);
    uses++;
    if (!strings.has(value)) strings.set(value, strings.size);
    return el('c', { r, t: 's' }, `<v>${strings.get(value)}</v>`);
  };
  const lines = [heads, ...rows].map((line, y) =>
    el('row', { r: y + 1 }, ...line.map((value, x) => cell(value, `${letter(x)}${y + 1}`))),
  );
  const widths = el(
    'cols',
    {},
    ...heads.map((_, x) => el('col', { min: x + 1, max: x + 1, width: x ? 16 : 40, customWidth: true })),
  );
  const sheet = el(
    'worksheet',
    { xmlns: MAIN },
    el('dimension', { ref: `A1:${letter(heads.length - 1)}${rows.length + 1}` }),
    widths,
    el('sheetData', {}, ...lines),
  );
  const parts: Part[] = [
    {
      path: 'xl/workbook.xml',
      type: `${TYPE}.sheet.main+xml`,
      content: part(
        el(
          'workbook',
          { xmlns: MAIN, 'xmlns:r': NS.r },
          el('sheets', {}, el('sheet', { name: 'Sheet1', sheetId: 1, 'r:id': 'rId1' })),
        ),
      ),
      refers: [
        { kind: 'worksheet', target: 'xl/worksheets/sheet1.xml' },
        { kind: 'styles', target: 'xl/styles.xml' },
        { kind: 'sharedStrings', target: 'xl/sharedStrings.xml' },
      ],
    },
    { path: 'xl/worksheets/sheet1.xml', type: `${TYPE}.worksheet+xml`, content: part(sheet) },
    { path: 'xl/styles.xml', type: `${TYPE}.styles+xml`, content: STYLES },
    {
      path: 'xl/sharedStrings.xml',
      type: `${TYPE}.sharedStrings+xml`,
      content: part(
        el(
          'sst',
          { xmlns: MAIN, count: uses, uniqueCount: strings.size },
          ...[...strings.keys()].map((words) => el('si', {}, `<t xml:space="preserve">${text(words)}</t>`)),
        ),
      ),
    },
  ];
  return toPackage(parts, [{ kind: 'officeDocument', target: 'xl/workbook.xml' }]);
}
