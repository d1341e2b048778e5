// What sets one chart of figures apart from the others in; its drawing, a lane a figure, out.
import { formatValue } from '../catalog/index.ts';
import type { Indexed, Label, Language } from '../model/index.ts';
import { quantityOf, sizeOf, spokenFigure, type FigureRow } from './figureRow.ts';
import { keyItems } from './keyItems.ts';
import type { Lane } from './lane.ts';
import type { LaneBox, LanePanel } from './laneBox.ts';
import { drawLanes, laneChartHeight } from './laneChart.ts';
import { palette } from './palette.ts';
import { isAhead } from './phrases.ts';
import { toDrawing } from './toDrawing.ts';
import type { ChartContext, Drawing, Palette } from './types.ts';

/** Rows on one scale, in one unit. */
interface RowPanel<Row> {
  heading?: string;
  unit: string;
  rows: Row[];
}

export interface LaneParts<Row extends FigureRow> {
  /** Said where there is no row. */
  empty: Label;
  /** The columns' heads. */
  heads: { time?: Label; amount: Label };
  /** What a hollow bar stands for. */
  ahead: Label;
  /** Whether a time axis has room in a width. */
  time(width: number): boolean;
  panels(rows: Row[], lang: Language): RowPanel<Row>[];
  /** A row's title, note and colour, and what else differs from the figure's own amount and words. */
  lane(
    row: Row,
    lang: Language,
    colors: Palette,
  ): Pick<Lane, 'title' | 'note' | 'color'> & Partial<Omit<Lane, 'records' | 'label' | 'hollow'>>;
  /** A mark's spoken name; left out: the figure's. */
  spoken?(row: Row, indexed: Indexed, lang: Language): string;
}

/** A drawing whose rows can also be had as lanes, for what draws them by other means. */
export interface LaneDrawing<Row extends FigureRow = FigureRow> extends Drawing<Row> {
  parts: LaneParts<Row>;
}

/** A row as a lane; without the dataset it has no spoken name, which only a drawing needs. */
export function toLane<Row extends FigureRow>(
  { lane, spoken = spokenFigure }: LaneParts<Row>,
  row: Row,
  indexed: Indexed | undefined,
  { lang, theme }: Pick<ChartContext, 'lang' | 'theme'>,
): Lane {
  const { figure } = row;
  return {
    records: row.records,
    label: indexed ? spoken(row, indexed, lang) : '',
    quantity: quantityOf(figure, lang),
    amount: { value: figure.value, ...(figure.max === undefined ? {} : { max: figure.max }), bound: figure.bound },
    hollow: isAhead(row),
    weight: sizeOf(row),
    ...lane(row, lang, palette(theme)),
  };
}

/** A drawing with a lane for each figure: words, then its date, then its amount as sharp as it is known. */
export function toLaneDrawing<Row extends FigureRow>(parts: LaneParts<Row>): LaneDrawing<Row> {
  const { empty, heads, ahead, time, panels } = parts;

  function toChart(rows: Row[], indexed: Indexed | undefined, context: ChartContext): [LanePanel[], LaneBox] {
    const { lang, theme, width, height } = context;
    const lanePanels = panels(rows, lang).map(({ heading, unit, rows: own }): LanePanel => ({
      ...(heading === undefined ? {} : { heading }),
      lanes: own.map((row) => toLane(parts, row, indexed, context)),
      tick: (value) => formatValue(value, unit, lang),
    }));
    const bounds = lanePanels.flatMap((panel) => panel.lanes.map((one) => one.amount.bound));
    const box: LaneBox = {
      width,
      height,
      lang,
      palette: palette(theme),
      time: time(width),
      heads: { ...(heads.time ? { time: heads.time[lang] } : {}), amount: heads.amount[lang] },
      key: keyItems(rows, bounds, lang, ahead[lang]),
    };
    return [lanePanels, box];
  }

  const drawing = toDrawing<Row>({
    empty,
    draw: (rows, indexed, context) => drawLanes(...toChart(rows, indexed, context)),
    height: (rows, context) => laneChartHeight(...toChart(rows, undefined, { ...context, height: 0 })),
  });
  return { ...drawing, parts };
}
