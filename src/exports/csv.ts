// Rows and columns in, CSV text out (RFC 4180), guarded against formulas; and back again without loss.
import Papa from 'papaparse';
import type { Column } from '../charts/types.ts';

export interface CsvOptions {
  /** A byte-order mark: Excel on Korean Windows reads the file as CP949 without one, scripts trip over one. */
  bom?: boolean;
  /** `\t` gives what a spreadsheet takes from the clipboard. */
  delimiter?: ',' | '\t';
}

// What a spreadsheet takes for the start of a formula (OWASP's list, line feeds and full-width signs with it, also after the
// blanks that some leave out), and any apostrophes before it, so that guarding can be undone exactly.
const FORMULA = /^'*(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;
const GUARDED = /^'+(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;

const guard = (text: string) => (FORMULA.test(text) ? `'${text}` : text);
const unguard = (text: string) => (GUARDED.test(text) ? text.slice(1) : text);

/** CSV of the rows: a header of column ids, CRLF line ends. Numbers are never touched, null is an empty field. */
export function toCsv<Row>(rows: readonly Row[], columns: readonly Column<Row>[], options: CsvOptions = {}): string {
  const data = rows.map((row) =>
    columns.map((column) => {
      const value = column.value(row);
      return typeof value === 'string' ? guard(value) : value;
    }),
  );
  const text = Papa.unparse(
    { fields: columns.map((column) => column.id), data },
    { newline: '\r\n', delimiter: options.delimiter ?? ',' },
  );
  return `${options.bom ? '\uFEFF' : ''}${text}\r\n`;
}

/** Reads what `toCsv` wrote: one object a row, every value as text, guards taken off. Throws on malformed CSV. */
export function readCsv(text: string): Record<string, string>[] {
  const header = text.slice(0, text.search(/[\r\n]|$/));
  const { data, errors } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {
    header: true,
    delimiter: header.includes('\t') && !header.includes(',') ? '\t' : ',',
    skipEmptyLines: 'greedy',
  });
  const [error] = errors.filter((e) => e.type !== 'Delimiter');
  if (error) throw new Error(`csv: row ${(error.row ?? 0) + 1}: ${error.message}`);
  return data.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, unguard(value)])));
}
