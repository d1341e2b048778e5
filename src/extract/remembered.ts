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

const SLOTS = 0x10000;

/** `nextHash` over the units of a word, from 0, is its hash. */
export const nextHash = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) | 0;

/** The same for a word within a text, whose hash is known: nothing is cut out of the text for a word that was read before. */
export class RememberedWords<T> {
  /** Of each slot the hash of its word and the place of its reading and one. */
  private readonly table = new Int32Array(SLOTS * 2);
  private readonly words: string[] = [];
  private readonly readings: T[] = [];

  constructor(private readonly read: (word: string) => T) {}

  /** The reading of the word from `start` to `end`. */
  at(text: string, start: number, end: number, hash: number): T {
    const { table, words, readings } = this;
    let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    for (let place = table[slot * 2 + 1]!; place > 0; place = table[slot * 2 + 1]!) {
      if (table[slot * 2] === hash) {
        const word = words[place - 1]!;
        if (word.length === end - start && text.startsWith(word, start)) return readings[place - 1]!;
      }
      slot = (slot + 1) & (SLOTS - 1);
    }
    const word = copied(text.slice(start, end));
    const reading = this.read(word);
    if (word.length > LONGEST) return reading;
    if (words.length >= MOST) {
      table.fill(0);
      words.length = readings.length = 0;
      slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    }
    table[slot * 2] = hash;
    table[slot * 2 + 1] = words.push(word);
    readings.push(reading);
    return reading;
  }
}
