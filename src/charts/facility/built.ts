// Rows of numbers of buildings in; the buildings one by one, an organization under another, out.
import type { Indexed } from '../../model/index.ts';
import { sizeOf, spokenFigure } from '../figureRow.ts';
import { target } from '../nodes.ts';
import { palette } from '../palette.ts';
import { isAhead } from '../phrases.ts';
import type { SceneNode } from '../types.ts';
import { buildingsHeight, drawBuildings, perShape } from './buildings.ts';
import { drawWords, head, HEAD, wordsOf, type Context, type Part, type Place } from './place.ts';
import type { FacilityRow } from './rows.ts';

const SIZES = [2.4, 2, 1.7, 1.4, 1.2];

/** Buildings one by one, an organization under another; as many organizations as have room, the largest first. */
export function drawBuilt(rows: FacilityRow[], indexed: Indexed | undefined, context: Context, place: Place): Part {
  const { lang, theme } = context;
  const colors = palette(theme);
  const nodes: SceneNode[] = [];
  const each = Math.max(...rows.map((row) => perShape(sizeOf(row))));
  nodes.push(
    head(
      each === 1
        ? lang === 'ko'
          ? '건물 (한 칸에 한 동, 빈 칸은 예정)'
          : 'Buildings, one shape each; hollow: planned'
        : lang === 'ko'
          ? '건물 (여럿이면 한 칸이 여러 동, 빈 칸은 예정)'
          : 'Buildings, one shape for several; hollow: planned',
      place.x,
      place.y,
      context,
    ),
  );
  // As large as the box lets them be: the shapes are what is to be counted.
  const wanted = (size: number) =>
    rows.reduce(
      (sum, row) => sum + wordsOf(row, place.width, lang).height + 28 + buildingsHeight(sizeOf(row), place.width, size),
      HEAD,
    );
  const size =
    place.height === undefined
      ? place.width < 400
        ? 1
        : 1.4
      : (SIZES.find((one) => wanted(one) <= (place.height ?? 0)) ?? 1);
  let y = place.y + HEAD;
  for (const row of rows) {
    const words = wordsOf(row, place.width, lang);
    const shapes = buildingsHeight(sizeOf(row), place.width, size);
    const height = words.height + 8 + shapes + 20;
    if (place.height !== undefined && y + height > place.y + place.height + 21 && y > place.y + HEAD) break;
    nodes.push(
      ...drawWords(words, place.x, y, context),
      ...drawBuildings({
        count: sizeOf(row),
        bound: row.figure.bound,
        hollow: isAhead(row),
        color: colors.series[0] ?? colors.accent,
        x: place.x,
        y: y + words.height + 8,
        width: place.width,
        size,
      }),
      target(
        { x: place.x - 4, y: y - 4, width: place.width + 4, height: height - 12 },
        row.records,
        indexed ? spokenFigure(row, indexed, lang) : '',
      ),
    );
    y += height;
  }
  return { nodes, height: y - place.y };
}
