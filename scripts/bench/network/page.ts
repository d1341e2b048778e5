// Runs in the page: draws what is asked for, then moves a mouse over it, a step a frame, and notes how long each frame takes.
import type { Dataset } from '../../../src/model/index.ts';
import { drawOurs } from './drawOurs.ts';
import { drawSigma } from './drawSigma.ts';

export type Which = 'ours' | 'sigma';

export interface Drawn {
  plot(): Element | null;
  /** Where the reader looks: another text after each zoom and drag. */
  view(): string;
  /** Where the nodes stand on the page while nothing is zoomed. */
  places(): { x: number; y: number }[];
  /** What is pointed at. */
  hovered(): string;
}

export interface Noted {
  /** Milliseconds of each frame of each gesture, in order; in each the mouse made one step. */
  frames: Record<Gesture, number[]>;
  /** How many different pictures each gesture brought into sight. */
  pictures: Record<Gesture, number>;
}

export type Gesture = 'pointing' | 'zooming' | 'dragging';

const nextFrame = () => new Promise<number>((done) => requestAnimationFrame(done));
const channel = new MessageChannel();
const nextTask = () =>
  new Promise((done) => {
    channel.port1.onmessage = done;
    channel.port2.postMessage(null);
  });
let drawn: Drawn;

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

/** What a mouse sends: libraries listen to its pointer events or to its mouse events. */
function send(type: 'down' | 'move' | 'up', x: number, y: number, buttons: number): void {
  const target = document.elementFromPoint(x, y) ?? document.body;
  const init = { bubbles: true, cancelable: true, composed: true, clientX: x, clientY: y, buttons, view: window };
  target.dispatchEvent(
    new PointerEvent(`pointer${type}`, { ...init, pointerId: 1, pointerType: 'mouse', isPrimary: true }),
  );
  target.dispatchEvent(new MouseEvent(`mouse${type}`, init));
}

function turnWheel(x: number, y: number, deltaY: number): void {
  const init = { bubbles: true, cancelable: true, composed: true, clientX: x, clientY: y, ctrlKey: true, deltaY };
  (document.elementFromPoint(x, y) ?? document.body).dispatchEvent(new WheelEvent('wheel', init));
}

/** A third of the time the mouse goes from node to node, a third it zooms in and out, a third it drags what is zoomed. */
async function interact(seconds: number): Promise<Noted> {
  const box = drawn.plot()?.getBoundingClientRect();
  if (!box) throw new Error('nothing is drawn');
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const around = (i: number, reach: number) =>
    [at.x + Math.cos(i / 9) * box.width * reach, at.y + Math.sin(i / 7) * box.height * reach] as const;
  const noted: Noted = {
    frames: { pointing: [], zooming: [], dragging: [] },
    pictures: { pointing: 0, zooming: 0, dragging: 0 },
  };
  const during = async (gesture: Gesture, step: (i: number) => void) => {
    const pictures = new Set<string>();
    let last = await nextFrame();
    const end = last + (seconds * 1000) / 3;
    for (let i = 0; last < end; i += 1) {
      // As a real one's, between two frames.
      await nextTask();
      step(i);
      const now = await nextFrame();
      noted.frames[gesture].push(now - last);
      last = now;
      pictures.add(gesture === 'pointing' ? drawn.hovered() : drawn.view());
    }
    noted.pictures[gesture] = pictures.size;
  };
  const places = drawn.places();
  await during('pointing', (i) => {
    const { x, y } = places[(i * 37) % places.length] ?? at;
    send('move', x, y, 0);
  });
  await during('zooming', (i) => turnWheel(at.x, at.y, i % 24 < 14 ? -40 : 40));
  for (let i = 0; i < 10; i += 1) turnWheel(at.x, at.y, -40);
  await new Promise((done) => setTimeout(done, 500));
  // Where no node is: there the picture is dragged.
  const free = { x: box.x + 3, y: box.y + 3 };
  send('down', free.x, free.y, 1);
  await during('dragging', (i) => send('move', ...around(i, 0.2), 1));
  send('up', at.x, at.y, 0);
  return noted;
}

const networkBench = { draw, interact };
declare global {
  interface Window {
    networkBench: typeof networkBench;
    dataset: Dataset;
  }
}
window.networkBench = networkBench;
