// Rows of counted events in; native columns by quarter and type, and under them, over time, what no one quarter holds, out.
import { quarterOf, type ActivityRow } from '../../charts/activity/rows.ts';
import { spokenRow } from '../../charts/activity/words.ts';
import { palette as paletteOf } from '../../charts/palette.ts';
import { textWidth } from '../../charts/textWidth.ts';
import { toTime } from '../../charts/timeExtent.ts';
import { eventType, eventTypes, formatDate } from '../../catalog/index.ts';
import type { Language } from '../../model/index.ts';
import { toColumnsChart, type ColumnSeries } from './columnsChart.ts';
import { chartReference, type ChartPart } from './presentation.ts';
import { chartFrame, preset, shape, textBox } from './shapes.ts';
import type { Filled, Filling } from './slideContent.ts';
import { timesDomain, toTimesChart, type Segment } from './timesChart.ts';
import { solid } from './text.ts';
import type { Box } from './units.ts';
import type { Xml } from './xml.ts';

const SIZE = 12;
const LANE = 16;
const AXIS = 24;
/** Height of the names of quarters: two lines. */
const NAMES = 40;
const LEFT = 30;

const WORDS: Record<Language, { period: string; planned: string; vague: string; columns: string; heads: string[] }> = {
  ko: {
    period: '시기',
    planned: '예정',
    vague: '한 분기로 좁혀지지 않는 사건: 가능한 기간 전체',
    columns: '분기와 유형별 사건 수 (점선 테두리는 예정)',
    heads: ['항목', '시작', '끝', '줄', '줄(끝)'],
  },
  en: {
    period: 'Period',
    planned: 'planned',
    vague: 'Events that no one quarter holds: all the time that they may lie in',
    columns: 'Events by quarter and type (dashed: planned)',
    heads: ['Item', 'Start', 'End', 'Lane', 'Lane (end)'],
  },
};

/** Every quarter (or year, where there are too many) from the first day's year to the end of the last's, as EDTF. */
function periodsOf(first: number, last: number): string[] {
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return years.length > 16 ? years.map(String) : years.flatMap((year) => [33, 34, 35, 36].map((q) => `${year}-${q}`));
}

/**
 * What periods are called under the axis, and every how many of them: each where they have room, since not every program
 * leaves names out as it is told.
 */
function namesOf(periods: readonly string[], width: number, lang: Language): { categories: string[]; named: number } {
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

function seriesOf(rows: readonly ActivityRow[], periods: readonly string[], { lang, theme }: Filling): ColumnSeries[] {
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
              name: `${label[lang]} (${WORDS[lang].planned})`,
              hollow: true,
              counts: planned,
            },
          ]
        : []),
    ];
  });
}

/** Rows of vague dates as marks in as few lanes as their words have room in; those beyond `most` lanes are left out. */
function segmentsOf(
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

/** Fills a slide with the chart of activity. */
export function fillActivity(filling: Filling<ActivityRow>): Filled {
  const { rows, lang, theme, box, ids } = filling;
  const colors = paletteOf(theme);
  const words = WORDS[lang];
  const days = rows.flatMap((row) => [row.from, row.to]).filter((day) => day !== null);
  const domain = timesDomain([Math.min(...days.map(toTime)), Math.max(...days.map(toTime))]);
  const years = domain.map((time) => new Date(time).getUTCFullYear()) as [number, number];
  const periods = periodsOf(years[0], years[1] - 1);
  const [placed, vague] = [rows.filter((row) => row.placed), rows.filter((row) => !row.placed)];

  const shapes: Xml[] = [];
  const charts: ChartPart[] = [];
  const add = (chart: ChartPart, place: Box, name: string, descr: string) => {
    charts.push(chart);
    shapes.push(chartFrame({ id: ids.next(), name, descr }, place, chartReference(charts.length - 1)));
  };
  const say = (text: string, y: number) =>
    shapes.push(
      textBox(
        { id: ids.next(), name: text, descr: text },
        { x: box.x, y, width: box.width, height: 18 },
        { lines: [text], look: { size: SIZE, color: colors.muted, bold: true }, lang },
        'ctr',
      ),
    );
  const types = eventTypes
    .map((type) => ({ ...type, count: rows.reduce((sum, row) => sum + (row.type === type.id ? row.count : 0), 0) }))
    .filter((type) => type.count)
    .sort((a, b) => b.count - a.count);
  const legend = Math.min(
    220,
    Math.max(...types.map((type) => textWidth(`${type.label[lang]} ${type.count}`, SIZE) * 1.1)) + 40,
  );
  const plot = box.width - LEFT - legend;
  const width = LEFT + plot + 20;
  const most = Math.floor((box.height * 0.45 - AXIS - 22) / LANE);
  const spans = segmentsOf(vague, domain, plot, most, filling);
  const below = spans.segments.length ? spans.lanes * LANE + 22 + AXIS : 0;
  const above = box.height - 20 - below;

  say(words.columns, box.y);
  const series = seriesOf(placed, periods, filling);
  if (series.length)
    add(
      toColumnsChart({
        head: words.period,
        ...namesOf(periods, plot, lang),
        series,
        layout: { x: LEFT / width, y: 8 / above, w: plot / width, h: (above - 8 - NAMES) / above },
        lang,
        palette: colors,
      }),
      { x: box.x, y: box.y + 20, width, height: above },
      filling.name,
      filling.description,
    );
  if (spans.segments.length) {
    const y = box.y + 20 + above;
    say(words.vague, y);
    const height = spans.lanes * LANE + AXIS;
    add(
      toTimesChart({
        segments: spans.segments,
        lanes: spans.lanes,
        domain,
        heads: words.heads,
        layout: { x: LEFT / width, y: 0, w: plot / width, h: (height - AXIS) / height },
        width: plot,
        axis: true,
        lang,
        palette: colors,
      }),
      { x: box.x, y: y + 22, width, height },
      `${filling.name}: ${words.vague}`,
      `${words.vague}\n${spans.drawn.map((row) => spokenRow(row, lang)).join('\n')}`,
    );
  }
  const step = Math.min(22, box.height / types.length);
  types.forEach((type, i) => {
    const [x, middle] = [box.x + box.width - legend + 24, box.y + 10 + step * i];
    const words = `${type.label[lang]} ${type.count}`;
    const named = () => ({ id: ids.next(), name: words, descr: words });
    shapes.push(
      shape(named(), { x, y: middle - 5, width: 10, height: 10 }, preset('rect'), solid(type.color[theme])),
      textBox(
        named(),
        { x: x + 16, y: middle - 9, width: legend - 40, height: 18 },
        { lines: [words], look: { size: SIZE, color: colors.ink }, lang },
        'ctr',
      ),
    );
  });
  return { shapes, charts, drawn: new Set([...placed, ...spans.drawn].flatMap((row) => row.records)) };
}
