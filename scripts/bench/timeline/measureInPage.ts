// Runs in the page: a way to draw in; milliseconds until it is painted, and of each frame while it is zoomed, out.

export interface Drawn {
  isDrawn(): boolean;
  /** What the reader turns the wheel over. */
  wheelTarget(): Element;
  /** What is in sight, to see that it moves. */
  period(): string;
}

export interface Measured {
  /** From the data at hand to the first frame with the picture in it. */
  drawMilliseconds: number;
  /** Each frame of the zoom, in order. */
  frameMilliseconds: number[];
  /** Different periods that were in sight. */
  periods: number;
}

const frame = () => new Promise<number>((done) => requestAnimationFrame(done));

/** Draws, rests for a second, then turns the wheel once a frame, in and out again, for `seconds`. */
export async function measureInPage(draw: () => Drawn, seconds: number): Promise<Measured> {
  await frame();
  const begun = performance.now();
  const drawn = draw();
  while (!drawn.isDrawn()) await frame();
  // The frame after next begins when this one has been painted.
  await frame();
  await frame();
  const drawMilliseconds = performance.now() - begun;
  await new Promise((done) => setTimeout(done, 1000));

  const target = drawn.wheelTarget();
  const box = target.getBoundingClientRect();
  const frameMilliseconds: number[] = [];
  const periods = new Set<string>();
  let last = await frame();
  const end = last + seconds * 1000;
  while (last < end) {
    // Closer for a second, wider for a second.
    const isCloser = Math.floor((seconds * 1000 - (end - last)) / 1000) % 2 === 0;
    target.dispatchEvent(
      new WheelEvent('wheel', {
        deltaY: isCloser ? -60 : 60,
        ctrlKey: true,
        bubbles: true,
        cancelable: true,
        clientX: box.left + box.width * 0.6,
        clientY: Math.min(box.top + box.height / 2, 400),
      }),
    );
    const now = await frame();
    frameMilliseconds.push(now - last);
    last = now;
    periods.add(drawn.period());
  }
  return { drawMilliseconds, frameMilliseconds, periods: periods.size };
}
