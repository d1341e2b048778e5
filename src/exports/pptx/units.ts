// Points and colours in; the units that DrawingML counts in out.

/** English metric units in a point. */
export const emu = (points: number): number => Math.round(points * 12_700) + 0;

/** A slide of 16:9, in points. */
export const SLIDE = { width: 960, height: 540 } as const;

/** Sixty-thousandths of a degree. */
export const angle = (degrees: number): number => Math.round((((degrees % 360) + 360) % 360) * 60_000);

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}
