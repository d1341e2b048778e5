import { describe, expect, it } from 'vitest';
import { eventTypes } from '../catalog/index.ts';
import { THEMES } from '../model/index.ts';
import { palette } from './palette.ts';

const channels = (hex: string) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
const linear = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = channels(hex).map(linear);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
/** WCAG 2.2's contrast of two colours. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}
/** What a reader without red (or green) cones sees: Viénot, Brettel and Mollon 1999, in linear RGB. */
const BLINDNESS = {
  protan: [
    [0.10889, 0.89111, 0],
    [0.10889, 0.89111, 0],
    [0.00447, -0.00447, 1],
  ],
  deutan: [
    [0.29031, 0.70969, 0],
    [0.29031, 0.70969, 0],
    [-0.02197, 0.02197, 1],
  ],
};
const seenBy = (kind: keyof typeof BLINDNESS, hex: string) => {
  const rgb = channels(hex).map(linear);
  return BLINDNESS[kind].map((row) =>
    Math.cbrt(
      Math.max(
        0,
        row.reduce((sum, weight, i) => sum + weight * (rgb[i] ?? 0), 0),
      ),
    ),
  );
};

describe.each(THEMES)('the %s palette', (theme) => {
  const { ground, ink, muted, accent, series } = palette(theme);

  it('has text that reads on its ground', () => {
    expect(contrast(ink, ground)).toBeGreaterThanOrEqual(7);
    expect(contrast(muted, ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(accent, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it('has marks that stand out from the ground by 3:1', () => {
    for (const color of series) expect(contrast(color, ground), color).toBeGreaterThanOrEqual(3);
    for (const type of eventTypes) expect(contrast(type.color[theme], ground), type.id).toBeGreaterThanOrEqual(3);
  });

  it.each(['protan', 'deutan'] as const)('keeps any two series apart for a %s reader', (kind) => {
    for (const a of series)
      for (const b of series.slice(series.indexOf(a) + 1)) {
        const [x, y] = [seenBy(kind, a), seenBy(kind, b)];
        expect(Math.hypot(...x.map((v, k) => v - (y[k] ?? 0))), `${a} ${b}`).toBeGreaterThan(0.12);
      }
  });
});
