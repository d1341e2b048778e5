// A chart of figures in; its lanes as native bars with their workbook, and beside them their dates as a native chart over time, out.
import type { FigureRow } from '../../charts/figureRow.ts';
import { keyItems } from '../../charts/keyItems.ts';
import { wrapTo, type Lane } from '../../charts/lane.ts';
import { palette as paletteOf } from '../../charts/palette.ts';
import { textWidth } from '../../charts/textWidth.ts';
import type { TimeExtent } from '../../charts/timeExtent.ts';
import { toLane, type LaneParts } from '../../charts/toLaneDrawing.ts';
import type { Language } from '../../model/index.ts';
import { toBarsChart } from './barsChart.ts';
import { keyShapes, keyWidth } from './key.ts';
import { laneTimes } from './laneTimes.ts';
import { emptyContent, type Filled, type Filling } from './slideContent.ts';
import { timesDomain, toTimesChart, type Segment } from './timesChart.ts';

const SIZE = 12;
const LINE = 16;
const HEAD = 26;
const AXIS = 24;
const SPARE = 1.13;
const GAP = 20;
/** The most that a lane takes, so that few of them do not grow into blocks. */
const ROOMY = 72;
/** How many lines titles and notes have, from roomy to tight. */
const LINES = [
  [2, 2],
  [2, 1],
  [1, 1],
] as const;

const HEADS: Record<Language, { amount: string[]; time: string[] }> = {
  ko: { amount: ['항목', '값', '최댓값', '값 (글)', '화살표(이상)'], time: ['항목', '시작', '끝', '줄', '줄(끝)'] },
  en: {
    amount: ['Item', 'Value', 'Upper end', 'Value in words', 'Arrow (at least)'],
    time: ['Item', 'Start', 'End', 'Lane', 'Lane (end)'],
  },
};

interface Panel {
  heading?: string;
  lanes: Lane[];
}

/** Lanes in their panels, as many as `height` has room for at the loosest setting that holds them: the weightiest. */
function fit(panels: readonly Panel[], width: number, height: number) {
  const headings = panels.filter((panel) => panel.heading !== undefined).length * HEAD;
  const all = panels.flatMap((panel) => panel.lanes);
  const wordsOf = (lane: Lane, [title, note]: readonly [number, number]) => [
    ...wrapTo(lane.title, width, SIZE, 400, title),
    ...(lane.note ? wrapTo(lane.note, width, SIZE, 400, note) : []),
  ];
  const bandOf = (setting: readonly [number, number], lanes: readonly Lane[]) =>
    Math.max(
      LINE * 2,
      ...lanes.map((lane) => Math.max(wordsOf(lane, setting).length, lane.quantity.split('\n').length) * LINE),
    ) + 6;
  const room = height - headings;
  const setting = LINES.find((one) => bandOf(one, all) * all.length <= room) ?? LINES[2];
  const count = Math.max(1, Math.min(all.length, Math.floor(room / bandOf(setting, all))));
  const kept = new Set([...all].sort((a, b) => b.weight - a.weight).slice(0, count));
  return {
    band: Math.min(ROOMY, room / count),
    panels: panels
      .map((panel) => ({ ...panel, lanes: panel.lanes.filter((lane) => kept.has(lane)) }))
      .filter((panel) => panel.lanes.length),
    words: (lane: Lane) => wordsOf(lane, setting).join('\n'),
  };
}

/** The whole years that some dates lie in, and half a year more on a side that is open. */
function yearsAround(extents: readonly TimeExtent[]): [number, number] {
  const ends = extents.flatMap(({ start, end }) => [start, end]).filter((reach) => reach !== null);
  const beyond = 183 * 86_400_000;
  return timesDomain([
    Math.min(...ends.map((reach) => reach.first)) - (extents.some(({ start }) => !start) ? beyond : 0),
    // A year that ends where the next begins does not ask for that one too.
    Math.max(...ends.map((reach) => reach.last)) - 1 + (extents.some(({ end }) => !end) ? beyond : 0),
  ]);
}

