// Rows of areas and buildings in; squares to one scale beside buildings one by one out.
import type { Indexed } from '../../model/index.ts';
import { toDrawing } from '../toDrawing.ts';
import { drawAreas } from './areas.ts';
import { drawBuilt } from './built.ts';
import { NARROW, type Context, type Part } from './place.ts';
import { isArea, type FacilityRow } from './rows.ts';

const GAP = 40;

function layOut(rows: FacilityRow[], indexed: Indexed | undefined, context: Context, height?: number): Part {
  const { width } = context;
  const [areas, built] = [rows.filter(isArea), rows.filter((row) => !isArea(row))];
  const whole = { x: 0, y: 0, width, ...(height === undefined ? {} : { height }) };
  if (!built.length) return drawAreas(areas, indexed, context, whole);
  if (!areas.length) return drawBuilt(built, indexed, context, whole);
  if (width < NARROW) {
    const high = height === undefined ? {} : { height: height * 0.66 };
    const upper = drawAreas(areas, indexed, context, { x: 0, y: 0, width, ...high });
    const y = upper.height + 24;
    const rest = height === undefined ? {} : { height: height - y };
    const lower = drawBuilt(built, indexed, context, { x: 0, y, width, ...rest });
    return { nodes: [...upper.nodes, ...lower.nodes], height: y + lower.height };
  }
  const left = Math.round((width - GAP) * 0.58);
  const upper = drawAreas(areas, indexed, context, { ...whole, width: left });
  const lower = drawBuilt(built, indexed, context, { ...whole, x: left + GAP, width: width - left - GAP });
  return { nodes: [...upper.nodes, ...lower.nodes], height: Math.max(upper.height, lower.height) };
}

export const drawing = toDrawing<FacilityRow>({
  empty: { ko: '시설 규모를 밝힌 보도가 없습니다.', en: 'No report names the size of a facility.' },
  draw: (rows, indexed, context) => layOut(rows, indexed, context, context.height).nodes,
  height: (rows, context) => Math.ceil(layOut(rows, undefined, context).height) + 4,
});
