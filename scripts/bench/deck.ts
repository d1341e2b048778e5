// A dataset in; the full deck as Node and as Chromium write it, and how long the browser takes, out.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { charts } from '../../src/charts/index.ts';
import { toDeck, type DeckData } from '../../src/exports/pptx/deck.ts';
import { indexDataset, type Dataset, type Language, type Theme } from '../../src/model/index.ts';
import { chromiumFlags, ensureChromium } from '../chromium.ts';
import { serveFolder } from '../site/serveFolder.ts';

const root = resolve(import.meta.dirname, '../..');
const ENTRY = 'virtual:deck';

/** What the page runs: the app's own code, with the writer and the drawings loaded on demand as there. */
const code = `
import { charts } from ${JSON.stringify(join(root, 'src/charts/index.ts'))};
import { indexDataset } from ${JSON.stringify(join(root, 'src/model/index.ts'))};
globalThis.makeDeck = async (dataset, lang, theme) => {
  const start = performance.now();
  const { takeDeck } = await import(${JSON.stringify(join(root, 'src/exports/pptx/index.ts'))});
  const steps = [];
  const slides = charts.map((chart) => ({ chart, options: {} }));
  const { content } = await takeDeck(slides, { indexed: indexDataset(dataset), lang, theme }, (done) => steps.push(done));
  const milliseconds = performance.now() - start;
  let text = '';
  for (const byte of content) text += String.fromCharCode(byte);
  return { milliseconds, steps, base64: btoa(text) };
};
`;

export interface MadeDeck {
  bytes: Buffer;
  milliseconds: number;
  /** Slides made when progress was told. */
  steps: number[];
}

async function buildPage(folder: string): Promise<void> {
  await build({
    configFile: false,
    root,
    logLevel: 'silent',
    plugins: [
      {
        name: 'deck',
        resolveId: (id) => (id === ENTRY ? `\0${ENTRY}` : undefined),
        load: (id) => (id === `\0${ENTRY}` ? code : undefined),
      },
    ],
    build: {
      outDir: folder,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: ENTRY, output: { entryFileNames: 'deck.js' }, external: /\.svelte$/ },
    },
  });
}

/** The full deck of all charts as Chromium writes it: the first has its code to load, the others find it there. */
export async function makeDecksInBrowser(
  dataset: Dataset,
  lang: Language,
  theme: Theme,
  times: number,
): Promise<MadeDeck[]> {
  const folder = mkdtempSync(join(tmpdir(), 'yeonpyo-deck-'));
  await buildPage(folder);
  const html = '<!doctype html><meta charset="utf-8"><title>deck</title><script type="module" src="deck.js"></script>';
  const server = await serveFolder(folder, { '/': { html } });
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumFlags });
  try {
    const page = await browser.newPage();
    await page.goto(server.address);
    await page.waitForFunction('globalThis.makeDeck');
    const made: MadeDeck[] = [];
    for (let i = 0; i < times; i++) {
      const { base64, ...rest } = await page.evaluate(
        ([data, l, t]) =>
          (
            globalThis as unknown as {
              makeDeck(...args: unknown[]): Promise<{ base64: string; milliseconds: number; steps: number[] }>;
            }
          ).makeDeck(data, l, t),
        [dataset, lang, theme] as const,
      );
      made.push({ ...rest, bytes: Buffer.from(base64, 'base64') });
    }
    return made;
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same deck as Node writes it. */
export async function makeDeckInNode(dataset: Dataset, lang: Language, theme: Theme): Promise<Buffer> {
  const data: DeckData = { indexed: indexDataset(dataset), lang, theme };
  return Buffer.from(
    await toDeck(
      charts.map((chart) => ({ chart, options: {} })),
      data,
    ),
  );
}

/** Prints how long the full deck takes in the browser: at first, its code loaded with it, and the median of more. */
export async function printDeck(data: string, print: (cells: (string | number)[]) => void): Promise<void> {
  if (!existsSync(data))
    return console.log(`No ${data}: run \`npm run extract\` first to see how fast slides are made.`);
  const dataset = JSON.parse(readFileSync(data, 'utf8')) as Dataset;
  const made = await makeDecksInBrowser(dataset, 'ko', 'light', 6);
  const [first, ...others] = made.map((one) => one.milliseconds);
  const median = others.sort((a, b) => a - b)[others.length >> 1] ?? NaN;
  const same = made[0]?.bytes.equals(await makeDeckInNode(dataset, 'ko', 'light'));
  print(['slides', 'first, with its code', 'again', 'kB', 'same bytes as Node']);
  print(['--:', '--:', '--:', '--:', '---']);
  const seconds = (value: number | undefined) => `${((value ?? NaN) / 1000).toFixed(2)} s`;
  print([
    made[0]?.steps.at(-1) ?? 0,
    seconds(first),
    seconds(median),
    Math.round((made[0]?.bytes.length ?? 0) / 1000),
    same ? 'yes' : 'no',
  ]);
}
