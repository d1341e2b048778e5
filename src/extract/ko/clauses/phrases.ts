// Words and predicates in, noun phrases out: a run of words up to the particle that says what it is to its verb.
import type { Case, EntityMention } from '../../types.ts';
import { cutParticle, readCaseBehind, readParticle } from '../particles.ts';
import type { Predicate } from './predicates.ts';
import type { Token } from './tokens.ts';

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
}

/** How one entity stands in its phrase: its case, and whether it is the head or a member of a list, or only qualifies. */
export interface Place {
  phrase: Phrase;
  case: Case;
  particle: string;
}

const LIST_ON = /^(?:비롯해|비롯한|비롯하여|포함해|포함한|포함하여)$/u;
const BY = /^(?:통해|통해서|통한|통하여|의해|의한|의하여)$/u;
const TOWARDS = /^(?:대해|대한|상대로|대상으로|향해|향한)$/u;
const ASIDE =
  /^(?:위해|위해서|위한|위하여|따르면|따라|따른|관해|관한|관련해|관련한|인해|인한|둘러싼|둘러싸고|걸쳐|비해|계기로|중심으로|바탕으로|기반으로|토대로|제외한|제외하고|기념해|고려해|감안해|맞아|앞두고|거쳐|더해|두고|놓고|갖고|가지고|불구하고|거점으로|목표로|목적으로|골자로|주축으로|필두로)$/u;
