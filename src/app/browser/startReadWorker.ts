// Nothing in; the worker that reads articles, not yet asked anything, out.

/** Starts the extraction beside the page. Its messages are those of `readWorker.ts`. */
export const startReadWorker = (): Worker =>
  new Worker(new URL('./readWorker.ts', import.meta.url), { type: 'module' });
