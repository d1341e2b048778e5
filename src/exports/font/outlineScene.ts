// A scene and the font's files in; the same scene with its words as outlines, which every program draws alike, out.
import type { Font } from 'fontkit';
import type { Scene, SceneNode } from '../../charts/types.ts';
import type { Language } from '../../model/index.ts';
import { slicesOf, toSliceFinder, type FontSlice } from './fontSlices.ts';
import { openFont } from './openFont.ts';
import { writePath } from './pathData.ts';
import { shapeText, type ShapedLine, type Typeface } from './shapeText.ts';

type Attributes = SceneNode['attrs'];

/** What only text has; a shape in its place does without. */
const OF_TEXT = new Set([
  'x',
  'y',
  'dx',
  'dy',
  'font-size',
  'font-weight',
  'font-family',
  'text-anchor',
  'paint-order',
]);
/** What a group hands down to the text inside it. */
const HANDED_DOWN = ['font-size', 'font-weight', 'text-anchor', 'paint-order', 'stroke'] as const;
type HandedDown = Partial<Record<(typeof HANDED_DOWN)[number], string | number>>;

const number = (value: string | number | undefined, otherwise: number) => {
  const read = Number(value ?? otherwise);
  if (!Number.isFinite(read)) throw new Error(`outlines: a number was expected, not “${value}”`);
  return read;
};
const weightOf = (value: string | number | undefined) =>
  value === 'bold' ? 700 : value === 'normal' ? 400 : number(value, 400);
const without = (attrs: Attributes, names: ReadonlySet<string>): Attributes =>
  Object.fromEntries(Object.entries(attrs).filter(([name]) => !names.has(name)));
const inherit = (attrs: Attributes, from: HandedDown): HandedDown => ({
  ...from,
  ...Object.fromEntries(HANDED_DOWN.flatMap((name) => (name in attrs ? [[name, attrs[name]]] : []))),
});

/** Every character that the scene draws. */
const drawnText = (nodes: readonly SceneNode[]): string =>
  nodes
    .filter(({ tag }) => tag !== 'title' && tag !== 'desc')
    .map((node) => (node.text ?? '') + drawnText(node.children ?? []))
    .join('');

/** One `text` or `tspan` with words of its own, set; it begins a line where it says where it stands. */
interface Span {
  attrs: Attributes;
  style: HandedDown;
  shaped: ShapedLine;
  words: string;
}

/** Pieces of a line as shapes, from `x` on: an outline of all glyphs, and words where the font has no glyph. */
function drawSpan({ attrs, style, shaped }: Span, x: number, y: number): SceneNode[] {
  const path = writePath();
  const rest: SceneNode[] = [];
  const kept = without(attrs, OF_TEXT);
  for (const piece of shaped.pieces) {
    if ('outline' in piece) path.add(piece.outline, x + piece.x, y + piece.y, piece.scale);
    else {
      const { 'font-size': size, 'font-weight': weight } = style;
      const place = { x: x + piece.x, y, ...(size && { 'font-size': size }), ...(weight && { 'font-weight': weight }) };
      const text: Attributes = { ...kept, ...place, 'font-family': 'sans-serif', 'text-anchor': 'start' };
      rest.push({ tag: 'text', attrs: text, text: piece.text });
    }
  }
  const d = path.data();
  if (!d) return rest;
  const drawn: SceneNode = { tag: 'path', attrs: { ...kept, d } };
  // A line around the letters goes under them: not every program knows `paint-order`, and the letters would be eaten.
  const under = String(style['paint-order'] ?? '').startsWith('stroke') && (style.stroke ?? 'none') !== 'none';
  if (!under) return [drawn, ...rest];
  return [
    { ...drawn, attrs: { ...drawn.attrs, fill: 'none' } },
    { ...drawn, attrs: { ...drawn.attrs, stroke: 'none' } },
    ...rest,
  ];
}

