// Rows and a narrow box in; the timeline as a list in order of time out: what a phone can show without shrinking.
import { eventType, formatDate, modalityLabels } from '../../catalog/index.ts';
import type { Language } from '../../model/index.ts';
import { cutText, wrapText } from '../textWidth.ts';
import type { ChartContext, Scene, SceneNode } from '../types.ts';
import { drawMark, type MarkStyle } from './drawMark.ts';
import { domainOf, extentOf, fullDomain } from './extent.ts';
import type { PlacedMark } from './layout.ts';
import { isDrawable, type TimelineRow } from './rows.ts';

const PHONE = 480;
/** A list of more than so many is no list that a thumb gets through. */
const MOST = 200;
const INDENT = 40;
const YEAR = 44;
const DATE = 20;
const LINE = 20;
const GAP = 14;

/** Whether the picture is drawn as a list. */
export const isList = (rows: readonly TimelineRow[], width: number): boolean => width <= PHONE && rows.length <= MOST;

interface Entry {
  row: TimelineRow;
  /** Set where a year begins. */
  year: string | null;
  lines: string[];
  y: number;
}

function layoutList(rows: readonly TimelineRow[], { lang, width, options }: Omit<ChartContext, 'height'>) {
  const drawable = rows.filter(isDrawable);
  const full = fullDomain(drawable);
  const [first, last] = full ? domainOf(options, full) : [0, 0];
  let y = 0;
  let year = '';
  const entries: Entry[] = [];
  for (const row of drawable) {
    const { start, end } = extentOf(row);
    if ((end ?? Infinity) <= first || (start ?? -Infinity) >= last) continue;
    const own = (row.from ?? row.to ?? '').slice(0, 4);
    const isNew = own !== year;
    year = own;
    if (isNew) y += YEAR;
    const lines = wrapText(row.title[lang], width - INDENT - 2, 14);
    entries.push({ row, year: isNew ? own : null, lines, y });
    y += DATE + lines.length * LINE + GAP;
  }
  return { entries, height: y, undated: rows.length - drawable.length };
}

const noteOf = (shown: number, undated: number, lang: Language) =>
  lang === 'ko'
    ? `사건 ${shown}건${undated ? ` · 날짜 미상 ${undated}건 제외` : ''} · 세로 간격은 기간의 길이와 무관`
    : `${shown} events${undated ? `, ${undated} undated left out` : ''}; distances are not to scale`;

export const listHeight = (rows: readonly TimelineRow[], context: Omit<ChartContext, 'height'>): number =>
  layoutList(rows, context).height + 32;

/** The sign before an entry: a symbol for a day, a short stretch for what is known less finely. */
function signOf(row: TimelineRow, y: number): PlacedMark {
  const { start, end, softStart, softEnd } = extentOf(row);
  const isDay = row.from === row.to && !softStart;
  const width = isDay ? 11 : 26;
  return {
    row,
    size: 16,
    x0: 2,
    x1: 2 + width,
    start: 2,
    end: 2 + width,
    y,
    form: isDay ? 'symbol' : 'extent',
    fadeStart: start === null ? width : softStart ? 8 : 0,
    fadeEnd: end === null ? width : softEnd ? 8 : 0,
    ongoing: false,
    label: null,
  };
}

function drawEntry({ row, lines, y }: Entry, width: number, style: MarkStyle): SceneNode {
  const { lang, palette } = style;
  const type = eventType(row.type)?.label[lang] ?? row.type;
  const state = row.modality === 'occurred' ? '' : ` · ${modalityLabels[row.modality][lang]}`;
  const head = cutText(`${formatDate(row.date, lang)} · ${type}${state}`, width - INDENT, 12);
  const text = (dy: number, size: number, fill: string, words: string): SceneNode => ({
    tag: 'text',
    attrs: { x: INDENT, y: y + dy, 'font-size': size, fill },
    text: words,
  });
  return {
    tag: 'g',
    attrs: { 'pointer-events': 'bounding-box' },
    records: row.records,
    // What is written comes first, in its order (WCAG 2.5.3); a blank parts what stands on two lines.
    label: `${head} ${lines.join(' ')}\n${row.publishers.join(', ')}`.trim(),
    children: [
      ...(drawMark(signOf(row, y + 10), { left: 0, right: INDENT }, style).children ?? []),
      text(14, 12, palette.muted, `${head} `),
      ...lines.map((line, i) => text(DATE + 15 + i * LINE, 14, palette.ink, i < lines.length - 1 ? `${line} ` : line)),
    ],
  };
}

/** Draws the list. */
export function drawList(rows: readonly TimelineRow[], context: ChartContext, style: MarkStyle): Scene {
  const { width, lang } = context;
  const { entries, height, undated } = layoutList(rows, context);
  const { palette } = style;
  const years = entries.flatMap(({ year, y }): SceneNode[] =>
    year === null
      ? []
      : [
          { tag: 'line', attrs: { x1: 0, x2: width, y1: y - 36, y2: y - 36, stroke: palette.line, 'stroke-width': 1 } },
          {
            tag: 'text',
            attrs: { x: 0, y: y - 13, 'font-size': 20, 'font-weight': 700, fill: palette.ink },
            text: lang === 'ko' ? `${year}년` : year,
          },
        ],
  );
  const marks = entries.map((entry) => drawEntry(entry, width, style));
  return {
    width,
    height: Math.max(context.height, height + 32),
    nodes: [
      { tag: 'defs', attrs: {}, children: [...style.gradients.values()] },
      { tag: 'g', attrs: {}, children: years },
      { tag: 'g', attrs: {}, children: marks },
      {
        tag: 'text',
        attrs: { x: 0, y: height + 18, 'font-size': 12, fill: palette.muted },
        text: noteOf(entries.length, undated, lang),
      },
    ],
  };
}
