// A sentence in, the places where a date or a quantity may begin out: one walk for all readers, which look nowhere else.
import { DATE_LETTERS } from './dates/asks.ts';
import { halfWidth, WIDE_LETTERS } from './halfWidth.ts';

/** What may begin at a place, as bits. */
export const Place = {
  number: 1,
  /** A word of time. */
  date: 2,
  /** A numeral in words, `제` or a magnitude. */
  amount: 4,
  /** A sign of money or of plus and minus. */
  sign: 8,
  /** The mark before the last two digits of a year. */
  quote: 16,
} as const;
const WIDE = 32;
const HANGUL = 64;
const DIGIT = 128;

/** For every letter what may begin with it, and whether it is Hangul or a digit. */
const KINDS = new Uint8Array(0x10000);
KINDS.fill(HANGUL, 0xac00, 0xd7a4);
KINDS.fill(DIGIT | Place.number, 48, 58);
for (const [letters, kind] of [
  [DATE_LETTERS, Place.date],
  ['수몇십백천만제한두세석네넉다여일아열스둘셋넷하첫', Place.amount],
  ['U미$€£¥₩￦-+', Place.sign],
  ["'‘’", Place.quote],
  [WIDE_LETTERS, WIDE],
] as const)
  for (const letter of letters) KINDS[letter.charCodeAt(0)]! |= kind;

/** What may begin behind a letter that is neither, behind Hangul, behind a digit: no word in mid-word, no number in mid-number. */
const OPEN = [63, 63 & ~(Place.date | Place.amount), 63 & ~Place.number];

export interface Places {
  /** The sentence in half-width letters, of the same length. */
  text: string;
  /** The first `count` are this sentence's. */
  at: Int32Array;
  /** Of each place: the bits of `Place`. */
  kinds: Uint8Array;
  count: number;
}

/** Dates and quantities are read from one sentence after the other: the lists are the last one's. */
const places: Places = { text: '', at: new Int32Array(4096), kinds: new Uint8Array(4096), count: 0 };
let given: string | undefined;

export function placesOf(sentence: string): Places {
  if (sentence === given) return places;
  given = sentence;
  if (sentence.length > places.at.length) {
    places.at = new Int32Array(sentence.length);
    places.kinds = new Uint8Array(sentence.length);
  }
  if (!walk(sentence)) walk(halfWidth(sentence));
  return places;
}

/** Whether there was no wide letter. */
function walk(text: string): boolean {
  const { at, kinds } = places;
  let count = 0;
  let open = 63;
  for (let i = 0; i < text.length; i++) {
    const letter = KINDS[text.charCodeAt(i)]!;
    const kind = letter & open;
    open = OPEN[letter >> 6]!;
    if (kind === 0) continue;
    if (kind === WIDE) return false;
    at[count] = i;
    kinds[count++] = kind;
  }
  places.text = text;
  places.count = count;
  return true;
}
