// Rows of promises and people trained in; the picture out: bows to the day due, steps for rates, bars for people.
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
import { extentOf, monthsOf, type TalentRow } from './rows.ts';
import { noteOf } from './words.ts';

type Context = Omit<ChartContext, 'height'>;

function toLane(row: TalentRow, indexed: Indexed | undefined, { lang, theme }: Context): Lane {
  const { figure } = row;
  const [promised = '', , trained = ''] = palette(theme).series;
  const extent = extentOf(row);
  const months = monthsOf(row);
  const kind = months ? 'rate' : row.due ? 'arc' : 'when';
  return {
    records: row.records,
    label: indexed ? spokenFigure(row, indexed, lang) : '',
    title: row.subject[lang],
    note: noteOf(row, lang),
    quantity: quantityOf(figure, lang),
    amount: { value: figure.value, ...(figure.max === undefined ? {} : { max: figure.max }), bound: figure.bound },
    hollow: isAhead(row),
    color: isAhead(row) ? promised : trained,
    ...(extent ? { when: { extent, kind, ...(months ? { months } : {}) } as const } : {}),
    weight: sizeOf(row),
  };
}

const panelsOf = (rows: TalentRow[], indexed: Indexed | undefined, context: Context): LanePanel[] => [
  {
    lanes: rows.map((row) => toLane(row, indexed, context)),
    tick: (value) => formatValue(value, 'person', context.lang),
  },
];

function boxOf(rows: TalentRow[], context: ChartContext): LaneBox {
  const { lang, theme, width, height } = context;
  const ko = lang === 'ko';
  const bounds = rows.map((row) => row.figure.bound);
  return {
    width,
    height,
    lang,
    palette: palette(theme),
    time: true,
    heads: { time: ko ? '발표에서 기한까지' : 'Announced to due', amount: ko ? '인원' : 'People' },
    key: keyItems(rows, bounds, lang, ko ? '목표·계획' : 'target, plan'),
  };
}

export const drawing: Drawing<TalentRow> = {
  draw(rows, indexed, context) {
    const ko = context.lang === 'ko';
    if (!rows.length)
      return emptyScene(
        ko ? '인재 육성 목표나 교육 인원을 밝힌 보도가 없습니다.' : 'No report names a target or people trained.',
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
