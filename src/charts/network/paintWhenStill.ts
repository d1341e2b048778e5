// A painter, a canvas and a zoom in; the picture on it: quickly in the next frame, finely when it has stood still.
import type { CanvasPainter } from './canvasPainter.ts';
import type { Zoom } from './view.ts';

/** Milliseconds without a change after which the hand is taken to rest: longer than between two clicks of a wheel. */
const REST = 140;
/** Milliseconds of a frame that fine painting may take: it holds nobody up who goes on. */
const SLICE = 5;

/** However many changes come between two frames, it is painted once. The function given back calls the rest off. */
export function paintWhenStill(painter: CanvasPainter, context: CanvasRenderingContext2D, zoom: Zoom): () => void {
  let wait: ReturnType<typeof setTimeout> | undefined;
  let frame = requestAnimationFrame(() => {
    painter.paint(context, zoom);
    wait = setTimeout(() => {
      const canvas = document.createElement('canvas');
      canvas.width = context.canvas.width;
      canvas.height = context.canvas.height;
      const fine = canvas.getContext('2d');
      if (!fine) return;
      const steps = painter.paintLines(fine, zoom);
      const go = () => {
        const end = performance.now() + SLICE;
        while (performance.now() < end) if (steps.next().done) return painter.paint(context, zoom, canvas);
        frame = requestAnimationFrame(go);
      };
      frame = requestAnimationFrame(go);
    }, REST);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(wait);
  };
}
