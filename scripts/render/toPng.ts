// The text of an SVG whose letters are shapes in; the bytes of a PNG out, drawn by resvg.
import { Resvg } from '@resvg/resvg-js';

/** A PNG of an SVG's own size times `scale`. No font of the machine is read, so that the same text gives the same bytes anywhere. */
export const toPng = (svg: string, scale = 1): Uint8Array =>
  new Resvg(svg, { font: { loadSystemFonts: false }, fitTo: { mode: 'zoom', value: scale } }).render().asPng();
