// Lanes on one scale in; a native bar chart with its workbook out: a bar a lane, its end as sharp as it is known.
import type { Palette } from '../../charts/types.ts';
import type { Language } from '../../model/index.ts';
import type { Lane } from '../../charts/lane.ts';
import { textWidth } from '../../charts/textWidth.ts';
import { CELL_LABEL, cellText, labelCells } from './cellLabels.ts';
import {
  categoryAxis,
  chartSpace,
  innerLayout,
  NO_FILL,
  NO_VALUES,
  numRef,
  round,
  spPr,
  strRef,
  valueAxis,
  type Share,
} from './chartParts.ts';
import { isMost, isOpen, lookOf } from './looks.ts';
import type { ChartPart } from './presentation.ts';
import { ln } from './shapes.ts';
import { solid } from './text.ts';
import { Sheet, toWorkbook } from './workbook.ts';
import { el, val, type Xml } from './xml.ts';

export interface BarsSpec {
  lanes: readonly Lane[];
  /** Each lane's words, broken into lines. */
  categories: readonly string[];
  /** What the columns of the workbook are called: lane, amount, upper end, in words, open end. */
  heads: readonly string[];
  /** Points of the plot itself, and its place in the frame. */
  plotWidth: number;
  frameWidth: number;
  /** Points of a bar, and of the lane that it lies in. */
  barHeight: number;
  band: number;
  layout: Share;
  lang: Language;
  palette: Palette;
}

const LABEL = 12;
/** The column of the workbook that the labels are read from. */
const WORDS = 3;
/** Points that the arrow of an open end takes. */
const ARROW = 18;

/** Labels of a series, each the words of its cell. */
function labels(spec: BarsSpec, series: number, own: (lane: Lane) => boolean): Xml {
  const { lanes, lang, palette, frameWidth } = spec;
  return el(
    'c:dLbls',
    {},
    ...lanes.flatMap((lane, idx) =>
      own(lane)
        ? [
            el(
              'c:dLbl',
              {},
              val('c:idx', idx),
              isOpen(lane.amount.bound) &&
                el(
                  'c:layout',
                  {},
                  el('c:manualLayout', {}, val('c:x', round((ARROW + 8) / frameWidth)), val('c:y', 0)),
                ),
              el(
                'c:tx',
                {},
                el(
                  'c:rich',
                  {},
                  el(
                    'a:bodyPr',
                    { wrap: 'none', lIns: 38100, tIns: 0, rIns: 0, bIns: 0, anchor: 'ctr' },
                    el('a:spAutoFit'),
                  ),
                  el('a:lstStyle'),
                  cellText(
                    lane.quantity,
                    { series, point: idx },
                    { size: LABEL, color: palette.ink, bold: true },
                    lang,
                  ),
                ),
              ),
              el('c:spPr', {}, NO_FILL, ln(undefined)),
              val('c:dLblPos', 'outEnd'),
              val('c:showLegendKey', false),
              val('c:showVal', true),
              ['CatName', 'SerName', 'Percent', 'BubbleSize'].map((one) => val(`c:show${one}`, false)).join(''),
              CELL_LABEL,
            ),
          ]
        : [],
    ),
    NO_VALUES,
  );
}

/** Arrows from the ends of bars that only bound the value: onwards where it is at least that, back where it is at most. */
function openEnds(spec: BarsSpec, sheet: Sheet, most: number): Xml {
  const reach = (ARROW / spec.plotWidth) * most;
  const bounds = spec.lanes.map((lane) => lane.amount.bound);
  if (!bounds.some((bound) => isOpen(bound) || isMost(bound))) return '';
  const plus = bounds.map((bound) => (isOpen(bound) ? round(reach) : null));
  const minus = bounds.map((bound, i) =>
    isMost(bound) ? round(Math.min(reach, spec.lanes[i]?.amount.value ?? 0)) : null,
  );
  plus.forEach((value, i) => sheet.rows[i]?.splice(4, 2, value, minus[i] ?? null));
  return el(
    'c:errBars',
    {},
    val('c:errBarType', 'both'),
    val('c:errValType', 'cust'),
    val('c:noEndCap', true),
    el('c:plus', {}, numRef(sheet.column(4), plus)),
    el('c:minus', {}, numRef(sheet.column(5), minus)),
    el('c:spPr', {}, ln({ color: spec.palette.ink, width: 1.25, tail: true })),
  );
}

