// An article's text, its dateline and a span in; what each rule read there, what beat it, and how each fact was filled, out.
import { quantitiesOf, readFigure, rivalsOf } from '../facts/figures.ts';
import { sayDate, sayImplied } from './words.ts';
import { WeighedNames } from '../ko/organizations/weighed/reasons.ts';
import { extractArticle } from '../pipeline.ts';
import type { Chance } from '../reasons.ts';
import type {
  BlockKind,
  Clause,
  DraftEvidence,
  DraftFigure,
  Issue,
  Mention,
  QuantityMention,
  ReadArticle,
  ReadSentence,
  Span,
  Trace,
} from '../types.ts';

/** One rule's reading of some words. Offsets into the text. */
export interface Reading extends Span {
  kind: Mention['kind'];
  text: string;
  rule: string;
  /** What it was read as: an EDTF date, `30000000000 KRW, about`, a full name with its kind or post. */
  read: string;
  /** The mention that came of it; none where it was passed over. */
  mention?: Mention;
  /** A quantity's metric, where it became a figure. */
  figure?: string;
  /** What that figure counts, in the text's words. */
  qualifier?: string;
  /** Why a quantity became none: a stable word (`age`, `no-cue`…). */
  declined?: string;
  /** The longer reading of the same words that counts in its place, or the rule that has it for none. */
  beatenBy?: string;
  /** Of what weights read, or deny: how likely it is, and why. */
  chance?: Chance;
  /** What else the quantity might have been, best first, and the words that speak for it: `fund-size`, `펀드`. */
  rivals?: { metric: string; cue: string }[];
}

/** A fact told there, and how each of its roles was filled: `from` says whether the sentence states it. */
export interface ExplainedFact {
  kind: 'figure' | 'event' | 'relation';
  /** Metric, event type or relation type. */
  type: string;
  /** The fact in one line. */
  words: string;
  slots: Trace[];
}

