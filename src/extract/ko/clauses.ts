// A sentence with its mentions in, its clauses out: predicate, ending, voice, modality, and what belongs to which.
import type { Argument, Clause, EntityMention, Mention, ReadSentence } from '../types.ts';
import { attachTo, type Attachable } from './clauses/attach.ts';
import { linkPredicates, settleModality } from './clauses/link.ts';
import { placeEntities, readPhrases, type Phrase, type Place } from './clauses/phrases.ts';
import { readPredicates, type Predicate } from './clauses/predicates.ts';
import { readTokens, type Token } from './clauses/tokens.ts';

const parses = new WeakMap<readonly Clause[], Parse>();

/** What stands behind a sentence's clauses: kept from when they were read, else read again. */
export const parseOf = (sentence: ReadSentence): Parse => parses.get(sentence.clauses) ?? parseSentence(sentence);

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

/** The same with the words and phrases. */
export function parseSentence(sentence: Unparsed): Parse {
  const { text, start } = sentence;
  const entities: EntityMention[] = [...sentence.organizations, ...sentence.people].sort((a, b) => a.start - b.start);
  const mentions: Mention[] = [...sentence.dates, ...sentence.quantities, ...entities];
  const tokens = readTokens(text, start, mentions);
  const predicates = readPredicates(tokens);
  const phrases = readPhrases(tokens, predicates, text, start);
  const places = placeEntities(entities, phrases, tokens, text, start);
  const parents = linkPredicates(predicates, tokens);
  settleModality(predicates, parents);

  const tokenAt = (offset: number) =>
    Math.max(
      0,
      tokens.findIndex((t) => t.end > offset - start),
    );
  const items: Attachable[] = [
    ...phrases.map((p, index): Attachable => ({
      kind: 'phrase',
      token: p.first,
      last: p.last,
      case: p.listed ? sharedCase(phrases, index) : p.case,
      phrase: p,
    })),
    ...sentence.dates.map((d): Attachable => ({
      kind: 'date',
      token: tokenAt(d.start),
      last: tokenAt(d.end - 1),
      case: /[은는]$/u.test(d.after) ? 'topic' : 'bare',
      date: d,
    })),
    ...sentence.quantities.map((q): Attachable => ({
      kind: 'quantity',
      token: tokenAt(q.start),
      last: tokenAt(q.end - 1),
      case: 'bare',
      quantity: q,
    })),
  ];
  const attached = attachTo(items, predicates, parents, tokens);
  const owner = phrases.map((p) => attached.get(items.find((i) => i.phrase === p)!) ?? -1);

  const clauses = predicates.map((p, index): Clause => {
    const parent = parents[index];
    const own = items.filter((item) => attached.get(item) === index);
    const dates = own.flatMap((i) => (i.date ? [i.date] : []));
    const quantities = own.flatMap((i) => (i.quantity ? [i.quantity] : []));
    const args: Argument[] = [];
    phrases.forEach((phrase, list) => {
      if (owner[list] !== index) return;
      for (const entity of entities) {
        const place = places.get(entity);
        if (place?.phrase !== phrase) continue;
        let id = list;
        while (phrases[id]?.listed) id++;
        args.push({ mention: entity, case: place.case, particle: place.particle, list: id });
      }
    });
    const last = start + (tokens[p.last]?.end ?? 0);
    const end = trimEnd(text, start, last);
    const predicateStart = start + (tokens[p.first]?.start ?? 0);
    const from = Math.min(predicateStart, ...own.map((i) => start + (tokens[i.token]?.start ?? 0)));
    const head = p.ending === 'adnominal' ? headOf(p, phrases, entities, places) : undefined;
    return {
      start: from,
      end,
      predicate: { start: predicateStart, end, text: text.slice(predicateStart - start, end - start) },
      ending: p.ending,
      ...(parent === undefined ? {} : { parent }),
      ...(head ? { head } : {}),
      voice: p.voice,
      negated: p.negated,
      modality: p.modality ?? 'occurred',
      lemma: p.lemma,
      ...(p.unreal ? { unreal: p.unreal } : {}),
      arguments: args,
      dates,
      quantities,
      reporting: p.reporting && (p.ending !== 'adnominal' || parents.includes(index)),
    };
  });
  const parse = { tokens, predicates, phrases, clauses, owner, places };
  parses.set(clauses, parse);
  return parse;
}

function sharedCase(phrases: readonly Phrase[], index: number) {
  let i = index;
  while (phrases[i]?.listed && phrases[i + 1]) i++;
  return phrases[i]?.case ?? 'bare';
}

// The predicate ends before closing marks
function trimEnd(text: string, start: number, end: number): number {
  let at = end - start;
  while (at > 0 && /[.,!?…"”’'」)\]]/u.test(text[at - 1] ?? '')) at--;
  return start + at;
}

function headOf(
  predicate: Predicate,
  phrases: readonly Phrase[],
  entities: readonly EntityMention[],
  places: ReturnType<typeof placeEntities>,
): Clause['head'] {
  const phrase = phrases.find((p) => p.first > predicate.last);
  if (!phrase) return undefined;
  const inside = entities.filter((e) => places.get(e)?.phrase === phrase);
  const mention = inside.find((e) => places.get(e)?.case !== 'of');
  return { start: phrase.start, end: phrase.end, ...(mention ? { mention } : {}) };
}