/** The chart; it goes into a frame whose plot is `plotWidth` points wide. */
export function toBarsChart(spec: BarsSpec): ChartPart {
  const { lanes, categories, lang, palette, plotWidth, heads } = spec;
  const end = (lane: Lane) => lane.amount.max ?? lane.amount.value;
  // So long that the words after each bar's end still stand inside the plot.
  const most = Math.max(
    1e-9,
    ...lanes.map((lane) => {
      const words = Math.max(...lane.quantity.split('\n').map((line) => textWidth(line, LABEL, 700)));
      const room = plotWidth - words * 1.12 - 10 - (isOpen(lane.amount.bound) ? ARROW + 8 : 0);
      return (end(lane) * plotWidth) / Math.max(plotWidth * 0.2, room);
    }),
  );
  const ranged = lanes.some((lane) => lane.amount.max !== undefined);
  const sheet = new Sheet(
    [...heads.slice(0, 5), lang === 'ko' ? '화살표(이하)' : 'Arrow (at most)'],
    lanes.map((lane, i) => [
      categories[i] ?? '',
      lane.amount.value,
      lane.amount.max ?? null,
      lane.quantity,
      null,
      null,
    ]),
  );
  const ends = openEnds(spec, sheet, most);
  const cat = el('c:cat', {}, strRef(sheet.column(0), categories));

  const dPt = (lane: Lane, idx: number, paler: boolean) => {
    const { fill, stroke } = lookOf({ color: lane.color, bound: lane.amount.bound, hollow: lane.hollow });
    return el(
      'c:dPt',
      {},
      val('c:idx', idx),
      val('c:invertIfNegative', false),
      val('c:bubble3D', false),
      paler ? spPr(solid(lane.color, lane.hollow ? 0.1 : 0.45), stroke) : spPr(fill, stroke),
    );
  };
  const series = (n: number, column: number, numbers: (number | null)[], own: (lane: Lane) => boolean, errors: Xml) =>
    el(
      'c:ser',
      {},
      val('c:idx', n),
      val('c:order', n),
      el('c:tx', {}, strRef(sheet.head(column), [heads[column] ?? ''])),
      spPr(solid(lanes[0]?.color ?? palette.accent)),
      val('c:invertIfNegative', false),
      ...lanes.flatMap((lane, i) => (numbers[i] === null ? [] : [dPt(lane, i, column === 2)])),
      labels(spec, n, own),
      errors,
      cat,
      el('c:val', {}, numRef(sheet.column(column), numbers, '#,##0')),
      labelCells(
        sheet.column(WORDS),
        lanes.map((lane) => lane.quantity),
      ),
    );
  const isRange = (lane: Lane) => lane.amount.max !== undefined;
  const all = [
    ...(ranged
      ? [
          series(
            0,
            2,
            lanes.map((lane) => lane.amount.max ?? null),
            isRange,
            '',
          ),
        ]
      : []),
    series(
      ranged ? 1 : 0,
      1,
      lanes.map((lane) => lane.amount.value),
      (lane) => !isRange(lane),
      ends,
    ),
  ];
  const plots = [
    el(
      'c:barChart',
      {},
      val('c:barDir', 'bar'),
      val('c:grouping', 'clustered'),
      val('c:varyColors', false),
      ...all,
      val('c:gapWidth', Math.min(500, Math.round((spec.band / spec.barHeight - 1) * 100))),
      val('c:overlap', 100),
      val('c:axId', 111),
      val('c:axId', 112),
    ),
    categoryAxis(
      {
        id: 111,
        cross: 112,
        position: 'l',
        reversed: true,
        line: palette.muted,
        label: { size: LABEL, color: palette.ink },
        lang,
      },
      1,
    ),
    // No axis of amounts: each bar says its own, in the words that the article's figure has.
    valueAxis(
      { id: 112, cross: 111, position: 'b', min: 0, max: round(most), hidden: true, crosses: 'max', lang },
      'between',
    ),
  ].join('');
  return { xml: chartSpace(lang, palette.ink, innerLayout(spec.layout), plots), workbook: toWorkbook(sheet) };
}
