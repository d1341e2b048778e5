// Boxes in; which places are free of them out: a grid, so that each is held against its neighbourhood only.

export interface Box {
  x0: number;
  x1: number;
  y0: number;
  y1: number;
}

const CELL = 64;

/** Pixels from -16,384 on; what lies further out shares a cell with others, which costs time and nothing else. */
const key = (x: number, y: number): number => ((x + 256) & 1023) * 1024 + ((y + 256) & 1023);
const cell = (value: number): number => Math.floor(value / CELL);
const touch = (a: Box, b: Box): boolean => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;

/** Takes boxes and tells whether another would cover one of them. Boxes that share an edge do not. */
export class BoxGrid {
  readonly #cells = new Map<number, Box[]>();

  isFree(box: Box): boolean {
    for (let x = cell(box.x0); x <= cell(box.x1); x += 1)
      for (let y = cell(box.y0); y <= cell(box.y1); y += 1)
        if (this.#cells.get(key(x, y))?.some((other) => other !== box && touch(other, box))) return false;
    return true;
  }

  take(box: Box): void {
    for (let x = cell(box.x0); x <= cell(box.x1); x += 1)
      for (let y = cell(box.y0); y <= cell(box.y1); y += 1) {
        const held = this.#cells.get(key(x, y));
        if (held) held.push(box);
        else this.#cells.set(key(x, y), [box]);
      }
  }
}
