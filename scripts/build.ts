// Extracts the seeds and builds `dist/`: the two pages, the custom element, and the data that may be published.
import { cp, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { extractFiles } from './extract/extractFiles.ts';

const root = resolve(import.meta.dirname, '..');

/** The custom element as one ES module with nothing beside it: its style is in it, and no chunk is loaded later. */
async function buildElement(out: string): Promise<void> {
  await build({
    root: join(root, 'src'),
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [svelte({ emitCss: false, configFile: false })],
    build: {
      outDir: out,
      emptyOutDir: false,
      target: 'es2022',
      rolldownOptions: {
        input: join(root, 'src/embed/yeonpyoChart.ts'),
        output: { format: 'es', entryFileNames: 'yeonpyo-chart.js', codeSplitting: false },
      },
    },
  });
}

/** Copies the data files; the text of an article goes with the site only where it is a digest. */
export async function copyData(from: string, to: string): Promise<void> {
  const { documents } = JSON.parse(await readFile(join(from, 'dataset.json'), 'utf8')) as {
    documents: { id: string; kind: string }[];
  };
  const digests = new Set(documents.filter((d) => d.kind === 'digest').map((d) => `${d.id}.json`));
  await mkdir(join(to, 'texts'), { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true }))
    if (entry.isFile()) await cp(join(from, entry.name), join(to, entry.name));
  for (const name of await readdir(join(from, 'texts')))
    if (digests.has(name)) await cp(join(from, 'texts', name), join(to, 'texts', name));
}

/** Builds everything into `out` from the articles of `inputs`. */
export async function buildSite(out: string, inputs: string[], data: string): Promise<void> {
  const { summary } = await extractFiles({ inputs, out: data });
  console.log(summary);
  await rm(out, { recursive: true, force: true });
  await build({ configFile: join(root, 'vite.config.ts'), logLevel: 'warn', build: { outDir: out } });
  await buildElement(out);
  await copyData(data, join(out, 'data'));
}

if (process.argv[1] === import.meta.filename) {
  await buildSite(join(root, 'dist'), [join(root, 'seeds')], join(root, 'data'));
  console.log('Built dist/: put the folder on any host, or open it with `npx vite preview`.');
}
