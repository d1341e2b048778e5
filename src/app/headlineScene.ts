// A headline's figure and the others of its group in; a small picture that sets it beside them, true to bounds and plans, out.
import { formatDate, formatQuantity, metrics } from '../catalog/index.ts';
import { boundMarks, reachOf, type Bar } from '../charts/boundMarks.ts';
import { equivalentOf, quantityOf } from '../charts/figureRow.ts';
import { middleToBaseline, node, target, textNode, toScene } from '../charts/nodes.ts';
import { palette } from '../charts/palette.ts';
import { cutText, textWidth } from '../charts/textWidth.ts';
import type { Scene, SceneNode } from '../charts/types.ts';
import {
  nameOf,
  wordsOf,
  type Bound,
  type Equivalent,
  type Figure,
  type Indexed,
  type Language,
  type Theme,
} from '../model/index.ts';
import { metricOf } from './describeRecord.ts';

/** Bars at most, and the pixels of each. */
export const ROWS = 4;
export const ROW = 20;
export const HEIGHT = ROWS * ROW;
const BAR = 10;
/** The share of the width that the longest bar takes: its words stand beside it. */
const LONGEST = 0.42;
/** Below this share of the width bars beside their words say nothing: the words stand under them, half as many. */
const SHORTEST = 0.15;
const SIZE = 12;
/** Pixels between a value and the words of its amount, an arrow or a soft end included. */
const BESIDE = 28;

export interface Amount {
  figure: Figure;
  value: number;
  max?: number;
  bound: Bound;
  /** Set where the amount is the article's own conversion into the headline's unit. */
  converted?: Equivalent;
}

const groupOf = new Map(metrics.map((metric) => [metric.id, metric.group]));
const isAhead = (figure: Figure) => figure.status !== 'actual';

/**
 * The headline's figure first, then the largest others of its group that can stand on one scale with it: of one unit, or
 * brought to it by the article itself, and counted over the same time (a yearly number is no total).
 */
export function amountsBeside(headline: Figure, { dataset }: Pick<Indexed, 'dataset'>): Amount[] {
  const group = groupOf.get(headline.metric);
  const amounts = dataset.figures
    .filter((figure) => groupOf.get(figure.metric) === group && figure.rate === headline.rate)
    .flatMap((figure): Amount[] => {
      const { value, max, bound } = figure;
      if (figure.unit === headline.unit)
        return [{ figure, value, ...(max === undefined ? {} : { max }), bound: bound as Bound }];
      const converted = figure.equivalents.find((one) => one.unit === headline.unit);
      if (!converted) return [];
      // What was at least so much in one unit is at least so much in the other.
      return [
        { figure, value: converted.value, bound: (bound === 'exact' ? converted.bound : bound) as Bound, converted },
      ];
    })
    .sort(
      (a, b) =>
        Number(b.figure.id === headline.id) - Number(a.figure.id === headline.id) ||
        (b.max ?? b.value) - (a.max ?? a.value) ||
        a.figure.id.localeCompare(b.figure.id),
    );
  return amounts.slice(0, ROWS);
}

/** Something that the article measures by and that can be drawn one by one: `축구장 24개`. */
const countable = (figure: Figure): Equivalent | undefined =>
  figure.equivalents.find(
    ({ value, unit }) => !/^[A-Z]{3}$/.test(unit) && Number.isInteger(value) && value > 1 && value <= 100,
  );

interface Context {
  lang: Language;
  theme: Theme;
  /** Pixels. */
  width: number;
  /** How many times larger than on a page: a slide is read from afar. */
  scale?: number;
}

function spoken(figure: Figure, indexed: Indexed, lang: Language): string {
  const name = `${nameOf(indexed, figure.subject, lang)} ${metricOf(indexed, figure, lang)} ${quantityOf(figure, lang)}`;
  return `${name}, ${formatDate(figure.date, lang)}`;
}

/** One shape for each thing that the article counts the amount in, and its words under them. */
function drawCounted(
  figure: Figure,
  counted: Equivalent,
  indexed: Indexed,
  { lang, theme, width }: Context,
): SceneNode[] {
  const { accent, muted } = palette(theme);
  const rows = counted.value > 40 ? 3 : 2;
  const columns = Math.ceil(counted.value / rows);
  const step = Math.min(20, width / columns);
  const size = Math.max(1, step - 3);
  const high = Math.min(size, 14);
  const hollow = isAhead(figure);
  const soft = counted.bound !== 'exact';
  const shapes = Array.from({ length: counted.value }, (_, i) =>
    node('rect', {
      x: (i % columns) * step + 0.75,
      y: 8 + Math.floor(i / columns) * (high + 3),
      width: size,
      height: high,
      fill: accent,
      // The last of `about` so many may be there or not.
      'fill-opacity': hollow ? 0.14 : soft && i === counted.value - 1 ? 0.4 : 0.85,
      ...(hollow ? { stroke: accent, 'stroke-width': 1.5 } : {}),
    }),
  );
  const words = `${equivalentOf(counted, lang)} (${lang === 'ko' ? '기사의 비교' : 'the article’s comparison'})`;
  const y = 8 + rows * (high + 3) + 14;
  return [
    ...shapes,
    textNode(cutText(words, width, SIZE, 400), 0, y, { size: SIZE, fill: muted }),
    target({ x: 0, y: 2, width, height: y + 4 }, [figure.id], `${spoken(figure, indexed, lang)}\n${words}`),
  ];
}

