// A Vite plugin: serves the folder of extracted data as `data/` beside the pages.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';
import type { Plugin } from 'vite';

const TYPES: Record<string, string> = {
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/** Answers `/data/…` from `folder` and tells the open pages to reload when `dataset.json` there is written anew. */
export function serveData(folder: string): Plugin {
  return {
    name: 'yeonpyo:serve-data',
    apply: 'serve',
    configureServer(server) {
      server.watcher.add(join(folder, 'dataset.json'));
      const reload = (file: string) => {
        if (file === join(folder, 'dataset.json')) server.ws.send({ type: 'full-reload' });
      };
      server.watcher.on('change', reload).on('add', reload);
      server.middlewares.use('/data', (request, response, next) => {
        const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
        const file = normalize(join(folder, path));
        if (!file.startsWith(folder + sep) || !existsSync(file) || !statSync(file).isFile()) return next();
        response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
        response.setHeader('Cache-Control', 'no-store');
        createReadStream(file).pipe(response);
      });
    },
  };
}
