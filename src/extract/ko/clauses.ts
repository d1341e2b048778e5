// A sentence with its mentions in, its clauses out: predicate, ending, voice, modality, and what belongs to which.
import type { Clause, DateMention, EntityMention, Mention, QuantityMention, ReadSentence } from '../types.ts';
import { settleAlsoDone } from './clauses/alsoDone.ts';
import { attachTo, type Placed } from './clauses/attach.ts';
import { dateByHead, settleClefts } from './clauses/clefts.ts';
import { settleDenied } from './clauses/denied.ts';
import { settleDescribed } from './clauses/described.ts';
import { settleGaps } from './clauses/gaps.ts';
import { linkPredicates, settleModality } from './clauses/link.ts';
import { readPhrases, type Phrase } from './clauses/phrases.ts';
import { placeEntities, type Place } from './clauses/places.ts';
import type { Predicate } from './clauses/predicate.ts';
import { readPredicates } from './clauses/predicates.ts';
import { readTokens, type Token } from './clauses/tokens.ts';
import { HAPPENING } from './clauses/verbs.ts';

// On the list of clauses itself: no table of all that is read needs to be kept
const PARSE = Symbol('parse');

/** What stands behind a sentence's clauses: kept from when they were read, else read again. */
export const parseOf = (sentence: ReadSentence): Parse =>
  (sentence.clauses as { [PARSE]?: Parse })[PARSE] ?? parseSentence(sentence);

/** The words, predicates and phrases behind the clauses: `clauses[i]` is of `predicates[i]`. Offsets of tokens are the sentence's. */
export interface Parse {
  tokens: Token[];
  predicates: Predicate[];
  phrases: Phrase[];
  clauses: Clause[];
  /** For each phrase the index of its clause, or -1. */
  owner: number[];
  /** The phrase and case of each entity. */
  places: Map<EntityMention, Place>;
}

type Unparsed = Omit<ReadSentence, 'clauses'>;

/**
 * Segments a Korean sentence. A modifier stands before what it modifies, so each date, quantity and entity belongs to the
 * next predicate, but for the topic (은/는), which belongs to the main one, and for what attach.ts says of adnominal clauses.
 */
export const readClauses = (sentence: Unparsed): Clause[] => parseSentence(sentence).clauses;

/** Two lists as one, by their starts. */
function inOrder<T extends Mention>(first: readonly T[], then: readonly T[]): readonly T[] {
  if (!then.length || !first.length) return first.length ? first : then;
  const all = first.slice();
  for (const mention of then) {
    let at = all.length;
    while (at > 0 && all[at - 1]!.start > mention.start) at--;
    if (at === all.length) all.push(mention);
    else all.splice(at, 0, mention);
  }
  return all;
}

/** The same with the words and phrases. */
export function parseSentence(sentence: Unparsed): Parse {
  const { text, start } = sentence;
  const entities = inOrder<EntityMention>(sentence.organizations, sentence.people);
  const timed = inOrder<DateMention | QuantityMention>(sentence.dates, sentence.quantities);
  const tokens = readTokens(text, start, inOrder<Mention>(timed, entities));
  const predicates = readPredicates(tokens);
  const phrases = readPhrases(tokens, predicates, text, start);
  const places = placeEntities(entities, phrases, tokens, text, start);
  const parents = linkPredicates(predicates, tokens);

  const others = placeWords(timed, tokens, start);
  const attached = attachTo(phrases, sharedCases(phrases), others, predicates, parents, tokens);
  const owner = attached.phrases;

  const isAhead = (index: number) =>
    others.some(({ date }, i) => date?.direction === 'future' && attached.others[i] === index);
  // Not `지난해부터`, `지난해보다`, `지난해에 이어 올해`; `지난 3일 … 참여해 … 나선다고 발표했다` is when it was said
  const isOver = (index: number) => {
    const own = others.flatMap(({ date }, i) => (date && attached.others[i] === index ? [date] : []));
    const said = predicates[parents[index] ?? -1];
    const isSaid = said?.ending === 'quoted';
    // `지난 4월 300억원을 투자해 공장을 짓겠다고 발표했다`: so is a month, where the money goes into what is planned
    const isMeant = isSaid && said.modality === 'planned' && PAYING.test(tokens[predicates[index]!.last]!.word);
    return (
      own.length > 0 &&
      own.every(
        (date) => date.direction === 'past' && AT.test(date.after) && !isMeant && !(isSaid && date.edtf?.length === 10),
      )
    );
  };
  settleModality(predicates, parents, tokens, isAhead, isOver);
  const clauses = predicates.map((p, i) => toClause(p, parents[i], text, start, tokens));
  for (let i = 0; i < clauses.length; i++)
    if (clauses[i]!.reporting && clauses[i]!.ending === 'adnominal') clauses[i]!.reporting = parents.includes(i);
  for (let i = 0; i < phrases.length; i++) reach(clauses[owner[i]!], start + tokens[phrases[i]!.first]!.start);
  for (let i = 0; i < others.length; i++) {
    const { token, date } = others[i]!;
    const clause = clauses[attached.others[i]!];
    reach(clause, start + tokens[token]!.start);
    if (date) clause?.dates.push(date);
    else clause?.quantities.push(timed[i] as QuantityMention);
  }
  const parse = { tokens, predicates, phrases, clauses, owner, places };
  settleDenied({ clauses, predicates, phrases, owner, places });
  settleClefts({ clauses, phrases, owner, places, entities, text, start });
  settleAlsoDone({ clauses, phrases, owner, places });
  settleDescribed({ clauses, predicates, phrases, owner, places, tokens, text, start });
  settleGaps({ clauses, predicates, owner, places, phrases, tokens, start });
  addArguments(clauses, entities, parse);
  addHeads(clauses, parse, sentence.dates);
  (clauses as { [PARSE]?: Parse })[PARSE] = parse;
  return parse;
}