function drawBars(all: readonly Amount[], indexed: Indexed, { lang, theme, width }: Context): SceneNode[] {
  const { accent, muted, ink } = palette(theme);
  const most = Math.max(...all.map(({ value, max }) => max ?? value));
  const quantityWords = all.map(({ figure, converted }) =>
    converted
      ? `${lang === 'ko' ? '환산' : 'converted'} ${formatQuantity({ ...converted, bound: converted.bound as Bound }, lang)}`
      : quantityOf(figure, lang),
  );
  // The longest bar leaves room for every value's words: a value is never cut.
  const besideWords = Math.min(
    most > 0 ? (width * LONGEST) / most : 0,
    ...all.map(({ value, max }, i) =>
      Math.max(0, (width - textWidth(quantityWords[i] ?? '', SIZE) - BESIDE) / Math.max(max ?? value, 1e-9)),
    ),
  );
  const under = most * besideWords < width * SHORTEST;
  const amounts = under ? all.slice(0, ROWS / 2) : all;
  const k = under ? (width - BESIDE) / Math.max(most, 1e-9) : besideWords;
  const row = under ? 2 * ROW : ROW;
  const bars = amounts.map(({ figure, value, max, bound }, i): Bar => ({
    // A bar of no width would say nothing at all.
    x: Math.max(1.5, value * k),
    ...(max === undefined ? {} : { max: max * k }),
    y: i * row + (ROW - BAR) / 2,
    height: BAR,
    bound,
    hollow: isAhead(figure),
    color: i === 0 ? accent : muted,
  }));
  const { rects, lines, heads } = boundMarks(bars);
  const marks: SceneNode[] = [
    ...rects.map(({ x1, x2, y1, y2, fill, opacity }) =>
      node('rect', { x: x1, y: y1, width: x2 - x1, height: y2 - y1, fill, 'fill-opacity': opacity }),
    ),
    ...lines.map(({ x1, x2, y1, y2, stroke }) => node('line', { x1, x2, y1, y2, stroke, 'stroke-width': 1.5 })),
    ...heads.map(({ x, y, rotate, stroke }) =>
      node('path', {
        d:
          rotate === 90
            ? `M${x - 5},${y - 4}L${x},${y}L${x - 5},${y + 4}`
            : `M${x + 5},${y - 4}L${x},${y}L${x + 5},${y + 4}`,
        fill: 'none',
        stroke,
        'stroke-width': 1.5,
      }),
    ),
    node('line', { x1: 0, x2: 0, y1: 2, y2: amounts.length * row - 2, stroke: ink, 'stroke-width': 1 }),
  ];
  const head = amounts[0]?.figure;
  const words = amounts.flatMap(({ figure }, i): SceneNode[] => {
    const bar = bars[i];
    if (!bar) return [];
    const x = under ? 6 : reachOf(bar) + 8;
    const quantity = quantityWords[i] ?? '';
    const metric =
      figure.metric === head?.metric ? '' : ` ${metricOf(indexed, { ...figure, qualifier: undefined }, lang)}`;
    const part = figure.qualifier ? ` (${wordsOf(indexed, figure.qualifier, lang)})` : '';
    const y = i * row + row - ROW / 2 + middleToBaseline(SIZE);
    const value = cutText(quantity, width - x, SIZE, 400);
    const room = width - x - textWidth(value, SIZE) - 6;
    // Whom the first is about stands over it.
    const name =
      i && room > 28 ? cutText(`${nameOf(indexed, figure.subject, lang)}${metric}${part}`, room, SIZE, 400) : '';
    return [
      textNode(value, x, y, { size: SIZE, fill: ink }),
      ...(name ? [textNode(name, width - room, y, { size: SIZE, fill: muted })] : []),
    ];
  });
  const targets = amounts.map(({ figure }, i) =>
    target({ x: 0, y: i * row, width, height: row }, [figure.id], spoken(figure, indexed, lang)),
  );
  return [...marks, ...words, ...targets];
}

/**
 * `width` by 80 pixels (times the scale): what the article counts the amount in where nothing else can stand beside it,
 * else bars.
 */
export function drawHeadline(headline: Figure, indexed: Indexed, context: Context): Scene {
  const { scale = 1 } = context;
  const within = { ...context, width: context.width / scale };
  const amounts = amountsBeside(headline, indexed);
  const counted = amounts.length === 1 ? countable(headline) : undefined;
  const nodes = counted ? drawCounted(headline, counted, indexed, within) : drawBars(amounts, indexed, within);
  return toScene(
    context.width,
    HEIGHT * scale,
    scale === 1 ? nodes : [node('g', { transform: `scale(${scale})` }, nodes)],
  );
}