export interface ExplainedSentence extends Span {
  text: string;
  kind: BlockKind;
  /** What a dropped subject stands for there. */
  topic?: string;
  readings: Reading[];
  /** Each clause in a line: how it stands in the sentence, its tense and voice, its verb, who is in it. */
  clauses: string[];
  facts: ExplainedFact[];
  issues: Issue[];
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const listed = (...parts: (string | number | false | undefined)[]): string => parts.filter(Boolean).join(', ');

const rangeOf = (value: number, max?: number): string => (max === undefined ? `${value}` : `${value}–${max}`);
const amountOf = ({ value, max, unit, qualifier }: DraftFigure): string =>
  `${rangeOf(value, max)} ${unit}${qualifier ? ` of ${qualifier}` : ''}`;

function readOf(mention: Mention): string {
  switch (mention.kind) {
    case 'date': {
      const { edtf, form, length, implied } = mention;
      if (edtf === undefined)
        return listed(form !== 'point' && form, length && `${length.value} ${length.unit}`, 'no date');
      return listed(sayDate(edtf), implied.length > 0 && sayImplied(implied, 'en'));
    }
    case 'quantity': {
      const { value, max, unit, bound, rate } = mention;
      if (value === undefined) return '';
      return listed([rangeOf(value, max), unit].filter(Boolean).join(' '), bound, rate);
    }
    case 'organization':
      return `${mention.name} (${mention.organizationKind})`;
    case 'person':
      return listed(mention.name, mention.title, mention.organization);
  }
}

/** What became of a quantity: its metric, or why there is none; and what else it might have been. */
function outcomeOf(article: ReadArticle, sentence: ReadSentence, quantity: QuantityMention): Partial<Reading> {
  const found = readFigure(article, sentence, quantity);
  if ('declined' in found) return { declined: found.declined };
  const rivals = rivalsOf(article, sentence, quantity)
    .filter(({ metric }) => metric.id !== found.metric)
    .map(({ metric, cue }) => ({ metric: metric.id, cue }));
  return {
    figure: found.metric,
    ...(found.qualifier && { qualifier: found.qualifier }),
    ...(rivals.length && { rivals }),
  };
}

const WEIGHED = 'organization/weighed';

/** What looked like a name to rules or weights, and is none. */
function explainPassedOver(sentence: ReadSentence, mentions: readonly Mention[], weighed: WeighedNames): Reading[] {
  return weighed.passedOver(sentence.index).flatMap(({ start, end, seen, chance }): Reading[] => {
    const span = { start: sentence.start + start, end: sentence.start + end };
    if (mentions.some((mention) => overlaps(mention, span))) return [];
    const reading = { kind: 'organization', ...span, text: sentence.text.slice(start, end), chance } as const;
    return [
      seen
        ? { ...reading, rule: `organization/${seen.rule}`, read: `${seen.name} (${seen.kind})`, beatenBy: WEIGHED }
        : { ...reading, rule: WEIGHED, read: '', declined: chance.least === undefined ? 'other' : 'unlikely' },
    ];
  });
}

function explainReadings(article: ReadArticle, sentence: ReadSentence, weighed: WeighedNames): Reading[] {
  const mentions: Mention[] = [
    ...sentence.dates,
    ...quantitiesOf(sentence),
    ...sentence.organizations,
    ...sentence.people,
  ];
  return mentions
    .map((mention): Reading => {
      const { kind, start, end, text, rule } = mention;
      const winner = mentions.find(
        (other) => other !== mention && overlaps(other, mention) && other.end - other.start > end - start,
      );
      return {
        kind,
        start,
        end,
        text,
        rule,
        read: readOf(mention),
        mention,
        ...(mention.kind === 'quantity' && outcomeOf(article, sentence, mention)),
        ...(rule === WEIGHED && {
          chance: weighed.chanceOf(sentence.index, start - sentence.start, end - sentence.start),
        }),
        ...(winner && { beatenBy: `${winner.text} (${winner.rule})` }),
      };
    })
    .concat(explainPassedOver(sentence, mentions, weighed))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** What is no entity: of these the rules say whether the sentence states it. */
const PLAIN = new Set(['date', 'type', 'metric', 'value', 'likely']);

/** Whether a sentence names somebody: `이 회사` is no name. */
const names = ({ text, organizations, people }: ReadSentence, value: string): boolean =>
  text.includes(value) ||
  people.some(({ name }) => name === value) ||
  organizations.some(({ name, rule }) => name === value && rule !== 'organization/anaphor');

/** Each role as it was filled. Whom the sentences that tell the fact name is stated, whichever rule filled the role. */
function slotsOf(article: ReadArticle, { evidence, trace }: Told): Trace[] {
  const told = article.sentences.filter((sentence) => evidence.some((e) => overlaps(e, sentence)));
  const isStated = (value: string) => told.some((sentence) => names(sentence, value));
  return trace.map((slot) =>
    PLAIN.has(slot.slot) ? slot : { ...slot, from: isStated(slot.value) ? 'stated' : 'implied' },
  );
}

function explainClause(clause: Clause, index: number): string {
  const joined = clause.parent === undefined ? '' : ` of ${clause.parent}`;
  const flags = [clause.negated && 'negated', clause.unreal, clause.reporting && 'reporting'].filter(Boolean);
  const who = clause.arguments.map((a) => `${a.mention.name} (${a.case})`);
  return `${index} ${clause.ending}${joined}, ${[clause.modality, clause.voice, ...flags].join(', ')}: ${clause.predicate.text}${who.length ? ` | ${who.join('; ')}` : ''}`;
}

interface Told {
  evidence: readonly DraftEvidence[];
  trace: readonly Trace[];
}

/**
 * For each sentence that meets `span` (offsets into the cleaned text; all of it where none is given): which rules matched
 * and what each read, what beat it, and for each fact how its roles were filled. Pure; an evidence's `start` and `end`
 * are a span of the text that it quotes.
 */
export function explainSpan(text: string, published?: string, span?: Span): ExplainedSentence[] {
  const { article, facts, issues } = extractArticle({ id: 'text', text, ...(published && { published }) });
  const weighed = new WeighedNames(article.sentences);
  const wanted = span ?? { start: 0, end: Number.POSITIVE_INFINITY };
  return article.sentences
    .filter((sentence) => overlaps(sentence, wanted))
    .map((sentence) => {
      const isTold = ({ evidence }: Told) => evidence.some((e) => overlaps(e, sentence));
      const { start, end, kind, topic } = sentence;
      return {
        start,
        end,
        text: sentence.text,
        kind,
        ...(topic && { topic: topic.name }),
        readings: explainReadings(article, sentence, weighed),
        clauses: sentence.clauses.map(explainClause),
        facts: [
          ...facts.figures.filter(isTold).map((f): ExplainedFact => ({
            kind: 'figure',
            type: f.metric,
            words: `${listed(amountOf(f), f.bound, f.rate, f.status)}: ${listed(f.subject, sayDate(f.edtf))}`,
            slots: slotsOf(article, f),
          })),
          ...facts.events.filter(isTold).map((e): ExplainedFact => ({
            kind: 'event',
            type: e.type,
            words: `${listed(sayDate(e.edtf), e.modality)}: ${listed(
              ...e.participants.map((p) => `${p.name} (${p.role})`),
              e.object && `${e.object} (object)`,
              e.place && `${e.place} (place)`,
              ...e.figures.map((key) => `${key.replace(/@.*/, '')} (figure)`),
            )}`,
            slots: slotsOf(article, e),
          })),
          ...facts.relations.filter(isTold).map((r): ExplainedFact => ({
            kind: 'relation',
            type: r.type,
            words: listed(`${r.source} → ${r.target}`, r.edtf !== undefined && sayDate(r.edtf)),
            slots: slotsOf(article, r),
          })),
        ],
        issues: issues.filter((issue) => issue.span && overlaps(issue.span, sentence)),
      };
    });
}
