// Prints the speed and size figures of the README's table, all measured in this one run.
import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { pageWeights } from './bench/bundles.ts';
import { printDeck } from './bench/deck.ts';
import { measureExtraction } from './bench/extraction.ts';
import { networkLines } from './bench/network/index.ts';

const root = resolve(import.meta.dirname, '..');
const print = (cells: (string | number)[]) => console.log(`| ${cells.join(' | ')} |`);
const number = (value: number, digits = 1) => value.toFixed(digits);

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}\n`);

const seeds = join(root, 'seeds');
measureExtraction(seeds, 0.2); // the compiler's warm-up is no part of the figure
print(['text', 'documents', 'one regex pass', 'extraction', 'times the pass', 'MB/s']);
print(['--:', '--:', '--:', '--:', '--:', '--:']);
for (const megabytes of [1, 2, 4, 8]) {
  const { documents, passSeconds, extractSeconds, ratio } = measureExtraction(seeds, megabytes);
  print([
    `${megabytes} MB`,
    documents,
    `${number(passSeconds, 2)} s`,
    `${number(extractSeconds, 2)} s`,
    number(ratio),
    number(megabytes / extractSeconds, 2),
  ]);
}

console.log();
if (existsSync(join(root, 'dist/index.html'))) {
  print(['page', 'scripts at first', 'gzip']);
  print(['---', '--:', '--:']);
  for (const { page, files, kilobytes } of pageWeights(join(root, 'dist')))
    print([page, files, `${number(kilobytes)} kB`]);
} else console.log('No dist/: run `npm run build` first to see the weight of the pages.');

console.log();
await printDeck(join(root, 'data/dataset.json'), print);

console.log();
for (const cells of await networkLines()) print(cells);
