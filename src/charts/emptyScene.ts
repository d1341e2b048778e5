// A chart without rows in; a statement in words, where the picture would stand, out.
import { lineHeight, textLines, toScene } from './nodes.ts';
import { palette } from './palette.ts';
import { wrapText } from './textWidth.ts';
import type { ChartContext, Scene } from './types.ts';

/** Says what the texts do not tell, in the middle of the box; no axes, no frame. */
export function emptyScene(
  statement: string,
  hint: string,
  context: Pick<ChartContext, 'width' | 'height' | 'theme'>,
): Scene {
  const { ink, muted, accent } = palette(context.theme);
  const { width, height } = context;
  const room = Math.min(560, width - 24);
  const [first, second] = [wrapText(statement, room, 20, 700), wrapText(hint, room, 14)];
  const total = first.length * lineHeight(20) + 8 + second.length * lineHeight(14);
  const top = Math.max(8, (height - total) / 2);
  return toScene(width, height, [
    { tag: 'rect', attrs: { fill: accent, height: Math.round(total), width: 4, x: 0, y: Math.round(top) } },
    ...textLines(first, 20, top, { size: 20, weight: 700, fill: ink }),
    ...textLines(second, 20, top + first.length * lineHeight(20) + 8, { size: 14, fill: muted }),
  ]);
}

/** Height that suits a statement without a picture. */
export const EMPTY_HEIGHT = 200;
