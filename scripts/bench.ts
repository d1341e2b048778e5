// Prints the speed, memory and size figures of the README's table, all measured in this one run. `--full`: 100 MB too.
import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { printTimelines } from './bench/timeline/index.ts';
import { printDeck } from './bench/deck.ts';
import { networkLines } from './bench/network/index.ts';
import { pageWeights } from './bench/bundles.ts';
import { linesOf, readCorpus } from './bench/corpus.ts';
import { measure, nlpReader, readByFilter, readByPass } from './bench/extraction.ts';
import { weighExtractor } from './bench/extractorBundle.ts';
import { measureLighthouse } from './bench/lighthouse.ts';
import { measureMemory } from './bench/memory.ts';

const root = resolve(import.meta.dirname, '..');
const print = (cells: (string | number)[]) => console.log(`| ${cells.join(' | ')} |`);
const number = (value: number, digits = 1) => value.toFixed(digits);
const full = process.argv.includes('--full');

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, one core`);
const corpus = readCorpus(root);
const nlp = await nlpReader();
console.log(`Text: ${corpus.name}, over and over\n`);

// The compiler's warm-up is no part of the figure.
const warm = linesOf(corpus, 1e6);
for (const read of [readByPass, readByFilter]) measure(warm, read);

print(['text', 'reader', 'seconds', 'seconds a MB', 'MB/s', 'times the pass']);
print(['--:', '---', '--:', '--:', '--:', '--:']);
for (const megabytes of full ? [1, 10, 20, 100] : [1, 10, 20]) {
  const lines = linesOf(corpus, megabytes * 1e6);
  const pass = measure(lines, readByPass);
  const row = (name: string, seconds: number) =>
    print([
      `${megabytes} MB`,
      name,
      number(seconds, 2),
      number(seconds / megabytes, 3),
      number(megabytes / seconds, 2),
      number(seconds / pass),
    ]);
  row('one alternation', pass);
  row('bulk filter', measure(lines, readByFilter));
  if (nlp && megabytes === 1) row('nlp.js, no Korean rules', measure(lines, nlp));
}

console.log();
const { documents, megabytes, seconds } = await measureMemory(root, corpus, 100_000);
console.log(
  `Bulk filter, ${documents.toLocaleString('en')} documents: ${number(seconds)} s, peak memory ${number(megabytes, 0)} MB`,
);
const { minified, gzip } = await weighExtractor(root);
console.log(`Extractor as one browser module: ${number(minified, 0)} kB, ${number(gzip)} kB gzip\n`);

if (existsSync(join(root, 'dist/index.html'))) {
  print(['page', 'scripts at first', 'gzip']);
  print(['---', '--:', '--:']);
  for (const { page, files, kilobytes } of pageWeights(join(root, 'dist')))
    print([page, files, `${number(kilobytes)} kB`]);
  const scores = await measureLighthouse(join(root, 'dist'));
  console.log();
  print(Object.keys(scores));
  print(Object.keys(scores).map(() => '--:'));
  print(Object.values(scores).map((value: number) => number(value, 3)));
} else console.log('No dist/: run `npm run build` first to see the weight of the pages.');

console.log();
await printTimelines(print);

console.log();
await printDeck(join(root, 'data/dataset.json'), print);

console.log();
for (const cells of await networkLines()) print(cells);
