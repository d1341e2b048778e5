// Rows and a box in; the timeline's scene out: lanes on wide pictures, a list in order of time on phones.
import { eventType } from '../../catalog/index.ts';
import { emptyScene, EMPTY_HEIGHT } from '../emptyScene.ts';
import type { Language } from '../../model/index.ts';
import { palette as paletteOf } from '../palette.ts';
import { cutText, textWidth, wrapText } from '../textWidth.ts';
import type { ChartContext, Drawing, Scene, SceneNode } from '../types.ts';
import { axisLabels } from './axisLabels.ts';
import { colorOf, drawMark, type MarkStyle } from './drawMark.ts';
import { drawList, isList, listHeight } from './drawList.ts';
import { eventSymbol } from './eventSymbols.ts';
import { AXIS, layoutTimeline, NAME_SIZE, wantedHeight, type PlacedLane, type TimelineLayout } from './layout.ts';
import { drawLegend, LEGEND_LINE, legendLines } from './legend.ts';
import { isDrawable, type TimelineRow } from './rows.ts';

/** The count may want a second line where the picture is narrow. */
const NOTE_LINES = 2;
const NOTE_LINE = 17;
const noteHeight = (width: number) => LEGEND_LINE + (width < 420 ? NOTE_LINE : 0);
const footerOf = (rows: readonly TimelineRow[], { lang, width, options }: Omit<ChartContext, 'height'>) =>
  12 + LEGEND_LINE * legendLines(rows, lang, width, options['lanes'] === 'organization') + noteHeight(width);

function drawAxis(layout: TimelineLayout, style: MarkStyle): SceneNode[] {
  const { plot, domain } = layout;
  const toX = (time: number) => plot.left + ((time - domain[0]) / (domain[1] - domain[0])) * (plot.right - plot.left);
  const { palette } = style;
  let free = plot.left - 4;
  return axisLabels(layout.ticks, style.lang).flatMap(({ time, text, year }): SceneNode[] => {
    const x = toX(time);
    const line: SceneNode = {
      tag: 'line',
      attrs: { x1: x, x2: x, y1: AXIS - 6, y2: plot.bottom, stroke: palette.line, 'stroke-width': year ? 1 : 0.5 },
    };
    const weight = year ? 600 : 400;
    const end = x + 4 + textWidth(text, 12, weight);
    if (!text || x + 4 < free || end > layout.width) return [line];
    free = end + 6;
    const attrs = { x: x + 4, y: 14, 'font-size': 12, 'font-weight': weight };
    return [line, { tag: 'text', attrs: { ...attrs, fill: year ? palette.ink : palette.muted }, text }];
  });
}

/** A name in at most so many lines; what has no room ends in an ellipsis. */
function nameLines(name: string, room: number, most: number): string[] {
  const lines = wrapText(name, room, NAME_SIZE, 600);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), cutText(lines.slice(most - 1).join(' '), room, NAME_SIZE, 600)];
}

function drawLaneName(lane: PlacedLane, layout: TimelineLayout, style: MarkStyle): SceneNode[] {
  const { palette } = style;
  const known = eventType(lane.id);
  const indent = known ? 18 : 0;
  const room = (layout.narrow ? layout.width : layout.plot.left) - indent - 32;
  const count = { 'font-size': 12, fill: palette.muted };
  const name = { 'font-size': NAME_SIZE, 'font-weight': 600, fill: palette.ink };
  const lines = layout.narrow
    ? [cutText(lane.name, room, NAME_SIZE, 600)]
    : nameLines(lane.name, room, lane.height < 44 ? 1 : 2);
  const y = layout.narrow ? lane.y + 19 : lane.first + 5;
  const symbol = known
    ? [eventSymbol(lane.id, 12, 7, y - 5, { color: colorOf(lane.id, style), hollow: false, ground: palette.ground })]
    : [];
  return [
    {
      tag: 'line',
      attrs: { x1: 0, x2: layout.width, y1: lane.y, y2: lane.y, stroke: palette.line, 'stroke-width': 1 },
    },
    ...symbol,
    {
      tag: 'text',
      attrs: { x: indent, y, ...name },
      children: [
        ...lines.map((text, i): SceneNode => ({ tag: 'tspan', attrs: { x: indent, y: y + i * 18 }, text })),
        { tag: 'tspan', attrs: { dx: 6, 'font-weight': 400, ...count }, text: String(lane.count) },
      ],
    },
  ];
}

/** `10,000`, in any engine. */
const grouped = (count: number) => String(count).replace(/(?<=\d)(?=(?:\d{3})+$)/g, ',');

