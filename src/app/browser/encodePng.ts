// A canvas that is drawn in; its PNG out.
import type { PngReply } from './pngWorker.ts';

/** A browser older than 2023 has no canvas in workers. */
const onPage = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('picture: the canvas gave no PNG'))), 'image/png'),
  );

/** Throws where the browser has no room for a picture of that size. */
export async function encodePng(canvas: HTMLCanvasElement): Promise<Blob> {
  if (typeof OffscreenCanvas === 'undefined') return onPage(canvas);
  const bitmap = await createImageBitmap(canvas);
  const worker = new Worker(new URL('./pngWorker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<PngReply>) =>
        'blob' in data ? resolve(data.blob) : reject(new Error(data.problem));
      worker.onerror = ({ message }) => reject(new Error(`picture: ${message}`));
      worker.postMessage(bitmap, [bitmap]);
    });
  } finally {
    worker.terminate();
  }
}
