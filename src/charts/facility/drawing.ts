// Rows of areas and buildings in; squares to one scale beside buildings one by one out.
import type { Indexed, Language } from '../../model/index.ts';
import { emptyScene, EMPTY_HEIGHT } from '../emptyScene.ts';
import { equivalentOf, quantityOf, sizeOf, spokenFigure } from '../figureRow.ts';
import { wrapTo } from '../lane.ts';
import { lineHeight, target, textLines, textNode, toScene } from '../nodes.ts';
import { palette } from '../palette.ts';
import { textWidth } from '../textWidth.ts';
import { isAhead } from '../phrases.ts';
import type { ChartContext, Drawing, SceneNode } from '../types.ts';
import { buildingsHeight, drawBuildings, perShape } from './buildings.ts';
import { comparisonOf, isArea, type FacilityRow } from './rows.ts';
import { drawSquare } from './square.ts';
import { noteOf } from './words.ts';

type Context = Omit<ChartContext, 'height'>;
interface Part {
  nodes: SceneNode[];
  height: number;
}
interface Place {
  x: number;
  y: number;
  width: number;
  /** Undefined: as high as it wants. */
  height?: number;
}

const HEAD = 30;
const GAP = 40;
/** The least width of an area's words, and the least side of the largest square. */
const LEAST = 150;
const LEAST_SIDE = 60;
const NARROW = 640;
const SIZES = [2.4, 2, 1.7, 1.4, 1.2];

const head = (text: string, x: number, y: number, context: Context) =>
  textNode(text, x, y + 12, { size: 12, weight: 700, fill: palette(context.theme).muted });

/** Words under or beside a shape: who, how much, compared with what, what else. */
function wordsOf(row: FacilityRow, width: number, lang: Language, size: 20 | 28 = 20) {
  const title = wrapTo(row.subject[lang], width, 14, 700, 2);
  const quantity = wrapTo(quantityOf(row.figure, lang), width, size, 700, 2);
  const compared = row.figure.equivalents.flatMap((e) => wrapTo(equivalentOf(e, lang), width, 14, 400, 2));
  const note = wrapTo(noteOf(row, lang), width, 12, 400, 3);
  const height =
    (title.length + compared.length) * lineHeight(14) +
    quantity.length * lineHeight(size) +
    note.length * lineHeight(12);
  return { title, quantity, compared, note, height, size };
}

function drawWords(words: ReturnType<typeof wordsOf>, x: number, y: number, context: Context): SceneNode[] {
  const { ink, muted } = palette(context.theme);
  let top = y;
  return (
    [
      [words.title, { size: 14, weight: 700, fill: ink }],
      [words.quantity, { size: words.size, weight: 700, fill: ink }],
      [words.compared, { size: 14, fill: ink }],
      [words.note, { size: 12, fill: muted }],
    ] as const
  ).flatMap(([lines, style]) => {
    const nodes = textLines(lines, x, top, style);
    top += lines.length * lineHeight(style.size);
    return nodes;
  });
}

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
function drawAreas(rows: FacilityRow[], indexed: Indexed | undefined, context: Context, place: Place): Part {
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

/** Buildings one by one, an organization under another; as many organizations as have room, the largest first. */
function drawBuilt(rows: FacilityRow[], indexed: Indexed | undefined, context: Context, place: Place): Part {
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

export const drawing: Drawing<FacilityRow> = {
  draw(rows, indexed, context) {
    const ko = context.lang === 'ko';
    if (!rows.length)
      return emptyScene(
        ko ? '시설 규모를 밝힌 보도가 없습니다.' : 'No report names the size of a facility.',
        ko ? '기간이나 조건을 넓히면 나타날 수 있습니다.' : 'A wider period or fewer filters may show some.',
        context,
      );
    return toScene(context.width, context.height, layOut(rows, indexed, context, context.height).nodes);
  },
  heightFor: (rows, context) => (rows.length ? Math.ceil(layOut(rows, undefined, context).height) + 4 : EMPTY_HEIGHT),
};
