// A word in, what it says of names by itself out, whatever stands around it: read once for each word of a text.
import { appositionKind, type Apposition } from './apposition.ts';
import { catalogNames } from './catalogNames.ts';
import { readHeadOf, type HeadOfWord } from './readHead.ts';
import { isCountry } from './commonWords.ts';
import { readTitle, type Title } from '../people/titles.ts';
import { endsWord } from '../people/readName.ts';

/** Which readers a word concerns: bits of `Sense.flags`. */
export const NAMED = 1;
export const HEADED = 2;
export const APPOSED = 4;
export const TITLED = 8;
export const POINTS = 16;
export const BARE_HEAD = 32;
export const COUNTRY = 64;
export const LATIN_LETTERS = 128;
/** Of these flags each makes an organization by itself; the others only point back or name people. */
export const NAMING = NAMED | HEADED | APPOSED | COUNTRY | LATIN_LETTERS;

export interface Sense {
  flags: number;
  head?: HeadOfWord;
  apposition?: Apposition;
  /** `end` within the word. */
  title?: Title;
  /** `연구원은`, `펀드에는`: the bare noun before its particle. */
  bareHead?: string;
}

const BARE_HEADS =
  /^(연구원|연구소|재단|협회|공사|공단|진흥원|펀드|협의체|연합체|컨소시엄|원팀|얼라이언스|병원)(?:은|는|이|가|을|를|에|에는|에서|에서는|의|와|과|도)$/u;

const known = new Map<string, Sense>();
/** Words kept at a time; a text's words are few and come again. */
const MOST = 20_000;

export function senseOf(word: string): Sense {
  let sense = known.get(word);
  if (!sense) {
    if (known.size >= MOST) known.clear();
    known.set(word, (sense = readSense(word)));
  }
  return sense;
}

function readSense(word: string): Sense {
  const sense: Sense = { flags: 0 };
  if (catalogNames().mayStart(word)) sense.flags |= NAMED;
  if ((sense.head = readHeadOf(word))) sense.flags |= HEADED;
  if ((sense.apposition = appositionKind(word))) sense.flags |= APPOSED;
  const title = readTitle(word);
  if (title && endsWord(word, title.end)) {
    sense.title = title;
    sense.flags |= TITLED;
  }
  if (word === '이' || word === '해당' || word === '같은') sense.flags |= POINTS;
  if (word.length <= 9 && (sense.bareHead = BARE_HEADS.exec(word)?.[1])) sense.flags |= BARE_HEAD;
  if (isCountry(word)) sense.flags |= COUNTRY;
  if (/[A-Za-z]/.test(word)) sense.flags |= LATIN_LETTERS;
  return sense;
}

/** All flags of a sentence's words. */
export function flagsOf(words: readonly { sense: Sense }[]): number {
  let flags = 0;
  for (let index = 0; index < words.length; index++) flags |= words[index]!.sense.flags;
  return flags;
}
