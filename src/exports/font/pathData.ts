// Outlines in the font's units in; path data in pixels out, each place as a step from the last.
import type { PathCommand } from 'fontkit';

const LETTER: Record<PathCommand['command'], string> = {
  moveTo: 'm',
  lineTo: 'l',
  quadraticCurveTo: 'q',
  bezierCurveTo: 'c',
  closePath: 'z',
};
/** Parts of a pixel that places are rounded to: at four times its size a picture is still right to a 25th of a pixel. */
const PARTS = 100;

/** A number of hundredths, written out. */
const written = (hundredths: number) => String(hundredths / PARTS).replace(/^(-?)0\./, '$1.');

/** Path data that grows glyph by glyph. */
export interface PathWriter {
  /** Adds an outline whose origin stands at `x`, `y`, `scale` pixels for each of its units. */
  add(commands: readonly PathCommand[], x: number, y: number, scale: number): void;
  /** What has been added so far. */
  data(): string;
}

/**
 * Writes places as steps between rounded places, so that no error adds up; a straight line along an axis has one number.
 */
export function writePath(): PathWriter {
  const parts: string[] = [];
  // Where the pen is, and where the contour began, in hundredths of a pixel.
  let [penX, penY, startX, startY] = [0, 0, 0, 0];
  const add = (commands: readonly PathCommand[], x: number, y: number, scale: number) => {
    for (const { command, args } of commands) {
      if (command === 'closePath') {
        parts.push('z');
        [penX, penY] = [startX, startY];
        continue;
      }
      const places = args.map((value, i) => Math.round((i % 2 ? y - value * scale : x + value * scale) * PARTS));
      const steps = places.map((place, i) => place - (i % 2 ? penY : penX));
      [penX = 0, penY = 0] = places.slice(-2);
      if (command === 'moveTo') [startX, startY] = [penX, penY];
      const [dx = 0, dy = 0] = steps;
      if (command === 'lineTo' && !dx && !dy) continue;
      if (command === 'lineTo' && !dy) parts.push(`h${written(dx)}`);
      else if (command === 'lineTo' && !dx) parts.push(`v${written(dy)}`);
      else parts.push(LETTER[command] + steps.map(written).join(' ').replaceAll(' -', '-'));
    }
  };
  // A path may begin with a step: it counts from the origin.
  return { add, data: () => parts.join('') };
}