/** `지난달`, `지난달에는`: when it is, not since when or more than when. */
export const AT = /^(?:에|에는|에도|엔)?$/u;

/** `300억원을 투자해`, `300억원을 들여`: by what the next is done, and when the next is. */
export const PAYING = /(?:투자|출자|투입)(?:해|하여)$|(?:들여|쏟아|쏟아부어)$/u;

// A clause begins with the first of what belongs to it
function reach(clause: Clause | undefined, start: number): void {
  if (clause && start < clause.start) clause.start = start;
}

// The first and last word of each mention
function placeWords(mentions: readonly Mention[], tokens: readonly Token[], offset: number): Placed[] {
  const placed: Placed[] = [];
  for (const m of mentions) {
    const token = wordAt(tokens, m.start - offset);
    const last = m.end - offset <= (tokens[token]?.end ?? 0) ? token : wordAt(tokens, m.end - 1 - offset);
    placed.push({ token, last, date: m.kind === 'date' ? m : undefined });
  }
  return placed;
}

function wordAt(tokens: readonly Token[], at: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end > at) high = middle;
    else low = middle + 1;
  }
  return low < tokens.length ? low : 0;
}

// What is listed with the next phrase has its case
function sharedCases(phrases: readonly Phrase[]): Phrase['case'][] {
  const cases = phrases.map((p) => p.case);
  for (let i = phrases.length - 2; i >= 0; i--) if (phrases[i]!.listed) cases[i] = cases[i + 1]!;
  return cases;
}

const HANGUL = 0xac00;
const CLOSING_MARKS = new Set('.,!?…"”’\')]');

function toClause(
  p: Predicate,
  parent: number | undefined,
  text: string,
  offset: number,
  tokens: readonly Token[],
): Clause {
  const start = tokens[p.first]!.start;
  // The predicate ends before closing marks
  let end = tokens[p.last]!.end;
  while (end > 0 && text.charCodeAt(end - 1) < HANGUL && CLOSING_MARKS.has(text[end - 1]!)) end--;
  return {
    start: offset + start,
    end: offset + end,
    predicate: {
      start: offset + start,
      end: offset + end,
      text: text.slice(start, end),
    },
    ending: p.ending,
    parent,
    head: undefined,
    voice: p.voice,
    negated: p.negated,
    modality: p.modality ?? 'occurred',
    lemma: p.lemma,
    unreal: p.unreal,
    arguments: [],
    dates: [],
    quantities: [],
    reporting: p.reporting,
  };
}

function addArguments(
  clauses: readonly Clause[],
  entities: readonly EntityMention[],
  { phrases, owner, places }: Omit<Parse, 'clauses'>,
): void {
  if (!places.size) return;
  // The last of the phrases that are listed with each
  const lists = phrases.map((p) => p.index);
  for (let i = phrases.length - 2; i >= 0; i--) if (phrases[i]!.listed) lists[i] = lists[i + 1]!;
  for (const mention of entities) {
    const place = places.get(mention);
    if (!place) continue;
    const { phrase, case: kase, particle } = place;
    clauses[owner[phrase.index]!]?.arguments.push({ mention, case: kase, particle, list: lists[phrase.index]! });
  }
}

function addHeads(
  clauses: readonly Clause[],
  { predicates, phrases, owner }: Omit<Parse, 'clauses'>,
  dates: readonly DateMention[],
): void {
  let next = 0;
  for (let i = 0; i < clauses.length; i++) {
    const p = predicates[i]!;
    if (p.ending !== 'adnominal' || clauses[i]!.ending !== 'adnominal') continue;
    while (next < phrases.length && phrases[next]!.first <= p.last) next++;
    const phrase = phrases[next];
    if (!phrase) return;
    const { start, end, head } = phrase.modified ?? phrase;
    clauses[i]!.head = head ? { start, end, mention: head } : { start, end };
    if (!head && dates.length) dateByHead(clauses[i]!, phrase, dates);
    const main = owner[phrase.index]!;
    if (phrase.particle.startsWith('에서') && clauses[main] && !predicates[main]!.stative)
      shareDates(clauses[i]!, clauses[main]);
  }
}

// `16일 열린 총회에서 밝혔다`: what is done at an occasion is done on its day
function shareDates(occasion: Clause, main: Clause): void {
  // `개막한 ‘박람회 2024’에서`: the year of a name is no day of the deed
  if (occasion.dates.length && !main.dates.some((d) => d.edtf) && HAPPENING.has(occasion.lemma!))
    main.dates.push(...occasion.dates);
}