/** One `text` element as shapes that say its words to who cannot see them. */
function outlineText(node: SceneNode, from: HandedDown, typeface: Typeface, lang: Language): SceneNode {
  const toSpan = (child: SceneNode, style: HandedDown, attrs: Attributes): Span => {
    const words = (child.text ?? '').replace(/\s+/gu, ' ');
    const face = { size: number(style['font-size'], 16), weight: weightOf(style['font-weight']), lang };
    return { attrs, style, words, shaped: shapeText(words, face, typeface) };
  };
  const own = inherit(node.attrs, from);
  const parts = node.children?.filter(({ tag }) => tag === 'tspan') ?? [];
  const spans = parts.length
    ? parts.map((part) => toSpan(part, inherit(part.attrs, own), part.attrs))
    : [toSpan(node, own, {})];

  // A line is what stands between one place that is said and the next: it is anchored as a whole.
  const lines: Span[][] = [];
  spans.forEach((span, i) => (i === 0 || 'x' in span.attrs ? lines.push([span]) : lines.at(-1)?.push(span)));
  const shapes: SceneNode[] = [];
  let y = number(node.attrs['y'], 0);
  for (const line of lines) {
    const shift = ({ attrs }: Span) => number(attrs['dx'], 0);
    const width = line.reduce((sum, span) => sum + shift(span) + span.shaped.width, 0);
    const anchor = line[0]?.style['text-anchor'];
    let x = number(line[0]?.attrs['x'] ?? node.attrs['x'], 0);
    x += number(node.attrs['dx'], 0) - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
    for (const span of line) {
      x += shift(span);
      y = number(span.attrs['y'], y);
      shapes.push(...drawSpan(span, x, y));
      x += span.shaped.width;
    }
  }
  const said = { words: spans.map(({ words }) => words.trim()).join(' ') };
  const { text: _, children: __, ...rest } = node;
  const attrs = without(node.attrs, OF_TEXT);
  const [only] = shapes;
  if (only?.tag === 'path' && shapes.length === 1)
    return { ...rest, ...said, tag: 'path', attrs: { ...attrs, ...only.attrs } };
  return { ...rest, ...said, tag: 'g', attrs, children: shapes };
}

const fonts = new WeakMap<FontSlice, Map<number, Font>>();
const files = new WeakMap<FontSlice, Promise<Uint8Array>>();

async function toTypeface(text: string, slices: readonly FontSlice[]): Promise<Typeface> {
  const bytes = new Map<FontSlice, Uint8Array>();
  await Promise.all(
    slicesOf(text, slices).map(async (slice) => {
      const file = files.get(slice) ?? slice.load();
      files.set(slice, file);
      // What could not be read is asked for again the next time.
      file.catch(() => files.delete(slice));
      bytes.set(slice, await file);
    }),
  );
  return {
    find: toSliceFinder(slices),
    open(slice, weight) {
      const weights = fonts.get(slice) ?? new Map<number, Font>();
      fonts.set(slice, weights);
      const font = weights.get(weight) ?? openFont(bytes.get(slice) ?? new Uint8Array(), weight);
      weights.set(weight, font);
      return font;
    },
  };
}

/**
 * Turns every `text` of a scene to outlines of the font, set as a browser sets it; the words stay with them for assistive
 * technology. Only characters that the font lacks stay text. Same scene and files: same outlines, in any JavaScript engine.
 */
export async function outlineScene(scene: Scene, slices: readonly FontSlice[], lang: Language): Promise<Scene> {
  const typeface = await toTypeface(drawnText(scene.nodes), slices);
  const walk = (node: SceneNode, from: HandedDown): SceneNode => {
    if (node.tag === 'text') return outlineText(node, from, typeface, lang);
    if (!node.children) return node;
    const style = inherit(node.attrs, from);
    const attrs = without(node.attrs, new Set(['font-family', 'font-size', 'font-weight', 'text-anchor']));
    return { ...node, attrs, children: node.children.map((child) => walk(child, style)) };
  };
  return { ...scene, nodes: scene.nodes.map((node) => walk(node, {})) };
}
