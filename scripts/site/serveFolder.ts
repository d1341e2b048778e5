// A folder in, a static server on a free port of this machine out: what any web host would do, and nothing more.
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

export interface StaticServer {
  /** With a slash at its end. */
  address: string;
  close(): Promise<void>;
}

/** Serves files of `folder`, and `pages` (path → HTML and headers) before them. */
export async function serveFolder(
  folder: string,
  pages: Readonly<Record<string, { html: string; headers?: Record<string, string> }>> = {},
): Promise<StaticServer> {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const page = pages[path];
    if (page) return response.writeHead(200, { 'Content-Type': TYPES['.html'], ...page.headers }).end(page.html);
    const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
    try {
      if (!file.startsWith(folder + sep)) throw new Error('outside');
      const content = await readFile(file);
      const type = TYPES[extname(file)] ?? 'application/octet-stream';
      const packs = /text|json|svg/.test(type) && /\bgzip\b/.test(String(request.headers['accept-encoding']));
      // As a public file host would: text is packed; the custom element and the data may be read from other origins.
      response.writeHead(200, {
        'Content-Type': type,
        'Access-Control-Allow-Origin': '*',
        'Cache-Control': 'max-age=600',
        ...(packs && { 'Content-Encoding': 'gzip' }),
      });
      response.end(packs ? gzipSync(content) : content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => new Promise((done) => server.close(() => done())),
  };
}
