// Rows of money in; the picture out: one scale for what the articles make comparable, a panel for each other currency.
import { formatValue, unit as unitOf } from '../../catalog/index.ts';
import type { Indexed, Language } from '../../model/index.ts';
import { emptyScene, EMPTY_HEIGHT } from '../emptyScene.ts';
import { equivalentOf, quantityOf, sizeOf, spokenFigure } from '../figureRow.ts';
import { keyItems } from '../keyItems.ts';
import type { Lane } from '../lane.ts';
import type { LaneBox, LanePanel } from '../laneBox.ts';
import { drawLanes, laneChartHeight } from '../laneChart.ts';
import { toScene } from '../nodes.ts';
import { palette } from '../palette.ts';
import { withParticle } from '../phrases.ts';
import { isPlan, readExtent } from '../timeExtent.ts';
import type { ChartContext, Drawing } from '../types.ts';
import { commonCurrency, METRICS, type InvestmentRow } from './rows.ts';
import { noteOf } from './words.ts';

function toLane(row: InvestmentRow, indexed: Indexed | undefined, context: Omit<ChartContext, 'height'>): Lane {
  const { lang, theme } = context;
  const { figure } = row;
  const series = palette(theme).series;
  const extent = readExtent(figure.date);
  const amount = row.common ?? { value: figure.value, max: figure.max, bound: figure.bound };
  // In brackets, as the articles put them; the subtitle says that the conversions are theirs.
  const converted = figure.equivalents.map((e) => `(${equivalentOf(e, lang)})`);
  return {
    records: row.records,
    label: indexed ? `${row.parties[lang]}: ${spokenFigure(row, indexed, lang)}` : '',
    title: row.parties[lang],
    note: noteOf(row, lang),
    quantity: [quantityOf(figure, lang), ...converted].join('\n'),
    amount: { value: amount.value, ...(amount.max === undefined ? {} : { max: amount.max }), bound: amount.bound },
    hollow: figure.status !== 'actual',
    color: series[METRICS.findIndex((metric) => metric === figure.metric)] ?? series[0] ?? '',
    ...(extent
      ? { when: { extent, kind: figure.status !== 'actual' && isPlan(extent) ? 'span' : 'when' } as const }
      : {}),
    weight: row.common?.value ?? sizeOf(row),
  };
}

/** The comparable sums first, then each currency that no article converts. */
function panelsOf(
  rows: InvestmentRow[],
  indexed: Indexed | undefined,
  context: Omit<ChartContext, 'height'>,
): LanePanel[] {
  const { lang } = context;
  const currency = commonCurrency(rows.map((row) => row.figure));
  const others = [...new Set(rows.filter((row) => !row.common).map((row) => row.figure.unit))].sort();
  return [currency, ...others].map((unit, i) => ({
    ...(i > 0 ? { heading: alone(unit, lang) } : {}),
    lanes: rows
      .filter((row) => (i === 0 ? row.common : !row.common && row.figure.unit === unit))
      .map((row) => toLane(row, indexed, context)),
    tick: (value) => formatValue(value, unit, lang),
  }));
}

function alone(unit: string, lang: Language): string {
  const name = unitOf(unit)?.label[lang].trim() ?? unit;
  return lang === 'ko'
    ? `${withParticle(name, '으로/로')}만 밝힌 금액 (위와 눈금이 다르다)`
    : `Given in ${name} only, on a scale of its own`;
}

function boxOf(rows: InvestmentRow[], context: ChartContext): LaneBox {
  const { lang, theme, width, height } = context;
  const ko = lang === 'ko';
  return {
    width,
    height,
    lang,
    palette: palette(theme),
    time: width >= 640,
    heads: { time: ko ? '발표·기간' : 'Announced, period', amount: ko ? '금액' : 'Amount' },
    key: keyItems(
      rows,
      rows.map((row) => row.common?.bound ?? row.figure.bound),
      lang,
      ko ? '계획' : 'planned',
    ),
  };
}

export const drawing: Drawing<InvestmentRow> = {
  draw(rows, indexed, context) {
    const ko = context.lang === 'ko';
    if (!rows.length)
      return emptyScene(
        ko ? '투자 금액을 밝힌 보도가 없습니다.' : 'No report names a sum of money.',
        ko ? '기간이나 조건을 넓히면 나타날 수 있습니다.' : 'A wider period or fewer filters may show some.',
        context,
      );
    return toScene(context.width, context.height, drawLanes(panelsOf(rows, indexed, context), boxOf(rows, context)));
  },
  heightFor: (rows, context) =>
    rows.length
      ? laneChartHeight(panelsOf(rows, undefined, context), boxOf(rows, { ...context, height: 0 }))
      : EMPTY_HEIGHT,
};
