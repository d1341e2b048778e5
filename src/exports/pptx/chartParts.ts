// References, axes and looks in; the pieces that every native chart is put together from out (DrawingML charts, ECMA-376 21.2).
import type { Language } from '../../model/index.ts';
import { colorOf, runLook, type Look } from './text.ts';
import { ln, type Stroke } from './shapes.ts';
import { el, NS, part, text, val, type Xml } from './xml.ts';

/** Categories and names are strings, never levels of a table: that is what other programs read too. */
export const strRef = (f: string, words: readonly string[]): Xml =>
  el(
    'c:strRef',
    {},
    `<c:f>${text(f)}</c:f>`,
    el(
      'c:strCache',
      {},
      val('c:ptCount', words.length),
      ...words.map((one, idx) => el('c:pt', { idx }, `<c:v>${text(one)}</c:v>`)),
    ),
  );

/** Numbers; null is an empty cell. */
export const numRef = (f: string, numbers: readonly (number | null)[], format = 'General'): Xml =>
  el(
    'c:numRef',
    {},
    `<c:f>${text(f)}</c:f>`,
    el(
      'c:numCache',
      {},
      `<c:formatCode>${text(format)}</c:formatCode>`,
      val('c:ptCount', numbers.length),
      ...numbers.map((one, idx) => (one === null ? '' : el('c:pt', { idx }, `<c:v>${one}</c:v>`))),
    ),
  );

/** The text properties of a part of the chart, with the Korean font named. */
export const txPr = (look: Look, lang: Language, body: Readonly<Record<string, string | number>> = {}): Xml =>
  el(
    'c:txPr',
    {},
    el('a:bodyPr', body),
    el('a:lstStyle'),
    el('a:p', {}, el('a:pPr', {}, runLook('a:defRPr', look, lang)), runLook('a:endParaRPr', look, lang)),
  );

export const spPr = (fill: Xml, stroke?: Stroke): Xml => el('c:spPr', {}, fill, ln(stroke));
export const NO_FILL = el('a:noFill');

/** A fill that is sure up to a share of its length and fades out from there to its end; `degrees` is where it runs. */
export const fading = (color: string, alpha: number, sure: number, degrees = 0): Xml =>
  el(
    'a:gradFill',
    { rotWithShape: true },
    el(
      'a:gsLst',
      {},
      el('a:gs', { pos: 0 }, colorOf(color, alpha)),
      el('a:gs', { pos: Math.round(sure * 100_000) }, colorOf(color, alpha)),
      el('a:gs', { pos: 100_000 }, colorOf(color, 0.02)),
    ),
    el('a:lin', { ang: degrees * 60_000, scaled: false }),
  );

/** Which numbers the labels of a series show: none but those that are written for a point. */
export const NO_VALUES = ['LegendKey', 'Val', 'CatName', 'SerName', 'Percent', 'BubbleSize']
  .map((one) => val(`c:show${one}`, false))
  .join('');

/** A place inside the chart's frame, in shares of it. */
export interface Share {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** Where the plot itself stands, without the labels of its axes. */
export const innerLayout = ({ x, y, w, h }: Share): Xml =>
  el(
    'c:layout',
    {},
    el(
      'c:manualLayout',
      {},
      val('c:layoutTarget', 'inner'),
      val('c:xMode', 'edge'),
      val('c:yMode', 'edge'),
      ...(['x', 'y', 'w', 'h'] as const).map((name) => val(`c:${name}`, round({ x, y, w, h }[name]))),
    ),
  );

export const round = (value: number): number => Math.round(value * 1e5) / 1e5;

export interface AxisLook {
  id: number;
  cross: number;
  position: 'l' | 'r' | 't' | 'b';
  min?: number;
  max?: number;
  /** The first stands at the top, or at the right. */
  reversed?: boolean;
  hidden?: boolean;
  noLabels?: boolean;
  format?: string;
  majorUnit?: number;
  grid?: string;
  line?: string;
  /** Where it crosses the other axis: at its start, or at its end. */
  crosses?: 'autoZero' | 'min' | 'max';
  label?: Look;
  lang: Language;
  /** Colour of the ticks; none where left out. */
  ticks?: boolean;
}

function axis(name: string, look: AxisLook, own: Xml, middle = ''): Xml {
  return el(
    name,
    {},
    val('c:axId', look.id),
    el(
      'c:scaling',
      {},
      val('c:orientation', look.reversed ? 'maxMin' : 'minMax'),
      look.max !== undefined && val('c:max', look.max),
      look.min !== undefined && val('c:min', look.min),
    ),
    val('c:delete', look.hidden ?? false),
    val('c:axPos', look.position),
    look.grid && el('c:majorGridlines', {}, el('c:spPr', {}, ln({ color: look.grid, width: 0.75 }))),
    el('c:numFmt', { formatCode: look.format ?? 'General', sourceLinked: false }),
    val('c:majorTickMark', look.ticks ? 'out' : 'none'),
    val('c:minorTickMark', 'none'),
    val('c:tickLblPos', look.noLabels ? 'none' : look.position === 'b' && look.crosses !== 'max' ? 'low' : 'nextTo'),
    el('c:spPr', {}, ln(look.line ? { color: look.line, width: 1 } : undefined)),
    look.label && txPr(look.label, look.lang, middle ? { rot: -60_000_000, vert: 'horz' } : {}),
    val('c:crossAx', look.cross),
    val('c:crosses', look.crosses ?? 'autoZero'),
    own,
  );
}

export const categoryAxis = (look: AxisLook, skip?: number): Xml =>
  axis(
    'c:catAx',
    look,
    [
      val('c:auto', false),
      // Beside bars the lines of a name end where the bars begin.
      val('c:lblAlgn', look.position === 'l' ? 'r' : 'ctr'),
      val('c:lblOffset', 100),
      skip === undefined ? '' : val('c:tickLblSkip', skip),
      val('c:noMultiLvlLbl', true),
    ].join(''),
    'flat',
  );

export const valueAxis = (look: AxisLook, between: 'between' | 'midCat'): Xml =>
  axis(
    'c:valAx',
    look,
    val('c:crossBetween', between) + (look.majorUnit === undefined ? '' : val('c:majorUnit', look.majorUnit)),
  );

/** A whole chart: plots and their axes, with neither title nor ground, so that it stands on any slide. */
export function chartSpace(lang: Language, ink: string, layout: Xml, plots: Xml): string {
  return part(
    el(
      'c:chartSpace',
      { 'xmlns:c': NS.c, 'xmlns:a': NS.a, 'xmlns:r': NS.r },
      val('c:date1904', false),
      val('c:lang', lang === 'ko' ? 'ko-KR' : 'en-US'),
      val('c:roundedCorners', false),
      el(
        'c:chart',
        {},
        val('c:autoTitleDeleted', true),
        el('c:plotArea', {}, layout, plots, el('c:spPr', {}, NO_FILL, ln(undefined))),
        val('c:plotVisOnly', true),
        val('c:dispBlanksAs', 'gap'),
      ),
      el('c:spPr', {}, NO_FILL, ln(undefined)),
      txPr({ size: 12, color: ink }, lang),
      el('c:externalData', { 'r:id': 'rId1' }, val('c:autoUpdate', false)),
    ),
  );
}
