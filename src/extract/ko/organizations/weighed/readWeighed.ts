// The sentences of a document with what looks like names in them in; what is one, by the weights of its words, out.
import type { Sentence } from '../../../types.ts';
import { readParticle } from '../../particles.ts';
import { beginsName, isFirstName } from '../../people/firstNames.ts';
import { isKoreanName, isLikelyPerson } from '../../people/names.ts';
import { Candidate } from '../candidate.ts';
import { ACRONYMS, ADVERBS, isCommon, isTranscribed, NOT_ORGANIZATIONS, PLACES } from '../commonWords.ts';
import { isEveryday } from '../everydayNouns.ts';
import { kindByShape, readSuffix } from '../suffixes.ts';
import { isMunicipal } from '../municipalities.ts';
import { CITY } from '../sense.ts';
import type { Word } from '../words.ts';
import { countStems, type Counts, type Tag, type Weighable } from './context.ts';
import type { Cut } from './features.ts';
import { saidBy, weighAt } from './scorer.ts';

/** So likely a word must be of a name; one that is a place or a person's name as often, and an ordinary word, more so. */
const LIKELY = 0.65;
const RATHER_SURE = 0.8;
const SURE = 0.95;
/** So likely is the word before a name that may begin it. */
const HALF_LIKELY = 0.4;
/** `Weighable.known` of what is named in the catalogue. */
const KNOWN = 2;
/** What may stand between two words of a name. */
const JOINS = /^(?: | ?[&·-] ?)?$/;
/** Names of the catalogue, and units by whom they belong to. */
const isFixed = ({ entry, rule }: Candidate): boolean => entry !== undefined || rule === 'unit-of';

/** How likely a word is the first, or any, word of a name; `first` and `later` are logits. */
function likelihood(first: number, later: number): { first: number; any: number } {
  const [a, b] = [Math.exp(Math.min(30, first)), Math.exp(Math.min(30, later))];
  return { first: a / (1 + a + b), any: (a + b) / (1 + a + b) };
}

/**
 * By sentence, in the order of the text, none overlapping another. Names of the catalogue stay; what shapes, marks and words
 * beside them make a name is one more reason; a name may be found longer than they saw it (`새봄 스튜디오`).
 */
export function readWeighed(
  sentences: readonly Sentence[],
  words: readonly (readonly Word[])[],
  seen: readonly (readonly Candidate[])[],
): (readonly Candidate[])[] {
  const weighable = sentences.map((sentence, index) => toWeighable(sentence, words[index]!, seen[index]!));
  const counts = countStems(weighable);
  const guesses = weighable.map((sentence) => guess(sentence, counts));
  if (!guesses.some(({ spans }) => spans.length > 0)) return [...seen];
  const votes = voteOf(weighable, guesses);
  const names = seen.flat();
  const known = new Set(names.map(({ name }) => name));
  const openers = firstWordsOf(names, weighable, guesses);
  const surnames = surnamesIn(weighable);
  return weighable.map((sentence, index) =>
    decide(sentence, guesses[index]!, { known, votes, openers, surnames }, seen[index]!),
  );
}

export const toWeighable = (
  { text, kind }: Sentence,
  words: readonly Word[],
  seen: readonly Candidate[],
): Weighable => ({
  text,
  words,
  cuts: words.map(saidBy),
  known: knownIn(words, seen),
  isTitle: kind === 'title',
});

/** What names an organization at each word: the catalogue or whose unit it is, something less sure, nothing. */
function knownIn(words: readonly Word[], seen: readonly Candidate[]): Weighable['known'] {
  const known = new Uint8Array(words.length);
  let at = 0;
  for (const name of seen) {
    while (at < words.length && words[at]!.end <= name.start) at++;
    for (; at < words.length && words[at]!.start < name.end; at++) known[at] = isFixed(name) ? KNOWN : 1;
  }
  return known;
}

/** The words of a sentence that may be a name, and how likely each of its words is part of one. */
interface Guess {
  likely: Float64Array;
  spans: { from: number; last: number }[];
}

const isPersonal = (word: string): boolean => isKoreanName(word) || isFirstName(word);

