// Rows and a box in; columns of quarters or years, lanes of types, cells and spans with their places out.
import { eventTypes } from '../../catalog/index.ts';
import type { ActivityRow } from './rows.ts';

/** One period's events of one type. */
export interface Cell {
  rows: ActivityRow[];
  type: string;
  column: number;
  count: number;
  planned: number;
}
/** Events that may lie anywhere between two places on the axis; null is open. */
export interface Span {
  row: ActivityRow;
  from: number | null;
  to: number | null;
  /** Which line under the cells of its type it is drawn on. */
  line: number;
  /** Whether how many they are is written after the bar; before it where that would leave the picture. */
  countAfter: boolean;
}
export interface TypeLane {
  type: string;
  count: number;
  cells: Cell[];
  spans: Span[];
  lines: number;
}
export interface ActivityLayout {
  /** Months of one column: 3, or 12 where quarters would be too narrow. */
  months: 3 | 12;
  firstYear: number;
  columns: number;
  lanes: TypeLane[];
}

const LEAST_COLUMN = 11;

const monthIndex = (day: string) => {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return year * 12 + month - 1;
};

/** Lays rows out on as many columns as they reach over, `width` pixels wide together. */
export function layOut(rows: readonly ActivityRow[], width: number): ActivityLayout {
  const days = rows.flatMap((row) => [row.from, row.to]).filter((day) => day !== null);
  const firstYear = Math.min(...days.map((day) => Number(day.slice(0, 4))));
  const first = firstYear * 12;
  const quarters = Math.floor((Math.max(...days.map(monthIndex)) - first) / 3) + 1;
  const months = width / quarters >= LEAST_COLUMN ? 3 : 12;
  const columns = Math.ceil((quarters * 3) / months);
  const step = width / columns;
  const column = (day: string) => Math.floor((monthIndex(day) - first) / months);
  /** Where a day stands between the axis' ends, in columns. */
  const place = (day: string, end: boolean) => {
    const date = Number(day.slice(8, 10));
    return (monthIndex(day) - first + (end ? date : date - 1) / 31) / months;
  };

  const lanes = eventTypes
    .map(({ id }) => rows.filter((row) => row.type === id))
    .filter((own) => own.length)
    .map((own): TypeLane => {
      const cells = new Map<number, Cell>();
      const spans: Span[] = [];
      for (const row of own) {
        if (!row.from || !row.to || column(row.from) !== column(row.to)) {
          const [from, to] = [row.from && place(row.from, false), row.to && place(row.to, true)] as (number | null)[];
          const countAfter = (to ?? columns) + COUNT_ROOM / step < columns;
          spans.push({ row, from: from ?? null, to: to ?? null, line: 0, countAfter });
          continue;
        }
        const at = column(row.from);
        const cell = cells.get(at) ?? { rows: [], type: row.type, column: at, count: 0, planned: 0 };
        cell.rows.push(row);
        cell.count += row.count;
        cell.planned += row.planned;
        cells.set(at, cell);
      }
      return {
        type: own[0]?.type ?? '',
        count: own.reduce((sum, row) => sum + row.count, 0),
        cells: [...cells.values()].sort((a, b) => a.column - b.column),
        spans,
        lines: stack(spans, columns, step),
      };
    })
    .sort((a, b) => b.count - a.count);
  return { months, firstYear, columns, lanes };
}

/** Pixels that an open side fades out over, and that a count beside a bar takes. */
export const FADE = 34;
const COUNT_ROOM = 30;

/** Gives each span the first line where nothing stands in its way, and says how many lines that takes. `step`: pixels a column. */
function stack(spans: Span[], columns: number, step: number): number {
  const ends: number[] = [];
  const starts = spans.map((span) => ({
    span,
    from: (span.from ?? (span.to ?? 0) - FADE / step) - (span.countAfter ? 0 : COUNT_ROOM / step),
    to: (span.to ?? columns) + (span.countAfter ? COUNT_ROOM / step : 0),
  }));
  for (const { span, from, to } of starts.sort((a, b) => a.from - b.from)) {
    let line = ends.findIndex((end) => end <= from);
    if (line < 0) line = ends.length;
    ends[line] = to;
    span.line = line;
  }
  return ends.length;
}
