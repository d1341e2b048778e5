// Extracts the seeds and builds `dist/`: the two pages, the custom element, and the data that may be published.
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { buildElement } from './buildElement.ts';
import { extractFiles } from './extract/extractFiles.ts';
import { withoutCues } from './lighter.ts';
import { writeFirstView } from './site/firstView.ts';
import { versionOf } from './versionOf.ts';

const root = resolve(import.meta.dirname, '..');

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

/** The versions that a site has published so far, by file name. */
async function publishedVersions(out: string): Promise<Map<string, Buffer>> {
  const folder = join(out, 'data/versions');
  const names = await readdir(folder).catch(() => []);
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))] as [string, Buffer])),
  );
}

/** Puts the present data beside the versions before it. */
async function keepVersions(out: string, versions: Map<string, Buffer>): Promise<void> {
  const dataset = await readFile(join(out, 'data/dataset.json'));
  await mkdir(join(out, 'data/versions'), { recursive: true });
  for (const [name, content] of versions.set(`${versionOf(dataset)}.json`, dataset))
    await writeFile(join(out, 'data/versions', name), content);
}

const ends = (...files: string[]) => new RegExp(`/src/(?:${files.join('|')})$`, 'u');
/** What the first view runs comes in three files: what waits for its painting, what every view needs, and the rest. */
const FIRST: Rolldown.OutputOptions['codeSplitting'] = {
  groups: [
    { name: 'main', test: ends('app/main.ts'), priority: 3 },
    { name: 'start', test: ends('app/start.ts'), priority: 2 },
    {
      name: 'overview',
      test: ends('app/views/Overview.svelte', 'charts/timeline/Timeline.svelte'),
      priority: 1,
    },
  ],
};

const buildPage = (
  page: string,
  outDir: string,
  { plugins = [], output = {} }: { plugins?: Plugin[]; output?: Rolldown.OutputOptions } = {},
) =>
  build({
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'warn',
    plugins,
    build: { outDir, emptyOutDir: false, rolldownOptions: { input: join(root, 'src', page), output } },
  });

/** Builds everything into `out` from the articles of `inputs`. */
export async function buildSite(out: string, inputs: string[], data: string): Promise<void> {
  const { summary } = await extractFiles({ inputs, out: data });
  console.log(summary);
  const versions = await publishedVersions(out);
  await rm(out, { recursive: true, force: true });
  // Each page by itself: what one does not use, it does not carry for the other.
  // Only the worker of the first page reads articles, and has the cues.
  await buildPage('index.html', out, { plugins: [withoutCues()], output: { codeSplitting: FIRST } });
  await buildPage('embed.html', out, { plugins: [withoutCues()] });
  await writeFile(join(out, 'yeonpyo-chart.js'), await buildElement());
  await copyData(data, join(out, 'data'));
  await keepVersions(out, versions);
  await writeFirstView(out, join(data, 'dataset.json'));
}

if (process.argv[1] === import.meta.filename) {
  await buildSite(join(root, 'dist'), [join(root, 'seeds')], join(root, 'data'));
  console.log('Built dist/: put the folder on any host, or open it with `npx vite preview`.');
}