function guess(sentence: Weighable, counts: Counts): Guess {
  const { words, known } = sentence;
  const likely = new Float64Array(words.length);
  const spans: Guess['spans'] = [];
  let before: Tag | '^' = '^';
  let from = -1;
  const close = (last: number): void => {
    if (from >= 0) spans.push({ from, last });
    from = -1;
  };
  // 크레센도 파트너스: beside a word that surely is of a name, one that is less sure by itself begins it
  const mayBegin = (at: number): boolean => {
    if (at < 0 || known[at] !== 0 || known[at + 1] !== 0 || likely[at]! <= HALF_LIKELY) return false;
    const { text, sense } = words[at]!;
    // 보육센터 다온스테이션: what it is, not what it is called
    if (sense.apposition || isEveryday(text) || isPersonal(text)) return false;
    if (readSuffix(text) && !isTranscribed(text)) return false;
    return sentence.cuts[at]!.particle === '' || isTranscribed(text);
  };
  for (let at = 0; at < words.length; at++) {
    if (known[at] === KNOWN) {
      close(at - 1);
      likely[at] = 1;
      before = known[at - 1] === KNOWN ? 'I' : 'B';
      continue;
    }
    const { first, later } = weighAt(sentence, at, counts, before);
    const { first: asFirst, any } = likelihood(first, later);
    likely[at] = any;
    let tag: Tag = any < LIKELY ? 'O' : asFirst >= any / 2 ? 'B' : 'I';
    // 나래화학=한빛대학교: only a blank, or what stands within names, joins two words
    const isJoined = JOINS.test(words[at]!.gap);
    if (tag === 'I' && (from < 0 || !isJoined)) tag = 'B';
    if (tag !== 'I') close(at - 1);
    if (tag === 'B') from = before === 'O' && isJoined && mayBegin(at - 1) ? at - 1 : at;
    before = tag;
  }
  close(words.length - 1);
  return { likely, spans };
}

const logit = (likely: number): number => Math.log((likely + 1e-6) / (1 - likely + 1e-6));

/** By stem of what ends a span: what speaks for it being a name over all places where it stands, together. */
function voteOf(sentences: readonly Weighable[], guesses: readonly Guess[]): ReadonlyMap<string, number> {
  const votes = new Map<string, number>();
  guesses.forEach(({ spans }, index) => spans.forEach(({ last }) => votes.set(sentences[index]!.cuts[last]!.stem, 0)));
  sentences.forEach(({ cuts }, index) =>
    cuts.forEach(({ stem }, at) => {
      const vote = votes.get(stem);
      if (vote !== undefined) votes.set(stem, vote + logit(guesses[index]!.likely[at]!));
    }),
  );
  return votes;
}

/** So likely each word of a name must be that ends in such a word. */
function leastFor(stem: string, { flags, sense }: Word): number {
  // 논산시 강경읍: a place, where it does nothing
  if (flags & CITY || PLACES.has(stem) || isMunicipal(stem) || isLikelyPerson(stem)) return SURE;
  if (isCommon(stem) || isEveryday(stem) || ADVERBS.has(stem) || NOT_ORGANIZATIONS.has(stem) || ACRONYMS.has(stem))
    return SURE;
  return sense.title || isKoreanName(stem) ? RATHER_SURE : 0;
}

/** What is known of the whole document. */
interface Whole {
  /** Names that rules see. */
  known: ReadonlySet<string>;
  votes: ReadonlyMap<string, number>;
  /** First words of longer names. */
  openers: ReadonlySet<string>;
  surnames: ReadonlySet<string>;
}

/** 크루스 of 미겔 크루스. */
const surnamesIn = (sentences: readonly Weighable[]): ReadonlySet<string> =>
  new Set(
    sentences.flatMap(({ words, cuts }) =>
      cuts.flatMap(({ stem }, at) =>
        at > 0 && words[at]!.gap === ' ' && isFirstName(words[at - 1]!.text) ? [stem] : [],
      ),
    ),
  );

/** Whether words that look like a name are somebody's or something else's, or a part of a longer one. */
function isOther({ words, cuts }: Weighable, from: number, last: number, { openers, surnames }: Whole): boolean {
  const { stem } = cuts[last]!;
  const before = words[from]!.gap === ' ' ? words[from - 1] : undefined;
  // 건축가 카를로 모레티: a person
  const further = before?.gap === ' ' ? words[from - 2] : undefined;
  if (before?.sense.title || further?.sense.title || NO_NAME.test(stem)) return true;
  // 나래커피 1호점: a place of theirs, which has a name of its own
  const behind = words[last + 1];
  if (behind?.gap === ' ' && SHOP.test(behind.text)) return true;
  // 크루스 나래전자 CEO, after 미겔 크루스: a person and whose chief
  if (surnames.has(cuts[from]!.stem)) return true;
  return from === last
    ? openers.has(stem) || isPersons(stem) || goesOn(words[last]!.text, stem, openers)
    : beginsName(words[from]!.text, stem);
}

