// A word in; what it says of whether it, or a word beside it, is part of an organization's name, as strings that have weights, out.
import { readVerb } from '../../clauses/readVerb.ts';
import { cutParticle, finalConsonant, readCopula } from '../../particles.ts';
import { isKoreanName } from '../../people/names.ts';
import { hasForeignSyllable, isCommon, isTranscribed, PLACES } from '../commonWords.ts';
import { isEveryday, isThing } from '../everydayNouns.ts';
import { readNameable } from '../nameable.ts';
import { readSuffix } from '../suffixes.ts';
import type { Word } from '../words.ts';

const CALLED = /이라[는고]$/;

/** A word cut into its noun and its particle; a copula counts as one (`이다`), also where it ends like a particle (`이라는`). */
export interface Cut {
  stem: string;
  particle: string;
}

const LETTER = /^[A-Z](은|는|이|가|을|를|와|과|의|에|도|로|에서|에는)$/;

export function cutWord(text: string): Cut {
  const called = text.length > 4 && CALLED.test(text) ? text.lastIndexOf('이') : 0;
  if (called > 1 && finalConsonant(text[called - 1])) return { stem: text.slice(0, called), particle: '이다' };
  const { noun, particle } = cutParticle(text);
  if (particle) return { stem: noun, particle };
  // The last letter of 나래F&I와
  const [, behind] = LETTER.exec(text) ?? [];
  if (behind) return { stem: text[0]!, particle: behind };
  // 스테이블코인 is no 스테이블코 + 인
  if (isEveryday(text)) return { stem: text, particle: '' };
  for (let length = Math.min(3, text.length - 2); length > 0; length--) {
    const at = text.length - length;
    if (readCopula(text, at)?.end === text.length) return { stem: text.slice(0, at), particle: '이다' };
  }
  return { stem: text, particle: '' };
}

/** Of which letters a run is, and of how many. */
function runOf(run: string): string {
  const letter = run[0]!;
  if (isDigit(letter)) return '9';
  if (letter >= '가') return `H${Math.min(run.length, 6)}`;
  if (letter >= 'a') return 'a';
  return run.length > 1 ? 'AA' : 'A';
}

/** Of which letters a stem is made, and how many: `H3` of 나래온, `AAH2` of SM하이. */
const shapeOf = (stem: string): string =>
  stem
    .slice(0, 12)
    .replace(/[가-힣]+|[A-Z]+|[a-z]+|\d+/g, runOf)
    .slice(0, 10);

/** What a word says of itself. */
export function ownOf({ text, sense }: Word, { stem, particle }: Cut): string[] {
  const letters = shapeOf(stem);
  const found = [`w${stem}`, `m${letters}`, `t${particle}`, `M${letters.slice(0, 4)}/${particle}`];
  for (let length = 1; length <= 3 && length <= stem.length; length++)
    found.push(`s${stem.slice(-length)}`, `p${stem.slice(0, length)}`);
  for (let at = 0; at + 2 <= Math.min(stem.length, 12); at++) found.push(`b${stem.slice(at, at + 2)}`);
  if (particle === '') found.push(`e${text.slice(-2)}`);
  const says = [];
  if (isEveryday(stem)) says.push('everyday');
  if (isThing(stem)) says.push('thing');
  if (isCommon(stem)) says.push('common');
  if (isTranscribed(stem)) says.push('transcribed');
  else if (hasForeignSyllable(stem)) says.push('foreign');
  if (isKoreanName(stem)) says.push('person');
  if (PLACES.has(stem)) says.push('place');
  if (sense.title) says.push('post');
  if (sense.apposition) says.push('kind');
  if (readVerb(text, true) !== undefined) says.push('verb');
  // 다온식품, 한빛대: what it ends in
  const shape = readSuffix(stem);
  if (shape && shape.at > 0) says.push(shape.strength, shape.kind);
  const nameable = readNameable(text);
  if (nameable) says.push(nameable.own ? 'own' : 'nameable', `personal${nameable.personal}`);
  for (const one of says) found.push(`k${one}`, `K${one}/${particle}`);
  return found;
}

/** What it says of the word behind it. */
export const beforeOf = ({ text, sense }: Word, { stem, particle }: Cut): string[] => [
  `a${text}`,
  `A${stem.slice(-2)}${particle ? '/' : ''}`,
  `l${text.slice(-1)}`,
  `q${particle}`,
  ...(sense.apposition ? ['akind'] : []),
  ...(sense.title ? ['apost'] : []),
];

/** What it says of the second word behind it. */
export const farBeforeOf = (_: Word, { stem }: Cut): string[] => [`c${stem.slice(-2)}`];

/** What it says of the word before it. */
export const behindOf = ({ text, sense }: Word, { stem }: Cut): string[] => [
  `n${text}`,
  `N${stem}`,
  `o${text.slice(0, 2)}`,
  `f${text.slice(-1)}`,
  ...(sense.title ? ['npost'] : []),
  ...(sense.apposition ? ['nkind'] : []),
];

/** What it says of the second word before it. */
export const farBehindOf = (_: Word, { stem }: Cut): string[] => [`d${stem.slice(0, 2)}`];

/** What it says of a word with a particle, by how far before it that stands: 1, 2 or 3 words, or at the other end. */
export const withParticle = (stem: string, particle: string, far: 1 | 2 | 3 | 'end'): string =>
  `${far === 'end' ? 'E' : far}${particle}/${stem.slice(0, 2)}`;

/** What stands between two words. */
export const markOf = (gap: string): string => {
  if (gap === '') return '0';
  if (gap === ' ') return '_';
  if (/[‘’'“”"]/.test(gap)) return 'q';
  if (gap.includes('(')) return '(';
  if (gap.includes(')')) return ')';
  if (/[·∙ㆍ]/.test(gap)) return '.';
  if (gap.includes(',')) return ',';
  return /[.!?]/.test(gap) ? '!' : 'x';
};

export const isDigit = (letter: string): boolean => letter >= '0' && letter <= '9';
