// A column as a table shows it, and rows put in a column's order.
import type { Language } from '../model/index.ts';

export interface TableView<Row> {
  id: string;
  label: string;
  /** What is sorted by. */
  value(row: Row): string | number | null;
  /** As a person reads it; left out: `value`. */
  shown?(row: Row): string;
  numeric?: boolean;
  /** Whole sentences stand in it. */
  wide?: boolean;
}

/**
 * Rows in the order of `sort`: a column's id, `-` before it for the other way round. Rows without a value come last
 * either way; equal ones, and all where no column has that id, stay as they were.
 */
export function toSorted<Row>(
  rows: readonly Row[],
  columns: readonly TableView<Row>[],
  sort: string,
  lang: Language,
): readonly Row[] {
  const down = sort.startsWith('-');
  const column = columns.find((c) => c.id === (down ? sort.slice(1) : sort));
  if (!column) return rows;
  const collator = new Intl.Collator(lang, { numeric: true });
  return rows
    .map((row) => ({ row, value: column.value(row) }))
    .sort((a, b) => {
      if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
      const order =
        typeof a.value === 'number' && typeof b.value === 'number'
          ? a.value - b.value
          : collator.compare(String(a.value), String(b.value));
      return down ? -order : order;
    })
    .map(({ row }) => row);
}
