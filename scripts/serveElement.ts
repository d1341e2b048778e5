// A Vite plugin: serves the custom element beside the pages while developing, built when it is first asked for.
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { buildElement } from './buildElement.ts';

const source = resolve(import.meta.dirname, '../src');

/** Answers `/yeonpyo-chart.js`; a change of the source has it built again. */
export function serveElement(): Plugin {
  let code: Promise<string> | undefined;
  return {
    name: 'yeonpyo:serve-element',
    apply: 'serve',
    configureServer(server) {
      server.watcher.on('change', (file) => {
        if (file.startsWith(source)) code = undefined;
      });
      server.middlewares.use('/yeonpyo-chart.js', (_, response, next) => {
        code ??= buildElement();
        code.then((text) => {
          response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
          response.end(text);
        }, next);
      });
    },
  };
}
