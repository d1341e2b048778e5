// A Vite plugin: serves the folder of extracted data as `data/` beside the pages.
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';
import type { Plugin } from 'vite';
import { versionOf } from './versionOf.ts';

const TYPES: Record<string, string> = {
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/** Whether a chart asks for a version by its hash that is the one at hand: earlier ones live on published sites alone. */
function isPresentVersion(folder: string, path: string): boolean {
  const version = /^\/versions\/([0-9a-f]{16})\.json$/u.exec(path)?.[1];
  const dataset = join(folder, 'dataset.json');
  return version !== undefined && existsSync(dataset) && versionOf(readFileSync(dataset)) === version;
}

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
        const asked = normalize(join(folder, path));
        const file = isPresentVersion(folder, path) ? join(folder, 'dataset.json') : asked;
        if (!file.startsWith(folder + sep) || !existsSync(file) || !statSync(file).isFile()) return next();
        response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
        response.setHeader('Cache-Control', 'no-store');
        createReadStream(file).pipe(response);
      });
    },
  };
}