/** Fills a slide with the lanes of a chart of figures. */
export function fillLanes(parts: LaneParts<FigureRow>, filling: Filling<FigureRow>): Filled {
  const { rows, indexed, lang, theme, box, ids } = filling;
  const colors = paletteOf(theme);
  const given = parts.panels(rows, lang).map(({ heading, rows: own }) => ({
    ...(heading === undefined ? {} : { heading }),
    lanes: own.map((row) => toLane(parts, row, indexed, { lang, theme })),
  }));
  const lanes = given.flatMap((panel) => panel.lanes);
  const timed = parts.time(box.width) && lanes.some((lane) => lane.when);
  // Readers' fonts and programs set Korean beside digits wider than it is measured: an eighth is kept free.
  const widest = Math.max(...lanes.flatMap((lane) => [lane.title, lane.note].map((words) => textWidth(words, SIZE))));
  const wordsWidth = Math.round(Math.max(200, Math.min(box.width * (timed ? 0.36 : 0.44), widest * SPARE + 8)));
  const timeWidth = timed ? Math.round(box.width * 0.27) : 0;
  const plotWidth = box.width - wordsWidth - 10 - (timed ? timeWidth + GAP : 0);
  const frameWidth = wordsWidth + 10 + plotWidth;
  const items = keyItems(
    rows,
    lanes.map((lane) => lane.amount.bound),
    lang,
    parts.ahead[lang],
  );
  // A key that is longer than the column of words has a line of its own.
  const top = keyWidth(items) > wordsWidth ? HEAD - 4 : 0;
  const { band, panels, words } = fit(given, (wordsWidth - 6) / SPARE, box.height - top - HEAD - (timed ? AXIS : 0));

  const { shapes, charts, addChart, addHeading } = emptyContent({ lang, ids });
  const head = { y: box.y + top, height: 18 };
  const keyBox = { x: box.x, y: box.y, width: top ? box.width : wordsWidth, height: 18 };
  shapes.push(...keyShapes(items, keyBox, colors.muted, lang, ids));
  addHeading(parts.heads.amount[lang], { ...head, x: box.x + wordsWidth + 10, width: plotWidth }, colors.muted);
  const timeX = box.x + frameWidth + GAP;
  if (timed && parts.heads.time)
    addHeading(parts.heads.time[lang], { ...head, x: timeX + 10, width: timeWidth }, colors.muted);

  const shown = panels.flatMap((panel) => panel.lanes);
  const extents = shown.flatMap((lane) => (lane.when ? [lane.when.extent] : []));
  const domain = extents.length ? yearsAround(extents) : undefined;
  let y = box.y + top + HEAD;
  panels.forEach((panel, i) => {
    if (panel.heading !== undefined) {
      addHeading(panel.heading, { x: box.x, y, width: box.width, height: HEAD - 4 }, colors.ink);
      y += HEAD;
    }
    const height = band * panel.lanes.length;
    const spec = { lanes: panel.lanes, lang, palette: colors };
    const bars = toBarsChart({
      ...spec,
      categories: panel.lanes.map(words),
      heads: HEADS[lang].amount,
      plotWidth,
      frameWidth,
      barHeight: Math.min(22, band * 0.5),
      band,
      layout: { x: (wordsWidth + 10) / frameWidth, y: 0, w: plotWidth / frameWidth, h: 1 },
    });
    addChart(bars, { x: box.x, y, width: frameWidth, height }, filling.name, i ? filling.name : filling.description);
    if (domain) {
      const axis = i === panels.length - 1 ? AXIS : 0;
      const segments = panel.lanes.flatMap((lane, at): Segment[] =>
        laneTimes(lane, domain).map((mark) => ({ ...mark, name: lane.title, lane: at + 0.5, color: lane.color })),
      );
      const frame = timeWidth + 20;
      const times = toTimesChart({
        segments,
        lanes: panel.lanes.length,
        domain,
        heads: HEADS[lang].time,
        // A little room on either side: the first and the last year's names stand half outside the plot.
        layout: { x: 20 / (frame + 20), y: 0, w: timeWidth / (frame + 20), h: height / (height + axis) },
        width: timeWidth,
        axis: axis > 0,
        lang,
        palette: colors,
      });
      const name = `${filling.name}: ${parts.heads.time?.[lang] ?? ''}`;
      const said = panel.lanes.map((lane) => `${lane.title}: ${lane.note}`).join('\n');
      addChart(times, { x: timeX - 20, y, width: frame + 20, height: height + axis }, name, `${name}\n${said}`);
    }
    y += height;
  });
  return { shapes, charts, drawn: new Set(shown.flatMap((lane) => lane.records)) };
}