const WITH_ON = /^(?:함께|더불어|공동으로|공동|나란히)$/u;
const LIST_SIGN = /^\s*(?:\((?:왼쪽|오른쪽|가운데|앞줄|뒷줄|사진)|,|·|∙|ㆍ|•|\/|및 |등(?![가-힣]{2})|[’'”"]?,)/u;

/** Splits the words that are no predicate into phrases. `text` is the sentence's, `offset` its place in the document. */
export function readPhrases(
  tokens: readonly Token[],
  predicates: readonly Predicate[],
  text: string,
  offset: number,
): Phrase[] {
  // A headline puts its topic before a comma: `가람전자, 제주에 연구소 설립`
  const headline = !/다[.”"’'\s)]*$/u.test(text);
  const taken = new Set<number>();
  for (const p of predicates) for (let i = p.first; i <= p.last; i++) taken.add(i);
  const phrases: Phrase[] = [];
  let first = -1;
  const close = (last: number, end: number, kase: Case, particle: string) => {
    const start = offset + (tokens[first]?.start ?? 0);
    phrases.push({ first, last, start, end: offset + end, case: kase, particle, listed: false });
    first = -1;
  };
  tokens.forEach((token, i) => {
    if (taken.has(i)) {
      if (first >= 0) close(i - 1, tokens[i - 1]?.end ?? 0, 'bare', '');
      return;
    }
    const previous = phrases.at(-1);
    if (first < 0 && previous?.last === i - 1 && carries(previous, token.word)) {
      previous.last = i;
      previous.postposition = token.word;
      if (LIST_ON.test(token.word)) previous.listed = true;
      else if (BY.test(token.word)) previous.case = 'by';
      else if (TOWARDS.test(token.word)) previous.case = 'to';
      else if (ASIDE.test(token.word)) previous.case = 'bare';
      return;
    }
    if (first < 0) first = i;
    if (
      headline &&
      token.pause &&
      !phrases.length &&
      token.mention &&
      !tokens[i + 1]?.mention &&
      /,["”’']?$/u.test(text.slice(token.start, token.end))
    )
      return close(i, token.mention.end - offset, 'topic', '');
    const behind = readBehind(token, text, offset);
    if (behind.case !== 'bare' && behind.case !== 'of') close(i, behind.end, behind.case, behind.particle);
    else if (i === tokens.length - 1) close(i, token.end, behind.case, behind.particle);
  });
  return phrases;
}

const carries = (phrase: Phrase, word: string): boolean =>
  !phrase.postposition &&
  /^(?:을|를|에|와|과)$/u.test(phrase.particle) &&
  (LIST_ON.test(word) ||
    BY.test(word) ||
    TOWARDS.test(word) ||
    ASIDE.test(word) ||
    (phrase.case === 'with' && WITH_ON.test(word)));

function readBehind(token: Token, text: string, offset: number): { case: Case; particle: string; end: number } {
  if (token.mention && !token.masked && token.mention.end - offset <= token.end) {
    const read = readCaseBehind(text.slice(0, token.end), token.mention.end - offset);
    // `가람연구원장과`: the name goes on in its word
    const goesOn = /^[가-힣]/u.test(text.slice(token.mention.end - offset, token.end));
    if (read.particle || (token.mention.kind !== 'quantity' && !goesOn))
      return { ...read, end: token.mention.end - offset };
  }
  if (token.masked) {
    const at = token.end - (text.slice(token.start, token.end).match(/[가-힣]*[,.]?$/u)?.[0].length ?? 0);
    const read = readParticle(text.slice(0, token.end), at);
    if (read) return { ...read, end: at };
    if (!token.mention) return { case: 'bare', particle: '', end: token.end };
    const behind = readCaseBehind(text.slice(0, token.end), token.mention.end - offset);
    return { ...behind, end: behind.particle ? token.mention.end - offset : token.end };
  }
  const short = /^(등|측|곳|손|문|팀|돈|것|땅|집|새|힘|값|날)(.+)$/u.exec(token.word);
  if (short?.[1]) {
    const at = token.start + text.slice(token.start, token.end).lastIndexOf(token.word) + 1;
    const read = readParticle(text.slice(0, token.start) + text.slice(token.start, at) + short[2], at);
    if (read) return { case: read.case, particle: read.particle, end: at };
  }
  if (token.word.endsWith('대학과'))
    return { case: 'with', particle: '과', end: token.start + text.slice(token.start, token.end).lastIndexOf('과') };
  const cut = cutParticle(token.word);
  const at = token.start + text.slice(token.start, token.end).lastIndexOf(token.word) + cut.noun.length;
  return { case: cut.case, particle: cut.particle, end: at };
}

/**
 * The place of each entity. `A, B와 C가` are three subjects; in `가람전자 연구소를` the company only qualifies (`of`);
 * `A와` before another of its kind in the next phrase is a list, before anything else it is `with`.
 */
export function placeEntities(
  entities: readonly EntityMention[],
  phrases: readonly Phrase[],
  tokens: readonly Token[],
  text: string,
  offset: number,
): Map<EntityMention, Place> {
  const places = new Map<EntityMention, Place>();
  // From the end, so that a list's last member has its case before the members that share it
  for (let i = phrases.length - 1; i >= 0; i--) {
    const phrase = phrases[i]!;
    const from = offset + (tokens[phrase.first]?.start ?? 0);
    const to = offset + (tokens[phrase.last]?.end ?? 0);
    const inside = entities.filter((e) => e.start >= from && e.end <= to).sort((a, b) => b.start - a.start);
    const next = phrases[i + 1];
    const heads = [...places].filter(([, p]) => p.phrase === next && p.case !== 'of').map(([e]) => e);
    const adjacent = next !== undefined && next.first === phrase.last + 1;
    if (phrase.case === 'with' && !phrase.postposition && adjacent && inside.length && heads.length) {
      const kind = inside[0]?.kind;
      if (heads.some((h) => h.kind === kind) && !/의$/u.test(phrase.particle)) phrase.listed = true;
    }
    const shared = phrase.listed && adjacent ? next : undefined;
    const kase = shared?.case ?? phrase.case;
    const particle = shared?.particle ?? phrase.particle;
    for (const entity of inside) {
      const until = endWithPost(entity, phrase, text, offset);
      const rest = text.slice(until - offset, phrase.end - offset);
      const own = readCaseBehind(text, until - offset);
      const isHead = rest.replace(/[\s"'’”」』》〉)]|\([^)]*\)?/gu, '') === '' || /^\s*(?:등|측)\s*$/u.test(rest);
      const inList = LIST_SIGN.test(rest) || LIST_SIGN.test(rest.replace(/^\s*\([^)]*\)/u, '').replace(/^[’'”"]/u, ''));
      if (!isHead && own.case === 'of') places.set(entity, { phrase, case: 'of', particle: own.particle });
      else if (isHead || inList) places.set(entity, { phrase, case: kase, particle });
      else places.set(entity, { phrase, case: 'of', particle: '' });
    }
  }
  return places;
}

// `구다온 가람전자 연구소장`: a person goes on to the post behind the name
function endWithPost(entity: EntityMention, phrase: Phrase, text: string, offset: number): number {
  if (entity.kind !== 'person' || !entity.title) return entity.end;
  const rest = text.slice(entity.end - offset, Math.max(entity.end, phrase.end) - offset);
  const at = rest.indexOf(entity.title);
  const between = rest.slice(0, Math.max(0, at));
  return at < 0 || at > 40 || /[,·(]/u.test(between) ? entity.end : entity.end + at + entity.title.length;
}
