// Words of texts in; what has been read of them, out: each is read once, and what the readers ask first stands in one place.
import { readSense, type Sense } from './sense.ts';

/** Words kept at a time, at most; a text's words are few and come again. */
const MOST = 20_000;
const SLOTS = 0x8000;
/** Longer words are compared letter by letter: two of them may be made to have the same hashes. */
const LONG = 24;

/** A row has two hashes of its word, the flags of its sense, and what later readers note of it; one place is free. */
const ROW = 8;
const OTHER_HASH = 1;
const FLAGS = 2;
/** What later readers note of a word, as bits; 0 until they have. */
export type Note = 3 | 4 | 5 | 6;
/** Of a slot: the number of the row and one in the low bits, the word's hash in the others. */
const NUMBER = SLOTS - 1;

/**
 * Rows stand in the order in which their words were first read: most words of a text are rare, and are looked for in memory
 * longer than it takes to read them unless they lie beside their neighbours of the text.
 */
class WordTable {
  private readonly slots = new Int32Array(SLOTS);
  readonly rows = new Int32Array(MOST * ROW);
  readonly senses: Sense[] = [];

  get isFull(): boolean {
    return this.senses.length >= MOST;
  }

  /** The row of the word from `start` to `end` of a text: nothing is cut out for a word that has been read before. */
  rowOf(text: string, start: number, end: number, hash: number, other: number): number {
    const { slots, rows, senses } = this;
    for (let slot = hash ^ (hash >>> 15); ; slot++) {
      const entry = slots[slot & (SLOTS - 1)]!;
      if (entry === 0) {
        const row = senses.length * ROW;
        const sense = readSense(text.slice(start, end));
        slots[slot & (SLOTS - 1)] = (hash & ~NUMBER) | senses.push(sense);
        rows[row] = hash;
        rows[row + OTHER_HASH] = other;
        rows[row + FLAGS] = sense.flags;
        return row;
      }
      if (((entry ^ hash) & ~NUMBER) !== 0) continue;
      const number = (entry & NUMBER) - 1;
      const row = number * ROW;
      if (rows[row] === hash && rows[row + OTHER_HASH] === other)
        if (end - start <= LONG || senses[number]!.text === text.slice(start, end)) return row;
    }
  }
}

let current = new WordTable();

/** For readers whose notes would say something else from now on. */
export const forgetNotes = (): void => {
  current = new WordTable();
};

/** A word of a sentence: where it stands, what it says, what stands between the word before and it. */
export class Word {
  readonly start: number;
  readonly end: number;
  readonly gap: string;
  /** Those of its sense, and the marks beside it. */
  flags: number;
  private readonly table: WordTable;
  private readonly row: number;

  /** `hash` and `other` are the word's, `nextHash` and `otherHash` over its letters. */
  constructor(text: string, start: number, end: number, gap: string, hash: number, other: number, marks: number) {
    if (current.isFull) current = new WordTable();
    this.table = current;
    this.row = current.rowOf(text, start, end, hash, other);
    this.start = start;
    this.end = end;
    this.gap = gap;
    this.flags = current.rows[this.row + FLAGS]! | marks;
  }

  get sense(): Sense {
    return this.table.senses[this.row / ROW]!;
  }

  get text(): string {
    return this.sense.text;
  }

  noted(note: Note): number {
    return this.table.rows[this.row + note]!;
  }

  note(note: Note, bits: number): void {
    this.table.rows[this.row + note] = bits;
  }
}
