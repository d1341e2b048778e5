// Words and predicates in, noun phrases out: a run of words up to the particle that says what it is to its verb.
import type { Case, EntityMention } from '../../types.ts';
import { finalConsonant, readCaseBehind, readParticle } from '../particles.ts';
import type { Predicate } from './predicate.ts';
import { isSum, isSumThen } from './sums.ts';
import type { Token } from './tokens.ts';
import { CARRIERS } from './verbs.ts';

export interface Phrase {
  /** First and last word, inclusive. */
  first: number;
  last: number;
  /** Offsets into the document; `end` without the particle. */
  start: number;
  end: number;
  case: Case;
  particle: string;
  /** It is listed with the phrase after it (`A와 [B를]`, `A를 비롯해 [B가]`) and shares its case. */
  listed: boolean;
  /** A word that carries it on (`를 통해`, `에 대한`). */
  postposition?: string;
  /** The first entity that is no mere qualifier in it. */
  head?: EntityMention;
  /** What stands before it over a comma and is modified by the clause before: `다온이 세운 [나래,] 가람이`. */
  modified?: { start: number; end: number; head?: EntityMention };
  /** Its place among the phrases. */
  index: number;
}

interface Behind {
  case: Case;
  particle: string;
  end: number;
}

/** Splits the words that are no predicate into phrases. `text` is the sentence's, `offset` its place in the document. */
export function readPhrases(
  tokens: readonly Token[],
  predicates: readonly Predicate[],
  text: string,
  offset: number,
): Phrase[] {
  const phrases: Phrase[] = [];
  let previous: Phrase | undefined;
  let first = -1;
  let nextPredicate = 0;
  for (let i = 0; i < tokens.length; i++) {
    const predicate = predicates[nextPredicate];
    if (predicate?.first === i) {
      if (first >= 0) {
        previous = addPhrase(phrases, tokens, first, i - 1, offset, {
          case: 'bare',
          particle: '',
          end: tokens[i - 1]!.end,
        });
        first = -1;
      }
      i = predicate.last;
      nextPredicate++;
      continue;
    }
    const token = tokens[i]!;
    if (first < 0 && previous?.last === i - 1 && carriesOn(previous, token.word)) {
      previous.last = i;
      continue;
    }
    if (first < 0 && ON_DEED.test(token.word) && isNominal(predicates[nextPredicate - 1], i - 1)) continue;
    if (first < 0) first = i;
    let behind: Behind;
    if (!phrases.length && isHeadlineTopic(tokens, i, text))
      behind = { case: 'topic', particle: '', end: token.mention!.end - offset };
    else if (first === i && predicates[nextPredicate - 1]?.last === i - 1 && WHO.test(token.word))
      behind = {
        case: token.word.endsWith('가') ? 'subject' : 'topic',
        particle: token.word.slice(1),
        end: token.start + 1,
      };
    else {
      behind = readBehind(token, text, offset);
      if (isTopicWith(token, behind, tokens[i + 1]?.word ?? '')) {
        previous = addPhrase(phrases, tokens, first, ++i, offset, { ...behind, case: 'topic' });
        first = -1;
        continue;
      }
      const open = behind.case === 'bare' || behind.case === 'of';
      const sum = open && isSumAlone(tokens, i, previous);
      const gapped = sum || (open && isGapped(tokens, i, first === i ? previous : undefined));
      if (open && i < tokens.length - 1 && !gapped) continue;
      if (open) behind.end = sum ? token.mention!.end - offset : token.end;
    }
    previous = addPhrase(phrases, tokens, first, i, offset, behind);
    first = -1;
  }
  return phrases;
}

/** `주문이 늘어남에 따라`: of the clause before it, and no part of the noun behind. */
const ON_DEED = /^(?:따라|따른|의해|대해|대비해|비해|불구하고)$/u;
const isNominal = (predicate: Predicate | undefined, last: number): boolean =>
  predicate?.ending === 'nominal' && predicate.last === last;

// `나래는 [다온,] 보람은 가람에`: who stands before the next who acts is no list with it
function isGapped(tokens: readonly Token[], i: number, before: Phrase | undefined): boolean {
  const next = tokens[i + 1];
  if (!tokens[i]!.pause || !next?.mention || !tokens[i]!.mention || before?.last !== i - 1) return false;
  return (
    (before.case === 'topic' && /^[은는]$/u.test(next.tail)) ||
    (before.case === 'subject' && /^[이가]$/u.test(next.tail))
  );
}

// `나래에 [30억원,] 로봇을 만드는 다온에 12억원을`: no list with what follows
function isSumAlone(tokens: readonly Token[], i: number, before: Phrase | undefined): boolean {
  const next = tokens[i + 1];
  return isSumThen(tokens[i]!) && before !== undefined && ARGUED.has(before.case) && next !== undefined && !isSum(next);
}
const ARGUED = new Set<Case>(['topic', 'subject', 'at', 'from']);

// What the next word makes a topic: `나래소재 역시`, `나래소재의 경우`, `나래소재만 해도`
function isTopicWith({ mention, pause }: Token, { case: kase, particle }: Behind, next: string): boolean {
  if (kase === 'bare') return !pause && /^(?:역시|또한)$/u.test(next);
  if (mention?.kind !== 'organization') return false;
  return kase === 'of'
    ? /^경우(?:는|엔|에는|도)?,?$/u.test(next)
    : particle === '만' && /^(?:해도|하더라도|봐도|보더라도)$/u.test(next);
}

