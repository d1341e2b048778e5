// Places, fills and words in; the shapes of a slide out. A counter gives each of a slide's shapes a number of its own.
import type { Language } from '../../model/index.ts';
import { paragraph, solid, type Align, type Look } from './text.ts';
import { angle, emu, type Box } from './units.ts';
import { el, NS, type Xml } from './xml.ts';

/** Gives out a slide's shape numbers; 1 is the slide's own tree. */
export class ShapeIds {
  private last = 1;
  next(): number {
    return ++this.last;
  }
}

/** What a shape is called in the selection pane, and what a screen reader says of it. */
export interface Named {
  id: number;
  name: string;
  descr: string;
}

export const MOST_SAID = 2000;
/** Names are one line; a newline in a description is kept as Office keeps it. */
export const cNvPr = ({ id, name, descr }: Named): Xml =>
  el('p:cNvPr', { id, name: name.replace(/\s+/g, ' ').slice(0, 120), descr: descr.slice(0, MOST_SAID) });

export interface Turn {
  rotate?: number;
  flipH?: boolean;
  flipV?: boolean;
}

export const xfrm = (box: Box, turn: Turn = {}, name = 'a:xfrm'): Xml =>
  el(
    name,
    {
      rot: turn.rotate ? angle(turn.rotate) : undefined,
      flipH: turn.flipH || undefined,
      flipV: turn.flipV || undefined,
    },
    el('a:off', { x: emu(box.x), y: emu(box.y) }),
    el('a:ext', { cx: Math.max(0, emu(box.width)), cy: Math.max(0, emu(box.height)) }),
  );

export interface Stroke {
  color: string;
  /** Points. */
  width: number;
  alpha?: number;
  dash?: 'dash' | 'sysDash' | 'sysDot';
  round?: boolean;
  /** Heads at its beginning and end. */
  head?: boolean;
  tail?: boolean;
}

const HEAD = { type: 'triangle', w: 'med', len: 'med' };

/** A line's look; none where there is no stroke. */
export const ln = (stroke: Stroke | undefined): Xml =>
  stroke
    ? el(
        'a:ln',
        { w: emu(stroke.width), cap: stroke.dash ? 'flat' : undefined },
        solid(stroke.color, stroke.alpha),
        stroke.dash && el('a:prstDash', { val: stroke.dash }),
        stroke.round ? el('a:round') : '',
        stroke.head && el('a:headEnd', HEAD),
        stroke.tail && el('a:tailEnd', HEAD),
      )
    : el('a:ln', {}, el('a:noFill'));

export interface Words {
  lines: readonly string[];
  look: Look;
  align?: Align;
  lang: Language;
}

const NO_INSETS = { lIns: 0, tIns: 0, rIns: 0, bIns: 0 };

/** A text box with no margin of its own around its paragraph. `fill`: what lies behind the words. */
export const boxed = (named: Named, box: Box, words: Xml, anchor: 't' | 'ctr' | 'b' = 't', fill?: Xml): Xml =>
  el(
    'p:sp',
    {},
    el('p:nvSpPr', {}, cNvPr(named), el('p:cNvSpPr', { txBox: true }), el('p:nvPr')),
    el('p:spPr', {}, xfrm(box), el('a:prstGeom', { prst: 'rect' }, el('a:avLst')), fill ?? el('a:noFill')),
    el(
      'p:txBody',
      {},
      el('a:bodyPr', { wrap: 'none', ...NO_INSETS, anchor }, el('a:noAutofit')),
      el('a:lstStyle'),
      words,
    ),
  );

/** Words as a text box, one line a line. */
export const textBox = (named: Named, box: Box, words: Words, anchor: 't' | 'ctr' | 'b' = 't'): Xml =>
  boxed(named, box, paragraph(words.lines, words.look, words.lang, words.align), anchor);