function decide(
  sentence: Weighable,
  { likely, spans }: Guess,
  whole: Whole,
  seen: readonly Candidate[],
): readonly Candidate[] {
  if (!spans.length) return seen;
  const { words, cuts, text } = sentence;
  const standing = standingAt(words, seen);
  const gone = new Set<number>();
  const own: Candidate[] = [];
  for (const { from: first, last } of spans) {
    const from = beginOf(sentence, first, last);
    const { stem } = cuts[last]!;
    if (isOther(sentence, from, last, whole)) continue;
    // 새봄 법인장, 개선 차원: what ends like no name is none unless all of it speaks for one
    const least = leastFor(stem, words[last]!);
    const isSure =
      least > 0
        ? likely.subarray(from, last + 1).every((one) => one > least)
        : from < last || (whole.votes.get(stem) ?? 0) > 0;
    if (!isSure) continue;
    const over = new Set<number>();
    for (let at = from; at <= last; at++) for (const name of standing[at]!) if (!gone.has(name)) over.add(name);
    const { start } = words[from]!;
    // 스튜디오 뜰은: a name of one letter and a particle, where it stands without one elsewhere
    const written = words[last]!.start + lengthOf(sentence, last);
    const isBare = whole.known.has(text.slice(start, written - 1)) && !endsInParticle(cuts[last]!);
    const bare = isBare ? written - 1 : written;
    // 나래화학과: where a shape ends in the last word, the name ends there
    const ends = [...over].map((name) => seen[name]!.end).filter((end) => end > words[last]!.start);
    const end = Math.min(bare, ...ends);
    const isLonger = [...over].every((name) => {
      const { start: first, end: to } = seen[name]!;
      return !isFixed(seen[name]!) && start <= first && to <= end && end - start > to - first;
    });
    if (!isLonger) continue;
    for (const name of over) gone.add(name);
    own.push(toCandidate(words, text, start, end, from));
  }
  if (!own.length) return seen;
  return [...seen.filter((_, name) => !gone.has(name)), ...own].sort((a, b) => a.start - b.start);
}

/** `(이하 나래온)`. */
const CALLED = /^(?:이하|옛)$/;

/** 원예기업 판데르: what it is stands before its name, unless that names nobody alone (`다온벤처 파트너스`). */
function beginOf({ words, cuts }: Weighable, from: number, last: number): number {
  let first = from;
  while (
    first < last &&
    (CALLED.test(words[first]!.text) ||
      (words[first]!.sense.apposition?.compound && readSuffix(cuts[first + 1]!.stem)?.at !== 0))
  )
    first++;
  return first;
}

/** 모리에를, where 모리 is read elsewhere: two particles that never stand together, so the first is none. */
const endsInParticle = ({ stem, particle }: Cut): boolean =>
  particle !== '' && isParticle(stem.slice(-1)) && !isParticle(stem.slice(-1) + particle);
const isParticle = (text: string): boolean => readParticle(text, 0)?.end === text.length;

/** 대양라인, 해원쉬핑: before a mark or a bracket, or as the end of a firm's name, 인 is no copula. */
function lengthOf({ words, cuts }: Weighable, at: number): number {
  const { text } = words[at]!;
  const isWhole =
    cuts[at]!.particle === '이다' &&
    text.endsWith('인') &&
    ((readSuffix(text)?.at ?? 0) > 0 || LISTED.test(words[at + 1]?.gap ?? ''));
  return isWhole ? text.length : cuts[at]!.stem.length;
}
const LISTED = /^(?:[·∙ㆍ,] ?|\()$/;

/** Whom somebody sends, who works there, where: 대표단, 임직원, 폐공장. */
const NO_NAME = /(?:대표단|사절단|방문단|일행|관계자|임직원|직원|공장|대교|터널)(?:까지|부터|마다)?$/;

const SHOP = /^\d{1,4}호점/;

/** 한예솔씨와. */
const isPersons = (stem: string): boolean => stem.endsWith('씨') && isKoreanName(stem.slice(0, -1));

/** 베로나 of 베로나 파마슈티컬스: what looks like a particle is its own. */
const goesOn = (word: string, stem: string, openers: ReadonlySet<string>): boolean => {
  for (let end = stem.length + 1; end <= word.length; end++) if (openers.has(word.slice(0, end))) return true;
  return false;
};

/** Of names that rules see, and of those that weights see before what firms are called by: `베로나 파마슈티컬스`. */
const firstWordsOf = (
  names: readonly Candidate[],
  sentences: readonly Weighable[],
  guesses: readonly Guess[],
): ReadonlySet<string> =>
  new Set([
    ...names.flatMap(({ name }) => (name.includes(' ') ? [name.slice(0, name.indexOf(' '))] : [])),
    ...guesses.flatMap(({ spans }, index) =>
      spans.flatMap(({ from, last }) => {
        const { words, cuts } = sentences[index]!;
        return from < last && readSuffix(cuts[last]!.stem)?.at === 0 ? [words[from]!.text] : [];
      }),
    ),
  ]);

/** By word: which of the names stand in it. */
function standingAt(words: readonly Word[], names: readonly Candidate[]): number[][] {
  let next = 0;
  return words.map(({ start, end }) => {
    while (next < names.length && names[next]!.end <= start) next++;
    const found: number[] = [];
    for (let name = next; name < names.length && names[name]!.start < end; name++) found.push(name);
    return found;
  });
}

function toCandidate(words: readonly Word[], text: string, start: number, end: number, first: number): Candidate {
  const name = text.slice(start, end).replace(/\s+/g, ' ');
  const kind = words[first]!.gap === ' ' ? words[first - 1]?.sense.apposition?.kind : undefined;
  return new Candidate(start, end, 'weighed', kind ?? kindByShape(name), name);
}
