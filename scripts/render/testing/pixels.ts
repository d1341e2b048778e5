// An SVG, or a PNG at a size, in; its dots out, as resvg draws them.
import { Resvg } from '@resvg/resvg-js';

export interface Pixels {
  width: number;
  height: number;
  /** Four bytes a dot: red, green, blue, how much of the ground it hides. */
  data: Buffer;
}

/** The dots of an SVG. */
export function pixelsOf(svg: string): Pixels {
  const { width, height, pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  return { width, height, data: pixels };
}

/** A PNG as light and dark, 0 to 255, in squares of `side` dots, each the mean of what it covers. */
export function greyOf(png: Uint8Array, { width, height }: { width: number; height: number }, side: number): number[] {
  const href = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  const size = `width="${width}" height="${height}"`;
  const { data } = pixelsOf(
    `<svg xmlns="http://www.w3.org/2000/svg" ${size}><image ${size} preserveAspectRatio="none" href="${href}"/></svg>`,
  );
  const across = Math.ceil(width / side);
  const squares = Array.from({ length: across * Math.ceil(height / side) }, () => ({ sum: 0, dots: 0 }));
  for (let i = 0; i < width * height; i++) {
    const square = squares[Math.floor(i / width / side) * across + Math.floor((i % width) / side)];
    if (!square) continue;
    square.sum += ((data[i * 4] ?? 0) + (data[i * 4 + 1] ?? 0) + (data[i * 4 + 2] ?? 0)) / 3;
    square.dots++;
  }
  return squares.map(({ sum, dots }) => sum / dots);
}
