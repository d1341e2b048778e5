// Rows of areas in; squares on one base line, to one scale, with their words out.
import type { Indexed, Language } from '../../model/index.ts';
import { quantityOf, sizeOf, spokenFigure } from '../figureRow.ts';
import { target } from '../nodes.ts';
import { palette } from '../palette.ts';
import { isAhead } from '../phrases.ts';
import { textWidth } from '../textWidth.ts';
import type { SceneNode } from '../types.ts';
import { drawWords, head, HEAD, NARROW, wordsOf, type Context, type Part, type Place } from './place.ts';
import { comparisonOf, type FacilityRow } from './rows.ts';
import { drawSquare } from './square.ts';

/** The least width of an area's words, and the least side of the largest square. */
const LEAST = 150;
const LEAST_SIDE = 60;

interface AreaPlan {
  kept: FacilityRow[];
  /** Pixels a metre. */
  scale: number;
  sides: number[];
  /** Width of each area's words, which stand below it. */
  column(side: number, scale: number): number;
  /** One square takes its words beside it where there is room; several have theirs below. */
  beside: boolean;
  fits: boolean;
}

/** The largest scale at which `count` areas have room with their words. */
function planAreas(rows: FacilityRow[], count: number, lang: Language, place: Place): AreaPlan {
  const kept = rows.slice(0, count);
  const sides = kept.map((row) => Math.sqrt(sizeOf(row)));
  const largest = Math.max(...sides);
  const low = place.height !== undefined && place.height < 280;
  const beside = count === 1 && place.width >= (low ? 320 : 460);
  const column = (side: number, at: number) => (count === 1 ? place.width - 20 : Math.max(LEAST, side * at + 12));
  const wordsHeight = (scale: number) =>
    beside ? 0 : Math.max(...kept.map((row, i) => wordsOf(row, column(sides[i] ?? 0, scale), lang).height));
  // On a phone, and where nothing bounds the height, a square leaves room for what stands below it.
  const natural = place.width < NARROW || place.height === undefined ? Math.min(420, place.width * 0.82) : Infinity;
  const room = place.height === undefined ? Infinity : place.height - HEAD - 30;
  const fitsAt = (scale: number) =>
    sides.reduce((sum, side) => sum + column(side, scale) + 24, -24) <= Math.max(place.width, LEAST) &&
    scale * largest <= Math.min(natural, room - wordsHeight(scale));
  let scale = (beside ? place.width - 230 : place.width - 20) / largest;
  while (!fitsAt(scale) && scale * largest > LEAST_SIDE) scale *= 0.97;
  return { kept, scale, sides, column, beside, fits: fitsAt(scale) };
}

/** Squares in a row on one base line, to one scale, each over its words; as many as have room, the largest first. */
export function drawAreas(rows: FacilityRow[], indexed: Indexed | undefined, context: Context, place: Place): Part {
  const { lang, theme } = context;
  const colors = palette(theme);
  let count = Math.max(1, Math.min(rows.length, Math.floor((place.width + 24) / (LEAST + 24))));
  while (count > 1 && !planAreas(rows, count, lang, place).fits) count--;
  const { kept, scale, sides, column, beside } = planAreas(rows, count, lang, place);
  const base = place.y + HEAD + 10 + scale * Math.max(...sides);
  const nodes: SceneNode[] = [
    head(lang === 'ko' ? '면적 (같은 축척)' : 'Areas, to one scale', place.x, place.y, context),
  ];
  let x = place.x + 10;
  let height = base - place.y;
  kept.forEach((row, i) => {
    const side = Math.max(3, (sides[i] ?? 0) * scale);
    const width = beside ? 200 : column(sides[i] ?? 0, scale);
    const compared = comparisonOf(row);
    const words = wordsOf(
      row,
      width,
      lang,
      beside && textWidth(quantityOf(row.figure, lang), 28, 700) <= width ? 28 : 20,
    );
    const [wordsX, wordsY] = beside ? [x + side + 28, base - side] : [x - 10, base + 16];
    nodes.push(
      ...drawSquare(
        {
          x,
          y: base - side,
          side,
          bound: row.figure.bound,
          hollow: isAhead(row),
          color: colors.series[2] ?? colors.accent,
          ...(compared ? { parts: compared.value, fields: compared.unit === '축구장' } : {}),
        },
        colors,
      ),
      ...drawWords(words, wordsX, wordsY, context),
    );
    const bottom = beside ? Math.max(base, wordsY + words.height) : wordsY + words.height;
    nodes.push(
      target(
        { x: x - 6, y: base - side - 6, width: beside ? side + 12 : width, height: bottom - (base - side) + 6 },
        row.records,
        indexed ? spokenFigure(row, indexed, lang) : '',
      ),
    );
    height = Math.max(height, bottom - place.y);
    x += width + 24;
  });
  return { nodes, height };
}
