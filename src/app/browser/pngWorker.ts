// A bitmap in; the bytes of its PNG out. Beside the page: after a click a page writes pictures only when a second has passed.

export type PngReply = { blob: Blob } | { problem: string };

async function toPng(bitmap: ImageBitmap): Promise<PngReply> {
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('bitmaprenderer');
  if (!context) return { problem: 'picture: this browser gives no canvas to draw on' };
  context.transferFromImageBitmap(bitmap);
  return { blob: await canvas.convertToBlob({ type: 'image/png' }) };
}

addEventListener('message', ({ data }: MessageEvent<ImageBitmap>) => {
  void toPng(data)
    .catch((error: unknown): PngReply => ({ problem: `picture: ${String(error)}` }))
    .then((reply) => postMessage(reply));
});
