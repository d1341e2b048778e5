// A made-up network of a thousand nodes in; how long this one's and sigma.js's frames take under one mouse, in one run, out.
import { chromium, type Browser } from 'playwright-core';
import { placeEntities } from '../../../src/charts/network/placeEntities.ts';
import type { Dataset } from '../../../src/model/index.ts';
import { chromiumFlags, ensureChromium } from '../../chromium.ts';
import { bundlePage } from '../bundlePage.ts';
import { madeUpGraph } from './madeUpGraph.ts';
import type { Gesture, Noted, Which } from './page.ts';

interface NetworkSpeed {
  name: string;
  drawMilliseconds: number;
  /** The longest time that the page stood still while it was drawn. */
  longestTask: number;
  /** Of each frame of each gesture. */
  frames: Noted['frames'];
}

const NAMES: Record<Which, string> = { ours: 'Yeonpyo', sigma: 'sigma.js 3.0.2' };
const GESTURES: readonly Gesture[] = ['pointing', 'zooming', 'dragging'];
const HEIGHT = 720;
/** A screen hides all that is done within its own 16.7 ms: without one, a frame takes as long as its work. */
const noScreen = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

async function measure(browser: Browser, which: Which, dataset: Dataset, seconds: number): Promise<NetworkSpeed> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.setDefaultTimeout(0);
  const { script, style } = await bundled();
  await page.setContent(
    `<!doctype html><html lang="ko"><style>body{margin:0}${style}</style><body><div id="target"></div></body>`,
  );
  await page.addScriptTag({ content: script });
  // By the browser's debugger the data would come as one long task of its own.
  await page.addScriptTag({ content: `window.dataset = ${JSON.stringify(dataset)}` });
  const { milliseconds, longest } = await page.evaluate(([which, height]) => window.networkBench.draw(which, height), [
    which,
    HEIGHT,
  ] as const);
  const { frames, pictures }: Noted = await page.evaluate((seconds) => window.networkBench.interact(seconds), seconds);
  await page.close();
  for (const [gesture, count] of Object.entries(pictures))
    if (count < 5)
      throw new Error(`${NAMES[which]}: ${count} pictures while ${gesture}: its figures would say nothing`);
  return {
    name: NAMES[which],
    drawMilliseconds: milliseconds,
    longestTask: longest,
    frames,
  };
}

let page: ReturnType<typeof bundlePage> | undefined;
const bundled = () => (page ??= bundlePage(import.meta.dirname));

/** Draws both on the same graph and places, one after the other in one browser, and works on each for `seconds`. */
async function measureNetworks(
  flags: readonly string[],
  nodes = 1000,
  edges = 5000,
  seconds = 5,
): Promise<NetworkSpeed[]> {
  const dataset = placeEntities(madeUpGraph(nodes, edges));
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: [...chromiumFlags, ...flags] });
  try {
    const speeds: NetworkSpeed[] = [];
    for (const which of ['ours', 'sigma'] as const) speeds.push(await measure(browser, which, dataset, seconds));
    return speeds;
  } finally {
    await browser.close();
  }
}

const mean = (times: readonly number[]) => times.reduce((sum, time) => sum + time, 0) / times.length;
const within = (times: readonly number[], part: number) =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length * part)] ?? NaN;

/** The same as a table's lines, its head first. */
export async function networkLines(): Promise<(string | number)[][]> {
  const free = await measureNetworks(noScreen);
  const onScreen = await measureNetworks([]);
  const milliseconds = (value: number) => `${value.toFixed(1)} ms`;
  const head = [
    'network of 1,000 nodes, 5,000 edges',
    'first drawn',
    'longest hold-up',
    'a frame, mean',
    'median',
    '95 of 100 within',
    ...GESTURES.map((gesture) => `mean while ${gesture}`),
    'mean on a screen of 60 Hz',
  ];
  return [
    head,
    head.map((_, i) => (i ? '--:' : '---')),
    ...free.map(({ name, drawMilliseconds, longestTask, frames }, i) => {
      const all = Object.values(frames).flat();
      return [
        name,
        ...[drawMilliseconds, longestTask, mean(all), within(all, 0.5), within(all, 0.95)].map(milliseconds),
        ...GESTURES.map((gesture) => milliseconds(mean(frames[gesture]))),
        milliseconds(mean(Object.values(onScreen[i]?.frames ?? {}).flat())),
      ];
    }),
  ];
}
