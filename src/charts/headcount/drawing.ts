// Rows of people in; the picture out: one bar a number, its end as sharp as the number is known.
import { formatValue } from '../../catalog/index.ts';
import type { Indexed } from '../../model/index.ts';
import { emptyScene, EMPTY_HEIGHT } from '../emptyScene.ts';
import { quantityOf, sizeOf, spokenFigure } from '../figureRow.ts';
import { keyItems } from '../keyItems.ts';
import type { Lane } from '../lane.ts';
import type { LaneBox, LanePanel } from '../laneBox.ts';
import { drawLanes, laneChartHeight } from '../laneChart.ts';
import { toScene } from '../nodes.ts';
import { palette } from '../palette.ts';
import { isAhead } from '../phrases.ts';
import type { ChartContext, Drawing } from '../types.ts';
import type { HeadcountRow } from './rows.ts';
import { noteOf, titleOf } from './words.ts';

type Context = Omit<ChartContext, 'height'>;

function toLane(row: HeadcountRow, indexed: Indexed | undefined, { lang, theme }: Context): Lane {
  const { figure } = row;
  return {
    records: row.records,
    label: indexed ? spokenFigure(row, indexed, lang) : '',
    title: titleOf(row, lang),
    note: noteOf(row, lang),
    quantity: quantityOf(figure, lang),
    amount: { value: figure.value, ...(figure.max === undefined ? {} : { max: figure.max }), bound: figure.bound },
    hollow: isAhead(row),
    color: palette(theme).series[0] ?? '',
    weight: sizeOf(row),
  };
}

const panelsOf = (rows: HeadcountRow[], indexed: Indexed | undefined, context: Context): LanePanel[] => [
  {
    lanes: rows.map((row) => toLane(row, indexed, context)),
    tick: (value) => formatValue(value, 'person', context.lang),
  },
];

function boxOf(rows: HeadcountRow[], context: ChartContext): LaneBox {
  const { lang, theme, width, height } = context;
  const ko = lang === 'ko';
  const bounds = rows.map((row) => row.figure.bound);
  return {
    width,
    height,
    lang,
    palette: palette(theme),
    time: false,
    heads: { amount: ko ? '인원' : 'People' },
    key: keyItems(rows, bounds, lang, ko ? '계획' : 'planned'),
  };
}

export const drawing: Drawing<HeadcountRow> = {
  draw(rows, indexed, context) {
    const ko = context.lang === 'ko';
    if (!rows.length)
      return emptyScene(
        ko ? '인력 규모를 밝힌 보도가 없습니다.' : 'No report names a number of people.',
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
