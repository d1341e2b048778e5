// One quantity in its article in; all that the rules for metric, subject, status and date look at, gathered once.
import type { Argument, Clause, QuantityMention, ReadArticle, ReadSentence } from '../../types.ts';
import { readCountedNoun, type CountedNoun } from './countedNoun.ts';

export interface FigureContext {
  article: ReadArticle;
  sentence: ReadSentence;
  quantity: QuantityMention;
  noun: CountedNoun;
  /** The innermost clause around the quantity; undefined where the sentence has none that covers it. */
  clause: Clause | undefined;
  /** From the clause that the quantity stands in up to the main clause, innermost first. */
  chain: Clause[];
  /** Text of the clause before the quantity's own phrase, and behind it (with the noun that the clause modifies). */
  lead: string;
  rest: string;
  /** Entities and their cases: of the clause first, then of the clauses around it. */
  arguments: Argument[];
  /** A headline or a line under it: a short form of what the body says. */
  heading: boolean;
  /** The quantity meant is still to be done or reached: `투자한다`, `투자할 계획이다`. */
  ahead: boolean;
  /** The same, said in words or by a date, not by a present tense alone. */
  saidAhead: boolean;
}

/** Words that say a clause looks ahead, however its verb ends. `기로` + 하다, never `기도 했다`. */
const AHEAD =
  /계획|예정|방침|목표|[기키]로 (?:했|한|하|합|의견|뜻|결정)|겠다|ㄹ 것|[할될릴킬울일칠] (?:것|전망|방침|듯)|추진(?:한다|하고|할|중| 중)|나선다|나설|나서기로|검토|앞두|구상|포부/u;
const CONNECTIVE = /[가-힣](?:고|며|면서|지만|는데|아서|어서|해서|[가-힣]해)(?:,? )/gu;

/** Where the clause around `at` begins and ends, by its joints alone: for sentences without read clauses. */
function jointsAround(text: string, at: number): { start: number; end: number } {
  let start = 0;
  for (const match of text.matchAll(CONNECTIVE)) {
    const end = match.index + match[0].length;
    if (end <= at) start = end;
    else return { start, end };
  }
  return { start, end: text.length };
}

export function toFigureContext(
  article: ReadArticle,
  sentence: ReadSentence,
  quantity: QuantityMention,
): FigureContext {
  const from = quantity.extent.start - sentence.start;
  const to = quantity.extent.end - sentence.start;
  const noun = readCountedNoun(sentence.text, from, to);
  const own =
    sentence.clauses.find((c) => c.quantities.includes(quantity)) ??
    sentence.clauses
      .filter((c) => c.start <= quantity.start && quantity.end <= c.end)
      .sort((a, b) => a.end - a.start - (b.end - b.start))[0];
  const upwards: Clause[] = [];
  let next = own;
  while (next && !upwards.includes(next)) {
    upwards.push(next);
    next = next.parent === undefined ? undefined : sentence.clauses[next.parent];
  }
  // `4개 사가 나래벤처스가 만든 펀드에`: of two subjects before a modifier the first is the outer verb's.
  const outer =
    own?.ending === 'adnominal' &&
    noun.particle === '이' &&
    own.arguments.some((a) => a.case === 'subject' && a.mention.start >= quantity.end);
  const chain = noun.topic ? upwards.slice(-1) : outer && upwards.length > 1 ? upwards.slice(1) : upwards;
  const clause = chain[0];
  const joints = jointsAround(sentence.text, from);
  const start = clause ? clause.start - sentence.start : joints.start;
  const end = clause ? Math.max(clause.end, clause.head?.end ?? 0) - sentence.start : joints.end;
  const restStart = sentence.text.length - noun.rest.length;
  const lead = sentence.text.slice(Math.min(start, from), from);
  const rest = sentence.text.slice(restStart, Math.max(end, restStart));
  const words = sentence.text.slice(start, Math.max(end, restStart));
  const saidAhead =
    AHEAD.test(words) || chain.slice(0, 1).some((c) => c.dates.some((date) => date.direction === 'future'));
  return {
    article,
    sentence,
    quantity,
    noun,
    clause,
    chain,
    lead,
    rest,
    arguments: chain.flatMap((c) => c.arguments),
    heading: sentence.kind === 'title' || sentence.kind === 'subtitle',
    ahead: saidAhead || clause?.modality === 'planned' || quantity.rate !== undefined,
    saidAhead,
  };
}
