// Rows of counted events in; native columns by quarter and type, and under them, over time, what no one quarter holds, out.
import type { ActivityRow } from '../../charts/activity/rows.ts';
import { spokenRow } from '../../charts/activity/words.ts';
import { palette as paletteOf } from '../../charts/palette.ts';
import { textWidth } from '../../charts/textWidth.ts';
import { toTime } from '../../charts/timeExtent.ts';
import { eventTypes } from '../../catalog/index.ts';
import type { Language } from '../../model/index.ts';
import { namesOf, periodsOf, segmentsOf, seriesOf } from './activityParts.ts';
import { toColumnsChart } from './columnsChart.ts';
import { preset, shape, textBox } from './shapes.ts';
import { emptyContent, type Filled, type Filling } from './slideContent.ts';
import { timesDomain, toTimesChart } from './timesChart.ts';
import { solid } from './text.ts';

const SIZE = 12;
const LANE = 16;
const AXIS = 24;
/** Height of the names of quarters: two lines. */
const NAMES = 40;
const LEFT = 30;

const WORDS: Record<Language, { period: string; vague: string; columns: string; heads: string[] }> = {
  ko: {
    period: '시기',
    vague: '한 분기로 좁혀지지 않는 사건: 가능한 기간 전체',
    columns: '분기와 유형별 사건 수 (점선 테두리는 예정)',
    heads: ['항목', '시작', '끝', '줄', '줄(끝)'],
  },
  en: {
    period: 'Period',
    vague: 'Events that no one quarter holds: all the time that they may lie in',
    columns: 'Events by quarter and type (dashed: planned)',
    heads: ['Item', 'Start', 'End', 'Lane', 'Lane (end)'],
  },
};

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

  const { shapes, charts, addChart, addHeading } = emptyContent({ lang, ids });
  const say = (text: string, y: number) =>
    addHeading(text, { x: box.x, y, width: box.width, height: 18 }, colors.muted);
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
    addChart(
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
    addChart(
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