/** What is drawn and named, of how many, in lines that fit the width. */
function noteLines({ labels, undated, width }: TimelineLayout, lang: Language): string[] {
  const [shown, total] = [grouped(labels.shown), grouped(labels.total)];
  const [drawn, named, left] =
    lang === 'ko'
      ? [
          `사건 ${total}건 모두 표시`,
          shown === total ? '이름은 전부 표시' : `이름은 ${total}건 중 ${shown}건 표시`,
          `날짜 미상 ${undated}건 제외`,
        ]
      : [
          `All ${total} events drawn`,
          shown === total ? 'all labelled' : `${shown} of ${total} labelled`,
          `${undated} undated left out`,
        ];
  const text = `${drawn}, ${named}${undated ? ` · ${left}` : ''}`;
  return wrapText(text, width, 12).slice(0, NOTE_LINES);
}

/** The lanes, marks and labels at a domain (milliseconds; left out: what the options say). */
export function layOut(rows: readonly TimelineRow[], context: ChartContext, domain?: [number, number]): TimelineLayout {
  const { lang, width, height, options } = context;
  const footer = footerOf(rows, context);
  return layoutTimeline(rows, { lang, width, height, options, footer, ...(domain ? { domain } : {}) });
}

export const styleOf = ({ lang, theme }: Pick<ChartContext, 'lang' | 'theme'>): MarkStyle => ({
  lang,
  theme,
  palette: paletteOf(theme),
  gradients: new Map(),
});

/** What stands around the marks: axis and lanes under them, legend and count after them. */
export function drawAround(
  rows: readonly TimelineRow[],
  layout: TimelineLayout,
  style: MarkStyle,
  options: ChartContext['options'],
): { under: SceneNode[]; after: SceneNode[] } {
  const { width, plot } = layout;
  const { lang } = style;
  const withTypes = options['lanes'] === 'organization';
  const top = plot.bottom + 12;
  const legend = drawLegend(rows, style, { x: 0, y: top, width, withTypes });
  const noteTop = top + LEGEND_LINE * legendLines(rows, lang, width, withTypes);
  const note = noteLines(layout, lang).map((text, i): SceneNode => ({
    tag: 'text',
    attrs: { x: 0, y: noteTop + NOTE_LINE * i + LEGEND_LINE - 6, 'font-size': 12, fill: style.palette.muted },
    text,
  }));
  return {
    under: [
      { tag: 'g', attrs: {}, children: drawAxis(layout, style) },
      { tag: 'g', attrs: {}, children: layout.lanes.flatMap((lane) => drawLaneName(lane, layout, style)) },
      {
        tag: 'line',
        attrs: { x1: 0, x2: width, y1: plot.bottom, y2: plot.bottom, stroke: style.palette.line, 'stroke-width': 1 },
      },
    ],
    after: [legend, ...note],
  };
}

/** Draws the timeline; `domain` (milliseconds) is where a reader has zoomed to. */
export function drawTimeline(rows: TimelineRow[], context: ChartContext, domain?: [number, number]): Scene {
  const { lang, width, height, options } = context;
  const style = styleOf(context);
  if (!rows.some(isDrawable))
    return lang === 'ko'
      ? emptyScene('표시할 사건이 없습니다', '이 조건에 맞고 날짜를 아는 사건을 글에서 찾지 못했습니다.', context)
      : emptyScene('No event to show', 'The texts tell of none that matches these conditions and has a date.', context);
  if (isList(rows, width)) return drawList(rows, context, style);
  const layout = layOut(rows, context, domain);
  const { plot } = layout;
  const marks = layout.lanes.flatMap((lane) => lane.marks.map((mark) => drawMark(mark, plot, style)));
  const { under, after } = drawAround(rows, layout, style, options);
  // Marks that begin before the plot must not run into the lanes' names.
  const clip: SceneNode = {
    tag: 'clipPath',
    attrs: { id: 'plot' },
    children: [{ tag: 'rect', attrs: { x: plot.left, y: 0, width: width - plot.left, height } }],
  };
  return {
    width,
    height,
    nodes: [
      { tag: 'defs', attrs: {}, children: [clip, ...style.gradients.values()] },
      ...under,
      { tag: 'g', attrs: { 'clip-path': 'url(#plot)' }, children: marks },
      ...after,
    ],
  };
}

export const drawing: Drawing<TimelineRow> = {
  draw: (rows, _indexed, context) => drawTimeline(rows, context),
  heightFor(rows, context) {
    if (!rows.some(isDrawable)) return EMPTY_HEIGHT;
    if (isList(rows, context.width)) return listHeight(rows, context);
    return Math.ceil(wantedHeight(rows, { ...context, footer: footerOf(rows, context) }));
  },
};
