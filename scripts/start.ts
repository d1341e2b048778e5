// Extracts the seeds, serves the dashboard, prints its address; extracts and reloads again when a seed changes.
import { watch } from 'node:fs';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { createServer } from 'vite';
import { extractFiles } from './extract/extractFiles.ts';

const root = resolve(import.meta.dirname, '..');
const seeds = join(root, 'seeds');
const QUIET_MILLISECONDS = 200;

const program = new Command('npm start --')
  .description('Extracts seeds/, serves the dashboard and prints its address; a changed seed is read again.')
  .option('--port <number>', 'port to serve at, the next free one if it is taken', '5173')
  .option('--host <name>', 'name or address to serve at', '127.0.0.1')
  .parse();
const { port, host } = program.opts<{ port: string; host: string }>();

/** Says what was found, or why nothing new is served; the server goes on with the last good data. */
async function extract(): Promise<void> {
  try {
    const { summary } = await extractFiles({ inputs: [seeds], out: join(root, 'data') });
    console.log(summary);
  } catch (error) {
    console.error((error as Error).message);
  }
}

await extract();
const server = await createServer({
  configFile: join(root, 'vite.config.ts'),
  server: { port: Number(port), host },
});
await server.listen();
server.printUrls();

let timer: NodeJS.Timeout | undefined;
let running = Promise.resolve();
watch(seeds, { recursive: true }, () => {
  clearTimeout(timer);
  timer = setTimeout(() => (running = running.then(extract)), QUIET_MILLISECONDS);
});
