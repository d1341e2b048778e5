// Stretches and points of time in lanes in; a native XY chart over dates with its workbook out.
import type { Palette } from '../../charts/types.ts';
import { addDays, type Language } from '../../model/index.ts';
import { toTime } from '../../charts/timeExtent.ts';
import { chartSpace, innerLayout, NO_FILL, NO_VALUES, numRef, strRef, valueAxis, type Share } from './chartParts.ts';
import type { ChartPart } from './presentation.ts';
import { ln, type Stroke } from './shapes.ts';
import { paragraph, solid } from './text.ts';
import { serialDay, Sheet, toWorkbook, type Cell } from './workbook.ts';
import { el, val, type Xml } from './xml.ts';

/**
 * One mark of a lane, as it is known. `point`: a day. `stretch`: some time within it. `vague`: about then. `run`: from one
 * to the other, a promise under way. `open`: from the one known end on into what is not known.
 */
export interface Segment {
  name: string;
  kind: 'point' | 'stretch' | 'vague' | 'run' | 'open';
  /** Milliseconds; of an open one, the known end first. */
  from: number;
  to: number;
  /** Lanes from the top, in halves: 0.5 is the middle of the first. */
  lane: number;
  color: string;
  hollow: boolean;
  /** Written after it, or before it where it has no room there. */
  label?: string;
  labelBefore?: boolean;
}

export interface TimesSpec {
  segments: readonly Segment[];
  lanes: number;
  domain: readonly [number, number];
  heads: readonly string[];
  layout: Share;
  /** Points of the plot. */
  width: number;
  /** Whether years are written under it. */
  axis: boolean;
  lang: Language;
  palette: Palette;
}

/** Points below which a dash would be a dot, or nothing at all. */
const SHORT = 12;

function strokeOf({ kind, hollow, color }: Segment, points: number): Stroke | undefined {
  switch (kind) {
    case 'point':
      return undefined;
    case 'stretch':
      if (points < SHORT) return { color, width: hollow ? 2 : 6, alpha: hollow ? 1 : 0.45 };
      return hollow ? { color, width: 2, dash: 'dash' } : { color, width: 6, alpha: 0.45 };
    case 'vague':
      return {
        color,
        width: hollow ? 2 : 6,
        alpha: hollow ? 0.7 : 0.35,
        ...(points < SHORT ? {} : { dash: 'sysDot' as const }),
      };
    case 'run':
      return { color, width: 1.5, ...(hollow ? { dash: 'dash' } : {}) };
    case 'open':
      return { color, width: 2, dash: 'sysDot', tail: true };
  }
}

const marker = (segment: Segment, ground: string): Xml =>
  segment.kind === 'point'
    ? el(
        'c:marker',
        {},
        val('c:symbol', 'circle'),
        val('c:size', 9),
        el('c:spPr', {}, solid(segment.hollow ? ground : segment.color), ln({ color: segment.color, width: 1.5 })),
      )
    : el('c:marker', {}, val('c:symbol', 'none'));

function series(segment: Segment, n: number, sheet: Sheet, { lang, palette, domain, width }: TimesSpec): Xml {
  const single = segment.kind === 'point';
  const days = (single ? [segment.from] : [segment.from, segment.to]).map(serialDay);
  const stroke = strokeOf(segment, (Math.abs(segment.to - segment.from) / (domain[1] - domain[0])) * width);
  // An open one may run backwards: its later end is where its words stand.
  const later = (days[1] ?? -Infinity) >= (days[0] ?? 0) ? days.length - 1 : 0;
  const at = segment.labelBefore ? days.length - 1 - later : later;
  return el(
    'c:ser',
    {},
    val('c:idx', n),
    val('c:order', n),
    el('c:tx', {}, strRef(sheet.across(n, 0), [segment.name])),
    el('c:spPr', {}, ln(stroke)),
    marker(segment, palette.ground),
    segment.label !== undefined &&
      el(
        'c:dLbls',
        {},
        el(
          'c:dLbl',
          {},
          val('c:idx', at),
          el(
            'c:tx',
            {},
            el(
              'c:rich',
              {},
              el('a:bodyPr', { wrap: 'none', anchor: 'ctr' }, el('a:spAutoFit')),
              el('a:lstStyle'),
              paragraph([segment.label], { size: 12, color: palette.muted }, lang),
            ),
          ),
          el('c:spPr', {}, NO_FILL, ln(undefined)),
          val('c:dLblPos', segment.labelBefore ? 'l' : 'r'),
          val('c:showLegendKey', false),
          val('c:showVal', true),
          ['CatName', 'SerName', 'Percent', 'BubbleSize'].map((one) => val(`c:show${one}`, false)).join(''),
        ),
        NO_VALUES,
      ),
    el('c:xVal', {}, numRef(sheet.across(n, 1, single ? 1 : 2), days, 'yyyy\\-mm\\-dd')),
    el(
      'c:yVal',
      {},
      numRef(
        sheet.across(n, 3, single ? 3 : 4),
        days.map(() => segment.lane),
      ),
    ),
    val('c:smooth', false),
  );
}

/** Years between two labels of the axis, so many that each has room. */
const yearStep = (years: number, width: number) =>
  [1, 2, 5, 10, 20, 50, 100].find((n) => (years / n) * 48 <= width) ?? 200;

/** The chart over whole years. */
export function toTimesChart(spec: TimesSpec): ChartPart {
  const { segments, lanes, domain, heads, lang, palette, width } = spec;
  const sheet = new Sheet(
    heads,
    segments.map(({ name, kind, from, to, lane }): Cell[] => {
      const single = kind === 'point';
      return [name, { day: serialDay(from) }, single ? null : { day: serialDay(to) }, lane, single ? null : lane];
    }),
  );
  const [first, last] = domain.map((time) => new Date(time).getUTCFullYear()) as [number, number];
  const step = yearStep(last - first + 1, width);
  // Steps of 365.25 days from three quarters into the first day stay inside the first two days of each year.
  const min = serialDay(toTime(`${first}-01-01`)) + 0.75;
  const end = domain[1] > toTime(`${last}-01-02`) ? `${last + 1}-01-01` : `${last}-01-01`;
  const max = serialDay(toTime(addDays(end, 1)));
  const plots = [
    el(
      'c:scatterChart',
      {},
      val('c:scatterStyle', 'lineMarker'),
      val('c:varyColors', false),
      ...segments.map((segment, n) => series(segment, n, sheet, spec)),
      val('c:axId', 211),
      val('c:axId', 212),
    ),
    valueAxis(
      {
        id: 211,
        cross: 212,
        position: 'b',
        min,
        max,
        majorUnit: 365.25 * step,
        format: lang === 'ko' ? 'yyyy"년"' : 'yyyy',
        grid: palette.line,
        line: palette.line,
        crosses: 'max',
        ...(spec.axis ? { label: { size: 12, color: palette.muted } } : { noLabels: true }),
        lang,
      },
      'midCat',
    ),
    valueAxis(
      { id: 212, cross: 211, position: 'l', min: 0, max: lanes, reversed: true, hidden: true, crosses: 'min', lang },
      'midCat',
    ),
  ].join('');
  return { xml: chartSpace(lang, palette.ink, innerLayout(spec.layout), plots), workbook: toWorkbook(sheet) };
}

/** The axis' ends, in milliseconds: what is drawn is placed by them. */
export function timesDomain([from, to]: readonly [number, number]): [number, number] {
  const [first, last] = [new Date(from).getUTCFullYear(), new Date(to).getUTCFullYear()];
  return [toTime(`${first}-01-01`), toTime(`${last + 1}-01-01`)];
}
