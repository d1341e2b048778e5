// Runs in the page: draws what is asked for, then notes how long each frame takes while a mouse is at work.
import type { Dataset } from '../../../src/model/index.ts';
import { drawOurs } from './drawOurs.ts';
import { drawSigma } from './drawSigma.ts';

export type Which = 'ours' | 'sigma';

export interface Drawn {
  plot(): Element | null;
  /** Where the reader looks: another text after each zoom and drag. */
  view(): string;
  /** What is pointed at. */
  hovered(): string;
}

export interface Noted {
  frames: number[];
  /** Those in which the picture changed, or had just changed: a still picture costs nobody anything. */
  busy: number[];
  views: number;
  hovered: number;
}

const nextFrame = () => new Promise<number>((done) => requestAnimationFrame(done));
let drawn: Drawn;
let noting = false;
let noted: Noted;

/** Milliseconds until the picture stands, and the longest single hold-up on the way. */
async function draw(which: Which, height: number): Promise<{ milliseconds: number; longest: number }> {
  const target = document.getElementById('target');
  if (!target) throw new Error('no place to draw in');
  let longest = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) longest = Math.max(longest, entry.duration);
  }).observe({ entryTypes: ['longtask'] });
  const start = performance.now();
  drawn = (which === 'ours' ? drawOurs : drawSigma)(target, window.dataset, height);
  while (!drawn.plot()) await nextFrame();
  await nextFrame();
  const end = await nextFrame();
  await new Promise((done) => setTimeout(done, 500));
  return { milliseconds: end - start, longest };
}

async function note(): Promise<void> {
  noting = true;
  const [views, hovered] = [new Set<string>(), new Set<string>()];
  noted = { frames: [], busy: [], views: 0, hovered: 0 };
  let last = await nextFrame();
  let [seen, changed] = ['', false];
  while (noting) {
    const now = await nextFrame();
    const [view, over] = [drawn.view(), drawn.hovered()];
    const changes = `${view} ${over}` !== seen;
    noted.frames.push(now - last);
    if (changes || changed) noted.busy.push(now - last);
    last = now;
    [seen, changed] = [`${view} ${over}`, changes];
    views.add(view);
    hovered.add(over);
    noted.views = views.size;
    noted.hovered = hovered.size;
  }
}

function stop(): Noted {
  noting = false;
  return noted;
}

const box = (): { x: number; y: number; width: number; height: number } => {
  const { x, y, width, height } = drawn.plot()?.getBoundingClientRect() ?? { x: 0, y: 0, width: 0, height: 0 };
  return { x, y, width, height };
};

const networkBench = { draw, note: () => void note(), stop, box };
declare global {
  interface Window {
    networkBench: typeof networkBench;
    dataset: Dataset;
  }
}
window.networkBench = networkBench;
