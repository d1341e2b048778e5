// A pure reading of one word or name in; the same reading, remembered from one text to the next, out.

/** Longer strings are no single words: they do not come again. */
const LONGEST = 40;
const MOST = 20_000;

/** V8 makes a longer slice a window on its text, which would be kept with it; of a copy only the copy. */
const WINDOW = 12;
const copied = (word: string): string => (word.length > WINDOW ? `${word} `.slice(0, -1) : word);

/** The same words come again and again. What is remembered is emptied when it is large, so that memory stays constant. */
export function remembered<T>(read: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    if (word.length > LONGEST) return read(word);
    let found = known.get(word);
    if (found === undefined) {
      if (known.size >= MOST) known.clear();
      const own = copied(word);
      known.set(own, (found = read(own)));
    }
    return found;
  };
}

const SLOTS = 0x8000;
/** Two longer words may be made to have the same hashes: they are read anew. */
const LONGEST_HASHED = 24;

/** Over the units of a word, from 0, they give its two hashes. */
export const nextHash = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) | 0;
export const otherHash = (hash: number, unit: number): number => (Math.imul(hash, 0x01000193) ^ unit) | 0;

/** A reading that is found by its word's hashes. */
export interface Hashed {
  hash: number;
  other: number;
}

/** The same for a word within a text, whose hashes are known: nothing is cut out of the text for a word read before. */
export class RememberedWords<T extends Hashed> {
  /** Of each slot the place of its reading and one. */
  private readonly table = new Uint16Array(SLOTS);
  private readonly readings: T[] = [];

  constructor(private readonly read: (word: string) => T) {}

  /** The reading of the word from `start` to `end`. */
  at(text: string, start: number, end: number, hash: number, other: number): T {
    const { table, readings } = this;
    let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    for (let place = table[slot]!; place > 0; place = table[slot]!) {
      const reading = readings[place - 1]!;
      if (reading.hash === hash && reading.other === other) return reading;
      slot = (slot + 1) & (SLOTS - 1);
    }
    const reading = this.read(copied(text.slice(start, end)));
    if (end - start > LONGEST_HASHED) return reading;
    if (readings.length >= MOST) {
      table.fill(0);
      readings.length = 0;
      slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    }
    reading.hash = hash;
    reading.other = other;
    table[slot] = readings.push(reading);
    return reading;
  }
}
