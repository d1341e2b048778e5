// Rows of counted events in; the periods of a native chart with their names, its columns, and the marks of vague dates, out.
import { quarterOf, type ActivityRow } from '../../charts/activity/rows.ts';
import { palette as paletteOf } from '../../charts/palette.ts';
import { textWidth } from '../../charts/textWidth.ts';
import { toTime } from '../../charts/timeExtent.ts';
import { eventType, eventTypes, formatDate } from '../../catalog/index.ts';
import type { Language } from '../../model/index.ts';
import type { ColumnSeries } from './columnsChart.ts';
import type { Filling } from './slideContent.ts';
import type { Segment } from './timesChart.ts';

const SIZE = 12;
const PLANNED: Record<Language, string> = { ko: '예정', en: 'planned' };

/** Every quarter (or year, where there are too many) from the first day's year to the end of the last's, as EDTF. */
export function periodsOf(first: number, last: number): string[] {
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return years.length > 16 ? years.map(String) : years.flatMap((year) => [33, 34, 35, 36].map((q) => `${year}-${q}`));
}

/**
 * What periods are called under the axis, and every how many of them: each where they have room, since not every program
 * leaves names out as it is told.
 */
export function namesOf(
  periods: readonly string[],
  width: number,
  lang: Language,
): { categories: string[]; named: number } {
  const room = width / periods.length;
  const yearly = periods[0]?.length === 4;
  if (yearly || room < 24) {
    const named = Math.ceil((yearly ? 48 : 24) / room) * (yearly ? 1 : 4);
    return { categories: periods.map((period) => formatDate(period, lang)), named };
  }
  const name = (period: string) => {
    const quarter = Number(period.slice(5)) - 32;
    return `${lang === 'ko' ? `${quarter}Q` : `Q${quarter}`}${quarter === 1 ? `\n${period.slice(0, 4)}` : ''}`;
  };
  return { categories: periods.map(name), named: 1 };
}

export function seriesOf(
  rows: readonly ActivityRow[],
  periods: readonly string[],
  { lang, theme }: Filling,
): ColumnSeries[] {
  const yearly = periods[0]?.length === 4;
  const at = (row: ActivityRow) => periods.indexOf(yearly ? row.date.slice(0, 4) : quarterOf(row.from ?? ''));
  return eventTypes.flatMap(({ id, label, color }): ColumnSeries[] => {
    const own = rows.filter((row) => row.type === id);
    const counts = (count: (row: ActivityRow) => number) =>
      periods.map((_, i) => own.reduce((sum, row) => sum + (at(row) === i ? count(row) : 0), 0));
    const done = counts((row) => row.count - row.planned);
    const planned = counts((row) => row.planned);
    const some = (numbers: readonly number[]) => numbers.some(Boolean);
    const look = { color: color[theme] };
    return [
      ...(some(done) ? [{ ...look, name: label[lang], hollow: false, counts: done }] : []),
      ...(some(planned)
        ? [
            {
              ...look,
              name: `${label[lang]} (${PLANNED[lang]})`,
              hollow: true,
              counts: planned,
            },
          ]
        : []),
    ];
  });
}

/** Rows of vague dates as marks in as few lanes as their words have room in; those beyond `most` lanes are left out. */
export function segmentsOf(
  rows: readonly ActivityRow[],
  domain: readonly [number, number],
  width: number,
  most: number,
  { lang, theme }: Filling,
) {
  const per = width / (domain[1] - domain[0]);
  const DAY = 86_400_000;
  const ends: number[] = [];
  const segments: Segment[] = [];
  const drawn: ActivityRow[] = [];
  const beyond = (domain[1] - domain[0]) * 0.06;
  for (const row of [...rows].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))) {
    const [from, to] = [row.from && toTime(row.from), row.to && toTime(row.to) + DAY];
    const open = from === null || to === null;
    const known = from === null ? Number(to) : Number(from);
    const far =
      from === null
        ? Math.max(domain[0], known - beyond)
        : to === null
          ? Math.min(domain[1], known + beyond)
          : Number(to);
    const label = `${eventType(row.type)?.label[lang] ?? row.type}${row.count > 1 ? ` ×${row.count}` : ''}`;
    const room = textWidth(label, SIZE) * 1.08 + 14;
    const [left, right] = [(Math.min(known, far) - domain[0]) * per, (Math.max(known, far) - domain[0]) * per];
    const labelBefore = right + room > width;
    const [x0, x1] = labelBefore ? [left - room, right] : [left, right + room];
    let lane = ends.findIndex((end) => end <= x0);
    if (lane < 0) lane = ends.length;
    if (lane >= most) continue;
    ends[lane] = x1 + 6;
    drawn.push(row);
    segments.push({
      name: label,
      kind: open ? 'open' : 'stretch',
      from: known,
      to: far,
      lane: lane + 0.5,
      color: eventType(row.type)?.color[theme] ?? paletteOf(theme).accent,
      hollow: row.planned === row.count,
      label,
      labelBefore,
    });
  }
  return { segments, lanes: ends.length, drawn };
}
