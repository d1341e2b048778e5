// The command `npm run extract`: articles to data files, or the bulk filter from stdin to stdout.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { SingleBar } from 'cli-progress';
import { Command, CommanderError } from 'commander';
import { explain } from '../src/extract/explain.ts';
import { toIsoDate } from '../src/readers/index.ts';
import { runBulkFilter } from './extract/bulkFilter.ts';
import { extractFiles } from './extract/extractFiles.ts';

const root = resolve(import.meta.dirname, '..');

interface Options {
  out?: string;
  ndjson?: boolean;
  explain?: string;
  published?: string;
}

const program = new Command('npm run extract --')
  .description('Reads articles and writes what they say as data files, each fact with the words that it comes from.')
  .argument('[inputs...]', 'files or folders (.txt .html .md .ndjson .csv); default: seeds/')
  .option('-o, --out <folder>', 'folder to write to; default: data/')
  .option('--ndjson', 'bulk filter: one {"id","text","published"?} a line on stdin, one result a line on stdout')
  .option('--explain <text>', 'shows which rules read the text, and how each fact came about')
  .option('--published <date>', 'the dateline for --explain, as 2020-06-17')
  .addHelpText(
    'after',
    `
An article in seeds/originals/ takes the place of the digest of its name in seeds/.
Exit status: 0, or 1 if any input could not be read (the rest is still written), or 2 for wrong usage.`,
  )
  .exitOverride();

/** Bar on stderr, where a person looks at it. */
function progressBar(): ((done: number, of: number, name: string) => void) | undefined {
  if (!process.stderr.isTTY) return undefined;
  const bar = new SingleBar({
    format: 'Reading {bar} {value}/{total} {name}',
    stream: process.stderr,
    hideCursor: true,
    clearOnComplete: true,
  });
  let started = false;
  return (done, of, name) => {
    if (!started) bar.start(of, 0, { name });
    started = true;
    bar.update(done, { name });
    if (done === of) bar.stop();
  };
}

async function run(inputs: string[], options: Options): Promise<number> {
  const wrong = (message: string) => {
    console.error(`${message}\nHow to use it: npm run extract -- --help`);
    return 2;
  };
  if (options.published !== undefined && options.explain === undefined) return wrong('--published goes with --explain');
  if (options.explain !== undefined) {
    if (inputs.length || options.out !== undefined || options.ndjson)
      return wrong('--explain takes a text: no files, --out or --ndjson beside it');
    const published = options.published === undefined ? undefined : toIsoDate(options.published);
    if (options.published !== undefined && !published) return wrong(`--published: not a date: "${options.published}"`);
    console.log(explain(options.explain, published));
    return 0;
  }
  if (options.ndjson) {
    if (inputs.length || options.out !== undefined)
      return wrong('--ndjson reads stdin and writes stdout: no files or --out beside it');
    return runBulkFilter(process.stdin, process.stdout);
  }
  const out = options.out ?? join(root, 'data');
  const paths = inputs.length ? inputs : [join(root, 'seeds')];
  if (existsSync(out) && paths.some((path) => resolve(path) === resolve(out)))
    return wrong(`--out: ${out} is one of the inputs`);
  const onProgress = progressBar();
  const { summary, failed } = await extractFiles({ inputs: paths, out, ...(onProgress ? { onProgress } : {}) });
  console.error(summary);
  return failed.length ? 1 : 0;
}

try {
  program.parse();
  process.exitCode = await run(program.args, program.opts<Options>());
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
