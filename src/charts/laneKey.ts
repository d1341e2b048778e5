// The items of a key in; one row of small samples with their words out.
import { boundMarks, type Bar } from './boundMarks.ts';
import { columnsOf, NARROW, type LaneBox } from './laneBox.ts';
import { middleToBaseline, moved, textNode } from './nodes.ts';
import { pixelMarks } from './pixelMarks.ts';
import { drawPlot } from './plot.ts';
import { textWidth } from './textWidth.ts';
import type { SceneNode } from './types.ts';

/** What fills and ends mean, in one row of small samples. */
export function drawKey(box: LaneBox): SceneNode[] {
  const { palette } = box;
  const y = 2;
  let x = 0;
  const nodes: SceneNode[] = [];
  for (const item of box.key) {
    const width = 30 + textWidth(item.text, 12) + 14;
    if (x + width > (box.width < NARROW ? box.width : columnsOf(box).words) + 14) break;
    const bound = item.kind === 'solid' || item.kind === 'hollow' ? 'exact' : item.kind;
    const bar: Bar = {
      x: bound === 'at-least' || bound === 'more-than' ? 10 : 22,
      y,
      height: 12,
      bound,
      hollow: item.kind === 'hollow',
      color: palette.muted,
    };
    const plot = drawPlot(
      {
        width: 30,
        height: 16,
        margin: 0,
        axis: null,
        x: { type: 'linear', domain: [0, 30] },
        y: { type: 'identity' },
        marks: pixelMarks(boundMarks([bar]), 1),
      },
      palette,
    );
    nodes.push(
      moved(x, 0, [plot]),
      textNode(item.text, x + 30, y + 6 + middleToBaseline(12), { size: 12, fill: palette.muted }),
    );
    x += width;
  }
  return nodes;
}