/** Words in one of the layout's places, so that the outline and screen readers find them. */
export const placeholder = (named: Named, kind: { type?: string; idx?: number }, box: Box, words: Words): Xml =>
  el(
    'p:sp',
    {},
    el(
      'p:nvSpPr',
      {},
      cNvPr(named),
      el('p:cNvSpPr', {}, el('a:spLocks', { noGrp: true })),
      el('p:nvPr', {}, el('p:ph', kind)),
    ),
    el('p:spPr', {}, xfrm(box)),
    el('p:txBody', {}, el('a:bodyPr'), el('a:lstStyle'), paragraph(words.lines, words.look, words.lang, words.align)),
  );

/** A shape of any geometry. */
export const shape = (named: Named, box: Box, geometry: Xml, fill: Xml, stroke?: Stroke, turn?: Turn): Xml =>
  el(
    'p:sp',
    {},
    el('p:nvSpPr', {}, cNvPr(named), el('p:cNvSpPr'), el('p:nvPr')),
    el('p:spPr', {}, xfrm(box, turn), geometry, fill, ln(stroke)),
  );

export const preset = (prst: string, ...guides: [name: string, value: number][]): Xml =>
  el(
    'a:prstGeom',
    { prst },
    el('a:avLst', {}, ...guides.map(([name, value]) => el('a:gd', { name, fmla: `val ${Math.round(value)}` }))),
  );

export interface Point {
  x: number;
  y: number;
}
/** A place on another shape that a connector is glued to. */
export interface Glue {
  shape: number;
  site: number;
}

/** A straight line; glued, it follows the shapes at its ends when they are moved. */
export function connector(
  named: Named,
  from: Point,
  to: Point,
  stroke: Stroke,
  ends: { from?: Glue; to?: Glue } = {},
): Xml {
  const box = {
    x: Math.min(from.x, to.x),
    y: Math.min(from.y, to.y),
    width: Math.abs(to.x - from.x),
    height: Math.abs(to.y - from.y),
  };
  return el(
    'p:cxnSp',
    {},
    el(
      'p:nvCxnSpPr',
      {},
      cNvPr(named),
      el(
        'p:cNvCxnSpPr',
        {},
        ends.from && el('a:stCxn', { id: ends.from.shape, idx: ends.from.site }),
        ends.to && el('a:endCxn', { id: ends.to.shape, idx: ends.to.site }),
      ),
      el('p:nvPr'),
    ),
    el(
      'p:spPr',
      {},
      xfrm(box, { flipH: to.x < from.x, flipV: to.y < from.y }),
      preset(ends.from ? 'straightConnector1' : 'line'),
      ln(stroke),
    ),
  );
}

/** Shapes that move together, over a box that holds them all. */
export const group = (named: Named, box: Box, shapes: readonly Xml[]): Xml => {
  const [off, ext] = [
    { x: emu(box.x), y: emu(box.y) },
    { cx: emu(box.width), cy: emu(box.height) },
  ];
  return el(
    'p:grpSp',
    {},
    el('p:nvGrpSpPr', {}, cNvPr(named), el('p:cNvGrpSpPr'), el('p:nvPr')),
    el('p:grpSpPr', {}, el('a:xfrm', {}, el('a:off', off), el('a:ext', ext), el('a:chOff', off), el('a:chExt', ext))),
    ...shapes,
  );
};

/** A native chart in its frame; `reference` is the slide's relationship to it. */
export const chartFrame = (named: Named, box: Box, reference: string): Xml =>
  el(
    'p:graphicFrame',
    {},
    el(
      'p:nvGraphicFramePr',
      {},
      cNvPr(named),
      el('p:cNvGraphicFramePr', {}, el('a:graphicFrameLocks', { noGrp: true })),
      el('p:nvPr'),
    ),
    xfrm(box, {}, 'p:xfrm'),
    el('a:graphic', {}, el('a:graphicData', { uri: NS.c }, el('c:chart', { 'xmlns:c': NS.c, 'r:id': reference }))),
  );
