// Ten thousand made-up events in; how long this timeline and vis-timeline take to draw and to zoom them, in one run, out.
import { chromium, type Browser } from 'playwright-core';
import { chromiumFlags, ensureChromium } from '../../chromium.ts';
import { bundlePage } from '../bundlePage.ts';
import type { Measured } from './measureInPage.ts';
import type { Which } from './page.ts';

export interface TimelineSpeed {
  name: string;
  drawMilliseconds: number;
  /** Mean over the whole zoom: all of its time by all of its frames. */
  frameMilliseconds: number;
  medianMilliseconds: number;
  frames: number;
}

const NAMES: Record<Which, string> = {
  ours: 'Yeonpyo',
  vis: 'vis-timeline 8.5.4',
  visUnstacked: 'vis-timeline 8.5.4, not stacked',
};

async function measure(browser: Browser, which: Which, count: number, seconds: number): Promise<TimelineSpeed> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(0);
  const { script, style } = await bundled();
  await page.setContent(`<!doctype html><html lang="ko"><style>${style}</style><body><div id="target"></div></body>`);
  await page.addScriptTag({ content: script });
  const found: Measured = await page.evaluate(
    ([which, count, seconds]) => window.timelineBench.measure(which, count, seconds),
    [which, count, seconds] as const,
  );
  await page.close();
  if (found.periods < 2) throw new Error(`${NAMES[which]} did not zoom: its figures would say nothing`);
  const times = [...found.frameMilliseconds].sort((a, b) => a - b);
  return {
    name: NAMES[which],
    drawMilliseconds: found.drawMilliseconds,
    frameMilliseconds: times.reduce((sum, time) => sum + time, 0) / times.length,
    medianMilliseconds: times[Math.floor(times.length / 2)] ?? NaN,
    frames: times.length,
  };
}

let page: ReturnType<typeof bundlePage> | undefined;
const bundled = () => (page ??= bundlePage(import.meta.dirname));

/** Draws and zooms `count` events for `seconds`, one after the other in one browser: ours, and vis-timeline both ways. */
export async function measureTimelines(count = 10_000, seconds = 5): Promise<TimelineSpeed[]> {
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumFlags });
  try {
    const speeds: TimelineSpeed[] = [];
    for (const which of ['ours', 'vis', 'visUnstacked'] as const)
      speeds.push(await measure(browser, which, count, seconds));
    return speeds;
  } finally {
    await browser.close();
  }
}

/** Prints the measures as rows of a table, ours against each of the others. */
export async function printTimelines(print: (cells: (string | number)[]) => void): Promise<void> {
  const speeds = await measureTimelines();
  const [ours] = speeds;
  print([
    '10,000 events',
    'first draw',
    'frame while zooming',
    'median frame',
    'draw, times ours',
    'frame, times ours',
  ]);
  print(['---', '--:', '--:', '--:', '--:', '--:']);
  const ms = (value: number) => `${value.toFixed(value < 100 ? 1 : 0)} ms`;
  for (const { name, drawMilliseconds, frameMilliseconds, medianMilliseconds } of speeds)
    print([
      name,
      ms(drawMilliseconds),
      ms(frameMilliseconds),
      ms(medianMilliseconds),
      (drawMilliseconds / (ours?.drawMilliseconds ?? NaN)).toFixed(1),
      (frameMilliseconds / (ours?.frameMilliseconds ?? NaN)).toFixed(1),
    ]);
}
