// A WOFF2 file with an axis of weights in; the font at one weight, whose glyphs have outlines, out.
import { create, type Font, type Glyph } from 'fontkit';

interface Point {
  onCurve: boolean;
  endContour: boolean;
  x: number;
  y: number;
  copy(): Point;
}
interface Decoded {
  points?: Point[];
}
/** What fontkit keeps to itself of a font and a glyph, and what is needed of it here. */
interface InnerFont {
  variationCoords: number[] | null;
  _variationProcessor: { transformPoints(glyph: number, points: Point[]): void } | null;
}
interface InnerGlyph {
  id: number;
  _font: InnerFont;
  _decode(): Decoded | undefined;
}

const mended = new WeakSet<object>();
/** The metrics of a glyph are points too: their places vary with the outline's, and are read from HVAR here. */
const METRIC_POINTS = 4;

/**
 * fontkit varies the outlines of TrueType files, and leaves those of WOFF2 files, which it unpacks on another way, at the
 * axis' first weight. So the unpacked points are varied here, with its own code for it.
 */
function mendGlyphs(glyph: Glyph): void {
  const type = Object.getPrototypeOf(glyph) as InnerGlyph;
  if (mended.has(type)) return;
  mended.add(type);
  const decode = type._decode;
  type._decode = function (this: InnerGlyph) {
    const whole = decode.call(this);
    const vary = this._font._variationProcessor;
    const [first] = whole?.points ?? [];
    if (!whole?.points || !first || !vary) return whole;
    const points = whole.points.map((point) => point.copy());
    for (let i = 0; i < METRIC_POINTS; i++)
      points.push(Object.assign(first.copy(), { onCurve: false, endContour: true, x: 0, y: 0 }));
    vary.transformPoints(this.id, points);
    return { ...whole, points: points.slice(0, -METRIC_POINTS) };
  };
}

/** Opens a font file at a weight. Throws where the bytes are none. */
export function openFont(bytes: Uint8Array, weight: number): Font {
  const font = create(bytes as Buffer);
  if (font.type !== 'WOFF2') throw new Error(`font: WOFF2 was expected, this is ${font.type}`);
  (font as unknown as InnerFont).variationCoords = [weight];
  mendGlyphs(font.getGlyph(0));
  return font;
}
