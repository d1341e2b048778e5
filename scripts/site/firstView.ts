// A built site and its dataset in; its page with the first view standing in it, as it is before any script has run, out.
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Rolldown } from 'vite';
import { LANGUAGES, type Language } from '../../src/model/index.ts';
import { firstFonts } from './firstFonts.ts';

const root = resolve(import.meta.dirname, '../..');
const config = { configFile: join(root, 'vite.config.ts'), logLevel: 'warn' as const };

/** `drawFirst.ts` of the app, which is no part of the commands: it is built, and the result run. */
type DrawFirst = (json: unknown, language: Language) => Promise<{ html: string; words: string }>;

/** The app as code for Node, made like the page's own. */
async function loadDrawFirst(): Promise<DrawFirst> {
  const folder = await mkdtemp(join(tmpdir(), 'yeonpyo-first-'));
  try {
    await build({
      ...config,
      ssr: { noExternal: true },
      build: {
        ssr: true,
        outDir: folder,
        copyPublicDir: false,
        rolldownOptions: {
          input: join(root, 'src/app/drawFirst.ts'),
          output: { entryFileNames: 'drawFirst.mjs', codeSplitting: false },
        },
      },
    });
    return ((await import(pathToFileURL(join(folder, 'drawFirst.mjs')).href)) as { drawFirst: DrawFirst }).drawFirst;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A classic script: it runs before the page's body is read. */
async function buildSetOut(): Promise<string> {
  const { output } = (await build({
    ...config,
    build: {
      write: false,
      copyPublicDir: false,
      rolldownOptions: { input: join(root, 'src/app/setOut.ts'), output: { format: 'iife', codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput;
  return output[0].code;
}

/** The text of a view, up to the first picture that is still to be drawn: what follows is not seen until then. */
function seenText(html: string): string {
  const picture = html.indexOf('data-pending');
  const seen = picture < 0 ? html : html.slice(0, html.indexOf('</p>', picture));
  return seen
    .replace(/<[^>]* placeholder="([^"]*)"[^>]*>/gu, '$1')
    .replace(/<p class="visually-hidden[^<]*<\/p>|<[^>]*>/gu, '');
}

/** Rewrites `index.html` in `site`. Throws where the view would need a style that the page's policy forbids. */
export async function writeFirstView(site: string, dataset: string): Promise<void> {
  const json: unknown = JSON.parse(await readFile(dataset, 'utf8'));
  const put = async (stem: string, ending: string, content: string): Promise<string> => {
    const hash = createHash('sha256').update(content).digest('base64url').slice(0, 8);
    const file = `assets/${stem}-${hash}.${ending}`;
    await writeFile(join(site, file), content);
    return `./${file}`;
  };
  const drawFirst = await loadDrawFirst();
  const views = await Promise.all(
    LANGUAGES.map(async (language) => ({ language, ...(await drawFirst(json, language)) })),
  );
  const seen = views.map(({ html }) => seenText(html)).join('');
  const blocks = await Promise.all(
    views.map(async ({ language, html, words }) => {
      if (/<[^>]+ style=/u.test(html)) throw new Error('first view: an inline style, which the page’s policy forbids');
      const fonts = await firstFonts(html.replace(/<[^>]*>/gu, '') + words, seen);
      const sheet = fonts && ` data-fonts="${await put(`words-${language}`, 'css', fonts)}"`;
      return `<div data-first="${language}" lang="${language}"${sheet}>${html}</div>`;
    }),
  );
  const head = [
    `<script src="${await put('setOut', 'js', await buildSetOut())}"></script>`,
    `<link rel="stylesheet" href="${await put('first', 'css', await firstFonts(seen))}">`,
  ];
  const page = join(site, 'index.html');
  const html = await readFile(page, 'utf8');
  await writeFile(
    page,
    html
      .replace(/(?=<script type="module")/u, () => `${head.join('\n    ')}\n    `)
      .replace('<div id="app"></div>', (app) => [app, ...blocks].join('\n    ')),
  );
}
