// Stretches of a line in; whether a stretch of it is still free, and how far it is free, out.

/** Intervals that do not touch, sorted, with room asked for by binary search. */
export class Occupied {
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  /** The first interval that begins at `x` or later. */
  private after(x: number): number {
    let low = 0;
    let high = this.starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] ?? 0) < x) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  isFree(x0: number, x1: number): boolean {
    const at = this.after(x1);
    return at === 0 || (this.ends[at - 1] ?? 0) <= x0;
  }

  /** How far it is free from `x` on, which itself is free. */
  roomAfter(x: number): number {
    return (this.starts[this.after(x)] ?? Infinity) - x;
  }

  /** Takes an interval; one that overlaps widens what is there. */
  take(x0: number, x1: number): void {
    let at = this.after(x0);
    if (at > 0 && (this.ends[at - 1] ?? 0) >= x0) at -= 1;
    let last = at;
    let [start, end] = [x0, x1];
    while (last < this.starts.length && (this.starts[last] ?? 0) <= end) {
      start = Math.min(start, this.starts[last] ?? start);
      end = Math.max(end, this.ends[last] ?? end);
      last += 1;
    }
    this.starts.splice(at, last - at, start);
    this.ends.splice(at, last - at, end);
  }
}