/** `회사를 세운 이는` */
const WHO = /^이[는가도]$/u;

function addPhrase(
  phrases: Phrase[],
  tokens: readonly Token[],
  first: number,
  last: number,
  offset: number,
  behind: Behind,
): Phrase {
  const phrase: Phrase = {
    first,
    last,
    start: offset + tokens[undatedFrom(tokens, first, last, offset)]!.start,
    end: offset + behind.end,
    case: behind.case,
    particle: behind.particle,
    listed: false,
    postposition: undefined,
    head: undefined,
    modified: undefined,
    index: phrases.length,
  };
  phrases.push(phrase);
  return phrase;
}

// `오는 8월 이용자를`: the day before a noun is no part of its phrase
function undatedFrom(tokens: readonly Token[], first: number, last: number, offset: number): number {
  let from = first;
  for (let i = first; i < last; i++) {
    const { mention, tail, end } = tokens[i]!;
    if (mention?.kind !== 'date') break;
    if (mention.end - offset === end && !tail) from = i + 1;
  }
  // `상반기 중 문을`: nor is the word that says when in it
  return from > first && from < last && /^(?:중|내)$/u.test(tokens[from]!.word) ? from + 1 : from;
}

// A headline puts its topic before a comma: `가람전자, 제주에 연구소 설립`
function isHeadlineTopic(tokens: readonly Token[], index: number, text: string): boolean {
  const token = tokens[index]!;
  // not of a list: `가람전자, 나래화학, 다온통신`
  const next = tokens[index + 1];
  if (!token.pause || !token.mention || (next?.mention && next.pause)) return false;
  const last = text[token.end - 1]!;
  if (last !== ',' && !(/["”’']/u.test(last) && text[token.end - 2] === ',')) return false;
  let end = text.length;
  while (end > 0 && /[.”"’'\s)]/u.test(text[end - 1]!)) end--;
  return text[end - 1] !== '다';
}

const CARRIED = new Set('을 를 에 와 과'.split(' '));

// `통해`, `비롯해` behind a particle: the phrase goes on with it, and may change its case
function carriesOn(phrase: Phrase, word: string): boolean {
  const carrier = CARRIERS.get(word);
  // `가람은 물론 나래와도`
  const isBesides = word.startsWith('물론') && /^[은는]$/u.test(phrase.particle);
  if (!carrier || phrase.postposition || !(isBesides || CARRIED.has(phrase.particle))) return false;
  if (carrier === 'with' && phrase.case !== 'with') return false;
  phrase.postposition = word;
  if (carrier === 'list') phrase.listed = true;
  else phrase.case = carrier;
  return true;
}

// What stands behind a mention (`에서는`, `이`), by the last sound of the mention: none, a vowel, ㄹ, another
const tails = [0, 1, 2, 3].map(() => new Map<string, Omit<Behind, 'end'>>());
const LIMIT = 4000;

function readTail(tail: string, before: string): Omit<Behind, 'end'> {
  const final = finalConsonant(before);
  const known = tails[final === undefined ? 0 : final === 0 ? 1 : final === 8 ? 2 : 3]!;
  let read = known.get(tail);
  if (!read) {
    const { case: kase, particle } = readCaseBehind(before + tail, before.length);
    read = { case: kase, particle };
    if (known.size >= LIMIT) known.clear();
    if (tail.length < 12) known.set(tail, read);
  }
  return read;
}

function readBehind(token: Token, text: string, offset: number): Behind {
  const { mention } = token;
  // `충남도 경제실장이`: what looks like a particle within a name is the name's
  if (mention && mention.end - offset > token.end && (mention.kind === 'organization' || mention.kind === 'person'))
    return { case: 'bare', particle: '', end: token.end };
  if (mention && !token.masked && mention.end - offset <= token.end) {
    const end = mention.end - offset;
    const { tail } = token;
    if (tail === '' && mention.kind !== 'quantity') return { case: 'bare', particle: '', end };
    const read = readTail(tail, text[end - 1] ?? ' ');
    // `가람연구원장과`: the name goes on in its word
    if (read.particle || (mention.kind !== 'quantity' && finalConsonant(tail[0]) === undefined))
      return { case: read.case, particle: read.particle, end };
  }
  if (token.masked) {
    const word = text.slice(token.start, token.end);
    const at = token.end - (/[가-힣]*[,.]?$/u.exec(word)?.[0].length ?? 0);
    const read = readParticle(text.slice(0, token.end), at);
    if (read) return { case: read.case, particle: read.particle, end: at };
    if (!mention) return { case: 'bare', particle: '', end: token.end };
    const behind = readCaseBehind(text.slice(0, token.end), mention.end - offset);
    return {
      case: behind.case,
      particle: behind.particle,
      end: behind.particle ? mention.end - offset : token.end,
    };
  }
  const { read } = token;
  const cut = read.case;
  return {
    case: cut.case,
    particle: cut.particle,
    end: token.start + read.lead + cut.length,
  };
}
