// How a chart's rows are drawn and measured, and what is said without any, in; its drawing out.
import type { Indexed, Label } from '../model/index.ts';
import { emptyScene, EMPTY_HEIGHT } from './emptyScene.ts';
import { toScene } from './nodes.ts';
import type { ChartContext, ChartRow, Drawing, SceneNode } from './types.ts';

export interface DrawingParts<Row extends ChartRow> {
  /** Said where there is no row: what no report tells. */
  empty: Label;
  /** Draws one row or more. */
  draw(rows: Row[], indexed: Indexed, context: ChartContext): SceneNode[];
  /** Pixels that suit one row or more. */
  height(rows: Row[], context: Omit<ChartContext, 'height'>): number;
}

const HINT: Label = {
  ko: '기간이나 조건을 넓히면 나타날 수 있습니다.',
  en: 'A wider period or fewer filters may show some.',
};

/** A drawing that states in words what the reports do not tell, where there is no row. */
export function toDrawing<Row extends ChartRow>({ empty, draw, height }: DrawingParts<Row>): Drawing<Row> {
  return {
    draw: (rows, indexed, context) =>
      rows.length
        ? toScene(context.width, context.height, draw(rows, indexed, context))
        : emptyScene(empty[context.lang], HINT[context.lang], context),
    heightFor: (rows, context) => (rows.length ? height(rows, context) : EMPTY_HEIGHT),
  };
}
