// Counts by period and type in; a native chart of stacked columns with its workbook out: solid what happened, hollow what is planned.
import type { Palette } from '../../charts/types.ts';
import type { Language } from '../../model/index.ts';
import { categoryAxis, chartSpace, innerLayout, numRef, spPr, strRef, valueAxis, type Share } from './chartParts.ts';
import { lookOf } from './looks.ts';
import type { ChartPart } from './presentation.ts';
import { Sheet, toWorkbook } from './workbook.ts';
import { el, val } from './xml.ts';

export interface ColumnSeries {
  name: string;
  color: string;
  hollow: boolean;
  /** One for each category; 0 is left empty. */
  counts: readonly number[];
}

export interface ColumnsSpec {
  head: string;
  categories: readonly string[];
  /** Every how many of them are named under the axis. */
  named: number;
  series: readonly ColumnSeries[];
  layout: Share;
  lang: Language;
  palette: Palette;
}

/** A whole step of counts that gives the axis five ticks at most. */
const stepOf = (most: number) =>
  [1, 2, 5, 10, 20, 50, 100, 200, 500].find((step) => most / step <= 5) ?? Math.ceil(most / 5);

export function toColumnsChart({ head, categories, named, series, layout, lang, palette }: ColumnsSpec): ChartPart {
  const sheet = new Sheet(
    [head, ...series.map((one) => one.name)],
    categories.map((category, i) => [category, ...series.map((one) => one.counts[i] || null)]),
  );
  const totals = categories.map((_, i) => series.reduce((sum, one) => sum + (one.counts[i] ?? 0), 0));
  const most = Math.max(1, ...totals);
  const step = stepOf(most);
  const cat = el('c:cat', {}, strRef(sheet.column(0), categories));
  const columns = series.map((one, n) => {
    const { fill, stroke } = lookOf({ color: one.color, bound: 'exact', hollow: one.hollow });
    return el(
      'c:ser',
      {},
      val('c:idx', n),
      val('c:order', n),
      el('c:tx', {}, strRef(sheet.head(n + 1), [one.name])),
      spPr(fill, stroke ?? { color: palette.ground, width: 0.75 }),
      val('c:invertIfNegative', false),
      cat,
      el(
        'c:val',
        {},
        numRef(
          sheet.column(n + 1),
          one.counts.map((count) => count || null),
          '0',
        ),
      ),
    );
  });
  const plots = [
    el(
      'c:barChart',
      {},
      val('c:barDir', 'col'),
      val('c:grouping', 'stacked'),
      val('c:varyColors', false),
      ...columns,
      val('c:gapWidth', 30),
      val('c:overlap', 100),
      val('c:axId', 311),
      val('c:axId', 312),
    ),
    categoryAxis(
      { id: 311, cross: 312, position: 'b', line: palette.muted, label: { size: 12, color: palette.muted }, lang },
      named,
    ),
    valueAxis(
      {
        id: 312,
        cross: 311,
        position: 'l',
        min: 0,
        max: Math.ceil(most / step) * step,
        majorUnit: step,
        grid: palette.line,
        format: '0',
        label: { size: 12, color: palette.muted },
        lang,
      },
      'between',
    ),
  ].join('');
  return { xml: chartSpace(lang, palette.ink, innerLayout(layout), plots), workbook: toWorkbook(sheet) };
}
