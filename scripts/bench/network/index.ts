// A made-up network of a thousand nodes in; how long this one's and sigma.js's frames take under one mouse, in one run, out.
import { chromium, type Browser, type Page } from 'playwright-core';
import { placeEntities } from '../../../src/charts/network/placeEntities.ts';
import type { Dataset } from '../../../src/model/index.ts';
import { chromiumFlags, ensureChromium } from '../../chromium.ts';
import { bundlePage } from '../bundlePage.ts';
import { madeUpGraph } from './madeUpGraph.ts';
import type { Noted, Which } from './page.ts';

interface NetworkSpeed {
  name: string;
  drawMilliseconds: number;
  /** The longest time that the page stood still while it was drawn. */
  longestTask: number;
  /** Mean: all of the time by all of its frames. */
  frameMilliseconds: number;
  /** Mean of the frames in which the picture changed. */
  busyMilliseconds: number;
  worstMilliseconds: number;
  frames: number;
}

const NAMES: Record<Which, string> = { ours: 'Yeonpyo', sigma: 'sigma.js 3.0.2' };
const HEIGHT = 720;

/** One mouse: a third of the time it moves over the nodes, a third it zooms, a third it drags what is zoomed. */
async function interact(page: Page, seconds: number): Promise<void> {
  const { x, y, width, height } = await page.evaluate(() => window.networkBench.box());
  const [middleX, middleY] = [x + width / 2, y + height / 2];
  const third = (seconds * 1000) / 3;
  const during = async (step: (i: number) => Promise<void>) => {
    const start = Date.now();
    for (let i = 0; Date.now() - start < third; i += 1) await step(i);
  };
  await during((i) =>
    page.mouse.move(middleX + Math.cos(i / 9) * width * 0.3, middleY + Math.sin(i / 7) * height * 0.3),
  );
  await page.mouse.move(middleX, middleY);
  await page.keyboard.down('Control');
  await during((i) => page.mouse.wheel(0, i % 24 < 14 ? -40 : 40));
  await page.mouse.wheel(0, -400);
  await page.keyboard.up('Control');
  await page.mouse.move(x + width * 0.45, y + height * 0.42);
  await page.mouse.down();
  await during((i) =>
    page.mouse.move(middleX + Math.cos(i / 9) * width * 0.2, middleY + Math.sin(i / 7) * height * 0.2),
  );
  await page.mouse.up();
}

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
  await page.evaluate(() => window.networkBench.note());
  await interact(page, seconds);
  const noted: Noted = await page.evaluate(() => window.networkBench.stop());
  await page.close();
  if (noted.views < 5 || noted.hovered < 2)
    throw new Error(`${NAMES[which]}: ${noted.views} views, ${noted.hovered} hovered: its figures would say nothing`);
  const mean = (times: readonly number[]) => times.reduce((sum, time) => sum + time, 0) / times.length;
  return {
    name: NAMES[which],
    drawMilliseconds: milliseconds,
    longestTask: longest,
    frameMilliseconds: mean(noted.frames),
    busyMilliseconds: mean(noted.busy),
    worstMilliseconds: Math.max(...noted.frames),
    frames: noted.frames.length,
  };
}

let page: ReturnType<typeof bundlePage> | undefined;
const bundled = () => (page ??= bundlePage(import.meta.dirname));

/** Draws both on the same graph and places, one after the other in one browser, and works on each for `seconds`. */
async function measureNetworks(nodes = 1000, edges = 5000, seconds = 5): Promise<NetworkSpeed[]> {
  const dataset = placeEntities(madeUpGraph(nodes, edges));
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumFlags });
  try {
    const speeds: NetworkSpeed[] = [];
    for (const which of ['ours', 'sigma'] as const) speeds.push(await measure(browser, which, dataset, seconds));
    return speeds;
  } finally {
    await browser.close();
  }
}

/** The same as a table's lines, its head first. */
export async function networkLines(): Promise<(string | number)[][]> {
  const milliseconds = (value: number) => `${value.toFixed(1)} ms`;
  const speeds = await measureNetworks();
  return [
    [
      'network of 1,000 nodes, 5,000 edges',
      'first drawn',
      'longest hold-up',
      'a frame, mean',
      'while the picture changes',
      'frames in 5 s',
    ],
    ['---', '--:', '--:', '--:', '--:', '--:'],
    ...speeds.map((one) => [
      one.name,
      milliseconds(one.drawMilliseconds),
      milliseconds(one.longestTask),
      milliseconds(one.frameMilliseconds),
      milliseconds(one.busyMilliseconds),
      one.frames,
    ]),
  ];
}
