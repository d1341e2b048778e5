// A document's sentences in; each that names somebody, with all who may be an end of a tie there, out.
import type { Clause, OrganizationMention, ReadSentence } from '../../../types.ts';
import { gluedTo, toTokens, type Token } from './tokens.ts';

/** Who is named in a sentence. Offsets into its text. */
export interface Named {
  name: string;
  kind: string;
  start: number;
  end: number;
  /** What is glued to it, and what is glued to the last of its list: `는` of 나래 in `나래·다온은`. */
  particle: string;
  shared: string;
  /** Another follows in the same list. */
  isListed: boolean;
  case: string;
  clause: Clause | undefined;
  /** The clause that tells what it is: `2018년 설립된 나래`. */
  said: Clause | undefined;
  before: readonly Token[];
  behind: readonly Token[];
}

/** Who is not named there but may be meant: whom the text is about, who was named last… `ways` tells how it is known. */
export interface Meant {
  name: string;
  kind: string;
  ways: readonly string[];
}

/** What is known of a whole document. */
export interface Whole {
  counts: ReadonlyMap<string, number>;
  most: string | undefined;
  title: string | undefined;
  inTitle: ReadonlySet<string>;
}

export interface Setting {
  sentence: ReadSentence;
  whole: Whole;
  named: readonly Named[];
  meant: readonly Meant[];
  /** Those of its words that are no part of a name. */
  words: readonly Token[];
  clauses: readonly Clause[];
  isNewBlock: boolean;
}

/** Names of a sentence that are looked at, at most. */
const MOST_NAMED = 12;
/** Those named before that may be meant, at most. */
const MOST_BEFORE = 4;
const LIST = /^(?:\([^)]*\))?\s?(?:[·,ㆍ∙&]|와|과|및|\s등)+\s?[‘'“"]?$/u;

/** Whether a sentence is read: share bars and comments are not. */
export const isRead = ({ kind }: ReadSentence): boolean => kind !== 'aside';

function readWhole(sentences: readonly ReadSentence[]): Whole {
  const counts = new Map<string, number>();
  const inTitle = new Set<string>();
  for (const { organizations, kind } of sentences)
    for (const { name } of organizations) {
      counts.set(name, (counts.get(name) ?? 0) + 1);
      if (kind === 'title') inTitle.add(name);
    }
  let most: string | undefined;
  for (const [name, count] of counts) if (count > (most === undefined ? 1 : counts.get(most)!)) most = name;
  return { counts, most, title: [...inTitle][0], inTitle };
}

function readNamed(
  sentence: ReadSentence,
  words: readonly Token[],
  clauses: readonly Clause[],
  organizations: readonly OrganizationMention[],
): Named[] {
  const { text, start: offset } = sentence;
  const cases = new Map<number, { case: string; clause: Clause }>();
  const said = new Map<number, Clause>();
  for (const clause of clauses) {
    for (const { mention, case: own } of clause.arguments)
      if (!cases.has(mention.start)) cases.set(mention.start, { case: own, clause });
    if (clause.head?.mention) said.set(clause.head.mention.start, clause);
  }
  let next = 0;
  const named = organizations.map((o): Named => {
    const [start, end] = [o.start - offset, o.end - offset];
    while (next < words.length && words[next]!.start < end) next++;
    const behind = words.slice(next, next + 8).filter((w) => w.start > end || text[end] === ' ');
    let last = next;
    while (last > 0 && words[last - 1]!.end > start) last--;
    const own = cases.get(o.start);
    const particle = gluedTo(text, end);
    return {
      name: o.name,
      kind: o.organizationKind,
      start,
      end,
      particle,
      shared: particle,
      isListed: false,
      case: own?.case ?? '-',
      clause: own?.clause ?? clauses.find((c) => c.start <= o.start && c.end >= o.end),
      said: said.get(o.start),
      before: words.slice(Math.max(0, last - 1), last),
      behind,
    };
  });
  // `A·B와 C가`: all of them act
  for (let at = named.length - 2; at >= 0; at--) {
    const [own, other] = [named[at]!, named[at + 1]!];
    if (other.start - own.end > 20 || !LIST.test(text.slice(own.end, other.start))) continue;
    own.isListed = true;
    own.shared = other.shared;
    own.case = other.case;
  }
  return named;
}

/** Every sentence that is read and names somebody. */
export function* settingsOf(all: readonly ReadSentence[]): Generator<Setting> {
  const sentences = all.filter(isRead);
  const whole = readWhole(sentences);
  const kinds = new Map<string, string>();
  for (const { organizations } of sentences) for (const o of organizations) kinds.set(o.name, o.organizationKind);
  let before: readonly Named[] = [];
  let block = -1;
  for (const sentence of sentences) {
    const { text, start, organizations, kind } = sentence;
    const isTitle = kind === 'title' || kind === 'subtitle';
    if (organizations.length) {
      const inOrder = [...organizations].sort((a, b) => a.start - b.start).slice(0, MOST_NAMED);
      const clauses = isTitle ? [] : sentence.clauses;
      let next = 0;
      const words = toTokens(text).filter((word) => {
        while (next < inOrder.length && inOrder[next]!.end - start <= word.start) next++;
        return next >= inOrder.length || inOrder[next]!.start - start >= word.end;
      });
      const named = readNamed(sentence, words, clauses, inOrder);
      const meant = isTitle ? [] : readMeant(sentence, whole, named, before, kinds);
      yield { sentence, whole, named, meant, words, clauses, isNewBlock: sentence.block !== block };
      before = named;
    }
    block = sentence.block;
  }
}

function readMeant(
  sentence: ReadSentence,
  { most, title }: Whole,
  named: readonly Named[],
  before: readonly Named[],
  kinds: ReadonlyMap<string, string>,
): Meant[] {
  const here = new Set(named.map(({ name }) => name));
  const ways = new Map<string, string[]>();
  const add = (name: string | undefined, way: string): void => {
    if (name === undefined || here.has(name)) return;
    const known = ways.get(name);
    if (known) known.push(way);
    else ways.set(name, [way]);
  };
  add(sentence.about?.name, 'about');
  add(most, 'most');
  add(title, 'title');
  const seen = new Set<string>();
  for (let at = before.length - 1; at >= 0 && seen.size < MOST_BEFORE; at--) {
    const { name, case: own } = before[at]!;
    if (seen.has(name)) continue;
    add(name, `${own}${seen.size ? '' : '!'}`);
    seen.add(name);
  }
  return [...ways].map(([name, list]) => ({ name, kind: kinds.get(name) ?? '', ways: list }));
}
