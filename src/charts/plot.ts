// Observable Plot's options in; scene nodes out. The one file that runs Plot, and the one that knows it needs a document.
import * as Plot from '@observablehq/plot';
import { fromElement, LABEL_ATTRIBUTE, RECORDS_ATTRIBUTE, type ElementLike } from './fromElement.ts';
import { plotDocument } from './plotDocument.ts';
import type { ChartRow, Palette, SceneNode } from './types.ts';

/** Options of any mark that make each of its elements carry the ids and the spoken name of its row. */
export function tagged<Row extends ChartRow>(rows: readonly Row[], label: (row: Row) => string): Plot.MarkOptions {
  return {
    render(index, scales, values, dimensions, context, next) {
      const group = next?.(index, scales, values, dimensions, context) ?? null;
      Array.from(group?.children ?? []).forEach((element, i) => {
        const row = rows[index[i] ?? -1];
        if (!row) return;
        element.setAttribute(RECORDS_ATTRIBUTE, row.records.join(' '));
        element.setAttribute(LABEL_ATTRIBUTE, label(row));
      });
      return group;
    },
  };
}

/** Draws a plot whose outer size is `width` × `height`; its text is 12 px and in the palette's ink unless a mark says otherwise. */
export function drawPlot(options: Plot.PlotOptions, palette: Palette): SceneNode {
  const element = Plot.plot({
    ...options,
    document: plotDocument(),
    // A style on the root is dropped with the style sheet: what the picture needs stands in attributes.
    style: undefined,
  });
  const node = fromElement(element as unknown as ElementLike, palette.ink);
  if (!node) return { tag: 'g', attrs: {} };
  node.children?.forEach(dropPixelOffset);
  node.attrs = { 'font-size': 12, 'text-anchor': 'middle', fill: palette.ink };
  return node;
}

/**
 * On screens of one dot a pixel Plot moves its marks by half a pixel. Pictures must not depend on the screen, and our own
 * `dx` and `dy` are whole, so that half is taken off again.
 */
function dropPixelOffset(group: SceneNode): void {
  const move = /^translate\((-?[\d.]+),(-?[\d.]+)\)$/.exec(String(group.attrs['transform'] ?? ''));
  if (!move) return;
  const [x, y] = [Math.floor(Number(move[1])), Math.floor(Number(move[2]))];
  if (x || y) group.attrs['transform'] = `translate(${x},${y})`;
  else delete group.attrs['transform'];
}

export { Plot };
